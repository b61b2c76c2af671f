/**
 * Where the log lives: files on the embedded store, tables on PostgreSQL, an exported folder or another host when it is read.
 *
 * Entry    the bytes of specs RFC 6962 hashes: canonical JSON of the envelope.
 * Body     kept beside the log, one line an act: base64 of the salt, a tab, the canonical JSON of the body. A body that is
 *          not to be had (restricted, erased) is a line with a hyphen alone.
 * Order    bodies, then entries, then hash tiles, then the commit; what has no commit was never acknowledged.
 */
import { type Bytes, fromBase64, fromUtf8, type TileAppend, type TileReader, toBase64, utf8 } from '@hemicycle/log'
import type { Instant } from '../kernel/date.ts'
import type { Sql } from '../store/store.ts'

/** A state of the log: what a checkpoint signs. */
export type Head = { readonly size: number; readonly root: Bytes }
/** A state of the log as it was committed, and when its last entry was recorded. */
export type Commit = Head & { readonly recordedAt: Instant | null }

export type Body = { readonly salt: Bytes; readonly json: Bytes }

/** Reading: what any copy of a log can answer. All reject when the thing is absent. */
export type LedgerReader = {
  /** For findings: the folder or address. */
  readonly place: string
  readonly checkpoint: () => Promise<string>
  readonly hashTile: (level: number, index: number, width: number) => Promise<Uint8Array>
  readonly entryBundle: (index: number, width: number) => Promise<Uint8Array>
  /** Lines of one body bundle, as they stand. */
  readonly bodyBundle: (index: number, width: number) => Promise<Uint8Array>
  /** States that were committed one after the other, oldest first; empty for a copy that does not keep them. */
  readonly commits: () => AsyncIterable<Commit>
}

/** What one batch adds, ready to be written. */
export type Addition = {
  readonly commit: Commit
  readonly checkpoint: string
  readonly bodies: readonly Body[]
  readonly entries: readonly Bytes[]
  readonly bundles: readonly TileAppend[]
  readonly tiles: readonly TileAppend[]
}

/** Writing: one at a time. `sql` is the transaction of the projections, in which the tables of the log are written too. */
export type Ledger = LedgerReader & {
  readonly head: (sql: Sql) => Promise<Commit>
  /** Hash tiles as the writer's own transaction sees them. */
  readonly tilesIn: (sql: Sql) => TileReader
  /** Done when it cannot be lost: for files when synced, for tables with the commit of `sql`. */
  readonly append: (sql: Sql, addition: Addition) => Promise<void>
  /** Replaces the published checkpoint. After the state it signs is durable. */
  readonly publish: (checkpoint: string) => Promise<void>
  readonly close: () => Promise<void>
}

export const bodyLine = (body: Body | null): Bytes =>
  body ? utf8(`${toBase64(body.salt)}\t${fromUtf8(body.json)}\n`) : utf8('-\n')

export type ReadBodyLine = { readonly ok: true; readonly body: Body | null } | { readonly ok: false; readonly found: string }

/** Cuts a bundle of bodies into its lines; each is read on its own, so that one damaged line does not hide the others. */
export function readBodyBundle(bundle: Uint8Array): readonly ReadBodyLine[] {
  const lines: ReadBodyLine[] = []
  let at = 0
  while (at < bundle.length) {
    const end = bundle.indexOf(0x0a, at)
    if (end < 0) return [...lines, { ok: false, found: `${bundle.length - at} bytes without an end of line` }]
    lines.push(readBodyLine(bundle.subarray(at, end)))
    at = end + 1
  }
  return lines
}

function readBodyLine(line: Uint8Array): ReadBodyLine {
  if (line.length === 1 && line[0] === 0x2d) return { ok: true, body: null }
  const tab = line.indexOf(0x09)
  const text = tab === 44 ? fromUtf8(line.subarray(0, 44)) : undefined
  const salt = text === undefined ? undefined : fromBase64(text)
  if (salt?.length !== 32) return { ok: false, found: `${line.length} bytes that do not open with a salt of 32 bytes` }
  return { ok: true, body: { salt, json: new Uint8Array(line.subarray(45)) } }
}

/** Where entry number `index` stands. */
export const placeOf = (index: number) => ({ bundle: Math.floor(index / 256), offset: index % 256 })

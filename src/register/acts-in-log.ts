/**
 * Reads acts back from the log, in order and in batches, so that memory stays flat whatever the size.
 *
 * Errors  an entry or body that cannot be read stops the reading with its place: the log is the truth, nothing is skipped.
 */
import { bodyDigest, canonicalBytes, decodeBundle, fromUtf8, parseCanonical, TILE_WIDTH, toBase64 } from '@hemicycle/log'
import { type ActBody, readBody } from '../acts/catalogue.ts'
import { Entry } from '../acts/entry.ts'
import { nodeHasher } from '../kernel/node-hasher.ts'
import { type LedgerReader, readBodyBundle } from './ledger.ts'
import { LogDamaged } from './problems.ts'
import type { RecordedAct } from './projection.ts'

/** Acts with index from `from` up to, not including, `to`; up to 256 a batch. */
export async function* actsInLog(ledger: LedgerReader, from: number, to: number): AsyncGenerator<RecordedAct[]> {
  for (let bundle = Math.floor(from / TILE_WIDTH); bundle * TILE_WIDTH < to; bundle++) {
    const first = bundle * TILE_WIDTH
    const width = Math.min(TILE_WIDTH, to - first)
    const place = (n: number) => `${ledger.place}: act ${first + n}`
    const decoded = decodeBundle(await ledger.entryBundle(bundle, width), width)
    if (!decoded.ok) throw new LogDamaged(place(0), decoded.finding.detail, `${width} entries`)
    const bodies = readBodyBundle(await ledger.bodyBundle(bundle, width))
    yield decoded.value.flatMap((bytes, n) => {
      if (first + n < from) return []
      const parsed = parseCanonical(bytes)
      const entry = Entry.safeParse(parsed.ok ? parsed.value : undefined)
      const line = bodies[n]
      if (!entry.success)
        throw new LogDamaged(place(n), 'an entry that is not in the form of an entry', 'canonical JSON of an entry')
      if (!line?.ok) throw new LogDamaged(place(n), line ? line.found : 'no body', 'a line with salt and body, or a hyphen')
      // A body that is withheld or erased: there is nothing to derive from it.
      if (line.body === null) return []
      const digest = bodyDigest(line.body.salt, line.body.json, nodeHasher)
      if (digest !== entry.data.body)
        throw new LogDamaged(place(n), `a body with the digest ${digest}`, `the digest of the entry, ${entry.data.body}`)
      return [recordedAct(first + n, entry.data, line.body.json, place(n))]
    })
  }
}

export function recordedAct(index: number, entry: Entry, json: Uint8Array, place: string): RecordedAct {
  const read = readBody(JSON.parse(fromUtf8(json) ?? 'null'))
  if (!read.ok) throw new LogDamaged(place, read.findings[0]?.detail ?? 'a body that cannot be read', `a body of ${entry.type}`)
  if (read.body.type !== 'act.corrected/v1')
    return { index, entry, body: read.body, digest: digestOf(read.body), standsFor: entry.id }
  const digest = digestOf(read.body)
  if (read.body.replacement === null) return { index, entry, body: null, digest, standsFor: read.body.corrects }
  const replacement = readBody(read.body.replacement)
  if (!replacement.ok)
    throw new LogDamaged(place, replacement.findings[0]?.detail ?? 'a replacement that cannot be read', 'a body')
  return { index, entry, body: replacement.body, digest, standsFor: read.body.corrects }
}

/** What an act says, as one short value: by it the same act sent twice is known. Never shown: it has no salt. */
export const digestOf = (body: ActBody): string => toBase64(nodeHasher.sha256(canonicalBytes(body)))

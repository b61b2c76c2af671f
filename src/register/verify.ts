/**
 * Re-derives everything from entries and bodies and says where what is stored differs: tree, tiles, commits, checkpoint and
 * its signature, digests, shapes, ids, references, order in time.
 *
 * Source   RFC 6962 section 2.1, C2SP tlog-tiles and tlog-checkpoint; docs/log-format.md for entries and bodies.
 * Trust    none in the host: the checkpoint must be signed by the key that is handed in.
 * Memory   flat but for the set of ids.
 */
import {
  appendTiles,
  type Bytes,
  bodyDigest,
  decodeBundle,
  equalBytes,
  Frontier,
  fromUtf8,
  openCheckpoint,
  parseCanonical,
  parseVerifierKey,
  TILE_WIDTH,
  tilePath,
  toBase64,
} from '@hemicycle/log'
import { dayOf, readBody, refsOf } from '../acts/catalogue.ts'
import { Entry } from '../acts/entry.ts'
import { nodeHasher } from '../kernel/node-hasher.ts'
import { nodeVerifiers } from './keys.ts'
import { type Body, type Commit, type LedgerReader, readBodyBundle } from './ledger.ts'

/** One place where what is stored is not what follows from the acts. */
export type Deviation = { readonly place: string; readonly rule: string; readonly detail: string }

export type Verification = {
  readonly size: number
  readonly root: string
  readonly bodies: number
  readonly withheld: number
  readonly deviations: readonly Deviation[]
  /** True when there are more than are listed. */
  readonly more: boolean
}

export type VerifyOptions = { readonly vkey: string; readonly progress?: (done: number, of: number) => void }

const LISTED = 1_000

export async function verifyLog(reader: LedgerReader, { vkey, progress }: VerifyOptions): Promise<Verification> {
  const deviations: Deviation[] = []
  let found = 0
  const report = (place: string, rule: string, detail: string) => {
    if (++found <= LISTED) deviations.push({ place, rule, detail })
  }

  const signed = await openSigned(reader, vkey, report)
  const commits = reader.commits()[Symbol.asyncIterator]()
  const nextCommit = async (): Promise<Commit | null> => {
    try {
      const { value, done } = await commits.next()
      return done ? null : value
    } catch (cause) {
      report('commits', 'commit-unreadable', messageOf(cause))
      return null
    }
  }
  const committed = await lastSize(reader)
  const size = Math.max(committed ?? 0, signed?.size ?? 0)
  if (signed && committed !== null && signed.size > committed)
    report('commits', 'commits-behind', `The last committed state has ${committed} entries; the checkpoint signs ${signed.size}.`)

  const walk = {
    frontier: new Frontier(nodeHasher),
    ids: new Set<string>(),
    lastTime: '',
    times: [] as string[],
    bodies: 0,
    withheld: 0,
  }
  let commit = await nextCommit()
  const compareRoots = async () => {
    const at = walk.frontier.size
    while (commit && commit.size <= at) {
      if (commit.size === at && !equalBytes(commit.root, walk.frontier.root()))
        report(
          'commits',
          'commit-root',
          `For ${at} entries the committed root is ${toBase64(commit.root)}; the entries give ${toBase64(walk.frontier.root())}.`,
        )
      if (commit.size === at && at > 0 && commit.recordedAt !== walk.times[(at - 1) % TILE_WIDTH])
        report(
          'commits',
          'commit-time',
          `For ${at} entries the committed time is ${commit.recordedAt ?? 'missing'}; the last entry says ${walk.times[(at - 1) % TILE_WIDTH] ?? 'nothing'}.`,
        )
      commit = await nextCommit()
    }
    if (signed?.size === at && !equalBytes(signed.root, walk.frontier.root()))
      report(
        'checkpoint',
        'checkpoint-root',
        `For ${at} entries it signs the root ${toBase64(signed.root)}; the entries give ${toBase64(walk.frontier.root())}.`,
      )
  }
  await compareRoots()

  const tileOf = rememberLast(reader)
  for (let bundle = 0; bundle * TILE_WIDTH < size; bundle++) {
    const width = Math.min(TILE_WIDTH, size - bundle * TILE_WIDTH)
    const first = bundle * TILE_WIDTH
    const path = tilePath({ level: 'entries', index: bundle, width: TILE_WIDTH })
    const entries = await read(
      () => reader.entryBundle(bundle, width),
      bytes => decodeBundle(bytes, width),
    )
    if (!entries.ok) {
      report(path, 'entries-unreadable', entries.detail)
      // Without these entries nothing behind them can be recomputed.
      break
    }
    const bodyPath = path.replace('tile/entries/', 'bodies/')
    const lines = await reader.bodyBundle(bundle, width).then(readBodyBundle, (cause: unknown) => {
      report(bodyPath, 'bodies-unreadable', messageOf(cause))
      return null
    })
    if (lines && lines.length !== width) report(bodyPath, 'bodies-count', `Found ${lines.length} bodies, expected ${width}.`)

    const leaves = entries.value.map((bytes, n) => {
      const entry = checkEntry(bytes, `${path}: entry ${first + n}`, walk, report)
      walk.times[n] = entry?.recordedAt ?? ''
      const line = lines?.[n]
      if (line && !line.ok) report(`${bodyPath}: body ${first + n}`, 'body-unreadable', `Found ${line.found}.`)
      if (line?.ok && line.body === null) walk.withheld++
      if (line?.ok && line.body && entry) {
        walk.bodies++
        checkBody(entry, line.body, `${bodyPath}: body ${first + n}`, report)
      }
      return nodeHasher.leaf(bytes)
    })
    // Stop at every committed or signed size inside the bundle: their roots are checked there.
    for (let from = 0; from < leaves.length; ) {
      const stops = [commit?.size, signed?.size].flatMap(s =>
        s !== undefined && s > first + from && s < first + leaves.length ? [s - first] : [],
      )
      const to = Math.min(leaves.length, ...stops)
      for (const added of appendTiles(walk.frontier, leaves.slice(from, to))) {
        const where = tilePath({ level: added.level, index: added.index, width: TILE_WIDTH })
        const stored = await tileOf(Number(added.level), added.index, tileWidthAt(size, Number(added.level), added.index)).catch(
          (cause: unknown) => messageOf(cause),
        )
        if (typeof stored === 'string') report(where, 'tile-unreadable', stored)
        else reportTile(where, stored, added.from, added.bytes, report)
      }
      from = to
      await compareRoots()
    }
    progress?.(first + width, size)
  }
  if (signed && signed.size <= size && walk.frontier.size < signed.size)
    report('checkpoint', 'checkpoint-unproven', `It signs ${signed.size} entries; only ${walk.frontier.size} could be read.`)
  return {
    size: walk.frontier.size,
    root: toBase64(walk.frontier.root()),
    bodies: walk.bodies,
    withheld: walk.withheld,
    deviations,
    more: found > LISTED,
  }
}

type Report = (place: string, rule: string, detail: string) => void
type Walk = { readonly ids: Set<string>; lastTime: string }

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))
const tileWidthAt = (size: number, level: number, index: number) =>
  Math.min(TILE_WIDTH, Math.floor(size / TILE_WIDTH ** level) - index * TILE_WIDTH)

async function openSigned(reader: LedgerReader, vkey: string, report: Report): Promise<{ size: number; root: Bytes } | null> {
  const key = parseVerifierKey(vkey.trim())
  if (!key.ok) {
    report('vkey', 'key-unreadable', key.finding.detail)
    return null
  }
  const text = await reader.checkpoint().catch((cause: unknown) => {
    report('checkpoint', 'checkpoint-unreadable', messageOf(cause))
    return null
  })
  if (text === null) return null
  const opened = await openCheckpoint(text, { origin: key.value.name, logKeys: [key.value] }, nodeVerifiers)
  if (!opened.ok) {
    report('checkpoint', 'checkpoint-refused', opened.finding.detail)
    return null
  }
  return { size: opened.value.checkpoint.size, root: new Uint8Array(opened.value.checkpoint.root) }
}

async function lastSize(reader: LedgerReader): Promise<number | null> {
  let last: number | null = null
  try {
    for await (const commit of reader.commits()) last = commit.size
  } catch {
    // Said by the walk, with its place.
  }
  return last
}

async function read<T>(
  fetch: () => Promise<Uint8Array>,
  decode: (bytes: Uint8Array) => { ok: true; value: T } | { ok: false; finding: { detail: string } },
) {
  try {
    const decoded = decode(await fetch())
    return decoded.ok ? decoded : { ok: false as const, detail: decoded.finding.detail }
  } catch (cause) {
    return { ok: false as const, detail: messageOf(cause) }
  }
}

/** Tiles above the leaves gain one hash per 256 entries: the last of each level is kept, so that it is read once. */
function rememberLast(reader: LedgerReader): LedgerReader['hashTile'] {
  const last = new Map<number, { index: number; tile: Promise<Uint8Array> }>()
  return (level, index, width) => {
    const known = last.get(level)
    if (known?.index === index) return known.tile
    const tile = reader.hashTile(level, index, width)
    last.set(level, { index, tile })
    return tile
  }
}

function reportTile(where: string, stored: Uint8Array, from: number, expected: Uint8Array, report: Report): void {
  const found = stored.subarray(from * 32, from * 32 + expected.length)
  if (found.length === expected.length && Buffer.compare(found, expected) === 0) return
  for (let n = 0; n * 32 < expected.length; n++) {
    const [hash, should] = [found.subarray(n * 32, n * 32 + 32), expected.subarray(n * 32, n * 32 + 32)]
    if (hash.length === 32 && Buffer.compare(hash, should) === 0) continue
    report(
      `${where}: hash ${from + n}`,
      'tile-hash',
      hash.length === 32 ? `Found ${toBase64(hash)}; the entries give ${toBase64(should)}.` : 'It is missing.',
    )
  }
}

function checkEntry(bytes: Uint8Array, place: string, walk: Walk, report: Report): Entry | null {
  const parsed = parseCanonical(bytes)
  if (!parsed.ok) {
    report(place, 'entry-not-canonical', parsed.finding.detail)
    return null
  }
  const shape = Entry.safeParse(parsed.value)
  if (!shape.success) {
    for (const issue of shape.error.issues) report(`${place}/${issue.path.join('/')}`, 'entry-shape', `${issue.message}.`)
    return null
  }
  const entry = shape.data
  if (walk.ids.has(entry.id)) report(place, 'entry-id-twice', `The id ${entry.id} stands on an earlier entry already.`)
  for (const ref of entry.refs)
    if (!walk.ids.has(ref)) report(place, 'entry-reference', `It speaks of ${ref}, which no earlier entry has.`)
  if (entry.recordedAt < walk.lastTime)
    report(place, 'entry-time', `Recorded at ${entry.recordedAt}, before the entry in front of it (${walk.lastTime}).`)
  walk.ids.add(entry.id)
  walk.lastTime = entry.recordedAt
  return entry
}

function checkBody(entry: Entry, { salt, json }: Body, place: string, report: Report): void {
  const digest = bodyDigest(salt, json, nodeHasher)
  if (digest !== entry.body) {
    report(place, 'body-digest', `Body and salt give ${digest}; the entry says ${entry.body}.`)
    return
  }
  const text = fromUtf8(json)
  const body = text === undefined ? null : readBody(JSON.parse(text))
  if (!body?.ok) {
    report(place, 'body-shape', body?.findings.map(f => `${f.pointer}: ${f.detail}`).join(' ') ?? 'It is not text.')
    return
  }
  if (body.body.type !== entry.type) report(place, 'body-type', `The body is ${body.body.type}, the entry says ${entry.type}.`)
  if (dayOf(body.body) !== entry.on)
    report(place, 'body-day', `The body says ${dayOf(body.body) ?? 'no day'}, the entry ${entry.on ?? 'no day'}.`)
  if (refsOf(body.body).join() !== entry.refs.join()) report(place, 'body-references', 'Body and entry speak of different acts.')
}

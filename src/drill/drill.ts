/**
 * The crash drill: a child process records and says what was acknowledged; it is killed with SIGKILL at a random moment;
 * then the log is inspected and the next child opens it again. Nothing acknowledged may be lost, nothing half recorded.
 *
 * Random   from a seed that is printed: the same seed kills after the same waits (the machine decides where that falls).
 * Limits   a killed process, not a cut power line: what the system was given it still writes. That syncs happen is a test
 *          of the store and of the log's files.
 */
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { decodeBundle, fromUtf8 } from '@hemicycle/log'
import { Party } from '../acts/act.ts'
import { actIdOf } from '../acts/act-id.ts'
import { ALL_PROJECTIONS } from '../house.ts'
import { nodeHasher } from '../kernel/node-hasher.ts'
import type { LedgerReader } from '../register/ledger.ts'
import { readLogFiles } from '../register/log-files.ts'
import { readLogTables } from '../register/log-tables.ts'
import { verifyLog } from '../register/verify.ts'
import { verifyProjections } from '../register/verify-projections.ts'
import { openEmbeddedStore } from '../store/embedded.ts'
import { openPostgresStore } from '../store/postgres.ts'
import type { Store } from '../store/store.ts'
import { callFilings } from './drill-acts.ts'

export type DrillOptions = {
  readonly runs: number
  readonly dataFolder: string
  /** PostgreSQL; else the embedded store. */
  readonly databaseUrl?: string
  readonly seed: number
  /** Longest wait before the kill: from the first acknowledgement, or from the start of the child. */
  readonly longestMs: number
  readonly say?: (line: string) => void
}

export type DrillResult = {
  readonly kills: number
  /** Kills that fell while the register was opening or catching up. */
  readonly whileOpening: number
  readonly acknowledged: number
  readonly size: number
  /** Calls that were on the log though the kill came before their acknowledgement: allowed, and sent again harmlessly. */
  readonly unacknowledged: number
  readonly faults: readonly string[]
}

/** A small generator of our own, so that a drill can be repeated: mulberry32. */
function randomFrom(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const party = Party.parse('edition:test')
const idOf = (run: number, call: number, n: number) =>
  actIdOf(bytes => nodeHasher.sha256(bytes), party, `drill/${run}/${call}/${n}`)

export async function drill(options: DrillOptions): Promise<DrillResult> {
  const say = options.say ?? (() => {})
  const child = await buildChild()
  const random = randomFrom(options.seed)
  const acknowledged = new Map<string, number>()
  const tried: { run: number; call: number; acked: boolean }[] = []
  const faults: string[] = []
  let whileOpening = 0
  let size = 0
  let unacknowledged = 0

  for (let run = 0; run < options.runs; run++) {
    // One kill in three falls at any time from the start, so that openings and catching up are hit too; the first run makes the store.
    const fromStart = run > 0 && random() < 1 / 3
    const victim = await killed(child, options, run, random() * options.longestMs, fromStart ? 'then' : 'when ready')
    if (!victim.ready) whileOpening++
    if (victim.complaint) faults.push(`run ${run}: the child stopped by itself: ${victim.complaint}`)
    for (const call of victim.tried) tried.push({ run, call, acked: victim.acked.has(call) })
    for (const receipts of victim.acked.values()) for (const [id, index] of receipts) acknowledged.set(id, index)

    const found = await inspect(options)
    for (const deviation of found.deviations) faults.push(`run ${run}: ${deviation}`)
    if (found.places.size < size) faults.push(`run ${run}: the log went back from ${size} to ${found.places.size} acts`)
    size = found.places.size
    for (const [id, index] of acknowledged)
      if (found.places.get(id) !== index)
        faults.push(`run ${run}: acknowledged ${id} at ${index} is at ${found.places.get(id) ?? 'no place'}`)
    for (const call of tried.filter(one => one.run === run)) {
      const there = callFilings(call.run, call.call).filter((_, n) => found.places.has(idOf(call.run, call.call, n))).length
      if (there !== 0 && there !== callFilings(call.run, call.call).length)
        faults.push(`run ${run}: call ${call.call} is half recorded (${there} acts)`)
      if (there > 0 && !call.acked) unacknowledged++
    }
    say(
      `run ${run + 1}/${options.runs}: killed after ${Math.round(victim.after)} ms ${victim.ready ? 'while recording' : 'while opening'}; ${victim.acked.size} calls acknowledged; log ${size}; ${faults.length} faults`,
    )
    if (faults.length > 20) break
  }
  faults.push(...(await openOnceMore(child, options)))
  return { kills: options.runs, whileOpening, acknowledged: acknowledged.size, size, unacknowledged, faults }
}

type Victim = {
  readonly ready: boolean
  readonly tried: readonly number[]
  readonly acked: ReadonlyMap<number, readonly (readonly [string, number])[]>
  readonly after: number
  readonly complaint: string | null
}

/** Starts a child, kills it after a while, and tells what it had said. */
function killed(
  script: string,
  options: DrillOptions,
  run: number,
  after: number,
  when: 'then' | 'when ready' = 'then',
): Promise<Victim> {
  return new Promise(done => {
    const environment = {
      ...process.env,
      HEMICYCLE_DATA: options.dataFolder,
      ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
    }
    const child = spawn(process.execPath, [script, String(run)], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    const tried: number[] = []
    const acked = new Map<number, readonly (readonly [string, number])[]>()
    let ready = false
    let killing = false
    let complaint = ''
    const kill = () => {
      killing = true
      child.kill('SIGKILL')
    }
    const timer = when === 'then' ? setTimeout(kill, after) : null
    createInterface({ input: child.stdout }).on('line', line => {
      if (line === 'ready') {
        ready = true
        if (when === 'when ready') setTimeout(kill, after)
      }
      const [word, call, ...receipts] = line.split(' ')
      if (word === 'try') tried.push(Number(call))
      // A line that the kill cut short has no whole receipt: it was not acknowledged.
      if (
        word === 'ack' &&
        receipts.every(one => /^[a-z2-7]{26}@\d+$/.test(one)) &&
        receipts.length === callFilings(run, Number(call)).length
      )
        acked.set(
          Number(call),
          receipts.map(one => [one.slice(0, 26), Number(one.slice(27))] as const),
        )
    })
    child.stderr.on('data', (text: Buffer) => {
      complaint += text.toString('utf8')
    })
    child.on('close', () => {
      if (timer) clearTimeout(timer)
      done({ ready, tried, acked, after, complaint: killing ? null : complaint.slice(0, 500) })
    })
  })
}

type Inspected = { readonly places: ReadonlyMap<string, number>; readonly deviations: readonly string[] }

/** Reads the log as it lies there, without opening the register. */
async function inspect(options: DrillOptions): Promise<Inspected> {
  const store = options.databaseUrl === undefined ? null : await openPostgresStore({ url: options.databaseUrl })
  try {
    const reader = store ? readLogTables(work => store.writing(work)) : readLogFiles(join(options.dataFolder, 'log'))
    const vkey = await readFile(join(options.dataFolder, 'keys', 'log.vkey'), 'utf8').catch(() => null)
    const checkpoint = vkey === null ? null : await reader.checkpoint().catch(() => null)
    // Killed before the first checkpoint: there is no log yet.
    if (vkey === null || checkpoint === null) return { places: new Map(), deviations: [] }
    const { deviations, size } = await verifyLog(reader, { vkey })
    return { places: await placesOf(reader, size), deviations: deviations.map(one => `${one.place} ${one.rule} ${one.detail}`) }
  } finally {
    await store?.close()
  }
}

async function placesOf(reader: LedgerReader, size: number): Promise<Map<string, number>> {
  const places = new Map<string, number>()
  for (let bundle = 0; bundle * 256 < size; bundle++) {
    const width = Math.min(256, size - bundle * 256)
    const entries = decodeBundle(await reader.entryBundle(bundle, width), width)
    if (!entries.ok) throw new Error(entries.finding.detail)
    for (const [n, bytes] of entries.value.entries())
      places.set((JSON.parse(fromUtf8(bytes) ?? '{}') as { id: string }).id, bundle * 256 + n)
  }
  return places
}

/** After the last kill: does it open, and are the projections what the acts give? */
async function openOnceMore(child: string, options: DrillOptions): Promise<string[]> {
  const last = await killed(child, options, options.runs, 300, 'when ready')
  if (!last.ready) return [`after the last kill the register did not open: ${last.complaint ?? ''}`]
  // That kill may have fallen between log and projections; a second opening catches up, and ends in peace.
  const { openHouse } = await import('../house.ts')
  const { readSettings } = await import('../settings.ts')
  const register = await openHouse(readSettings({ HEMICYCLE_DATA: options.dataFolder, DATABASE_URL: options.databaseUrl }))
  const { size } = await register.head()
  await register.close()
  const store: Store =
    options.databaseUrl === undefined
      ? await openEmbeddedStore({ folder: join(options.dataFolder, 'projections') })
      : await openPostgresStore({ url: options.databaseUrl })
  try {
    const files = readLogFiles(join(options.dataFolder, 'log'))
    const found = await verifyProjections(
      store,
      sql => (options.databaseUrl === undefined ? files : readLogTables(work => work(sql))),
      size,
      ALL_PROJECTIONS,
    )
    return found.map(one => `projections: ${one.place} ${one.rule} ${one.detail}`)
  } finally {
    await store.close()
  }
}

/** The child as a script Node can run, with the store's worker beside it. */
async function buildChild(): Promise<string> {
  const { build } = await import('esbuild')
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const root = import.meta.url.endsWith('.ts') ? here('../../') : here('../')
  const folder = join(root, 'node_modules/.cache/hemicycle/drill/')
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [join(root, 'src/drill/drill-child.ts'), join(root, 'src/store/pglite-worker.ts')],
    outdir: folder,
    entryNames: '[name]',
    outExtension: { '.js': '.js' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    alias: { '@hemicycle/log': join(root, 'packages/log/src/index.ts') },
    logLevel: 'error',
  })
  return join(folder, 'drill-child.js')
}

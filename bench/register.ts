/**
 * Recording, bulk loading, rebuilding and verifying, each beside a peer that does the least such a thing can cost in the same
 * store, in the same run. Figures are of this machine and this moment; nothing is asserted.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../src/kernel/date.ts'
import { nodeHasher } from '../src/kernel/node-hasher.ts'
import { exportLog } from '../src/register/export.ts'
import { readLogFiles } from '../src/register/log-files.ts'
import { openRegister, type Settings } from '../src/register/open.ts'
import type { Register } from '../src/register/register.ts'
import { filing, instrumentFiling, stateFiling } from '../src/register/testing/sample-acts.ts'
import { verifyLog } from '../src/register/verify.ts'
import { openEmbeddedStore } from '../src/store/embedded.ts'
import { openPostgresStore } from '../src/store/postgres.ts'
import type { Store } from '../src/store/store.ts'
import { freshDatabase } from '../src/store/testing/postgres.ts'
import { architectureProjection } from '../src/wings/architecture/projection.ts'
import { architectureRules } from '../src/wings/architecture/rules.ts'
import { searchProjection } from '../src/wings/search/projection.ts'
import type { Row } from './log.ts'

const parts = { projections: [architectureProjection, searchProjection], rules: [architectureRules], clock: systemClock }
const ground = [stateFiling('XAA'), instrumentFiling('pact')]
const role = (n: number) =>
  filing(`role/${n}`, {
    type: 'role.recorded/v1',
    instrument: 'pact',
    state: 'XAA',
    on: '2000-01-01',
    role: 'host',
    note: `act number ${n}`,
  })

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - start) / 1e9
}
const perSecond = (count: number, s: number) => `${Math.round(count / s).toLocaleString('en')}/s`

export type Place = { readonly name: 'embedded' | 'PostgreSQL'; readonly settings: Settings; readonly peer: () => Promise<Store> }

export async function withPlaces(work: (place: Place) => Promise<void>, postgres: boolean): Promise<void> {
  for (const name of ['embedded', 'PostgreSQL'] as const) {
    if (name === 'PostgreSQL' && !postgres) continue
    const dataFolder = await mkdtemp(join(tmpdir(), 'hemicycle-bench-'))
    const databaseUrl = name === 'PostgreSQL' ? await freshDatabase() : undefined
    const settings: Settings = { dataFolder, ...(databaseUrl === undefined ? {} : { databaseUrl }) }
    const peer = async () =>
      databaseUrl === undefined
        ? openEmbeddedStore({ folder: join(dataFolder, 'peer') })
        : openPostgresStore({ url: databaseUrl })
    try {
      await work({ name, settings, peer })
    } finally {
      await rm(dataFolder, { recursive: true, force: true })
    }
  }
}

/** One act after the other, and many callers at once; the peer is one plain insert with its own durable commit. */
export async function recordRow({ name, settings, peer }: Place): Promise<Row> {
  const register = await openRegister(settings, parts)
  await register.record(ground)
  const count = 600
  const alone = await seconds(async () => {
    for (let n = 0; n < count; n++) await recordOk(register, [role(n)])
  })
  const together = await seconds(() =>
    Promise.all(
      Array.from({ length: 16 }, async (_, w) => {
        for (let n = 0; n < count / 4; n++) await recordOk(register, [role(count + w * 10_000 + n)])
      }),
    ),
  )
  await register.close()

  const store = await peer()
  await store.writing(sql => sql.exec('create table peer (id text primary key, body jsonb not null)'))
  const insert = (id: string) =>
    store.writing(sql => sql.query('insert into peer (id, body) values ($1, $2::jsonb)', [id, JSON.stringify(role(1).body)]))
  const plain = await seconds(async () => {
    for (let n = 0; n < count; n++) await insert(`a${n}`)
  })
  const plainTogether = await seconds(() =>
    Promise.all(
      Array.from({ length: 16 }, async (_, w) => {
        for (let n = 0; n < count / 4; n++) await insert(`b${w}-${n}`)
      }),
    ),
  )
  await store.close()
  return {
    what: `record one act durably, with projections, ${name}: one writer · 16 writers`,
    ours: `${perSecond(count, alone)} · ${perSecond(count * 4, together)}`,
    peer: `one plain insert and commit: ${perSecond(count, plain)} · ${perSecond(count * 4, plainTogether)}`,
    limit: '',
    aim: name === 'embedded' ? '≥ 300/s' : '≥ 1,000/s with concurrent writers',
  }
}

const recordOk = async (register: Register, filings: readonly unknown[]) => {
  const result = await register.record(filings)
  if (!result.ok) throw new Error(JSON.stringify(result.findings.slice(0, 3)))
}

/** Bulk load in batches, rebuild, export and verify; the peer of the rebuild is a plain insert of the ready rows, of the verification reading and hashing alone. */
export async function bulkRows({ name, settings, peer }: Place, acts: number): Promise<Row[]> {
  const batch = 2_000
  const register = await openRegister(settings, parts)
  await register.record(ground)
  const load = await seconds(async () => {
    for (let from = 0; from < acts; from += batch)
      await recordOk(
        register,
        Array.from({ length: Math.min(batch, acts - from) }, (_, n) => role(from + n)),
      )
  })
  const before = process.memoryUsage().rss
  let highest = before
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss)
  }, 50)
  const rebuild = await seconds(() => register.rebuild())
  clearInterval(watch)

  const copy = await seconds(async () => {
    const store = name === 'embedded' ? null : await peer()
    const copying = async (sql: Parameters<Parameters<Store['writing']>[0]>[0]) => {
      await sql.exec(
        'create schema peer; create table peer.act (like register.act including all); create table peer.subject (like register.subject including all); create table peer.participation (like architecture.participation including all); create table peer.found (like search.act including all); create table peer.remark (like search.remark including all)',
      )
      await sql.exec(
        'insert into peer.act select * from register.act; insert into peer.subject select * from register.subject; insert into peer.participation select * from architecture.participation; insert into peer.found select * from search.act; insert into peer.remark select * from search.remark',
      )
    }
    if (store) {
      await store.writing(copying)
      await store.close()
    } else {
      await register.close()
      const own = await openEmbeddedStore({ folder: join(settings.dataFolder, 'projections') })
      await own.writing(copying)
      await own.close()
    }
  })
  if (name === 'PostgreSQL') await register.close()
  const rows: Row[] = [
    {
      what: `load acts in bulk, ${acts.toLocaleString('en')}, ${name}`,
      ours: perSecond(acts, load),
      peer: `ready rows copied inside the store: ${perSecond(acts, copy)}`,
      limit: '',
      aim: '≥ 5,000/s',
    },
    {
      what: `rebuild all projections, ${acts.toLocaleString('en')}, ${name}`,
      ours: `${rebuild.toFixed(1)} s (${perSecond(acts, rebuild)}; memory +${Math.round((highest - before) / 1e6)} MB)`,
      peer: `ready rows copied inside the store: ${copy.toFixed(1)} s`,
      limit: '',
      aim: '≤ 3 × the copy, memory flat',
    },
  ]
  if (name === 'embedded') rows.push(await verifyRow(settings.dataFolder, acts))
  return rows
}

async function verifyRow(dataFolder: string, acts: number): Promise<Row> {
  const folder = join(dataFolder, 'exported')
  const vkey = (await readFile(join(dataFolder, 'keys/log.vkey'), 'utf8')).trim()
  await exportLog(readLogFiles(join(dataFolder, 'log')), vkey, folder)
  const reader = readLogFiles(folder)
  let found = 0
  const ours = await seconds(async () => {
    found = (await verifyLog(reader, { vkey })).deviations.length
  })
  const limit = await seconds(async () => {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) nodeHasher.sha256(await readFile(join(entry.parentPath, entry.name)))
  })
  return {
    what: `verify an export of ${acts.toLocaleString('en')} entries with their bodies`,
    ours: `${ours.toFixed(2)} s (${found} deviations)`,
    peer: '–',
    limit: `reading and hashing every file alone: ${limit.toFixed(2)} s`,
    aim: '≤ 4 s for 1,000,000 entries',
  }
}

/**
 * Keeps projections in step with the log: makes their tables, feeds them, rebuilds them, and says how far they have come.
 *
 * Law of the house  the log is the truth. A projection that is behind is caught up; one that does not belong to this log, or
 *                   is of another version, is dropped and derived anew.
 */
import { type Bytes, equalBytes, fromBase64, TILE_WIDTH, TileSource, toBase64 } from '@hemicycle/log'
import { nodeHasher } from '../kernel/node-hasher.ts'
import { appendLock, grantReading, type Sql, type Store } from '../store/store.ts'
import { actsInLog } from './acts-in-log.ts'
import type { Head, LedgerReader } from './ledger.ts'
import type { Projection, RecordedAct } from './projection.ts'

export const PROJECTED = {
  name: 'register/1-projected',
  sql: 'create table hemicycle.projected (name text primary key, version int not null, size bigint not null, root text not null); create table hemicycle.note (name text primary key, text text not null, size bigint not null);',
} as const

/** Bundles read from the log for one transaction of a catch-up: about two thousand acts. */
const BUNDLES_AT_ONCE = 8

export type Progress = (done: number, of: number) => void
type Row = { name: string; version: number; size: number; root: string }

export async function within(sql: Sql, schema: string, work: () => Promise<void>): Promise<void> {
  await sql.query("select set_config('search_path', $1, true)", [schema])
  await work()
  await sql.query("select set_config('search_path', 'public', true)")
}

/** Feeds one batch that follows directly on what every projection has, and notes the new state. */
export async function applyToAll(
  sql: Sql,
  projections: readonly Projection[],
  acts: readonly RecordedAct[],
  head: Head,
): Promise<void> {
  for (const projection of projections) await within(sql, projection.name, () => projection.apply(sql, acts))
  await sql.query('update hemicycle.projected set size = $1, root = $2', [head.size, toBase64(head.root)])
}

async function makeTables(sql: Sql, projection: Projection, emptyRoot: Bytes): Promise<void> {
  await sql.exec(`drop schema if exists ${projection.name} cascade; create schema ${projection.name}`)
  await within(sql, projection.name, () => sql.exec(projection.tables))
  await grantReading(sql, projection.name)
  await sql.query(
    `insert into hemicycle.projected (name, version, size, root) values ($1, $2, 0, $3)
     on conflict (name) do update set version = excluded.version, size = 0, root = excluded.root`,
    [projection.name, projection.version, toBase64(emptyRoot)],
  )
}

/** Does the log, at the size the projection says, have the root it says? */
async function belongs(row: Row, ledger: LedgerReader, head: Head): Promise<boolean> {
  if (row.size > head.size) return false
  const root = await new TileSource(ledger.hashTile, row.size, { hasher: nodeHasher }).root()
  const said = fromBase64(row.root)
  return root.ok && said !== undefined && equalBytes(root.value, said)
}

export type Kept = { readonly rebuilt: readonly string[]; readonly caughtUp: number }

/**
 * Brings every projection to the head of the log. Says what it had to do: which were derived anew, how many acts were caught up.
 * `anew` forces a rebuild of all.
 */
export async function keepUp(
  store: Store,
  ledger: LedgerReader,
  head: Head,
  projections: readonly Projection[],
  options: { anew?: boolean; progress?: Progress } = {},
): Promise<Kept> {
  const emptyRoot = nodeHasher.sha256(new Uint8Array(0))
  const rows = await store.writing(sql => sql.query<Row>('select name, version, size, root from hemicycle.projected'))
  const rebuilt: string[] = []
  let caughtUp = 0
  for (const projection of projections) {
    const row = rows.find(r => r.name === projection.name)
    const sound = !options.anew && row?.version === projection.version && (await belongs(row, ledger, head))
    if (!sound) {
      if (row && row.size > 0) rebuilt.push(projection.name)
      await store.writing(sql => sql.exec('delete from hemicycle.note'))
      await store.writing(sql => makeTables(sql, projection, emptyRoot))
    }
    const from = sound ? row.size : 0
    await follow(
      store,
      ledger,
      head,
      projection,
      from,
      partOf(options.progress, projections.indexOf(projection), projections.length),
    )
    caughtUp = Math.max(caughtUp, sound ? head.size - from : 0)
  }
  return { rebuilt, caughtUp }
}

/** The progress of one projection as a part of that of all. */
const partOf = (progress: Progress | undefined, nth: number, of: number): Progress | undefined =>
  progress && ((done, size) => progress(nth * size + done, of * size))

/** Feeds one projection up to this head, a few bundles a transaction. Another server may do the same: whoever has the lock goes on from where the projection is. */
async function follow(
  store: Store,
  ledger: LedgerReader,
  head: Head,
  projection: Projection,
  from: number,
  progress?: Progress,
): Promise<void> {
  for (let at = from; at < head.size; ) {
    const upTo = Math.min((Math.floor(at / TILE_WIDTH) + BUNDLES_AT_ONCE) * TILE_WIDTH, head.size)
    const acts: RecordedAct[] = []
    for await (const some of actsInLog(ledger, at, upTo)) acts.push(...some)
    const root = upTo === head.size ? head.root : await rootAt(ledger, upTo)
    at = await store.writing(async sql => {
      await appendLock(sql)
      const [now] = await sql.query<{ size: number }>('select size from hemicycle.projected where name = $1', [projection.name])
      if (now && now.size !== at) return now.size
      await within(sql, projection.name, () => projection.apply(sql, acts))
      await sql.query('update hemicycle.projected set size = $2, root = $3 where name = $1', [
        projection.name,
        upTo,
        toBase64(root),
      ])
      return upTo
    })
    progress?.(Math.min(at, head.size), head.size)
  }
}

/** Root of an earlier size of this log. */
export async function rootAt(ledger: LedgerReader, size: number): Promise<Bytes> {
  const root = await new TileSource(ledger.hashTile, size, { hasher: nodeHasher }).root()
  if (!root.ok) throw new Error(root.finding.detail)
  return root.value
}

/**
 * The log as tables of PostgreSQL, written in the same transaction as the projections: either all is there or nothing.
 *
 * Several   server processes may run; one appends at a time, under an advisory lock that ends with its transaction.
 * Layout    tiles and bundles as in the files, so that the same bytes are served and exported. Partial ones grow in place.
 * Reading   under the role of requests; the tables hold nothing that is not public but bodies, which row-level security guards.
 */
import { type Bytes, emptyRoot, fromBase64, joinBytes, TILE_WIDTH, toBase64 } from '@hemicycle/log'
import { Instant } from '../kernel/date.ts'
import { appendLock, type Sql, type Store } from '../store/store.ts'
import { bodyLine, type Commit, type Ledger, type LedgerReader } from './ledger.ts'
import { LogDamaged } from './problems.ts'

/** Bodies carry their visibility, so that a reading of the public never meets a restricted one. */
export const LOG_TABLES = {
  name: 'log/1-tables',
  sql: `
    create schema log;
    create table log.head (
      one boolean primary key default true check (one),
      size bigint not null, root text not null, recorded_at text, checkpoint text not null
    );
    create table log.commit (size bigint primary key, root text not null, recorded_at text not null);
    create table log.tile (level smallint not null, index bigint not null, hashes bytea not null, primary key (level, index));
    create table log.entry (index bigint primary key, bytes bytea not null);
    create table log.body (index bigint primary key, visibility text not null, salt bytea not null, json bytea not null);
    alter table log.body enable row level security;
    create policy reading on log.body for select
      using (visibility = 'public' and current_setting('hemicycle.identity', true) = 'public');
  `,
} as const

type HeadRow = { size: number; root: string; recorded_at: string | null; checkpoint: string }

const asCommit = (row: Pick<HeadRow, 'size' | 'root' | 'recorded_at'>): Commit => {
  const root = fromBase64(row.root)
  if (root?.length !== 32) throw new LogDamaged('table log.head', `the root ${JSON.stringify(row.root)}`, '32 bytes in base64')
  return { size: row.size, root, recordedAt: row.recorded_at === null ? null : Instant.parse(row.recorded_at) }
}

const absent = (what: string): never => {
  throw new Error(`${what} is not in the log`)
}

async function readTile(sql: Sql, level: number, index: number, width: number): Promise<Uint8Array> {
  const [row] = await sql.query<{ hashes: Bytes }>('select hashes from log.tile where level = $1 and index = $2', [level, index])
  return row && row.hashes.length >= width * 32
    ? row.hashes.subarray(0, width * 32)
    : absent(`Tile ${level}/${index} of width ${width}`)
}

type Reads = <T>(work: (sql: Sql) => Promise<T>) => Promise<T>

/** Reading the log through given transactions: those of requests, or the one a comparison has open. */
export function readLogTables(reading: Reads): LedgerReader {
  return {
    place: 'database',
    checkpoint: () =>
      reading(
        async sql => (await sql.query<HeadRow>('select checkpoint from log.head'))[0]?.checkpoint ?? absent('A checkpoint'),
      ),
    hashTile: (level, index, width) => reading(sql => readTile(sql, level, index, width)),
    entryBundle: (index, width) =>
      reading(async sql => {
        const rows = await rowsOf<{ bytes: Bytes }>(sql, 'select bytes from log.entry', index, width)
        if (rows.length < width) return absent(`Entry bundle ${index} of width ${width}`)
        return joinBytes(rows.map(({ bytes }) => joinBytes([Uint8Array.of(bytes.length >>> 8, bytes.length & 255), bytes])))
      }),
    bodyBundle: (index, width) =>
      reading(async sql => {
        const rows = await rowsOf<{ index: number; salt: Bytes; json: Bytes }>(
          sql,
          'select index, salt, json from log.body',
          index,
          width,
        )
        const byIndex = new Map(rows.map(row => [row.index, row]))
        return joinBytes(Array.from({ length: width }, (_, n) => bodyLine(byIndex.get(index * TILE_WIDTH + n) ?? null)))
      }),
    commits: async function* () {
      for (let from = -1; ; ) {
        const rows = await reading(sql =>
          sql.query<HeadRow>('select size, root, recorded_at from log.commit where size > $1 order by size limit 5000', [from]),
        )
        for (const row of rows) yield asCommit(row)
        const last = rows.at(-1)
        if (!last) return
        from = last.size
      }
    },
  }
}

export function openLogTables(store: Store): Ledger {
  return {
    ...readLogTables(work => store.reading('public', work)),
    tilesIn: sql => (level, index, width) => readTile(sql, level, index, width),
    head: async sql => {
      await appendLock(sql)
      const [row] = await sql.query<HeadRow>('select size, root, recorded_at from log.head')
      return row ? asCommit(row) : { size: 0, root: emptyRoot(), recordedAt: null }
    },
    append: async (sql, { commit, checkpoint, bodies, entries, tiles }) => {
      const first = commit.size - entries.length
      const places = entries.map((_, n) => first + n)
      await sql.query('insert into log.entry (index, bytes) select * from unnest($1::bigint[], $2::bytea[])', [places, entries])
      await sql.query(
        `insert into log.body (index, visibility, salt, json) select i, 'public', s, j from unnest($1::bigint[], $2::bytea[], $3::bytea[]) as t (i, s, j)`,
        [places, bodies.map(body => body.salt), bodies.map(body => body.json)],
      )
      await sql.query(
        `insert into log.tile (level, index, hashes) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])
         on conflict (level, index) do update set hashes = log.tile.hashes || excluded.hashes`,
        [tiles.map(tile => tile.level), tiles.map(tile => tile.index), tiles.map(tile => tile.bytes)],
      )
      const values = [commit.size, toBase64(commit.root), commit.recordedAt]
      await sql.query('insert into log.commit (size, root, recorded_at) values ($1, $2, $3)', values)
      await sql.query(
        `insert into log.head (size, root, recorded_at, checkpoint) values ($1, $2, $3, $4)
         on conflict (one) do update set size = excluded.size, root = excluded.root, recorded_at = excluded.recorded_at, checkpoint = excluded.checkpoint`,
        [...values, checkpoint],
      )
    },
    // The checkpoint was written with the state it signs; only the first one, of the empty log, comes alone.
    publish: checkpoint =>
      store.writing(async sql => {
        await sql.query(
          `insert into log.head (size, root, recorded_at, checkpoint) values (0, $1, null, $2)
           on conflict (one) do update set checkpoint = excluded.checkpoint where log.head.size = 0`,
          [toBase64(emptyRoot()), checkpoint],
        )
      }),
    close: async () => {},
  }
}

const rowsOf = <R extends object>(sql: Sql, select: string, bundle: number, width: number) =>
  sql.query<R>(`${select} where index >= $1 and index < $2 order by index`, [bundle * TILE_WIDTH, bundle * TILE_WIDTH + width])

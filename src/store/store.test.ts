import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { appendLock, grantReading, type Store } from './store.ts'
import { describeEachStore } from './testing/each-store.ts'

describeEachStore('store', open => {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await store.writing(async sql => {
      await sql.exec(`
        create schema papers;
        create table papers.paper (id int primary key, visibility text not null, title text not null);
        alter table papers.paper enable row level security;
        create policy by_identity on papers.paper for select
          using (visibility = 'public' and current_setting('hemicycle.identity', true) = 'public');
        insert into papers.paper values (1, 'public', 'Communiqué'), (2, 'sealed', 'Assessment');
        create table papers.counter (name text primary key, n int not null);
        insert into papers.counter values ('a', 0)`)
      await grantReading(sql, 'papers')
      await sql.exec('create table papers.later (id int); insert into papers.later values (1)')
    })
  })

  const titles = 'select title from papers.paper order by id'

  test('a reading sees the rows its identity may see', async () => {
    expect(await store.reading('public', sql => sql.query(titles))).toEqual([{ title: 'Communiqué' }])
  })

  test('a reading without identity sees no row, and neither does one with an unknown identity', async () => {
    const seen = await store.reading('public', async sql => {
      await sql.query("select set_config('hemicycle.identity', $1, true)", [''])
      const none = await sql.query(titles)
      await sql.query("select set_config('hemicycle.identity', $1, true)", ['somebody'])
      return [...none, ...(await sql.query(titles))]
    })
    expect(seen).toEqual([])
    const unset = await store.writing(async sql => {
      await sql.exec('set local role hemicycle_reader')
      return sql.query(titles)
    })
    expect(unset).toEqual([])
  })

  test('the identity of one reading does not reach the next transaction', async () => {
    await store.reading('public', sql => sql.query(titles))
    const [left] = await store.writing(sql =>
      sql.query("select current_setting('hemicycle.identity', true) as identity, current_user = session_user as owner"),
    )
    expect(left).toEqual({ identity: '', owner: true })
  })

  test.each([
    ['insert', "insert into papers.paper values (3, 'public', 'x')"],
    ['update', "update papers.paper set title = 'x'"],
    ['delete', 'delete from papers.paper'],
    ['create', 'create table papers.mine (id int)'],
    ['see a table nobody granted', 'select * from papers.later'],
    ['see how users sign in to the database', 'select * from pg_authid'],
    ['make the transaction writable', 'set transaction read write'],
  ])('a reading cannot %s', async (_what, text) => {
    await expect(store.reading('public', sql => sql.query(text))).rejects.toThrow(
      /permission denied|read-only transaction|must be set before any query|cannot set transaction read-write/,
    )
  })

  test('a reader that took off read-only could still not write: its role has no right to', async () => {
    const attempt = store.writing(async sql => {
      await sql.exec('set local role hemicycle_reader')
      await sql.query("insert into papers.paper values (3, 'public', 'x')")
    })
    await expect(attempt).rejects.toThrow(/permission denied/)
  })

  test('the reading role logs in nowhere, owns nothing and cannot bypass row-level security', async () => {
    const [role] = await store.writing(sql =>
      sql.query(
        `select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb,
                (select count(*) from pg_class where relowner = pg_roles.oid) as owns
           from pg_roles where rolname = 'hemicycle_reader'`,
      ),
    )
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcanlogin: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: 0,
    })
  })

  test('RESET ROLE would lift the restriction, so a query is one statement and values are never part of it', async () => {
    const value = "'; reset role; select title from papers.paper; --"
    expect(await store.reading('public', sql => sql.query('select $1::text as back', [value]))).toEqual([{ back: value }])
    await expect(store.reading('public', sql => sql.query('select 1; reset role'))).rejects.toThrow(/multiple commands/)
    // What a statement of our own would set is gone with the transaction.
    await store.reading('public', sql => sql.query('set statement_timeout to 12345'))
    const [after] = await store.writing(sql => sql.query("select current_setting('statement_timeout') as timeout"))
    expect(after).not.toEqual({ timeout: '12345ms' })
  })

  test('all queries of one reading see the same state of the register', async () => {
    const count = "select n from papers.counter where name = 'a'"
    const [sawFirst, mayGoOn] = [signal(), signal()]
    const reading = store.reading('public', async sql => {
      const first = await sql.query(count)
      sawFirst.give()
      await mayGoOn.given
      return [first, await sql.query(count)]
    })
    await sawFirst.given
    const write = increase(store)
    // On a server the write is over before the reading goes on; embedded it waits for its turn behind it.
    if (store.kind === 'postgres') await write
    mayGoOn.give()
    const [first, second] = await reading
    expect(second).toEqual(first)
    await write
  })

  test('what fails inside a writing leaves no trace, and the store goes on', async () => {
    const attempt = store.writing(async sql => {
      await sql.query("insert into papers.paper values (4, 'public', 'half')")
      throw new Error('refused by a rule')
    })
    await expect(attempt).rejects.toThrow('refused by a rule')
    await expect(store.writing(sql => sql.query('select * from papers.nowhere'))).rejects.toMatchObject({ code: '42P01' })
    expect(await store.writing(sql => sql.query('select 1 as one from papers.paper where id = 4'))).toEqual([])
  })

  test('an error that was swallowed inside a writing is not taken for a success', async () => {
    const attempt = store.writing(async sql => {
      await sql.query("insert into papers.paper values (1, 'public', 'again')").catch(() => {})
    })
    await expect(attempt).rejects.toThrow(/Nothing was written/)
  })

  test('a transaction inside another is refused in words, and does not hang', async () => {
    await expect(store.writing(() => store.reading('public', sql => sql.query('select 1')))).rejects.toThrow(/inside a writing/)
    await expect(store.reading('public', () => store.writing(async () => {}))).rejects.toThrow(/inside a reading/)
  })

  test('sql that outlives its transaction is refused', async () => {
    const kept = await store.writing(async sql => sql)
    await expect(kept.query('select 1')).rejects.toThrow(/transaction is over/)
  })

  test('many readings and writings at once all come to an end, and no increase is lost', async () => {
    const before = await counter(store)
    const writes = Array.from({ length: 60 }, () => increase(store))
    const reads = Array.from({ length: 120 }, () => store.reading('public', sql => sql.query(titles)))
    const answers = await Promise.all([...writes, ...reads])
    expect(answers).toHaveLength(180)
    expect(await counter(store)).toBe(before + 60)
  })

  test('two appends never overlap under the append lock', async () => {
    let inside = 0
    let most = 0
    const append = () =>
      store.writing(async sql => {
        await appendLock(sql)
        most = Math.max(most, ++inside)
        await wait(5)
        inside--
      })
    await Promise.all(Array.from({ length: 8 }, append))
    expect(most).toBe(1)
  })

  test('two thousand rows go in as one statement', async () => {
    const ids = Array.from({ length: 2000 }, (_, i) => i)
    const texts = ids.map(i => (i % 7 === 0 ? null : `{"quoted, \\ and \n broken", ${i}}`))
    const json = ids.map(i => JSON.stringify({ i, of: ['á', '"'] }))
    const rows = await store.writing(async sql => {
      await sql.exec('create temporary table bulk (id int, body text, doc jsonb, raw bytea) on commit drop')
      await sql.query(
        'insert into bulk select i, b, d::jsonb, r from unnest($1::int[], $2::text[], $3::text[], $4::bytea[]) as t (i, b, d, r)',
        [ids, texts, json, ids.map(i => Uint8Array.of(i & 255, 0, 92))],
      )
      return sql.query<{ id: number; body: string | null; doc: { i: number }; raw: Uint8Array }>('select * from bulk order by id')
    })
    expect(rows).toHaveLength(2000)
    expect(rows.map(row => row.body)).toEqual(texts)
    expect(rows[1999]).toMatchObject({ doc: { i: 1999, of: ['á', '"'] }, raw: Uint8Array.of(1999 & 255, 0, 92) })
  })

  test('only names of ours are granted', async () => {
    await expect(store.writing(sql => grantReading(sql, 'papers; drop table x'))).rejects.toThrow(/not a schema name/)
  })

  test('a closed store says that it is closed', async () => {
    const other = await open()
    const last = other.writing(sql => sql.query('select 1 as one'))
    await Promise.all([other.close(), other.close()])
    expect(await last).toEqual([{ one: 1 }])
    await expect(other.reading('public', sql => sql.query('select 1'))).rejects.toThrow(/closed/)
  })
})

const increase = (store: Store) => store.writing(sql => sql.query("update papers.counter set n = n + 1 where name = 'a'"))
const counter = async (store: Store) =>
  (await store.writing(sql => sql.query<{ n: number }>("select n from papers.counter where name = 'a'")))[0]?.n ?? Number.NaN

function signal() {
  let give = () => {}
  const given = new Promise<void>(resolve => {
    give = resolve
  })
  return { give, given }
}

import { inspect } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgresStore, type PostgresOptions } from './postgres.ts'
import { appendLock, grantReading, type Store, StoreLost } from './store.ts'
import { freshDatabase, WHY_NOT } from './testing/postgres.ts'

const caught = async (opening: Promise<unknown>) =>
  opening.then(
    () => 'no error',
    (error: unknown) => error,
  )

test.each([
  ['no address', 'hunter2 is my secret'],
  ['an address of something else', 'mysql://me:hunter2@localhost/x'],
  ['nobody there', 'postgres://me:hunter2@127.0.0.1:1/x'],
  ['a name nobody knows', 'postgres://me:hunter2@nowhere.invalid:5432/x'],
])('the password is in no error: %s', async (_what, url) => {
  const error = await caught(openPostgresStore({ url, connectWithinMs: 2_000 }))
  expect(error).toBeInstanceOf(Error)
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hunter2')
})

describe.skipIf(process.env[WHY_NOT])('on a server', () => {
  let url: string
  const opened: Store[] = []
  const open = async (options: Partial<PostgresOptions> = {}) => {
    const store = await openPostgresStore({ url, ...options })
    opened.push(store)
    return store
  }
  beforeAll(async () => {
    url = await freshDatabase()
  })
  afterAll(async () => {
    await Promise.all(opened.map(store => store.close()))
  })

  test('a wrong password is refused without being repeated', async () => {
    const wrong = new URL(url)
    wrong.password = 'p%40ss%2Fhunter2'
    const error = await caught(openPostgresStore({ url: wrong.href }))
    expect(String(error)).toMatch(
      /No connection to postgres:\/\/postgres@127\.0\.0\.1:\d+\/test_\w+: password authentication failed/,
    )
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/hunter2|p@ss/)
  })

  test('of two server processes one appends at a time, and readers are not kept waiting', async () => {
    const [one, other] = [await open({ connections: 2 }), await open({ connections: 2 })]
    await one.writing(sql => sql.exec('create table entry (seq int primary key)'))
    await one.writing(async sql => {
      await sql.exec('create schema shown; create view shown.entry as select seq from public.entry')
      await grantReading(sql, 'shown')
    })
    const append = (store: Store) =>
      store.writing(async sql => {
        await appendLock(sql)
        // Without the lock two of these would choose the same number.
        await sql.query('insert into entry select coalesce(max(seq), 0) + 1 from entry')
      })
    const appends = Array.from({ length: 40 }, (_, i) => append(i % 2 ? one : other))
    const readings = Array.from({ length: 10 }, () => one.reading('public', sql => sql.query('select count(*) from shown.entry')))
    await Promise.all([...appends, ...readings])
    expect(await other.reading('public', sql => sql.query('select count(*), max(seq) from shown.entry'))).toEqual([
      { count: 40, max: 40 },
    ])
  })

  test('a reading that waits too long is ended', async () => {
    const store = await open({ readingMs: 100 })
    await expect(store.reading('public', sql => sql.query('select pg_sleep(20)'))).rejects.toMatchObject({ code: '57014' })
    expect(await store.reading('public', sql => sql.query('select 1 as one'))).toEqual([{ one: 1 }])
  })

  test('a connection that the server ends fails its transaction; the next one gets another', async () => {
    const store = await open()
    const ended = store.writing(async sql => {
      const [me] = await sql.query<{ pid: number }>('select pg_backend_pid() as pid')
      const administrator = new pg.Client({ connectionString: url })
      await administrator.connect()
      await administrator.query('select pg_terminate_backend($1)', [me?.pid])
      await administrator.end()
      await sql.query('select 1')
    })
    await expect(ended).rejects.toThrow(StoreLost)
    expect(await store.writing(sql => sql.query('select 1 as one'))).toEqual([{ one: 1 }])
  })

  test('an account that is no superuser serves, once it has been given the reading role; before, it is told what to run', async () => {
    const store = await open()
    const database = new URL(url).pathname.slice(1)
    const account = `register_${database}`
    await store.writing(async sql => {
      await sql.exec(`create role ${account} login password 'plain'; grant create on database ${database} to ${account}`)
    })
    const plain = new URL(url)
    plain.username = account
    plain.password = 'plain'
    expect(String(await caught(openPostgresStore({ url: plain.href })))).toContain('grant hemicycle_reader to the account')

    await store.writing(sql => sql.exec(`grant hemicycle_reader to ${account}`))
    const asPlain = await open({ url: plain.href })
    await asPlain.writing(async sql => {
      await sql.exec(`
        create schema plain; create table plain.t (visibility text); alter table plain.t enable row level security;
        create policy p on plain.t using (visibility = 'public' and current_setting('hemicycle.identity', true) = 'public');
        insert into plain.t values ('public'), ('sealed')`)
      await grantReading(sql, 'plain')
    })
    expect(await asPlain.reading('public', sql => sql.query('select * from plain.t'))).toEqual([{ visibility: 'public' }])
  })

  test('a reading role that could bypass row-level security is refused', async () => {
    const store = await open()
    const attempt = store.writing(async sql => {
      // In a transaction that is rolled back: roles belong to the whole cluster, which other tests use.
      await sql.exec('alter role hemicycle_reader bypassrls')
      const [role] = await sql.query<{ bound: boolean }>(
        "select not rolbypassrls as bound from pg_roles where rolname = 'hemicycle_reader'",
      )
      throw new Error(`bound: ${role?.bound}`)
    })
    await expect(attempt).rejects.toThrow('bound: false')
  })
})

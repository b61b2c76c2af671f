import { beforeAll, expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import type { Store } from './store.ts'
import { describeEachStore } from './testing/each-store.ts'

/** Two migrations under names of their own, so that the tests can share a database. */
const room = (name: string) => ({
  first: { name: `${name}-0001`, sql: `create schema ${name}; create table ${name}.a (id int primary key)` },
  second: { name: `${name}-0002`, sql: `alter table ${name}.a add column title text` },
})

describeEachStore('migrate', open => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  test('each migration is applied once, in order, and remembered', async () => {
    const { first, second } = room('once')
    expect(await migrate(store, [first])).toEqual(['once-0001'])
    expect(await migrate(store, [first, second])).toEqual(['once-0002'])
    expect(await migrate(store, [first, second])).toEqual([])
    const columns = await store.writing(sql => sql.query('select id, title from once.a'))
    expect(columns).toEqual([])
  })

  test('an applied migration whose text changed is refused, with what to do', async () => {
    const { first } = room('changed')
    await migrate(store, [first])
    await expect(migrate(store, [{ ...first, sql: `${first.sql} ` }])).rejects.toThrow(
      /changed-0001 was applied with digest .* add a new migration/,
    )
  })

  test('when one of several fails, none is applied', async () => {
    const { first } = room('atomic')
    await expect(migrate(store, [first, { name: 'atomic-0003', sql: 'alter table atomic.none add x int' }])).rejects.toThrow(
      /atomic.none/,
    )
    expect(await migrate(store, [first])).toEqual(['atomic-0001'])
  })

  test('two migrations of one name are refused before anything runs', async () => {
    const { first, second } = room('twice')
    await expect(migrate(store, [first, { ...second, name: first.name }])).rejects.toThrow(/Two migrations are called twice-0001/)
  })

  test('several processes that start at once apply each migration once', async () => {
    const { first, second } = room('together')
    const applied = await Promise.all([1, 2, 3].map(() => migrate(store, [first, second])))
    expect(applied.flat().sort()).toEqual(['together-0001', 'together-0002'])
  })
})

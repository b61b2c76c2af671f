import { expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { describeEachStore } from './testing/each-store.ts'

const first = { name: 'trial-0001', sql: 'create schema trial; create table trial.a (id int primary key)' }
const second = { name: 'trial-0002', sql: 'alter table trial.a add column title text' }

describeEachStore('migrate', open => {
  test('each migration is applied once, in order, and remembered', async () => {
    const store = await open()
    expect(await migrate(store, [first])).toEqual(['trial-0001'])
    expect(await migrate(store, [first, second])).toEqual(['trial-0002'])
    expect(await migrate(store, [first, second])).toEqual([])
    const columns = await store.writing(sql => sql.query('select id, title from trial.a'))
    expect(columns).toEqual([])
  })

  test('an applied migration whose text changed is refused, with what to do', async () => {
    const store = await open()
    await migrate(store, [first])
    await expect(migrate(store, [{ ...first, sql: `${first.sql} ` }])).rejects.toThrow(
      /trial-0001 was applied with digest .* add a new migration/,
    )
  })

  test('when one of several fails, none is applied', async () => {
    const store = await open()
    await expect(migrate(store, [first, { name: 'trial-0003', sql: 'alter table trial.none add x int' }])).rejects.toThrow(
      /trial.none/,
    )
    expect(await migrate(store, [first])).toEqual(['trial-0001'])
  })

  test('two migrations of one name are refused before anything runs', async () => {
    const store = await open()
    await expect(migrate(store, [first, { ...second, name: first.name }])).rejects.toThrow(/Two migrations are called trial-0001/)
  })

  test('several processes that start at once apply each migration once', async () => {
    const store = await open()
    const applied = await Promise.all([1, 2, 3].map(() => migrate(store, [first, second])))
    expect(applied.flat().sort()).toEqual(['trial-0001', 'trial-0002'])
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestShared } from './fewest-shared.ts'
import { accessionsOf, connectionsOf, pairsApart } from './lattice/connect.ts'
import { anyTable, masksOf, spread, type Table } from './lattice/testing/tables.ts'

/** Some cells of a table are certain, the others possible only. */
const anyBindings = fc
  .tuple(fc.oneof(anyTable(), anyTable().map(spread)), fc.array(fc.boolean(), { minLength: 70, maxLength: 70 }))
  .map(([table, keep]) => ({
    columns: table.columns,
    certain: table.rows.map((row, r) => row.filter((_, c) => keep[(r * 7 + c) % 70])),
    possible: table.rows,
  }))
const bindings = ({ columns, certain, possible }: { columns: number; certain: Table['rows']; possible: Table['rows'] }) => ({
  columns,
  certain: masksOf(certain),
  possible: masksOf(possible),
})

test('pairs that share the fewest are those that counting every pair finds', () => {
  fc.assert(
    fc.property(anyBindings, given => {
      const { columns, certain, possible } = given
      const shared = (rows: Table['rows'], a: number, b: number) => rows.filter(row => row.includes(a) && row.includes(b)).length
      const pairs = [...Array(columns).keys()].flatMap(a =>
        [...Array(columns).keys()].filter(b => b > a).map(b => ({ a, b, count: shared(certain, a, b) })),
      )
      const fewest = pairs.length === 0 ? 0 : Math.min(...pairs.map(({ count }) => count))
      const found = fewestShared(bindings(given))
      expect(found.fewest).toBe(fewest)
      expect(found.pairs).toEqual(
        pairs.filter(({ count }) => count === fewest).map(({ a, b }) => ({ a, b, perhaps: shared(possible, a, b) > fewest })),
      )
    }),
  )
})

test('where the fewest is none, they are the pairs with nothing in common, and accessions are ranked alike', () => {
  fc.assert(
    fc.property(anyBindings, given => {
      const table = bindings(given)
      const found = fewestShared(table)
      fc.pre(found.fewest === 0)
      expect(found.pairs).toEqual(pairsApart(table))
      expect(found.sure).toEqual(connectionsOf(table.certain, table.columns))
      expect(accessionsOf(table, found)).toEqual(accessionsOf(table))
    }),
  )
})

test('one state alone has no pair', () => {
  expect(fewestShared(bindings({ columns: 1, certain: [[0]], possible: [[0]] }))).toMatchObject({ fewest: 0, pairs: [] })
})

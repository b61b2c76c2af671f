import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, type Mask, maskOf, onesOf } from './bits.ts'
import { accessionsOf, commonPlans, nearRules, pairsApart } from './connect.ts'
import { anyTable, bindings, spread, type Table } from './testing/tables.ts'

const columns = ({ low, high }: Mask) => columnsOf(low, high)
/** Tables in which some of the certain cells are missing from `certain` and stand in `possible` only. */
const bindingsOf = (tables: fc.Arbitrary<Table>) =>
  fc.tuple(tables, fc.array(fc.boolean(), { minLength: 70, maxLength: 70 })).map(([table, keep]) => ({
    table: { ...table, rows: table.rows.map((row, r) => row.filter((_, c) => keep[(r * 7 + c) % 70])) },
    possible: table.rows,
  }))
const anyBindings = bindingsOf(fc.oneof(anyTable(), anyTable().map(spread)))
const apartByTrial = ({ columns: count, rows }: Table) =>
  [...Array(count).keys()].flatMap(a =>
    [...Array(count).keys()].filter(b => b > a && !rows.some(row => row.includes(a) && row.includes(b))).map(b => [a, b]),
  )

test('a pair is apart when no certain row has both; it is perhaps connected when a possible row has', () => {
  expect(
    pairsApart(
      bindings(
        3,
        [[0, 1], [2]],
        [
          [0, 1],
          [1, 2],
        ],
      ),
    ),
  ).toEqual([
    { a: 0, b: 2, perhaps: false },
    { a: 1, b: 2, perhaps: true },
  ])
})

test('pairs apart are those that trying every pair finds', () => {
  fc.assert(
    fc.property(anyBindings, ({ table, possible }) => {
      const pairs = pairsApart(bindings(table.columns, table.rows, possible))
      expect(pairs.map(({ a, b }) => [a, b])).toEqual(apartByTrial(table))
      expect(pairs.filter(({ perhaps }) => !perhaps).map(({ a, b }) => [a, b])).toEqual(
        apartByTrial({ columns: table.columns, rows: possible }),
      )
    }),
  )
})

test('what an accession connects is what is apart before it and not after', () => {
  fc.assert(
    fc.property(bindingsOf(anyTable()), ({ table, possible }) => {
      const before = apartByTrial(table).length
      const found = accessionsOf(bindings(table.columns, table.rows, possible))
      const gained = new Map(found.map(({ column, row, pairs }) => [`${column} ${row}`, pairs]))
      for (const [row, parties] of table.rows.entries()) {
        for (let column = 0; column < table.columns; column++) {
          if (parties.includes(column)) continue
          const rows = table.rows.map((own, i) => (i === row ? [...own, column] : own))
          expect(gained.get(`${column} ${row}`) ?? 0).toBe(before - apartByTrial({ columns: table.columns, rows }).length)
        }
      }
      for (const one of found) {
        expect(one.pairs).toBe(onesOf(one.connects.low, one.connects.high))
        expect(one.unknown).toBe(possible[one.row]?.includes(one.column))
        expect(one.perhaps).toBeLessThanOrEqual(one.pairs)
      }
      expect(found.map(one => one.pairs)).toEqual(found.map(one => one.pairs).toSorted((a, b) => b - a))
    }),
    { numRuns: 200 },
  )
})

test('an instrument closed to a state is not proposed to it', () => {
  const found = accessionsOf(bindings(3, [[0, 1]], [[0, 1]], [[]]))
  expect(found).toEqual([])
})

test('a group comes together soonest where fewest are missing', () => {
  const plans = commonPlans(bindings(4, [[0], [0, 1], [0, 1, 2]], [[0], [0, 1, 3], [0, 1, 2]]), maskOf([0, 1, 3]))
  expect(
    plans.map(({ row, accessions, acceding, unknown }) => ({
      row,
      accessions,
      acceding: columns(acceding),
      unknown: columns(unknown),
    })),
  ).toEqual([
    { row: 1, accessions: 1, acceding: [3], unknown: [3] },
    { row: 2, accessions: 1, acceding: [3], unknown: [] },
    { row: 0, accessions: 2, acceding: [1, 3], unknown: [] },
  ])
})

test('a near rule names the parties that do not follow it, and those of which that is not known', () => {
  const rules = nearRules(
    bindings(
      6,
      [
        [0, 1, 2, 3, 4],
        [0, 1, 2, 5],
      ],
      [
        [0, 1, 2, 3, 4],
        [0, 1, 2, 3, 5],
      ],
    ),
  )
  expect(
    rules.map(({ from, to, exceptions, unknown, support }) => [from, to, columns(exceptions), columns(unknown), support]),
  ).toEqual([
    [1, 0, [5], [], 3],
    [0, 1, [3, 4], [3], 3],
  ])
})

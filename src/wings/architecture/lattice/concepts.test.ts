import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, rowsIn } from './bits.ts'
import { countConcepts, visitConcepts } from './concepts.ts'
import { type Context, columnsShared, rowsHaving } from './context.ts'
import { nextClosures } from './next-closure.ts'
import { anyTable, conceptsByTrial, contextOfRows, filledTable, spread, type Table, transposed } from './testing/tables.ts'

const walked = (context: Context): string[] => {
  const found: string[] = []
  visitConcepts(context, (low, high, rows) => {
    found.push(`${columnsOf(low, high).join(' ')} | ${rowsIn(rows).join(' ')}`)
  })
  return found
}
const contextOf = ({ columns, rows }: Table) => contextOfRows(columns, rows)

test.each([
  { table: 'no row and no column', columns: 0, rows: [], concepts: [' | '] },
  { table: 'no row', columns: 2, rows: [], concepts: ['0 1 | '] },
  { table: 'no column', columns: 0, rows: [[], []], concepts: [' | 0 1'] },
  { table: 'one row that has everything', columns: 2, rows: [[0, 1]], concepts: ['0 1 | 0'] },
  { table: 'one row that has nothing', columns: 2, rows: [[]], concepts: [' | 0', '0 1 | '] },
  { table: 'two equal rows are one', columns: 2, rows: [[0], [0]], concepts: ['0 | 0 1', '0 1 | '] },
  { table: 'rows within each other', columns: 3, rows: [[0, 1], [0]], concepts: ['0 | 0 1', '0 1 | 0', '0 1 2 | '] },
])('$table', ({ columns, rows, concepts }) => {
  expect(walked(contextOfRows(columns, rows)).toSorted()).toEqual(concepts.toSorted())
})

test('every concept of a small table is found once, with its columns and its rows, as by trying every set of rows', () => {
  fc.assert(
    fc.property(anyTable(), table => {
      const found = walked(contextOf(table))
      expect(new Set(found).size).toBe(found.length)
      expect(new Set(found)).toEqual(conceptsByTrial(table))
    }),
    { numRuns: 3000 },
  )
})

test('columns beyond the thirty-second are columns like the others', () => {
  fc.assert(
    fc.property(anyTable().map(spread), table => {
      expect(new Set(walked(contextOf(table)))).toEqual(conceptsByTrial(table))
    }),
    { numRuns: 500 },
  )
})

test('a table and its transpose have as many concepts', () => {
  fc.assert(
    fc.property(anyTable({ columns: 30, rows: 36 }), table => {
      expect(countConcepts(contextOf(transposed(table)), 20_000)).toEqual(countConcepts(contextOf(table), 20_000))
    }),
    { numRuns: 300 },
  )
})

test('NextClosure finds the same intents in larger tables', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 70 }),
      fc.double({ min: 0.05, max: 0.5, noNaN: true }),
      fc.integer(),
      (columns, rows, density, seed) => {
        const context = contextOf(filledTable(columns, rows, density, seed))
        const ours: string[] = []
        visitConcepts(context, (low, high) => ours.push(`${low} ${high}`))
        expect(ours.toSorted()).toEqual([...nextClosures(context)].map(({ low, high }) => `${low} ${high}`).toSorted())
      },
    ),
    { numRuns: 60 },
  )
})

test('counting and visiting agree, and neither rows in another order nor a row said twice changes the number', () => {
  fc.assert(
    fc.property(anyTable({ columns: 12, rows: 40 }), table => {
      const { count } = countConcepts(contextOf(table))
      expect(walked(contextOf(table))).toHaveLength(count)
      expect(countConcepts(contextOf({ ...table, rows: table.rows.toReversed() })).count).toBe(count)
      expect(countConcepts(contextOf({ ...table, rows: [...table.rows, ...table.rows] })).count).toBe(count)
    }),
  )
})

test('rows and columns of a concept each give the other', () => {
  const context = contextOf(filledTable(20, 50, 0.4, 11))
  visitConcepts(context, (low, high, rows) => {
    expect(rowsHaving(context, { low, high })).toEqual(rowsIn(rows))
    expect(columnsShared(context, rowsIn(rows))).toEqual({ low, high })
  })
})

test('a walk stops at the most it is allowed, and says that it did', () => {
  const context = contextOf(filledTable(20, 50, 0.4, 11))
  const { count } = countConcepts(context)
  expect(countConcepts(context, count)).toEqual({ count, whole: true })
  expect(countConcepts(context, count - 1)).toEqual({ count: count - 1, whole: false })
  let seen = 0
  expect(visitConcepts(context, () => seen++, 100)).toEqual({ count: 100, whole: false })
  expect(seen).toBe(100)
})

test('more than 40 columns are refused with both numbers', () => {
  expect(() => contextOfRows(41, [])).toThrow('found 41 columns, expected at most 40')
})

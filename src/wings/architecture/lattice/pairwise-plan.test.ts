import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskOf } from './bits.ts'
import { pairwisePlan } from './pairwise-plan.ts'
import { bindings, type Rows } from './testing/tables.ts'

const apartByTrial = (rows: Rows) =>
  [0, 1, 2, 3].flatMap(a => [0, 1, 2, 3].filter(b => b > a && !rows.some(row => row.includes(a) && row.includes(b))))

test.each([
  {
    plan: 'nobody has to accede when all pairs share something',
    rows: [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    group: [0, 1, 2],
    accessions: 0,
  },
  { plan: 'one accession connects a state with all others', rows: [[0, 1, 2], [3]], group: [0, 1, 2, 3], accessions: 1 },
  { plan: 'two states without anything join the same instrument', rows: [[]], group: [0, 1], accessions: 2 },
  {
    plan: 'two pairs that are apart need two accessions',
    rows: [
      [0, 1],
      [2, 3],
      [0, 2],
      [1, 3],
    ],
    group: [0, 1, 2, 3],
    accessions: 2,
  },
])('$plan', ({ rows, group, accessions }) => {
  const plan = pairwisePlan(bindings(4, rows), maskOf(group))
  expect(plan?.accessions).toHaveLength(accessions)
  expect(plan).toMatchObject({ exact: true, atLeast: accessions })
})

test('where everything is closed there is no plan', () => {
  expect(pairwisePlan(bindings(2, [[0]], [[0]], [[]]), maskOf([0, 1]))).toBeNull()
})

test('a plan connects every pair of its group, and none is shorter', () => {
  const small = fc.record({
    columns: fc.constant(4),
    rows: fc.array(fc.subarray([0, 1, 2, 3]), { minLength: 1, maxLength: 3 }),
  })
  fc.assert(
    fc.property(small, table => {
      const plan = pairwisePlan(bindings(4, table.rows), maskOf([0, 1, 2, 3]))
      if (!plan) throw new Error('nothing is closed')
      const joining = (chosen: readonly { column: number; row: number }[]) =>
        table.rows.map((row, i) => [...row, ...chosen.filter(one => one.row === i).map(one => one.column)])
      expect(apartByTrial(joining(plan.accessions))).toEqual([])
      expect(plan.exact).toBe(true)

      const cells = table.rows.flatMap((parties, row) =>
        [0, 1, 2, 3].filter(c => !parties.includes(c)).map(column => ({ column, row })),
      )
      let fewest = cells.length
      for (let set = 0; set < 2 ** cells.length; set++) {
        const chosen = cells.filter((_, i) => (set >>> i) & 1)
        if (chosen.length < fewest && apartByTrial(joining(chosen)).length === 0) fewest = chosen.length
      }
      expect(plan.accessions).toHaveLength(fewest)
    }),
    { numRuns: 60 },
  )
})

test('a search that is too long is answered step by step, and says that it may not be the shortest', () => {
  const rows = Array.from({ length: 8 }, (_, i) => [i])
  const plan = pairwisePlan(bindings(8, rows), maskOf([0, 1, 2, 3, 4, 5, 6, 7]), 5)
  expect(plan?.exact).toBe(false)
  expect(plan?.atLeast).toBeLessThan(plan?.accessions.length ?? 0)
})

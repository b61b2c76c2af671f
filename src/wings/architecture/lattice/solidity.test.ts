import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, maskOf, onesOf } from './bits.ts'
import { visitConcepts } from './concepts.ts'
import { rowsHaving } from './context.ts'
import { solidityOf } from './solidity.ts'
import { anyTable, contextOfRows } from './testing/tables.ts'

test('any two of five may leave a club when every other instrument binds at most two of them', () => {
  const context = contextOfRows(6, [
    [0, 1, 2, 3, 4],
    [0, 1, 5],
    [2, 5],
  ])
  const club = maskOf([0, 1, 2, 3, 4])
  expect(solidityOf(context, club)).toEqual({ members: 2, breaks: [{ leaving: maskOf([2, 3, 4]), row: 1 }] })
})

test('one leaving changes a club when the others share an instrument more', () => {
  const context = contextOfRows(3, [
    [0, 1, 2],
    [0, 1],
    [1, 2],
  ])
  expect(solidityOf(context, maskOf([0, 1, 2]))).toEqual({
    members: 0,
    breaks: [
      { leaving: maskOf([2]), row: 1 },
      { leaving: maskOf([0]), row: 2 },
    ],
  })
})

test('a club with every instrument of the table can share no more', () => {
  expect(
    solidityOf(
      contextOfRows(3, [
        [0, 1],
        [0, 1, 2],
      ]),
      maskOf([0, 1]),
    ),
  ).toBeNull()
})

test('whoever leaves within the solidity, the shared rows stay; one more member of a break and they grow', () => {
  fc.assert(
    fc.property(anyTable(), ({ columns, rows }) => {
      const context = contextOfRows(columns, rows)
      visitConcepts(context, (low, high) => {
        const shared = rowsHaving(context, { low, high }).length
        const solidity = solidityOf(context, { low, high })
        for (let leaving = 0; leaving < 2 ** columns; leaving++) {
          if ((leaving & ~low) !== 0) continue
          const left = rowsHaving(context, { low: low & ~leaving, high }).length
          if (!solidity || onesOf(leaving, 0) <= solidity.members) expect(left).toBe(shared)
        }
        for (const { leaving, row } of solidity?.breaks ?? []) {
          expect(columnsOf(leaving.low, leaving.high)).toHaveLength((solidity?.members ?? 0) + 1)
          expect(rowsHaving(context, { low: low & ~leaving.low, high: high & ~leaving.high })).toContain(row)
        }
      })
    }),
    { numRuns: 400 },
  )
})

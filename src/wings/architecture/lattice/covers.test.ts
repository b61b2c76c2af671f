import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, type Mask } from './bits.ts'
import { directlyAbove, directlyBelow, latticeOf } from './covers.ts'
import { anyTable, contextOfRows, filledTable, spread } from './testing/tables.ts'

const text = ({ low, high }: Mask) => columnsOf(low, high).join(' ')
const within = (a: Mask, b: Mask) => (a.low & ~b.low) === 0 && (a.high & ~b.high) === 0
const strictly = (a: Mask, b: Mask) => within(a, b) && !within(b, a)

/** By definition: a lies below b, and nothing lies between. */
function coversByDefinition(intents: readonly Mask[]): string[] {
  return intents.flatMap(b =>
    intents
      .filter(a => strictly(a, b) && !intents.some(c => strictly(a, c) && strictly(c, b)))
      .map(a => `${text(b)} > ${text(a)}`),
  )
}

function drawn(columns: number, rows: readonly (readonly number[])[]) {
  const lattice = latticeOf(contextOfRows(columns, rows))
  if (!lattice) throw new Error('no limit was set')
  const intents = Array.from({ length: lattice.count }, (_, i) => ({
    low: lattice.low[i] ?? 0,
    high: lattice.high[i] ?? 0,
  }))
  const below = (i: number) =>
    Array.from(
      lattice.below.subarray(lattice.offsets[i], lattice.offsets[i + 1]),
      concept => intents[concept] ?? { low: 0, high: 0 },
    )
  return { intents, covers: intents.flatMap((b, i) => below(i).map(a => `${text(b)} > ${text(a)}`)) }
}

test('covers are those of the definition: one below the other and nothing between', () => {
  fc.assert(
    fc.property(fc.oneof(anyTable(), anyTable().map(spread)), ({ columns, rows }) => {
      const { intents, covers } = drawn(columns, rows)
      expect(covers.toSorted()).toEqual(coversByDefinition(intents).toSorted())
    }),
    { numRuns: 1500 },
  )
})

test('a larger table too, and what lies above a concept is where it lies below', () => {
  const { columns, rows } = filledTable(20, 40, 0.4, 5)
  const context = contextOfRows(columns, rows)
  const { intents, covers } = drawn(columns, rows)
  expect(intents.length).toBeGreaterThan(500)
  expect(covers.toSorted()).toEqual(coversByDefinition(intents).toSorted())
  const down = intents.flatMap(one => directlyBelow(context, one).map(other => `${text(one)} > ${text(other)}`))
  const up = intents.flatMap(one => directlyAbove(context, one).map(other => `${text(other)} > ${text(one)}`))
  expect(down.toSorted()).toEqual(covers.toSorted())
  expect(up.toSorted()).toEqual(covers.toSorted())
})

test('a lattice larger than what is allowed is not made', () => {
  const { columns, rows } = filledTable(20, 40, 0.4, 5)
  expect(latticeOf(contextOfRows(columns, rows), 100)).toBeNull()
})

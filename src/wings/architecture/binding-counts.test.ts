import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bindingCounts, shadeOf, shadesOf } from './binding-counts.ts'
import { phaseOf } from './phase.ts'
import { statesOfRegion, tableOf } from './table.ts'
import { editionCatalogue } from './testing/edition-catalogue.ts'
import { day } from './testing/invented.ts'

const catalogue = await editionCatalogue()

test('each number falls into the one class whose bounds hold it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.nat(), (all, pick) => {
      const count = all === 0 ? 0 : pick % (all + 1)
      const holding = shadesOf(all).filter(({ from, to }) => from <= count && count <= to)
      expect(holding.map(({ shade }) => shade)).toEqual([shadeOf(count, all)])
    }),
  )
})

test('classes follow each other without a gap, from nothing to all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), all => {
      let next = 0
      for (const { from, to } of shadesOf(all)) {
        expect(from).toBe(next)
        next = to + 1
      }
      expect(next).toBe(all + 1)
    }),
  )
})

test('certain and open are counted apart, over instruments that live on the day', () => {
  const on = day('2002-11-22')
  const table = tableOf(catalogue, on)
  const region = statesOfRegion(catalogue)
  const { counted, unclear, states } = bindingCounts(
    catalogue,
    table,
    on,
    region,
    ({ adopted }) => adopted.body.level === 'continental',
  )
  expect(counted.every(instrument => ['in-force', 'unknown'].includes(phaseOf(instrument, on)))).toBe(true)
  expect(unclear.every(instrument => counted.includes(instrument))).toBe(true)
  expect(states.map(({ state }) => state)).toEqual(region)
  for (const { state, certain, open } of states) {
    const bounds = counted.map(({ id }) => table.get(id)?.get(state)?.bound)
    expect(certain).toBe(bounds.filter(bound => bound === true).length)
    expect(certain + open).toBe(bounds.filter(bound => bound !== false).length)
    expect(certain + open).toBeLessThanOrEqual(counted.length)
  }
})

test('on a day before every instrument nothing is counted', () => {
  const on = day('1800-01-01')
  const { counted, states } = bindingCounts(catalogue, tableOf(catalogue, on), on, statesOfRegion(catalogue), () => true)
  expect(counted).toEqual([])
  expect(states.every(({ certain, open }) => certain === 0 && open === 0)).toBe(true)
})

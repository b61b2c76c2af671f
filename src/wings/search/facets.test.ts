import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FACETS, type Filter, facetsOf, type Item, meets } from './facets.ts'

const some = (values: readonly string[]) => fc.subarray([...values])
const item: fc.Arbitrary<Item> = fc.record({
  count: fc.integer({ min: 1, max: 50 }),
  kind: fc.constantFrom('state', 'instrument', 'act').map(one => [one]),
  level: some(['continental', 'bilateral']),
  agenda: some(['traditional', 'new']),
  threat: some(['drugs', 'terrorism', 'cyber']),
  state: some(['XAA', 'XAB']),
  year: some(['1991']),
})
const filter: fc.Arbitrary<Filter> = fc.record(
  {
    kind: fc.constantFrom('state', 'act'),
    level: fc.constant('bilateral'),
    agenda: fc.constantFrom('traditional', 'new'),
    threat: fc.constantFrom('drugs', 'cyber'),
    state: fc.constant('XAA'),
    year: fc.constant('1991'),
  },
  { requiredKeys: [] },
)

const countOf = (items: readonly Item[]) => items.reduce((sum, { count }) => sum + count, 0)

test('each choice leaves as many results as it says', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), filter, (items, chosen) => {
      const facets = facetsOf(items, chosen)
      for (const facet of FACETS)
        for (const [value, count] of facets[facet])
          expect(countOf(items.filter(one => meets(one, { ...chosen, [facet]: value })))).toBe(count)
    }),
  )
})

test('a choice does not change the counts beside it', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), filter, fc.constantFrom(...FACETS), (items, chosen, facet) => {
      expect(facetsOf(items, chosen)[facet]).toEqual(facetsOf(items, { ...chosen, [facet]: undefined })[facet])
    }),
  )
})

import { beforeAll, expect, test } from 'vitest'
import { StateId } from '../../../kernel/ids.ts'
import type { Converting } from './conversions.ts'
import { Decimal } from './decimal.ts'
import { cautionsOf, computed, given } from './derivation.ts'
import { pricesOf } from './prices.ts'
import { editionFigures } from './testing/edition-figures.ts'
import { WMEAT_METHODS, type WmeatMethod, wmeatConversion } from './wmeat-conversions.ts'

let with_: Converting
beforeAll(async () => {
  const figures = await editionFigures()
  with_ = { figures, prices: pricesOf(figures) }
})

const convert = (state: string, year: number, method: WmeatMethod) =>
  wmeatConversion(
    with_,
    { state: StateId.parse(state), year, node: given('asked', new Decimal(1_000_000), 'own-currency') },
    method,
    2009,
  )

test('constant over current is the same in all methods, and the same for all states: it is the deflator of the United States', () => {
  for (const year of [1999, 2002, 2005, 2008]) {
    const ratios = ['CHL', 'BRA', 'PER', 'CAN'].flatMap(state =>
      WMEAT_METHODS.slice(0, 4).map(method => {
        const { current, constant } = convert(state, year, method)
        return computed('quotient', 'price-chain', [constant, current], 'ratio').value?.toSignificantDigits(12).toFixed()
      }),
    )
    expect(new Set(ratios).size).toBe(1)
  }
})

test('the ratios of 1999, 2002, 2005, 2008 to 2009 are those of the deflator in the edition, which is of another vintage than the printed table', () => {
  const ratio = (year: number) => {
    const { current, constant } = convert('CHL', year, 'wmeat-2')
    return current.value && constant.value?.div(current.value).toDecimalPlaces(3).toFixed()
  }
  expect([1999, 2002, 2005, 2008].map(ratio)).toEqual(['1.245', '1.173', '1.086', '1.006'])
})

test('in the base year the first two methods agree, and all agree for the United States', () => {
  expect(convert('PER', 2009, 'wmeat-1').current.value?.toFixed()).toBe(convert('PER', 2009, 'wmeat-2').current.value?.toFixed())
  for (const method of WMEAT_METHODS.slice(0, 4))
    for (const year of [1999, 2009])
      expect(convert('USA', year, method).current.value?.toSignificantDigits(30).toFixed()).toBe('1000000')
})

/** Table I of the 2012 edition prints product by each method: method 1 over method 2 needs no amount in own currency. */
test.each(['CHL', 'PER', 'COL', 'BRA', 'CAN', 'URY'])(
  'method 1 over method 2 is what the 2012 edition prints for %s, within what was revised since',
  state => {
    for (const year of [1999, 2003, 2007]) {
      const printed = (method: string) =>
        with_.figures.of(`wmeat-2009-expenditure-usd-method-${method}`, StateId.parse(state), year).value
      const [one, two] = [printed('1'), printed('2')]
      const ours = convert(state, year, 'wmeat-1').current.value?.div(convert(state, year, 'wmeat-2').current.value ?? 1)
      expect(
        ours
          ?.div(one?.div(two ?? 1) ?? 1)
          .minus(1)
          .abs()
          .toNumber(),
        String(year),
      ).toBeLessThan(0.12)
    }
  },
)

test('the third method bears a caution, and the fifth has no parity on record', () => {
  expect(cautionsOf(convert('CHL', 2005, 'wmeat-3').current)).toContainEqual({
    caution: 'published-results-not-reproduced',
    conversion: 'wmeat-3',
  })
  expect(convert('CHL', 2005, 'wmeat-5').current.missing).toEqual([
    { reason: 'no-figure', quantity: 'defence-ppp', state: 'CHL', year: 2005 },
  ])
})

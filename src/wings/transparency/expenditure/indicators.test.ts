import { beforeAll, expect, test } from 'vitest'
import { fiscalTotal } from './fiscal-total.ts'
import { growth, perHead, shareOfGovernment, shareOfProductOf, shares } from './indicators.ts'
import { rangeOf } from './range.ts'
import { settingsOf } from './settings.ts'
import { stateYear } from './state-year.ts'
import { type Invented, inventedBudgets, methodOf, XAA, XAB } from './testing/invented-budgets.ts'

let invented: Invented
beforeAll(async () => {
  invented = await inventedBudgets()
})
const eclac = () => settingsOf(methodOf(invented, 'eclac-2001'), { baseYear: 2019, level: 2 })
const own = (year: number) => ({
  state: XAA,
  year,
  node: stateYear(invented.ground, invented.items, XAA, year, eclac()).inOwnCurrency,
})

/** 2,437.4 million in 2017 and 2,583.7 million in 2018, in own currency. */
test.each([
  [
    'share of product: in dollars of the year over product in dollars',
    () => shareOfProductOf(invented.ground, own(2018)),
    '1.760733269728771978',
  ],
  ['share of government spending, in own currency', () => shareOfGovernment(invented.ground, own(2018)), '6.44314214463840399'],
  ['for each person', () => perHead(invented.ground, own(2018)), '330.0166049303870226'],
  ['growth on the year before', () => growth(own(2017).node, own(2018).node), '6.002297530155083285'],
] as const)('%s', (_, node, expected) => expect(node().value?.toSignificantDigits(19).toFixed()).toBe(expected))

test('no government spending on record: no share of it, and the reason', () =>
  expect(shareOfGovernment(invented.ground, { ...own(2018), state: XAB }).missing).toEqual([
    { reason: 'no-figure', quantity: 'government-spending', state: 'XAB', year: 2018 },
  ]))

test.each(['object', 'institution'] as const)('shares by %s add to a hundred', by => {
  const items = invented.items.filter(item => item.state === 'XAA' && item.fiscalYear.start === '2018-01-01')
  const fiscalYear = items[0]?.fiscalYear
  if (!fiscalYear) throw new Error('no lines')
  const parts = [
    ...shares(fiscalTotal({ items, fiscalYear, currencies: invented.ground.currencies, settings: eclac() }), by).values(),
  ]
  expect(parts.length).toBeGreaterThan(3)
  const total = parts.reduce((sum, part) => sum.plus(part.value ?? 0), parts[0]?.value?.times(0) ?? (Number.NaN as never))
  expect(total.minus(100).abs().lt('1e-30')).toBe(true)
})

test('a range is over both indices and over rate and parity, and says which could not be computed', () => {
  const { least, most, variants } = rangeOf(invented.ground, own(2018), eclac())
  expect(variants.map(({ index, conversion }) => `${index} ${conversion}`)).toEqual([
    'consumer-prices rate-of-base-year',
    'consumer-prices ppp-of-base-year',
    'deflator rate-of-base-year',
    'deflator ppp-of-base-year',
  ])
  const values = variants.map(({ value }) => value.value?.toNumber() ?? Number.NaN)
  expect(least.value?.toNumber()).toBe(Math.min(...values))
  expect(most.value?.toNumber()).toBe(Math.max(...values))

  const without = rangeOf(invented.ground, { ...own(2018), year: 2013 }, eclac())
  expect([without.least.value, without.most.value]).toEqual([null, null])
  expect(without.variants.every(({ value }) => value.missing.some(one => one.reason === 'no-price-chain'))).toBe(true)
})

test('for current prices the range is between the rate and the parity of the year', () => {
  const { variants } = rangeOf(invented.ground, own(2018), { ...eclac(), prices: null })
  expect(variants.map(({ index, conversion }) => `${index} ${conversion}`)).toEqual(['none rate-of-year', 'none ppp-of-year'])
})

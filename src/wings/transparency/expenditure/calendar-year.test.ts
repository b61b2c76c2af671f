import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthsIn, nameOf, ofYear } from './calendar-year.ts'
import { Decimal } from './decimal.ts'
import { given } from './derivation.ts'
import { FiscalYear } from './line-item.ts'

const fiscal = (start: string, end: string) => FiscalYear.parse({ start, end })
const amount = (start: string, end: string, value: string | number) => ({
  fiscalYear: fiscal(start, end),
  node: given('line', new Decimal(value), 'XXA'),
})

test.each([
  ['April to March, three quarters', '2018-04-01', '2019-03-31', 2018, 9],
  ['April to March, the last quarter', '2018-04-01', '2019-03-31', 2019, 3],
  ['October to September', '2018-10-01', '2019-09-30', 2018, 3],
  ['the calendar year itself', '2018-01-01', '2018-12-31', 2018, 12],
  ['another year', '2018-01-01', '2018-12-31', 2020, 0],
] as const)('months of a fiscal year in a year: %s', (_, start, end, year, months) =>
  expect(monthsIn(fiscal(start, end), year)).toBe(months),
)

test.each([
  ['2018-04-01', '2019-03-31', 2018],
  ['2018-10-01', '2019-09-30', 2019],
  ['2018-07-01', '2019-06-30', 2019],
  ['2018-01-01', '2018-12-31', 2018],
] as const)('%s to %s is named after %i, where most of its months lie', (start, end, year) =>
  expect(nameOf(fiscal(start, end))).toBe(year),
)

test('L(y) is the sum of the parts by months: a quarter of one year and three quarters of the next', () => {
  const years = [amount('2017-04-01', '2018-03-31', 1200), amount('2018-04-01', '2019-03-31', 2400)]
  expect(ofYear(years, 2018, 'to-calendar-years', 'XXA').value?.toFixed()).toBe('2100')
  expect(ofYear(years, 2018, 'kept', 'XXA').value?.toFixed()).toBe('2400')
})

test('a year that is not covered, or covered twice, has no value, and says how many months there are', () => {
  const one = amount('2017-04-01', '2018-03-31', 1200)
  expect(ofYear([one], 2018, 'to-calendar-years', 'XXA').missing).toEqual([{ reason: 'year-not-covered', year: 2018, months: 3 }])
  const whole = amount('2018-01-01', '2018-12-31', 1)
  expect(ofYear([whole, amount('2018-07-01', '2019-06-30', 1)], 2018, 'to-calendar-years', 'XXA').missing[0]?.reason).toBe(
    'fiscal-years-overlap',
  )
  expect(ofYear([], 2018, 'kept', 'XXA').missing[0]?.reason).toBe('year-not-covered')
})

test('a short year of a change of calendar is spread over its own months', () => {
  const years = [
    amount('2017-04-01', '2017-12-31', 900),
    amount('2018-01-01', '2018-12-31', 1200),
    amount('2016-04-01', '2017-03-31', 1200),
  ]
  expect(ofYear(years, 2017, 'to-calendar-years', 'XXA').value?.toFixed()).toBe('1200')
})

test('days within a month are no fiscal year', () => {
  for (const [start, end] of [
    ['2018-04-02', '2019-03-31'],
    ['2018-04-01', '2019-03-30'],
    ['2019-04-01', '2018-03-31'],
  ] as const)
    expect(FiscalYear.safeParse({ start, end }).success).toBe(false)
})

test('even spending stays what it is, whenever the fiscal year begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 10 ** 12 }), (month, value) => {
      const first = String(month).padStart(2, '0')
      const last = (year: number) => new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10)
      const years = [2017, 2018, 2019].map(year => amount(`${year - 1}-${first}-01`, last(year), value))
      const total = ofYear(years, 2018, 'to-calendar-years', 'XXA').value
      expect(total?.minus(value).abs().lt('1e-20')).toBe(true)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addPeriod,
  asPartial,
  firstOfMonthAfter,
  interval,
  PartialDate,
  PlainDate,
  parsePeriod,
} from './date.ts'

test.each(['2023-02-29', '2001-13-01', '2001-00-01', '2001-04-31', '20010401', '0000-01-01', ''])('%s is no day', text =>
  expect(PlainDate.safeParse(text).success).toBe(false),
)

test.each(['1998', '1998-06', '1998-06-30', '2000-02-29'])('%s is a date', text =>
  expect(PartialDate.safeParse(text).success).toBe(true),
)
test.each(['98', '1998-6', '1998-13', '1998-06-31', '0000'])('%s is no partial date', text =>
  expect(PartialDate.safeParse(text).success).toBe(false),
)

test('a month is an interval, not its first day', () =>
  expect(interval(PartialDate.parse('1998-02'))).toEqual({ earliest: '1998-02-01', latest: '1998-02-28' }))

test.each([
  ['1998-08-31', 6, '1999-02-28'],
  ['1999-08-31', 6, '2000-02-29'],
  ['2001-09-24', 24, '2003-09-24'],
  ['2001-12-01', 1, '2002-01-01'],
])('%s and %i months is %s', (from, months, to) => expect(addMonths(PlainDate.parse(from), months)).toBe(to))

test('deposit in September, first of March', () => expect(firstOfMonthAfter(PlainDate.parse('1998-09-16'), 6)).toBe('1999-03-01'))

test('the thirtieth day after 28 December 1979 is 27 January 1980', () =>
  expect(addPeriod(PlainDate.parse('1979-12-28'), parsePeriod('P30D') ?? { days: 0, months: 0 })).toBe('1980-01-27'))

const anyDay = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map(d => PlainDate.parse(d.toISOString().slice(0, 10)))

test('days added and taken away again lead back', () =>
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40000, max: 40000 }), (day, n) => {
      expect(addDays(addDays(day, n), -n)).toBe(day)
    }),
  ))

test('an interval read back is the partial date it came from', () =>
  fc.assert(
    fc.property(anyDay, fc.constantFrom(4, 7, 10), (day, length) => {
      const date = PartialDate.parse(day.slice(0, length))
      expect(asPartial(interval(date))).toBe(date)
    }),
  ))

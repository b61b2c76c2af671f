import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, interval, PartialDate, PlainDate } from '../../kernel/date.ts'
import { spanOf, spanText } from './span.ts'

const day = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(date => PlainDate.parse(date.toISOString().slice(0, 10)))

test('a day, a month and a year are printed as they were given', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
      const partial = PartialDate.parse(date.slice(0, length))
      expect(spanText(interval(partial))).toBe(partial)
    }),
  )
})

test('two days that lie apart are printed as both, and read back as the same interval', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 20 }), (earliest, length) => {
      const during = { earliest, latest: addDays(earliest, length) }
      expect(spanText(during)?.split('/')).toEqual([during.earliest, during.latest])
    }),
  )
})

test('what is only known to have been done by a day has no beginning', () => {
  const during = { earliest: PlainDate.parse('1800-01-01'), latest: PlainDate.parse('2009-04-30') }
  expect(spanOf(during)).toEqual({ type: 'by', latest: '2009-04-30' })
  expect(spanText(during)).toBe('../2009-04-30')
})

test('no interval is no text', () => expect(spanText(null)).toBeNull())

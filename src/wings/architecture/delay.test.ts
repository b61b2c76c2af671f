import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, PlainDate } from '../../kernel/date.ts'
import { parseDelay } from './delay.ts'

test.each([
  { clause: 'P30D', law: 'CIFTA art. XXV: the thirtieth day after', from: '1998-06-01', day: '1998-07-01' },
  { clause: 'P2Y', law: 'OAS Charter art. 143: two years after receipt', from: '2021-11-19', day: '2023-11-19' },
  { clause: 'P6M', law: 'UNASUR treaty art. 25: six months after receipt', from: '2019-04-15', day: '2019-10-15' },
  {
    clause: 'first-day-of-month:P6M-after-month-of-deposit',
    law: 'APMBC art. 17: 40th deposit in September 1998',
    from: '1998-09-16',
    day: '1999-03-01',
  },
  {
    clause: 'first-day-of-month:after-P60D',
    law: 'Rome Statute art. 126: 60th deposit of 11 April 2002',
    from: '2002-04-11',
    day: '2002-07-01',
  },
  {
    clause: 'calendar:1-July-to-1-January',
    law: 'Single Convention art. 46(2): received by the first of July',
    from: '2011-06-29',
    day: '2012-01-01',
  },
  {
    clause: 'calendar:1-July-to-1-January',
    law: 'Single Convention art. 46(2): received after the first of July',
    from: '2011-07-02',
    day: '2013-01-01',
  },
])('$law', ({ clause, from, day }) => expect(parseDelay(clause)?.(PlainDate.parse(from))).toBe(day))

test.each([undefined, '', 'P6M-before-end-of-period', 'six months', 'P1Y6M', 'P-1D'])('%s is no delay we compute with', text =>
  expect(parseDelay(text)).toBeNull(),
)

test('a later deposit never binds earlier', () => {
  const anyDay = fc.integer({ min: 0, max: 60_000 }).map(n => addDays(PlainDate.parse('1945-01-01'), n))
  const clauses = [
    'P30D',
    'P6M',
    'P1Y',
    'first-day-of-month:P6M-after-month-of-deposit',
    'first-day-of-month:after-P60D',
    'calendar:1-July-to-1-January',
  ]
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom(...clauses), (a, b, clause) => {
      const delay = parseDelay(clause)
      if (delay && a <= b) expect(delay(a) <= delay(b)).toBe(true)
    }),
  )
})

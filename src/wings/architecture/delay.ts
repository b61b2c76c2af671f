/**
 * How long a final clause makes one wait: after a deposit until it binds, after a notice until it releases.
 *
 * Form    `P30D`, `P6M`, `P1Y` (ISO 8601), or one of the calendar rules that treaties use:
 *         `first-day-of-month:P6M-after-month-of-deposit`  APMBC art. 17: deposit in September, first of March;
 *         `first-day-of-month:after-P60D`                  Rome Statute art. 126: first of the month after the sixtieth day;
 *         `calendar:1-July-to-1-January`                   drug conventions of 1961 and 1971: received by 1 July, next 1 January.
 * Units   whole days; a month on is the same day of the month.
 * Absent  null: the form is not one we compute with, so no day is computed. It never means zero.
 */
import { addPeriod, firstOfMonthAfter, type Interval, type Period, type PlainDate, parsePeriod } from '../../kernel/date.ts'

export type Delay = (from: PlainDate) => PlainDate

export function parseDelay(text: string | undefined): Delay | null {
  if (text === undefined) return null
  const period = parsePeriod(text)
  if (period) return from => addPeriod(from, period)

  const afterMonth = /^first-day-of-month:(P\d+M)-after-month-of-deposit$/.exec(text)
  if (afterMonth?.[1]) return monthsAfter(parsePeriod(afterMonth[1]))

  const afterDays = /^first-day-of-month:after-(P\d+D)$/.exec(text)
  if (afterDays?.[1]) {
    const wait = parsePeriod(afterDays[1])
    return wait && (from => firstOfMonthAfter(addPeriod(from, wait), 1))
  }
  if (text === 'calendar:1-July-to-1-January')
    return from => `${Number(from.slice(0, 4)) + (from.slice(5) <= '07-01' ? 1 : 2)}-01-01` as PlainDate
  return null
}

const monthsAfter = (period: Period | null): Delay | null => period && (from => firstOfMonthAfter(from, period.months))

/** Both ends of an interval wait equally: every delay here keeps the order of days. */
export const delayed = (interval: Interval, delay: Delay): Interval => ({
  earliest: delay(interval.earliest),
  latest: delay(interval.latest),
})

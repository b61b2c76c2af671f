/**
 * Days in law. A treaty date has no time and no zone; it may be known to the month or the year only.
 *
 * Source  ISO 8601 calendar dates and durations (`P6M`, `P30D`, `P1Y`).
 * Units   whole calendar days of the proleptic Gregorian calendar.
 * Absent  a partial date is an interval: `1998-06` lies somewhere from 1998-06-01 to 1998-06-30. It is never padded.
 */
import { z } from 'zod'

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const pad = (n: number, width: number) => String(n).padStart(width, '0')

export const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
export const daysInMonth = (year: number, month: number) =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)

function isRealDay(text: string): boolean {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (!y || !m || !d) return false
  return Number(y) >= 1 && Number(d) >= 1 && Number(d) <= daysInMonth(Number(y), Number(m))
}

function isRealPartial(text: string): boolean {
  if (/^\d{4}$/.test(text)) return text !== '0000'
  const month = /^(\d{4})-(\d{2})$/.exec(text)
  if (month) return month[1] !== '0000' && Number(month[2]) >= 1 && Number(month[2]) <= 12
  return isRealDay(text)
}

/** A day of the calendar, `YYYY-MM-DD`. Every day is also a partial date. */
export const PlainDate = z
  .string()
  .refine(isRealDay, 'expected a day that exists, as YYYY-MM-DD')
  .brand<'PlainDate' | 'PartialDate'>()
export type PlainDate = z.infer<typeof PlainDate>

/** A day, a month or a year: `1998-06-01`, `1998-06` or `1998`. */
export const PartialDate = z
  .string()
  .refine(isRealPartial, 'expected a day, month or year that exists, as YYYY-MM-DD, YYYY-MM or YYYY')
  .brand<'PartialDate'>()
export type PartialDate = z.infer<typeof PartialDate>

/** An instant, UTC, to the millisecond: when the register recorded something. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

export type Interval = { readonly earliest: PlainDate; readonly latest: PlainDate }

const day = (year: number, month: number, dayOfMonth: number) =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as PlainDate
const parts = (date: PlainDate) => [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))] as const

/** First and last day a partial date can mean. */
export function interval(date: PartialDate): Interval {
  if (date.length === 10) return { earliest: date as PlainDate, latest: date as PlainDate }
  const year = Number(date.slice(0, 4))
  if (date.length === 4) return { earliest: day(year, 1, 1), latest: day(year, 12, 31) }
  const month = Number(date.slice(5, 7))
  return { earliest: day(year, month, 1), latest: day(year, month, daysInMonth(year, month)) }
}

export const isWholeDay = (date: PartialDate): date is PlainDate => date.length === 10

/** Same interval read back as the shortest partial date, or null when it is not a year, a month or a day. */
export function asPartial({ earliest, latest }: Interval): PartialDate | null {
  for (const length of [4, 7, 10]) {
    const short = earliest.slice(0, length) as PartialDate
    const whole = interval(short)
    if (whole.earliest === earliest && whole.latest === latest) return short
  }
  return null
}

export const later = <D extends string>(a: D, b: D): D => (a >= b ? a : b)
export const earlier = <D extends string>(a: D, b: D): D => (a <= b ? a : b)

export function addDays(date: PlainDate, days: number): PlainDate {
  const [y, m, d] = parts(date)
  const at = new Date(0)
  at.setUTCFullYear(y, m - 1, d + days)
  return at.toISOString().slice(0, 10) as PlainDate
}

/** Same day of the month, so many months on; the last day of that month where it is shorter (31 August + 6 months = 28 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [y, m, d] = parts(date)
  const index = y * 12 + (m - 1) + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return day(year, month, Math.min(d, daysInMonth(year, month)))
}

/** First day of the month that stands `months` after the month of the date. */
export function firstOfMonthAfter(date: PlainDate, months: number): PlainDate {
  return `${addMonths(`${date.slice(0, 7)}-01` as PlainDate, months).slice(0, 7)}-01` as PlainDate
}

/** A duration of one unit: days, months or years. */
export type Period = { readonly days: number; readonly months: number }

/** `P30D`, `P6M`, `P1Y`; null for anything else. Larger compounds do not occur in final clauses. */
export function parsePeriod(text: string): Period | null {
  const found = /^P(\d{1,4})([DMY])$/.exec(text)
  if (!found) return null
  const n = Number(found[1])
  return found[2] === 'D' ? { days: n, months: 0 } : { days: 0, months: found[2] === 'M' ? n : n * 12 }
}

export const addPeriod = (date: PlainDate, period: Period) => addDays(addMonths(date, period.months), period.days)

/** Says what day it is and what time; tests hand in their own. */
export type Clock = { readonly today: () => PlainDate; readonly now: () => Instant }

export const systemClock: Clock = {
  today: () => new Date().toISOString().slice(0, 10) as PlainDate,
  now: () => new Date().toISOString() as Instant,
}

/**
 * By which day is each step due, if a mechanism is started on a day?
 *
 * Law     each step's own period, as the edition holds it with its article. A duty is to be done by then, a right lasts until or
 *         begins then, a limit is how long a thing may take.
 * Units   whole days. Months and years end on the same day of the month, or its last. Hours may reach into the next day, since the
 *         hour of the event is not known: the latest day is given.
 * Chain   a period that runs from an earlier step runs from the day on which that step was done, where it is known; else from the
 *         latest day it could be done on, which is said as assumed. Without a period or a day there is no date, never a guess.
 */
import type { MechanismStep } from '../../../acts/mechanism-defined.ts'
import { addDays, addPeriod, type PlainDate, parsePeriod } from '../../../kernel/date.ts'

export type Timed = {
  readonly step: number
  readonly kind: NonNullable<MechanismStep['clock']>['kind']
  /** ISO 8601; null where the text names an event and no number. */
  readonly length: string | null
  /** Day from which it runs. */
  readonly from: PlainDate | null
  readonly latest: PlainDate | null
  /** True where a step before it was taken to use up its own time. */
  readonly assumed: boolean
}

type Reached = { readonly on: PlainDate; readonly assumed: boolean }

/** The times of all steps that have one, in their order; `done`: days on which steps were taken. */
export function clocksOf(
  steps: readonly Pick<MechanismStep, 'order' | 'part' | 'clock' | 'after'>[],
  start: PlainDate,
  done: ReadonlyMap<number, PlainDate> = new Map(),
): readonly Timed[] {
  const reached = new Map<number, Reached>([[0, { on: start, assumed: false }]])
  const timed: Timed[] = []
  for (const { order, part, clock, after } of steps) {
    const from =
      after === undefined ? null : typeof after === 'string' ? { on: after, assumed: false } : (reached.get(after) ?? null)
    const latest = from && clock?.length ? addLength(from.on, clock.length) : null
    if (clock)
      timed.push({
        step: order,
        kind: clock.kind,
        length: clock.length ?? null,
        from: from?.on ?? null,
        latest,
        assumed: from?.assumed ?? false,
      })
    const day = done.get(order)
    // Without a period of its own a step may follow at once: later steps are then counted from there, and say so.
    const starts = part === 'start' && !clock?.length
    const then = day
      ? { on: day, assumed: false }
      : starts
        ? { on: start, assumed: false }
        : from
          ? { on: latest ?? from.on, assumed: true }
          : null
    if (then) reached.set(order, then)
  }
  return timed
}

/** The last day on which a period of this length that began on this day can end; null for a length of another form. */
export function addLength(from: PlainDate, length: string): PlainDate | null {
  if (length === 'PT0S') return from
  const hours = /^PT(\d{1,4})H$/.exec(length)?.[1]
  if (hours !== undefined) return addDays(from, Math.ceil(Number(hours) / 24))
  const period = parsePeriod(length)
  return period ? addPeriod(from, period) : null
}

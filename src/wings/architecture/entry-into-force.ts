/**
 * From which day does an instrument bind in general, by its own rule and by the deposits on record?
 *
 * Law     Vienna Convention on the Law of Treaties (1969), art. 24(1). Threshold and delay are the instrument's own clauses.
 * Scope   thresholds that are a number of deposits. What the clause adds (named states, waivers, other treaties) is in its
 *         condition and is not computed: then the answer says so.
 * Units   whole days; a deposit known to the month makes an interval.
 * Absent  fewer deposits on record than the threshold: no day, and the number that is missing. World-wide treaties count the
 *         deposits of all states, of which this register holds those of its region: they are not computed.
 */
import { type Interval, later } from '../../kernel/date.ts'
import { delayed, parseDelay } from './delay.ts'
import { doneDuring, generalEntry } from './effects.ts'
import type { Instrument, ParticipationAct } from './facts.ts'

export type EntryIntoForce =
  | { readonly status: 'not-computed'; readonly recorded: Interval | null }
  | { readonly status: 'pending'; readonly missing: number; readonly recorded: Interval | null }
  | {
      readonly status: 'computed'
      readonly on: Interval
      readonly decisive: ParticipationAct
      readonly recorded: Interval | null
      readonly agrees: boolean | null
    }

export function entryIntoForce(instrument: Instrument, acts: readonly ParticipationAct[]): EntryIntoForce {
  const recorded = generalEntry(instrument)
  const clauses = instrument.clauses?.body
  const threshold = Number(clauses?.threshold)
  const delay = parseDelay(clauses?.generalDelay)
  if (!Number.isInteger(threshold) || threshold < 1 || !delay || instrument.adopted.body.level === 'international')
    return { status: 'not-computed', recorded }

  const deposits = acts
    .filter(act => act.body.type === 'instrument.deposited/v1')
    .flatMap(act => {
      const during = doneDuring(act, instrument)
      // A day that is not that of a deposit (approval at home, effect) does not count towards the threshold.
      const isDeposit = act.body.type === 'instrument.deposited/v1' && (act.body.dayIs ?? 'deposit') === 'deposit'
      return during && act.body.on !== null && isDeposit ? [{ act, during }] : []
    })
  // The decisive deposit lies between the one that is number so-many by first possible days and the one by last possible days.
  const byFirst = deposits.toSorted((a, b) => a.during.earliest.localeCompare(b.during.earliest))[threshold - 1]
  const byLast = deposits.toSorted((a, b) => a.during.latest.localeCompare(b.during.latest))[threshold - 1]
  if (!byFirst || !byLast) return { status: 'pending', missing: threshold - deposits.length, recorded }

  const on = delayed({ earliest: byFirst.during.earliest, latest: later(byFirst.during.earliest, byLast.during.latest) }, delay)
  const agrees = recorded ? recorded.earliest <= on.latest && on.earliest <= recorded.latest : null
  return { status: 'computed', on, decisive: byLast.act, recorded, agrees }
}

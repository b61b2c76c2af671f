/**
 * From which day does an instrument bind in general, by its own rule and by the deposits on record?
 *
 * Law     Vienna Convention on the Law of Treaties (1969), art. 24(1). Threshold and delay are the instrument's own clauses.
 * Scope   thresholds that are a number of deposits, or two thirds of the states that had signed by then. What the clause adds
 *         (named states, waivers, other treaties) is in its condition and is not computed: then the answer says so.
 * Counts  one deposit of each state, by its first. Approval at home is no deposit, and a day of effect is not that of a deposit;
 *         where the source does not say which day it prints, it is taken for that of the deposit.
 * Units   whole days; a deposit known to the month makes an interval.
 * Absent  fewer deposits on record than the threshold: no day, and the number that is missing. World-wide treaties count the
 *         deposits of all states, of which this register holds those of its region: they are not computed.
 */
import type { Interval, PlainDate } from '../../kernel/date.ts'
import { delayed } from './delay.ts'
import { compare, doneDuring, lawOf } from './effects.ts'
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
  const { general: recorded, generalDelay: delay, threshold } = lawOf(instrument)
  const needed = threshold === 'two-thirds-of-signatories' ? twoThirdsOf(signatures(acts, instrument)) : fixed(Number(threshold))
  if (!needed || !delay || instrument.adopted.body.level === 'international') return { status: 'not-computed', recorded }

  const deposits = firstOfEachState(acts, instrument)
  // The decisive deposit lies between the one that is number so-many by first possible days and the one by last possible days.
  const byFirst = decisiveOf(deposits, needed, ({ during }) => during.earliest)
  const byLast = decisiveOf(deposits, needed, ({ during }) => during.latest)
  if (!byFirst || !byLast)
    return { status: 'pending', missing: Math.max(1, needed(deposits.at(-1)?.during.latest ?? FAR) - deposits.length), recorded }

  const on = delayed({ earliest: byFirst.during.earliest, latest: byLast.during.latest }, delay)
  const agrees = recorded ? recorded.earliest <= on.latest && on.earliest <= recorded.latest : null
  return { status: 'computed', on, decisive: byLast.act, recorded, agrees }
}

type Dated = { readonly act: ParticipationAct; readonly during: Interval }

/** How many deposits are needed on a day; null where the rule is none we count with. */
type Needed = (day: PlainDate) => number
const FAR = '9999-12-31' as PlainDate

const fixed = (threshold: number): Needed | null => (Number.isInteger(threshold) && threshold > 0 ? () => threshold : null)

/** Who signs later raises the number; without a signature on record there is nothing to take two thirds of. */
const twoThirdsOf = (signed: readonly PlainDate[]): Needed | null =>
  signed.length === 0 ? null : day => Math.ceil((2 * signed.filter(on => on <= day).length) / 3)

const signatures = (acts: readonly ParticipationAct[], instrument: Instrument): readonly PlainDate[] =>
  acts.flatMap(act => (act.body.type === 'instrument.signed/v1' ? (doneDuring(act, instrument)?.latest ?? []) : []))

function firstOfEachState(acts: readonly ParticipationAct[], instrument: Instrument): readonly Dated[] {
  const firsts = new Map<string, Dated>()
  for (const act of acts) {
    const { body } = act
    if (body.type !== 'instrument.deposited/v1' || body.on === null) continue
    if (body.dayIs === 'approval-at-home' || body.dayIs === 'effect') continue
    const during = doneDuring(act, instrument)
    const known = firsts.get(body.state)
    if (during && (!known || during.earliest < known.during.earliest)) firsts.set(body.state, { act, during })
  }
  return [...firsts.values()].toSorted((a, b) => compare(a.during.latest, b.during.latest) || compare(a.act.act, b.act.act))
}

function decisiveOf(deposits: readonly Dated[], needed: Needed, dayOf: (deposit: Dated) => PlainDate): Dated | undefined {
  const ordered = deposits.toSorted((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.act.act, b.act.act))
  return ordered.find((deposit, n) => n + 1 >= needed(dayOf(deposit)))
}

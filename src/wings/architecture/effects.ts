/**
 * What acts do in law, and when: each act of a state under an instrument becomes an effect on an interval of days.
 *
 * Law     Vienna Convention on the Law of Treaties (1969): art. 24 (entry into force for a state), 12 (consent by signature),
 *         54 and 56 (withdrawal on notice), 68 (revocation), 57 (suspension). Delays are the instrument's own clauses.
 * Units   whole days. A month is an interval; so is a day known only to lie before the day a source speaks for.
 * Absent  where the clause is not in the register no day is computed: the deposit day stands, and is named as such.
 */
import { earlier, type Interval, interval, later, type PlainDate } from '../../kernel/date.ts'
import { delayed, parseDelay } from './delay.ts'
import type { Instrument, ParticipationAct } from './facts.ts'

export type SinceIs = 'entry-into-force' | 'deposit' | 'signature' | 'succession' | 'membership' | 'return' | 'recorded'

export type Effect = {
  readonly kind: 'signed' | 'consented' | 'bound' | 'observes' | 'left' | 'notified' | 'suspended' | 'lifted'
  /** First and last day on which it can have happened: from `earliest` on it may have, from `latest` on it has. */
  readonly during: Interval
  readonly act: ParticipationAct
  /** What the day of a `bound` is. */
  readonly sinceIs?: SinceIs
  /** True where the day was computed from a clause and not read in a source. */
  readonly computed?: boolean
}

/** Before any treaty of the catalogue: the lower end of "on some day before". */
const LONG_AGO = '1800-01-01' as PlainDate

/** Thresholds under which the signatures of the named states are their consent once the instrument is in force (VCLT arts. 12, 13). */
const BOUND_TOGETHER = new Set([
  'exchange-of-instruments',
  'exchange-of-notes',
  'last-notification',
  'notification',
  'approval-and-exchange',
  'deposit-of-both',
  'all-signatories',
])
const BY_SIGNATURE = /^signatures?(?::|$)/
/** Thresholds without a general day: each state is bound from its own act. */
const EACH_ALONE = new Set([
  'per-state',
  'per-agreement',
  'all-zone-states-protocols-safeguards',
  'admission',
  'adoption',
  'publication',
])

/** Days on which an act can have been done. Undated: from adoption to the day the source speaks for; never known: for ever open. */
export function doneDuring(act: ParticipationAct, instrument: Instrument): Interval | null {
  const { on } = act.body
  const knownBy = act.body.knownBy
  if (on !== null) {
    const span = interval(on)
    if (knownBy?.length !== 10 || knownBy >= span.latest) return span
    return { earliest: span.earliest, latest: later(span.earliest, knownBy as PlainDate) }
  }
  if (!knownBy) return null
  const adopted = instrument.adopted.body.on
  const earliest = adopted ? interval(adopted).earliest : LONG_AGO
  const latest = interval(knownBy).latest
  return { earliest: earlier(earliest, latest), latest }
}

/** Days on which the instrument entered into force in general; null when no such day is on record. */
export function generalEntry(instrument: Instrument): Interval | null {
  const body = instrument.enteredIntoForce?.body
  if (!body) return null
  if (body.on) return interval(body.on)
  return body.knownBy
    ? {
        earliest: instrument.adopted.body.on ? interval(instrument.adopted.body.on).earliest : LONG_AGO,
        latest: interval(body.knownBy).latest,
      }
    : null
}

/** Has a treaty that needs a general entry into force one on record, or does each state bind alone? */
export function canBind(instrument: Instrument): boolean {
  if (instrument.adopted.body.form !== 'treaty' || generalEntry(instrument)) return true
  if (instrument.status?.body.status === 'not-in-force') return false
  if (instrument.status?.body.status === 'in-force' || instrument.status?.body.status === 'superseded') return true
  const threshold = instrument.clauses?.body.threshold
  return threshold === undefined ? instrument.status === null : EACH_ALONE.has(threshold) || BY_SIGNATURE.test(threshold)
}

/** When a consent given on these days binds its state. */
function bindsDuring(given: Interval, instrument: Instrument): { during: Interval; sinceIs: SinceIs; computed: boolean } {
  const general = generalEntry(instrument)
  const ownDelay = parseDelay(instrument.clauses?.body.ownDelay)
  if (!general) {
    return ownDelay && EACH_ALONE.has(instrument.clauses?.body.threshold ?? '')
      ? { during: delayed(given, ownDelay), sinceIs: 'entry-into-force', computed: true }
      : { during: given, sinceIs: 'deposit', computed: false }
  }
  // Early depositors wait for the general day; a late one waits for its own delay (VCLT art. 24(3)).
  const own = ownDelay ? delayed(given, ownDelay) : given
  const early = given.earliest <= general.latest
  const late = given.latest > general.earliest
  const during = {
    earliest: early ? later(general.earliest, given.earliest) : own.earliest,
    latest: late ? later(general.latest, own.latest) : general.latest,
  }
  return ownDelay || !late
    ? { during, sinceIs: 'entry-into-force', computed: true }
    : { during, sinceIs: 'deposit', computed: false }
}

function signatureEffect(act: ParticipationAct, during: Interval, instrument: Instrument): Effect[] {
  const signed: Effect = { kind: 'signed', during, act }
  if (instrument.adopted.body.form !== 'treaty') return [{ kind: 'bound', during, act, sinceIs: 'signature' }]
  const threshold = instrument.clauses?.body.threshold ?? ''
  const general = generalEntry(instrument)
  if (BY_SIGNATURE.test(threshold)) {
    const from = general
      ? { earliest: later(during.earliest, general.earliest), latest: later(during.latest, general.latest) }
      : during
    return [signed, { kind: 'bound', during: from, act, sinceIs: 'signature' }]
  }
  if (general && BOUND_TOGETHER.has(threshold))
    return [signed, { kind: 'bound', during: general, act, sinceIs: 'entry-into-force' }]
  return [signed]
}

/** The effects of one act. An act without effect on standing (a role, a declaration, a reservation) has none. */
function effectsOf(act: ParticipationAct, instrument: Instrument, during: Interval): Effect[] {
  const { body } = act
  switch (body.type) {
    case 'instrument.signed/v1':
      return signatureEffect(act, during, instrument)
    case 'instrument.deposited/v1':
    case 'instrument.succeeded/v1': {
      const consented: Effect = { kind: 'consented', during, act }
      if (!canBind(instrument)) return [consented]
      // Some sources print the day of effect and not that of deposit: then nothing is to be added to it.
      if (body.type === 'instrument.deposited/v1' && body.dayIs === 'effect')
        return [consented, { kind: 'bound', during, act, sinceIs: 'recorded' }]
      const bound = bindsDuring(during, instrument)
      const sinceIs = body.type === 'instrument.succeeded/v1' && !bound.computed ? 'succession' : bound.sinceIs
      return [consented, { kind: 'bound', during: bound.during, act, sinceIs, computed: bound.computed }]
    }
    case 'instrument.in-force-for-state/v1':
      return [{ kind: 'bound', during, act, sinceIs: 'recorded' }]
    case 'membership.joined/v1':
      return body.as === 'observer'
        ? [{ kind: 'observes', during, act }]
        : [{ kind: 'bound', during, act, sinceIs: 'membership' }]
    case 'participation.resumed/v1':
      return [
        { kind: 'lifted', during, act },
        { kind: 'bound', during, act, sinceIs: 'return' },
      ]
    case 'denunciation.took-effect/v1':
    case 'membership.left/v1':
      return [{ kind: 'left', during, act }]
    case 'denunciation.notified/v1':
      return [{ kind: 'notified', during, act }]
    case 'suspension.imposed/v1':
      return [{ kind: 'suspended', during, act }]
    case 'suspension.lifted/v1':
      return [{ kind: 'lifted', during, act }]
    default:
      return []
  }
}

/** All effects of a state's acts under an instrument, in the order in which they can first have happened. */
export function effects(acts: readonly ParticipationAct[], instrument: Instrument): readonly Effect[] {
  const found = acts.flatMap(act => {
    const during = doneDuring(act, instrument)
    return during ? effectsOf(act, instrument, during) : []
  })
  return [...found, ...exitsFromNotices(acts, found, instrument)].toSorted(byFirstDay)
}

/**
 * A notice whose effect no source records takes effect after the instrument's own delay, unless it was revoked or the state
 * has since returned. Where the delay is not known, no exit is computed: the standing then says so.
 */
function exitsFromNotices(acts: readonly ParticipationAct[], found: readonly Effect[], instrument: Instrument): Effect[] {
  const delay = parseDelay(instrument.clauses?.body.noticeDelay)
  return found
    .filter(effect => effect.kind === 'notified')
    .flatMap(notice => {
      const after = (type: ParticipationAct['body']['type']) =>
        acts.some(act => {
          const during = act.body.type === type ? doneDuring(act, instrument) : null
          return during !== null && during.latest >= notice.during.earliest
        })
      if (after('denunciation.revoked/v1') || after('denunciation.took-effect/v1') || !delay) return []
      return [{ kind: 'left' as const, during: delayed(notice.during, delay), act: notice.act, computed: true }]
    })
}

/** Effects of one day stand in the order in which they can follow from each other. */
const RANK: Record<Effect['kind'], number> = {
  signed: 0,
  consented: 1,
  observes: 2,
  bound: 3,
  notified: 4,
  suspended: 5,
  lifted: 6,
  left: 7,
}
const byFirstDay = (a: Effect, b: Effect) =>
  a.during.earliest.localeCompare(b.during.earliest) ||
  a.during.latest.localeCompare(b.during.latest) ||
  RANK[a.kind] - RANK[b.kind] ||
  a.act.act.localeCompare(b.act.act)

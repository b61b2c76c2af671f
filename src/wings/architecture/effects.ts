/**
 * What acts do in law, and when: each act of a state under an instrument becomes an effect on an interval of days.
 *
 * Law     Vienna Convention on the Law of Treaties (1969): art. 24 (entry into force for a state), 12 (consent by signature),
 *         54 and 56 (withdrawal on notice), 68 (revocation), 57 (suspension). Delays are the instrument's own clauses.
 *         Vienna Convention on Succession of States in respect of Treaties (1978), art. 23: a successor is a party from the
 *         day of the succession, although it gives notice of it later.
 * Units   whole days. A month is an interval; so is a day known only to lie before the day a source speaks for.
 * Absent  where the clause is not in the register no day is computed: the deposit day stands, and is named as such. Approval at
 *         home is no deposit: that follows on some later day, by the latest when the state does what only a party can do.
 * Order   that in which acts are read is irrelevant.
 */
import { addDays, earlier, type Interval, interval, later, type PartialDate, type PlainDate } from '../../kernel/date.ts'
import { type Delay, delayed, parseDelay } from './delay.ts'
import type { Coverage, Instrument, ParticipationAct } from './facts.ts'

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
  /** True of a `bound` that no act on record brought about, but that a later act shows: who leaves had been in. */
  readonly implied?: boolean
}

/** Before any treaty of the catalogue: the lower end of "on some day before". */
const LONG_AGO = '1800-01-01' as PlainDate
/** After any day that is asked for: the upper end of "on some day after". */
export const SOME_DAY = '9999-12-31' as PlainDate

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

/** What an instrument's own acts and clauses say of days, read once. */
export type Law = {
  readonly adopted: Interval | null
  /** Days on which it entered into force in general; null when no such day is on record. */
  readonly general: Interval | null
  readonly threshold: string
  readonly generalDelay: Delay | null
  readonly ownDelay: Delay | null
  readonly noticeDelay: Delay | null
  readonly entry: Entry
  readonly canBind: boolean
}

/**
 * How consent comes to bind: from a recorded day; for each state alone; from its own day, where the treaty is only noted as in
 * force; on some day or not yet, where nobody has noted either; or never.
 */
export type Entry = 'recorded' | 'alone' | 'noted' | 'unknown' | 'never'

const laws = new WeakMap<Instrument, Law>()

export function lawOf(instrument: Instrument): Law {
  const known = laws.get(instrument)
  if (known) return known
  const clauses = instrument.clauses?.body
  const general = generalEntry(instrument)
  const { on } = instrument.adopted.body
  const entry = entryOf(instrument, general)
  const law: Law = {
    adopted: on ? interval(on) : null,
    general,
    threshold: clauses?.threshold ?? '',
    generalDelay: parseDelay(clauses?.generalDelay),
    ownDelay: parseDelay(clauses?.ownDelay),
    noticeDelay: parseDelay(clauses?.noticeDelay),
    entry,
    canBind: entry !== 'never',
  }
  laws.set(instrument, law)
  return law
}

/** From adoption, or ever, to the last day a source speaks for. What it calls known before adoption may have been at any time. */
function someDayUpTo(knownBy: PartialDate, instrument: Instrument, early = false): Interval {
  const { latest } = interval(knownBy)
  const adopted = instrument.adopted.body.on
  const opened = adopted && !early ? interval(adopted).earliest : LONG_AGO
  return { earliest: opened <= latest ? opened : LONG_AGO, latest }
}

const CONSENTS: ReadonlySet<string> = new Set([
  'instrument.deposited/v1',
  'instrument.succeeded/v1',
  'instrument.in-force-for-state/v1',
  'membership.joined/v1',
])

/** Would this list have shown the act, and does not? Lists show who is in, not who has left; one that is its source shows it. */
const lacks = (list: Coverage, { body }: ParticipationAct) =>
  (CONSENTS.has(body.type) || (list.shows === 'all' && body.type === 'instrument.signed/v1')) &&
  !list.sources.some(source => body.sources.some(({ address }) => address === source.address))

/**
 * Days on which an act can have been done. Undated: from adoption to the day the source speaks for, and after every earlier list
 * that would have shown it; never known: for ever open. A month or year is cut off at the day the source speaks for; where that
 * lies before it, the two disagree and the month stands.
 */
export function doneDuring(act: ParticipationAct, instrument: Instrument, lists: readonly Coverage[] = []): Interval | null {
  const { on, knownBy } = act.body
  if (on === null) {
    if (!knownBy) return null
    const early = 'earlierBecause' in act.body && act.body.earlierBecause !== undefined
    const { earliest, latest } = someDayUpTo(knownBy, instrument, early)
    const missing = lists.filter(list => list.upTo < latest && lacks(list, act)).map(list => addDays(list.upTo, 1))
    return { earliest: missing.reduce(later, earliest), latest }
  }
  const span = interval(on)
  const bound = knownBy ? interval(knownBy).latest : span.latest
  return bound < span.earliest ? span : { earliest: span.earliest, latest: earlier(span.latest, bound) }
}

/** Days on which the instrument entered into force in general; null when no such day is on record. */
export function generalEntry(instrument: Instrument): Interval | null {
  const body = instrument.enteredIntoForce?.body
  if (!body) return null
  if (body.on) return interval(body.on)
  return body.knownBy ? someDayUpTo(body.knownBy, instrument) : null
}

function entryOf(instrument: Instrument, general: Interval | null): Entry {
  if (general) return 'recorded'
  if (instrument.adopted.body.form !== 'treaty') return 'noted'
  const status = instrument.status?.body.status
  const threshold = instrument.clauses?.body.threshold ?? ''
  if (status === 'not-in-force') return 'never'
  if (EACH_ALONE.has(threshold) || BY_SIGNATURE.test(threshold)) return 'alone'
  if (status === undefined) return 'unknown'
  return status === 'in-force' || status === 'superseded' ? 'noted' : 'never'
}

/** When a consent given on these days binds its state. */
export function bindsDuring(given: Interval, instrument: Instrument): { during: Interval; sinceIs: SinceIs; computed: boolean } {
  const { entry, general, threshold, generalDelay, ownDelay: clause } = lawOf(instrument)
  const ownDelay = clause && ((day: PlainDate) => (day === SOME_DAY ? SOME_DAY : clause(day)))
  if (!general) {
    if (entry === 'unknown')
      return { during: { earliest: given.earliest, latest: SOME_DAY }, sinceIs: 'deposit', computed: false }
    return ownDelay && EACH_ALONE.has(threshold)
      ? { during: delayed(given, ownDelay), sinceIs: 'entry-into-force', computed: true }
      : { during: given, sinceIs: 'deposit', computed: false }
  }
  // Early depositors wait for the general day; a late one waits for its own delay (VCLT art. 24(3)). A deposit between the
  // decisive one and the general day is early under some clauses ("after its entry into force") and late under others ("after
  // the deposit of the sixtieth instrument"): which, the register does not hold, so the day lies between the two.
  const own = ownDelay ? delayed(given, ownDelay) : given
  const waits = { earliest: later(general.earliest, own.earliest), latest: later(general.latest, own.latest) }
  const late = given.latest > general.earliest
  if (!ownDelay && late) return { during: waits, sinceIs: 'deposit', computed: false }
  const alone = EACH_ALONE.has(threshold) || given.earliest > general.latest
  const counted = generalDelay !== null && given.latest !== SOME_DAY && generalDelay(given.latest) <= general.latest
  const during = alone
    ? waits
    : { earliest: later(general.earliest, given.earliest), latest: counted ? general.latest : waits.latest }
  return { during, sinceIs: 'entry-into-force', computed: true }
}

function signatureEffect(act: ParticipationAct, during: Interval, instrument: Instrument): Effect[] {
  const signed: Effect = { kind: 'signed', during, act }
  if (instrument.adopted.body.form !== 'treaty') return [{ kind: 'bound', during, act, sinceIs: 'signature' }]
  const { threshold, general } = lawOf(instrument)
  const from = general
    ? { earliest: later(during.earliest, general.earliest), latest: later(during.latest, general.latest) }
    : during
  if (BY_SIGNATURE.test(threshold)) return [signed, { kind: 'bound', during: from, act, sinceIs: 'signature' }]
  if (general && BOUND_TOGETHER.has(threshold)) return [signed, { kind: 'bound', during: from, act, sinceIs: 'entry-into-force' }]
  return [signed]
}

/** The effects of one act. An act without effect on standing (a role, a declaration, a reservation) has none. */
function effectsOf(act: ParticipationAct, instrument: Instrument, during: Interval): Effect[] {
  const { body } = act
  switch (body.type) {
    case 'instrument.signed/v1':
      return signatureEffect(act, during, instrument)
    case 'instrument.deposited/v1':
      return depositEffects(act, body.dayIs ?? 'deposit', instrument, during)
    case 'instrument.succeeded/v1': {
      const consented: Effect = { kind: 'consented', during, act }
      if (!lawOf(instrument).canBind) return [consented]
      if (body.effectiveFrom !== undefined) {
        const { earliest, latest } = interval(body.effectiveFrom)
        const general = lawOf(instrument).general ?? { earliest, latest }
        const from = { earliest: later(earliest, general.earliest), latest: later(latest, general.latest) }
        return [consented, { kind: 'bound', during: from, act, sinceIs: 'succession' }]
      }
      const bound = bindsDuring(during, instrument)
      return [consented, { kind: 'bound', act, ...bound, sinceIs: bound.computed ? bound.sinceIs : 'succession' }]
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

function depositEffects(
  act: ParticipationAct,
  dayIs: 'deposit' | 'effect' | 'approval-at-home' | 'unstated',
  instrument: Instrument,
  during: Interval,
): Effect[] {
  const given = dayIs === 'approval-at-home' ? { earliest: during.earliest, latest: SOME_DAY } : during
  const consented: Effect = { kind: 'consented', during: given, act }
  if (!lawOf(instrument).canBind) return [consented]
  // Some sources print the day of effect and not that of deposit: then nothing is to be added to it.
  if (dayIs === 'effect') return [consented, { kind: 'bound', during: given, act, sinceIs: 'recorded' }]
  return [consented, { kind: 'bound', act, ...bindsDuring(given, instrument) }]
}

/** All effects of a state's acts under an instrument, in the order in which they can first have happened. */
export function effects(
  acts: readonly ParticipationAct[],
  instrument: Instrument,
  lists: readonly Coverage[] = [],
): readonly Effect[] {
  if (acts.length === 0) return []
  const found = acts
    .flatMap(act => {
      const during = doneDuring(act, instrument, lists)
      return during ? effectsOf(act, instrument, during) : []
    })
    .toSorted(byFirstDay)
  const exits = notices(acts, instrument).flatMap(({ act, term, revoked, answers }): Effect[] =>
    term && !revoked && !answers.some(takesEffect) ? [{ kind: 'left', during: term, act, computed: true }] : [],
  )
  return withProofs([...recordedDaysFirst(found), ...exits], instrument).toSorted(byFirstDay)
}

/** Where a source gives the day on which the instrument came into force for the state, no other is computed from that consent. */
function recordedDaysFirst(found: readonly Effect[]): readonly Effect[] {
  const consents = found.filter(effect => effect.kind === 'consented')
  const dated = found.flatMap(({ act, during }) => {
    if (act.body.type !== 'instrument.in-force-for-state/v1' || act.body.on === null) return []
    return consents.findLast(consent => consent.during.earliest <= during.latest)?.act ?? []
  })
  return found.filter(effect => effect.kind !== 'bound' || !dated.includes(effect.act))
}

/** What only one who is bound can do: give notice, leave, be suspended. */
const ONLY_WHEN_BOUND: ReadonlySet<Effect['kind']> = new Set(['notified', 'left', 'suspended'])

/**
 * An act that only one who is bound can do shows that its state was bound by then: an open consent was given before it, and
 * where none is on record the state was bound on some day before all the same.
 */
function withProofs(found: readonly Effect[], instrument: Instrument): readonly Effect[] {
  const proof = found
    .filter(effect => ONLY_WHEN_BOUND.has(effect.kind) && effect.computed !== true)
    .toSorted((a, b) => compare(a.during.latest, b.during.latest) || byFirstDay(a, b))[0]
  if (!proof || !lawOf(instrument).canBind) return found
  const by = proof.during.latest
  const before = found.filter(effect => (effect.kind === 'bound' || effect.kind === 'observes') && effect.during.earliest <= by)
  const [only] = before
  if (!only) {
    const signed = found.find(effect => effect.kind === 'signed')?.during.earliest ?? LONG_AGO
    const { adopted, general } = lawOf(instrument)
    const opened = later(signed, adopted?.earliest ?? LONG_AGO)
    const earliest = earlier(later(opened, general?.earliest ?? LONG_AGO), by)
    return [...found, { kind: 'bound', during: { earliest, latest: by }, act: proof.act, computed: true, implied: true }]
  }
  if (before.length > 1) return found
  return found.map(effect =>
    effect.act === only.act && effect.during.earliest <= by && effect.during.latest > by
      ? { ...effect, during: { earliest: effect.during.earliest, latest: by } }
      : effect,
  )
}

/** A notice of denunciation, and what became of it. */
export type Notice = {
  readonly act: ParticipationAct
  readonly during: Interval
  readonly answers: readonly ParticipationAct[]
  /** Days on which it takes effect by that clause, if nothing comes between; null where the clause is not known. */
  readonly term: Interval | null
  /** Days on which it was revoked in time. */
  readonly revoked: Interval | null
}

const takesEffect = (act: ParticipationAct) =>
  act.body.type === 'denunciation.took-effect/v1' || act.body.type === 'membership.left/v1'

/**
 * The notices of a state, each with the acts that answer it: an answer belongs to the last notice that can stand before it.
 * A revocation that comes after the notice has taken effect revokes nothing (VCLT art. 68).
 */
export function notices(acts: readonly ParticipationAct[], instrument: Instrument): readonly Notice[] {
  if (!acts.some(({ body }) => body.type === 'denunciation.notified/v1')) return []
  const { noticeDelay } = lawOf(instrument)
  const ordered = acts
    .flatMap(act => {
      const during = doneDuring(act, instrument)
      return during ? [{ act, during }] : []
    })
    .toSorted((a, b) => compare(a.during.earliest, b.during.earliest) || compare(a.act.act, b.act.act))
  const given = ordered.filter(({ act }) => act.body.type === 'denunciation.notified/v1')
  const answers = ordered.filter(({ act }) => act.body.type === 'denunciation.revoked/v1' || takesEffect(act))
  return given.map(notice => {
    const own = answers.filter(answer => given.findLast(one => one.during.earliest <= answer.during.latest) === notice)
    const term = noticeDelay ? delayed(notice.during, noticeDelay) : null
    const revoked = own.find(
      ({ act, during }) => act.body.type === 'denunciation.revoked/v1' && (!term || during.earliest < term.latest),
    )
    return { ...notice, answers: own.map(({ act }) => act), term, revoked: revoked?.during ?? null }
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
  compare(a.during.earliest, b.during.earliest) ||
  compare(a.during.latest, b.during.latest) ||
  RANK[a.kind] - RANK[b.kind] ||
  compare(a.act.act, b.act.act)

/** Days and ids are plain ASCII: no collation is asked for, which would be slow. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

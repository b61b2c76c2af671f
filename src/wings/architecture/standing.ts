/**
 * Where does a state stand under an instrument on a day, and how sure is that?
 *
 * Law     Vienna Convention on the Law of Treaties (1969), art. 2(1)(g): a party has consented to be bound and the treaty is in
 *         force for it. Deposit alone, before that day, makes no party; signature makes a signatory (art. 18).
 * Method  every effect whose day is not known whole may or may not have happened by the day asked for. All such worlds are
 *         played through; where they agree the standing is certain, where they differ it is unknown, and both are named.
 * Absent  no act: `none` where the instrument is closed, not yet adopted, or a list that was read covers the day; else `unknown`.
 * Errors  none: shapes were checked when the acts were recorded.
 */
import { type Interval, interval, later, type PlainDate } from '../../kernel/date.ts'
import type { StateId } from '../../kernel/ids.ts'
import type { Confidence } from '../../kernel/source.ts'
import { doneDuring, type Effect, effects, type SinceIs } from './effects.ts'
import { type Case, type Contest, type Instrument, type ParticipationAct, weakest } from './facts.ts'

export const STANDINGS = [
  'party',
  'member',
  'suspended',
  'signatory',
  'observer',
  'contested',
  'former-party',
  'former-member',
  'unknown',
  'none',
] as const
export type StandingName = (typeof STANDINGS)[number]

/** Why, as a code and its values: pages put it into words (messages/). */
export type Reason = { readonly code: ReasonCode; readonly values: Readonly<Record<string, string>> }
export type ReasonCode =
  | 'undated'
  | 'partial'
  | 'entry-between'
  | 'not-adopted'
  | 'closed'
  | 'covered'
  | 'consents-only'
  | 'not-covered'
  | 'consented-not-bound'
  | 'consented-no-entry'
  | 'notice-runs'
  | 'notice-without-term'
  | 'contested'
  | 'ended'
  | 'superseded'
  | 'ended-by'
  | 'from-roster'
  | 'excluded-at-adoption'
  | 'not-resumed'

export type Reading = {
  readonly standing: StandingName
  readonly heldBy: Contest['body']['readings'][number]['heldBy']
  readonly reason: Contest['body']['readings'][number]['reason']
}

export type Standing = {
  readonly state: StateId
  readonly standing: StandingName
  /** Bound on that day: true, false, or null where it is not known or contested. */
  readonly bound: boolean | null
  /** What it may be instead, where it is unknown. */
  readonly possible: readonly StandingName[]
  /** Day from which the state is bound, as far as it is known; an interval that is no month or year has both ends. */
  readonly since: Interval | null
  readonly sinceIs: SinceIs | null
  /** Day from which it is bound no longer, where it was. */
  readonly until: Interval | null
  /** Of the act that made it so; the weakest of the acts in question where it is unknown. */
  readonly confidence: Confidence | null
  readonly because: readonly Reason[]
  readonly readings: readonly Reading[]
  /** The acts that had or may have been done by the day, latest last. */
  readonly acts: readonly ParticipationAct[]
}

/** A world in which every effect's day is settled: what the state is after them. */
type World = {
  readonly standing: 'none' | 'signatory' | 'observer' | 'bound' | 'suspended' | 'former'
  readonly since: Effect | null
  readonly until: Effect | null
}

const NOTHING: World = { standing: 'none', since: null, until: null }

function play(happened: readonly Effect[]): World {
  let world = NOTHING
  for (const effect of happened) {
    const isBound = world.standing === 'bound' || world.standing === 'suspended'
    switch (effect.kind) {
      case 'signed':
        if (world.standing === 'none' || world.standing === 'observer')
          world = { standing: 'signatory', since: null, until: null }
        break
      case 'observes':
        if (!isBound) world = { standing: 'observer', since: effect, until: null }
        break
      case 'bound':
        if (!isBound) world = { standing: 'bound', since: effect, until: null }
        break
      case 'suspended':
        if (isBound) world = { ...world, standing: 'suspended' }
        break
      case 'lifted':
        if (world.standing === 'suspended') world = { ...world, standing: 'bound' }
        break
      case 'left':
        if (isBound || world.standing === 'observer') world = { ...world, standing: 'former', until: effect }
        break
      default:
        break
    }
  }
  return world
}

/** Plays every way in which the effects with an open day can have gone. More than eight open ones do not occur; then all is open. */
function worlds(all: readonly Effect[], day: PlainDate): readonly World[] {
  const open = all.filter(effect => effect.during.earliest <= day && day < effect.during.latest)
  const limit = Math.min(open.length, 8)
  const found: World[] = []
  for (let choice = 0; choice < 2 ** limit; choice++) {
    const happened = all.filter(effect => {
      const place = open.indexOf(effect)
      return place >= 0 ? Math.floor(choice / 2 ** place) % 2 === 1 : effect.during.latest <= day
    })
    // An act whose consent has not been given cannot bind: leave out worlds that contradict themselves.
    if (happened.every(effect => effect.kind !== 'bound' || consentGiven(effect, all, happened))) found.push(play(happened))
  }
  return found
}

const consentGiven = (bound: Effect, all: readonly Effect[], happened: readonly Effect[]) => {
  const consent = all.find(effect => effect.act === bound.act && (effect.kind === 'consented' || effect.kind === 'signed'))
  return consent === undefined || happened.includes(consent)
}

const nameIn = (instrument: Instrument, world: World): StandingName => {
  const treaty = instrument.adopted.body.form === 'treaty'
  if (world.standing === 'bound') return treaty ? 'party' : 'member'
  if (world.standing === 'former') return treaty ? 'former-party' : 'former-member'
  return world.standing
}

const BOUND: ReadonlySet<StandingName> = new Set(['party', 'member', 'suspended'])
const boundIn = (names: readonly StandingName[]): boolean | null => {
  const bound = names.filter(name => BOUND.has(name)).length
  return bound === names.length ? true : bound === 0 ? false : null
}

/** What does not depend on the day is worked out once for each case. */
type Prepared = {
  readonly all: readonly Effect[]
  readonly dated: readonly { readonly act: ParticipationAct; readonly during: Interval }[]
}
const prepared = new WeakMap<Case, Prepared>()

function prepare(given: Case): Prepared {
  const known = prepared.get(given)
  if (known) return known
  const dated = given.acts.flatMap(act => {
    const during = doneDuring(act, given.instrument)
    return during ? [{ act, during }] : []
  })
  const made = {
    all: effects(given.acts, given.instrument),
    dated: dated.toSorted((a, b) => a.during.earliest.localeCompare(b.during.earliest) || a.act.index - b.act.index),
  }
  prepared.set(given, made)
  return made
}

/** The standing of one state under one instrument on a day. Contested claims first, then what the acts and lists say. */
export function standing(given: Case, day: PlainDate): Standing {
  const { instrument } = given
  const { all, dated } = prepare(given)
  const done = dated.filter(({ during }) => during.earliest <= day).map(({ act }) => act)
  const base = { state: given.state, acts: done, readings: [] }
  if (all.length === 0 && given.contests.length === 0) return withoutAct(given, day, base, all)

  const played = worlds(all, day)
  const names = [...new Set(played.map(world => nameIn(instrument, world)))]
  const contest = given.contests.findLast(
    ({ body }) => interval(body.on).earliest <= day && (body.until === null || day < interval(body.until).latest),
  )
  if (contest) {
    return {
      ...base,
      standing: 'contested',
      bound: boundIn(contest.body.readings.map(reading => reading.standing)),
      possible: contest.body.readings.map(reading => reading.standing),
      since: interval(contest.body.on),
      sinceIs: null,
      until: null,
      confidence: contest.body.confidence,
      because: [{ code: 'contested', values: { since: contest.body.on } }],
      readings: contest.body.readings,
    }
  }

  const ended = endedBy(instrument, day)
  // A consent that may or may not have been given by that day leaves the standing open, even where it could not bind yet.
  const open = all.some(effect => effect.kind === 'consented' && effect.during.earliest <= day && day < effect.during.latest)
  const only = names.length === 1 && !(open && !BOUND.has(names[0] ?? 'none')) ? played[0] : undefined
  if (!only) {
    return {
      ...base,
      standing: 'unknown',
      bound: boundIn(names),
      possible: names,
      since: null,
      sinceIs: null,
      until: null,
      confidence: weakest(done.map(act => act.body.confidence)),
      because: openReasons(all, day),
    }
  }

  if (only.standing === 'none' && all.every(effect => effect.kind === 'consented' || effect.during.earliest > day))
    return withoutAct(given, day, base, all)

  const name = nameIn(instrument, only)
  const formerly = ended && BOUND.has(name)
  return {
    ...base,
    standing: formerly ? (instrument.adopted.body.form === 'treaty' ? 'former-party' : 'former-member') : name,
    bound: !formerly && BOUND.has(name),
    possible: [],
    since: only.since ? only.since.during : null,
    sinceIs: only.since?.sinceIs ?? null,
    until: formerly ? ended.until : (only.until?.during ?? null),
    confidence: confidenceOf(only, done),
    because: formerly ? [ended.reason] : [...pending(all, day, only), ...notices(all, day, only, given)],
  }
}

const confidenceOf = (world: World, done: readonly ParticipationAct[]): Confidence | null => {
  const decisive = world.until ?? world.since
  if (decisive) return decisive.act.body.confidence
  const last = done.at(-1)
  return last ? last.body.confidence : null
}

/** No effect by that day: does the register know that there was none? */
function withoutAct(
  given: Case,
  day: PlainDate,
  base: Pick<Standing, 'state' | 'acts' | 'readings'>,
  all: readonly Effect[],
): Standing {
  const { instrument, coverage } = given
  const certain = (because: readonly Reason[]): Standing => ({
    ...base,
    standing: 'none',
    bound: false,
    possible: [],
    since: null,
    sinceIs: null,
    until: null,
    confidence: null,
    because,
  })
  const adopted = instrument.adopted.body.on
  if (adopted && day < interval(adopted).earliest) return certain([{ code: 'not-adopted', values: { on: adopted } }])

  const waiting = pending(all, day, NOTHING)
  if (waiting.length > 0) return certain(waiting)
  if (instrument.adopted.body.closed) return certain([{ code: 'closed', values: {} }])

  const covering = coverage.filter(list => list.upTo >= day)
  const full = covering.find(list => list.shows === 'all')
  if (full) return certain([{ code: 'covered', values: { upTo: full.upTo } }])

  const consents = covering[0]
  const treaty = instrument.adopted.body.form === 'treaty'
  const possible: StandingName[] = consents ? ['none', 'signatory'] : treaty ? ['none', 'signatory', 'party'] : ['none', 'member']
  const last = coverage.reduce<PlainDate | null>((latest, list) => (latest ? later(latest, list.upTo) : list.upTo), null)
  return {
    ...base,
    standing: 'unknown',
    bound: consents ? false : null,
    possible,
    since: null,
    sinceIs: null,
    until: null,
    confidence: null,
    because: [
      consents
        ? { code: 'consents-only', values: { upTo: consents.upTo } }
        : { code: 'not-covered', values: last ? { upTo: last } : {} },
    ],
  }
}

/** Consent given, not yet bound: from when, or why not. */
function pending(all: readonly Effect[], day: PlainDate, world: World): Reason[] {
  if (world.standing === 'bound' || world.standing === 'suspended' || world.standing === 'former') return []
  const consent = all.findLast(effect => effect.kind === 'consented' && effect.during.latest <= day)
  if (!consent) return []
  const values = { on: consent.act.body.on ?? '' }
  const bound = all.find(effect => effect.kind === 'bound' && effect.act === consent.act)
  return [
    bound
      ? { code: 'consented-not-bound', values: { ...values, from: bound.during.earliest } }
      : { code: 'consented-no-entry', values },
  ]
}

/** A notice of denunciation whose time runs, or whose term the register does not know. */
function notices(all: readonly Effect[], day: PlainDate, world: World, given: Case): Reason[] {
  if (world.standing !== 'bound' && world.standing !== 'suspended') return []
  const notice = all.findLast(effect => effect.kind === 'notified' && effect.during.earliest <= day)
  if (!notice) return []
  const on = notice.act.body.on ?? ''
  const exit = all.find(effect => effect.kind === 'left' && effect.during.earliest >= notice.during.earliest)
  if (exit) return exit.during.latest > day ? [{ code: 'notice-runs', values: { on, until: exit.during.latest } }] : []
  return given.acts.some(act => act.body.type === 'denunciation.revoked/v1')
    ? []
    : [{ code: 'notice-without-term', values: { on } }]
}

/** Which open days make it unknown. */
function openReasons(all: readonly Effect[], day: PlainDate): Reason[] {
  const open = all.filter(effect => effect.during.earliest <= day && day < effect.during.latest)
  const seen = new Set<string>()
  return open.flatMap((effect): Reason[] => {
    if (seen.has(effect.act.act)) return []
    seen.add(effect.act.act)
    const { body } = effect.act
    const values = {
      act: kindOf(effect.act),
      on: body.on ?? '',
      knownBy: body.knownBy ?? '',
      from: effect.during.earliest,
      to: effect.during.latest,
    }
    if (body.on === null) return [{ code: 'undated', values }]
    return [{ code: interval(body.on).latest > day ? 'partial' : 'entry-between', values }]
  })
}

/** Has the instrument itself ended by that day? Null while it has not, or while that is not known to have happened. */
export function endedBy(instrument: Instrument, day: PlainDate): { readonly until: Interval; readonly reason: Reason } | null {
  const terminated = instrument.terminated?.body.on
  if (terminated && interval(terminated).latest <= day)
    return { until: interval(terminated), reason: { code: 'ended', values: { on: terminated } } }
  const later = instrument.superseded
  if (later && interval(later.on).latest <= day)
    return { until: interval(later.on), reason: { code: 'superseded', values: { on: later.on, by: later.by } } }
  const status = instrument.status?.body
  if (status && (status.status === 'superseded' || status.status === 'defunct') && !later && status.asOf <= day) {
    const adopted = instrument.adopted.body.on
    const until = { earliest: adopted ? interval(adopted).earliest : status.asOf, latest: status.asOf }
    return { until, reason: { code: 'ended-by', values: { by: status.asOf, status: status.status } } }
  }
  return null
}

/** The word for what an act did, as registers of treaties use it: `ratification`, `signature`, `denunciation`. */
export function kindOf(act: ParticipationAct): string {
  const { body } = act
  switch (body.type) {
    case 'instrument.deposited/v1':
      return body.means === 'unstated' ? 'consent' : body.means
    case 'membership.joined/v1':
      return body.as
    case 'role.recorded/v1':
      return body.role
    case 'declaration.made/v1':
      return body.subject
    default:
      return KINDS[body.type]
  }
}
const KINDS = {
  'instrument.signed/v1': 'signature',
  'instrument.succeeded/v1': 'succession',
  'instrument.applied-provisionally/v1': 'provisional-application',
  'instrument.in-force-for-state/v1': 'in-force',
  'reservation.made/v1': 'reservation',
  'reservation.withdrawn/v1': 'reservation-withdrawn',
  'denunciation.notified/v1': 'denunciation',
  'denunciation.took-effect/v1': 'exit',
  'denunciation.revoked/v1': 'denunciation-revoked',
  'suspension.imposed/v1': 'suspension',
  'suspension.lifted/v1': 'suspension-lifted',
  'participation.resumed/v1': 'return',
  'membership.left/v1': 'exit',
  'mechanism.invoked/v1': 'invocation',
} as const

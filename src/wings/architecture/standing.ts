/**
 * Where does a state stand under an instrument on a day, and how sure is that?
 *
 * Law      Vienna Convention on the Law of Treaties (1969), art. 2(1)(g): a party has consented to be bound and the treaty is in
 *          force for it. Deposit alone, before that day, makes no party; signature makes a signatory (art. 18).
 * Method   every act whose day is not known whole may or may not have been done by the day asked for. All such worlds are
 *          played through (worlds.ts); where they agree the standing is certain, where they differ it is unknown, and all are named.
 * Silence  what no source shows weighs differently. A party is presumed to have stayed one: a treaty ends for a state only as
 *          its clauses provide (art. 42(2)), and exits are few and heard of; the end of the last list is said as a reason. Of a
 *          signatory the next act to be expected is the very one that may be missing: after the last list, or where none was
 *          read, it is unknown whether it has become a party. Consent and signature are given once: a later one on record shows
 *          that there was none before it. So does a notice that a signatory will not become a party, as long as it stands.
 * Absent   no act: `none` where the instrument is closed or not yet adopted, where a list that was read covers the day, or
 *          where the state's own first act came later; else `unknown`.
 * Errors   none: shapes were checked when the acts were recorded.
 */
import { addDays, type Interval, interval, later, type PlainDate } from '../../kernel/date.ts'
import type { StateId } from '../../kernel/ids.ts'
import type { Confidence } from '../../kernel/source.ts'
import {
  bindsDuring,
  compare,
  doneDuring,
  type Effect,
  effects,
  lawOf,
  type Notice,
  notices,
  type SinceIs,
  SOME_DAY,
} from './effects.ts'
import { type Case, type Contest, type Instrument, type ParticipationAct, weakest } from './facts.ts'
import { byStretch } from './stretches.ts'
import { type World, worldsOn } from './worlds.ts'

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
  | 'list-ends'
  | 'acted-later'
  | 'consented-not-bound'
  | 'consented-no-entry'
  | 'notice-runs'
  | 'notice-revoked-later'
  | 'notice-without-term'
  | 'contested'
  | 'ended'
  | 'superseded'
  | 'ended-by'
  | 'from-roster'
  | 'excluded-at-adoption'
  | 'not-resumed'
  | 'supposed'

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

const BOUND: ReadonlySet<StandingName> = new Set(['party', 'member', 'suspended'])
const boundIn = (names: readonly StandingName[]): boolean | null => {
  const bound = names.filter(name => BOUND.has(name)).length
  return bound === names.length ? true : bound === 0 ? false : null
}

const isTreaty = (instrument: Instrument) => instrument.adopted.body.form === 'treaty'
export const boundOf = (instrument: Instrument): StandingName => (isTreaty(instrument) ? 'party' : 'member')
export const formerOf = (instrument: Instrument): StandingName => (isTreaty(instrument) ? 'former-party' : 'former-member')

type Dated = { readonly act: ParticipationAct; readonly during: Interval }

/** What does not depend on the day. */
type Facts = {
  readonly given: Case
  readonly effects: readonly Effect[]
  readonly dated: readonly Dated[]
  readonly notices: readonly Notice[]
  readonly contests: readonly Contest[]
  readonly ending: Ending | null
  readonly silence: Silence
  /** Acts that say that the state has not consented yet. */
  readonly denials: readonly Dated[]
}

/** Where the lists that were read end. */
type Silence = {
  /** Last day for which a list was read that would show a consent; one that would show every act. */
  readonly consentsUpTo: PlainDate | null
  readonly allUpTo: PlainDate | null
  /** First day on which a consent that no list shows can have bound its state; null where none can bind. */
  readonly unheardFrom: PlainDate | null
  readonly turns: readonly PlainDate[]
}

const BEFORE_ALL = '0001-01-01' as PlainDate
const last = (days: readonly PlainDate[]) => days.reduce<PlainDate | null>((a, b) => (a ? later(a, b) : b), null)
const NOT_YET: ReadonlySet<string> = new Set(['intention-not-to-become-party', 'ratification-pending'])

/** The same for all states that the same lists cover: worked out once for them. */
const silences = new WeakMap<Instrument, Map<string, Silence>>()

function silenceOf({ instrument, coverage }: Case): Silence {
  const known = silences.get(instrument) ?? new Map<string, Silence>()
  silences.set(instrument, known)
  const name = coverage.map(({ shows, upTo }) => shows + upTo).join()
  const made = known.get(name)
  if (made) return made

  const consentsUpTo = last(coverage.map(list => list.upTo))
  const allUpTo = last(coverage.filter(list => list.shows === 'all').map(list => list.upTo))
  const { adopted, canBind } = lawOf(instrument)
  const unheard = consentsUpTo ? addDays(consentsUpTo, 1) : (adopted?.earliest ?? BEFORE_ALL)
  const unheardFrom = canBind ? bindsDuring({ earliest: unheard, latest: unheard }, instrument).during.earliest : null
  const turns = [unheard, ...(allUpTo ? [addDays(allUpTo, 1)] : []), ...(unheardFrom ? [unheardFrom] : [])]
  const silence: Silence = { consentsUpTo, allUpTo, unheardFrom, turns }
  known.set(name, silence)
  return silence
}

function factsOf(given: Case): Facts {
  const { instrument, acts, coverage } = given
  const dated = acts.flatMap(act => {
    const during = doneDuring(act, instrument, coverage)
    return during ? [{ act, during }] : []
  })
  return {
    given,
    effects: effects(acts, instrument, coverage),
    dated: dated.toSorted((a, b) => compare(a.during.earliest, b.during.earliest) || compare(a.act.act, b.act.act)),
    notices: notices(acts, instrument),
    contests: given.contests.toSorted((a, b) => compare(a.body.on, b.body.on) || compare(a.act, b.act)),
    ending: endingOf(instrument),
    silence: silenceOf(given),
    denials: dated.filter(({ act }) => act.body.type === 'declaration.made/v1' && NOT_YET.has(act.body.subject)),
  }
}

/** The days on which the standing can change: between two of them it is the same on every day. */
function turnsOf({ given, effects, dated, notices, contests, ending, silence }: Facts): PlainDate[] {
  const turns = [...silence.turns]
  const add = (span: Interval | null) => {
    if (span) turns.push(span.earliest, span.latest)
  }
  add(lawOf(given.instrument).adopted)
  add(ending?.during ?? null)
  for (const { during } of effects) add(during)
  for (const { during } of dated) add(during)
  for (const { term, revoked } of notices) for (const span of [term, revoked]) add(span)
  for (const { body } of contests) for (const day of [body.on, body.until]) add(day && interval(day))
  return turns
}

/** A standing through all days. `turns` are the only days on which it can change. */
export type Line = { readonly turns: readonly PlainDate[]; readonly on: (day: PlainDate) => Standing }

/** The standing of one state under one instrument through all days, each stretch of days worked out once. */
export function lineOf(given: Case): Line {
  const { state } = given
  if (given.acts.length > 0 || given.contests.length > 0) return drawn(given)
  const { turns, on } = lineWithoutActs(given)
  return { turns, on: byStretch(turns, day => ({ ...on(day), state })) }
}

function drawn(given: Case): Line {
  const facts = factsOf(given)
  const turns = turnsOf(facts)
  return { turns, on: byStretch(turns, day => standingIn(facts, day)) }
}

/** Most states have no act under most instruments: all whom the same lists cover stand alike. */
const linesWithoutActs = new WeakMap<Silence, Line>()

function lineWithoutActs(given: Case): Line {
  const silence = silenceOf(given)
  const line = linesWithoutActs.get(silence) ?? drawn(given)
  linesWithoutActs.set(silence, line)
  return line
}

/** The standing of one state under one instrument on a day. */
export const standing = (given: Case, day: PlainDate): Standing => standingIn(factsOf(given), day)

/** Contested claims first, then what the acts and lists say. */
function standingIn(facts: Facts, day: PlainDate): Standing {
  const { given } = facts
  const done = facts.dated.filter(({ during }) => during.earliest <= day).map(({ act }) => act)
  const contest = facts.contests.findLast(
    ({ body }) => interval(body.on).earliest <= day && (body.until === null || day < interval(body.until).latest),
  )
  if (contest) return contested(given.state, contest, done)

  const worlds = worldsOn(facts.effects, day) ?? EVERY_WORLD
  const said = worlds.map(world => inWorld(world, facts, day))
  const names = [...new Set(said.flatMap(({ names }) => names))]
  const [name] = names
  // A consent that may or may not have been given by that day leaves the standing open, even where it could not bind yet.
  const mayHaveConsented = facts.effects.some(
    ({ kind, during }) => kind === 'consented' && during.earliest <= day && day < during.latest,
  )
  const base = { state: given.state, acts: done, readings: [] }
  if (name === undefined || names.length > 1 || (mayHaveConsented && !BOUND.has(name))) {
    const because = distinct([...openReasons(facts, day), ...said.flatMap(({ doubts }) => doubts)])
    return {
      ...base,
      standing: 'unknown',
      bound: boundIn(names),
      possible: names,
      since: null,
      sinceIs: null,
      until: null,
      confidence: done.length > 0 ? weakest(done.map(act => act.body.confidence)) : null,
      because: because.length > 0 ? because : orderReasons(facts, day),
    }
  }

  const ended = facts.ending && facts.ending.during.latest <= day ? facts.ending : null
  const decisive = worlds.flatMap(({ until, by }) => until ?? by ?? []).map(effect => effect.act)
  const until = hull(worlds.map(world => world.until?.during ?? null))
  const since = hull(worlds.map(world => world.since))
  const marks = (decisive.length > 0 ? decisive : done.slice(-1)).map(act => act.body.confidence)
  return {
    ...base,
    acts: distinctActs([...decisive.filter(act => !done.includes(act)), ...done]),
    standing: name,
    bound: BOUND.has(name),
    possible: [],
    since,
    sinceIs: worlds[0]?.by?.sinceIs ?? null,
    until: until ?? (since && name === formerOf(given.instrument) ? (ended?.during ?? null) : null),
    confidence: marks.length > 0 ? weakest(marks) : null,
    because: distinct(said.flatMap(({ certain }) => certain)),
  }
}

const distinctActs = (acts: readonly ParticipationAct[]) => [...new Set(acts)]
const distinct = (reasons: readonly Reason[]) =>
  reasons.length < 2
    ? reasons
    : [...new Map(reasons.map(reason => [JSON.stringify([reason.code, reason.values]), reason])).values()]

/** The interval that holds all of these; null where one of them is missing. */
const hull = (spans: readonly (Interval | null)[]): Interval | null =>
  spans.reduce<Interval | null>(
    (whole, span) =>
      whole && span
        ? {
            earliest: whole.earliest < span.earliest ? whole.earliest : span.earliest,
            latest: later(whole.latest, span.latest),
          }
        : null,
    spans[0] ?? null,
  )

function contested(state: StateId, { body }: Contest, acts: readonly ParticipationAct[]): Standing {
  const names = body.readings.map(reading => reading.standing)
  return {
    state,
    acts,
    standing: 'contested',
    bound: boundIn(names),
    possible: names,
    since: interval(body.on),
    sinceIs: null,
    until: null,
    confidence: body.confidence,
    because: [{ code: 'contested', values: { since: body.on } }],
    readings: body.readings,
  }
}

/** What the standing is called in one world: one name or, where silence leaves it open, several; and why. */
type Said = {
  readonly names: readonly StandingName[]
  /** Reasons to give where the standing is certain, and where it is not. */
  readonly certain: readonly Reason[]
  readonly doubts: readonly Reason[]
}

const EVERY_WORLD: readonly World[] = (['none', 'signatory', 'bound', 'suspended', 'former'] as const).map(name => ({
  standing: name,
  since: null,
  by: null,
  until: null,
  ahead: [],
}))

function inWorld(world: World, facts: Facts, day: PlainDate): Said {
  const { instrument } = facts.given
  switch (world.standing) {
    case 'none':
      return withoutAct(world, facts, day)
    case 'signatory':
      return afterSignature(world, facts, day)
    case 'observer':
      return { names: ['observer'], certain: [], doubts: [] }
    case 'former':
      return { names: [formerOf(instrument)], certain: [], doubts: [] }
    default: {
      const name = world.standing === 'suspended' ? 'suspended' : boundOf(instrument)
      const certain = [...noticeReasons(facts, day), ...endOfLists(world, facts, day)]
      return whileItLasts({ names: [name], certain, doubts: [] }, facts, day)
    }
  }
}

/** Nobody is bound by what has ended; on a day on which it may have ended, both are possible. */
function whileItLasts(said: Said, { ending, given: { instrument } }: Facts, day: PlainDate): Said {
  if (!ending || day < ending.during.earliest) return said
  const former = said.names.map(name => (BOUND.has(name) ? formerOf(instrument) : name))
  if (ending.during.latest <= day) return { ...said, names: former, certain: [ending.reason] }
  // Where only the day of a list says that it is over, it is presumed to have lasted; the reason says where that begins.
  if (!ending.dated) return { ...said, certain: [...said.certain, ending.reason] }
  return { ...said, names: [...said.names, ...former], doubts: [...said.doubts, ending.reason] }
}

const BINDING: ReadonlySet<Effect['kind']> = new Set(['consented', 'bound'])

/** A signatory: has it become a party since, without our knowing? */
function afterSignature(world: World, facts: Facts, day: PlainDate): Said {
  const { instrument } = facts.given
  const certain: Said = { names: ['signatory'], certain: pending(facts, day), doubts: [] }
  const { denials } = facts
  const { consentsUpTo, unheardFrom } = facts.silence
  const heard = consentsUpTo !== null && day <= consentsUpTo
  const consentsLater = world.ahead.some(({ kind }) => BINDING.has(kind))
  const denied = denials.some(
    ({ act, during }) =>
      day < during.earliest ||
      (during.latest <= day && 'subject' in act.body && act.body.subject === 'intention-not-to-become-party'),
  )
  if (heard || consentsLater || denied || unheardFrom === null || day < unheardFrom || certain.certain.length > 0) return certain
  const doubt: Reason = { code: 'list-ends', values: consentsUpTo ? { upTo: consentsUpTo } : {} }
  const open = whileItLasts({ names: [boundOf(instrument)], certain: [], doubts: [] }, facts, day)
  return { names: ['signatory', ...open.names], certain: [], doubts: [doubt] }
}

/** No effect by that day: does the register know that there was none? */
function withoutAct(world: World, facts: Facts, day: PlainDate): Said {
  const { instrument } = facts.given
  const none = (...certain: Reason[]): Said => ({ names: ['none'], certain, doubts: [] })
  const adopted = instrument.adopted.body.on
  if (adopted && day < interval(adopted).earliest) return none({ code: 'not-adopted', values: { on: adopted } })
  const waiting = pending(facts, day)
  if (waiting.length > 0) return none(...waiting)
  if (instrument.adopted.body.closed) return none({ code: 'closed', values: {} })
  const { allUpTo, consentsUpTo, unheardFrom } = facts.silence
  if (allUpTo && day <= allUpTo) return none({ code: 'covered', values: { upTo: allUpTo } })

  const treaty = isTreaty(instrument)
  const first = world.ahead.find(({ kind }) => kind === 'signed' || kind === 'observes' || (!treaty && kind === 'bound'))
  if (first) return none({ code: 'acted-later', values: { act: kindOf(first.act), on: first.act.body.on ?? '' } })

  const covered = consentsUpTo !== null && day <= consentsUpTo
  const consentsLater = world.ahead.some(({ kind }) => BINDING.has(kind))
  const mayBeBound = !covered && !consentsLater && unheardFrom !== null && unheardFrom <= day
  const open = mayBeBound ? whileItLasts({ names: [boundOf(instrument)], certain: [], doubts: [] }, facts, day).names : []
  const reason: Reason =
    covered && treaty
      ? { code: 'consents-only', values: { upTo: consentsUpTo } }
      : { code: 'not-covered', values: consentsUpTo && !covered ? { upTo: consentsUpTo } : {} }
  return { names: ['none', ...(treaty ? (['signatory'] as const) : []), ...open], certain: [reason], doubts: [reason] }
}

/** Consent given, not yet bound: from when, or why not. */
function pending({ effects }: Facts, day: PlainDate): Reason[] {
  const consent = effects.findLast(({ kind, during }) => kind === 'consented' && during.latest <= day)
  if (!consent) return []
  const values = { on: consent.act.body.on ?? '' }
  const from = effects.find(({ kind, during, act }) => kind === 'bound' && (act === consent.act || during.earliest > day))
  return [
    from
      ? { code: 'consented-not-bound', values: { ...values, from: from.during.earliest } }
      : { code: 'consented-no-entry', values },
  ]
}

/** A notice of denunciation whose time runs, or whose term the register does not know. */
function noticeReasons({ notices, effects }: Facts, day: PlainDate): Reason[] {
  const notice = notices.findLast(({ during }) => during.earliest <= day)
  if (!notice) return []
  const on = notice.act.body.on ?? ''
  if (notice.revoked) {
    if (notice.revoked.latest <= day || !notice.term) return []
    return [{ code: 'notice-revoked-later', values: { on, until: notice.term.latest, from: notice.revoked.earliest } }]
  }
  const exit = effects.find(({ kind, act }) => kind === 'left' && (act === notice.act || notice.answers.includes(act)))
  if (!exit) return [{ code: 'notice-without-term', values: { on } }]
  return exit.during.latest > day ? [{ code: 'notice-runs', values: { on, until: exit.during.latest } }] : []
}

/** The list that shows it bound speaks for no day so late: an exit since would not be in it. */
function endOfLists({ since }: World, { silence: { consentsUpTo } }: Facts, day: PlainDate): Reason[] {
  const stale = consentsUpTo !== null && consentsUpTo < day && since !== null && since.earliest <= consentsUpTo
  return stale ? [{ code: 'list-ends', values: { upTo: consentsUpTo } }] : []
}

/** Which open days make it unknown: of acts that may not have come yet or, where all have, of those whose order is not known. */
function openReasons({ effects }: Facts, day: PlainDate): Reason[] {
  const open = effects.filter(({ during }) => during.earliest <= day && day < during.latest)
  return [...new Map(open.toReversed().map(effect => [effect.act, effect])).values()]
    .toReversed()
    .map(effect => (effect.implied ? { code: 'list-ends', values: {} } : openReason(effect, day)))
}

function orderReasons({ effects }: Facts, day: PlainDate): Reason[] {
  const done = effects.filter(({ during }) => during.latest <= day)
  const unordered = done.filter(one =>
    done.some(
      other => other.act !== one.act && other.during.earliest <= one.during.latest && one.during.earliest <= other.during.latest,
    ),
  )
  return unordered.slice(-2).map(effect => openReason(effect, day))
}

function openReason({ act, during }: Effect, day: PlainDate): Reason {
  const { body } = act
  const values = {
    act: kindOf(act),
    on: body.on ?? '',
    knownBy: body.knownBy ?? '',
    from: during.earliest,
    to: during.latest,
  }
  const atHome = 'dayIs' in body && body.dayIs === 'approval-at-home'
  // Consent is on record; whether the treaty has entered into force since is not.
  if (during.latest === SOME_DAY && !atHome) return { code: 'undated', values: { act: 'in-force', on: '', knownBy: '' } }
  if (body.on === null || atHome) return { code: 'undated', values: { ...values, on: '' } }
  return { code: interval(body.on).latest > day ? 'partial' : 'entry-between', values }
}

/**
 * When the instrument itself ends, and why; null while it lasts. Where a source only says that it was over by a day, it ended on
 * some day up to that one: `dated` is false.
 */
export type Ending = { readonly during: Interval; readonly dated: boolean; readonly reason: Reason }

export function endingOf(instrument: Instrument): Ending | null {
  const { terminated, superseded, status, adopted } = instrument
  const opened = adopted.body.on ? interval(adopted.body.on).earliest : BEFORE_ALL
  if (terminated?.body.on) {
    const { on } = terminated.body
    return { during: interval(on), dated: true, reason: { code: 'ended', values: { on } } }
  }
  if (superseded)
    return {
      during: interval(superseded.on),
      dated: true,
      reason: { code: 'superseded', values: { on: superseded.on, by: superseded.by } },
    }
  const over = status?.body.status === 'superseded' || status?.body.status === 'defunct' ? status.body : null
  const by = terminated?.body.knownBy ? interval(terminated.body.knownBy).latest : over?.asOf
  if (!by) return null
  return {
    during: { earliest: opened <= by ? opened : by, latest: by },
    dated: false,
    reason: { code: 'ended-by', values: { by, status: over?.status ?? 'defunct' } },
  }
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

/**
 * What the record says on a day, as facts that conditions ask for: true, false or not known.
 *
 * Law     Vienna Convention on the Law of Treaties (1969), arts. 54, 56 and 68: who has given notice is bound until its time has run
 *         out. Charter of the Organization of American States, art. 9: a suspended member is one, and does not take part.
 * Absent  contested, or known from no source, is not known. A grouping of which only today's members are on record says at most
 *         who was never counted in it.
 */
import type { FactName, ListName } from '../../../conditions/language.ts'
import type { Ground, Truth } from '../../../conditions/truth.ts'
import type { PlainDate } from '../../../kernel/date.ts'
import type { InstrumentId, StateId } from '../../../kernel/ids.ts'
import type { DayInLaw } from '../../architecture/questions.ts'
import type { Matter } from './matter.ts'

/** How one state stands under one instrument; null where either is not in the register. */
export type Standing = NonNullable<ReturnType<DayInLaw['standing']>>
export type Phase = NonNullable<ReturnType<DayInLaw['phase']>>

export type Knowledge = {
  readonly on: PlainDate
  readonly day: DayInLaw
  /** States of the region, in the order of the seats. */
  readonly region: readonly StateId[]
  readonly groups: ReadonlyMap<string, ReadonlySet<StateId>>
}

export function knowledgeOf(day: DayInLaw): Knowledge {
  const states = [...day.catalogue.states.values()].map(({ body }) => body)
  const groups = new Map<string, Set<StateId>>()
  for (const { state, groups: its } of states)
    for (const { group } of its) groups.set(group, (groups.get(group) ?? new Set<StateId>()).add(state))
  return { on: day.on, day, region: states.filter(({ region }) => region === 'inside').map(({ state }) => state), groups }
}

/** Bound, and neither suspended nor shut out: a suspension that was lifted without a return still shuts out. */
export function takesPart(standing: Standing): Truth {
  if (standing.bound !== true) return standing.bound
  if (standing.standing === 'suspended') return false
  if (standing.possible.includes('suspended')) return null
  const last = standing.acts.findLast(({ body }) => TURNS.has(body.type))?.body
  return !(last?.type === 'suspension.lifted/v1' && last.participationResumed === false)
}
const TURNS: ReadonlySet<string> = new Set(['suspension.imposed/v1', 'suspension.lifted/v1', 'participation.resumed/v1'])

/** Notice given and not taken back. */
export function hasDenounced(standing: Standing): Truth {
  const last = standing.acts.findLast(({ body }) => NOTICES.has(body.type))?.body
  if (last) return last.type === 'denunciation.notified/v1' || last.type === 'denunciation.took-effect/v1'
  return standing.bound === null ? null : false
}
const NOTICES: ReadonlySet<string> = new Set([
  'denunciation.notified/v1',
  'denunciation.took-effect/v1',
  'denunciation.revoked/v1',
  'participation.resumed/v1',
])

/** The answer to every fact that a condition may ask for. */
export function factsOf({ day, region, groups }: Knowledge, matter: Matter): Ground['know'] {
  const inside: ReadonlySet<string> = new Set(region)
  const ask = (judge: (standing: Standing) => Truth, state: string, instrument: string): Truth => {
    const standing = day.standing(instrument as InstrumentId, state as StateId)
    return standing ? judge(standing) : null
  }
  const facts: Readonly<Record<FactName, (a: string, b: string) => Truth>> = {
    party: (state, instrument) => ask(({ bound }) => bound, state, instrument),
    member: (state, instrument) => ask(({ bound }) => bound, state, instrument),
    takes_part: (state, instrument) => ask(takesPart, state, instrument),
    denounced: (state, instrument) => ask(hasDenounced, state, instrument),
    american: state => inside.has(state),
    grouped: (state, group) => (groups.get(group)?.has(state as StateId) ? null : false),
    unlisted: () => null,
    given: circumstance => matter.given.get(circumstance) ?? null,
    objected: circumstance => matter.given.get(circumstance) ?? false,
    consents: state => matter.consents.get(state as StateId) ?? null,
  }
  return (fact, [a = '', b = '']) => facts[fact](a, b)
}

/** One matter on one day, ready to be asked: what is worked out for one mechanism serves the next. */
export type Asking = {
  readonly knowledge: Knowledge
  readonly matter: Matter
  /** What a condition is asked of, for one state or none. */
  readonly ground: (self: StateId | '') => Ground
  /** Worked out once for each text of a condition. */
  readonly electorates: Map<string, Electorate>
}

/** Why it is not certain that a state counts: authorities say opposite things, or no source says. */
export type Uncounted = { readonly state: StateId; readonly why: 'contested' | 'unknown' }

/** Who meets a condition, of the region and of the states of the matter. */
export type Electorate = {
  readonly states: readonly StateId[]
  readonly open: readonly Uncounted[]
  /** Bound by the instrument, but kept from taking part: not counted, though a text that counts all who ratified may count them. */
  readonly suspended: readonly StateId[]
}

export function askingOf(knowledge: Knowledge, matter: Matter): Asking {
  const know = factsOf(knowledge, matter)
  const grounds = new Map<StateId | '', Ground>()
  return {
    knowledge,
    matter,
    electorates: new Map(),
    ground: self => {
      const known = grounds.get(self)
      if (known) return known
      const made: Ground = { self, lists: listsFor(matter, self), know }
      grounds.set(self, made)
      return made
    },
  }
}

function listsFor({ states }: Matter, self: StateId | ''): Ground['lists'] {
  const { contending, affected, requesting, requested, host, third } = states
  // Who is asked, where nobody was named as such: the other side of the dispute.
  const others = contending.filter(state => state !== self && !requesting.includes(state))
  const lists: Readonly<Record<ListName, readonly StateId[]>> = {
    contending,
    affected,
    requesting,
    requested: requested.length > 0 ? requested : others,
    hosts: host,
    thirds: third,
  }
  return lists
}

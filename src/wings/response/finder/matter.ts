/**
 * A matter as somebody brings it: the day, what kind of situation it is, which states have which part in it, what else is known.
 *
 * Carried  whole in an address; an act could carry it as it is. Nothing of it is stored.
 * Sense    a state has one part only where parts exclude each other: a third state is none of those involved, and a state does not
 *          contend with itself. What makes no sense is said, and nothing is computed from it.
 */
import type { PlainDate } from '../../../kernel/date.ts'
import type { StateId } from '../../../kernel/ids.ts'

export const PARTS = ['contending', 'affected', 'requesting', 'requested', 'host', 'third'] as const
export type Part = (typeof PARTS)[number]

export type Matter = {
  readonly on: PlainDate
  /** Codes of the vocabulary; none means any situation. */
  readonly situations: readonly string[]
  readonly states: Readonly<Record<Part, readonly StateId[]>>
  /** Actors that are no states: kinds of the vocabulary. They start no mechanism here, but are part of what was asked. */
  readonly actors: readonly string[]
  /** Circumstances that the asker knows to be so, or not so. */
  readonly given: ReadonlyMap<string, boolean>
  readonly consents: ReadonlyMap<StateId, boolean>
}

export const NO_STATES: Matter['states'] = {
  contending: [],
  affected: [],
  requesting: [],
  requested: [],
  host: [],
  third: [],
}

/** Those with a part of their own in it: all but third states. */
export const involved = ({ states }: Matter): readonly StateId[] => [
  ...new Set([...states.contending, ...states.affected, ...states.requesting, ...states.requested, ...states.host]),
]

/** What does not go together. The words are for the page (messages/). */
export type Clash =
  | { readonly rule: 'named-twice'; readonly state: StateId; readonly part: Part }
  | { readonly rule: 'third-and-involved'; readonly state: StateId; readonly part: Part }
  | { readonly rule: 'asks-itself'; readonly state: StateId }

export function clashesOf(matter: Matter): readonly Clash[] {
  const { states } = matter
  const twice = PARTS.flatMap(part =>
    states[part]
      .filter((state, n) => states[part].indexOf(state) !== n)
      .map(state => ({ rule: 'named-twice', state, part }) as const),
  )
  const third = PARTS.filter(part => part !== 'third').flatMap(part =>
    states[part]
      .filter(state => states.third.includes(state))
      .map(state => ({ rule: 'third-and-involved', state, part }) as const),
  )
  const itself = states.requesting
    .filter(state => states.requested.includes(state))
    .map(state => ({ rule: 'asks-itself', state }) as const)
  return [...twice, ...third, ...itself]
}

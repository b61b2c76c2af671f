/**
 * The words of a condition: which facts it may ask for, of what, and which groups of states it may speak of.
 *
 * Language  the Common Expression Language (github.com/google/cel-spec), by @marcbachmann/cel-js: its grammar, its types, its
 *           meaning of `&&`, `||`, `!`, `all` and `exists` where something is not known. No more of it is used than formula.ts takes.
 * Facts     of the record: what acts say. Of the asker: what only somebody who knows the matter can say (a consent, a circumstance).
 * Limits    length, nodes, depth and nesting are bounded before anything is evaluated, so no condition can hold up an answer.
 */
import { Environment } from '@marcbachmann/cel-js'

/** Groups of states with a role in a matter. */
export const LISTS = ['contending', 'affected', 'requesting', 'requested', 'hosts', 'thirds'] as const
export type ListName = (typeof LISTS)[number]

/** What an argument of a fact names. */
export type Kind = 'state' | 'instrument' | 'group' | 'circumstance' | 'name'

type FactShape = { readonly takes: readonly Kind[]; readonly by: 'record' | 'asker' }

export const FACTS = {
  /** The instrument binds the state on the day: notice periods counted, whether or not its rights are suspended. */
  party: { takes: ['state', 'instrument'], by: 'record' },
  /** The same of an organisation or commitment, as the law of organisations says it. */
  member: { takes: ['state', 'instrument'], by: 'record' },
  /** A party or member that is neither suspended nor shut out of the work. */
  takes_part: { takes: ['state', 'instrument'], by: 'record' },
  /** It has given notice to leave and not taken it back, whether or not its time has run out. */
  denounced: { takes: ['state', 'instrument'], by: 'record' },
  /** A state of the region. */
  american: { takes: ['state'], by: 'record' },
  /** Counted in a grouping; of which the register holds members and no days, so that at most its absence is known. */
  grouped: { takes: ['state', 'group'], by: 'record' },
  /** A membership of which the register holds no list: never known. */
  unlisted: { takes: ['state', 'name'], by: 'record' },
  /** A circumstance of the case, by its term in the vocabulary. */
  given: { takes: ['circumstance'], by: 'asker' },
  /** An objection or exception. None is presumed: it is not there as long as the asker does not raise it. */
  objected: { takes: ['circumstance'], by: 'asker' },
  /** The state agrees. */
  consents: { takes: ['state'], by: 'asker' },
} as const satisfies Readonly<Record<string, FactShape>>
export type FactName = keyof typeof FACTS

export const isFact = (name: string): name is FactName => Object.hasOwn(FACTS, name)
export const isList = (name: string): name is ListName => (LISTS as readonly string[]).includes(name)
export const factShape = (name: FactName): FactShape => FACTS[name]

/** Said of a whole group: `both` of at least two states, `each` of at least one; that so many are named is part of it. */
export const GROUP_FACTS = { both: 2, each: 1 } as const
export const isGroupFact = (name: string): name is keyof typeof GROUP_FACTS => Object.hasOwn(GROUP_FACTS, name)

export const LONGEST = 600
export const LIMITS = { maxAstNodes: 120, maxDepth: 16, maxListElements: 40, maxMapEntries: 0, maxCallArguments: 3 } as const
/** `all` within `exists` is as deep as it goes. */
export const MOST_NESTED = 2

type Handlers = {
  readonly fact: (name: FactName, args: readonly string[]) => boolean
  readonly group: (name: keyof typeof GROUP_FACTS, states: readonly string[], instrument: string) => boolean
}

/** The library's environment over these facts. Types are checked with it; its evaluation is what ours is tested against. */
export function environment(handlers: Handlers): Environment {
  const made = new Environment({ limits: LIMITS }).registerVariable('s', 'string')
  for (const list of LISTS) made.registerVariable(list, 'list<string>')
  for (const [name, { takes }] of Object.entries(FACTS))
    made.registerFunction(`${name}(${takes.map(() => 'string').join(', ')}): bool`, (...args: string[]) =>
      handlers.fact(name as FactName, args),
    )
  for (const name of Object.keys(GROUP_FACTS))
    made.registerFunction(`${name}(list<string>, string): bool`, (states: readonly string[], instrument: string) =>
      handlers.group(name as keyof typeof GROUP_FACTS, states, instrument),
    )
  return made
}

/**
 * Which mechanisms can these states use on that day, who may start each, and what is missing where none of them may?
 *
 * Law     who is bound, and who takes part, by the Vienna Convention on the Law of Treaties and the charters; all else is each
 *         mechanism's own text, which the edition holds as conditions. No rule of any treaty stands here.
 * Method  a condition is true, false or not known. Where it is not known, it is asked again with all that only the asker knows
 *         taken as it suits: what then holds is open if those things are so, what then fails is closed by the record alone, and
 *         what is still not known is not known from the record.
 * Order   the nearest first, and inside a level cooperative, concertation, collective: an order of proposal and not of law
 *         (Charter of the United Nations, arts. 52 to 54 and 103).
 * Pure    the same matter on the same day at the same state of the register gives the same answer.
 */
import { atBest, decisive, type Ground, type Leaf, type Truth, truthOf, type Way, waysToTrue } from '../../../conditions/truth.ts'
import type { InstrumentId, StateId } from '../../../kernel/ids.ts'
import type { Asking, Knowledge, Phase } from './knowledge.ts'
import { involved, type Matter } from './matter.ts'
import type { Asked, Mechanism, Step } from './mechanism.ts'

/** `open-if`: open when what only the asker knows is as the mechanism wants it. */
export const OPENNESSES = ['open', 'open-if', 'not-known', 'closed'] as const
export type Openness = (typeof OPENNESSES)[number]

/** Security, or politics and relief: what is by itself no matter of security (founding paper, 2.3.3). */
export type Track = 'security' | 'political'

/** One who may, might or may not start it: a state by name, or the actor that the text names. */
export type Starter = {
  readonly step: number
  readonly state: StateId | null
  readonly role: Step['body']['role']
  readonly openness: Openness
  /** The facts that decide for this one; worked out when asked for, as are all reasons and ways. */
  readonly because: () => readonly Leaf[]
}

export type Found = {
  readonly mechanism: Mechanism
  readonly track: Track
  /** Codes by which it was found. */
  readonly matched: readonly string[]
  readonly phase: Phase | null
  readonly openness: Openness
  /** Everybody who may start it or might, in the order of steps and seats; of those who may not, the states of the matter. */
  readonly starters: readonly Starter[]
  /** What decides of the states of the matter, apart from who may start it. */
  readonly because: () => readonly Leaf[]
  /** Objections that would close it and that nobody has raised. */
  readonly unless: readonly string[]
  /** What would open it, or would make it certain; each way is complete. None where it is open, or where nothing would. */
  readonly ways: () => readonly Way[]
}

/** Mechanisms are to come in the order in which they are shown (mechanism.ts). */
export function find(mechanisms: readonly Mechanism[], asking: Asking): readonly Found[] {
  return mechanisms.flatMap(mechanism => {
    const matched = matchedBy(mechanism, asking.matter)
    return matched ? [findOne(mechanism, matched, asking)] : []
  })
}

/** The same for one mechanism, whether or not the situation is one that it answers. */
export function findMechanism(mechanism: Mechanism, asking: Asking): Found {
  return findOne(mechanism, matchedBy(mechanism, asking.matter) ?? [], asking)
}

const BONDS: ReadonlySet<string> = new Set(['party', 'member', 'takes_part'])
/** True of whom they are named and says nothing of the record: not worth a reader's line. */
const TRIVIAL: ReadonlySet<string> = new Set(['named', 'american', 'among', 'same'])

/**
 * What decides for the states of the matter: whether it applies, and whether each of them may start it. Who may start it by
 * another step as well is not held up by what it lacks for this one.
 */
export function reasonsOf(found: Found, matter: Matter): readonly Leaf[] {
  const own = involved(matter)
  const starters = found.starters.filter(({ state }) => state !== null && own.includes(state))
  const isOpenTo = (state: StateId | null) => starters.some(other => other.state === state && other.openness === 'open')
  const leaves = starters
    .filter(({ state, openness }) => openness === 'open' || !isOpenTo(state))
    .flatMap(({ because }) => because())
    .filter(({ fact }) => fact !== 'objected')
  const said = distinct([...found.because(), ...leaves]).filter(({ fact, truth }) => truth !== true || !TRIVIAL.has(fact))
  // To be party to a charter and to take part in it is one thing to a reader, as long as both are so.
  return [
    ...new Map(said.map(leaf => [leaf.truth === true && BONDS.has(leaf.fact) ? leaf.args.join() : nameOf(leaf), leaf])).values(),
  ]
}

/** The codes it answers of those asked for; all it answers where none was asked for; null where it answers none of them. */
function matchedBy({ body }: Mechanism, { situations }: Matter): readonly string[] | null {
  if (situations.length === 0) return body.situations
  const matched = body.situations.filter(code => situations.includes(code))
  return matched.length === 0 ? null : matched
}

function findOne(mechanism: Mechanism, matched: readonly string[], asking: Asking): Found {
  const { knowledge, matter } = asking
  const phase = mechanism.instrument ? knowledge.day.phase(mechanism.instrument) : null
  const whole = asking.ground('')
  const applies = ask(mechanism.applies, whole)
  const starters = startersOf(mechanism, asking)
  const wanted = starters.filter(starter => isWanted(starter, matter))
  const best = opennessOf(applies)
  const openness = lives(phase, least(best, most(wanted.map(starter => starter.openness))))
  return {
    mechanism,
    track: trackOf(matched, knowledge),
    matched,
    phase,
    openness,
    starters: starters.filter(
      ({ openness, state }) => openness !== 'closed' || (state !== null && involved(matter).includes(state)),
    ),
    because: () => applies.because().filter(({ fact }) => fact !== 'objected'),
    unless: best === 'closed' ? [] : mechanism.objections.filter(code => !matter.given.has(code)),
    ways: () => (openness === 'open' || isOver(phase) ? [] : waysOf(mechanism, wanted, asking)),
  }
}

type Answer = { readonly truth: Truth; readonly best: Truth; readonly because: () => readonly Leaf[] }
const nothing = () => []
const ALWAYS: Answer = { truth: true, best: true, because: nothing }
const NEVER_KNOWN: Answer = { truth: null, best: null, because: nothing }

function ask(condition: Asked, ground: Ground): Answer {
  if (condition === null) return ALWAYS
  if (condition === 'unreadable') return NEVER_KNOWN
  const truth = truthOf(condition, ground)
  return { truth, best: truth === null ? atBest(condition, ground) : truth, because: () => decisive(condition, ground) }
}

function opennessOf({ truth, best }: Answer): Openness {
  if (truth === true) return 'open'
  if (best === true) return 'open-if'
  return best === false ? 'closed' : 'not-known'
}

const rank = (openness: Openness) => OPENNESSES.indexOf(openness)
const least = (a: Openness, b: Openness): Openness => (rank(a) >= rank(b) ? a : b)
const most = (all: readonly Openness[]): Openness => all.reduce<Openness>((a, b) => (rank(b) < rank(a) ? b : a), 'closed')

const isOver = (phase: Phase | null) => phase === 'not-adopted' || phase === 'ended'

/** An instrument that does not live on the day opens nothing; one of which that is not known opens nothing for certain. */
function lives(phase: Phase | null, openness: Openness): Openness {
  if (isOver(phase)) return 'closed'
  return phase === 'unknown' ? least(openness, 'not-known') : openness
}

/** Roles that any state may have; the condition of standing then says which. */
const ANY: ReadonlySet<string> = new Set(['any-party', 'any-member', 'any-oas-member', 'any-un-member', 'any-american-state'])

function startersOf(mechanism: Mechanism, asking: Asking): readonly Starter[] {
  return mechanism.steps
    .filter(({ body }) => body.part === 'start')
    .flatMap(({ body: { order: step, role }, standing }): readonly Starter[] => {
      const actors = actorsOf(role, asking)
      if (actors.length === 0) return [{ step, role, state: null, openness: 'open-if', because: () => [nobodyNamed(role)] }]
      return actors.map(state => {
        const answer = ask(standing, asking.ground(state ?? ''))
        return { step, role, state, openness: opennessOf(answer), because: answer.because }
      })
    })
}

/** Whoever names no state in a role has not said that there is none. */
const nobodyNamed = (role: Starter['role']): Leaf => ({
  fact: 'named',
  args: [role, '1'],
  truth: null,
  wanted: true,
  by: 'asker',
})

const OF_STATES: ReadonlySet<string> = new Set([...ANY, 'contending', 'affected', 'requesting', 'requested', 'inspected'])

/** Who can have a role: states by name, or null for an actor that is no state. */
function actorsOf(role: Starter['role'], { knowledge, matter }: Asking): readonly (StateId | null)[] {
  const { states } = matter
  if (ANY.has(role)) return [...new Set([...knowledge.region, ...states.requesting])]
  switch (role) {
    case 'contending':
    case 'affected':
    case 'requested':
      return states[role]
    case 'inspected':
      return states.requested
    case 'requesting': {
      if (states.requesting.length > 0) return states.requesting
      const own = [...new Set([...states.contending, ...states.affected])]
      return own.length > 0 ? own : knowledge.region
    }
    default:
      return [null]
  }
}

/** Where states were named as wanting to act, it has to be open to one of them; their part in the matter may also be to be affected. */
function isWanted({ state, role }: Starter, { states }: Matter): boolean {
  return state === null || states.requesting.length === 0 || !ANY.has(role) || states.requesting.includes(state)
}

/** Political where every code that was asked for and found is. */
function trackOf(matched: readonly string[], { day }: Knowledge): Track {
  const political = matched.filter(code => day.catalogue.terms.get(`situation/${code}`)?.body.agenda === 'political')
  return matched.length > 0 && political.length === matched.length ? 'political' : 'security'
}

const MOST_WAYS = 6

/** What would have to change for the mechanism to apply, together with what would let one of the states of the matter start it. */
function waysOf(mechanism: Mechanism, wanted: readonly Starter[], asking: Asking): readonly Way[] {
  const ways = (condition: Asked, self: StateId | ''): readonly Way[] => {
    if (condition === 'unreadable') return []
    return condition === null ? [[]] : waysToTrue(condition, asking.ground(self))
  }
  const own = involved(asking.matter)
  const isOpen = wanted.some(({ openness }) => openness === 'open')
  const mine = wanted.filter(({ state }) => state === null || own.length === 0 || own.includes(state))
  const toStart = isOpen
    ? [[]]
    : mine.flatMap(({ step, state, role, because }) =>
        state === null && OF_STATES.has(role) ? [because()] : ways(mechanism.steps[step - 1]?.standing ?? null, state ?? ''),
      )
  const whole = ways(mechanism.applies, '')
    .flatMap(apply => toStart.map(start => distinct([...apply, ...start])))
    .filter(way => way.length > 0 && way.every(leaf => canChange(leaf, asking)))
  return distinctWays(whole).slice(0, MOST_WAYS)
}

/** Where someone is and what a list never said does not change; nor does a bond under what is closed to the state, or over. */
function canChange({ fact, args: [state, instrument], truth, wanted }: Leaf, { knowledge: { day } }: Asking): boolean {
  if (fact === 'american' || fact === 'grouped' || fact === 'unlisted') return false
  if (!BONDS.has(fact)) return true
  // Nobody leaves a settlement so that a dispute may be opened again.
  if (!wanted) return false
  const id = instrument as InstrumentId
  const standing = day.standing(id, state as StateId)
  const isClosed = standing?.because.some(({ code }) => code === 'closed') ?? true
  return truth === null ? true : !isClosed && !isOver(day.phase(id))
}

const nameOf = ({ fact, args, wanted }: Leaf) => [fact, ...args, wanted].join(' ')
const distinct = (leaves: readonly Leaf[]): Way => [...new Map(leaves.map(leaf => [nameOf(leaf), leaf])).values()]
const distinctWays = (ways: readonly Way[]) => [...new Map(ways.map(way => [way.map(nameOf).toSorted().join(), way])).values()]

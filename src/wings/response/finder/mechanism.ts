/**
 * A mechanism ready to be asked: its acts as they were recorded, its conditions read.
 *
 * Errors  a condition that cannot be read is not obeyed and not ignored: it is never known, and the page says so. None is
 *         recorded as long as rules.ts judges what is filed.
 */
import type { BodyOf } from '../../../acts/catalogue.ts'
import type { MechanismStep } from '../../../acts/mechanism-defined.ts'
import { type Condition, readCondition } from '../../../conditions/formula.ts'
import type { ActId, InstrumentId, MechanismId } from '../../../kernel/ids.ts'

export type MechanismBody = BodyOf<'mechanism.defined/v1'>
export type Defined = { readonly act: ActId; readonly body: MechanismBody }

/** Null: it holds always. `unreadable`: nothing can be said. */
export type Asked = Condition | null | 'unreadable'

export type Step = {
  readonly body: MechanismStep
  readonly standing: Asked
  readonly voters: Asked
  readonly excluded: Asked
}

export type Mechanism = {
  readonly id: MechanismId
  readonly act: ActId
  readonly body: MechanismBody
  readonly instrument: InstrumentId | null
  readonly applies: Asked
  readonly steps: readonly Step[]
  /** Circumstances that its conditions ask of the asker, in order of appearance. */
  readonly circumstances: readonly string[]
  /** Objections that would keep it from being started. */
  readonly objections: readonly string[]
}

const read = new WeakMap<MechanismBody, Mechanism>()

export function mechanismOf({ act, body }: Defined): Mechanism {
  const known = read.get(body)
  if (known) return known
  const applies = asked(body.applies)
  const steps = body.steps.map(step => ({
    body: step,
    standing: asked(step.standing),
    voters: asked(step.vote?.voters),
    excluded: asked(step.vote?.excluded),
  }))
  const starts = steps.filter(step => step.body.part === 'start').map(({ standing }) => standing)
  const made: Mechanism = {
    id: body.mechanism,
    act,
    body,
    instrument: body.instrument ?? null,
    applies,
    steps,
    circumstances: circumstancesIn([applies, ...steps.flatMap(step => [step.standing, step.voters, step.excluded])]),
    objections: circumstancesIn([applies, ...starts]).filter(code =>
      [applies, ...starts].some(one => textOf(one).includes(`objected('${code}')`)),
    ),
  }
  read.set(body, made)
  return made
}

function asked(text: string | undefined): Asked {
  if (text === undefined) return null
  const result = readCondition(text)
  return result.ok ? result.condition : 'unreadable'
}

/** The nearest first; a proposal of order and not of law (Charter of the United Nations, arts. 52 to 54 and 103). */
export const LEVELS = ['bilateral', 'subregional', 'regional', 'continental', 'international'] as const
export const KINDS = ['cooperative', 'concertation', 'collective'] as const

const rank = (list: readonly string[], name: string | undefined) => {
  const place = list.indexOf(name ?? '')
  return place < 0 ? list.length : place
}

const byNearness = (a: Mechanism, b: Mechanism): number =>
  rank(LEVELS, a.body.level) - rank(LEVELS, b.body.level) ||
  rank(KINDS, a.body.kind) - rank(KINDS, b.body.kind) ||
  (a.id < b.id ? -1 : 1)

const textOf = (one: Asked) => (one === null || one === 'unreadable' ? '' : one.text)

const circumstancesIn = (all: readonly Asked[]): readonly string[] => [
  ...new Set(
    all.flatMap(one =>
      one === null || one === 'unreadable'
        ? []
        : one.mentions.filter(({ kind }) => kind === 'circumstance').map(({ text }) => text),
    ),
  ),
]

const sorted = new WeakMap<readonly Defined[], readonly Mechanism[]>()

/** All mechanisms of a catalogue, the nearest first. */
export function mechanismsOf(defined: readonly Defined[]): readonly Mechanism[] {
  const known = sorted.get(defined)
  if (known) return known
  const made = defined.map(mechanismOf).toSorted(byNearness)
  sorted.set(defined, made)
  return made
}

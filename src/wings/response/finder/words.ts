/** The finder's voice: facts, ways, times and actors in sentences of the reader's language. */
import type { Leaf, Way } from '../../../conditions/truth.ts'
import type { PlainDate } from '../../../kernel/date.ts'
import type { InstrumentId, StateId } from '../../../kernel/ids.ts'
import { read, type Translate, translator } from '../../../ui/languages.ts'
import type { Asked, Words as Names } from '../../architecture/questions.ts'
import { type FinderKey, finderWords } from '../messages.ts'
import type { Openness, Starter } from './find.ts'
import type { Knowledge, Standing } from './knowledge.ts'
import type { Matter, Part } from './matter.ts'
import type { Mechanism } from './mechanism.ts'
import { wordsOf as addressOf } from './requests.ts'

export type Words = ReturnType<typeof wordsFor>

const isPart = (name: string): name is Part => name in PART
const PART = {
  contending: 'part_contending',
  affected: 'part_affected',
  requesting: 'part_requesting',
  requested: 'part_requested',
  host: 'part_host',
  hosts: 'part_host',
  third: 'part_third',
  thirds: 'part_third',
} as const satisfies Readonly<Record<string, FinderKey>>

export const OPENNESS = {
  open: 'openness_open',
  'open-if': 'openness_open_if',
  'not-known': 'openness_not_known',
  closed: 'openness_closed',
} as const satisfies Readonly<Record<Openness, FinderKey>>

export function wordsFor(asked: Asked, data = false) {
  const names: Names = data ? asked.data : asked.words
  const { lang } = names
  const t: Translate<FinderKey> = translator(lang, finderWords)

  const circumstance = (code: string) => names.term('circumstance', code)
  const role = (one: Starter['role'] | Part) => t(`role_${one}` as FinderKey)
  const group = (list: string) => (list in PART ? t(PART[list as keyof typeof PART]) : list)
  const name = ({ body }: Pick<Mechanism, 'body'>) => read(lang, body.names)

  /** ISO 8601 in words. */
  const length = (duration: string) => {
    if (duration === 'PT0S') return t('atOnce')
    const [, count = '0', unit = 'D'] = /(\d+)([DMYH])$/.exec(duration) ?? []
    return t(UNIT[unit] ?? 'days', { count: Number(count) })
  }

  const bond = (leaf: Leaf, standing: Standing | null): string => {
    const [state = '', instrument = ''] = leaf.args
    const said = {
      state: names.stateStart(state as StateId, 'the'),
      stateWithin: names.stateForm(state as StateId, 'the'),
      instrument: names.instrument(instrument as InstrumentId),
    }
    if (leaf.truth === true) {
      const since = standing?.since
      return since ? t('fact_bound_since', { ...said, day: names.datedSpan(since) }) : t('fact_bound', said)
    }
    if (leaf.truth === null) return t(standing?.standing === 'contested' ? 'fact_bound_contested' : 'fact_bound_unknown', said)
    return t(leaf.fact === 'takes_part' && standing?.bound === true ? 'fact_kept_out' : 'fact_not_bound', said)
  }

  /** A fact as it is, in a sentence. */
  const fact = (leaf: Leaf, standing: Standing | null): string => {
    const [first = '', second = '', ...rest] = leaf.args
    const state = first === '' ? '' : names.stateStart(first as StateId, 'the')
    const stateWithin = first === '' ? '' : names.stateForm(first as StateId, 'the')
    const truth = leaf.truth === null ? 'open' : leaf.truth ? 'yes' : 'no'
    switch (leaf.fact) {
      case 'party':
      case 'member':
      case 'takes_part':
        return bond(leaf, standing)
      case 'denounced':
        return t('fact_denounced', { state, stateWithin, instrument: names.instrument(second as InstrumentId), truth })
      case 'american':
        return t('fact_american', { state, truth })
      case 'grouped':
        return t(leaf.truth === false ? 'fact_not_grouped' : 'fact_grouped', { state, stateWithin, group: second })
      case 'unlisted':
        return t('fact_unlisted', { name: second })
      case 'given':
      case 'objected':
        return t('fact_given', { circumstance: circumstance(first), truth })
      case 'consents':
        return t('fact_consents', { state, stateWithin, truth })
      case 'named':
        return t('fact_named', { group: group(first), count: Number(second) })
      case 'among': {
        const others = [second, ...rest]
        return second in PART
          ? t('fact_among_group', { state, group: group(second), truth })
          : t('fact_among', { state, states: names.list(others.map(code => names.stateForm(code as StateId, 'the'))), truth })
      }
      case 'same':
        return t('fact_same', { state, truth })
    }
  }

  /** What would have to happen for a fact to be as it is wanted. */
  const step = (leaf: Leaf, standing: Standing | null): string => {
    const [first = '', second = ''] = leaf.args
    const stateOf = first === '' ? '' : names.stateForm(first as StateId, 'of')
    const stateWithin = first === '' ? '' : names.stateForm(first as StateId, 'the')
    const instrument = names.instrument(second as InstrumentId)
    switch (leaf.fact) {
      case 'party':
      case 'member':
      case 'takes_part':
        if (!leaf.wanted) return t('way_exit', { stateOf, instrument })
        if (leaf.truth === null) return t('way_certainty', { stateWithin, instrument })
        return t(standing?.bound === true ? 'way_return' : 'way_accession', { stateOf, instrument })
      case 'given':
        return t(leaf.wanted ? 'way_given' : 'way_not_given', { circumstance: circumstance(first) })
      case 'objected':
        return t('way_no_objection', { circumstance: circumstance(first) })
      case 'consents':
        return t('way_consent', { stateOf })
      case 'named':
        return t('way_named', { group: group(first), count: Number(second) })
      default:
        return fact(leaf, standing)
    }
  }

  return {
    ...names,
    names,
    t,
    circumstance,
    role,
    group,
    name,
    length,
    fact,
    step,
    situation: (code: string) => names.term('situation', code),
    part: (part: Part) => t(PART[part]),
    openness: (openness: Openness) => t(OPENNESS[openness]),
    day: (day: PlainDate) => names.date(day),
    /** Within a sentence. */
    states: (states: readonly StateId[]) => names.list(states.map(state => names.state(state))),
  }
}

const UNIT: Readonly<Record<string, FinderKey>> = { D: 'days', M: 'months', Y: 'years', H: 'hours' }

/** How the state of a fact stands under its instrument, where the fact is of that kind. */
export function standingBehind({ fact, args: [state, instrument] }: Leaf, { day }: Knowledge): Standing | null {
  if (!['party', 'member', 'takes_part', 'denounced'].includes(fact) || !state || !instrument) return null
  return day.standing(instrument as InstrumentId, state as StateId)
}

/** The same matter with one open fact answered as it is wanted; null for what no asker can settle. */
export function answered(leaf: Leaf, matter: Matter, suppose: string | null): Readonly<Record<string, string | null>> | null {
  const [first = '', second = ''] = leaf.args
  switch (leaf.fact) {
    case 'given':
    case 'objected':
      return addressOf({ ...matter, given: new Map([...matter.given, [first, leaf.wanted]]) })
    case 'consents':
      return first === ''
        ? null
        : addressOf({ ...matter, consents: new Map([...matter.consents, [first as StateId, leaf.wanted]]) })
    case 'party':
    case 'member':
    case 'takes_part': {
      const one = `${leaf.wanted ? '' : '-'}${first}:${second}`
      return { suppose: suppose ? `${suppose},${one}` : one }
    }
    default:
      return null
  }
}

/** All of a way in one sentence. */
export const wayText = (way: Way, words: Words, knowledge: Knowledge): string =>
  words.list(way.map(leaf => words.step(leaf, standingBehind(leaf, knowledge))))

export { isPart }

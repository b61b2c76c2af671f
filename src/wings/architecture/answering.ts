/**
 * What answers a threat, or makes a principle operational, on a day: the instruments that name it, and whom they bind.
 *
 * Source  the threats and principles that an instrument's adoption names (`instrument.adopted`), and the standings of the day.
 * Rule    treaties and instruments of other forms are counted apart; what is known to bind and what may bind are counted apart.
 *         A treaty binds by consent to be bound (Vienna Convention on the Law of Treaties (1969), art. 2(1)); what commits a state
 *         otherwise – a declaration, a programme, an organ, a decision of one – has another form.
 */
import type { LEVELS } from '../../acts/instrument-adopted.ts'
import type { PlainDate } from '../../kernel/date.ts'
import type { StateId } from '../../kernel/ids.ts'
import type { Catalogue, Term } from './catalogue.ts'
import { isTreaty } from './counting.ts'
import type { Instrument } from './facts.ts'
import { type Phase, phaseOf } from './phase.ts'
import type { InstrumentSummary } from './questions.ts'
import type { DayTable } from './table.ts'

export type TermKind = 'threat' | 'principle'
type Level = (typeof LEVELS)[number]

/** The terms of one kind, in the order of the vocabulary. */
export const termsOf = (catalogue: Catalogue, kind: TermKind): readonly Term[] =>
  [...catalogue.terms.values()].filter(({ body }) => body.kind === kind)

export const names = (instrument: Instrument, kind: TermKind, term: string): boolean =>
  instrument.adopted.body[kind === 'threat' ? 'threats' : 'principles'].some(one => one === term)

/** Every instrument that names the term, with how it stands on the day and where states stand under it. */
export function answering(
  catalogue: Catalogue,
  table: DayTable,
  on: PlainDate,
  kind: TermKind,
  term: string,
): readonly InstrumentSummary[] {
  return [...catalogue.instruments.values()]
    .filter(instrument => names(instrument, kind, term))
    .map(instrument => ({
      instrument,
      phase: phaseOf(instrument, on),
      standings: table.get(instrument.id) ?? new Map(),
    }))
}

/** Those that can bind on the day: in force, or not known not to be. */
export const living = (phase: Phase): boolean => phase === 'in-force' || phase === 'unknown'

/** How much of it reaches one state. */
export type Reach = {
  readonly state: StateId
  /** Known to bind it: treaties, and instruments of other forms. */
  readonly treaties: number
  readonly others: number
  /** Not known or contested whether they bind it; treaties among them. */
  readonly open: number
  readonly openTreaties: number
}

export function reachOf(answers: readonly InstrumentSummary[], states: readonly StateId[]): readonly Reach[] {
  return states.map(state => {
    const found = { state, treaties: 0, others: 0, open: 0, openTreaties: 0 }
    for (const { instrument, standings } of answers) {
      const bound = standings.get(state)?.bound ?? null
      if (bound === true) found[isTreaty(instrument) ? 'treaties' : 'others'] += 1
      if (bound !== null) continue
      found.open += 1
      if (isTreaty(instrument)) found.openTreaties += 1
    }
    return found
  })
}

/** How many states are reached at all: for certain, and at most. */
export type Covered = { readonly certain: number; readonly possible: number }

export const coveredBy = (reach: readonly Reach[]): Covered => ({
  certain: reach.filter(({ treaties, others }) => treaties + others > 0).length,
  possible: reach.filter(({ treaties, others, open }) => treaties + others + open > 0).length,
})

export const coveredByTreaties = (reach: readonly Reach[]): Covered => ({
  certain: reach.filter(({ treaties }) => treaties > 0).length,
  possible: reach.filter(({ treaties, openTreaties }) => treaties + openTreaties > 0).length,
})

/** One line of an index of threats or principles. */
export type TermSummary = {
  readonly term: Term
  /** Every instrument that names it, on whichever day it lived. */
  readonly named: number
  /** In force on the day: treaties, and the other forms. */
  readonly treaties: number
  readonly others: number
  /** Of these it is not known whether they are in force. */
  readonly unclear: number
  /** In force, by level. */
  readonly levels: Readonly<Record<Level, number>>
  readonly covered: Covered
  readonly coveredByTreaties: Covered
}

export function summaryOf(
  catalogue: Catalogue,
  table: DayTable,
  on: PlainDate,
  kind: TermKind,
  term: Term,
  states: readonly StateId[],
): TermSummary {
  const answers = answering(catalogue, table, on, kind, term.body.term)
  const inForce = answers.filter(({ phase }) => phase === 'in-force')
  const reach = reachOf(answers, states)
  const at = (level: Level) => inForce.filter(({ instrument }) => instrument.adopted.body.level === level).length
  return {
    term,
    named: answers.length,
    treaties: inForce.filter(({ instrument }) => isTreaty(instrument)).length,
    others: inForce.filter(({ instrument }) => !isTreaty(instrument)).length,
    unclear: answers.filter(({ phase }) => phase === 'unknown').length,
    levels: {
      international: at('international'),
      continental: at('continental'),
      regional: at('regional'),
      subregional: at('subregional'),
      bilateral: at('bilateral'),
    },
    covered: coveredBy(reach),
    coveredByTreaties: coveredByTreaties(reach),
  }
}

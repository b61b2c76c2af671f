/**
 * Which principles are made operational on a day, and by what.
 *
 * Rule    a principle is operative by law where a treaty in force that names it is known to bind a state of the region. Where such
 *         a treaty is perhaps in force, or perhaps binds somebody, that is not known. Political commitments and organs of themselves
 *         bind by word, not by consent to be bound.
 */
import type { PlainDate } from '../../kernel/date.ts'
import { answering, type Reach, reachOf, summaryOf, type TermSummary, termsOf } from './answering.ts'
import type { Catalogue, Relation, Term } from './catalogue.ts'
import { isTreaty } from './counting.ts'
import type { InstrumentSummary } from './questions.ts'
import { type DayTable, statesOfRegion } from './table.ts'

export const OPERATIVE = ['binding', 'unclear', 'political', 'nothing'] as const
export type Operative = (typeof OPERATIVE)[number]

export type PrincipleSummary = TermSummary & { readonly operative: Operative }

export type PrincipleAnswer = {
  readonly summary: PrincipleSummary
  readonly answers: readonly InstrumentSummary[]
  readonly reach: readonly Reach[]
  /** By which one instrument says that it makes operational a principle of another; both name this principle. */
  readonly rests: readonly Relation[]
}

function operativeOf(answers: readonly InstrumentSummary[]): Operative {
  const treaties = answers.filter(({ instrument }) => isTreaty(instrument))
  const binds = ({ standings }: InstrumentSummary, is: true | null) => [...standings.values()].some(({ bound }) => bound === is)
  if (treaties.some(one => one.phase === 'in-force' && binds(one, true))) return 'binding'
  if (treaties.some(one => binds(one, true) || binds(one, null))) return 'unclear'
  return answers.some(({ instrument, phase }) => phase === 'in-force' && !isTreaty(instrument)) ? 'political' : 'nothing'
}

function summarised(catalogue: Catalogue, table: DayTable, on: PlainDate, term: Term): PrincipleSummary {
  const summary = summaryOf(catalogue, table, on, 'principle', term, statesOfRegion(catalogue))
  return { ...summary, operative: operativeOf(answering(catalogue, table, on, 'principle', term.body.term)) }
}

export const principlesOn = (catalogue: Catalogue, table: DayTable, on: PlainDate): readonly PrincipleSummary[] =>
  termsOf(catalogue, 'principle').map(term => summarised(catalogue, table, on, term))

export function principleOn(catalogue: Catalogue, table: DayTable, on: PlainDate, id: string): PrincipleAnswer | null {
  const term = catalogue.terms.get(`principle/${id}`)
  if (!term) return null
  const answers = answering(catalogue, table, on, 'principle', id)
  const naming = new Set(answers.map(({ instrument }) => instrument.id))
  return {
    summary: summarised(catalogue, table, on, term),
    answers,
    reach: reachOf(answers, statesOfRegion(catalogue)),
    rests: catalogue.relations.filter(
      ({ body: { kind, from, to } }) =>
        kind === 'operationalises-principle-of' &&
        'instrument' in from &&
        'instrument' in to &&
        naming.has(from.instrument) &&
        naming.has(to.instrument),
    ),
  }
}

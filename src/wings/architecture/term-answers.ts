/**
 * Threats and principles for programs: JSON and CSV of what the pages say.
 *
 * Contract  as answers.ts: members are never renamed, only added.
 */
import type { CsvTable } from '../../ui/csv.ts'
import { living, type Reach, type TermSummary } from './answering.ts'
import { countsOf } from './counting.ts'
import type { PrincipleAnswer, PrincipleSummary } from './principles.ts'
import type { InstrumentSummary } from './questions.ts'
import type { ThreatWords } from './term-requests.ts'
import type { GroupPlan, PlannedAccession, ThreatAnswer } from './threats.ts'
import type { Words } from './words.ts'

export const termJson = ({ term, named, treaties, others, unclear, levels, covered, coveredByTreaties }: TermSummary) => ({
  id: term.act,
  names: term.body.names,
  definitions: term.body.definitions,
  ...(term.body.agenda === undefined ? {} : { agenda: term.body.agenda }),
  paperSections: term.body.paperSections,
  named,
  inForce: { treaties, others, unclear, levels },
  states: { covered, coveredByTreaties },
})

export const answerJson = ({ instrument, phase, standings }: InstrumentSummary) => {
  const { level, agenda, nature, form } = instrument.adopted.body
  return { instrument: instrument.id, level, agenda, nature, form, phase, standings: countsOf(standings.values()) }
}

export const reachJson = ({ state, treaties, others, open }: Reach) => ({ state, treaties, others, notKnownOrContested: open })

export const principlesJson = (principles: readonly PrincipleSummary[]) => ({
  principles: principles.map(one => ({ principle: one.term.body.term, operative: one.operative, ...termJson(one) })),
})

const COUNTS = [
  'treaties',
  'others',
  'unclear',
  'international',
  'continental',
  'regional',
  'subregional',
  'bilateral',
  'statesCertain',
  'statesPossible',
  'statesCertainByTreaty',
  'statesPossibleByTreaty',
] as const

const countCells = ({ treaties, others, unclear, levels, covered, coveredByTreaties }: TermSummary) => [
  treaties,
  others,
  unclear,
  levels.international,
  levels.continental,
  levels.regional,
  levels.subregional,
  levels.bilateral,
  covered.certain,
  covered.possible,
  coveredByTreaties.certain,
  coveredByTreaties.possible,
]

export const principlesCsv = (principles: readonly PrincipleSummary[], words: Words): CsvTable => ({
  columns: ['principle', 'name', 'operative', ...COUNTS],
  rows: principles.map(one => [
    one.term.body.term,
    words.term('principle', one.term.body.term),
    one.operative,
    ...countCells(one),
  ]),
})

export const threatsJson = (threats: readonly TermSummary[]) => ({
  threats: threats.map(one => ({ threat: one.term.body.term, ...termJson(one) })),
})

export const threatsCsv = (threats: readonly TermSummary[], words: Words): CsvTable => ({
  columns: ['threat', 'name', 'agenda', ...COUNTS],
  rows: threats.map(one => [
    one.term.body.term,
    words.term('threat', one.term.body.term),
    one.term.body.agenda ?? null,
    ...countCells(one),
  ]),
})

export const principleJson = ({ summary, answers, reach, rests }: PrincipleAnswer) => ({
  principle: summary.term.body.term,
  operative: summary.operative,
  ...termJson(summary),
  instruments: answers.map(answerJson),
  reach: reach.map(reachJson),
  relations: rests.map(({ act, body: { from, kind, to, since, confidence } }) => ({
    id: act,
    from,
    kind,
    to,
    since,
    confidence,
  })),
})

/** The instruments of one threat or principle, those first that can bind on the day. */
export const answersCsv = (answers: readonly InstrumentSummary[], words: Words): CsvTable => ({
  columns: ['instrument', 'title', 'level', 'agenda', 'nature', 'form', 'phase', 'bound', 'notKnownOrContested'],
  rows: [...answers.filter(({ phase }) => living(phase)), ...answers.filter(({ phase }) => !living(phase))].map(
    ({ instrument, phase, standings }) => {
      const { level, agenda, nature, form } = instrument.adopted.body
      const bound = [...standings.values()].map(standing => standing.bound)
      return [
        instrument.id,
        words.instrument(instrument.id),
        level,
        agenda,
        nature,
        form,
        phase,
        bound.filter(is => is === true).length,
        bound.filter(is => is === null).length,
      ]
    },
  ),
})

export const threatJson = (answer: ThreatAnswer, { level, agenda, nature, form, subject, without }: ThreatWords) => {
  const { term, answers, treaties, others, reach, pairs, accessions, unclear, plan, nearRules, clubs } = answer
  return {
    threat: term.body.term,
    id: term.act,
    names: term.body.names,
    definitions: term.body.definitions,
    ...(term.body.agenda === undefined ? {} : { agenda: term.body.agenda }),
    paperSections: term.body.paperSections,
    filter: { level, agenda, nature, form, subject, without },
    inForce: { treaties, others },
    instruments: answers.map(answerJson),
    reach: reach.map(reachJson),
    pairs: {
      total: pairs.total,
      fewestShared: pairs.fewest,
      sharingFewest: pairs.apart.map(({ states, perhaps }) => ({ states, perhapsMore: perhaps })),
    },
    accessions: accessions.map(({ state, instrument, pairs: count, connects, perhaps, unknown }) => ({
      state,
      instrument,
      pairs: count,
      connects,
      perhapsConnected: perhaps,
      perhapsBound: unknown,
    })),
    notKnownWhetherOpen: unclear,
    ...(plan === null ? {} : { plan: planJson(plan) }),
    nearRules: nearRules.map(({ from, to, exceptions, unknown, support }) => ({
      from,
      to,
      exceptions,
      notKnown: unknown,
      holdsFor: support,
    })),
    clubs,
  }
}

const stepJson = ({ state, instrument, unknown }: PlannedAccession) => ({ state, instrument, perhapsBound: unknown })

const planJson = ({ states, pairwise, common }: GroupPlan) => ({
  states,
  pairwise: pairwise && {
    accessions: pairwise.accessions.map(stepJson),
    exact: pairwise.exact,
    atLeast: pairwise.atLeast,
  },
  common: common.map(({ instrument, accessions }) => ({ instrument, accessions: accessions.map(stepJson) })),
})

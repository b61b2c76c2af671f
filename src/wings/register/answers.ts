/** The same answers for programs: JSON and CSV. Members are never renamed, only added. */
import { subjectsOf } from '../../acts/catalogue.ts'
import type { CsvTable } from '../../ui/csv.ts'
import type { Home } from './home.ts'
import type { ActAnswer, ActList, ActSummary, LogAnswer } from './questions.ts'
import type { StandingChange } from './standing-change.ts'

export function actJson(act: ActSummary) {
  const { states = [], instruments = [], bodies = [] } = act.body ? subjectsOf(act.body) : {}
  return {
    index: act.index,
    id: act.id,
    type: act.type,
    by: { party: act.party, office: act.office },
    on: act.on,
    recordedAt: act.recordedAt,
    visibility: act.visibility,
    confidence: act.confidence,
    states,
    instruments,
    bodies,
    standsFor: act.standsFor,
    correctedAt: act.correctedAt,
  }
}

export const actsJson = ({ count, page, pages, acts }: ActList) => ({ count, page, pages, acts: acts.map(actJson) })

export const actsCsv = (acts: readonly ActSummary[]): CsvTable => ({
  columns: [
    'index',
    'id',
    'type',
    'party',
    'office',
    'on',
    'recordedAt',
    'confidence',
    'states',
    'instruments',
    'bodies',
    'standsFor',
    'correctedAt',
  ],
  rows: acts.map(act => {
    const json = actJson(act)
    return [
      json.index,
      json.id,
      json.type,
      json.by.party,
      json.by.office,
      json.on,
      json.recordedAt,
      json.confidence,
      json.states.join(' '),
      json.instruments.join(' '),
      json.bodies.join(' '),
      json.standsFor,
      json.correctedAt,
    ]
  }),
})

export const actAnswerJson = (answer: ActAnswer, change: StandingChange | null) => ({
  act: actJson(answer.act),
  body: answer.logged?.body ?? null,
  salt: answer.logged?.salt ?? null,
  /** The entry as one string: its UTF-8 bytes are what is hashed. */
  entry: answer.entry,
  proof: answer.proof,
  changed: change && {
    state: change.state,
    instrument: change.instrument,
    days: change.days.map(({ day, is, standing }) => ({ day, is, standing: standing.standing, bound: standing.bound })),
  },
  versions: answer.versions.map(actJson),
  speaksOf: answer.speaksOf.map(actJson),
  spokenOfBy: answer.spokenOfBy.map(actJson),
})

export const logJson = (log: LogAnswer) => ({
  origin: log.origin,
  vkey: log.vkey,
  checkpoint: log.checkpoint,
  recordedAt: log.recordedAt,
  tiles: log.tiles,
})

export const homeJson = (home: Home) => ({
  totals: { ...home.totals, acts: home.acts },
  instruments: home.multiples.map(({ summary, bound, open, lastAct }) => ({
    instrument: summary.instrument.id,
    bound,
    open,
    lastAct,
  })),
  levels: home.levels,
  around: {
    before: home.around.before.map(actJson),
    onTheDay: home.around.onTheDay.map(actJson),
    after: home.around.after.map(actJson),
  },
  latest: home.latest.map(actJson),
})

/**
 * What the start page shows of a day: totals, the instruments in which a state last acted, the five levels, the course of
 * events. It asks the register and the architecture and adds nothing of its own.
 */
import { type AGENDAS, LEVELS } from '../../acts/instrument-adopted.ts'
import { interval, type PartialDate, type PlainDate } from '../../kernel/date.ts'
import type { ArchitectureQuestions, InstrumentSummary, Neighbours, Totals } from '../architecture/questions.ts'
import type { ActSummary, Around, RegisterQuestions, State } from './questions.ts'
import type { Catalogue } from './words.ts'

export type Multiple = {
  readonly summary: InstrumentSummary
  readonly bound: number
  readonly open: number
  readonly lastAct: PartialDate
}
export type LevelRow = {
  readonly level: (typeof LEVELS)[number]
  readonly cells: readonly { readonly agenda: Agenda | null; readonly inForce: number; readonly all: number }[]
}
export type Agenda = Exclude<(typeof AGENDAS)[number], 'both'>
export type Home = {
  readonly totals: Totals
  readonly acts: number
  readonly multiples: readonly Multiple[]
  readonly levels: readonly LevelRow[]
  readonly around: Around
  readonly latest: readonly ActSummary[]
  readonly neighbours: Neighbours
}

const MULTIPLES = 12
const LATEST = 6
const COLUMNS: readonly (Agenda | null)[] = ['traditional', 'new', null]

export async function homeOf(
  ask: RegisterQuestions,
  architecture: ArchitectureQuestions,
  at: State,
  on: PlainDate,
): Promise<Home> {
  const catalogue = await architecture.catalogue(at)
  const instruments = await architecture.instruments(at, on)
  const { acts } = await ask.acts({}, at, 1)
  return {
    totals: await architecture.totals(at, on),
    acts: at.size,
    multiples: lastActed(catalogue, instruments, on),
    levels: levelsOf(instruments),
    around: await ask.around(on, at),
    latest: acts.slice(0, LATEST),
    neighbours: await architecture.neighbours(at, on),
  }
}

function lastActed(catalogue: Catalogue, instruments: readonly InstrumentSummary[], on: PlainDate): readonly Multiple[] {
  return instruments
    .flatMap(summary => {
      const lastAct = [...(catalogue.acts.get(summary.instrument.id)?.values() ?? [])]
        .flat()
        .flatMap(({ body }) => (body.on !== null && interval(body.on).latest <= on ? [body.on] : []))
        .reduce<PartialDate | null>((last, day) => (last === null || endOf(day) > endOf(last) ? day : last), null)
      if (lastAct === null) return []
      const standings = [...summary.standings.values()]
      const bound = standings.filter(standing => standing.bound === true).length
      const open = standings.filter(standing => standing.bound === null).length
      return [{ summary, bound, open, lastAct }]
    })
    .toSorted(
      (a, b) =>
        endOf(b.lastAct).localeCompare(endOf(a.lastAct)) || a.summary.instrument.id.localeCompare(b.summary.instrument.id),
    )
    .slice(0, MULTIPLES)
}

const endOf = (day: PartialDate) => interval(day).latest

/** An instrument that serves both agendas is counted under each of the two. */
function levelsOf(instruments: readonly InstrumentSummary[]): readonly LevelRow[] {
  return LEVELS.map(level => ({
    level,
    cells: COLUMNS.map(agenda => {
      const those = instruments.filter(
        ({ instrument: { adopted } }) =>
          adopted.body.level === level && (agenda === null || adopted.body.agenda === agenda || adopted.body.agenda === 'both'),
      )
      return { agenda, all: those.length, inForce: those.filter(one => one.phase === 'in-force').length }
    }),
  }))
}

/**
 * What there is at each level and for each agenda on a day, and where nothing is; and the same by subject.
 *
 * Counted  an instrument is certain when it is in force, possible when it is not known whether it is. For chosen states, certain
 *          means also that one of them is known to be bound, possible that one may be. Never added up.
 * Covered  a state that at least one instrument of the cell binds: known to, or possibly.
 * Both     an instrument of both agendas stands in both columns: cells do not add up to a total, and none is printed.
 */
import { LEVELS } from '../../acts/instrument-adopted.ts'
import type { PlainDate } from '../../kernel/date.ts'
import type { StateId } from '../../kernel/ids.ts'
import type { Catalogue } from './catalogue.ts'
import { isTreaty } from './counting.ts'
import type { Instrument } from './facts.ts'
import { phaseOf } from './phase.ts'
import { isAbout, SUBJECTS, type Subject } from './subjects.ts'
import type { DayTable } from './table.ts'

export const COLUMNS = ['traditional', 'new'] as const
export type Agenda = (typeof COLUMNS)[number]
export type Level = (typeof LEVELS)[number]
export type Nature = Instrument['adopted']['body']['nature']

export type Tally = {
  readonly certain: readonly Instrument[]
  readonly possible: readonly Instrument[]
  /** In the order asked for: bound by at least one of them for certain; and those of whom it is not known. */
  readonly covered: readonly StateId[]
  readonly perhaps: readonly StateId[]
}
export type Cell = Tally & { readonly level: Level; readonly agenda: Agenda }

/** `regional` leaves out the international level. */
export const SCOPES = ['all', 'regional'] as const
export type Scope = (typeof SCOPES)[number]
export type Range = { readonly certain: number; readonly possible: number }
export type SubjectRow = {
  readonly subject: Subject
  readonly scope: Scope
  readonly treaties: Tally
  /** Political commitments, arrangements, organs, conferences. */
  readonly others: Tally
  /** Half of the states are bound by at least so many of the treaties. */
  readonly half: Range
  /** Pairs of states of whom at least one treaty binds both. */
  readonly pairs: Range & { readonly of: number }
}

export type Board = { readonly cells: readonly Cell[]; readonly subjects: readonly SubjectRow[] }

/** `chosen` says whether the states were asked for, or are the whole region. */
export type Choice = {
  readonly states: readonly StateId[]
  readonly chosen: boolean
  readonly keep: (instrument: Instrument) => boolean
}

export function levelsBoard(catalogue: Catalogue, table: DayTable, on: PlainDate, choice: Choice): Board {
  const kept = [...catalogue.instruments.values()].filter(choice.keep)
  const tally = (instruments: readonly Instrument[]) => tallyOf(instruments, table, on, choice)
  return {
    cells: LEVELS.flatMap(level =>
      COLUMNS.map(agenda => ({
        level,
        agenda,
        ...tally(kept.filter(({ adopted: { body } }) => body.level === level && [agenda, 'both'].includes(body.agenda))),
      })),
    ),
    subjects: SUBJECTS.flatMap(subject =>
      SCOPES.map(scope => {
        const about = kept.filter(
          instrument => isAbout(instrument, subject) && (scope === 'all' || instrument.adopted.body.level !== 'international'),
        )
        const treaties = about.filter(isTreaty)
        const range = (count: typeof halfHas): Range => ({
          certain: count(treaties, table, choice, isCertain),
          possible: count(treaties, table, choice, isPossible),
        })
        return {
          subject,
          scope,
          treaties: tally(treaties),
          others: tally(about.filter(instrument => !isTreaty(instrument))),
          half: range(halfHas),
          pairs: { ...range(pairsUnder), of: (choice.states.length * (choice.states.length - 1)) / 2 },
        }
      }),
    ),
  }
}

type Bound = boolean | null
const isCertain = (bound: Bound) => bound === true
const isPossible = (bound: Bound) => bound !== false

const boundIn = (table: DayTable, { id }: Instrument, state: StateId): Bound => table.get(id)?.get(state)?.bound ?? null

function tallyOf(instruments: readonly Instrument[], table: DayTable, on: PlainDate, { states, chosen }: Choice): Tally {
  const certain: Instrument[] = []
  const possible: Instrument[] = []
  for (const instrument of instruments) {
    const phase = phaseOf(instrument, on)
    if (phase !== 'in-force' && phase !== 'unknown') continue
    const bounds = chosen ? states.map(state => boundIn(table, instrument, state)) : [true]
    if (phase === 'in-force' && bounds.some(isCertain)) certain.push(instrument)
    else if (bounds.some(isPossible)) possible.push(instrument)
  }
  const under = (is: (bound: Bound) => boolean) => (state: StateId) =>
    instruments.some(instrument => is(boundIn(table, instrument, state)))
  const covered = states.filter(under(isCertain))
  return { certain, possible, covered, perhaps: states.filter(state => !covered.includes(state) && under(isPossible)(state)) }
}

/** The number that half of the states, rounded up, reach or pass. */
function halfHas(treaties: readonly Instrument[], table: DayTable, { states }: Choice, is: (bound: Bound) => boolean): number {
  const counts = states.map(state => treaties.filter(treaty => is(boundIn(table, treaty, state))).length)
  return counts.toSorted((a, b) => b - a)[Math.ceil(counts.length / 2) - 1] ?? 0
}

function pairsUnder(treaties: readonly Instrument[], table: DayTable, { states }: Choice, is: (bound: Bound) => boolean): number {
  const sets = states.map(state => new Set(treaties.filter(treaty => is(boundIn(table, treaty, state)))))
  let pairs = 0
  sets.forEach((one, i) => {
    for (const other of sets.slice(i + 1)) if ([...one].some(treaty => other.has(treaty))) pairs++
  })
  return pairs
}

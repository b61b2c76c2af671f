/**
 * What answers a threat on a day, among whom, and what one more accession would change.
 *
 * Rule    pairs, accessions, plans and near rules are worked out on instruments that can bind on the day, narrowed as the reader asks.
 *         What is not known counts neither as bound nor as unbound: it is carried apart. Accessions are proposed only where the
 *         instrument is in force and the clauses on record open it to the state (accession.ts).
 * Source  standings of the day (table.ts); the arithmetic is that of lattice/connect.ts.
 */
import type { PlainDate } from '../../kernel/date.ts'
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import { opennessOf } from './accession.ts'
import { answering, living, type Reach, reachOf, summaryOf, type TermSummary, termsOf } from './answering.ts'
import { type BoundTable, boundTable, type Masks } from './bound-table.ts'
import type { Catalogue, Term } from './catalogue.ts'
import { isTreaty } from './counting.ts'
import type { Instrument } from './facts.ts'
import { fewestShared } from './fewest-shared.ts'
import { matches } from './instrument-filter.ts'
import { columnsOf, type Mask, maskOf, onesOf, rowsIn } from './lattice/bits.ts'
import { visitConcepts } from './lattice/concepts.ts'
import { accessionsOf, type Bindings, commonPlans, nearRules } from './lattice/connect.ts'
import { contextOf } from './lattice/context.ts'
import { pairwisePlan } from './lattice/pairwise-plan.ts'
import type { InstrumentSummary } from './questions.ts'
import { type DayTable, statesOfRegion } from './table.ts'
import type { ThreatWords } from './term-requests.ts'

export type Pair = { readonly states: readonly [StateId, StateId]; readonly perhaps: boolean }

/** A supposed accession, and the states it would connect the acceding one with. */
export type ProposedAccession = {
  readonly state: StateId
  readonly instrument: InstrumentId
  readonly connects: readonly StateId[]
  readonly pairs: number
  /** Of these, how many it may share that much with already. */
  readonly perhaps: number
  /** Whether it is bound already is not known. */
  readonly unknown: boolean
}

export type PlannedAccession = Pick<ProposedAccession, 'state' | 'instrument' | 'unknown'>

export type GroupPlan = {
  readonly states: readonly StateId[]
  /** So that each pair shares something; null where nothing that is open can bring it about. */
  readonly pairwise: {
    readonly accessions: readonly PlannedAccession[]
    readonly exact: boolean
    readonly atLeast: number
  } | null
  /** So that all of them share one instrument: those that take fewest accessions, at most three. */
  readonly common: readonly { readonly instrument: InstrumentId; readonly accessions: readonly PlannedAccession[] }[]
}

export type NearRule = {
  readonly from: InstrumentId
  readonly to: InstrumentId
  /** Known not to be in `to`, and not known. */
  readonly exceptions: readonly StateId[]
  readonly unknown: readonly StateId[]
  readonly support: number
}

/** A group of states that share exactly these instruments, as large as it can be. */
export type LargeClub = { readonly states: readonly StateId[]; readonly instruments: readonly InstrumentId[] }

export type ThreatAnswer = {
  readonly term: Term
  readonly answers: readonly InstrumentSummary[]
  readonly treaties: number
  readonly others: number
  readonly reach: readonly Reach[]
  readonly pairs: {
    readonly total: number
    /** How many instruments the pairs below share: the fewest that any pair does. */
    readonly fewest: number
    readonly apart: readonly Pair[]
  }
  /** Those that connect most pairs first. */
  readonly accessions: readonly ProposedAccession[]
  /** In force, and of these it is not known whether they are open to some state that stands outside. */
  readonly unclear: readonly InstrumentId[]
  readonly plan: GroupPlan | null
  readonly nearRules: readonly NearRule[]
  readonly clubs: {
    /** Formal concepts of the certain table, top and bottom among them; or, where `whole` is false, so many and more. */
    readonly count: number
    readonly whole: boolean
    /** Those with most states, at most three; by most instruments where they have as many. */
    readonly largest: readonly LargeClub[]
  }
}

export const threatsOn = (catalogue: Catalogue, table: DayTable, on: PlainDate): readonly TermSummary[] =>
  termsOf(catalogue, 'threat').map(term => summaryOf(catalogue, table, on, 'threat', term, statesOfRegion(catalogue)))

/** Null where the vocabulary has no such threat. The order of `states` is the order of the answer's. */
export function threatOn(
  catalogue: Catalogue,
  table: DayTable,
  on: PlainDate,
  id: string,
  asked: ThreatWords,
  states: readonly StateId[] = statesOfRegion(catalogue),
): ThreatAnswer | null {
  const term = catalogue.terms.get(`threat/${id}`)
  if (!term) return null
  const { without = [], states: group = [], ...filter } = asked
  const answers = answering(catalogue, table, on, 'threat', id).filter(
    ({ instrument }) => matches(instrument, filter) && !without.includes(instrument.id),
  )
  const alive = answers.filter(({ phase }) => living(phase))
  const inForce = answers.filter(({ phase }) => phase === 'in-force')
  const kept = new Set(alive.map(({ instrument }) => instrument))
  const bound = boundTable(catalogue, table, on, { states, keep: instrument => kept.has(instrument) })
  const doors = openTo(catalogue, table, bound.instruments, states, new Set(inForce.map(({ instrument }) => instrument)))
  const bindings: Bindings = { columns: states.length, certain: bound.certain, possible: bound.possible, open: doors.open }

  const stateAt = (column: number): StateId => states[column] as StateId
  const idAt = (row: number): InstrumentId => (bound.instruments[row] as Instrument).id
  const statesIn = ({ low, high }: Mask) => columnsOf(low, high).map(stateAt)

  const least = fewestShared(bindings)
  return {
    term,
    answers,
    treaties: inForce.filter(({ instrument }) => isTreaty(instrument)).length,
    others: inForce.filter(({ instrument }) => !isTreaty(instrument)).length,
    reach: reachOf(answers, states),
    pairs: {
      total: (states.length * (states.length - 1)) / 2,
      fewest: least.fewest,
      apart: least.pairs.map(({ a, b, perhaps }) => ({ states: [stateAt(a), stateAt(b)], perhaps })),
    },
    accessions: accessionsOf(bindings, least).map(({ column, row, connects, pairs, perhaps, unknown }) => ({
      state: stateAt(column),
      instrument: idAt(row),
      connects: statesIn(connects),
      pairs,
      perhaps,
      unknown,
    })),
    unclear: doors.unclear.map(idAt),
    plan: group.length < 2 ? null : planFor(bindings, group, states, idAt),
    nearRules: nearRules(bindings).map(({ from, to, exceptions, unknown, support }) => {
      const open = statesIn(unknown)
      return {
        from: idAt(from),
        to: idAt(to),
        exceptions: statesIn(exceptions).filter(state => !open.includes(state)),
        unknown: open,
        support,
      }
    }),
    clubs: clubsIn(bound, statesIn, idAt),
  }
}

const MOST_CLUBS = 5000
const CLUBS_SHOWN = 3

function clubsIn(
  { certain, states }: BoundTable,
  statesIn: (mask: Mask) => readonly StateId[],
  idAt: (row: number) => InstrumentId,
): ThreatAnswer['clubs'] {
  type Found = { readonly mask: Mask; readonly members: number; readonly rows: readonly number[] }
  let largest: readonly Found[] = []
  const { count, whole } = visitConcepts(
    contextOf(certain, states.length),
    (low, high, words) => {
      const members = onesOf(low, high)
      if (members < 2 || members < (largest[CLUBS_SHOWN - 1]?.members ?? 0)) return
      const rows = rowsIn(words)
      if (rows.length === 0) return
      largest = [...largest, { mask: { low, high }, members, rows }]
        .toSorted((a, b) => b.members - a.members || b.rows.length - a.rows.length)
        .slice(0, CLUBS_SHOWN)
    },
    MOST_CLUBS,
  )
  // Of clubs that are not all counted, the largest are not known.
  const shown = whole ? largest : []
  return { count, whole, largest: shown.map(({ mask, rows }) => ({ states: statesIn(mask), instruments: rows.map(idAt) })) }
}

/** Who may join which row, and the rows of which that is not known for somebody outside. */
function openTo(
  catalogue: Catalogue,
  table: DayTable,
  instruments: readonly Instrument[],
  states: readonly StateId[],
  inForce: ReadonlySet<Instrument>,
): { readonly open: Masks; readonly unclear: readonly number[] } {
  const open = { low: new Uint32Array(instruments.length), high: new Uint32Array(instruments.length) }
  const unclear: number[] = []
  for (const [row, instrument] of instruments.entries()) {
    if (!inForce.has(instrument)) continue
    const may = opennessOf(catalogue, table, instrument)
    const said = states.map(may)
    const { low, high } = maskOf(said.flatMap((one, column) => (one === 'open' ? [column] : [])))
    open.low[row] = low
    open.high[row] = high
    const standings = table.get(instrument.id)
    if (states.some((state, column) => said[column] === 'not-known' && standings?.get(state)?.bound !== true)) unclear.push(row)
  }
  return { open, unclear }
}

const MOST_COMMON = 3

function planFor(
  bindings: Bindings,
  group: readonly StateId[],
  states: readonly StateId[],
  idAt: (row: number) => InstrumentId,
): GroupPlan {
  const columns = states.flatMap((state, column) => (group.includes(state) ? [column] : []))
  const mask = maskOf(columns)
  const planned = ({ column, row, unknown }: { readonly column: number; readonly row: number; readonly unknown: boolean }) => ({
    state: states[column] as StateId,
    instrument: idAt(row),
    unknown,
  })
  const pairwise = pairwisePlan(bindings, mask)
  const [fewest, ...others] = commonPlans(bindings, mask).filter(({ accessions }) => accessions > 0)
  const common = fewest ? [fewest, ...others.filter(({ accessions }) => accessions === fewest.accessions)] : []
  return {
    states: columns.map(column => states[column] as StateId),
    pairwise: pairwise && { ...pairwise, accessions: pairwise.accessions.map(planned) },
    common: common.slice(0, MOST_COMMON).map(({ row, acceding, unknown }) => {
      const open = columnsOf(unknown.low, unknown.high)
      return {
        instrument: idAt(row),
        accessions: columnsOf(acceding.low, acceding.high).map(column =>
          planned({ column, row, unknown: open.includes(column) }),
        ),
      }
    }),
  }
}

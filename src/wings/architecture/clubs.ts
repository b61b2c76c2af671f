/**
 * Clubs: groups of states and sets of instruments such that all are bound by all, and neither can be enlarged.
 *
 * Theory  the formal concepts of a table of states and instruments (lattice/context.ts). What is known to bind counts; what is
 *         not known or contested is carried apart as *possible* and makes no club.
 * Table   instruments that can bind on the day (in force, or not known not to be) and that the reader asks for; the states of the
 *         region, or those asked for. `count` counts all its concepts, top and bottom among them; a club to be listed has at
 *         least one state and one instrument.
 * Order   the most states first, then the most instruments, then as states are registered. It is an order of sizes, not of states.
 * Name    a club is named by instruments: whoever is bound by all of them on a day. So its name outlives every change of members.
 */
import type { PlainDate } from '../../kernel/date.ts'
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import { living } from './answering.ts'
import { type BoundTable, boundTable, hasBit } from './bound-table.ts'
import type { Catalogue } from './catalogue.ts'
import type { Instrument } from './facts.ts'
import { changesOf, livesOf } from './growth.ts'
import { type InstrumentFilter, matches } from './instrument-filter.ts'
import { columnsOf, type Mask, maskOf, onesOf } from './lattice/bits.ts'
import { countConcepts, countRows, visitConcepts, type Walked } from './lattice/concepts.ts'
import { type Context, closureOf, columnsShared, contextOf, rowsHaving } from './lattice/context.ts'
import { directlyAbove, directlyBelow, latticeOf } from './lattice/covers.ts'
import { solidityOf } from './lattice/solidity.ts'
import { phaseOf } from './phase.ts'
import { type DayTable, statesOfRegion } from './table.ts'

/** More concepts than this are not counted for one question: some hundred milliseconds. */
export const MOST_CONCEPTS = 2_000_000
/** Up to so many are drawn. */
export const MOST_DRAWN = 300

export type ClubFilter = InstrumentFilter & {
  readonly principle?: string | undefined
  /** Instruments left out. */
  readonly without?: readonly InstrumentId[] | undefined
}

/** In the order of the table's states and instruments. */
export type Club = {
  readonly states: readonly StateId[]
  readonly instruments: readonly InstrumentId[]
  /** Instruments that name it: all it has; or, where an address cannot hold them, a few that the same states share. */
  readonly name: readonly InstrumentId[]
}

/** How many members may leave, and how the rest would then share more; null where there is nothing more to share. */
export type ClubSolidity = {
  readonly members: number
  readonly breaks: readonly { readonly leaving: readonly StateId[]; readonly instrument: InstrumentId }[]
} | null

/** `open`: of whom it is not known whether they are bound by all of it as well. */
export type ListedClub = Club & { readonly solidity: ClubSolidity; readonly open: readonly StateId[] }

export type Diagram = {
  /** Concepts, top and bottom among them. */
  readonly clubs: readonly Club[]
  /** Of each the closer ones directly below it: fewer states, more instruments. */
  readonly below: readonly (readonly number[])[]
}

export type ClubsAnswer = {
  readonly table: BoundTable
  /** All formal concepts of the table. */
  readonly count: number
  /** How many of them have the members asked for; the same where none were. */
  readonly matching: number
  /** Largest first, as many as were asked for. */
  readonly clubs: readonly ListedClub[]
  /** How many there are to list. */
  readonly listable: number
  /** Where there are few enough to be drawn. */
  readonly diagram: Diagram | null
}

/** The table that a question about clubs is about; instruments asked for by name are always in it. */
export function clubTable(
  catalogue: Catalogue,
  standings: DayTable,
  on: PlainDate,
  states: readonly StateId[],
  { without = [], principle, ...filter }: ClubFilter,
  always: readonly InstrumentId[] = [],
): BoundTable {
  const asked = (instrument: Instrument) =>
    living(phaseOf(instrument, on)) &&
    matches(instrument, filter) &&
    (principle === undefined || instrument.adopted.body.principles.some(one => one === principle)) &&
    !without.includes(instrument.id)
  // States in the order of registration: the answer is the same in every language.
  const ordered = statesOfRegion(catalogue).filter(state => states.includes(state))
  return boundTable(catalogue, standings, on, {
    states: ordered,
    keep: instrument => always.includes(instrument.id) || asked(instrument),
  })
}

export const contextOfTable = ({ certain, states }: BoundTable): Context => contextOf(certain, states.length)

/** Null where the table has more than 2,000,000 concepts. `members`: only clubs in which these are; all of them are in the table. */
export function clubsOf(table: BoundTable, members: readonly StateId[], most: number): ClubsAnswer | null {
  const whole = contextOfTable(table)
  // A club has these members exactly when all its instruments bind them: the others can be left out of the table.
  const shared = rowsHaving(whole, maskOf(members.map(state => table.states.indexOf(state))))
  const narrowed = shared.length === whole.rows ? table : rowsOf(table, shared)
  const context = narrowed === table ? whole : contextOfTable(narrowed)
  const found = largest(context, most)
  const counted = narrowed === table ? found : countConcepts(whole, MOST_CONCEPTS)
  if (!counted.whole) return null
  const maybe = contextOf(table.possible, table.states.length)
  return {
    table,
    count: counted.count,
    matching: found.count,
    listable: found.listable,
    clubs: found.masks.map(mask => ({
      ...clubAt(narrowed, context, mask),
      solidity: solidityIn(table, whole, mask),
      open: statesIn(table, openIn(maybe, rowsHaving(whole, mask), mask)),
    })),
    diagram: found.count <= MOST_DRAWN ? diagramOf(narrowed, context) : null,
  }
}

const rowsOf = (table: BoundTable, rows: readonly number[]): BoundTable => {
  const masks = ({ low, high }: BoundTable['certain']) => ({
    low: Uint32Array.from(rows, row => low[row] ?? 0),
    high: Uint32Array.from(rows, row => high[row] ?? 0),
  })
  return {
    ...table,
    instruments: rows.flatMap(row => table.instruments[row] ?? []),
    certain: masks(table.certain),
    possible: masks(table.possible),
  }
}

const statesIn = ({ states }: BoundTable, { low, high }: Mask): StateId[] =>
  columnsOf(low, high).flatMap(column => states[column] ?? [])
const instrumentsIn = ({ instruments }: BoundTable, rows: readonly number[]): InstrumentId[] =>
  rows.flatMap(row => instruments[row]?.id ?? [])
/** Possible members of some rows: bound by all of them perhaps, and not for certain. */
const openIn = (possible: Context, rows: readonly number[], members: Mask): Mask => {
  const { low, high } = columnsShared(possible, rows)
  return { low: low & ~members.low, high: high & ~members.high }
}
const clubAt = (table: BoundTable, context: Context, mask: Mask): Club => {
  const rows = rowsHaving(context, mask)
  const instruments = instrumentsIn(table, rows)
  const short = instruments.join('+').length <= LONGEST_NAME
  return {
    states: statesIn(table, mask),
    instruments,
    name: short ? instruments : instrumentsIn(table, fewRowsNaming(context, mask, rows)),
  }
}

/** Letters that the instruments of an address may take. */
const LONGEST_NAME = 480

/** Rows that these columns alone share, each chosen because it rules out most of the others: few, though not always the fewest. */
function fewRowsNaming(context: Context, mask: Mask, rows: readonly number[]): number[] {
  const chosen: number[] = []
  let shared = { ...context.all }
  while (shared.low !== mask.low || shared.high !== mask.high) {
    const left = (row: number) => onesOf(shared.low & (context.low[row] ?? 0), shared.high & (context.high[row] ?? 0))
    const best = rows.reduce((least, row) => (left(row) < left(least) ? row : least), rows[0] ?? -1)
    if (best < 0 || chosen.includes(best)) break
    chosen.push(best)
    shared = columnsShared(context, chosen)
  }
  return chosen.sort((a, b) => a - b)
}

function solidityIn(table: BoundTable, context: Context, mask: Mask): ClubSolidity {
  const found = solidityOf(context, mask)
  return (
    found && {
      members: found.members,
      breaks: found.breaks.flatMap(({ leaving, row }) => {
        const instrument = table.instruments[row]?.id
        return instrument === undefined ? [] : [{ leaving: statesIn(table, leaving), instrument }]
      }),
    }
  )
}

/**
 * The largest concepts that have columns and rows, without keeping the others: a first walk counts how many there are of each
 * size, a second keeps those that are large enough. Nothing is kept of a context with too many.
 */
function largest(context: Context, most: number): Walked & { readonly masks: readonly Mask[]; readonly listable: number } {
  const width = context.rows + 1
  const sizes = new Int32Array((context.columns + 1) * width)
  const sizeOf = (low: number, high: number, rows: Int32Array): number => {
    const columns = onesOf(low, high)
    const count = columns === 0 ? 0 : countRows(rows)
    return count === 0 ? 0 : columns * width + count
  }
  const walked = visitConcepts(
    context,
    (low, high, rows) => {
      const size = sizeOf(low, high, rows)
      sizes[size] = (sizes[size] as number) + 1
    },
    MOST_CONCEPTS,
  )
  const listable = walked.count - (sizes[0] as number)
  if (!walked.whole) return { ...walked, masks: [], listable }
  let least = sizes.length
  for (let kept = 0; least > 1 && kept < most; ) kept += sizes[--least] as number

  const found: { readonly size: number; readonly columns: readonly number[]; readonly mask: Mask }[] = []
  visitConcepts(context, (low, high, rows) => {
    const size = sizeOf(low, high, rows)
    if (size >= least) found.push({ size, columns: columnsOf(low, high), mask: { low, high } })
  })
  found.sort((a, b) => b.size - a.size || compareLists(a.columns, b.columns))
  return { ...walked, masks: found.slice(0, most).map(({ mask }) => mask), listable }
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [i, one] of a.entries()) {
    const other = b[i]
    if (other === undefined) return 1
    if (one !== other) return one - other
  }
  return a.length - b.length
}

function diagramOf(table: BoundTable, context: Context): Diagram | null {
  const lattice = latticeOf(context, MOST_DRAWN)
  if (!lattice) return null
  const { count, low, high, offsets, below } = lattice
  const masks = Array.from({ length: count }, (_, i) => ({ low: low[i] ?? 0, high: high[i] ?? 0 }))
  return {
    clubs: masks.map(mask => clubAt(table, context, mask)),
    below: masks.map((_, i) => [...below.subarray(offsets[i], offsets[i + 1])]),
  }
}

/** A state of which it is not known whether it belongs: what of the asked for may bind it. */
export type PossibleMember = { readonly state: StateId; readonly open: readonly InstrumentId[] }

/** A day on which something changed: known to belong, known no longer, and of whom it is not known since then. */
export type Moment = {
  readonly on: PlainDate
  readonly members: readonly StateId[]
  readonly joined: readonly StateId[]
  readonly left: readonly StateId[]
  readonly open: readonly StateId[]
}

export type NeighbourClub = Club & { readonly gained: readonly StateId[]; readonly lost: readonly StateId[] } & {
  readonly more: readonly InstrumentId[]
  readonly fewer: readonly InstrumentId[]
}

export type ClubAnswer = {
  readonly table: BoundTable
  /** By which it is named. */
  readonly asked: readonly InstrumentId[]
  readonly states: readonly StateId[]
  /** Everything that binds all its members; those asked for where it has none. */
  readonly instruments: readonly InstrumentId[]
  readonly possible: readonly PossibleMember[]
  readonly solidity: ClubSolidity
  /** More states, fewer instruments; the largest of those within it, and the smallest around it. */
  readonly wider: readonly NeighbourClub[]
  readonly closer: readonly NeighbourClub[]
  readonly history: readonly Moment[]
}

/** The club of some instruments, all of them in the table. */
export function clubOf(catalogue: Catalogue, table: BoundTable, asked: readonly InstrumentId[]): ClubAnswer {
  const context = contextOfTable(table)
  const rowOf = new Map(table.instruments.map(({ id }, row) => [id, row]))
  const rows = asked.flatMap(id => rowOf.get(id) ?? [])
  const members = columnsShared(context, rows)
  const club = clubAt(table, context, members)
  const empty = club.states.length === 0
  const neighbour = (mask: Mask): NeighbourClub => {
    const other = clubAt(table, context, mask)
    return {
      ...other,
      gained: other.states.filter(state => !club.states.includes(state)),
      lost: club.states.filter(state => !other.states.includes(state)),
      more: other.instruments.filter(id => !club.instruments.includes(id)),
      fewer: club.instruments.filter(id => !other.instruments.includes(id)),
    }
  }
  return {
    table,
    asked,
    states: club.states,
    instruments: empty ? asked : club.instruments,
    possible: possibleMembers(table, rows, members),
    solidity: empty ? null : solidityIn(table, context, members),
    wider: directlyAbove(context, closureOf(context, members)).map(neighbour),
    closer: empty ? [] : directlyBelow(context, members).map(neighbour),
    history: historyOf(catalogue, table.states, asked),
  }
}

function possibleMembers(table: BoundTable, rows: readonly number[], members: Mask): PossibleMember[] {
  const { low, high } = openIn(contextOf(table.possible, table.states.length), rows, members)
  return columnsOf(low, high).flatMap(column => {
    const state = table.states[column]
    const open = rows.filter(row => !hasBit(table.certain, row, column))
    return state === undefined ? [] : [{ state, open: instrumentsIn(table, open) }]
  })
}

/** Through all days on record: who was bound by all of some instruments, and of whom it was not known. */
function historyOf(catalogue: Catalogue, states: readonly StateId[], asked: readonly InstrumentId[]): Moment[] {
  const keep = ({ id }: Instrument) => asked.includes(id)
  const courses = states.map(state => ({
    state,
    days: changesOf(livesOf(catalogue, keep, state)).map(({ on, certain, possible }) => ({
      on,
      belongs: certain === asked.length ? true : possible === asked.length ? null : false,
    })),
  }))
  const days = [...new Set(courses.flatMap(({ days: own }) => own.map(({ on }) => on)))].toSorted()
  const moments: Moment[] = []
  let before: Pick<Moment, 'members' | 'open'> = { members: [], open: [] }
  for (const on of days) {
    const now = courses.map(({ state, days: own }) => {
      const day = own.findLast(one => one.on <= on)
      return { state, belongs: day === undefined ? false : day.belongs }
    })
    const members = now.flatMap(({ state, belongs }) => (belongs === true ? [state] : []))
    const open = now.flatMap(({ state, belongs }) => (belongs === null ? [state] : []))
    const joined = members.filter(state => !before.members.includes(state))
    const left = before.members.filter(state => !members.includes(state))
    const same = joined.length === 0 && left.length === 0 && open.join() === before.open.join()
    if (!same && on > ALWAYS) moments.push({ on, members, joined, left, open })
    before = { members, open }
  }
  return moments
}

/** What was so before any day on record changed on none. */
const ALWAYS = '0001-01-01'

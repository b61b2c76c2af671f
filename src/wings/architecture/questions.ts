/**
 * What the Architecture wing answers. Every answer is for a day in law and a state of the register, and names the acts it
 * rests on. Other wings may ask these questions and nothing else of this room.
 */
import type { BodyOf } from '../../acts/catalogue.ts'
import { interval, type PartialDate, type PlainDate } from '../../kernel/date.ts'
import type { BodyId, InstrumentId, StateId } from '../../kernel/ids.ts'
import type { Identity, Sql } from '../../store/store.ts'
import { type BindingCounts, bindingCounts } from './binding-counts.ts'
import { type Catalogue, charterOf, type Organ, type Relation, readCatalogue, type State } from './catalogue.ts'
import { type Changes, changesBetween } from './changes.ts'
import { type Effect, effects } from './effects.ts'
import { type EntryIntoForce, entryIntoForce } from './entry-into-force.ts'
import type { Instrument, ParticipationAct, Stated } from './facts.ts'
import { type Crossing, crossingsOf, instrumentsBetween, sharedBodies } from './group-profile.ts'
import { type Growth, growthOf, livesOf } from './growth.ts'
import { type InstrumentFilter, matches } from './instrument-filter.ts'
import { type Board, levelsBoard } from './levels.ts'
import { type Phase, phaseOf } from './phase.ts'
import type { Standing } from './standing.ts'
import { type Supposition, supposing, suppositionText } from './suppose.ts'

import { type DayTable, outsideActors, remembering, standingOf, statesOfRegion, tableOf } from './table.ts'

// How a request with suppositions is read, how things and days are named, and why a standing is what it is: for pages of other
// wings, which show the same standings in the same words.
export { type Asked, askedBy } from './reader.ts'
export { becauseWords } from './reasons.ts'
export type { Words } from './words.ts'

/** How the register is read: `register.reading`. */
export type Reader = <T>(identity: Identity, work: (sql: Sql) => Promise<T>) => Promise<T>

/** Days on which something on the page happened, next to the day shown. */
export type Neighbours = { readonly previous: PlainDate | null; readonly next: PlainDate | null }

export type InstrumentSummary = {
  readonly instrument: Instrument
  readonly phase: Phase
  readonly standings: ReadonlyMap<StateId, Standing>
}

export type InstrumentAnswer = InstrumentSummary & {
  readonly outside: readonly Standing[]
  readonly entry: EntryIntoForce
  readonly charter: Instrument | null
  readonly relations: readonly Relation[]
  readonly obligations: readonly Stated<BodyOf<'obligation.defined/v1'>>[]
  readonly mechanisms: readonly Stated<BodyOf<'mechanism.defined/v1'>>[]
  readonly sourceLists: readonly Stated<BodyOf<'source-list.read/v1'>>[]
  /** Every act of a state under it, in order of day, whether or not the day has come. */
  readonly acts: readonly ParticipationAct[]
  readonly neighbours: Neighbours
}

/** The standings under one instrument as they were on an earlier day. */
export type PastDay = { readonly on: PlainDate; readonly standings: ReadonlyMap<StateId, Standing> }

export type ParticipationAnswer = {
  readonly instrument: Instrument
  readonly states: readonly Standing[]
  readonly outside: readonly Standing[]
  readonly neighbours: Neighbours
}

/** An instrument that most of a state's neighbours are bound by and the state is not. */
export type Shared = { readonly instrument: Instrument; readonly bound: readonly StateId[]; readonly standing: Standing }

export type StateAnswer = {
  readonly state: State
  readonly regimes: readonly {
    readonly instrument: Instrument
    readonly phase: Phase
    readonly standing: Standing
    readonly lifeLine: readonly Effect[]
  }[]
  /** What more than half of the other states of its subregion are bound by, and it is known not to be. */
  readonly neighboursShare: readonly Shared[]
  /** Duties to report under what binds it. */
  readonly duties: readonly Stated<BodyOf<'obligation.defined/v1'>>[]
  /** Its reservations and declarations, by day. */
  readonly statements: readonly ParticipationAct[]
  readonly changes: Changes | null
  readonly neighbours: Neighbours
}

/** What some states of the region have in common, and what lies between them alone. */
export type GroupAnswer = {
  readonly states: readonly StateId[]
  readonly crossings: readonly Crossing[]
  /** Bilateral instruments in which each of them has acted. */
  readonly between: readonly Instrument[]
  /** Acts under those, by day; what has no day comes last. */
  readonly acts: readonly ParticipationAct[]
  /** Organs of what all of them share. */
  readonly bodies: readonly Organ[]
  readonly changes: Changes | null
  readonly neighbours: Neighbours
}

export type MatrixFilter = InstrumentFilter & {
  /** A subregion or a grouping, by name. */
  readonly group?: string | undefined
  readonly states?: readonly StateId[] | undefined
}

export type MatrixAnswer = {
  readonly states: readonly State[]
  readonly instruments: readonly Instrument[]
  readonly table: DayTable
  readonly neighbours: Neighbours
}

export type CountsAnswer = BindingCounts & { readonly neighbours: Neighbours }

export type LevelsAnswer = Board & {
  readonly states: readonly StateId[]
  /** Whether the states were asked for, or are the whole region. */
  readonly chosen: boolean
  /** Instruments of which it is not known whether they are in force. */
  readonly unclear: readonly Instrument[]
  /** Of a state and an instrument that lives on the day: how many there are, and how many are not known or contested. */
  readonly crossings: { readonly all: number; readonly open: number }
  readonly neighbours: Neighbours
}

export type GrowthAnswer = Growth & { readonly state: StateId | null; readonly neighbours: Neighbours }

export type BodyAnswer = {
  readonly body: Organ
  readonly parent: Organ | null
  readonly children: readonly Organ[]
  /** Instruments whose organ it is. */
  readonly runs: readonly Instrument[]
  readonly relations: readonly Relation[]
}

export type Totals = {
  readonly states: number
  readonly instruments: number
  readonly inForce: number
  readonly participation: number
  readonly bodies: number
}

/** Where an answer is read: a state of the register, and what the reader supposes on top of it. */
export type At = { readonly size: number; readonly suppose?: readonly Supposition[] }

/** One day in law for rules of other wings: how any state stands under any instrument, and the instrument itself. Pure. */
export type DayInLaw = {
  readonly on: PlainDate
  readonly catalogue: Catalogue
  /** Null where the register does not have one of them. */
  readonly standing: (instrument: InstrumentId, state: StateId) => Standing | null
  readonly phase: (instrument: InstrumentId) => Phase | null
}

export type ArchitectureQuestions = ReturnType<typeof architectureQuestions>

export function architectureQuestions(reader: Reader) {
  const recorded = remembering(
    6,
    (size: number) => reader('public', sql => readCatalogue(sql, size)),
    size => String(size),
  )
  const supposed = remembering(
    12,
    async (size: number, suppositions: readonly Supposition[]) => supposing(await recorded(size), suppositions),
    (size, suppositions) => `${size} ${suppositions.map(suppositionText).join()}`,
  )
  const catalogueAt = ({ size, suppose = [] }: At) => (suppose.length === 0 ? recorded(size) : supposed(size, suppose))
  const tables = remembering(
    24,
    (catalogue: Catalogue, on: PlainDate) => tableOf(catalogue, on),
    (catalogue, on) => `${catalogue.size} ${catalogue.supposition?.key ?? ''} ${on}`,
  )

  return {
    /** Everything known at this state of the register; for other questions of this wing and for names in other wings. */
    catalogue: (at: At): Promise<Catalogue> => catalogueAt(at),
    dayInLaw: async (at: At, on: PlainDate): Promise<DayInLaw> => {
      const catalogue = await catalogueAt(at)
      return dayInLaw(catalogue, on)
    },
    table: async (at: At, on: PlainDate): Promise<DayTable> => tables(await catalogueAt(at), on),

    totals: async (at: At, on: PlainDate): Promise<Totals> => {
      const catalogue = await catalogueAt(at)
      const participation = [...catalogue.acts.values()].reduce(
        (n, byState) => [...byState.values()].reduce((m, acts) => m + acts.length, n),
        0,
      )
      return {
        states: statesOfRegion(catalogue).length,
        instruments: catalogue.instruments.size,
        inForce: [...catalogue.instruments.values()].filter(instrument => phaseOf(instrument, on) === 'in-force').length,
        participation,
        bodies: catalogue.bodies.size,
      }
    },

    states: async (
      at: At,
      on: PlainDate,
    ): Promise<{
      readonly states: readonly { readonly state: State; readonly bound: number; readonly open: number }[]
      readonly outside: readonly State[]
    }> => {
      const catalogue = await catalogueAt(at)
      const table = tables(catalogue, on)
      const all = [...catalogue.states.values()]
      const counted = (id: StateId) => {
        const row = [...table.values()].flatMap(byState => byState.get(id) ?? [])
        return { bound: row.filter(s => s.bound === true).length, open: row.filter(s => s.bound === null).length }
      }
      return {
        states: all.filter(({ body }) => body.region === 'inside').map(state => ({ state, ...counted(state.body.state) })),
        outside: all.filter(({ body }) => body.region === 'outside'),
      }
    },

    state: async (at: At, on: PlainDate, id: StateId, before?: PlainDate): Promise<StateAnswer | null> => {
      const catalogue = await catalogueAt(at)
      const state = catalogue.states.get(id)
      if (!state) return null
      const region = state.body.region === 'inside'
      const instruments = [...catalogue.instruments.values()].filter(
        instrument => region || catalogue.acts.get(instrument.id)?.has(id),
      )
      return {
        state,
        regimes: instruments.map(instrument => ({
          instrument,
          phase: phaseOf(instrument, on),
          standing: region
            ? (tables(catalogue, on).get(instrument.id)?.get(id) ?? standingOf(catalogue, instrument, id, on))
            : standingOf(catalogue, instrument, id, on),
          lifeLine: effects(catalogue.acts.get(instrument.id)?.get(id) ?? [], instrument),
        })),
        neighboursShare: region ? sharedByNeighbours(catalogue, tables(catalogue, on), state) : [],
        duties: catalogue.obligations.filter(
          ({ body }) => body.instrument !== undefined && tables(catalogue, on).get(body.instrument)?.get(id)?.bound === true,
        ),
        statements: byDay(
          [...catalogue.acts.values()]
            .flatMap(byState => byState.get(id) ?? [])
            .filter(({ body: { type } }) => STATEMENTS.has(type)),
        ),
        changes: before === undefined ? null : changesBetween(catalogue, [before, on], { states: [id], instruments }),
        neighbours: neighbours(
          [...catalogue.acts.values()].flatMap(byState => byState.get(id) ?? []).map(act => act.body.on),
          on,
        ),
      }
    },

    instruments: async (at: At, on: PlainDate): Promise<readonly InstrumentSummary[]> => {
      const catalogue = await catalogueAt(at)
      const table = tables(catalogue, on)
      return [...catalogue.instruments.values()].map(instrument => ({
        instrument,
        phase: phaseOf(instrument, on),
        standings: table.get(instrument.id) ?? new Map(),
      }))
    },

    instrument: async (at: At, on: PlainDate, id: InstrumentId): Promise<InstrumentAnswer | null> => {
      const catalogue = await catalogueAt(at)
      const instrument = catalogue.instruments.get(id)
      if (!instrument) return null
      const acts = actsUnder(catalogue, id)
      return {
        instrument,
        phase: phaseOf(instrument, on),
        standings: tables(catalogue, on).get(id) ?? new Map(),
        outside: outsideActors(catalogue, id).map(state => standingOf(catalogue, instrument, state, on)),
        entry: entryIntoForce(instrument, acts),
        charter: charterOf(catalogue, instrument),
        relations: catalogue.relations.filter(({ body }) =>
          [body.from, body.to].some(end => 'instrument' in end && end.instrument === id),
        ),
        obligations: catalogue.obligations.filter(({ body }) => body.instrument === id),
        mechanisms: catalogue.mechanisms.filter(({ body }) => body.instrument === id),
        sourceLists: catalogue.sourceLists.get(id) ?? [],
        acts,
        neighbours: neighbours(
          [instrument.adopted.body.on, instrument.enteredIntoForce?.body.on ?? null, ...acts.map(act => act.body.on)],
          on,
        ),
      }
    },

    /** The same instrument on some days from its adoption to the day asked for, the last of them that day. */
    throughTime: async (at: At, on: PlainDate, id: InstrumentId): Promise<readonly PastDay[]> => {
      const catalogue = await catalogueAt(at)
      const instrument = catalogue.instruments.get(id)
      if (!instrument) return []
      const region = statesOfRegion(catalogue)
      return daysThrough(instrument.adopted.body.on, on).map(day => ({
        on: day,
        standings: new Map(region.map(state => [state, standingOf(catalogue, instrument, state, day)])),
      }))
    },

    participation: async (at: At, on: PlainDate, id: InstrumentId): Promise<ParticipationAnswer | null> => {
      const catalogue = await catalogueAt(at)
      const instrument = catalogue.instruments.get(id)
      if (!instrument) return null
      return {
        instrument,
        states: [...(tables(catalogue, on).get(id)?.values() ?? [])],
        outside: outsideActors(catalogue, id).map(state => standingOf(catalogue, instrument, state, on)),
        neighbours: neighbours([instrument.adopted.body.on, ...actsUnder(catalogue, id).map(act => act.body.on)], on),
      }
    },

    matrix: async (at: At, on: PlainDate, filter: MatrixFilter): Promise<MatrixAnswer> => {
      const catalogue = await catalogueAt(at)
      const instruments = [...catalogue.instruments.values()].filter(instrument => matches(instrument, filter))
      const { group } = filter
      const inGroup = ({ body }: State) =>
        (group === undefined ||
          body.subregion === group ||
          body.groups.some(one => one.current && one.group.toLowerCase() === group.toLowerCase())) &&
        (filter.states === undefined || filter.states.includes(body.state))
      return {
        states: [...catalogue.states.values()].filter(state => state.body.region === 'inside' && inGroup(state)),
        instruments,
        table: tables(catalogue, on),
        neighbours: neighbours(daysOf(catalogue), on),
      }
    },

    /** How many of the instruments asked for bind each of these states of the region. */
    bindingCounts: async (at: At, on: PlainDate, states: readonly StateId[], filter: InstrumentFilter): Promise<CountsAnswer> => {
      const catalogue = await catalogueAt(at)
      return {
        ...bindingCounts(catalogue, tables(catalogue, on), on, states, instrument => matches(instrument, filter)),
        neighbours: neighbours(daysOf(catalogue), on),
      }
    },

    /** What there is at each level and for each agenda, and by subject; among all states or those chosen. */
    levels: async (
      at: At,
      on: PlainDate,
      { states, chosen }: { readonly states: readonly StateId[]; readonly chosen: boolean },
      filter: InstrumentFilter,
    ): Promise<LevelsAnswer> => {
      const catalogue = await catalogueAt(at)
      const keep = (instrument: Instrument) => matches(instrument, filter)
      const { counted, unclear, states: counts } = bindingCounts(catalogue, tables(catalogue, on), on, states, keep)
      return {
        ...levelsBoard(catalogue, tables(catalogue, on), on, { states, chosen, keep }),
        states,
        chosen,
        unclear,
        crossings: { all: counted.length * states.length, open: counts.reduce((sum, { open }) => sum + open, 0) },
        neighbours: neighbours(daysOf(catalogue), on),
      }
    },

    /** How the instruments asked for grew, in the region or for one state of it. */
    growth: async (at: At, on: PlainDate, state: StateId | null, filter: InstrumentFilter): Promise<GrowthAnswer> => {
      const catalogue = await catalogueAt(at)
      const lives = livesOf(catalogue, instrument => matches(instrument, filter), state)
      return { ...growthOf(catalogue, lives, on), state, neighbours: neighbours(daysOf(catalogue), on) }
    },

    /** Null where one of the states is not of the region. */
    group: async (at: At, on: PlainDate, states: readonly StateId[], before?: PlainDate): Promise<GroupAnswer | null> => {
      const catalogue = await catalogueAt(at)
      const region = new Set(statesOfRegion(catalogue))
      if (!states.every(state => region.has(state))) return null
      const crossings = crossingsOf(catalogue, tables(catalogue, on), on, states)
      const between = instrumentsBetween(catalogue, states)
      const acts = between.flatMap(({ id }) => states.flatMap(state => catalogue.acts.get(id)?.get(state) ?? []))
      return {
        states,
        crossings,
        between,
        acts: byDay(acts),
        bodies: sharedBodies(catalogue, crossings),
        changes:
          before === undefined
            ? null
            : changesBetween(catalogue, [before, on], { states, instruments: [...catalogue.instruments.values()] }),
        neighbours: neighbours(
          [...catalogue.acts.values()].flatMap(byState =>
            states.flatMap(state => (byState.get(state) ?? []).map(act => act.body.on)),
          ),
          on,
        ),
      }
    },

    bodies: async (at: At): Promise<readonly Organ[]> => [...(await catalogueAt(at)).bodies.values()],

    body: async (at: At, id: BodyId): Promise<BodyAnswer | null> => {
      const catalogue = await catalogueAt(at)
      const body = catalogue.bodies.get(id)
      if (!body) return null
      return {
        body,
        parent: body.body.parent ? (catalogue.bodies.get(body.body.parent) ?? null) : null,
        children: [...catalogue.bodies.values()].filter(other => other.body.parent === id),
        runs: [...catalogue.instruments.values()].filter(instrument => instrument.adopted.body.organ === id),
        relations: catalogue.relations.filter(relation =>
          [relation.body.from, relation.body.to].some(end => 'body' in end && end.body === id),
        ),
      }
    },

    /** Day before and day after on which any act of the register took legal meaning. */
    neighbours: async (at: At, on: PlainDate): Promise<Neighbours> => neighbours(daysOf(await catalogueAt(at)), on),
  }
}

/** Nothing is worked out before it is asked for, and nothing twice. */
export function dayInLaw(catalogue: Catalogue, on: PlainDate): DayInLaw {
  const known = new Map<InstrumentId, Map<StateId, Standing | null>>()
  const standing = (id: InstrumentId, state: StateId): Standing | null => {
    const instrument = catalogue.instruments.get(id)
    return instrument && catalogue.states.has(state) ? standingOf(catalogue, instrument, state, on) : null
  }
  return {
    on,
    catalogue,
    standing: (id, state) => {
      const row = known.get(id) ?? new Map<StateId, Standing | null>()
      const before = row.get(state)
      if (before !== undefined) return before
      const made = standing(id, state)
      known.set(id, row.set(state, made))
      return made
    },
    phase: id => {
      const instrument = catalogue.instruments.get(id)
      return instrument ? phaseOf(instrument, on) : null
    },
  }
}

const FRAMES = 8

/** Ends of years, evenly spread from the year of adoption, and the day itself; only the day where there is no room. */
function daysThrough(adopted: PartialDate | null, on: PlainDate): PlainDate[] {
  const first = Number((adopted ?? on).slice(0, 4))
  const last = Number(on.slice(0, 4))
  const years = new Set(
    Array.from({ length: FRAMES - 1 }, (_, i) => Math.round(first + ((last - first) * i) / (FRAMES - 1))).filter(
      year => year < last,
    ),
  )
  return [...[...years].map(year => `${String(year).padStart(4, '0')}-12-31` as PlainDate), on]
}

/** In order of day; what has no day comes last. */
const byDay = (acts: readonly ParticipationAct[]): ParticipationAct[] =>
  acts.toSorted((a, b) => (a.body.on ?? '9999').localeCompare(b.body.on ?? '9999') || a.index - b.index)

const actsUnder = (catalogue: Catalogue, id: InstrumentId): ParticipationAct[] =>
  byDay([...(catalogue.acts.get(id)?.values() ?? [])].flat())

const STATEMENTS: ReadonlySet<string> = new Set(['reservation.made/v1', 'reservation.withdrawn/v1', 'declaration.made/v1'])

function sharedByNeighbours(catalogue: Catalogue, table: DayTable, { body }: State): Shared[] {
  const others = [...catalogue.states.values()]
    .filter(other => other.body.subregion === body.subregion && other.body.state !== body.state)
    .map(other => other.body.state)
  return [...catalogue.instruments.values()].flatMap(instrument => {
    const row = table.get(instrument.id)
    const standing = row?.get(body.state)
    if (standing?.bound !== false) return []
    const bound = others.filter(state => row?.get(state)?.bound === true)
    return bound.length * 2 > others.length ? [{ instrument, bound, standing }] : []
  })
}

const days = new WeakMap<Catalogue, readonly (PartialDate | null)[]>()
function daysOf(catalogue: Catalogue): readonly (PartialDate | null)[] {
  const known = days.get(catalogue)
  if (known) return known
  const made = [...catalogue.acts.values()].flatMap(byState =>
    [...byState.values()].flatMap(acts => acts.map(act => act.body.on)),
  )
  const all = [
    ...new Set([
      ...made,
      ...[...catalogue.instruments.values()].flatMap(i => [i.adopted.body.on, i.enteredIntoForce?.body.on ?? null]),
    ]),
  ]
  days.set(catalogue, all)
  return all
}

function neighbours(dates: readonly (PartialDate | null)[], on: PlainDate): Neighbours {
  let previous: PlainDate | null = null
  let next: PlainDate | null = null
  for (const date of dates) {
    if (date === null) continue
    // A month changes things twice: from its first day they may have happened, on its last they have.
    for (const day of new Set(Object.values(interval(date)))) {
      if (day < on && (previous === null || day > previous)) previous = day
      if (day > on && (next === null || day < next)) next = day
    }
  }
  return { previous, next }
}

/**
 * What some states have in common on a day, and what they have not: two of them, a subregion, or any list.
 *
 * Rule   `all`: each is known to be bound. `perhaps`: each is bound or may be. `some`: one is bound, another is not. `none`: none
 *        is known to be bound, though somebody else in the region is. Certain and possible are never added up.
 * Scope  an instrument in which nobody of the region takes part on the day is not listed; a bilateral one only where one of the
 *        states has to do with it.
 */
import type { PlainDate } from '../../kernel/date.ts'
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import type { Catalogue, Organ } from './catalogue.ts'
import type { Instrument } from './facts.ts'
import { type Phase, phaseOf } from './phase.ts'
import type { Standing } from './standing.ts'
import type { DayTable } from './table.ts'

export const SHARES = ['all', 'perhaps', 'some', 'none'] as const
export type Share = (typeof SHARES)[number]

export type Crossing = {
  readonly instrument: Instrument
  readonly phase: Phase
  readonly share: Share
  /** In the order of the states asked for. */
  readonly standings: readonly Standing[]
}

/** Throws where a state is not of the region: the table has no row for it. */
export function crossingsOf(
  catalogue: Catalogue,
  table: DayTable,
  on: PlainDate,
  states: readonly StateId[],
): readonly Crossing[] {
  const between = new Set(instrumentsBetween(catalogue, states))
  return [...catalogue.instruments.values()].flatMap((instrument): Crossing[] => {
    const row = table.get(instrument.id)
    const standings = states.map(state => {
      const standing = row?.get(state)
      if (!standing) throw new RangeError(`${state} has no place in the table`)
      return standing
    })
    const share = shareOf(standings)
    const elsewhere = row !== undefined && [...row.values()].some(({ bound }) => bound === true)
    const idle = share === 'none' && (!elsewhere || instrument.adopted.body.level === 'bilateral')
    if (idle && !between.has(instrument)) return []
    return [{ instrument, phase: phaseOf(instrument, on), share, standings }]
  })
}

function shareOf(standings: readonly Standing[]): Share {
  const bound = standings.filter(standing => standing.bound === true).length
  if (bound === standings.length) return 'all'
  const unbound = standings.some(standing => standing.bound === false)
  if (!unbound) return 'perhaps'
  return bound > 0 ? 'some' : 'none'
}

/** Organs of the instruments that all of them share, each once. */
export function sharedBodies(catalogue: Catalogue, crossings: readonly Crossing[]): readonly Organ[] {
  const ids = new Set(
    crossings.flatMap(({ share, instrument }) => (share === 'all' ? (instrument.adopted.body.organ ?? []) : [])),
  )
  return [...ids].flatMap(id => catalogue.bodies.get(id) ?? [])
}

/**
 * Instruments between these states alone, oldest first, whether or not they bind on any day in question: bilateral ones under
 * which each has acted for itself. Guaranteeing what others have agreed is not that.
 */
export const instrumentsBetween = (catalogue: Catalogue, states: readonly StateId[]): readonly Instrument[] =>
  [...catalogue.instruments.values()]
    .filter(({ id, adopted }) => adopted.body.level === 'bilateral' && states.every(state => actedUnder(catalogue, id, state)))
    .toSorted((a, b) => (a.adopted.body.on ?? '9999').localeCompare(b.adopted.body.on ?? '9999'))

const actedUnder = (catalogue: Catalogue, id: InstrumentId, state: StateId): boolean =>
  catalogue.acts
    .get(id)
    ?.get(state)
    ?.some(({ body }) => body.type !== 'role.recorded/v1') ?? false

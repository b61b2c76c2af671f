/**
 * The whole table of a day: the standing of every state under every instrument, computed once and remembered.
 * Pages and other questions read from it; no rule lives here.
 */
import type { PlainDate } from '../../kernel/date.ts'
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import { type Catalogue, caseOf, charterOf } from './catalogue.ts'
import type { Instrument } from './facts.ts'
import { rosterStanding } from './roster.ts'
import { type Standing, standing } from './standing.ts'

/** States of the region, and for each instrument the actors from outside that have acts under it. */
export const statesOfRegion = (catalogue: Catalogue): StateId[] =>
  [...catalogue.states.values()].filter(({ body }) => body.region === 'inside').map(({ body }) => body.state)

export const outsideActors = (catalogue: Catalogue, instrument: InstrumentId): StateId[] =>
  [...(catalogue.acts.get(instrument)?.keys() ?? [])].filter(state => catalogue.states.get(state)?.body.region === 'outside')

/** Standing in a charter, for one day: asked again for every text that takes its members. */
type Membership = (charter: Instrument, state: StateId) => Standing
const membershipOn = (catalogue: Catalogue, on: PlainDate): Membership =>
  remembering(
    500,
    (charter, state) => standing(caseOf(catalogue, charter, state), on),
    (charter, state) => `${charter.id} ${state}`,
  )

function standingWith(
  catalogue: Catalogue,
  instrument: Instrument,
  state: StateId,
  on: PlainDate,
  membership: Membership,
): Standing {
  const charter = charterOf(catalogue, instrument)
  return charter
    ? rosterStanding(instrument, caseOf(catalogue, charter, state), membership(charter, state), on)
    : standing(caseOf(catalogue, instrument, state), on)
}

export const standingOf = (catalogue: Catalogue, instrument: Instrument, state: StateId, on: PlainDate): Standing =>
  standingWith(catalogue, instrument, state, on, (charter, of) => standing(caseOf(catalogue, charter, of), on))

export type DayTable = ReadonlyMap<InstrumentId, ReadonlyMap<StateId, Standing>>

export function tableOf(catalogue: Catalogue, on: PlainDate): DayTable {
  const region = statesOfRegion(catalogue)
  const membership = membershipOn(catalogue, on)
  return new Map(
    [...catalogue.instruments.values()].map(instrument => [
      instrument.id,
      new Map(region.map(state => [state, standingWith(catalogue, instrument, state, on, membership)])),
    ]),
  )
}

/** Keeps the most recently asked answers; the oldest goes when there are more than `most`. */
export function remembering<A extends readonly unknown[], V>(
  most: number,
  make: (...asked: A) => V,
  nameOf: (...asked: A) => string,
): (...asked: A) => V {
  const kept = new Map<string, V>()
  return (...asked) => {
    const name = nameOf(...asked)
    const known = kept.get(name)
    if (known !== undefined) {
      kept.delete(name)
      kept.set(name, known)
      return known
    }
    const made = make(...asked)
    kept.set(name, made)
    // An answer that failed is not kept: the next question asks again.
    if (made instanceof Promise) made.catch(() => kept.delete(name))
    const oldest = kept.keys().next()
    if (kept.size > most && !oldest.done) kept.delete(oldest.value)
    return made
  }
}

/**
 * The whole table of a day: the standing of every state under every instrument. Pages and other questions read from it; no rule
 * lives here.
 *
 * Speed   between two of its turning days a standing does not change: each stretch is worked out once for a catalogue, when it is
 *         first asked for. A new day then costs one search for its stretch in each cell.
 */
import type { PlainDate } from '../../kernel/date.ts'
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import { type Catalogue, caseOf, charterOf } from './catalogue.ts'
import type { Instrument } from './facts.ts'
import { rosterStanding, turningDaysOfText } from './roster.ts'
import { type Line, lineOf, type Standing } from './standing.ts'
import { byStretch } from './stretches.ts'
import { supposedStanding } from './suppose.ts'

/** States of the region, and for each instrument the actors from outside that have acts under it. */
export const statesOfRegion = (catalogue: Catalogue): StateId[] =>
  [...catalogue.states.values()].filter(({ body }) => body.region === 'inside').map(({ body }) => body.state)

export const outsideActors = (catalogue: Catalogue, instrument: InstrumentId): StateId[] =>
  [...(catalogue.acts.get(instrument)?.keys() ?? [])].filter(state => catalogue.states.get(state)?.body.region === 'outside')

const lines = new WeakMap<Catalogue, Map<InstrumentId, Map<StateId, Line>>>()

/** One state under one instrument, through all days. */
function lineIn(catalogue: Catalogue, instrument: Instrument, state: StateId): Line {
  const all = lines.get(catalogue) ?? new Map<InstrumentId, Map<StateId, Line>>()
  lines.set(catalogue, all)
  const row = all.get(instrument.id) ?? new Map<StateId, Line>()
  all.set(instrument.id, row)
  const known = row.get(state)
  if (known) return known
  const line = drawLine(catalogue, instrument, state)
  row.set(state, line)
  return line
}

function drawLine(catalogue: Catalogue, instrument: Instrument, state: StateId): Line {
  const charter = charterOf(catalogue, instrument)
  const { supposition } = catalogue
  if (supposition) {
    const bound = supposition.cells.get(instrument.id)?.get(state)
    const onRecord = lineIn(supposition.of, instrument, state)
    if (bound !== undefined)
      return { turns: onRecord.turns, on: day => supposedStanding(instrument, onRecord.on(day), bound, day) }
    if (!charter || !supposition.cells.get(charter.id)?.has(state)) return onRecord
  }
  if (!charter) return lineOf(caseOf(catalogue, instrument, state))
  const membership = caseOf(catalogue, charter, state)
  const inCharter = lineIn(catalogue, charter, state)
  const turns = [...inCharter.turns, ...turningDaysOfText(instrument)]
  return { turns, on: byStretch(turns, on => rosterStanding(instrument, membership, inCharter.on(on), on)) }
}

/** Days on which the standing of a state under an instrument may change. */
export const turningDays = (catalogue: Catalogue, instrument: Instrument, state: StateId): readonly PlainDate[] =>
  lineIn(catalogue, instrument, state).turns

export const standingOf = (catalogue: Catalogue, instrument: Instrument, state: StateId, on: PlainDate): Standing =>
  lineIn(catalogue, instrument, state).on(on)

export type DayTable = ReadonlyMap<InstrumentId, ReadonlyMap<StateId, Standing>>

export function tableOf(catalogue: Catalogue, on: PlainDate): DayTable {
  const region = statesOfRegion(catalogue)
  return new Map(
    [...catalogue.instruments.values()].map(instrument => [
      instrument.id,
      new Map(region.map(state => [state, standingOf(catalogue, instrument, state, on)])),
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

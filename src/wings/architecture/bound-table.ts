/**
 * Who is bound by what on a day, as bits: the table that clubs, connections and coverage are worked out on.
 *
 * Shape    a row for each instrument, a column for each state; column i is bit i of the row, bits 0 to 31 in `low`, the others in
 *          `high`. `certain` holds what is known to bind, `possible` that and what is not known or contested.
 * Rule     never one bit for both: what is unknown counts neither as bound nor as unbound.
 */
import type { PlainDate } from '../../kernel/date.ts'
import type { StateId } from '../../kernel/ids.ts'
import type { Catalogue } from './catalogue.ts'
import type { Instrument } from './facts.ts'
import type { DayTable } from './table.ts'

/** Index: row. */
export type Masks = { readonly low: Uint32Array; readonly high: Uint32Array }

export type BoundTable = {
  readonly on: PlainDate
  readonly states: readonly StateId[]
  readonly instruments: readonly Instrument[]
  readonly certain: Masks
  readonly possible: Masks
}

export const MOST_STATES = 40

/** Rows are the instruments kept, whether or not they bind anybody. Throws RangeError for more than 40 states. */
export function boundTable(
  catalogue: Catalogue,
  table: DayTable,
  on: PlainDate,
  { states, keep = () => true }: { readonly states: readonly StateId[]; readonly keep?: (instrument: Instrument) => boolean },
): BoundTable {
  if (states.length > MOST_STATES) throw new RangeError(`found ${states.length} states, expected at most ${MOST_STATES}`)
  const instruments = [...catalogue.instruments.values()].filter(keep)
  const masks = (): Masks => ({ low: new Uint32Array(instruments.length), high: new Uint32Array(instruments.length) })
  const certain = masks()
  const possible = masks()
  for (const [row, instrument] of instruments.entries()) {
    const standings = table.get(instrument.id)
    for (const [column, state] of states.entries()) {
      const bound = standings?.get(state)?.bound ?? null
      if (bound === false) continue
      setBit(possible, row, column)
      if (bound) setBit(certain, row, column)
    }
  }
  return { on, states, instruments, certain, possible }
}

function setBit({ low, high }: Masks, row: number, column: number): void {
  const word = column < 32 ? low : high
  word[row] = ((word[row] ?? 0) | (1 << (column & 31))) >>> 0
}

export const hasBit = ({ low, high }: Masks, row: number, column: number): boolean =>
  (((column < 32 ? low : high)[row] ?? 0) & (1 << (column & 31))) !== 0

/**
 * Which pairs of states share the fewest instruments, and how few: none at all, as a rule; where each pair shares some, the next
 * question is who shares least.
 *
 * Rule   certain bindings decide; `perhaps` says that a pair may share more, as far as bindings are not known.
 * Shape  columns are states and rows instruments, as in lattice/connect.ts. A table without rows leaves every pair with none.
 */
import type { Masks } from './bound-table.ts'
import { columnsOf } from './lattice/bits.ts'
import type { Bindings, Connections, PairApart } from './lattice/connect.ts'

export type FewestShared = {
  readonly fewest: number
  /** Pairs that share no more than that for certain, in the order of columns. */
  readonly pairs: readonly PairApart[]
  /** For each column, the columns it shares more with: for certain, and possibly. */
  readonly sure: Connections
  readonly maybe: Connections
}

export function fewestShared({ columns, certain, possible }: Pick<Bindings, 'columns' | 'certain' | 'possible'>): FewestShared {
  const sure = sharedCounts(certain, columns)
  const maybe = sharedCounts(possible, columns)
  let fewest = columns < 2 ? 0 : Number.POSITIVE_INFINITY
  for (let a = 0; a < columns; a++)
    for (let b = a + 1; b < columns; b++) fewest = Math.min(fewest, sure[a * columns + b] as number)
  const pairs: PairApart[] = []
  for (let a = 0; a < columns; a++)
    for (let b = a + 1; b < columns; b++)
      if (sure[a * columns + b] === fewest) pairs.push({ a, b, perhaps: (maybe[a * columns + b] as number) > fewest })
  return { fewest, pairs, sure: above(sure, columns, fewest), maybe: above(maybe, columns, fewest) }
}

/** How many rows have both columns; index: one column times their number, plus the other. */
function sharedCounts({ low, high }: Masks, columns: number): Uint16Array {
  const counts = new Uint16Array(columns * columns)
  for (let row = 0; row < low.length; row++) {
    const set = columnsOf(low[row] as number, high[row] as number)
    for (const a of set) for (const b of set) if (a !== b) counts[a * columns + b] = (counts[a * columns + b] as number) + 1
  }
  return counts
}

function above(counts: Uint16Array, columns: number, fewest: number): Connections {
  const found = { low: new Int32Array(columns), high: new Int32Array(columns) }
  for (let a = 0; a < columns; a++)
    for (let b = 0; b < columns; b++) {
      if ((counts[a * columns + b] as number) <= fewest) continue
      const word = b < 32 ? found.low : found.high
      word[a] = (word[a] as number) | (1 << (b & 31))
    }
  return found
}

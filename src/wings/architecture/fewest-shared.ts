/**
 * Which pairs of states share the fewest instruments, and how few: none at all, as a rule; where each pair shares some, the next
 * question is who shares least.
 *
 * Rule   certain bindings decide; `perhaps` says that a pair may share more, as far as bindings are not known.
 * Shape  columns are states and rows instruments, as in lattice/connect.ts. A table without rows leaves every pair with none.
 */
import { ones } from './lattice/bits.ts'
import type { Bindings, Connections, PairApart } from './lattice/connect.ts'
import { type Context, contextOf } from './lattice/context.ts'

export type FewestShared = {
  readonly fewest: number
  /** Pairs that share no more than that for certain, in the order of columns. */
  readonly pairs: readonly PairApart[]
  /** For each column, the columns it shares more with: for certain, and possibly. */
  readonly sure: Connections
  readonly maybe: Connections
}

export function fewestShared({ columns, certain, possible }: Pick<Bindings, 'columns' | 'certain' | 'possible'>): FewestShared {
  const surely = sharing(contextOf(certain, columns))
  const maybe = sharing(contextOf(possible, columns))
  let fewest = columns < 2 ? 0 : Number.POSITIVE_INFINITY
  for (let a = 0; a < columns; a++) for (let b = a + 1; b < columns; b++) fewest = Math.min(fewest, surely(a, b))
  const pairs: PairApart[] = []
  const more = { sure: none(columns), maybe: none(columns) }
  for (let a = 0; a < columns; a++)
    for (let b = a + 1; b < columns; b++) {
      const perhaps = maybe(a, b) > fewest
      if (perhaps) join(more.maybe, a, b)
      if (surely(a, b) > fewest) join(more.sure, a, b)
      else pairs.push({ a, b, perhaps })
    }
  return { fewest, pairs, ...more }
}

/** How many rows have both columns. */
const sharing =
  ({ having, words }: Context) =>
  (a: number, b: number): number => {
    let count = 0
    for (let word = 0; word < words; word++)
      count += ones((having[a * words + word] as number) & (having[b * words + word] as number))
    return count
  }

type Found = { readonly low: Int32Array; readonly high: Int32Array }
const none = (columns: number): Found => ({ low: new Int32Array(columns), high: new Int32Array(columns) })

function join(found: Found, a: number, b: number): void {
  set(found, a, b)
  set(found, b, a)
}
function set({ low, high }: Found, a: number, b: number): void {
  const word = b < 32 ? low : high
  word[a] = (word[a] as number) | (1 << (b & 31))
}

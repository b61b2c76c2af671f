/**
 * A formal context: which row has which column. Here rows are instruments and columns are states, and a row has the states it binds.
 *
 * Theory  Ganter and Wille, Formal Concept Analysis (1999), ch. 1: a concept is a set of rows and a set of columns such that all of
 *         these rows have all of these columns, and neither set can be enlarged. Rows are its extent, columns its intent.
 * Shape   a row is a mask of columns in two words; the same table also stands by column, as sets of rows. Duplicate rows are allowed.
 * Limits  at most 40 columns; rows are limited by memory alone.
 */
import { firstBits, lowest, type Mask } from './bits.ts'

export type Context = {
  readonly columns: number
  readonly rows: number
  /** Index: row. */
  readonly low: Int32Array
  readonly high: Int32Array
  /** How many words a set of rows takes. */
  readonly words: number
  /** Rows that have a column: words from `column * words` on. */
  readonly having: Int32Array
  /** Every column. */
  readonly all: Mask
}

/** Masks of rows, as `Masks` of bound-table.ts or in signed words. */
export type Rows = { readonly low: ArrayLike<number>; readonly high: ArrayLike<number> }

export const MOST_COLUMNS = 40

/** Throws RangeError for more than 40 columns, or masks of unequal length. Bits beyond the columns are not read. */
export function contextOf({ low, high }: Rows, columns: number): Context {
  if (columns < 0 || columns > MOST_COLUMNS) throw new RangeError(`found ${columns} columns, expected at most ${MOST_COLUMNS}`)
  if (low.length !== high.length) throw new RangeError(`found ${low.length} low words and ${high.length} high words`)
  const all = { low: firstBits(columns), high: firstBits(columns - 32) }
  const rows = low.length
  const words = (rows + 31) >>> 5
  const having = new Int32Array(columns * words)
  const lows = Int32Array.from(low, word => word & all.low)
  const highs = Int32Array.from(high, word => word & all.high)
  for (let row = 0; row < rows; row++) {
    const word = row >>> 5
    const bit = 1 << (row & 31)
    const put = (column: number) => {
      having[column * words + word] = (having[column * words + word] as number) | bit
    }
    for (let rest = lows[row] as number; rest !== 0; rest &= rest - 1) put(lowest(rest))
    for (let rest = highs[row] as number; rest !== 0; rest &= rest - 1) put(32 + lowest(rest))
  }
  return { columns, rows, low: lows, high: highs, words, having, all }
}

/** Rows that have all columns of a mask, ascending: what a group of states has in common. */
export function rowsHaving({ rows, low, high }: Context, mask: Mask): number[] {
  const found: number[] = []
  for (let row = 0; row < rows; row++)
    if ((mask.low & ~(low[row] as number)) === 0 && (mask.high & ~(high[row] as number)) === 0) found.push(row)
  return found
}

/** Columns that all of some rows have; every column for no row: the states bound by all of some instruments. */
export function columnsShared({ low, high, all }: Context, rows: Iterable<number>): Mask {
  const mask = { ...all }
  for (const row of rows) {
    mask.low &= low[row] as number
    mask.high &= high[row] as number
  }
  return mask
}

/** The least intent that holds a mask: all columns of the rows that have it. */
export function closureOf({ rows, low, high, all }: Context, mask: Mask): Mask {
  const closed = { ...all }
  for (let row = 0; row < rows; row++) {
    const l = low[row] as number
    const h = high[row] as number
    if ((mask.low & ~l) !== 0 || (mask.high & ~h) !== 0) continue
    closed.low &= l
    closed.high &= h
  }
  return closed
}

/**
 * Rows that alone make every intent: each different mask once, and none that is all columns or an intersection of others (Ganter
 * and Wille, 1.1: the clarified and reduced context). The intents stay the same, so their number does too.
 */
export function reducedRows({ low, high, rows, all }: Context): { readonly low: Int32Array; readonly high: Int32Array } {
  const seen = new Set<number>()
  const different: number[] = []
  for (let row = 0; row < rows; row++) {
    const key = (high[row] as number) * 2 ** 32 + ((low[row] as number) >>> 0)
    if (seen.has(key)) continue
    seen.add(key)
    different.push(row)
  }
  const kept = different.filter(row => {
    const l = low[row] as number
    const h = high[row] as number
    let sharedLow = all.low
    let sharedHigh = all.high
    for (const other of different) {
      const otherLow = low[other] as number
      const otherHigh = high[other] as number
      if (other === row || (l & ~otherLow) !== 0 || (h & ~otherHigh) !== 0) continue
      sharedLow &= otherLow
      sharedHigh &= otherHigh
    }
    return sharedLow !== l || sharedHigh !== h
  })
  return { low: Int32Array.from(kept, row => low[row] as number), high: Int32Array.from(kept, row => high[row] as number) }
}

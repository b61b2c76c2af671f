/**
 * Sets of small numbers as bits: a mask of at most 40 columns in two words of 32 bits (`low` holds 0 to 31, `high` the others),
 * and a set of rows in as many words as it takes. Words are signed, as bitwise operators give them.
 */

/** How many bits of a word are set (Hamming weight; Warren, Hacker's Delight, 5-1). */
export function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export const onesOf = (low: number, high: number): number => ones(low) + ones(high)

/** Number of the lowest bit that is set; the word is not 0. */
export const lowest = (word: number): number => 31 - Math.clz32(word & -word)

/** The word with its first `count` bits set; none for 0 or less, all from 32 on. */
export const firstBits = (count: number): number => (count >= 32 ? -1 : count <= 0 ? 0 : -1 >>> (32 - count))

/** Columns of a mask, ascending. */
export function columnsOf(low: number, high: number): number[] {
  const columns: number[] = []
  for (let rest = low; rest !== 0; rest &= rest - 1) columns.push(lowest(rest))
  for (let rest = high; rest !== 0; rest &= rest - 1) columns.push(32 + lowest(rest))
  return columns
}

/** Rows of a set in words, ascending. */
export function rowsIn(words: Int32Array): number[] {
  const rows: number[] = []
  for (const [index, word] of words.entries())
    for (let rest = word; rest !== 0; rest &= rest - 1) rows.push(index * 32 + lowest(rest))
  return rows
}

export type Mask = { readonly low: number; readonly high: number }

/** The mask of some columns. */
export function maskOf(columns: Iterable<number>): Mask {
  let low = 0
  let high = 0
  for (const column of columns) {
    if (column < 32) low |= 1 << column
    else high |= 1 << (column - 32)
  }
  return { low, high }
}

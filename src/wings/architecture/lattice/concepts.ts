/**
 * All formal concepts of a context, each once, in a fixed order, without keeping any.
 *
 * Method  Close-by-One (Kuznetsov 1993): from an intent, add one column not in it, close, and accept the result only when closing
 *         added nothing that comes before that column; so each intent is reached from one other only. The failed tests are inherited
 *         (FCbO: Outrata and Vychodil, Information Sciences 185, 2012; In-Close5: Andrews, CLA 2018): a column whose closure failed
 *         by some column fails in every larger intent that still lacks that column, and is not tried there. Columns are tried from the
 *         last on, so that what failed is known before going down; the rarest column comes first, which keeps failures few.
 * Bits    a set of columns is two words. A set of rows is closed by the method of the four Russians (Arlazarov, Dinic, Kronrod and
 *         Faradzev 1970): for each byte of the set a table holds what its 256 sets of eight rows share, so that closing costs four
 *         look-ups for 32 rows and has no branch. Rows that are intersections of others are left out of these tables.
 * Memory  tables of 64 bytes a row, and a stack as deep as there are columns: whatever the number of concepts.
 * Time    one closure for about 1.1 concepts on tables of treaties.
 */
import { firstBits, lowest, ones } from './bits.ts'
import { type Context, reducedRows } from './context.ts'

/**
 * Receives a concept: its columns as two words, its rows as a set in `context.words` words. The array is used again for the next
 * concept: what is to be kept must be copied.
 */
export type Visit = (low: number, high: number, rows: Int32Array) => void

/** How many were found; not `whole` when the walk stopped because it had reached the most it was allowed. */
export type Walked = { readonly count: number; readonly whole: boolean }

/** Counts alone are a little faster than a visit. Top and bottom are counted. */
export const countConcepts = (context: Context, most = Number.POSITIVE_INFINITY): Walked => walk(context, null, most)

export const visitConcepts = (context: Context, visit: Visit, most = Number.POSITIVE_INFINITY): Walked =>
  walk(context, visit, most)

function walk(context: Context, visit: Visit | null, most: number): Walked {
  if (most < 1) return { count: 0, whole: false }
  const { columns, words: allWords, having: allHaving } = context
  const { columnAt, shared, words, having } = prepare(context)
  const { low: everyLow, high: everyHigh } = context.all
  const original = visit ? translation(columnAt) : NONE
  const given = new Int32Array(allWords)

  // One level of the stack for each column added: the rows left, the failed tests by column, and where the level above goes on.
  const levels = columns + 1
  const rows = new Int32Array(levels * words)
  const allRows = new Int32Array(visit ? levels * allWords : 0)
  const failedLow = new Int32Array(levels * WIDTH)
  const failedHigh = new Int32Array(levels * WIDTH)
  const frames = new Int32Array(levels * FRAME)
  rows.fill(-1, 0, words)
  for (let word = 0; visit && word < allWords; word++) allRows[word] = firstBits(context.rows - word * 32)

  // What every row has: the intent at the bottom. Bits beyond the last row share everything.
  let low = everyLow
  let high = everyHigh
  for (let byte = 0; byte < words * 4; byte++) {
    low &= shared[byte * 512 + 510] as number
    high &= shared[byte * 512 + 511] as number
  }
  let count = 1
  if (visit) report(visit, low, high, original, allRows, 0, given)

  let level = 0
  let todoLow = ~low & everyLow
  let todoHigh = ~high & everyHigh
  let failsLow = 0
  let failsHigh = 0
  for (;;) {
    if ((todoLow | todoHigh) === 0) {
      if (level === 0) return { count, whole: true }
      level--
      const frame = level * FRAME
      low = frames[frame] as number
      high = frames[frame + 1] as number
      todoLow = frames[frame + 2] as number
      todoHigh = frames[frame + 3] as number
      failsLow = frames[frame + 4] as number
      failsHigh = frames[frame + 5] as number
      continue
    }
    const bitLow = todoLow & -todoLow
    const bitHigh = bitLow === 0 ? todoHigh & -todoHigh : 0
    const column = bitLow === 0 ? 63 - Math.clz32(bitHigh) : 31 - Math.clz32(bitLow)
    todoLow ^= bitLow
    todoHigh ^= bitHigh

    // Rows that have the column too, and what they share.
    const from = level * words
    const to = from + words
    const by = column * words
    let sharedLow = everyLow
    let sharedHigh = everyHigh
    let left = 0
    for (let word = 0, table = 0; word < words; word++, table += 2048) {
      const set = (rows[from + word] as number) & (having[by + word] as number)
      rows[to + word] = set
      left |= set
      const a = table + ((set << 1) & 510)
      const b = table + 512 + ((set >>> 7) & 510)
      const c = table + 1024 + ((set >>> 15) & 510)
      const d = table + 1536 + ((set >>> 23) & 510)
      sharedLow &= (shared[a] as number) & (shared[b] as number) & (shared[c] as number) & (shared[d] as number)
      sharedHigh &= (shared[a + 1] as number) & (shared[b + 1] as number) & (shared[c + 1] as number) & (shared[d + 1] as number)
    }

    // Columns above this bit come before it: none may have been added by closing.
    const belowLow = bitLow === 0 ? -1 : (bitLow - 1) | 0
    const belowHigh = bitLow === 0 ? bitHigh - 1 : 0
    const byLow = sharedLow & ~low & ~(belowLow | bitLow)
    const byHigh = sharedHigh & ~high & ~(belowHigh | bitHigh)
    const failures = level * WIDTH
    if ((byLow | byHigh) !== 0) {
      failedLow[failures + column] = byLow
      failedHigh[failures + column] = byHigh
      failsLow |= bitLow
      failsHigh |= bitHigh
      continue
    }

    if (count >= most) return { count, whole: false }
    count++
    if (visit) {
      const above = level * allWords
      const has = (columnAt[column] as number) * allWords
      for (let word = 0; word < allWords; word++)
        allRows[above + allWords + word] = (allRows[above + word] as number) & (allHaving[has + word] as number)
      report(visit, sharedLow, sharedHigh, original, allRows, above + allWords, given)
    }
    const nextLow = ~sharedLow & belowLow & everyLow
    const nextHigh = ~sharedHigh & belowHigh & everyHigh
    if (left === 0 || (nextLow | nextHigh) === 0) continue

    const frame = level * FRAME
    frames[frame] = low
    frames[frame + 1] = high
    frames[frame + 2] = todoLow
    frames[frame + 3] = todoHigh
    frames[frame + 4] = failsLow
    frames[frame + 5] = failsHigh
    level++

    // A failure is inherited while a column by which it failed is still missing.
    const inherited = level * WIDTH
    let keptLow = 0
    let keptHigh = 0
    for (let rest = failsLow & nextLow; rest !== 0; rest &= rest - 1) {
      const failed = lowest(rest)
      const missingLow = (failedLow[failures + failed] as number) & ~sharedLow
      const missingHigh = (failedHigh[failures + failed] as number) & ~sharedHigh
      if ((missingLow | missingHigh) === 0) continue
      keptLow |= rest & -rest
      failedLow[inherited + failed] = missingLow
      failedHigh[inherited + failed] = missingHigh
    }
    for (let rest = failsHigh & nextHigh; rest !== 0; rest &= rest - 1) {
      const failed = 32 + lowest(rest)
      const missingHigh = (failedHigh[failures + failed] as number) & ~sharedHigh
      if (missingHigh === 0) continue
      keptHigh |= rest & -rest
      failedLow[inherited + failed] = 0
      failedHigh[inherited + failed] = missingHigh
    }
    low = sharedLow
    high = sharedHigh
    failsLow = keptLow
    failsHigh = keptHigh
    todoLow = nextLow & ~keptLow
    todoHigh = nextHigh & ~keptHigh
  }
}

/** Columns of a level's row in the table of failures; numbers a level keeps while another is above it. */
const WIDTH = 64
const FRAME = 8
const NONE = new Int32Array(0)

type Prepared = {
  /** The context's column at each bit of the walk: the rarest at the highest bit. */
  readonly columnAt: Uint8Array
  /** For byte k of a set of rows and its value v, what those rows share: low and high word at `(k * 256 + v) * 2`. */
  readonly shared: Int32Array
  readonly words: number
  readonly having: Int32Array
}

function prepare(context: Context): Prepared {
  const { columns, all } = context
  const rows = reducedRows(context)
  const count = rows.low.length
  const words = Math.max(1, (count + 31) >>> 5)

  const support = new Int32Array(columns)
  for (let row = 0; row < count; row++)
    for (let column = 0; column < columns; column++) support[column] = (support[column] as number) + has(rows, row, column)
  const columnAt = Uint8Array.from(support.keys()).sort((a, b) => (support[b] as number) - (support[a] as number) || b - a)

  const having = new Int32Array(columns * words)
  const shared = new Int32Array(words * 4 * 512)
  const low = new Int32Array(words * 32).fill(all.low)
  const high = new Int32Array(words * 32).fill(all.high)
  for (let row = 0; row < count; row++) {
    let ownLow = 0
    let ownHigh = 0
    for (let bit = 0; bit < columns; bit++) {
      if (has(rows, row, columnAt[bit] as number) === 0) continue
      if (bit < 32) ownLow |= 1 << bit
      else ownHigh |= 1 << (bit - 32)
      const word = bit * words + (row >>> 5)
      having[word] = (having[word] as number) | (1 << (row & 31))
    }
    low[row] = ownLow
    high[row] = ownHigh
  }
  for (let byte = 0; byte < words * 4; byte++) {
    shared[byte * 512] = all.low
    shared[byte * 512 + 1] = all.high
    for (let set = 1; set < 256; set++) {
      const row = byte * 8 + lowest(set)
      const at = (byte * 256 + set) * 2
      const without = (byte * 256 + (set & (set - 1))) * 2
      shared[at] = (shared[without] as number) & (low[row] as number)
      shared[at + 1] = (shared[without + 1] as number) & (high[row] as number)
    }
  }
  return { columnAt, shared, words, having }
}

const has = ({ low, high }: { readonly low: Int32Array; readonly high: Int32Array }, row: number, column: number): number =>
  column < 32 ? ((low[row] as number) >>> column) & 1 : ((high[row] as number) >>> (column - 32)) & 1

/** For each byte of a mask of the walk, the mask of the context it stands for: low and high word. */
function translation(columnAt: Uint8Array): Int32Array {
  const table = new Int32Array(5 * 512)
  for (let byte = 0; byte < 5; byte++) {
    for (let set = 1; set < 256; set++) {
      const column = columnAt[byte * 8 + lowest(set)]
      const at = (byte * 256 + set) * 2
      const without = (byte * 256 + (set & (set - 1))) * 2
      table[at] = (table[without] as number) | (column !== undefined && column < 32 ? 1 << column : 0)
      table[at + 1] = (table[without + 1] as number) | (column !== undefined && column >= 32 ? 1 << (column - 32) : 0)
    }
  }
  return table
}

function report(
  visit: Visit,
  low: number,
  high: number,
  original: Int32Array,
  allRows: Int32Array,
  from: number,
  given: Int32Array,
): void {
  const a = (low << 1) & 510
  const b = 512 + ((low >>> 7) & 510)
  const c = 1024 + ((low >>> 15) & 510)
  const d = 1536 + ((low >>> 23) & 510)
  const e = 2048 + ((high << 1) & 510)
  for (let word = 0; word < given.length; word++) given[word] = allRows[from + word] as number
  visit(
    (original[a] as number) |
      (original[b] as number) |
      (original[c] as number) |
      (original[d] as number) |
      (original[e] as number),
    (original[a + 1] as number) |
      (original[b + 1] as number) |
      (original[c + 1] as number) |
      (original[d + 1] as number) |
      (original[e + 1] as number),
    given,
  )
}

/** How many rows are in a set of words. */
export function countRows(words: Int32Array): number {
  let count = 0
  for (let word = 0; word < words.length; word++) count += ones(words[word] as number)
  return count
}

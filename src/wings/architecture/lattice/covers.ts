/**
 * The covering relation of a concept lattice, its Hasse diagram: which concepts lie directly below which, none between.
 *
 * Order   below means fewer columns and more rows: a closer club, of fewer states with more in common. Above is a wider one.
 * Method  every intent below S lies within S ∩ r for a row r that lacks a column of S, and each S ∩ r is itself an intent. So the
 *         intents directly below are the largest of these sets, and nothing has to be closed (the step of Lindig, Fast concept
 *         analysis, 2000, on the side of the rows). A row that lacks one column of S alone rules out every row that lacks it and
 *         others; few are left to be compared. Concepts are numbered by a hash table over the intents.
 */
import type { Mask } from './bits.ts'
import { countConcepts, visitConcepts } from './concepts.ts'
import { type Context, closureOf, type Rows, reducedRows } from './context.ts'

export type Lattice = {
  readonly count: number
  /** Intents in the order of the walk; index: concept. The first lies below all others: the columns that every row has. */
  readonly low: Int32Array
  readonly high: Int32Array
  /** Concepts directly below concept i: `below[offsets[i]]` up to `below[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array
  readonly below: Int32Array
}

/** The whole lattice; null when there are more concepts than `most`. Memory: about 24 bytes a concept and 4 a cover. */
export function latticeOf(context: Context, most = Number.POSITIVE_INFINITY): Lattice | null {
  const { count, whole } = countConcepts(context, most)
  if (!whole) return null
  const low = new Int32Array(count)
  const high = new Int32Array(count)
  let next = 0
  visitConcepts(context, (l, h) => {
    low[next] = l
    high[next] = h
    next++
  })

  const places = 2 ** Math.ceil(Math.log2(count * 2 + 1))
  const known = new Int32Array(places).fill(-1)
  const placeOf = (l: number, h: number): number => {
    let place = hash(l, h) & (places - 1)
    for (;;) {
      const concept = known[place] as number
      if (concept === -1 || (low[concept] === l && high[concept] === h)) return place
      place = (place + 1) & (places - 1)
    }
  }
  for (let concept = 0; concept < count; concept++) known[placeOf(low[concept] as number, high[concept] as number)] = concept

  const rows = reducedRows(context)
  const missing = room(rows)
  const offsets = new Int32Array(count + 1)
  let below = new Int32Array(count * 8)
  let covers = 0
  for (let concept = 0; concept < count; concept++) {
    const l = low[concept] as number
    const h = high[concept] as number
    const found = leastMissing(rows, l, h, missing)
    if (covers + found > below.length) {
      const larger = new Int32Array(below.length * 2 + found)
      larger.set(below)
      below = larger
    }
    for (let i = 0; i < found; i++)
      below[covers++] = known[placeOf(l & ~(missing.low[i] as number), h & ~(missing.high[i] as number))] as number
    offsets[concept + 1] = covers
  }
  return { count, low, high, offsets, below: below.slice(0, covers) }
}

/** Intents directly below an intent: fewer columns, more rows. */
export function directlyBelow(context: Context, { low, high }: Mask): Mask[] {
  const missing = room(context)
  const found = leastMissing(context, low, high, missing)
  return Array.from({ length: found }, (_, i) => ({
    low: low & ~(missing.low[i] as number),
    high: high & ~(missing.high[i] as number),
  }))
}

/** Intents directly above an intent: more columns, fewer rows. They are the smallest of its closures with one column more. */
export function directlyAbove(context: Context, { low, high }: Mask): Mask[] {
  const within = (a: Mask, b: Mask) => (a.low & ~b.low) === 0 && (a.high & ~b.high) === 0
  const found: Mask[] = []
  for (let column = 0; column < context.columns; column++) {
    const more = column < 32 ? { low: low | (1 << column), high } : { low, high: high | (1 << (column - 32)) }
    if (more.low === low && more.high === high) continue
    const closed = closureOf(context, more)
    if (found.some(other => within(other, closed))) continue
    found.splice(0, found.length, ...found.filter(other => !within(closed, other)), closed)
  }
  return found
}

/** Sets of columns that rows lack of an intent; used again for each. The first of them are the least when it is filled. */
type Room = { readonly low: Int32Array; readonly high: Int32Array; readonly restLow: Int32Array; readonly restHigh: Int32Array }
const room = ({ low: { length } }: Rows): Room => ({
  low: new Int32Array(length),
  high: new Int32Array(length),
  restLow: new Int32Array(length),
  restHigh: new Int32Array(length),
})

/** Writes the least sets of columns that a row lacks of the intent, empty ones apart; returns how many there are. */
function leastMissing({ low: rowLow, high: rowHigh }: Rows, low: number, high: number, room: Room): number {
  const { low: leastLow, high: leastHigh, restLow, restHigh } = room
  let singleLow = 0
  let singleHigh = 0
  let rest = 0
  for (let row = 0; row < rowLow.length; row++) {
    const l = low & ~(rowLow[row] as number)
    const h = high & ~(rowHigh[row] as number)
    // Neither empty nor one column alone: kept for later.
    if (((l & (l - 1)) | (h & (h - 1))) !== 0 || (l !== 0 && h !== 0)) {
      restLow[rest] = l
      restHigh[rest] = h
      rest++
    } else {
      singleLow |= l
      singleHigh |= h
    }
  }
  let least = 0
  for (let bits = singleLow; bits !== 0; bits &= bits - 1) {
    leastLow[least] = bits & -bits
    leastHigh[least++] = 0
  }
  for (let bits = singleHigh; bits !== 0; bits &= bits - 1) {
    leastLow[least] = 0
    leastHigh[least++] = bits & -bits
  }
  const singles = least
  next: for (let i = 0; i < rest; i++) {
    const l = restLow[i] as number
    const h = restHigh[i] as number
    if (((l & singleLow) | (h & singleHigh)) !== 0) continue
    for (let j = singles; j < least; j++)
      if ((((leastLow[j] as number) & ~l) | ((leastHigh[j] as number) & ~h)) === 0) continue next
    // No set so far lies within it; those within which it lies go.
    let stay = singles
    for (let j = singles; j < least; j++) {
      const otherLow = leastLow[j] as number
      const otherHigh = leastHigh[j] as number
      if (((l & ~otherLow) | (h & ~otherHigh)) === 0) continue
      leastLow[stay] = otherLow
      leastHigh[stay++] = otherHigh
    }
    leastLow[stay] = l
    leastHigh[stay] = h
    least = stay + 1
  }
  return least
}

/** Two words into one, every bit counting (multipliers of MurmurHash3, Appleby 2011). */
function hash(low: number, high: number): number {
  let h = Math.imul(low, 0xcc9e2d51) ^ Math.imul(high + 0x5bd1e995, 0x1b873593)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return h ^ (h >>> 13)
}

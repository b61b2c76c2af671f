/**
 * All formal concepts by NextClosure, in lectic order: the second opinion on concepts.ts, and its peer in the bench. Plain on purpose.
 *
 * Method  Ganter, Two basic algorithms in concept analysis (1984; reprinted in ICFCA 2010): the intent that follows another is the
 *         closure of its columns before the last possible one together with that one, if closing adds nothing before it.
 * Time    for each concept up to as many closures as there are columns, each over all rows.
 */
import { firstBits, type Mask } from './bits.ts'
import { type Context, closureOf } from './context.ts'

/** Each intent once; the same columns as two words that concepts.ts reports. */
export function* nextClosures(context: Context): Generator<Mask> {
  let intent: Mask | null = closureOf(context, { low: 0, high: 0 })
  while (intent) {
    yield intent
    intent = following(context, intent)
  }
}

function following(context: Context, { low, high }: Mask): Mask | null {
  for (let column = context.columns - 1; column >= 0; column--) {
    const before = { low: firstBits(column), high: firstBits(column - 32) }
    const own = { low: column < 32 ? 1 << column : 0, high: column < 32 ? 0 : 1 << (column - 32) }
    if ((low & own.low) !== 0 || (high & own.high) !== 0) continue
    const closed = closureOf(context, { low: (low & before.low) | own.low, high: (high & before.high) | own.high })
    if ((closed.low & ~low & before.low) === 0 && (closed.high & ~high & before.high) === 0) return closed
  }
  return null
}

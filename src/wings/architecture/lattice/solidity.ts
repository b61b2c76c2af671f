/**
 * How many members a club can lose before it becomes another club.
 *
 * Said as   "The same commitments bind this club even if any two members leave": whoever the two are, what the others share is still
 *           these instruments and no more. Leaving makes nothing weaker among those who stay; it may leave a closer group.
 * Theory    the Δ-measure of a concept (Buzmakov, Kuznetsov and Napoli, Scalable estimates of concept stability, ICFCA 2014), with
 *           states as the objects: the least number of members outside some further instrument. Solidity is one less.
 * Absent    a club that has every instrument of the table can share no more, whoever leaves: its solidity is null.
 */
import { type Mask, onesOf } from './bits.ts'
import type { Context } from './context.ts'

export type Break = {
  /** Members that would have to leave. */
  readonly leaving: Mask
  /** The row that the others would then share besides. */
  readonly row: number
}

export type Solidity = {
  /** Any so many members may leave; 0 where one leaving can be enough to change what the others share. */
  readonly members: number
  /** Every way to change it by one member more, in the order of rows. */
  readonly breaks: readonly Break[]
}

/** Of an intent: the columns are the club's members. */
export function solidityOf({ low, high, rows }: Context, members: Mask): Solidity | null {
  let least = Number.POSITIVE_INFINITY
  let breaks: Break[] = []
  for (let row = 0; row < rows; row++) {
    const leaving = { low: members.low & ~(low[row] as number), high: members.high & ~(high[row] as number) }
    const count = onesOf(leaving.low, leaving.high)
    if (count === 0 || count > least) continue
    if (count < least) breaks = []
    least = count
    breaks.push({ leaving, row })
  }
  return breaks.length === 0 ? null : { members: least - 1, breaks }
}

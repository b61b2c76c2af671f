/**
 * Which states have nothing in common, and which accession would connect most of them.
 *
 * Connected  two states that are both bound by one instrument of the table. *Certain* and *possible* bindings are read apart: a pair
 *            is apart when nothing certain connects it; it is `perhaps` connected when something possible does.
 * Accession  a state becomes bound by an instrument by which it is not. Where that is not known, the accession is marked: it may have
 *            happened. Cells closed to the state are no accessions.
 * Shape      columns are states, rows instruments, as in context.ts; at most 40 columns.
 */
import type { Masks } from '../bound-table.ts'
import { firstBits, lowest, type Mask, ones, onesOf } from './bits.ts'

export type Bindings = {
  readonly columns: number
  readonly certain: Masks
  readonly possible: Masks
  /** Who may accede, where it is not everybody: bilateral and closed instruments take nobody in. */
  readonly open?: Masks
}

/** For each column, the columns it shares a row with; itself never. */
export type Connections = { readonly low: Int32Array; readonly high: Int32Array }

export function connectionsOf({ low, high }: Masks, columns: number): Connections {
  const found = { low: new Int32Array(columns), high: new Int32Array(columns) }
  for (let row = 0; row < low.length; row++) {
    const l = low[row] as number
    const h = high[row] as number
    for (let column = 0; column < columns; column++) {
      if (bitOf(l, h, column) === 0) continue
      found.low[column] = (found.low[column] as number) | l
      found.high[column] = (found.high[column] as number) | h
    }
  }
  for (let column = 0; column < columns; column++) {
    if (column < 32) found.low[column] = (found.low[column] as number) & ~(1 << column)
    else found.high[column] = (found.high[column] as number) & ~(1 << (column - 32))
  }
  return found
}

/** `perhaps`: an instrument that may bind both is in the table. */
export type PairApart = { readonly a: number; readonly b: number; readonly perhaps: boolean }

/** Pairs with nothing certain in common, in the order of columns. */
export function pairsApart({ columns, certain, possible }: Bindings): PairApart[] {
  const sure = connectionsOf(certain, columns)
  const maybe = connectionsOf(possible, columns)
  const pairs: PairApart[] = []
  for (let a = 0; a < columns; a++)
    for (let b = a + 1; b < columns; b++)
      if (bitOf(sure.low[a] as number, sure.high[a] as number, b) === 0)
        pairs.push({ a, b, perhaps: bitOf(maybe.low[a] as number, maybe.high[a] as number, b) === 1 })
  return pairs
}

export type Accession = {
  readonly column: number
  readonly row: number
  /** States it would newly connect the acceding one with: parties for certain, with which it has nothing certain in common now. */
  readonly connects: Mask
  readonly pairs: number
  /** How many of these pairs may be connected already. */
  readonly perhaps: number
  /** Whether the state is bound already is not known. */
  readonly unknown: boolean
}

/**
 * Every accession that would connect at least one pair; those that connect most first, then known ones, then by row and column.
 * `met` says which pairs need nothing, where that is more than to share one row.
 */
export function accessionsOf(
  { columns, certain, possible, open }: Bindings,
  met: { readonly sure: Connections; readonly maybe: Connections } = {
    sure: connectionsOf(certain, columns),
    maybe: connectionsOf(possible, columns),
  },
): Accession[] {
  const { sure, maybe } = met
  const found: Accession[] = []
  for (let row = 0; row < certain.low.length; row++) {
    const parties = { low: certain.low[row] as number, high: certain.high[row] as number }
    if ((parties.low | parties.high) === 0) continue
    const outsideLow = ~parties.low & (open ? (open.low[row] as number) : -1) & firstBits(columns)
    const outsideHigh = ~parties.high & (open ? (open.high[row] as number) : -1) & firstBits(columns - 32)
    for (let half = 0; half < 2; half++) {
      for (let rest = half === 0 ? outsideLow : outsideHigh; rest !== 0; rest &= rest - 1) {
        const column = half * 32 + lowest(rest)
        const low = parties.low & ~(sure.low[column] as number)
        const high = parties.high & ~(sure.high[column] as number)
        if ((low | high) === 0) continue
        found.push({
          column,
          row,
          connects: { low, high },
          pairs: ones(low) + ones(high),
          perhaps: onesOf(low & (maybe.low[column] as number), high & (maybe.high[column] as number)),
          unknown: bitOf(possible.low[row] as number, possible.high[row] as number, column) === 1,
        })
      }
    }
  }
  return found.sort((x, y) => y.pairs - x.pairs || Number(x.unknown) - Number(y.unknown) || x.row - y.row || x.column - y.column)
}

/** One row that all of a group would share, and who of them would have to accede. */
export type CommonPlan = { readonly row: number; readonly acceding: Mask; readonly accessions: number; readonly unknown: Mask }

/**
 * For each row that every member of the group is bound by or may accede to: who is missing. Fewest accessions first, then by row.
 * Exact: the first answers the question by which one instrument the group comes together soonest.
 */
export function commonPlans({ certain, possible, open }: Bindings, group: Mask): CommonPlan[] {
  const plans: CommonPlan[] = []
  for (let row = 0; row < certain.low.length; row++) {
    const low = group.low & ~(certain.low[row] as number)
    const high = group.high & ~(certain.high[row] as number)
    if (open && ((low & ~(open.low[row] as number)) !== 0 || (high & ~(open.high[row] as number)) !== 0)) continue
    const unknown = { low: low & (possible.low[row] as number), high: high & (possible.high[row] as number) }
    plans.push({ row, acceding: { low, high }, accessions: onesOf(low, high), unknown })
  }
  return plans.sort((x, y) => x.accessions - y.accessions || x.row - y.row)
}

export type NearRule = {
  /** "All parties to `from` but these are in `to`." */
  readonly from: number
  readonly to: number
  readonly exceptions: Mask
  /** Exceptions of which it is not known whether they are in `to`. */
  readonly unknown: Mask
  /** How many parties to `from` are in `to`. */
  readonly support: number
}

/**
 * Pairs of rows of which the one nearly implies the other: at least one exception, at most so many, and at least so many parties
 * that follow the rule. Parties are those known to be bound. Best supported first, then with fewer exceptions, then by row.
 */
export function nearRules({ certain, possible }: Bindings, { exceptions: most = 2, support: least = 3 } = {}): NearRule[] {
  const rules: NearRule[] = []
  const rows = certain.low.length
  for (let from = 0; from < rows; from++) {
    const low = certain.low[from] as number
    const high = certain.high[from] as number
    const parties = onesOf(low, high)
    if (parties < least + 1) continue
    for (let to = 0; to < rows; to++) {
      const outLow = low & ~(certain.low[to] as number)
      const outHigh = high & ~(certain.high[to] as number)
      const out = ones(outLow) + ones(outHigh)
      if (out === 0 || out > most || parties - out < least) continue
      rules.push({
        from,
        to,
        exceptions: { low: outLow, high: outHigh },
        unknown: { low: outLow & (possible.low[to] as number), high: outHigh & (possible.high[to] as number) },
        support: parties - out,
      })
    }
  }
  const count = ({ exceptions }: NearRule) => onesOf(exceptions.low, exceptions.high)
  return rules.sort((x, y) => y.support - x.support || count(x) - count(y) || x.from - y.from || x.to - y.to)
}

const bitOf = (low: number, high: number, column: number): number =>
  column < 32 ? (low >>> column) & 1 : (high >>> (column - 32)) & 1

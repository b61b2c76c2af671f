/**
 * What prices did between two years: the factor by which an amount of one year becomes one in prices of another.
 *
 * Method   P(t) = P(t−1) · (1 + π(t)/100) from yearly changes; the factor is P(to)/P(from). From a year to itself it is one and needs no
 *          index. Backwards it is one through the factor forwards.
 * Missing  one change is missing between the two years, or may not be used: there is no chain, and the years that lack are named.
 */
import type { StateId } from '../../../kernel/ids.ts'
import { ONE } from './decimal.ts'
import { computed, given, type Missing, missing, type Node } from './derivation.ts'
import type { Figures } from './figures.ts'

export type PriceIndex = 'consumer-prices' | 'deflator'

/** A change of more than this in one year makes any average price of the year doubtful; it is said, not refused. */
const DOUBLED_PERCENT = 100

export type Prices = { readonly factor: (index: PriceIndex, state: StateId, from: number, to: number) => Node }

export function pricesOf(figures: Figures): Prices {
  const nodes = new Map<string, Node>()

  function factor(index: PriceIndex, state: StateId, from: number, to: number): Node {
    const key = `${index} ${state} ${from} ${to}`
    const known = nodes.get(key)
    if (known) return known
    const made = make(index, state, from, to)
    nodes.set(key, made)
    return made
  }

  function make(index: PriceIndex, state: StateId, from: number, to: number): Node {
    const parameters = { index, state, from, to }
    if (from === to) return given('price-chain', ONE, 'ratio', { parameters })
    const broken = lacking(index, state, Math.min(from, to), Math.max(from, to))
    if (broken) return missing('price-chain', 'ratio', [broken], { parameters })
    if (from > to)
      return computed('quotient', 'price-chain', [given('price-chain', ONE, 'ratio'), factor(index, state, to, from)], 'ratio', {
        parameters,
      })
    return computed('product', 'price-chain', [change(index, state, from + 1), factor(index, state, from + 1, to)], 'ratio', {
      parameters,
    })
  }

  /** The factor of one year on the year before. */
  function change(index: PriceIndex, state: StateId, year: number): Node {
    const figure = figures.at(index, state, year)
    const doubled = figure.value?.abs().gt(DOUBLED_PERCENT) ?? false
    const cautions = doubled ? [{ caution: 'prices-more-than-doubled', index, state, year }] : []
    return computed('growth', 'price-change', [figure], 'ratio', { cautions })
  }

  function lacking(index: PriceIndex, state: StateId, from: number, to: number): Missing | null {
    const years: number[] = []
    const because = new Set<string>()
    for (let year = from + 1; year <= to; year++) {
      const { missing: reasons } = figures.at(index, state, year)
      if (reasons.length === 0) continue
      years.push(year)
      for (const { reason } of reasons) because.add(reason)
    }
    return years.length === 0
      ? null
      : { reason: 'no-price-chain', index, state, from, to, years, because: [...because].toSorted() }
  }

  return { factor }
}

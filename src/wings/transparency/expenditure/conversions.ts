/**
 * Amounts of a state made alike: in real terms, in a common currency, as a share of product. One amount, one year, one node.
 *
 * Formulas  R_B(y) = T(y) · P(B)/P(y); market rate of the year T(y)/XR(y); market rate of the base year R_B(y)/XR(B);
 *           purchasing power T(y)/PPP(y), and R_B(y)/PPP(B); share of product in dollars over product in dollars.
 * Rates     own currency for one dollar, average of the year. Whoever asks may state the rate of one year; it is marked as asked.
 * Units     the currency as ISO 4217 writes it, with the year of prices where prices are not those of each year: `CLP`, `USD:2019`;
 *           `INT` is the international dollar.
 */
import type { Conversion } from '../../../acts/expenditure-method-defined.ts'
import type { StateId } from '../../../kernel/ids.ts'
import type { Decimal } from './decimal.ts'
import { computed, given, type Node } from './derivation.ts'
import type { Figures } from './figures.ts'
import type { PriceIndex, Prices } from './prices.ts'

export type AskedRate = { readonly year: number; readonly rate: Decimal }

export type Converting = { readonly figures: Figures; readonly prices: Prices; readonly askedRate?: AskedRate }

/** An amount of a state in one year, in units of its own currency and prices of that year. */
export type Amount = { readonly state: StateId; readonly year: number; readonly node: Node }

/** `CLP:2019`: of whose prices the amount is. */
export const inPricesOf = (unit: string, year: number): string => `${unit.split(':')[0]}:${year}`

export function marketRate({ figures, askedRate }: Converting, state: StateId, year: number): Node {
  if (askedRate?.year === year)
    return given('asked', askedRate.rate, 'own-currency-per-usd', {
      parameters: { rate: year },
      origins: [{ asked: 'base-rate', state, year }],
      cautions: [{ caution: 'changed-by-asker', parameter: 'exchange-rate', state, year }],
    })
  return figures.at('exchange-rate', state, year)
}

/** In prices of the base year. `null` for an index leaves prices as they are. */
export function inRealTerms(
  { prices }: Converting,
  { state, year, node }: Amount,
  index: PriceIndex | null,
  baseYear: number,
): Node {
  if (index === null) return node
  return computed('product', 'real-terms', [node, prices.factor(index, state, year, baseYear)], inPricesOf(node.unit, baseYear), {
    parameters: { index, state, year, baseYear },
  })
}

/** `amount` is in prices of its year for the conversions of the year, in prices of the base year for those of the base year. */
export function inCommonCurrency(
  with_: Converting,
  { state, year, node }: Amount,
  conversion: Conversion,
  baseYear: number,
): Node {
  const parameters = { conversion, state, year, baseYear }
  const prices = node.unit.includes(':') ? `:${node.unit.split(':')[1]}` : ''
  switch (conversion) {
    case 'rate-of-year':
    case 'rate-of-base-year': {
      const rate = marketRate(with_, state, conversion === 'rate-of-year' ? year : baseYear)
      return computed('quotient', 'common-currency', [node, rate], `USD${prices}`, { parameters })
    }
    case 'ppp-of-year':
    case 'ppp-of-base-year': {
      const parity = with_.figures.at('ppp', state, conversion === 'ppp-of-year' ? year : baseYear)
      return computed('quotient', 'purchasing-power', [node, parity], `INT${prices}`, { parameters })
    }
  }
}

/** Percent of product, from dollars of the year. */
export const shareOfProduct = ({ figures }: Converting, { state, year, node }: Amount): Node =>
  computed('percent', 'share-of-product', [node, figures.at('gdp', state, year)], 'percent', { parameters: { state, year } })

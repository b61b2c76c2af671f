/**
 * The conversions that can be asked for by name, one amount at a time.
 *
 * Errors  none: what cannot be converted is a node without value and with reasons.
 */
import type { StateId } from '../../../kernel/ids.ts'
import { type AskedRate, type Converting, inCommonCurrency, inRealTerms, shareOfProduct } from './conversions.ts'
import type { Decimal } from './decimal.ts'
import { given, missing, type Node } from './derivation.ts'
import type { Figures } from './figures.ts'
import { type Prices, pricesOf } from './prices.ts'

export const CONVERSIONS = [
  'usd-current',
  'usd-constant-cpi',
  'usd-constant-deflator',
  'lcu-constant-cpi',
  'ppp-current',
  'share-gdp',
] as const
export type ConversionName = (typeof CONVERSIONS)[number]

export type ConversionRequest = {
  readonly state: StateId
  readonly year: number
  /** In units of own currency; for `share-gdp` in dollars of the year. */
  readonly amount: Decimal
  readonly conversion: ConversionName
  readonly baseYear?: number
  /** Own currency for one dollar in the base year, in place of the edition's. */
  readonly baseRate?: Decimal
}

export type Convert = (request: ConversionRequest) => Node

/** Does this conversion need a base year? The others take none into account. */
export const needsBaseYear = (conversion: ConversionName): boolean => conversion.includes('constant')

export function converter(figures: Figures, prices: Prices = pricesOf(figures)): Convert {
  return ({ state, year, amount, conversion, baseYear, baseRate }) => {
    const base = baseYear ?? year
    const askedRate: AskedRate | undefined = baseRate === undefined ? undefined : { year: base, rate: baseRate }
    const with_: Converting = askedRate === undefined ? { figures, prices } : { figures, prices, askedRate }
    if (needsBaseYear(conversion) && baseYear === undefined)
      return missing('common-currency', 'own-currency', [{ reason: 'no-base-year', conversion }])
    const unit = conversion === 'share-gdp' ? 'USD' : 'own-currency'
    const node = given('asked', amount, unit, { parameters: { state, year }, origins: [{ asked: 'amount' }] })
    const inPrices = (index: 'consumer-prices' | 'deflator') => ({
      state,
      year,
      node: inRealTerms(with_, { state, year, node }, index, base),
    })
    switch (conversion) {
      case 'usd-current':
        return inCommonCurrency(with_, { state, year, node }, 'rate-of-year', base)
      case 'usd-constant-cpi':
        return inCommonCurrency(with_, inPrices('consumer-prices'), 'rate-of-base-year', base)
      case 'usd-constant-deflator':
        return inCommonCurrency(with_, inPrices('deflator'), 'rate-of-base-year', base)
      case 'lcu-constant-cpi':
        return inPrices('consumer-prices').node
      case 'ppp-current':
        return inCommonCurrency(with_, { state, year, node }, 'ppp-of-year', base)
      case 'share-gdp':
        return shareOfProduct(with_, { state, year, node })
    }
  }
}

/**
 * How far a value depends on the choice of index and rate: the least and the most over all that are admissible.
 *
 * Admissible  for constant prices both indices at the market rate and at the parity of the base year; for current prices the market rate and the
 *             parity of the year. International dollars and dollars stand in one range on purpose: that is the question.
 * Missing     a variant without value is left out of the range and kept with its reason; without any value there is no range.
 */
import type { Conversion } from '../../../acts/expenditure-method-defined.ts'
import type { StateId } from '../../../kernel/ids.ts'
import { AS_STATED } from './comparison.ts'
import type { Converting } from './conversions.ts'
import { computed, missing, type Node } from './derivation.ts'
import type { PriceIndex } from './prices.ts'
import type { Settings } from './settings.ts'
import { convertedBy } from './state-year.ts'

export type Variant = { readonly index: PriceIndex | 'none'; readonly conversion: Conversion; readonly value: Node }
export type Range = { readonly least: Node; readonly most: Node; readonly variants: readonly Variant[] }

export function rangeOf(
  ground: Converting,
  own: { readonly state: StateId; readonly year: number; readonly node: Node },
  { prices, currency }: Pick<Settings, 'prices' | 'currency'>,
): Range {
  const indices = prices === null ? [null] : (['consumer-prices', 'deflator'] as const)
  const conversions: readonly Conversion[] =
    prices === null ? ['rate-of-year', 'ppp-of-year'] : ['rate-of-base-year', 'ppp-of-base-year']
  const variants = indices.flatMap(index =>
    conversions.map(conversion => {
      const chosen = {
        prices: index === null ? null : { index, baseYear: prices?.baseYear ?? own.year },
        currency: { ...currency, conversion },
      }
      return { index: index ?? ('none' as const), conversion, value: convertedBy(ground, own, chosen).inCommonCurrency }
    }),
  )
  const values = variants.flatMap(({ value }) => (value.value === null ? [] : [computed('same', 'range', [value], AS_STATED)]))
  const end = (op: 'least' | 'most') =>
    values.length > 0
      ? computed(op, 'range', values, AS_STATED)
      : missing(
          'range',
          AS_STATED,
          variants.flatMap(({ value }) => value.missing),
        )
  return { least: end('least'), most: end('most'), variants }
}

/**
 * What an amount is beside others: of product, of government spending, for each person, by object and institution, year on year.
 *
 * Units   percent; dollars for each person; growth in percent of the year before.
 */
import type { StateId } from '../../../kernel/ids.ts'
import { type Converting, inCommonCurrency, shareOfProduct } from './conversions.ts'
import { HUNDRED } from './decimal.ts'
import { computed, given, type Node } from './derivation.ts'
import type { FiscalTotal } from './fiscal-total.ts'

type OwnAmount = { readonly state: StateId; readonly year: number; readonly node: Node }

/** From own currency of the year, by its market rate. */
export const shareOfProductOf = (with_: Converting, own: OwnAmount): Node =>
  shareOfProduct(with_, { ...own, node: inCommonCurrency(with_, own, 'rate-of-year', own.year) })

/** Both in own currency of the year. */
export const shareOfGovernment = ({ figures }: Converting, { state, year, node }: OwnAmount): Node =>
  computed('percent', 'share-of-government', [node, figures.at('government-spending', state, year)], 'percent', {
    parameters: { state, year },
  })

export const perHead = ({ figures }: Converting, { state, year, node }: OwnAmount): Node =>
  computed('quotient', 'per-head', [node, figures.at('population', state, year)], `${node.unit}/person`, {
    parameters: { state, year },
  })

/** Percent by which a value is more than the one of the year before, in the same prices. */
export const growth = (before: Node, now: Node): Node => {
  const percent = computed('percent', 'growth', [now, before], 'percent')
  return computed('difference', 'growth', [percent, given('growth', HUNDRED, 'percent')], 'percent')
}

/** Shares of what is counted, netting apart: by object or by institution, in percent. They add to a hundred where there is something. */
export function shares({ lines, counted }: FiscalTotal, by: 'object' | 'institution'): ReadonlyMap<string, Node> {
  const inside = lines.filter(({ decision }) => decision.verdict === 'in')
  const keys = [...new Set(inside.map(({ item }) => item[by]))].toSorted()
  return new Map(
    keys.map(key => {
      const part = computed(
        'sum',
        'coverage',
        inside.filter(({ item }) => item[by] === key).map(({ amount }) => amount),
        counted.unit,
        { parameters: { [by]: key } },
      )
      return [key, computed('percent', 'share-of-total', [part, counted], 'percent', { parameters: { [by]: key } })]
    }),
  )
}

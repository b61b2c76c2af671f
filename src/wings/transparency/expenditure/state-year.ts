/**
 * What a state spent in one year, from its lines to a common currency, under given settings: steps 1 to 9 of the methodology.
 *
 * Errors  none: every step that cannot be taken leaves a value that is missing with its reason.
 */
import type { StateId } from '../../../kernel/ids.ts'
import { nameOf, ofYear } from './calendar-year.ts'
import { type Converting, inCommonCurrency, inRealTerms } from './conversions.ts'
import type { Currencies } from './currencies.ts'
import type { Node } from './derivation.ts'
import { type FiscalTotal, fiscalTotal } from './fiscal-total.ts'
import type { LineItem } from './line-item.ts'
import type { Settings } from './settings.ts'

export type Ground = Converting & { readonly currencies: Currencies; readonly confirmedScales?: ReadonlySet<string> }

export type StateYear = {
  readonly state: StateId
  readonly year: number
  readonly fiscal: readonly FiscalTotal[]
  /** In the present currency, prices of the year. */
  readonly inOwnCurrency: Node
  /** In the present currency, prices of the base year where the settings have one. */
  readonly inRealTerms: Node
  /** In dollars or international dollars. */
  readonly inCommonCurrency: Node
}

export function stateYear(
  ground: Ground,
  items: readonly LineItem[],
  state: StateId,
  year: number,
  settings: Settings,
): StateYear {
  const { currencies, confirmedScales } = ground
  const byYear = new Map<string, LineItem[]>()
  for (const item of items)
    if (item.state === state) byYear.set(item.fiscalYear.start, [...(byYear.get(item.fiscalYear.start) ?? []), item])
  const inOrder = [...byYear.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, lines]) => lines)

  const fiscal = inOrder.flatMap((lines, i) => {
    const fiscalYear = lines[0]?.fiscalYear
    if (!fiscalYear || !touches(fiscalYear, year)) return []
    const before = inOrder[i - 1]
    return [
      fiscalTotal({
        items: lines,
        fiscalYear,
        currencies,
        settings,
        ...(before ? { before } : {}),
        ...(confirmedScales ? { confirmedScales } : {}),
      }),
    ]
  })
  const unit = currencies.present(state) ?? 'XXX'
  const own = ofYear(
    fiscal.map(({ fiscalYear, total }) => ({ fiscalYear, node: total })),
    year,
    settings.fiscalYears,
    unit,
  )
  return { state, year, fiscal, ...convertedBy(ground, { state, year, node: own }, settings) }
}

/** Steps 8 and 9 for an amount that is given as a whole: a published total. */
export function convertedBy(
  ground: Converting,
  amount: { readonly state: StateId; readonly year: number; readonly node: Node },
  { prices, currency }: Pick<Settings, 'prices' | 'currency'>,
): Pick<StateYear, 'inOwnCurrency' | 'inRealTerms' | 'inCommonCurrency'> {
  const real = inRealTerms(ground, amount, prices?.index ?? null, prices?.baseYear ?? amount.year)
  return {
    inOwnCurrency: amount.node,
    inRealTerms: real,
    inCommonCurrency: inCommonCurrency(ground, { ...amount, node: real }, currency.conversion, currency.baseYear),
  }
}

const touches = (fiscalYear: LineItem['fiscalYear'], year: number) =>
  (Number(fiscalYear.start.slice(0, 4)) <= year && Number(fiscalYear.end.slice(0, 4)) >= year) || nameOf(fiscalYear) === year

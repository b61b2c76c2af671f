/**
 * Expenditure as publishers print it, year by year, and in real terms and a common currency where it is in own currency.
 *
 * Apart    series of two publishers, or of two editions of one, are never joined: each is a line of its own with its own breaks.
 * Units    as printed: millions of dollars, units of own currency, percent. Ratios are brought to percent.
 */
import type { StateId } from '../../../kernel/ids.ts'
import { Decimal } from './decimal.ts'
import { computed, given, type Node } from './derivation.ts'
import type { Stated } from './facts.ts'
import type { Figures } from './figures.ts'
import type { Settings } from './settings.ts'
import { convertedBy, type Ground } from './state-year.ts'

export type PublishedYear = { readonly year: number; readonly node: Node }
export type PublishedSeries = {
  readonly series: Stated<'series.published/v1'>
  readonly unit: string
  /** Every year from the first to the last; missing where the publisher has none. */
  readonly years: readonly PublishedYear[]
}

const isExpenditure = (quantity: string) => quantity === 'expenditure' || quantity.startsWith('expenditure-')

/** What is on record of a state's expenditure, by series: in the order of their names. */
export function publishedSeries(figures: Figures, state: StateId): readonly PublishedSeries[] {
  return figures.facts.series
    .filter(({ body }) => isExpenditure(body.quantity) && body.rows.some(row => row.state === state))
    .toSorted((a, b) => (a.body.series < b.body.series ? -1 : 1))
    .map(series => {
      const row = series.body.rows.find(one => one.state === state)
      const years = (row?.figures ?? []).map((_, i) => {
        const year = (row?.from ?? 0) + i
        return { year, node: asPrinted(figures.of(series.body.series, state, year), series) }
      })
      return { series, unit: unitOf(series), years }
    })
}

const unitOf = ({ body }: Stated<'series.published/v1'>): string => {
  switch (body.unit) {
    case 'million-usd':
    case 'usd':
      return body.priceYear === undefined ? 'USD' : `USD:${body.priceYear}`
    case 'ratio':
      return 'percent'
    default:
      return body.unit
  }
}

const MILLION = new Decimal(1_000_000)
const HUNDRED = new Decimal(100)

/** In units, not millions; in percent, not as a fraction. */
function asPrinted(figure: Node, series: Stated<'series.published/v1'>): Node {
  const unit = unitOf(series)
  const times = (factor: Decimal) => computed('product', 'scale', [figure, given('scale', factor, 'ratio')], unit)
  if (series.body.unit === 'million-usd') return times(MILLION)
  if (series.body.unit === 'ratio') return times(HUNDRED)
  return computed('same', 'scale', [figure], unit)
}

/** A series in own currency, each year in real terms and a common currency. */
export function convertedSeries(
  ground: Ground,
  state: StateId,
  { years }: PublishedSeries,
  settings: Settings,
): readonly PublishedYear[] {
  const unit = ground.currencies.present(state) ?? 'XXX'
  return years.map(({ year, node }) => {
    const own = computed('same', 'redenomination', [node], unit, { cautions: settings.cautions })
    return { year, node: convertedBy(ground, { state, year, node: own }, settings).inCommonCurrency }
  })
}

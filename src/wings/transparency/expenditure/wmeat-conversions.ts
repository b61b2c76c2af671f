/**
 * The five ways in which World Military Expenditures and Arms Transfers converts to dollars, over a window of years that ends in the base year.
 *
 * Source   Sources, Data and Methods of WMEAT 2018 and 2019 (US Department of State): (1) real market rate based on the last year; (2) market
 *          rate of each year; (3) real market rate based on the mean of the yearly market rates of the window, assigned to its middle year;
 *          (4) purchasing power parity of the whole economy; (5) a notional parity of the defence sector, which the publisher does not print.
 * Formulas a real rate moves the rate of its base by both deflators: XR_k(y) = XR(k) · [P(y)/P(k)] / [US(y)/US(k)].
 *          In each way, constant = current · US(B)/US(y).
 * Checked  on 28 states of the 2012 edition: (1) and (2) agree with the printed table but for revised product figures; (4) where parities were
 *          not revised. (3) could not be reproduced from the words above, with deviations of 4 to 30 percent: its results bear a caution.
 */
import { StateId } from '../../../kernel/ids.ts'
import { type Amount, type Converting, marketRate } from './conversions.ts'
import { computed, type Node } from './derivation.ts'

export const WMEAT_METHODS = ['wmeat-1', 'wmeat-2', 'wmeat-3', 'wmeat-4', 'wmeat-5'] as const
export type WmeatMethod = (typeof WMEAT_METHODS)[number]

/** Years of a table, the base year the last. */
export const WINDOW = 11
const USA = StateId.parse('USA')

export type WmeatValue = { readonly current: Node; readonly constant: Node }

export function wmeatConversion(
  with_: Converting,
  { state, year, node }: Amount,
  method: WmeatMethod,
  baseYear: number,
): WmeatValue {
  const parameters = { conversion: method, state, year, baseYear }
  const cautions = method === 'wmeat-3' ? [{ caution: 'published-results-not-reproduced', conversion: method }] : []
  const current = computed('quotient', 'common-currency', [node, rate(with_, state, year, method, baseYear)], 'USD', {
    parameters,
    cautions,
  })
  const prices = with_.prices.factor('deflator', USA, year, baseYear)
  return { current, constant: computed('product', 'real-terms', [current, prices], `USD:${baseYear}`, { parameters }) }
}

function rate(with_: Converting, state: StateId, year: number, method: WmeatMethod, baseYear: number): Node {
  switch (method) {
    case 'wmeat-1':
      return realRate(with_, state, marketRate(with_, state, baseYear), baseYear, year)
    case 'wmeat-2':
      return marketRate(with_, state, year)
    case 'wmeat-3': {
      const years = Array.from({ length: WINDOW }, (_, i) => baseYear - WINDOW + 1 + i)
      const mean = computed(
        'mean',
        'market-rate',
        years.map(one => marketRate(with_, state, one)),
        'own-currency-per-usd',
        { parameters: { from: years[0] ?? baseYear, until: baseYear } },
      )
      return realRate(with_, state, mean, baseYear - (WINDOW - 1) / 2, year)
    }
    case 'wmeat-4':
      return with_.figures.at('ppp', state, year)
    case 'wmeat-5':
      return with_.figures.at('defence-ppp', state, year)
  }
}

/** The rate of one year, moved to another by what prices did in both states. */
function realRate({ prices }: Converting, state: StateId, base: Node, from: number, to: number): Node {
  const moved = computed('product', 'real-rate', [base, prices.factor('deflator', state, from, to)], base.unit)
  return computed('quotient', 'real-rate', [moved, prices.factor('deflator', USA, from, to)], base.unit, {
    parameters: { state, from, to },
  })
}

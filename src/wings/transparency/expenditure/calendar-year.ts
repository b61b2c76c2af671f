/**
 * Fiscal years as one year: by months to a calendar year, or the fiscal year that is named after it.
 *
 * Method   L(y) = Σ months(fy ∩ y) / months(fy) · L_fy: spending is taken as even over the months of a fiscal year.
 * Kept     a fiscal year is named after the calendar year in which most of its months lie; of two equal halves, after the later.
 * Missing  months of the calendar year that no fiscal year covers, or that two cover.
 */
import { Decimal } from './decimal.ts'
import { computed, given, missing, type Node } from './derivation.ts'
import type { FiscalYear } from './line-item.ts'

export type FiscalAmount = { readonly fiscalYear: FiscalYear; readonly node: Node }

const MONTHS = 12
/** Months since the year nought, of which whole ones are in the fiscal year: first, and first no longer in it. */
const monthOf = (day: string) => Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1
const ends = ({ start, end }: FiscalYear) => [monthOf(start), monthOf(end) + 1] as const

export function monthsIn(fiscalYear: FiscalYear, year: number): number {
  const [from, until] = ends(fiscalYear)
  return Math.max(0, Math.min(until, (year + 1) * MONTHS) - Math.max(from, year * MONTHS))
}

/** After which calendar year a fiscal year is named. */
export function nameOf(fiscalYear: FiscalYear): number {
  const [from, until] = ends(fiscalYear)
  return Math.floor((from + Math.floor((until - from) / 2)) / MONTHS)
}

export function ofYear(
  amounts: readonly FiscalAmount[],
  year: number,
  fiscalYears: 'to-calendar-years' | 'kept',
  unit: string,
): Node {
  const parameters = { year, fiscalYears }
  if (fiscalYears === 'kept') {
    const named = amounts.filter(({ fiscalYear }) => nameOf(fiscalYear) === year)
    const [only] = named
    if (named.length === 1 && only)
      return computed('same', 'fiscal-year', [only.node], unit, {
        parameters: { ...parameters, from: only.fiscalYear.start, until: only.fiscalYear.end },
      })
    return missing('fiscal-year', unit, [{ reason: named.length === 0 ? 'year-not-covered' : 'fiscal-years-overlap', year }], {
      parameters,
    })
  }

  const touching = amounts
    .filter(({ fiscalYear }) => monthsIn(fiscalYear, year) > 0)
    .toSorted((a, b) => (a.fiscalYear.start < b.fiscalYear.start ? -1 : 1))
  const covered = touching.reduce((months, { fiscalYear }) => months + monthsIn(fiscalYear, year), 0)
  if (covered !== MONTHS || overlap(touching))
    return missing(
      'calendar-year',
      unit,
      [{ reason: overlap(touching) ? 'fiscal-years-overlap' : 'year-not-covered', year, months: covered }],
      { parameters, inputs: touching.map(({ node }) => node) },
    )
  return computed(
    'sum',
    'calendar-year',
    touching.map(amount => part(amount, year, unit)),
    unit,
    { parameters },
  )
}

const overlap = (inOrder: readonly FiscalAmount[]) =>
  inOrder.some(({ fiscalYear }, i) => i > 0 && fiscalYear.start <= (inOrder[i - 1]?.fiscalYear.end ?? ''))

function part({ fiscalYear, node }: FiscalAmount, year: number, unit: string): Node {
  const [from, until] = ends(fiscalYear)
  const months = given('calendar-year', new Decimal(monthsIn(fiscalYear, year)), 'months', {
    parameters: { year, from: fiscalYear.start },
  })
  const length = given('calendar-year', new Decimal(until - from), 'months', {
    parameters: { from: fiscalYear.start, until: fiscalYear.end },
  })
  // Multiplied before it is divided, so that whole years stay exact.
  const monthly = computed('product', 'calendar-year', [node, months], unit)
  return computed('quotient', 'calendar-year', [monthly, length], unit)
}

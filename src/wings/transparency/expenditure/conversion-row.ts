/**
 * One row of amounts to be converted, as a file has it: cells are read, the conversion is done, and what cannot be done is said in words.
 *
 * Border  every cell comes from a stranger. All that is wrong with a row is said at once; the row beside it is not touched.
 * Digits  a value is rounded once, here, to 15 significant digits, half to even: what a spreadsheet can hold.
 */
import type { StateId } from '../../../kernel/ids.ts'
import type { Lang } from '../../../kernel/lang.ts'
import { translator, type Values } from '../../../ui/languages.ts'
import { type ExpenditureKey, expenditureWords } from '../messages.ts'
import { CONVERSIONS, type ConversionName, type ConversionRequest, type Convert } from './convert.ts'
import { readDecimal, rounded } from './decimal.ts'
import { reasonInWords } from './reasons.ts'

export const ROW_COLUMNS = ['id', 'state', 'year', 'amount', 'method', 'base_year', 'base_rate'] as const
export type RowColumn = (typeof ROW_COLUMNS)[number]
export const RESULT_COLUMNS = ['id', 'value', 'unit', 'refusal'] as const

export const SIGNIFICANT_DIGITS = 15

export type ConvertedRow = { readonly value: number | null; readonly unit: string; readonly refusal: string }

export const refusedRow = (lang: Lang, key: ExpenditureKey, values: Values): ConvertedRow => ({
  value: null,
  unit: '',
  refusal: translator(lang, expenditureWords)(key, values),
})

export function convertRow(
  lang: Lang,
  convert: Convert,
  states: ReadonlySet<string>,
  cell: (column: RowColumn) => string,
): ConvertedRow {
  const request = readRow(lang, states, cell)
  if (typeof request === 'string') return { value: null, unit: '', refusal: request }
  const { value, missing } = convert(request)
  if (value === null) return { value: null, unit: '', refusal: missing.map(reason => reasonInWords(lang, reason)).join(' ') }
  return { value: Number(rounded(value, SIGNIFICANT_DIGITS)), unit: unitOf(request), refusal: '' }
}

/** The request of a row, or everything that is wrong with it. */
function readRow(lang: Lang, states: ReadonlySet<string>, cell: (column: RowColumn) => string): ConversionRequest | string {
  const t = translator(lang, expenditureWords)
  const wrong: string[] = []
  const shown = (column: RowColumn) => cell(column).slice(0, 40)
  const refuse = (key: ExpenditureKey, column: RowColumn, values: Values = {}) => {
    wrong.push(t(key, { found: shown(column), ...values }))
    return null
  }
  const yearIn = (column: RowColumn) => (/^\d{4}$/.test(cell(column)) ? Number(cell(column)) : null)

  if (!states.has(cell('state'))) refuse('row_state', 'state', { count: states.size })
  const year = yearIn('year') ?? refuse('row_year', 'year')
  const amount = readDecimal(cell('amount')) ?? refuse('row_amount', 'amount')
  const method = cell('method')
  const conversion = isConversion(method) ? method : refuse('row_method', 'method', { expected: CONVERSIONS.join(', ') })
  const baseYear = cell('base_year') === '' ? undefined : (yearIn('base_year') ?? refuse('row_baseYear', 'base_year'))
  const rate = cell('base_rate') === '' ? undefined : readDecimal(cell('base_rate'))
  if (rate === null || rate?.lte(0)) refuse('row_baseRate', 'base_rate')

  if (year === null || amount === null || conversion === null || wrong.length > 0) return wrong.join(' ')
  return {
    state: cell('state') as StateId,
    year,
    amount,
    conversion,
    ...(typeof baseYear === 'number' ? { baseYear } : {}),
    ...(rate ? { baseRate: rate } : {}),
  }
}

const isConversion = (text: string): text is ConversionName => (CONVERSIONS as readonly string[]).includes(text)

/** For programs: English and never translated, like the names of columns. */
function unitOf({ conversion, baseYear }: ConversionRequest): string {
  switch (conversion) {
    case 'usd-current':
      return 'USD, current'
    case 'usd-constant-cpi':
    case 'usd-constant-deflator':
      return `USD, constant ${baseYear}`
    case 'lcu-constant-cpi':
      return `LCU, constant ${baseYear}`
    case 'ppp-current':
      return 'international dollars, current'
    case 'share-gdp':
      return 'percent of GDP'
  }
}

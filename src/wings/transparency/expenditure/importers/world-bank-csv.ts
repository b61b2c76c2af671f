/**
 * An indicator of the World Bank as its site gives it for download: a CSV with four lines of preamble, then one row a country.
 *
 * Layout   `Country Name,Country Code,Indicator Name,Indicator Code,1960,…`; codes are ISO 3166 and those of groups, which are left out.
 * Licence  Creative Commons Attribution 4.0, but for the indicators of military expenditure, whose values are SIPRI's: these are read as brought and
 *          not passed on.
 */
import { type CsvError, parse } from 'csv-parse/sync'
import type { FigureUnit } from '../../../../acts/series-published.ts'
import { StateId } from '../../../../kernel/ids.ts'
import { type Finding, finding } from '../../../../kernel/problem.ts'
import { BROUGHT_RANK, type Brought, type BroughtFigure, broughtSeries } from './brought-series.ts'
import { figureIn, yearColumns } from './sheet.ts'

type Indicator = { readonly quantity: string; readonly unit: FigureUnit; readonly ranked: boolean }
const INDICATORS: Readonly<Record<string, Indicator>> = {
  'FP.CPI.TOTL.ZG': { quantity: 'consumer-prices', unit: 'percent-per-year', ranked: true },
  'NY.GDP.DEFL.KD.ZG': { quantity: 'deflator', unit: 'percent-per-year', ranked: true },
  'PA.NUS.FCRF': { quantity: 'exchange-rate', unit: 'own-currency-per-usd', ranked: true },
  'PA.NUS.PPP': { quantity: 'ppp', unit: 'own-currency-per-international-dollar', ranked: true },
  'NY.GDP.MKTP.CD': { quantity: 'gdp', unit: 'usd', ranked: true },
  'SP.POP.TOTL': { quantity: 'population', unit: 'persons', ranked: true },
  'MS.MIL.XPND.GD.ZS': { quantity: 'expenditure-share-of-gdp', unit: 'percent', ranked: false },
  'MS.MIL.XPND.ZS': { quantity: 'expenditure-share-of-government', unit: 'percent', ranked: false },
  'MS.MIL.XPND.CN': { quantity: 'expenditure', unit: 'own-currency', ranked: false },
  'MS.MIL.XPND.CD': { quantity: 'expenditure', unit: 'usd', ranked: false },
}
const COLUMNS = ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code'] as const
const LAST_HEADING_LINE = 10

/** `states`: codes of the edition; rows of other countries and of groups pass by. */
export function readWorldBankCsv(file: string, text: string, states: ReadonlySet<string>): Brought {
  const findings: Finding[] = []
  const refuse = (rule: string, place: string, detail: string): Brought => ({
    series: [],
    notes: [],
    findings: [...findings, finding(rule, place, detail)],
  })
  let records: readonly (readonly string[])[]
  try {
    records = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false, to: 10_000 })
  } catch (cause) {
    const { message, code } = cause as CsvError
    if (!code) throw cause
    return refuse('csv-form', `${file}:1:1`, `${message}. Expected comma-separated values with quotation marks in pairs.`)
  }
  const at = records.slice(0, LAST_HEADING_LINE).findIndex(record => COLUMNS.every((name, i) => record[i] === name))
  const heading = records[at]
  if (!heading)
    return refuse(
      'heading-missing',
      `${file}:1:1`,
      `Found no line ${COLUMNS.join(',')} among the first ${LAST_HEADING_LINE}. Expected the layout of the publisher.`,
    )

  const years = yearColumns(heading)
  const byIndicator = new Map<string, { name: string; figures: BroughtFigure[] }>()
  records.slice(at + 1).forEach((record, i) => {
    const [country = '', code = '', name = '', indicator = ''] = record
    if (code === '' && country === '') return
    if (!states.has(code)) return
    const known = INDICATORS[indicator]
    const place = `${file}:${at + 2 + i}`
    if (!known) {
      if (!byIndicator.has(indicator))
        findings.push({
          ...finding(
            'indicator-unknown',
            `${place}:4`,
            `Found the indicator "${indicator.slice(0, 40)}", which comparisons do not use; its rows are left out.`,
          ),
          severity: 'warning',
        })
      byIndicator.set(indicator, { name, figures: [] })
      return
    }
    const series = byIndicator.get(indicator) ?? { name, figures: [] }
    for (const [column, year] of years) {
      const cell = record[column]?.trim() ?? ''
      if (cell === '' || cell === '..') continue
      const figure = figureIn(/^-?\d+(?:\.\d+)?[eE][+-]?\d{1,3}$/.test(cell) ? Number(cell) : cell)
      if (figure === null)
        findings.push({
          ...finding(
            'cell-unread',
            `${place}:${column + 1}`,
            `Found "${cell.slice(0, 40)}". Expected a number; the cell is left out.`,
          ),
          severity: 'warning',
        })
      else series.figures.push({ state: StateId.parse(code), year, figure })
    }
    byIndicator.set(indicator, series)
  })

  const series = [...byIndicator].flatMap(([id, { name, figures }]) => {
    const known = INDICATORS[id]
    if (!known || figures.length === 0) return []
    const head = {
      series: `brought-wb-${id.toLowerCase().replaceAll('.', '-')}`,
      quantity: known.quantity,
      unit: known.unit,
      publisher: 'World Bank',
      title: `${name} (${id})`,
      licence: id.startsWith('MS.MIL')
        ? 'terms of SIPRI, whose values these are; not to be passed on'
        : 'Creative Commons Attribution 4.0',
      marks: [],
    }
    return [broughtSeries(file, known.ranked ? { ...head, rank: BROUGHT_RANK } : head, figures)]
  })
  if (series.length === 0)
    return refuse(
      'figures-none',
      `${file}:${at + 2}:1`,
      'Found no figure of a state of the edition under an indicator that comparisons use.',
    )
  return { series, notes: [], findings }
}

/**
 * Table I of World Military Expenditures and Arms Transfers, 2012 edition: a workbook of the US Department of State with one sheet a country
 * and five blocks, one for each way of converting to dollars.
 *
 * Layout   the heading is a row of years (row 7: B to L, their mean in M), labels stand in column A. A block begins with a label that
 *          names its method ("Method 1", "Method 2", …); in it, rows of military expenditures in current and in constant dollars are read.
 * Units    millions of dollars, as the label says; a label in thousands or billions is brought to millions.
 * Later    editions were seen by name only: a sheet that does not fit is reported and left out.
 */
import type { StateId } from '../../../../kernel/ids.ts'
import { type Finding, finding } from '../../../../kernel/problem.ts'
import { Decimal, textOf } from '../decimal.ts'
import { type Brought, type BroughtFigure, broughtSeries } from './brought-series.ts'
import { figureIn, placeIn, type Sheet, textIn, yearColumns } from './sheet.ts'
import type { StateByName } from './state-names.ts'

const LAST_HEADING_ROW = 12
const LEAST_YEARS = 3
const MILLION = new Decimal(1_000_000)
const SCALES: readonly (readonly [RegExp, Decimal])[] = [
  [/\bbillions?\b/i, new Decimal(1_000_000_000)],
  [/\bmillions?\b/i, MILLION],
  [/\bthousands?\b/i, new Decimal(1000)],
]
const NO_DATA = /^(?:n\/?a|-|–|\.{2,3}|)$/i

type Kind = { readonly method: string; readonly prices: 'current' | 'constant'; readonly priceYear?: number }

export function readWmeatWorkbook(file: string, sheets: readonly Sheet[], stateOf: StateByName): Brought {
  const findings: Finding[] = []
  const warn = (rule: string, place: string, detail: string) =>
    findings.push({ ...finding(rule, place, detail), severity: 'warning' })
  const found = new Map<string, { kind: Kind; figures: BroughtFigure[] }>()
  const unmatched: string[] = []
  for (const sheet of sheets) {
    const state = stateOf(sheet.name) ?? stateOf(textIn(sheet.rows[0]?.[0]))
    if (state) readSheet(sheet, state, found, warn)
    else unmatched.push(sheet.name)
  }
  if (unmatched.length > 0)
    warn(
      'states-unmatched',
      file,
      `${unmatched.length} sheets name no state of the edition and are left out: ${unmatched.slice(0, 12).join(', ')}${unmatched.length > 12 ? ' …' : ''}.`,
    )
  const series = [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { kind, figures }]) =>
      broughtSeries(
        file,
        {
          series: id,
          quantity: 'expenditure',
          unit: 'million-usd',
          ...(kind.priceYear === undefined ? {} : { priceYear: kind.priceYear }),
          conversion: `wmeat-${kind.method}`,
          publisher: 'US Department of State',
          title: `World Military Expenditures and Arms Transfers, Table I, military expenditures, ${kind.prices} dollars, conversion method ${kind.method}`,
          licence: 'work of the United States Government',
          marks: [],
        },
        figures,
      ),
    )
  if (series.length === 0)
    findings.push(
      finding(
        'figures-none',
        file,
        'Found no block of military expenditures in a sheet of a state. Expected the layout of Table I, 2012 edition.',
      ),
    )
  return { series, notes: [], findings }
}

function readSheet(
  { name, rows }: Sheet,
  state: StateId,
  found: Map<string, { kind: Kind; figures: BroughtFigure[] }>,
  warn: (rule: string, place: string, detail: string) => void,
): void {
  const at = rows.slice(0, LAST_HEADING_ROW).findIndex(row => yearColumns(row).size >= LEAST_YEARS)
  if (at < 0) {
    warn('heading-missing', `${name}!A1`, `Found no row of years in the first ${LAST_HEADING_ROW}. The sheet is left out.`)
    return
  }
  const years = yearColumns(rows[at] ?? [])
  let method: string | null = null
  rows.slice(at + 1).forEach((row, i) => {
    const label = textIn(row[0])
    method = /\bmethod\s*([1-5])\b/i.exec(label)?.[1] ?? method
    const prices = /\b(current|constant)\b/i.exec(label)?.[1]?.toLowerCase()
    if (method === null || (prices !== 'current' && prices !== 'constant')) return
    if (!/^(?:military expenditures?|ME)\b/i.test(label) || /\/|share|percent|%/i.test(label)) return
    const priceYear = /\b((?:19|20)\d{2})\b/.exec(label)?.[1]
    const scale = SCALES.find(([word]) => word.test(label))?.[1] ?? MILLION
    const id = `brought-wmeat-${prices}-usd-method-${method}`
    const kind: Kind = {
      method,
      prices,
      ...(prices === 'constant' && priceYear !== undefined ? { priceYear: Number(priceYear) } : {}),
    }
    const series = found.get(id) ?? { kind, figures: [] }
    for (const [column, year] of years) {
      const figure = figureIn(row[column])
      if (figure !== null) series.figures.push({ state, year, figure: textOf(new Decimal(figure).times(scale).div(MILLION)) })
      else if (!NO_DATA.test(textIn(row[column])))
        warn(
          'cell-unread',
          placeIn(name, at + 1 + i, column),
          `Found "${textIn(row[column]).slice(0, 40)}". Expected a number; the cell is left out.`,
        )
    }
    found.set(id, series)
  })
}

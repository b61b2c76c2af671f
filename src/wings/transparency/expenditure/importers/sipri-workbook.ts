/**
 * The workbook of the SIPRI Military Expenditure Database, as its user has downloaded it.
 *
 * Layout   one sheet for each measure; the heading is the row whose first cell is "Country", among the first fourteen; years as numbers or
 *          text. Rows without a number are titles of regions. Checked on the layouts of the releases to 2019, 2022 and 2023.
 * Units    own currency in units; dollars in millions; shares as fractions, not percent.
 * Cells    "...", ". ." no data; "xxx" the state did not exist; blank none. Blue letters are an estimate, red highly uncertain.
 * Notes    marks and numbers of footnotes in one cell ("§38"): the marks become notes on the state.
 * Licence  the publisher's terms forbid passing the data set on. Nothing of it is in this repository; what is read stays with its reader.
 */
import type { BodyOf } from '../../../../acts/catalogue.ts'
import type { FigureUnit } from '../../../../acts/series-published.ts'
import type { StateId } from '../../../../kernel/ids.ts'
import { type Finding, finding } from '../../../../kernel/problem.ts'
import type { Stated } from '../facts.ts'
import { type Brought, type BroughtFigure, broughtSeries } from './brought-series.ts'
import { figureIn, placeIn, type Sheet, textIn, yearColumns } from './sheet.ts'
import type { StateByName } from './state-names.ts'

type Measure = { readonly sheet: RegExp; readonly series: string; readonly quantity: string; readonly unit: FigureUnit }

const MEASURES: readonly Measure[] = [
  {
    sheet: /^local currency financial years$/i,
    series: 'sipri-own-currency-fiscal',
    quantity: 'expenditure',
    unit: 'own-currency',
  },
  { sheet: /^local currency calendar years$/i, series: 'sipri-own-currency', quantity: 'expenditure', unit: 'own-currency' },
  { sheet: /^constant \((\d{4})\) US(?:\$|D)$/i, series: 'sipri-constant-usd', quantity: 'expenditure', unit: 'million-usd' },
  { sheet: /^current US(?:\$|D)$/i, series: 'sipri-current-usd', quantity: 'expenditure', unit: 'million-usd' },
  { sheet: /^share of GDP$/i, series: 'sipri-share-of-gdp', quantity: 'expenditure-share-of-gdp', unit: 'ratio' },
  { sheet: /^per capita$/i, series: 'sipri-per-head', quantity: 'expenditure-per-head', unit: 'usd' },
  {
    sheet: /^share of Govt\.? spending$/i,
    series: 'sipri-share-of-government',
    quantity: 'expenditure-share-of-government',
    unit: 'ratio',
  },
]

/** Marks of the column Notes. */
const MARKS: Readonly<Record<string, string>> = {
  '†': 'no-pensions',
  '‡': 'current-spending-only',
  '§': 'adopted-budget',
  '¶': 'no-paramilitary',
  '‖': 'redenominated',
}
const LAST_HEADING_ROW = 14
const NO_DATA = /^(?:\.\s*\.\s*\.?|…|xxx|)$/i
const BLUE = /^(?:0000FF|0070C0|00B0F0)$/
const RED = /^(?:FF0000|C00000)$/
const TITLE = 'SIPRI Military Expenditure Database'

export function readSipriWorkbook(file: string, sheets: readonly Sheet[], stateOf: StateByName): Brought {
  const findings: Finding[] = []
  const notes = new Map<string, Stated<'comparability.noted/v1'>>()
  const series = sheets.flatMap(sheet => {
    const measure = MEASURES.find(one => one.sheet.test(sheet.name.trim()))
    if (!measure) return []
    const read = readSheet(file, sheet, stateOf, findings, notes)
    if (!read) return []
    const priceYear = measure.sheet.exec(sheet.name.trim())?.[1]
    const marks = [
      { mark: 'e', meaning: 'estimate' },
      { mark: 'u', meaning: 'highly uncertain' },
    ].filter(({ mark }) => read.some(one => one.mark === mark))
    return [
      broughtSeries(
        file,
        {
          series: measure.series,
          quantity: measure.quantity,
          unit: measure.unit,
          ...(priceYear === undefined ? {} : { priceYear: Number(priceYear) }),
          publisher: 'Stockholm International Peace Research Institute',
          title: `${TITLE}, ${sheet.name.trim()}`,
          licence: 'terms of the publisher; not to be passed on',
          marks,
        },
        read,
      ),
    ]
  })
  if (series.length === 0)
    findings.push(
      finding(
        'sheets-missing',
        file,
        `Found the sheets ${
          sheets
            .map(({ name }) => `"${name}"`)
            .join(', ')
            .slice(0, 300) || 'none'
        }. Expected those of the workbook of the database, like "Current US$".`,
      ),
    )
  return { series, notes: [...notes.values()], findings }
}

function readSheet(
  file: string,
  { name, rows, colourAt }: Sheet,
  stateOf: StateByName,
  findings: Finding[],
  notes: Map<string, Stated<'comparability.noted/v1'>>,
): readonly BroughtFigure[] | null {
  const at = rows.slice(0, LAST_HEADING_ROW).findIndex(row => textIn(row[0]) === 'Country')
  if (at < 0) {
    findings.push(
      finding(
        'heading-missing',
        `${name}!A1`,
        `Found no heading "Country" in the first ${LAST_HEADING_ROW} rows. Expected the layout of the publisher.`,
      ),
    )
    return null
  }
  const heading = rows[at] ?? []
  const years = yearColumns(heading)
  const noteColumn = heading.findIndex(cell => textIn(cell) === 'Notes')
  const unmatched: string[] = []
  const figures: BroughtFigure[] = []

  rows.slice(at + 1).forEach((row, i) => {
    const place = at + 1 + i
    const values = [...years].map(([column, year]) => ({
      column,
      year,
      figure: figureIn(row[column]),
      text: textIn(row[column]),
    }))
    if (values.every(({ figure }) => figure === null)) return
    const state = stateOf(textIn(row[0]))
    if (!state) {
      unmatched.push(textIn(row[0]))
      return
    }
    if (noteColumn >= 0)
      for (const note of notesIn(file, state, textIn(row[noteColumn]))) notes.set(`${state} ${note.body.code}`, note)
    for (const { column, year, figure, text } of values) {
      if (figure !== null) figures.push({ state, year, figure, ...markOf(colourAt?.(place, column)) })
      else if (!NO_DATA.test(text))
        findings.push({
          ...finding(
            'cell-unread',
            placeIn(name, place, column),
            `Found "${text.slice(0, 40)}". Expected a number, "..." or "xxx"; the cell is left out.`,
          ),
          severity: 'warning',
        })
    }
  })
  if (unmatched.length > 0)
    findings.push({
      ...finding(
        'states-unmatched',
        `${name}!A${at + 2}`,
        `${unmatched.length} rows name no state of the edition and are left out: ${unmatched.slice(0, 12).join(', ')}${unmatched.length > 12 ? ' …' : ''}.`,
      ),
      severity: 'warning',
    })
  return figures
}

function markOf(colour: string | null | undefined): { readonly mark?: string } {
  const rgb = colour?.slice(-6).toUpperCase()
  return rgb === undefined ? {} : BLUE.test(rgb) ? { mark: 'e' } : RED.test(rgb) ? { mark: 'u' } : {}
}

function notesIn(file: string, state: StateId, cell: string): readonly Stated<'comparability.noted/v1'>[] {
  return Object.entries(MARKS)
    .filter(([mark]) => cell.includes(mark))
    .map(([mark, code]) => {
      const body: BodyOf<'comparability.noted/v1'> = {
        type: 'comparability.noted/v1',
        state,
        quantity: 'expenditure',
        publisher: 'sipri',
        code,
        effect: 'caveat',
        sources: [{ address: file, part: `mark ${mark}` }],
        confidence: 'verified',
      }
      return { act: null, file, body }
    })
}

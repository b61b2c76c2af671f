/**
 * A plain table of figures: `quantity,unit,state` and then one column a year. What a user has in a spreadsheet of one's own.
 *
 * Cells   empty is missing; a number, or a number, a space and a mark of one to three letters.
 * Errors  findings with line and column; a table with an error is not read.
 */
import { type CsvError, parse } from 'csv-parse/sync'
import { Figure, FigureUnit } from '../../../../acts/series-published.ts'
import { StateId } from '../../../../kernel/ids.ts'
import { type Finding, finding } from '../../../../kernel/problem.ts'
import { BROUGHT_RANK, type Brought, type BroughtFigure, broughtSeries } from './brought-series.ts'

const HEAD = ['quantity', 'unit', 'state'] as const

export function readFigureTable(file: string, text: string): Brought {
  const findings: Finding[] = []
  const problem = (rule: string, line: number, column: number, detail: string) =>
    findings.push(finding(rule, `${file}:${line}:${column}`, detail))
  const records = recordsOf(text, detail => problem('csv-form', 1, 1, detail))
  const [head = [], ...rows] = records
  const years = head.slice(HEAD.length).map(Number)
  const wellFormed =
    HEAD.every((name, i) => head[i] === name) &&
    years.length > 0 &&
    years.every((year, i) => Number.isInteger(year) && year === (years[0] ?? 0) + i)
  if (findings.length === 0 && !wellFormed)
    problem(
      'figures-head',
      1,
      1,
      `Found ${JSON.stringify(head.join(',').slice(0, 80))}. Expected ${HEAD.join(',')} and consecutive years.`,
    )
  if (findings.length > 0) return { series: [], notes: [], findings }

  const bySeries = new Map<string, { quantity: string; unit: FigureUnit; figures: BroughtFigure[] }>()
  rows.forEach((cells, i) => {
    const line = i + 2
    const [quantity = '', unitText = '', stateText = ''] = cells
    const [unit, state] = [FigureUnit.safeParse(unitText), StateId.safeParse(stateText)]
    if (cells.length !== head.length) problem('row-length', line, 1, `Found ${cells.length} cells; expected ${head.length}.`)
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(quantity))
      problem('quantity', line, 1, `Found ${JSON.stringify(quantity)}. Expected a quantity like exchange-rate.`)
    if (!unit.success)
      problem('unit', line, 2, `Found ${JSON.stringify(unitText)}. Expected one of ${FigureUnit.options.join(', ')}.`)
    if (!state.success) problem('state', line, 3, `Found ${JSON.stringify(stateText)}. Expected three capital letters.`)
    if (cells.length !== head.length || !unit.success || !state.success) return
    const series = bySeries.get(quantity) ?? { quantity, unit: unit.data, figures: [] }
    if (series.unit !== unit.data)
      problem('unit', line, 2, `Found ${unit.data}; other rows of ${quantity} have ${series.unit}. Expected one unit.`)
    years.forEach((year, at) => {
      const cell = cells[HEAD.length + at]?.trim() ?? ''
      if (cell === '') return
      const [figure = '', mark, ...rest] = cell.split(' ')
      if (Figure.safeParse(figure).success && rest.length === 0 && (mark === undefined || /^[A-Za-z]{1,3}$/.test(mark)))
        series.figures.push({ state: state.data, year, figure, ...(mark === undefined ? {} : { mark }) })
      else
        problem(
          'figure-form',
          line,
          HEAD.length + at + 1,
          `Found ${JSON.stringify(cell.slice(0, 40))}. Expected a number like 12.5, or one with a mark like "12.5 E".`,
        )
    })
    bySeries.set(quantity, series)
  })
  if (findings.length > 0) return { series: [], notes: [], findings }
  const name = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
  return {
    series: [...bySeries.values()].map(({ quantity, unit, figures }) =>
      broughtSeries(
        file,
        {
          series: `brought-${quantity}`,
          quantity,
          rank: BROUGHT_RANK,
          unit,
          publisher: name,
          title: `${name}, ${quantity}`,
          licence: 'not stated',
          marks: [...new Set(figures.flatMap(({ mark }) => (mark === undefined ? [] : [mark])))].map(mark => ({
            mark,
            meaning: 'as in the file',
          })),
        },
        figures,
      ),
    ),
    notes: [],
    findings,
  }
}

function recordsOf(text: string, problem: (detail: string) => void): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, to: 10_000 })
  } catch (cause) {
    const { message, code } = cause as CsvError
    if (!code) throw cause
    problem(`${message}. Expected comma-separated values with quotation marks in pairs.`)
    return []
  }
}

/**
 * Figures of publishers: `series.csv` names each series, and the file it stands in holds one row for each series and state with
 * years as columns. A cell is empty (missing), a number as printed, or a number, a space and the publisher's mark.
 */
import { EVIDENCE_COLUMNS, evidenceOf, filled } from './cells.ts'
import type { Row } from './csv-table.ts'
import type { Reading } from './reading.ts'

const COLUMNS = [
  'id',
  'file',
  'quantity',
  'rank',
  'unit',
  'price_year',
  'conversion',
  'publisher',
  'title',
  'licence',
  'attribution',
  'marks',
  'obtained',
  'source',
  'confidence',
  'note',
] as const

type Mark = { readonly mark: string; readonly meaning: string }
type StateFigures = {
  readonly state: string
  readonly from: number
  readonly figures: readonly (string | null)[]
  readonly marked: readonly { readonly year: number; readonly mark: string }[]
}

export async function readSeries(reading: Reading): Promise<void> {
  const series = await reading.table('series.csv', COLUMNS)
  const named = new Map(series.map(row => [row.cell('id'), { row, file: row.cell('file'), marks: marksOf(reading, row) }]))
  const found = new Map<string, StateFigures[]>()

  for (const file of new Set(series.map(row => row.cell('file')))) {
    if (!/^figures\/[a-z0-9-]+\.csv$/.test(file)) {
      const at = series.find(row => row.cell('file') === file)
      reading.problem('figures-file', at?.place('file') ?? 'series.csv:1:1', `Found "${file}". Expected figures/<name>.csv.`)
      continue
    }
    const years = await yearsOf(reading, file)
    if (!years) continue
    for (const row of await reading.table(file, ['series', 'state', ...years.map(String)])) {
      const id = row.cell('series')
      const of = named.get(id)
      if (of?.file !== file) {
        reading.problem(
          'series-unknown',
          row.place('series'),
          `Found "${id}". Expected a series that series.csv has for ${file}.`,
        )
        continue
      }
      reading.expect('state', row.cell('state'), row, 'state')
      reading.introduce(`${file.slice(0, -4)}.csv`, `${id} ${row.cell('state')}`, row, 'state')
      const read = figuresOf(reading, row, years, of.marks)
      if (read) found.set(id, [...(found.get(id) ?? []), read])
    }
  }

  for (const row of series) {
    const id = row.cell('id')
    reading.introduce('series.csv', id, row, 'id')
    const rows = found.get(id) ?? []
    if (rows.length === 0)
      reading.problem(
        'series-empty',
        row.place('id'),
        `Found no figure of "${id}" in ${row.cell('file')}. Expected one row at least.`,
      )
    const body = {
      type: 'series.published/v1',
      series: id,
      ...filled(row, MEMBERS),
      ...wholeNumber(row, 'rank', 'rank'),
      ...wholeNumber(row, 'priceYear', 'price_year'),
      marks: named.get(id)?.marks ?? [],
      rows,
      ...evidenceOf(row),
    }
    reading.file(`series/${id}`, body, row, { ...EVIDENCE_COLUMNS, series: 'id', priceYear: 'price_year' })
  }
}

const MEMBERS = {
  quantity: 'quantity',
  unit: 'unit',
  conversion: 'conversion',
  publisher: 'publisher',
  title: 'title',
  licence: 'licence',
  attribution: 'attribution',
  obtained: 'obtained',
} as const

/** A cell that is no whole number is handed on as it stands: the schema of the act says what it expected. */
function wholeNumber(row: Row, member: string, column: string): Record<string, unknown> {
  const cell = row.cell(column)
  return cell === '' ? {} : { [member]: /^\d+$/.test(cell) ? Number(cell) : cell }
}

/** The years that the first line of a file names: consecutive, so that a gap in the columns is no gap in the figures. */
async function yearsOf(reading: Reading, file: string): Promise<readonly number[] | null> {
  const bytes = await reading.bytes(file)
  if (!bytes) return null
  const [head = ''] = new TextDecoder().decode(bytes.subarray(0, 4096)).split(/\r?\n/, 1)
  const names = head.split(',').slice(2)
  const first = Number(names[0])
  const consecutive = names.length > 0 && names.every((name, i) => /^\d{4}$/.test(name) && Number(name) === first + i)
  if (consecutive) return names.map(Number)
  reading.problem(
    'figures-years',
    `${file}:1:1`,
    `Found ${JSON.stringify(head.slice(0, 60))}. Expected series,state and consecutive years.`,
  )
  return null
}

/** `E estimate; R rough estimate`: a mark, a space, what the publisher means by it; parted by semicolons. */
function marksOf(reading: Reading, row: Row): readonly Mark[] {
  const cell = row.cell('marks')
  if (cell === '') return []
  return cell.split('; ').flatMap(part => {
    const [, mark, meaning] = /^([A-Za-z]{1,3}) (.+)$/.exec(part) ?? []
    if (mark && meaning) return [{ mark, meaning }]
    reading.problem(
      'marks-form',
      row.place('marks'),
      `Found "${part}". Expected a mark, a space and its meaning, like "E estimate".`,
    )
    return []
  })
}

function figuresOf(reading: Reading, row: Row, years: readonly number[], marks: readonly Mark[]): StateFigures | null {
  const cells = years.map(year => row.cell(String(year)))
  const first = cells.findIndex(cell => cell !== '')
  if (first < 0) {
    reading.problem('figures-none', row.place('state'), 'Found no figure in the row. Leave out rows without any.')
    return null
  }
  const from = years[first] ?? 0
  const marked: { year: number; mark: string }[] = []
  const figures = cells.slice(first, cells.findLastIndex(cell => cell !== '') + 1).map((cell, i) => {
    if (cell === '') return null
    const [, figure, mark] = /^(-?(?:0|[1-9]\d*)(?:\.\d+)?)(?: ([A-Za-z]{1,3}))?$/.exec(cell) ?? []
    const column = String(from + i)
    if (figure === undefined)
      reading.problem(
        'figure-form',
        row.place(column),
        `Found "${cell.slice(0, 40)}". Expected a number like 12.5, or one with a mark like "12.5 E"; empty where it is missing.`,
      )
    if (mark !== undefined) {
      marked.push({ year: from + i, mark })
      if (!marks.some(known => known.mark === mark))
        reading.problem(
          'mark-unknown',
          row.place(column),
          `Found the mark "${mark}", which series.csv does not explain for this series.`,
        )
    }
    return figure ?? null
  })
  return { state: row.cell('state'), from, figures, marked }
}

/**
 * One CSV file of an edition: rows whose cells know where they stand, so that a problem can be pointed at.
 *
 * Form    RFC 4180 in UTF-8; the first line names the columns, in any order. Lines are counted from 1, columns in characters.
 * Errors  findings: a column that is missing or unknown, a row of another length, a quotation mark that never closes,
 *         a cell with space around it. Rows that can be read are read all the same, so that every problem is told at once.
 */
import { type CsvError, parse } from 'csv-parse/sync'
import { type Finding, finding } from '../kernel/problem.ts'

export type Row = {
  /** The text of a cell, empty when nothing stands there. */
  readonly cell: (column: string) => string
  /** `file:line:column` of a cell, of a character in it counted from 0, or of the row. Worked out only when it is asked for. */
  readonly place: (column?: string, at?: number) => string
}

export type Table = { readonly rows: readonly Row[]; readonly findings: readonly Finding[] }

/** Where each record ends, in bytes and in lines before the next. Looked up only when a place is wanted. */
type Ends = readonly { readonly bytes: number; readonly lines: number }[]

export function readTable(file: string, bytes: Uint8Array, expected: readonly string[]): Table {
  const findings: Finding[] = []
  const records = parsedRecords(file, bytes, findings)
  const head = records[0]
  if (!head) {
    if (findings.length === 0)
      findings.push(finding('file-empty', `${file}:1:1`, 'The file is empty. Expected a first line with the columns.'))
    return { rows: [], findings }
  }

  const columns = new Map(head.map((name, index) => [name, index]))
  let ends: Ends | undefined
  const placeAt = (record: number, index: number, at = 0) => {
    ends ??= endsOf(bytes)
    return placeOf(file, bytes, ends, { record, index, at })
  }
  head.forEach((name, index) => {
    if (!expected.includes(name))
      findings.push(finding('column-unknown', placeAt(0, index), `Found column "${name}"; expected ${expected.join(', ')}.`))
    if (head.indexOf(name) !== index)
      findings.push(finding('column-repeated', placeAt(0, index), `Column "${name}" stands twice. Keep one.`))
  })
  for (const name of expected)
    if (!columns.has(name))
      findings.push(finding('column-missing', `${file}:1:1`, `Column "${name}" is missing. Add it to the first line.`))

  const rows: Row[] = []
  for (let i = 1; i < records.length; i++) {
    const record = records[i] ?? []
    if (record.length !== head.length) {
      findings.push(
        finding(
          'row-length',
          placeAt(i, 0),
          `Found ${record.length} cells; expected ${head.length}, as in the first line. A comma in a text needs quotation marks around the text.`,
        ),
      )
      continue
    }
    record.forEach((cell, index) => {
      if (cell !== cell.trim())
        findings.push(finding('cell-space', placeAt(i, index), `Found space around "${cell.trim()}". Take it away.`))
    })
    rows.push({
      cell: column => record[columns.get(column) ?? -1] ?? '',
      place: (column, at) => placeAt(i, column === undefined ? 0 : (columns.get(column) ?? 0), at),
    })
  }
  return { rows, findings }
}

const OPTIONS = { bom: true, relax_column_count: true, skip_empty_lines: false } as const
const bufferOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function parsedRecords(file: string, bytes: Uint8Array, findings: Finding[]): readonly (readonly string[])[] {
  try {
    return parse(bufferOf(bytes), OPTIONS)
  } catch (thrown) {
    const { message } = thrown as CsvError
    const line = /\bline (\d+)/.exec(message)?.[1] ?? '1'
    findings.push(
      finding('csv-form', `${file}:${line}:1`, `${message}. Expected comma-separated values with quotation marks in pairs.`),
    )
    return []
  }
}

/** A record ends at a line feed outside quotation marks. The parser would tell, at three times its own cost. */
function endsOf(bytes: Uint8Array): Ends {
  const ends: { bytes: number; lines: number }[] = []
  let quoted = false
  let lines = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0x22) quoted = !quoted
    if (bytes[i] !== 0x0a) continue
    lines++
    if (!quoted) ends.push({ bytes: i + 1, lines })
  }
  return ends
}

type Spot = { readonly record: number; readonly index: number; readonly at: number }

/** Looks the place up in the bytes again: the parser counts records, not cells. */
function placeOf(file: string, bytes: Uint8Array, ends: Ends, { record, index, at }: Spot): string {
  const from = ends[record - 1]?.bytes ?? 0
  const text = new TextDecoder().decode(bytes.subarray(from, ends[record]?.bytes))
  let line = (ends[record - 1]?.lines ?? 0) + 1
  let column = 1
  let cell = 0
  let quoted = false
  let left = at
  for (const character of text) {
    // Within the cell, marks that only quote it are no characters of its text.
    if (cell === index && (left === 0 || (character === ',' && !quoted))) break
    if (cell === index && character !== '"') left--
    if (character === '"') quoted = !quoted
    if (character === ',' && !quoted) cell++
    if (character === '\n') {
      line++
      column = 1
    } else column++
  }
  return `${file}:${line}:${column}`
}

/**
 * `hemicycle expenditure convert <in.csv> [--out out.csv]`: amounts in own currency, converted row by row as they are read.
 *
 * A row is a line. A bad one is refused in its own line of the result and stops nothing; memory does not grow with the file.
 * What cannot be read at all (no file, another first line) ends the command with a sentence.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type CsvError, parse } from 'csv-parse/sync'
import { findingLines } from '../edition/check-edition.ts'
import { readExpenditure } from '../edition/expenditure.ts'
import { CannotStart } from '../register/problems.ts'
import { csvLine } from '../ui/csv.ts'
import {
  type ConvertedRow,
  convertRow,
  RESULT_COLUMNS,
  ROW_COLUMNS,
  type RowColumn,
  refusedRow,
} from '../wings/transparency/expenditure/conversion-row.ts'
import { type Convert, converter } from '../wings/transparency/expenditure/convert.ts'
import { figuresOf } from '../wings/transparency/expenditure/figures.ts'
import { complain, say } from './terminal.ts'

export type ExpenditureOptions = { readonly out?: string; readonly edition: string }

/** Bytes of the longest line that is read: the widest row that makes sense has a hundredth of it. */
const LINE_LIMIT = 65_536
/** Result lines written together. */
const CHUNK = 1000
const MAY_BE_ABSENT: ReadonlySet<RowColumn> = new Set(['base_year', 'base_rate'])

export async function convertCommand(path: string, { out, edition }: ExpenditureOptions): Promise<number> {
  if (out !== undefined && resolve(out) === resolve(path))
    throw new CannotStart(`--out names the file that is read, ${path}. Name another one.`)
  const read = await readExpenditure(edition)
  if (!read.ok)
    throw new CannotStart(`The edition in ${edition} was refused.\n${findingLines(read.findings).slice(0, 20).join('\n')}`)
  const convert = converter(figuresOf(read.facts))
  const states = new Set<string>(read.facts.currencies.map(({ body }) => body.state))

  const total = { converted: 0, refused: 0 }
  const source = path === '-' ? process.stdin : createReadStream(path)
  const target = out === undefined ? process.stdout : createWriteStream(out)
  try {
    await pipeline(resultLines(linesOf(source), convert, states, total), target, { end: out !== undefined })
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EPIPE') return 0
    if (cause instanceof Error && 'path' in cause)
      throw new CannotStart(`${String(cause.path)} cannot be opened. Name a file of rows ${ROW_COLUMNS.join(',')}.`)
    throw cause
  }
  const sentence = `${total.converted} rows converted, ${total.refused} refused.`
  if (out === undefined) complain(sentence)
  else say(`${sentence} ${out}`)
  return 0
}

async function* resultLines(
  lines: AsyncIterable<string | null>,
  convert: Convert,
  states: ReadonlySet<string>,
  total: { converted: number; refused: number },
): AsyncGenerator<string> {
  let columns: readonly string[] | null = null
  let chunk = csvLine(RESULT_COLUMNS)
  let held = 0
  for await (const line of lines) {
    if (columns === null) {
      columns = headOf(line)
      continue
    }
    if (line === '') continue
    const { id, row } = rowOf(line, columns, convert, states)
    total[row.value === null ? 'refused' : 'converted']++
    chunk += csvLine([id, row.value, row.unit, row.refusal])
    if (++held % CHUNK > 0) continue
    yield chunk
    chunk = ''
  }
  if (columns === null) headOf('')
  yield chunk
}

function headOf(line: string | null): readonly string[] {
  const found = (line === null ? null : cellsOf(line.replace(/^\u{feff}/u, ''))) ?? []
  const lacking = ROW_COLUMNS.filter(column => !found.includes(column) && !MAY_BE_ABSENT.has(column))
  const twice = found.filter((column, at) => found.indexOf(column) !== at)
  if (lacking.length > 0 || twice.length > 0)
    throw new CannotStart(
      `The first line is ${JSON.stringify((line ?? '').slice(0, 120))}. Expected the columns ${ROW_COLUMNS.join(',')}, parted by commas, in UTF-8; ${
        lacking.length > 0 ? `missing: ${lacking.join(', ')}` : `twice: ${twice.join(', ')}`
      }.`,
    )
  return found
}

function rowOf(
  line: string | null,
  columns: readonly string[],
  convert: Convert,
  states: ReadonlySet<string>,
): { readonly id: string; readonly row: ConvertedRow } {
  if (line === null) return { id: '', row: refusedRow('en', 'row_long', { limit: LINE_LIMIT }) }
  const cells = cellsOf(line)
  const idAt = columns.indexOf('id')
  if (cells === null) return { id: line.split(',')[idAt] ?? '', row: refusedRow('en', 'row_quote', {}) }
  const id = cells[idAt] ?? ''
  if (cells.length !== columns.length)
    return { id, row: refusedRow('en', 'row_cells', { found: cells.length, expected: columns.length }) }
  return { id, row: convertRow('en', convert, states, column => cells[columns.indexOf(column)] ?? '') }
}

/** Cells of one line, without the space around them; null where quotation marks do not pair. */
function cellsOf(line: string): readonly string[] | null {
  if (!line.includes('"')) return line.split(',').map(cell => cell.trim())
  try {
    const [cells = []] = parse(line, { relax_column_count: true }) as string[][]
    return cells.map(cell => cell.trim())
  } catch (cause) {
    if ((cause as CsvError).code) return null
    throw cause
  }
}

/** Lines of a stream of bytes, without their ending; null for one that is longer than the limit. */
async function* linesOf(source: AsyncIterable<Buffer | string>): AsyncGenerator<string | null> {
  let rest = Buffer.alloc(0)
  let tooLong = false
  for await (const piece of source) {
    let bytes = Buffer.concat([rest, Buffer.from(piece)])
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a)) {
      yield tooLong || end > LINE_LIMIT ? null : textOf(bytes.subarray(0, end))
      tooLong = false
      bytes = bytes.subarray(end + 1)
    }
    if (bytes.length > LINE_LIMIT) tooLong = true
    rest = tooLong ? Buffer.alloc(0) : bytes
  }
  if (tooLong) yield null
  else if (rest.length > 0) yield textOf(rest)
}

const textOf = (bytes: Buffer) => bytes.toString('utf8').replace(/\r$/, '')

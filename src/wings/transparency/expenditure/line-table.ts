/**
 * Budget lines as a CSV file: one item a row, read whole, with every problem at its line and column.
 *
 * Columns  state, line, from, until (first and last day of the fiscal year), institution, object, function, fund, off_budget_fund, recipient,
 *          stage, amount, currency, scale, tags (parted by semicolons), source. Columns that are not needed may be left out.
 * Errors   findings; an item that does not fit its shape is not read, the others are.
 */
import { type CsvError, parse } from 'csv-parse/sync'
import { type Finding, finding } from '../../../kernel/problem.ts'
import { LineItem } from './line-item.ts'

const REQUIRED = [
  'state',
  'line',
  'from',
  'until',
  'institution',
  'object',
  'fund',
  'stage',
  'amount',
  'currency',
  'source',
] as const
const OPTIONAL = ['function', 'off_budget_fund', 'recipient', 'scale', 'tags'] as const
type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number]

/** Which column a member of an item was read from, where the two have different names. */
const COLUMN_OF: Readonly<Record<string, Column>> = { fiscalYear: 'from', offBudgetFund: 'off_budget_fund' }
const MOST_ROWS = 100_000

export type LineTable = { readonly items: readonly LineItem[]; readonly findings: readonly Finding[] }

export function readLines(file: string, text: string): LineTable {
  const findings: Finding[] = []
  const records = recordsOf(file, text, findings)
  const [head, ...rows] = records
  if (!head)
    return {
      items: [],
      findings:
        findings.length > 0
          ? findings
          : [finding('file-empty', `${file}:1:1`, 'The file is empty. Expected a first line with the columns.')],
    }

  const at = new Map(head.cells.map((name, index) => [name, index]))
  for (const name of REQUIRED)
    if (!at.has(name))
      findings.push(finding('column-missing', `${file}:1:1`, `Column "${name}" is missing. Add it to the first line.`))
  head.cells.forEach((name, index) => {
    if (![...REQUIRED, ...OPTIONAL].some(known => known === name) || head.cells.indexOf(name) !== index)
      findings.push(
        finding(
          'column-unknown',
          `${file}:1:${index + 1}`,
          `Found column "${name}"; expected each once of ${[...REQUIRED, ...OPTIONAL].join(', ')}.`,
        ),
      )
  })
  if (findings.length > 0) return { items: [], findings }

  const seen = new Map<string, number>()
  const items = rows.flatMap(({ cells, line }) => {
    if (cells.length !== head.cells.length) {
      findings.push(
        finding(
          'row-length',
          `${file}:${line}:1`,
          `Found ${cells.length} cells; expected ${head.cells.length}, as in the first line.`,
        ),
      )
      return []
    }
    const item = itemOf(column => cells[at.get(column) ?? -1]?.trim() ?? '')
    const read = LineItem.safeParse(item)
    if (!read.success) {
      for (const issue of read.error.issues) findings.push(misfit(file, line, at, issue, item))
      return []
    }
    const key = [read.data.state, read.data.fiscalYear.start, read.data.line, read.data.stage].join(' ')
    const earlier = seen.get(key)
    if (earlier !== undefined) {
      findings.push(
        finding(
          'line-repeated',
          `${file}:${line}:1`,
          `This line stands at this stage already, in line ${earlier}. Keep one, or give them names of their own.`,
        ),
      )
      return []
    }
    seen.set(key, line)
    return [read.data]
  })
  return { items, findings }
}

function itemOf(cell: (column: Column) => string): Readonly<Record<string, unknown>> {
  const filled = (member: string, column: Column) => (cell(column) === '' ? {} : { [member]: cell(column) })
  return {
    line: cell('line'),
    state: cell('state'),
    fiscalYear: { start: cell('from'), end: cell('until') },
    institution: cell('institution'),
    object: cell('object'),
    ...filled('function', 'function'),
    fund: cell('fund'),
    ...filled('offBudgetFund', 'off_budget_fund'),
    ...filled('recipient', 'recipient'),
    stage: cell('stage'),
    amount: cell('amount'),
    currency: cell('currency'),
    scale: cell('scale') || '1',
    tags:
      cell('tags') === ''
        ? []
        : cell('tags')
            .split(';')
            .map(tag => tag.trim()),
    source: cell('source'),
  }
}

function misfit(
  file: string,
  line: number,
  columns: ReadonlyMap<string, number>,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
  item: Readonly<Record<string, unknown>>,
): Finding {
  const [member = '', inner] = issue.path.map(String)
  const column = inner === 'end' ? 'until' : (COLUMN_OF[member] ?? member)
  const found = JSON.stringify(member === 'fiscalYear' ? item.fiscalYear : item[member])
  return finding(
    'line-shape',
    `${file}:${line}:${(columns.get(column) ?? 0) + 1}`,
    `${column}: ${issue.message}. Found ${found?.slice(0, 80) ?? 'nothing'}.`,
  )
}

type Line = { readonly cells: readonly string[]; readonly line: number }

function recordsOf(file: string, text: string, findings: Finding[]): readonly Line[] {
  const records: Line[] = []
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MOST_ROWS + 2,
      on_record: (cells: string[], { lines }) => {
        records.push({ cells, line: lines })
        return null
      },
    })
    if (records.length <= MOST_ROWS + 1) return records
    findings.push(finding('too-many-rows', `${file}:${MOST_ROWS + 2}:1`, `Found more than ${MOST_ROWS} rows. Divide the file.`))
    return []
  } catch (cause) {
    const { message, code } = cause as CsvError
    if (!code) throw cause
    findings.push(
      finding(
        'csv-form',
        `${file}:${/\bline (\d+)/.exec(message)?.[1] ?? '1'}:1`,
        `${message}. Expected comma-separated values with quotation marks in pairs.`,
      ),
    )
    return []
  }
}

/** Cells read as what they mean: several values, a yes or no, where a row can be checked, days that other sources give. */
import { PartialDate } from '../kernel/date.ts'
import type { Row } from './csv-table.ts'
import type { Reading } from './reading.ts'

/** Members of a body, left out where the cell is empty: `{ place: 'Bogotá' }` or `{}`. */
export function filled(row: Row, members: Readonly<Record<string, string>>): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [member, column] of Object.entries(members)) {
    const cell = row.cell(column)
    if (cell !== '') found[member] = cell
  }
  return found
}

export const listOf = (row: Row, column: string): string[] =>
  row.cell(column) === ''
    ? []
    : row
        .cell(column)
        .split(';')
        .map(item => item.trim())

export function yesOrNo(reading: Reading, row: Row, column: string): boolean {
  const cell = row.cell(column)
  if (cell !== 'yes' && cell !== 'no')
    reading.problem(
      'yes-or-no',
      row.place(column),
      `Found ${cell === '' ? 'nothing' : `"${cell}"`} in "${column}". Expected yes or no.`,
    )
  return cell === 'yes'
}

/** Addresses in one cell are parted by ` | `, the most official first. */
export const sourcesOf = (cell: string): { address: string }[] =>
  cell === '' ? [] : cell.split(' | ').map(address => ({ address }))

/** Sources, confidence and note, from the columns of these names. */
export const evidenceOf = (row: Row): Record<string, unknown> => ({
  sources: sourcesOf(row.cell('source')),
  confidence: row.cell('confidence'),
  ...filled(row, { note: 'note' }),
})

export const EVIDENCE_COLUMNS = { sources: 'source', confidence: 'confidence', note: 'note' } as const

/** `2013-05-24 a data set; 2013-07-14 worked out from ATOP`: a day, a space, who says so; parted by semicolons. */
export function otherDates(reading: Reading, row: Row, column: string): { otherDates?: { on: string; saidBy: string }[] } {
  const cell = row.cell(column)
  if (cell === '') return {}
  const dates: { on: string; saidBy: string }[] = []
  for (const part of cell.split('; ')) {
    const [, on, saidBy] = /^([\d-]+) (.+)$/.exec(part) ?? []
    if (on && saidBy && PartialDate.safeParse(on).success) dates.push({ on, saidBy })
    else
      reading.problem(
        'other-date',
        row.place(column),
        `Found "${part}". Expected a day, month or year, a space, and who says so, like "2013-05-24 a data set".`,
      )
  }
  return { otherDates: dates }
}

/** Known to the day, the month or the year, or not at all. The schema refuses what is no date. */
export const dateOrNull = (row: Row, column: string): string | null => row.cell(column) || null

/**
 * One table as comma-separated values.
 *
 * Source   RFC 4180: header row, CRLF, quotes doubled. UTF-8 without a byte order mark: programs read it as it stands.
 * Defence  a text cell that begins with = + - @, a tab or a carriage return is given a leading apostrophe, since
 *          spreadsheets would run it as a formula. Numbers handed in as numbers are left alone, also negative ones.
 */
export type CsvCell = string | number | boolean | null | undefined
/** Column names are stable words for programs: English, camelCase, never translated. */
export type CsvTable = { readonly columns: readonly string[]; readonly rows: Iterable<readonly CsvCell[]> }

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function cellText(cell: CsvCell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  return quoted(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
}

/** One row with its line ending, for tables that are written as they are computed. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(cellText).join(',')}\r\n`

export function csvText({ columns, rows }: CsvTable): string {
  const lines = [csvLine(columns)]
  for (const row of rows) lines.push(csvLine(row))
  return lines.join('')
}

/** How instruments and bodies rest on each other. An end is the id of an instrument, or `body:` and the id of a body. */
import { dateOrNull, EVIDENCE_COLUMNS, evidenceOf, listOf } from './cells.ts'
import type { Row } from './csv-table.ts'
import type { Reading } from './reading.ts'

export async function readRelations(reading: Reading): Promise<void> {
  const columns = ['id', 'from', 'kind', 'to', 'since', 'paper', 'source', 'confidence', 'note']
  for (const row of await reading.table('relations.csv', columns)) {
    const id = row.cell('id')
    reading.introduce('relations.csv', id, row, 'id')
    const body = {
      type: 'relation.stated/v1',
      from: endOf(reading, row, 'from'),
      to: endOf(reading, row, 'to'),
      kind: row.cell('kind'),
      since: dateOrNull(row, 'since'),
      paperSections: listOf(row, 'paper'),
      ...evidenceOf(row),
    }
    reading.file(`relations/${id}`, body, row, { ...EVIDENCE_COLUMNS, paperSections: 'paper' })
  }
}

function endOf(reading: Reading, row: Row, column: 'from' | 'to') {
  const cell = row.cell(column)
  if (cell.startsWith('body:')) {
    const body = cell.slice('body:'.length)
    reading.expect('body', body, row, column)
    return { body }
  }
  reading.expect('instrument', cell, row, column)
  return { instrument: cell }
}

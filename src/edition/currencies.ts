/** Currencies of states and the factors by which one replaced another; what should be known before figures are compared. */
import { dateOrNull, EVIDENCE_COLUMNS, evidenceOf, filled } from './cells.ts'
import type { Row } from './csv-table.ts'
import type { Reading } from './reading.ts'

export async function readCurrencies(reading: Reading): Promise<void> {
  const columns = ['id', 'state', 'currency', 'on', 'replaces', 'units', 'source', 'confidence', 'note']
  const rows = await reading.table('currencies.csv', columns)
  const known = new Set(rows.map(row => `${row.cell('state')} ${row.cell('currency')}`))
  for (const row of rows) {
    const id = row.cell('id')
    reading.introduce('currencies.csv', id, row, 'id')
    reading.expect('state', row.cell('state'), row, 'state')
    const [replaces, units] = [row.cell('replaces'), row.cell('units')]
    if ((replaces === '') !== (units === ''))
      reading.problem(
        'currency-factor',
        row.place('units'),
        'Found one of replaces and units without the other. Expected both or neither.',
      )
    if (replaces !== '' && !known.has(`${row.cell('state')} ${replaces}`))
      reading.problem(
        'currency-unknown',
        row.place('replaces'),
        `Found "${replaces}", which is no currency of the state in this file.`,
      )
    const body = {
      type: 'currency.introduced/v1',
      state: row.cell('state'),
      currency: row.cell('currency'),
      on: dateOrNull(row, 'on'),
      ...(replaces === '' ? {} : { replaces: { currency: replaces, units } }),
      ...evidenceOf(row),
    }
    reading.file(`currencies/${id}`, body, row, EVIDENCE_COLUMNS)
  }
}

export async function readComparability(reading: Reading): Promise<void> {
  const columns = ['id', 'state', 'quantity', 'publisher', 'from', 'until', 'code', 'effect', 'source', 'confidence', 'note']
  for (const row of await reading.table('comparability.csv', columns)) {
    const id = row.cell('id')
    reading.introduce('comparability.csv', id, row, 'id')
    reading.expect('state', row.cell('state'), row, 'state')
    const body = {
      type: 'comparability.noted/v1',
      ...filled(row, { state: 'state', quantity: 'quantity', publisher: 'publisher', code: 'code', effect: 'effect' }),
      ...yearOf(row, 'from'),
      ...yearOf(row, 'until'),
      ...evidenceOf(row),
    }
    reading.file(`comparability/${id}`, body, row, EVIDENCE_COLUMNS)
  }
}

const yearOf = (row: Row, column: 'from' | 'until'): Record<string, unknown> => {
  const cell = row.cell(column)
  return cell === '' ? {} : { [column]: /^\d+$/.test(cell) ? Number(cell) : cell }
}

/** Duties to report. `instrument` is empty where the duty comes from one that this edition does not have; its name stands beside. */
import { EVIDENCE_COLUMNS, evidenceOf, filled } from './cells.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'

const MEMBERS = {
  instrument: 'instrument',
  instrumentName: 'instrument_name',
  who: 'who',
  trigger: 'trigger',
  due: 'due',
  binding: 'binding',
  addressee: 'addressee',
  legalBasis: 'legal_basis',
  agenda: 'agenda',
} as const

export async function readObligations(reading: Reading): Promise<void> {
  const rows = await reading.table('obligations.csv', ['id', ...Object.values(MEMBERS), 'source', 'confidence', 'note'])
  const texts = await readTexts(reading, 'obligations.csv', ['title', 'duty', 'form'], new Set(rows.map(row => row.cell('id'))))
  for (const row of rows) {
    const id = row.cell('id')
    reading.introduce('obligation', id, row, 'id')
    reading.expect('instrument', row.cell('instrument'), row, 'instrument')
    const body = {
      type: 'obligation.defined/v1',
      obligation: id,
      ...filled(row, MEMBERS),
      titles: texts.of(id, 'title'),
      duties: texts.of(id, 'duty'),
      forms: texts.of(id, 'form'),
      ...evidenceOf(row),
    }
    reading.file(`obligations/${id}`, body, row, { ...EVIDENCE_COLUMNS, ...MEMBERS, obligation: 'id' })
  }
}

/** The Conferences of Defense Ministers of the Americas, held and announced. The number stands in the id: `CDMA-05`. */
import { dateOrNull, EVIDENCE_COLUMNS, evidenceOf, filled, otherDates } from './cells.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'

const MEMBERS = {
  city: 'city',
  secretariatPeriod: 'secretariat_period',
  secretariatBasis: 'secretariat_basis',
  declaration: 'declaration',
  declarationRead: 'declaration_read',
} as const

export async function readConferences(reading: Reading): Promise<void> {
  const columns = ['id', 'host', 'on', 'until', 'other_dates', ...Object.values(MEMBERS), 'source', 'confidence', 'note']
  const rows = await reading.table('conferences.csv', columns)
  const ids = new Set(rows.map(row => row.cell('id')))
  const texts = await readTexts(reading, 'conferences.csv', ['name', 'declaration'], ids, ['declaration'])
  for (const row of rows) {
    const id = row.cell('id')
    reading.introduce('conference', id, row, 'id')
    reading.expect('state', row.cell('host'), row, 'host')
    const declarationNames = texts.maybe(id, 'declaration')
    const body = {
      type: 'conference.held/v1',
      conference: id,
      number: Number(id.slice(id.lastIndexOf('-') + 1)),
      host: row.cell('host'),
      on: dateOrNull(row, 'on'),
      until: dateOrNull(row, 'until'),
      ...filled(row, MEMBERS),
      names: texts.of(id, 'name'),
      ...(declarationNames ? { declarationNames } : {}),
      ...evidenceOf(row),
      ...otherDates(reading, row, 'other_dates'),
    }
    reading.file(`conferences/${id}`, body, row, { ...EVIDENCE_COLUMNS, ...MEMBERS, conference: 'id', otherDates: 'other_dates' })
  }
}

/** Circumstances that a condition may ask of whoever knows the case (`circumstances.csv`): terms of the vocabulary like others. */
import { EVIDENCE_COLUMNS, evidenceOf, listOf } from './cells.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'

export async function readCircumstances(reading: Reading): Promise<void> {
  const rows = await reading.table('circumstances.csv', ['id', 'paper', 'source', 'confidence', 'note'])
  const ids = new Set(rows.map(row => row.cell('id')))
  const texts = await readTexts(reading, 'circumstances.csv', ['name', 'definition'], ids)
  for (const row of rows) {
    const id = row.cell('id')
    reading.introduce('circumstance', id, row, 'id')
    const body = {
      type: 'term.defined/v1',
      kind: 'circumstance',
      term: id,
      names: texts.of(id, 'name'),
      definitions: texts.of(id, 'definition'),
      paperSections: listOf(row, 'paper'),
      ...evidenceOf(row),
    }
    reading.file(`circumstances/${id}`, body, row, { ...EVIDENCE_COLUMNS, term: 'id', paperSections: 'paper' })
  }
}

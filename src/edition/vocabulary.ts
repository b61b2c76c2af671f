/** The vocabulary: threats, principles, levels, standings, situations and the other words that have a fixed meaning. */
import { EVIDENCE_COLUMNS, evidenceOf, listOf } from './cells.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'

export async function readVocabulary(reading: Reading): Promise<void> {
  const rows = await reading.table('vocabulary.csv', ['id', 'kind', 'term', 'agenda', 'paper', 'source', 'confidence', 'note'])
  const texts = await readTexts(reading, 'vocabulary.csv', ['name', 'definition'], new Set(rows.map(row => row.cell('id'))))
  for (const row of rows) {
    const [id, kind, term] = [row.cell('id'), row.cell('kind'), row.cell('term')]
    reading.introduce('vocabulary.csv', id, row, 'id')
    if (id !== `${kind}.${term}`)
      reading.problem('id-form', row.place('id'), `Found "${id}". Expected "${kind}.${term}", the kind and the term.`)
    if (kind === 'threat' || kind === 'principle' || kind === 'situation') reading.introduce(kind, term, row, 'term')
    const agenda = row.cell('agenda')
    const body = {
      type: 'term.defined/v1',
      kind,
      term,
      names: texts.of(id, 'name'),
      definitions: texts.of(id, 'definition'),
      ...(agenda ? { agenda } : {}),
      paperSections: listOf(row, 'paper'),
      ...evidenceOf(row),
    }
    reading.file(`vocabulary/${id}`, body, row, { ...EVIDENCE_COLUMNS, paperSections: 'paper' })
  }
}

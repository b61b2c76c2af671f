/** Organs, conferences and secretariats. A body stands after its parent, wherever the file has it. */
import { LANGS } from '../kernel/lang.ts'
import { dateOrNull, EVIDENCE_COLUMNS, evidenceOf, filled } from './cells.ts'
import type { Row } from './csv-table.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'

export async function readBodies(reading: Reading): Promise<void> {
  const rows = await reading.table('bodies.csv', [
    'id',
    'kind',
    'level',
    'parent',
    'secretariat',
    'since',
    'source',
    'confidence',
    'note',
  ])
  for (const row of rows) reading.introduce('body', row.cell('id'), row, 'id')
  const texts = await readTexts(
    reading,
    'bodies.csv',
    ['name', 'short', 'mandate', 'own'],
    new Set(rows.map(row => row.cell('id'))),
  )

  for (const row of parentsFirst(reading, rows)) {
    const id = row.cell('id')
    const own = texts.of(id, 'own')
    const body = {
      type: 'body.registered/v1',
      body: id,
      names: texts.of(id, 'name'),
      shortNames: texts.of(id, 'short'),
      ownNames: LANGS.filter(lang => own[lang] === 'yes'),
      kind: row.cell('kind'),
      level: row.cell('level'),
      ...filled(row, { parent: 'parent', secretariat: 'secretariat' }),
      mandate: texts.of(id, 'mandate'),
      since: dateOrNull(row, 'since'),
      ...evidenceOf(row),
    }
    reading.file(`bodies/${id}`, body, row, { ...EVIDENCE_COLUMNS, body: 'id' })
  }
}

function parentsFirst(reading: Reading, rows: readonly Row[]): readonly Row[] {
  const byId = new Map(rows.map(row => [row.cell('id'), row]))
  const ordered = new Set<Row>()
  const add = (row: Row, below: readonly Row[]) => {
    if (ordered.has(row)) return
    const parent = row.cell('parent')
    reading.expect('body', parent, row, 'parent')
    const above = byId.get(parent)
    if (above && (above === row || below.includes(above)))
      reading.problem(
        'parent-in-circle',
        row.place('parent'),
        `"${row.cell('id')}" stands above itself by way of "${parent}". Name the true parent, or none.`,
      )
    else if (above) add(above, [...below, row])
    ordered.add(row)
  }
  for (const row of rows) add(row, [])
  return [...ordered]
}

/** Recorded uses of mechanisms (`precedents.csv`), with what happened in them besides acts (`precedent-milestones.csv`). */
import { actIdOf } from '../acts/act-id.ts'
import { nodeHasher } from '../kernel/node-hasher.ts'
import { EVIDENCE_COLUMNS, evidenceOf, listOf, sourcesOf, yesOrNo } from './cells.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'

const LISTS = {
  situation: 'situations',
  state: ['contending', 'affected', 'consents'],
  mechanism: 'mechanisms',
  instrument: 'instruments',
} as const

export async function readPrecedents(reading: Reading): Promise<void> {
  const rows = await reading.table('precedents.csv', [
    'id',
    'from',
    'until',
    'asked_on',
    'situations',
    'contending',
    'affected',
    'consents',
    'concerned',
    'mechanisms',
    'invocations',
    'instruments',
    'source',
    'confidence',
    'note',
  ])
  const texts = await readTexts(reading, 'precedents.csv', ['title', 'story'], new Set(rows.map(row => row.cell('id'))))
  for (const row of rows) reading.introduce('precedents.csv', row.cell('id'), row, 'id')
  const milestones = await readMilestones(reading, new Set(rows.map(row => row.cell('id'))))

  for (const row of rows) {
    const id = row.cell('id')
    for (const [kind, columns] of Object.entries(LISTS))
      for (const column of [columns].flat())
        for (const item of listOf(row, column)) reading.expect(kind as keyof typeof LISTS, item, row, column)
    for (const invocation of listOf(row, 'invocations')) reading.expect('participation', invocation, row, 'invocations')
    const body = {
      type: 'precedent.described/v1',
      precedent: id,
      titles: texts.of(id, 'title'),
      stories: texts.of(id, 'story'),
      from: row.cell('from'),
      until: row.cell('until') || null,
      askedOn: row.cell('asked_on'),
      situations: listOf(row, 'situations'),
      contending: listOf(row, 'contending'),
      affected: listOf(row, 'affected'),
      consents: listOf(row, 'consents'),
      concerned: yesOrNo(reading, row, 'concerned'),
      mechanisms: listOf(row, 'mechanisms'),
      invocations: listOf(row, 'invocations').map(key =>
        actIdOf(bytes => nodeHasher.sha256(bytes), reading.by.party, `participation/${key}`),
      ),
      instruments: listOf(row, 'instruments'),
      milestones: milestones.get(id) ?? [],
      ...evidenceOf(row),
    }
    reading.file(`precedents/${id}`, body, row, { ...EVIDENCE_COLUMNS, precedent: 'id', askedOn: 'asked_on' })
  }
}

async function readMilestones(
  reading: Reading,
  precedents: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const rows = await reading.table('precedent-milestones.csv', ['id', 'precedent', 'on', 'source', 'confidence'])
  const ids = new Set(rows.map(row => row.cell('id')))
  const texts = await readTexts(reading, 'precedent-milestones.csv', ['words'], ids)
  const milestones = new Map<string, unknown[]>()
  for (const row of rows) {
    const precedent = row.cell('precedent')
    reading.introduce('precedent-milestones.csv', row.cell('id'), row, 'id')
    if (!precedents.has(precedent))
      reading.problem(
        'reference-unknown',
        row.place('precedent'),
        `Found "${precedent}", which precedents.csv does not have. Expected the id of one of its rows.`,
      )
    const milestone = {
      on: row.cell('on'),
      words: texts.of(row.cell('id'), 'words'),
      sources: sourcesOf(row.cell('source')),
      confidence: row.cell('confidence'),
    }
    milestones.set(precedent, [...(milestones.get(precedent) ?? []), milestone])
  }
  return milestones
}

/** Ways to act together, each with its steps in order (`mechanism-steps.csv`). A step carries its own source and mark. */
import { EVIDENCE_COLUMNS, evidenceOf, filled, listOf, sourcesOf } from './cells.ts'
import type { Row } from './csv-table.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'

const MEMBERS = {
  instrument: 'instrument',
  instrumentName: 'instrument_name',
  organ: 'organ',
  timeLimits: 'time_limits',
  legalBasis: 'legal_basis',
  precedents: 'precedents',
  level: 'level',
  agenda: 'agenda',
  kind: 'kind',
  partyRule: 'party_rule',
  verifiedParts: 'verified_parts',
} as const

const STEP = {
  actorRole: 'actor_role',
  standing: 'standing',
  voteKind: 'vote_kind',
  voteBase: 'vote_base',
  quorum: 'quorum',
  clock: 'clock',
  clockFrom: 'clock_from',
  clockKind: 'clock_kind',
  article: 'article',
} as const

export async function readMechanisms(reading: Reading): Promise<void> {
  const rows = await reading.table('mechanisms.csv', [
    'id',
    ...Object.values(MEMBERS),
    'situations',
    'source',
    'confidence',
    'note',
  ])
  const fields = ['name', 'answers', 'who', 'decision', 'measures', 'limits'] as const
  const texts = await readTexts(reading, 'mechanisms.csv', fields, new Set(rows.map(row => row.cell('id'))))
  for (const row of rows) reading.introduce('mechanism', row.cell('id'), row, 'id')
  const steps = await readSteps(reading)

  for (const row of rows) {
    const id = row.cell('id')
    reading.expect('instrument', row.cell('instrument'), row, 'instrument')
    const body = {
      type: 'mechanism.defined/v1',
      mechanism: id,
      ...filled(row, MEMBERS),
      names: texts.of(id, 'name'),
      answers: texts.of(id, 'answers'),
      whoMayInvoke: texts.of(id, 'who'),
      decision: texts.of(id, 'decision'),
      measures: texts.of(id, 'measures'),
      limits: texts.of(id, 'limits'),
      situations: listOf(row, 'situations'),
      steps: steps.get(id) ?? [],
      ...evidenceOf(row),
    }
    reading.file(`mechanisms/${id}`, body, row, { ...EVIDENCE_COLUMNS, ...MEMBERS, mechanism: 'id' })
  }
}

async function readSteps(reading: Reading): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const columns = ['mechanism', 'order', 'step', ...Object.values(STEP), 'source', 'confidence']
  const steps = new Map<string, unknown[]>()
  for (const row of await reading.table('mechanism-steps.csv', columns)) {
    const mechanism = row.cell('mechanism')
    reading.expect('mechanism', mechanism, row, 'mechanism')
    const before = steps.get(mechanism) ?? []
    checkStep(reading, row, before.length + 1)
    before.push({
      order: Number(row.cell('order')),
      step: row.cell('step'),
      ...filled(row, STEP),
      confidence: row.cell('confidence'),
      sources: sourcesOf(row.cell('source')),
    })
    steps.set(mechanism, before)
  }
  return steps
}

function checkStep(reading: Reading, row: Row, expected: number): void {
  if (row.cell('order') !== String(expected))
    reading.problem(
      'step-order',
      row.place('order'),
      `Found step "${row.cell('order')}" of ${row.cell('mechanism')}. Expected ${expected}: steps count from 1 without gaps.`,
    )
  if (row.cell('step') === '')
    reading.problem('text-missing', row.place('step'), 'Found no words for the step. Say what is done.')
  if (!['verified', 'unverified', 'disputed'].includes(row.cell('confidence')))
    reading.problem(
      'confidence',
      row.place('confidence'),
      `Found "${row.cell('confidence')}". Expected verified, unverified or disputed.`,
    )
}

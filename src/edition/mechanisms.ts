/** Ways to act together, each with its steps in order (`mechanism-steps.csv`). A step carries its own source and mark. */
import { ACTOR_ROLES, CLOCK_KINDS, QUORUMS, STEP_PARTS, VOTE_BASES, VOTE_KINDS } from '../acts/mechanism-defined.ts'
import { EVIDENCE_COLUMNS, evidenceOf, filled, listOf, sourcesOf } from './cells.ts'
import { checkCondition } from './condition-cells.ts'
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
  applies: 'applies',
  verifiedParts: 'verified_parts',
} as const

const VOTE = { kind: 'vote_kind', voters: 'voters', excluded: 'excluded', quorum: 'quorum' } as const
const CLOCK = { kind: 'clock_kind', length: 'clock' } as const
const STEP_COLUMNS = [
  'mechanism',
  'order',
  'part',
  'actor_role',
  'standing',
  ...Object.values(VOTE),
  'seats',
  'vote_base',
  ...Object.values(CLOCK),
  'clock_after',
  'article',
  'source',
  'confidence',
]

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
    checkCondition(reading, row, 'applies')
    if (!(steps.get(id) ?? []).some(step => step.part === 'start'))
      reading.problem(
        'start-missing',
        row.place('id'),
        `Found no step of "${id}" whose part is "start". Expected one: who sets it in motion?`,
      )
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

/** A step as its cells give it; the schema of the act has the last word. */
type StepCells = { readonly part: string; readonly [member: string]: unknown }

async function readSteps(reading: Reading): Promise<ReadonlyMap<string, readonly StepCells[]>> {
  const steps = new Map<string, StepCells[]>()
  const rows = await reading.table('mechanism-steps.csv', STEP_COLUMNS)
  const idOf = (row: Row) => `${row.cell('mechanism')}.${row.cell('order')}`
  const texts = await readTexts(reading, 'mechanism-steps.csv', ['step', 'clock_from'], new Set(rows.map(idOf)), ['clock_from'])
  for (const row of rows) {
    const mechanism = row.cell('mechanism')
    reading.expect('mechanism', mechanism, row, 'mechanism')
    const before = steps.get(mechanism) ?? []
    checkStep(reading, row, before.length + 1)
    for (const column of ['standing', 'voters', 'excluded']) checkCondition(reading, row, column)
    const from = texts.maybe(idOf(row), 'clock_from')
    before.push({
      order: Number(row.cell('order')),
      part: row.cell('part'),
      words: texts.of(idOf(row), 'step'),
      role: row.cell('actor_role'),
      ...filled(row, { standing: 'standing', article: 'article' }),
      ...voteOf(row),
      ...(row.cell('clock_kind') === '' ? {} : { clock: { ...filled(row, CLOCK), ...(from ? { from } : {}) } }),
      ...afterOf(row),
      confidence: row.cell('confidence'),
      sources: sourcesOf(row.cell('source')),
    })
    steps.set(mechanism, before)
  }
  return steps
}

function voteOf(row: Row): { readonly vote?: object } {
  if (row.cell('vote_kind') === '') return {}
  const seats = row.cell('seats')
  const bases = row.cell('vote_base')
  return {
    vote: {
      ...filled(row, VOTE),
      ...(seats === '' ? {} : { seats: Number(seats) }),
      bases: bases === '' ? [] : bases.split('|'),
    },
  }
}

/** A day of the calendar, or the order of an earlier step. */
function afterOf(row: Row): { readonly after?: string | number } {
  const cell = row.cell('clock_after')
  if (cell === '') return {}
  return { after: /^\d{1,2}$/.test(cell) ? Number(cell) : cell }
}

function checkStep(reading: Reading, row: Row, expected: number): void {
  const order = row.cell('order')
  if (order !== String(expected))
    reading.problem(
      'step-order',
      row.place('order'),
      `Found step "${order}" of ${row.cell('mechanism')}. Expected ${expected}: steps count from 1 without gaps.`,
    )
  // What a step has to be is said at its own row and column; the act would only know that of its mechanism.
  checkWord(reading, row, 'part', STEP_PARTS)
  checkWord(reading, row, 'actor_role', ACTOR_ROLES)
  checkWord(reading, row, 'confidence', ['verified', 'unverified', 'disputed'])
  for (const [column, words] of OPTIONAL_WORDS) if (row.cell(column) !== '') checkWord(reading, row, column, words)
  for (const base of row.cell('vote_base').split('|').filter(Boolean))
    if (!(VOTE_BASES as readonly string[]).includes(base)) wordUnknown(reading, row, 'vote_base', VOTE_BASES)
  if (row.cell('vote_kind') === '')
    for (const column of ['voters', 'excluded', 'seats', 'vote_base', 'quorum'])
      if (row.cell(column) !== '')
        reading.problem(
          'vote-missing',
          row.place(column),
          `Found "${row.cell(column)}" where there is no vote. Name the kind of vote.`,
        )
  const after = afterOf(row).after
  if (typeof after === 'number' && after >= expected)
    reading.problem(
      'step-order',
      row.place('clock_after'),
      `Found ${after}. Expected an earlier step than ${expected}, or 0 for the start.`,
    )
}

const OPTIONAL_WORDS = [
  ['vote_kind', VOTE_KINDS],
  ['quorum', QUORUMS],
  ['clock_kind', CLOCK_KINDS],
] as const

function checkWord(reading: Reading, row: Row, column: string, words: readonly string[]): void {
  if (!words.includes(row.cell(column))) wordUnknown(reading, row, column, words)
}

const wordUnknown = (reading: Reading, row: Row, column: string, words: readonly string[]) =>
  reading.problem(
    'word-unknown',
    row.place(column),
    `Found ${row.cell(column) === '' ? 'nothing' : `"${row.cell(column)}"`} in "${column}". Expected ${words.join(', ')}.`,
  )

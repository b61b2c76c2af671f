/**
 * The tables that this wing gives to a dataset release: every act, corrected ones too, and every source. They tie each row of the
 * other tables to its place in the log.
 */
import type { ActBody } from '../../acts/catalogue.ts'
import { ACT_TYPES, subjectsOf } from '../../acts/catalogue.ts'
import { Confidence } from '../../kernel/source.ts'
import type { RecordedAct } from '../../register/projection.ts'
import { type Dataset, type Table, table } from '../../release/table.ts'
import { codebookWords } from './messages.ts'

export const registerDataset: Dataset = {
  words: codebookWords,
  tables: acts => [actsTable(acts), sourcesTable(acts)],
}

const ACT = { type: 'code', refersTo: { table: 'acts', column: 'act' } } as const
const subjects = (body: ActBody | null) => (body ? subjectsOf(body) : {})

/** In the order of the log. */
function actsTable(acts: readonly RecordedAct[]): Table {
  const last = new Map(acts.map(act => [act.standsFor, act.index]))
  return table('acts', ['act'], acts, [
    { name: 'index', type: 'number', unit: 'act', always: true, cell: ({ index }) => index },
    { name: 'act', type: 'code', means: 'actId', cell: ({ entry }) => entry.id },
    { name: 'type', type: 'code', values: ACT_TYPES.map(({ type }) => type), always: true, cell: ({ entry }) => entry.type },
    { name: 'party', type: 'code', always: true, cell: ({ entry }) => entry.by.party },
    { name: 'office', type: 'text', always: true, cell: ({ entry }) => entry.by.office },
    { name: 'on', type: 'date', cell: ({ entry }) => entry.on },
    { name: 'recordedAt', type: 'instant', always: true, cell: ({ entry }) => entry.recordedAt },
    {
      name: 'states',
      type: 'codes',
      means: 'actStates',
      cell: ({ body }) => subjects(body).states?.join(' '),
    },
    { name: 'instruments', type: 'codes', means: 'actInstruments', cell: ({ body }) => subjects(body).instruments?.join(' ') },
    { name: 'bodies', type: 'codes', means: 'actBodies', cell: ({ body }) => subjects(body).bodies?.join(' ') },
    { name: 'confidence', type: 'code', values: Confidence.options, cell: ({ body }) => body?.confidence },
    { name: 'standsFor', ...ACT, always: true, cell: ({ standsFor }) => standsFor },
    {
      name: 'holds',
      type: 'truth',
      always: true,
      cell: ({ index, standsFor, body }) => body !== null && last.get(standsFor) === index,
    },
  ])
}

const sourcesTable = (acts: readonly RecordedAct[]): Table =>
  table(
    'sources',
    ['act', 'number'],
    acts.flatMap(({ entry, body }) => (body?.sources ?? []).map((source, n) => ({ act: entry.id, number: n + 1, ...source }))),
    [
      { name: 'act', ...ACT, cell: ({ act }) => act },
      { name: 'number', type: 'number', means: 'sourceNumber', cell: ({ number }) => number },
      { name: 'address', type: 'address', always: true, cell: ({ address }) => address },
      { name: 'part', type: 'text', cell: ({ part }) => part },
    ],
  )

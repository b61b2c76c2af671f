/** Families of instruments for programs. Contract as answers.ts: members are never renamed, only added. */
import type { CsvTable } from '../../ui/csv.ts'
import type { Relation } from './catalogue.ts'
import type { Instrument } from './facts.ts'
import { type Family, strandOf } from './families.ts'
import type { Words } from './words.ts'

const relationJson = (relation: Relation) => {
  const { from, kind, to, since, confidence, sources, note } = relation.body
  return { id: relation.act, from, kind, strand: strandOf(relation), to, since, confidence, sources, note }
}

const memberJson = ({ id, adopted: { body } }: Instrument) => ({
  instrument: id,
  shortTitles: body.shortTitles,
  form: body.form,
  level: body.level,
  adopted: body.on,
})

export const familyJson = ({ members, within, leadingOn, bodies }: Family) => ({
  instruments: members.map(memberJson),
  relations: within.map(relationJson),
  leadingOn: leadingOn.map(relationJson),
  bodies: bodies.map(relationJson),
})

export const lineagesJson = (families: readonly Family[], alone: readonly string[]) => ({
  families: families.map(({ members, within }) => ({
    oldest: members[0]?.id,
    instruments: members.map(({ id }) => id),
    relations: within.map(({ act }) => act),
  })),
  alone,
})

const endText = (end: Relation['body']['from']) => ('instrument' in end ? end.instrument : `body:${end.body}`)

const COLUMNS = ['from', 'kind', 'strand', 'to', 'since', 'confidence', 'source', 'act'] as const
const relationRow = (relation: Relation) => {
  const { from, kind, to, since, confidence, sources } = relation.body
  return [
    endText(from),
    kind,
    strandOf(relation),
    endText(to),
    since,
    confidence,
    sources.map(({ address }) => address).join(' | '),
    relation.act,
  ]
}

export const familyCsv = ({ within, leadingOn, bodies }: Family): CsvTable => ({
  columns: COLUMNS,
  rows: [...within, ...leadingOn, ...bodies].map(relationRow),
})

export const lineagesCsv = (families: readonly Family[], words: Words): CsvTable => ({
  columns: ['oldest', 'instrument', 'title', 'adopted'],
  rows: families.flatMap(({ members }) =>
    members.map(({ id, adopted }) => [members[0]?.id ?? null, id, words.instrument(id), adopted.body.on]),
  ),
})

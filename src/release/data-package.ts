/**
 * `datapackage.json`: the tables for programs.
 *
 * Source  Data Package 2.0 with Table Schema (datapackage.org). Partial dates are strings with a pattern: no type of that
 *         standard holds a month beside a day. Descriptions are in English; the codebook has the four languages.
 */
import { translator } from '../ui/languages.ts'
import { columnMeaning, type Described, tableMeaning } from './codebook.ts'
import type { FileNote, ReleaseFacts } from './manifest.ts'
import { releaseWords } from './messages.ts'
import type { ColumnInfo, ColumnType } from './table.ts'

type Json = Readonly<Record<string, unknown>>

const TYPE: Readonly<Record<ColumnType, Json>> = {
  text: { type: 'string' },
  code: { type: 'string' },
  codes: { type: 'list', delimiter: ' ', itemType: 'string' },
  date: { type: 'string' },
  day: { type: 'date' },
  instant: { type: 'datetime' },
  number: { type: 'integer' },
  truth: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  address: { type: 'string' },
}
const PARTIAL = '\\d{4}(-\\d{2}(-\\d{2})?)?'

export function dataPackage(
  facts: ReleaseFacts,
  title: string,
  tables: readonly (Described & { readonly file: FileNote })[],
): string {
  const t = translator('en', releaseWords)
  const { edition, log, on } = facts
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: `hemicycle-${edition.id}`,
      id: `${log.origin} ${log.size} ${log.root}`,
      title,
      description: t('abstract'),
      version: `${on}+${log.size}`,
      created: log.recordedAt,
      licenses: [{ name: edition.licence, path: `https://spdx.org/licenses/${edition.licence}.html` }],
      contributors: [{ title: 'Hemicycle', roles: ['publisher'] }],
      keywords: ['security', 'treaties', edition.id],
      sources: edition.attributions.map(({ name, address }) => ({ title: name, path: address })),
      resources: tables.map(resource),
    },
    null,
    2,
  )}\n`
}

function resource(one: Described & { readonly file: FileNote }): Json {
  const { table, file } = one
  const refers = table.columns.filter(({ refersTo, type }) => refersTo && type === 'code')
  return {
    name: table.name,
    type: 'table',
    title: tableMeaning(one, 'en'),
    path: file.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(column => field(column, one)),
      primaryKey: table.key,
      missingValues: [''],
      ...(refers.length > 0 ? { foreignKeys: refers.flatMap(column => foreignKey(column, table.name)) } : {}),
    },
  }
}

function field(column: ColumnInfo, of: Described): Json {
  const { name, type, values, always } = column
  const constraints = {
    ...(always ? { required: true } : {}),
    ...(values && type === 'code' ? { enum: values } : {}),
    ...(type === 'date' ? { pattern: PARTIAL } : {}),
  }
  return {
    name,
    ...TYPE[type],
    description: columnMeaning(column, of, 'en'),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

/** Within its own table the standard leaves the resource out. */
function foreignKey({ name, refersTo }: ColumnInfo, own: string): Json[] {
  if (!refersTo) return []
  const resource = refersTo.table === own ? {} : { resource: refersTo.table }
  return [{ fields: [name], reference: { ...resource, fields: [refersTo.column] } }]
}

/**
 * One page for each type of act, made from its schema and the head of its file, so that the documents never fall behind.
 * `node scripts/act-docs.mjs` writes them to docs/acts; a test compares.
 */
import { ACT_TYPES, type ActTypeName } from '../../acts/catalogue.ts'
import { jsonSchemaOf, PARTIAL } from './json-schema.ts'

/** The text of a file of src/acts by its name. */
export type SourceOf = (file: string) => string

type Schema = {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

const stem = (type: ActTypeName) => type.replace(/\/v\d+$/, '').replaceAll('.', '-')
export const docName = (type: ActTypeName) => `${stem(type)}.md`

/** Every page by its name, the list of all among them. */
export function actDocs(sourceOf: SourceOf): ReadonlyMap<string, string> {
  const pages = new Map<string, string>()
  for (const { type, body } of ACT_TYPES) {
    const head = headOf(sourceOf(`${stem(type)}.ts`))
    const schema = jsonSchemaOf(body) as Schema
    pages.set(docName(type), pageOf(type, head, schema))
  }
  pages.set('README.md', listOf(sourceOf))
  return pages
}

type Head = { readonly says: string; readonly notes: readonly (readonly [label: string, text: string])[] }

/** The first comment of a file: what it says, then its labelled lines (`Filed by  …`), which may run on. */
function headOf(source: string): Head {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? ''
  const lines = comment.split('\n').map(line => line.replace(/^\s*\* ?/, '').trimEnd())
  const says: string[] = []
  const notes: [string, string][] = []
  for (const line of lines) {
    const labelled = /^([A-Z][a-z]+(?: by)?) {2,}(.+)$/.exec(line)
    const last = notes.at(-1)
    if (labelled?.[1] && labelled[2]) notes.push([labelled[1], labelled[2]])
    else if (last && line.startsWith('   ')) last[1] += ` ${line.trim()}`
    else if (line.trim() !== '' && !last) says.push(line.trim())
  }
  return { says: says.join(' '), notes }
}

const EVIDENCE = ['sources', 'confidence', 'note', 'otherDates']

function pageOf(type: ActTypeName, { says, notes }: Head, schema: Schema): string {
  const rows = rowsOf(schema, '', new Set())
  const own = rows.filter(({ name }) => !EVIDENCE.some(one => name === one || name.startsWith(`${one}[]`)))
  return [
    `# ${type}`,
    '',
    says,
    '',
    ...notes.map(([label, text]) => `- **${label}**: ${text}`),
    '',
    '| Member | Must | Form | Meaning |',
    '|---|---|---|---|',
    ...own.map(({ name, must, form, meaning }) => `| \`${name}\` | ${must ? 'yes' : ''} | ${form} | ${cell(meaning)} |`),
    '',
    'Every act also says where it can be checked: [`sources`, `confidence`, `note`, `otherDates`](README.md#evidence).',
    '',
  ].join('\n')
}

type MemberRow = { readonly name: string; readonly must: boolean; readonly form: string; readonly meaning: string }

/** Members in their order, those within members after them, with the path that leads there. */
function rowsOf(schema: Schema, prefix: string, left: ReadonlySet<string>): MemberRow[] {
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !left.has(name))
    .flatMap(([name, member]) => {
      const path = `${prefix}${name}`
      const inner = member.items ?? member
      const within = isText4(inner)
        ? []
        : [inner, ...(inner.anyOf ?? [])].flatMap(one => rowsOf(one, `${path}${member.items ? '[]' : ''}.`, left))
      const row = { name: path, must: required.has(name), form: formOf(member), meaning: member.description ?? '' }
      return [row, ...new Map(within.map(one => [one.name, one])).values()]
    })
}

const isText4 = ({ properties }: Schema) =>
  Object.keys(properties ?? {}).join() === 'en,es,pt,fr' && properties?.en?.type === 'string'

function formOf(schema: Schema): string {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return [...new Set(choices.map(formOf))].join(' or ')
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.enum) return schema.enum.map(value => `\`${String(value)}\``).join(', ')
  if (schema.items) return `list of ${formOf(schema.items)}${count(schema)}`
  if (isText4(schema)) return 'text in en, es, pt, fr'
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  return types.map(one => plainForm(one, schema)).join(' or ')
}

/** Patterns that have a name of their own. */
const NAMED: ReadonlyMap<string, string> = new Map([
  [PARTIAL, 'day, month or year'],
  ['^[A-Z]{3}$', 'state (ISO 3166-1 alpha-3)'],
  ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'identifier'],
  ['^[a-z2-7]{26}$', 'act'],
])

function plainForm(type: string, { pattern, format, maxLength, minimum, maximum }: Schema): string {
  if (type === 'object') return 'object'
  if (type === 'integer') return minimum === undefined ? 'whole number' : `whole number, ${minimum} to ${maximum ?? ''}`
  if (type !== 'string') return type
  if (format === 'date') return 'day'
  const named = pattern === undefined ? undefined : NAMED.get(pattern)
  if (named !== undefined) return named
  if (pattern !== undefined) return `text like \`${pattern.replaceAll('|', '\\|')}\``
  return maxLength === undefined ? 'text' : `text, at most ${maxLength}`
}

const count = ({ minItems, maxItems }: Schema) =>
  [minItems === undefined ? '' : `, at least ${minItems}`, maxItems === undefined ? '' : `, at most ${maxItems}`].join('')

const cell = (text: string) => text.replaceAll('|', '\\|')

function listOf(sourceOf: SourceOf): string {
  const [first] = ACT_TYPES
  const schema = jsonSchemaOf(first.body) as Schema
  const evidence = rowsOf(schema, '', new Set()).filter(({ name }) =>
    EVIDENCE.some(one => name === one || name.startsWith(`${one}[]`)),
  )
  return [
    '# Acts',
    '',
    'What can be recorded. One page for each type, made from its schema by `node scripts/act-docs.mjs`; do not edit by hand.',
    'A type never changes once it is on the log: a new need is a new version. How an act becomes bytes: [log-format.md](../log-format.md).',
    '',
    '| Type | What it says |',
    '|---|---|',
    ...ACT_TYPES.map(({ type }) => `| [\`${type}\`](${docName(type)}) | ${cell(headOf(sourceOf(`${stem(type)}.ts`)).says)} |`),
    '',
    '## Dates',
    '',
    '`YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where a source says no more. A month is an interval; it is never padded to its first day.',
    'A day that is not known at all is `null`; `knownBy` then says by which day the source shows the act as done.',
    '',
    '## Evidence',
    '',
    '| Member | Must | Form | Meaning |',
    '|---|---|---|---|',
    ...evidence.map(({ name, must, form, meaning }) => `| \`${name}\` | ${must ? 'yes' : ''} | ${form} | ${cell(meaning)} |`),
    '',
    '`verified`: somebody read it in the named source. `unverified`: the source is where to check. `disputed`: sources or authorities',
    'disagree, or the day is inferred; the note says how.',
    '',
  ].join('\n')
}

/**
 * One address as a program asks it: what its path and query take, in which forms it answers, and the shape of the answer.
 *
 * Kept     beside the routes, in `operations.ts` of each wing. The schemas of `params` and `query` are the very objects that
 *          the route hands to `input`; a test holds the two together, calls every example, and reads every answer.
 * Used     app.tsx collects the wings' operations; the register wing prints them as OpenAPI 3.1 and as the page /api.
 * Words    `address_<path>` says what is answered, `word_<name>` what a word in path or query means: keys of a catalogue.
 */
import { z } from 'zod'
import { PlainDate } from '../kernel/date.ts'
import { Lang } from '../kernel/lang.ts'
import type { Catalogue } from './languages.ts'
import type { Wing } from './reading.ts'

export type Form = 'html' | 'json' | 'csv' | 'jsonld' | 'text' | 'bytes' | 'atom' | 'ics'

export const MEDIA: Readonly<Record<Form, string>> = {
  html: 'text/html',
  json: 'application/json',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  text: 'text/plain',
  bytes: 'application/octet-stream',
  atom: 'application/atom+xml',
  ics: 'text/calendar',
}

/** Values for the words of path and query; what is no word of the path is one of the query. */
export type Example = Readonly<Record<string, string | number>>

export type Operation<Path extends string = string> = {
  /** With words in braces: `/instruments/{instrument}`. */
  readonly path: Path
  /** The pattern of its route, where that is not the path with colons. */
  readonly route?: string
  readonly forms: readonly Form[]
  readonly params?: z.ZodObject
  /** Query words beside `on`, `at` and `lang`. */
  readonly query?: z.ZodObject
  /** False where neither day nor state of the register bears on the answer. */
  readonly clocks?: boolean
  /** What the JSON form gives; every answer through `respond` is `answered({ … })`. */
  readonly answer?: z.ZodType
  readonly examples: readonly [Example, ...Example[]]
}

/** A wing of the navigation, or the search, which stands in the head of every page instead. */
export type Room = Wing | 'search'

export type OperationSet = {
  readonly wing: Room
  readonly words: Catalogue
  /** Query words that every address of the wing takes that has clocks. */
  readonly everywhere: z.ZodObject
  readonly operations: readonly Operation[]
}

type PathIn<Key extends string> = Key extends `address_${infer Path}` ? Path : never

/** The operations of one wing. A path without words in its catalogue does not compile. */
export const operationsOf = <Key extends string>(
  wing: Room,
  words: Catalogue<Key>,
  operations: readonly Operation<PathIn<Key>>[],
  everywhere: z.ZodObject = z.object({}),
): OperationSet => ({ wing, words, everywhere, operations })

export const RegisterAt = z
  .object({
    size: z.int().min(0).describe('Number of acts.'),
    root: z.string().describe('Root of the tree over them, in base64.'),
  })
  .meta({ id: 'RegisterState' })

/** The shape of a JSON answer: day in law and state of the register first, as `respond` writes them. */
export const answered = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({
    on: PlainDate.describe('Day in law.'),
    at: RegisterAt,
    supposed: z
      .array(z.string())
      .optional()
      .describe('What was supposed beyond the record, in sentences; absent on the record itself.'),
    ...shape,
  })

/** What stands in braces in a path. */
export const wordsInPath = (path: string): readonly string[] => [...path.matchAll(/\{(\w+)\}/g)].flatMap(found => found[1] ?? [])

/** The pattern under which a route answers this operation. */
export const routeOf = ({ path, route }: Operation): string => route ?? path.replace(/\{(\w+)\}/g, ':$1')

/** What `readRequest` reads from every query. */
const CLOCKS = { on: PlainDate.optional(), at: z.coerce.number().int().min(0).optional() }
const LANGUAGE = { lang: Lang.optional() }

/** Every word its query may have, its own first. */
export function queryOf({ query, clocks = true, forms }: Operation, { everywhere }: OperationSet): z.ZodObject {
  const speaks = forms.some(form => form !== 'text' && form !== 'bytes')
  return z.object({
    ...query?.shape,
    ...(clocks ? { ...everywhere.shape, ...CLOCKS } : {}),
    ...(speaks ? LANGUAGE : {}),
  })
}

/** The address of an example in one form: `/states/CHL.json?on=2002-11-22`. Text, bytes and feeds have an address of their own. */
export function exampleAddress({ path }: Operation, example: Example, form: Form): string {
  const inPath = new Set(wordsInPath(path))
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(example[name] ?? ''))
  const suffix = form === 'json' || form === 'csv' || form === 'jsonld' ? `.${form}` : ''
  const address =
    path.endsWith(suffix) && suffix !== '' ? filled : `${filled === '/' && suffix !== '' ? '/index' : filled}${suffix}`
  const query = new URLSearchParams(
    Object.entries(example).flatMap(([name, value]) => (inPath.has(name) ? [] : [[name, String(value)]])),
  ).toString()
  return query === '' ? address : `${address}?${query}`
}

/** A word of one of these catalogues, the first that has it. */
export function wordOf(lang: Lang, key: string, catalogues: readonly Catalogue[]): string | undefined {
  for (const catalogue of catalogues) if (Object.hasOwn(catalogue.en, key)) return catalogue[lang][key]
  return undefined
}

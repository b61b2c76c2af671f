/**
 * The machine description of all addresses: OpenAPI 3.1, printed from the operations of all wings, whose schemas are those
 * that check requests and that tests hold against answers. Nothing is said here that is said there.
 */
import { z } from 'zod'
import { Entry } from '../../acts/entry.ts'
import type { Lang } from '../../kernel/lang.ts'
import {
  exampleAddress,
  type Form,
  MEDIA,
  type Operation,
  type OperationSet,
  queryOf,
  wordOf,
  wordsInPath,
} from '../../ui/operation.ts'
import { ActBodyAnswer, ProblemAnswer } from './answer-schemas.ts'
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts'
import { referenceWords } from './messages.ts'

type Json = Readonly<Record<string, unknown>>

const COMPONENTS = '#/components/schemas/'
const TEXT = { type: 'string' } as const
const OBJECT = { type: 'object' } as const
const LICENSE = { name: 'Apache-2.0', identifier: 'Apache-2.0' } as const

export function openApi(sets: readonly OperationSet[], lang: Lang, origin: string): Json {
  const components = new Map<string, unknown>()
  /** A schema in the place where it is used; what it names stands among the components once. */
  const schemaOf = (schema: z.ZodType): JsonSchema => {
    const { $defs = {}, ...own } = movedRefs(jsonSchemaOf(schema)) as JsonSchema & { readonly $defs?: Json }
    for (const [name, part] of Object.entries($defs)) components.set(name, part)
    return own
  }
  const named = (name: string, schema: z.ZodType) => {
    components.set(name, schemaOf(schema))
    return { $ref: COMPONENTS + name }
  }

  const pathItem = (operation: Operation, set: OperationSet) => {
    const { path, forms, params, answer, examples } = operation
    const { wing, words } = set
    const say = (key: string) => wordOf(lang, key, [words, referenceWords])
    const description = say(`address_${path}`) ?? path
    const id = operationId(path)
    const parameter = (name: string, place: 'path' | 'query', schema: z.ZodType = z.string()) => {
      const means = say(`word_${name}`)
      const values = Object.fromEntries(
        examples.flatMap((example, n) => (example[name] === undefined ? [] : [[`example${n + 1}`, { value: example[name] }]])),
      )
      return {
        name,
        in: place,
        required: place === 'path',
        ...(means === undefined ? {} : { description: means }),
        schema: schemaOf(schema),
        ...(Object.keys(values).length > 0 ? { examples: values } : {}),
      }
    }
    const content = (form: Form) => [
      MEDIA[form],
      { schema: form === 'json' && answer ? named(`${id.slice(3)}Answer`, answer) : form === 'jsonld' ? OBJECT : TEXT },
    ]
    return {
      get: {
        operationId: id,
        tags: [wing],
        summary: description,
        parameters: [
          ...wordsInPath(path).map(name => parameter(name, 'path', params?.shape[name] as z.ZodType | undefined)),
          ...Object.entries(queryOf(operation, set).shape).map(([name, schema]) => parameter(name, 'query', schema as z.ZodType)),
        ],
        responses: {
          200: { description, content: Object.fromEntries(forms.map(content)) },
          default: {
            description: 'RFC 9457',
            content: { 'application/problem+json': { schema: { $ref: `${COMPONENTS}Problem` } } },
          },
        },
        'x-examples': examples.flatMap(example => forms.map(form => exampleAddress(operation, example, form))),
      },
    }
  }

  const paths = Object.fromEntries(
    sets.flatMap(set => set.operations.map(operation => [operation.path, pathItem(operation, set)])),
  )
  for (const schema of [ProblemAnswer, ActBodyAnswer]) schemaOf(schema.array())
  named('Entry', Entry)
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Hemicycle', version: '1', license: LICENSE },
    servers: [{ url: origin }],
    tags: sets.map(({ wing }) => ({ name: wing })),
    paths,
    components: { schemas: Object.fromEntries([...components].toSorted(([a], [b]) => (a < b ? -1 : 1))) },
  }
}

/** `/instruments/{instrument}/participation` → `getInstrumentsByInstrumentParticipation`. */
export function operationId(path: string): string {
  const parts = path.split(/[/.]/).filter(Boolean)
  const words = parts.flatMap(part => (/^\{.*\}$/.test(part) ? ['by', part.slice(1, -1)] : part.split('-')))
  return `get${(words.length === 0 ? ['start'] : words).map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`
}

/** What a schema calls its own definitions are components here. */
function movedRefs(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(movedRefs)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === '$ref' && typeof value === 'string' ? [key, value.replace('#/$defs/', COMPONENTS)] : [key, movedRefs(value)],
    ),
  )
}

/**
 * The machine description of all addresses: OpenAPI 3.1, made from the list of addresses and from the schemas of acts and
 * entries themselves, so that it cannot fall behind them.
 */
import { ACT_TYPES } from '../../acts/catalogue.ts'
import { Entry } from '../../acts/entry.ts'
import { LANGS, type Lang } from '../../kernel/lang.ts'
import { translator } from '../../ui/languages.ts'
import { ADDRESSES, type Address, MEDIA, wordsInPath } from './addresses.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { isReferenceKey, type ReferenceKey, referenceWords } from './messages.ts'
import { PROBLEM_TYPES } from './problems.ts'

type Json = Readonly<Record<string, unknown>>
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' } as const

/** Shapes of what stands in a path or a query. */
const SHAPES: Readonly<Record<string, Json>> = {
  on: { type: 'string', format: 'date' },
  at: { type: 'integer', minimum: 0 },
  lang: { type: 'string', enum: LANGS },
  type: { type: 'string', enum: ACT_TYPES.map(({ type }) => type) },
  state: { type: 'string', pattern: '^[A-Z]{3}$' },
  from: { type: 'string', format: 'date' },
  to: { type: 'string', format: 'date' },
  confidence: { type: 'string', enum: ['verified', 'unverified', 'disputed'] },
  page: { type: 'integer', minimum: 1 },
  act: { type: 'string', pattern: '^[a-z2-7]{26}$' },
  problem: { type: 'string', enum: PROBLEM_TYPES },
}

export function openApi(lang: Lang, origin: string): Json {
  const r = translator(lang, referenceWords)
  const parameter = (name: string, place: 'path' | 'query') => {
    const key = `word_${name}`
    return {
      name,
      in: place,
      required: place === 'path',
      schema: SHAPES[name] ?? text,
      ...(isReferenceKey(key) ? { description: r(key) } : {}),
    }
  }
  const operation = (address: Address) => {
    const { path, forms, query = [], clocks = true } = address
    const words = [...query, ...(clocks ? ['on', 'at'] : []), ...(forms.includes('html') ? ['lang'] : [])]
    const description = r(`address_${path}` satisfies ReferenceKey)
    return {
      summary: description,
      parameters: [...wordsInPath(path).map(name => parameter(name, 'path')), ...words.map(name => parameter(name, 'query'))],
      responses: {
        200: {
          description,
          content: Object.fromEntries(forms.map(form => [MEDIA[form], { schema: schemaOf(address, form === 'json') }])),
        },
        default: {
          description: 'RFC 9457',
          content: { 'application/problem+json': { schema: ref('Problem') } },
        },
      },
    }
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Hemicycle', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: origin }],
    paths: Object.fromEntries(ADDRESSES.map(address => [address.path, { get: operation(address) }])),
    components: { schemas: schemas() },
  }
}

function schemaOf({ path, clocks = true }: Address, json: boolean): Json {
  if (!json) return text
  if (path === '/acts') return ref('ActList')
  if (path === '/acts/{act}') return ref('Act')
  return clocks ? ref('Answer') : { type: 'object' }
}

const schemaName = (type: string) => type.replace('/', '.')

/** Every schema by its own name; bodies of acts by the name of their type. */
function schemas(): Json {
  const bodies = Object.fromEntries(ACT_TYPES.map(({ type, body }) => [schemaName(type), jsonSchemaOf(body)]))
  const answer = {
    type: 'object',
    required: ['on', 'at'],
    properties: {
      on: { type: 'string', format: 'date' },
      at: {
        type: 'object',
        required: ['size', 'root'],
        properties: { size: { type: 'integer' }, root: { type: 'string', contentEncoding: 'base64' } },
      },
    },
  }
  const opening = (properties: Json) => ({ allOf: [ref('Answer'), { type: 'object', properties }] })
  return {
    Answer: answer,
    Problem: {
      type: 'object',
      required: ['type', 'title', 'status', 'detail'],
      properties: {
        type: { type: 'string', format: 'uri-reference' },
        title: text,
        status: { type: 'integer' },
        detail: text,
        findings: { type: 'array', items: ref('Finding') },
        suggestions: { type: 'array', items: text },
      },
    },
    Finding: {
      type: 'object',
      required: ['rule', 'pointer', 'severity', 'detail'],
      properties: {
        rule: text,
        pointer: text,
        severity: { type: 'string', enum: ['error', 'warning'] },
        detail: text,
        article: text,
      },
    },
    Entry: jsonSchemaOf(Entry),
    Body: {
      oneOf: ACT_TYPES.map(({ type }) => ref(schemaName(type))),
      discriminator: {
        propertyName: 'type',
        mapping: Object.fromEntries(ACT_TYPES.map(({ type }) => [type, ref(schemaName(type)).$ref])),
      },
    },
    ActSummary: {
      type: 'object',
      properties: {
        index: { type: 'integer' },
        id: SHAPES.act,
        type: SHAPES.type,
        by: { type: 'object', properties: { party: text, office: text } },
        on: { type: ['string', 'null'] },
        recordedAt: { type: 'string', format: 'date-time' },
        visibility: text,
        confidence: { type: ['string', 'null'] },
        states: { type: 'array', items: text },
        instruments: { type: 'array', items: text },
        bodies: { type: 'array', items: text },
        standsFor: SHAPES.act,
        correctedAt: { type: ['integer', 'null'] },
      },
    },
    ActList: opening({
      count: { type: 'integer' },
      page: { type: 'integer' },
      pages: { type: 'integer' },
      acts: { type: 'array', items: ref('ActSummary') },
    }),
    Act: opening({
      act: ref('ActSummary'),
      body: { oneOf: [ref('Body'), { type: 'null' }] },
      salt: { type: ['string', 'null'], contentEncoding: 'base64' },
      entry: { type: 'string', contentMediaType: 'application/json', contentSchema: ref('Entry') },
      proof: {
        type: 'object',
        properties: {
          index: { type: 'integer' },
          size: { type: 'integer' },
          root: text,
          leafHash: text,
          hashes: { type: 'array', items: text },
        },
      },
      changed: { type: ['object', 'null'] },
      versions: { type: 'array', items: ref('ActSummary') },
      speaksOf: { type: 'array', items: ref('ActSummary') },
      spokenOfBy: { type: 'array', items: ref('ActSummary') },
    }),
    ...bodies,
  }
}

import { expect, test } from 'vitest'
import { ACT_TYPES } from '../../acts/catalogue.ts'
import { LANGS } from '../../kernel/lang.ts'
import type { Catalogue } from '../../ui/languages.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { actWords, isActKey, isReferenceKey, pageWords, referenceWords } from './messages.ts'
import { PROBLEM_TYPES } from './problems.ts'

type Schema = {
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
}

/** Members and values of a schema, those within it too. Values are told by the member that holds them. */
function* namesIn(schema: Schema, member: string): Generator<{ member: string; value?: string }> {
  for (const value of schema.enum ?? []) yield { member, value: String(value) }
  for (const inner of [schema.items, ...(schema.anyOf ?? [])]) if (inner) yield* namesIn(inner, member)
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    yield { member: name }
    yield* namesIn(inner, name)
  }
}

const names = ACT_TYPES.flatMap(({ body }) => [...namesIn(jsonSchemaOf(body) as Schema, '')])
/** Languages and the forms of a state's name, which are shown as they are. */
const PLAIN = new Set(['en', 'es', 'pt', 'fr', 'the', 'of', 'in', 'agree', 'address', 'part', 'saidBy'])

test('every member of every act has a name in words', () => {
  const missing = names.map(({ member }) => member).filter(member => !PLAIN.has(member) && !isActKey(`member_${member}`))
  expect([...new Set(missing)]).toEqual([])
})

test('every value that an act can take from a list has words', () => {
  const missing = names.flatMap(({ member, value }) => {
    if (value === undefined) return []
    const of = member === 'ownNames' || member === 'officialTitles' ? 'lang' : member
    return isActKey(`value_${of}_${value}`) ? [] : [`${member}: ${value}`]
  })
  expect([...new Set(missing)]).toEqual([])
})

test('every type of act has a name', () => {
  for (const { type } of ACT_TYPES) expect(isActKey(`type_${type}`), type).toBe(true)
})

test('every type of problem is explained', () => {
  for (const type of PROBLEM_TYPES)
    for (const part of ['title', 'means', 'do']) expect(isReferenceKey(`problem_${type}_${part}`), type).toBe(true)
})

const placesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(found => found[1] ?? ''))].toSorted().join(' ')
/** Languages place a name differently: "by Chile", "de Chile". */
const NAME_FORMS = /\b(?:by|of|the|name)\b/g

test.each([
  ['pages', pageWords],
  ['acts', actWords],
  ['reference', referenceWords],
] as const)('the words of %s take the same values in all four languages, and none is left empty', (_, catalogue: Catalogue) => {
  for (const [key, english] of Object.entries(catalogue.en))
    for (const lang of LANGS) {
      const text = catalogue[lang][key] ?? ''
      expect(text.trim(), `${lang} ${key}`).not.toBe('')
      const plural = (one: string) => placesIn(one.replace(/(?:one|other|=0) \{[^{}]*\}/g, '')).replace(NAME_FORMS, 'state')
      expect(plural(text), `${lang} ${key}`).toBe(plural(english))
    }
})

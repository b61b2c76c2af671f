import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { LANGS } from '../../kernel/lang.ts'
import { messages } from './messages.ts'

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** Names of the values that a message is filled with, in all its branches; a form with an article is the value itself. */
const placeholders = (text: string): Set<string> =>
  new Set(namesIn(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()))
const LITERAL = 0
const namesIn = (parts: readonly Part[]): string[] =>
  parts.flatMap(part => [
    ...('value' in part && part.type !== LITERAL ? [part.value.replace(/(?:The|When)$/, '')] : []),
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => namesIn(value)) : []),
  ])

test.each(LANGS)('every message can be read as a message in %s', lang => {
  for (const [key, text] of Object.entries(messages[lang]))
    expect(() => new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }), key).not.toThrow()
})

test.each(['es', 'pt', 'fr'] as const)('a message in %s speaks of the same things as in English', lang => {
  for (const [key, text] of Object.entries(messages[lang])) {
    const english = Object.entries(messages.en).find(([name]) => name === key)?.[1] ?? ''
    const allowed = placeholders(english)
    for (const name of placeholders(text)) expect(allowed, `${key}: ${name}`).toContain(name)
  }
})

test('a sentence has as many linked figures in each language', () => {
  for (const lang of LANGS)
    for (const [key, text] of Object.entries(messages[lang])) {
      const english = Object.entries(messages.en).find(([name]) => name === key)?.[1] ?? ''
      expect(text.split('[').length, `${lang} ${key}`).toBe(english.split('[').length)
    }
})

test('no message blames a state or ranks it', () => {
  const words = /violat|fail|complian|worst|best|incumpl|viol[ae]|descumpr|pire|meilleur/i
  for (const lang of LANGS)
    for (const [key, text] of Object.entries(messages[lang])) expect(text, `${lang} ${key}`).not.toMatch(words)
})

test('an apostrophe beside a value is a typographic one, since a straight one would hide the value', () => {
  for (const lang of LANGS)
    for (const [key, text] of Object.entries(messages[lang])) expect(text, `${lang} ${key}`).not.toContain("'")
})

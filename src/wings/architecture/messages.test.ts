import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { LANGS } from '../../kernel/lang.ts'
import { messages } from './messages.ts'

const placeholders = (text: string) =>
  new Set([...text.matchAll(/\{\s*([a-zA-Z]+)\s*[,}]/g)].map(([, name]) => (name ?? '').replace(/(?:The|When)$/, '')))

/** Words that a branch of a choice may begin with, which look like placeholders and are none. */
const withoutBranches = (text: string) => text.replace(/\{(?:no|one|ninguno|nenhum|aucun|un|un[ae]?) /gi, '{0 ')

test.each(LANGS)('every message can be read as a message in %s', lang => {
  for (const [key, text] of Object.entries(messages[lang]))
    expect(() => new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }), key).not.toThrow()
})

test.each(['es', 'pt', 'fr'] as const)('a message in %s speaks of the same things as in English', lang => {
  for (const [key, text] of Object.entries(messages[lang])) {
    const english = Object.entries(messages.en).find(([name]) => name === key)?.[1] ?? ''
    const allowed = placeholders(withoutBranches(english))
    for (const name of placeholders(withoutBranches(text))) expect(allowed, `${key}: ${name}`).toContain(name)
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

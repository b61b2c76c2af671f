/** Words of the wing: the same places in every language, and none that blames or ranks. */
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { LANGS } from '../../kernel/lang.ts'
import type { Catalogue } from '../../ui/languages.ts'
import * as words from './messages.ts'

const catalogues = Object.entries(words).map(([name, catalogue]): [string, Catalogue] => [name, catalogue])
type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** Names of the values that a message is filled with, in all its branches. */
const places = (text: string): readonly string[] =>
  [...new Set(namesIn(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()))].toSorted()
const LITERAL = 0
const namesIn = (parts: readonly Part[]): string[] =>
  parts.flatMap(part => [
    ...('value' in part && part.type !== LITERAL ? [part.value] : []),
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => namesIn(value)) : []),
  ])

test.each(catalogues)('every message of %s can be read, and speaks of the same things in every language', (_, catalogue) => {
  for (const lang of LANGS)
    for (const [key, text] of Object.entries(catalogue[lang])) {
      expect(text.trim(), `${lang} ${key}`).not.toBe('')
      expect(places(text), `${lang} ${key}`).toEqual(places(catalogue.en[key] ?? ''))
    }
})

test.each(catalogues)('no message of %s blames a state or ranks it, and no straight apostrophe hides a value', (_, catalogue) => {
  const blaming = /violat|\bfail|complian|\bworst|\bbest\b|incumpl|viol[ae]|descumpr|\bpire\b|meilleur/i
  for (const lang of LANGS)
    for (const [key, text] of Object.entries(catalogue[lang])) {
      expect(text, `${lang} ${key}`).not.toMatch(blaming)
      expect(text, `${lang} ${key}`).not.toContain("'")
    }
})

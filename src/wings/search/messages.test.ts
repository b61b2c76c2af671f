import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { LANGS } from '../../kernel/lang.ts'
import { messages, referenceWords } from './messages.ts'

const valuesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(found => found[1] ?? ''))].toSorted().join(' ')

test.each([
  ['the page', messages],
  ['the address', referenceWords],
])('the words of %s can be read in all four languages, and speak of the same things', (_, catalogue) => {
  for (const [key, english] of Object.entries<string>(catalogue.en))
    for (const lang of LANGS) {
      const text: string = Object.entries<string>(catalogue[lang]).find(([name]) => name === key)?.[1] ?? ''
      expect(text.trim(), `${lang} ${key}`).not.toBe('')
      expect(() => new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }), `${lang} ${key}`).not.toThrow()
      const without = (one: string) => valuesIn(one.replace(/(?:one|other|=0) \{[^{}]*\}/g, ''))
      expect(without(text), `${lang} ${key}`).toBe(without(english))
    }
})

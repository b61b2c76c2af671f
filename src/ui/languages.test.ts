import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { PartialDate } from '../kernel/date.ts'
import { LANGS } from '../kernel/lang.ts'
import { type Catalogue, collator, formatDate, formatList, furniture, negotiate, translator, typeset } from './languages.ts'
import { specimenWords } from './specimen-words.ts'

type Elements = ReturnType<IntlMessageFormat['getAst']>

/** Literal text is type 0 of the parser's tree, the `#` of a plural has no value: neither names one. */
const LITERAL = 0

/** Names of the values a message asks for, whatever order its language puts them in. */
function placeholders(message: string): string[] {
  const names = new Set<string>()
  const visit = (elements: Elements) => {
    for (const element of elements) {
      if (element.type !== LITERAL && 'value' in element) names.add(element.value)
      if ('options' in element) for (const option of Object.values(element.options)) visit(option.value)
    }
  }
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst())
  return [...names].toSorted()
}

const catalogues: readonly (readonly [string, Catalogue])[] = [
  ['furniture', furniture],
  ['specimen', specimenWords],
]

test.each(catalogues)('%s: four languages have the same keys, the same values, and nothing empty', (_, catalogue) => {
  for (const lang of LANGS) {
    expect(Object.keys(catalogue[lang]).toSorted()).toEqual(Object.keys(catalogue.en).toSorted())
    for (const [key, text] of Object.entries(catalogue[lang])) {
      expect(text.trim(), `${lang} ${key}`).not.toBe('')
      expect(placeholders(text), `${lang} ${key}`).toEqual(placeholders(catalogue.en[key] ?? ''))
    }
  }
})

test.each([
  ['en', '22 November 2002', 'June 1998', '1998'],
  ['es', '22 de noviembre de 2002', 'junio de 1998', '1998'],
  ['pt', '22 de novembro de 2002', 'junho de 1998', '1998'],
  ['fr', '22 novembre 2002', 'juin 1998', '1998'],
] as const)('%s: a day, a month and a year are printed as exactly as they are known', (lang, day, month, year) => {
  expect(formatDate(lang, PartialDate.parse('2002-11-22'))).toBe(day)
  expect(formatDate(lang, PartialDate.parse('1998-06'))).toBe(month)
  expect(formatDate(lang, PartialDate.parse('1998'))).toBe(year)
})

test('the first of a month is an ordinal in French and Brazilian Portuguese', () => {
  const first = PartialDate.parse('1902-01-01')
  expect(formatDate('fr', first)).toBe('1er janvier 1902')
  expect(formatDate('pt', first)).toBe('1º de janeiro de 1902')
  expect(formatDate('fr', PartialDate.parse('1902-01-11'))).toBe('11 janvier 1902')
})

test('a day is never shifted by a zone, nor a first-century year by a century', () => {
  expect(formatDate('en', PartialDate.parse('1826-06-22'))).toBe('22 June 1826')
  expect(formatDate('en', PartialDate.parse('0099-12-31'))).toContain('99')
  expect(formatDate('en', PartialDate.parse('0099-12-31'))).toContain('31 December')
})

test('French puts a no-break space before high punctuation and inside guillemets, and twice changes nothing', () => {
  expect(typeset('fr', 'Quoi ? « Rien » : fin ; non !')).toBe('Quoi\u202f? «\u00a0Rien\u00a0»\u00a0: fin\u202f; non\u202f!')
  expect(typeset('en', 'What ? « x »')).toBe('What ? « x »')
  fc.assert(
    fc.property(fc.string(), text => {
      expect(typeset('fr', typeset('fr', text))).toBe(typeset('fr', text))
    }),
  )
})

test('addresses keep their colons', () => {
  expect(typeset('fr', 'https://register.example/a?b=c;d')).toBe('https://register.example/a?b=c;d')
})

test('lists and order follow the language', () => {
  expect(formatList('en', ['Chile', 'Peru', 'Uruguay'])).toBe('Chile, Peru and Uruguay')
  expect(formatList('es', ['Chile', 'Perú', 'Uruguay'])).toBe('Chile, Perú y Uruguay')
  expect(['Panamá', 'Paraguay', 'Perú', 'Ecuador', 'Él'].toSorted(collator('es').compare)[1]).toBe('Él')
})

test('a value that is missing shows its message rather than an exception', () => {
  expect(translator('en', furniture)('previousActOn')).toContain('{day}')
})

test.each([
  ['es-CL,es;q=0.9,en;q=0.8', 'es'],
  ['de-DE,fr;q=0.5,pt-BR;q=0.7', 'pt'],
  ['en;q=0,fr', 'fr'],
  ['de, *;q=0.1', 'en'],
  ['', 'en'],
  [';;;,q=9,\u0000', 'en'],
])('Accept-Language "%s" is answered in %s', (header, lang) => expect(negotiate(header)).toBe(lang))

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  MAX_LENGTH,
  MAX_WORDS,
  nameAsked,
  type Query,
  readQuery,
  unwantedQuery,
  wantedQuery,
  wantedWords,
  wordsOf,
  written,
} from './query.ts'

const query = (text: string): Query => {
  const read = readQuery(text)
  if (!read.ok) throw new Error(`${text}: ${read.because}`)
  return read.query
}
/** Terms in short: `+a` or `-a b`, alternatives apart. */
const short = (text: string) =>
  query(text).alternatives.map(terms => terms.map(({ words, without }) => `${without ? '-' : '+'}${words.join(' ')}`))

test.each([
  ['minas antipersonal', [['+minas', '+antipersonal']]],
  ['"armes à feu" -Chili', [['+armes a feu', '-chili']]],
  ['cifta OR tiar nuclear', [['+cifta'], ['+tiar', '+nuclear']]],
  ['no-proliferación', [['+no proliferacion']]],
  ['"a quotation without end', [['+a quotation without end']]],
  ['OR cifta OR OR', [['+cifta']]],
  ['cifta or tiar', [['+cifta', '+or', '+tiar']]],
  ['"OR"', [['+or']]],
  ['cifta - tiar', [['+cifta', '+tiar']]],
  ['cifta --"x y"', [['+cifta', '-x y']]],
  ['cifta OR -tiar', [['+cifta']]],
  ["cifta'; drop table act; --", [['+cifta', '+drop', '+table', '+act']]],
  ['cifta & !tiar | (x <-> y):*', [['+cifta', '+tiar', '+x', '+y']]],
])('%s asks for %j', (text, terms) => expect(short(text)).toEqual(terms))

test.each([
  ['', 'empty'],
  ['  "" -- !?', 'empty'],
  ['OR', 'empty'],
  ['-chile', 'only-exclusions'],
  ['-chile OR -"peru"', 'only-exclusions'],
  [Array.from({ length: MAX_WORDS + 1 }, (_, n) => `w${n}`).join(' '), 'too-many-words'],
])('%j is not asked: %s', (text, because) => expect(readQuery(text)).toEqual({ ok: false, because }))

test.each([
  ['OBL-UNROCA', 'obl-unroca'],
  ['Ottawa  Convention', 'ottawa-convention'],
  ['cifta -x', null],
  ['cifta OR tiar', null],
])('%s may be the name %s', (text, name) => expect(nameAsked(query(text))).toBe(name))

test('words that are left out are not looked for in a text', () =>
  expect(wantedWords(query('cifta -"state party" OR tiar'))).toEqual(['cifta', 'tiar']))

const stems = (word: string) => (word === 'de' ? null : word)
test.each([
  ['a b', "('a') & ('b')", null],
  ['"a de b" -c -"d e"', "('a' <2> 'b')", "('c') | ('d' <1> 'e')"],
  ['de', null, null],
  ['a -de', "('a')", null],
])('%s looks for %s and leaves out %s, where "de" does not count', (text, wanted, unwanted) => {
  const [terms = []] = query(text).alternatives
  expect([wantedQuery(terms, stems), unwantedQuery(terms, stems)]).toEqual([wanted, unwanted])
})

const typed = fc.string({
  unit: fc.constantFrom('a', 'é', 'OR', ' ', '-', '"', "'", '\\', ':', '*', '&', '|', '!', '(', '\0'),
  maxLength: MAX_LENGTH,
})

test('whatever is typed, only letters and digits are left of it', () => {
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'binary', maxLength: MAX_LENGTH })), text => {
      const read = readQuery(text)
      if (read.ok) for (const word of wordsOf(read.query)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
  )
})

test('a query written out asks the same', () => {
  fc.assert(
    fc.property(typed, text => {
      const read = readQuery(text)
      if (read.ok) expect(readQuery(written(read.query))).toEqual(read)
    }),
  )
})

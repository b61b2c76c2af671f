import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainWords, spelt, speltTexts, wordsIn } from './spelling.ts'

test.each([
  ['es', 'ratificacion', 'ratificación'],
  ['es', 'ratificaciones', 'ratificación'],
  ['es', 'nucleares', 'nuclear'],
  ['es', 'armas', 'arma'],
  ['es', 'paises', 'pais'],
  ['es', 'intereses', 'intere'],
  ['es', 'crisis', 'crisis'],
  ['es', 'mas', 'mas'],
  ['pt', 'ratificacao', 'ratificação'],
  ['pt', 'ratificacoes', 'ratificação'],
  ['pt', 'comissoes', 'comissao'],
  ['pt', 'regionais', 'regional'],
  ['pt', 'mais', 'mais'],
  ['pt', 'ordens', 'ordem'],
  ['pt', 'nucleares', 'nuclear'],
  ['pt', 'nao', 'nao'],
  ['en', 'ratifications', 'ratifications'],
  ['fr', 'armees', 'armees'],
] as const)('in %s the stemmer is given for %s the form %s', (lang, word, form) => expect(spelt(lang, word)).toBe(form))

test.each([
  ['Não-proliferação', ['nao', 'proliferacao']],
  ['L’armée d’un État', ['l', 'armee', 'd', 'un', 'etat']],
  ['S/RES/1540 (2004)', ['s', 'res', '1540', '2004']],
  ['treaties.un.org', ['treaties', 'un', 'org']],
  ['1.º artículo n.º 3', ['1', 'articulo', 'n', '3']],
  ['<b>&amp;\u0000\ud800', ['b', 'amp']],
  ['16f, F-16', ['16', 'f', 'f', '16']],
  ['', []],
])('the words of %j are %j', (text, words) => expect(plainWords(text)).toEqual(words))

test('an over-long word is read only so far', () => expect(plainWords('x'.repeat(10_000))[0]).toHaveLength(100))

test('texts are spelt word by word', () =>
  expect(speltTexts('es', ['Convención sobre las Armas Nucleares', 'ARMAS'])).toEqual([
    'convención sobre las arma nuclear',
    'arma',
  ]))

/** What may stand in a text of the four languages, and what may not. */
const text = fc.string({ unit: fc.constantFrom(...'aeçñõÉÀœß19 -’"\'<>&.\u0301\u00a0º') })

test('words with their places are the plain words, and each is cut out of the text where it says', () => {
  fc.assert(
    fc.property(text, given => {
      const words = wordsIn(given)
      expect(words.map(word => word.plain)).toEqual(plainWords(given))
      expect(speltTexts('en', [given, given])).toEqual(Array(2).fill(plainWords(given).join(' ')))
      for (const { plain, start, end } of words) expect(plainWords(given.slice(start, end))).toEqual([plain])
    }),
  )
})

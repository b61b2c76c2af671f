import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EXCERPT, excerpt, markedText, type Piece } from './highlight.ts'
import { plainWords } from './spelling.ts'

const inBrackets = (pieces: readonly Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
const oneOf =
  (...words: string[]) =>
  (word: string) =>
    words.includes(word)

test.each([
  ['Convención sobre Armas', ['armas'], 'Convención sobre [Armas]'],
  ['Não-proliferação', ['proliferacao'], 'Não-[proliferação]'],
  ['<mark>armes</mark> à feu', ['armes', 'feu'], '<mark>[armes]</mark> à [feu]'],
  ['nothing', ['armas'], 'nothing'],
])('%s is marked', (text, words, marked) => expect(inBrackets(markedText(text, oneOf(...words)))).toBe(marked))

test('of a long text the part is shown where most of the words stand', () => {
  const text = `mine ${'far away '.repeat(60)}and here the mine clearance of land begins ${'and goes on '.repeat(60)}`
  const shown = inBrackets(excerpt(text, oneOf('mine', 'clearance', 'land')))
  expect(shown).toContain('[mine] [clearance] of [land]')
  expect(shown).toMatch(/^… /)
  expect(shown).toMatch(/ …$/)
})

test('without a word of the query it is the beginning', () =>
  expect(inBrackets(excerpt('so it begins '.repeat(100), oneOf('x')))).toMatch(/^so it begins .* …$/))

test('a passage is a part of its text, not much longer than it may be, in whole characters, with only wanted words marked', () => {
  const unit = fc.constantFrom('a', 'mine', 'é', ' ', '\n', '<', '😀', '-')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300 }), fc.integer({ min: 1, max: EXCERPT }), (text, length) => {
      const wanted = oneOf('mine')
      const pieces = excerpt(text, wanted, length)
      const shown = pieces.map(piece => piece.text).join('')
      const bare = shown.replace(/^… /, '').replace(/ …$/, '')
      expect(text).toContain(bare)
      expect(Buffer.from(bare).toString()).toBe(bare)
      for (const { text: part, marked } of pieces) if (marked) expect(plainWords(part).every(wanted)).toBe(true)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain } from './plain-text.ts'

test.each([
  ['Ratificación', 'ratificacion'],
  ['NÃO PROLIFERAÇÃO', 'nao proliferacao'],
  ['Manœuvres à l’étranger', 'manoeuvres a l’etranger'],
  ['Curaçao', 'curacao'],
  ['İstanbul', 'istanbul'],
])('%s is %s', (text, expected) => expect(plain(text)).toBe(expected))

test('what is plain stays as it is', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(plain(plain(text))).toBe(plain(text))
    }),
  ))

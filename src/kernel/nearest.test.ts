import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const candidates = [
  { id: 'CHL', names: ['CHL', 'CL', 'Chile', 'Chili'] },
  { id: 'COL', names: ['COL', 'CO', 'Colombia', 'Colombie'] },
  { id: 'CUB', names: ['CUB', 'CU', 'Cuba'] },
  { id: 'MEX', names: ['MEX', 'MX', 'Mexico', 'México'] },
]

test('a wrong letter finds the code that was meant', () => expect(nearest('CHI', candidates)[0]).toBe('CHL'))
test('a name finds its code, without regard to accents and capitals', () => expect(nearest('mexico', candidates)[0]).toBe('MEX'))
test('nothing near is no suggestion', () => expect(nearest('zzzzzzzzzz', candidates)).toEqual([]))
test('an over-long name is read only so far', () => expect(nearest('x'.repeat(100_000), candidates)).toEqual([]))
test('the order is stable where two are equally near', () =>
  expect(nearest('C', candidates)).toEqual(nearest('C', candidates.toReversed())))

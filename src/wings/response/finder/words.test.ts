import { beforeAll, expect, test } from 'vitest'
import { ACTOR_ROLES, CLOCK_KINDS, STEP_PARTS, VOTE_BASES, VOTE_KINDS } from '../../../acts/mechanism-defined.ts'
import { finderWords } from '../messages.ts'
import { PARTS } from './matter.ts'
import { editionFinder } from './testing/edition-day.ts'
import { VOTE_MARKS } from './votes.ts'

test('whatever a mechanism may say of its steps has words', () => {
  const keys = [
    ...ACTOR_ROLES.map(one => `role_${one}`),
    ...STEP_PARTS.map(one => `step_${one}`),
    ...VOTE_KINDS.map(one => `kind_${one}`),
    ...VOTE_BASES.map(one => `base_${one}`),
    ...CLOCK_KINDS.map(one => `clock_${one}`),
    ...VOTE_MARKS.map(one => `vote_${one}`),
    ...PARTS.flatMap(one => [`part_${one}`, `hint_${one}`]),
  ]
  expect(keys.filter(key => !(key in finderWords.en))).toEqual([])
})

let edition: Awaited<ReturnType<typeof editionFinder>>
beforeAll(async () => {
  edition = await editionFinder()
})

test('every circumstance that a condition asks for, and every situation that is answered, is a term of the vocabulary', () => {
  const { terms } = edition.catalogue
  const asked = edition.mechanisms.flatMap(({ circumstances, body }) => [
    ...circumstances.map(code => `circumstance/${code}`),
    ...body.situations.map(code => `situation/${code}`),
  ])
  expect([...new Set(asked)].filter(term => !terms.has(term))).toEqual([])
  const used = new Set(edition.mechanisms.flatMap(({ circumstances }) => circumstances))
  const unused = [...terms.values()].filter(({ body }) => body.kind === 'circumstance' && !used.has(body.term))
  expect(unused.map(({ body }) => body.term)).toEqual([])
})

test('the steps of a mechanism are said in four languages, each its own', () => {
  for (const { body } of edition.mechanisms)
    for (const { words, order } of body.steps) {
      expect(new Set(Object.values(words)).size, `${body.mechanism} ${order}`).toBeGreaterThan(1)
    }
})

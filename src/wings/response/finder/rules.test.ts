import { beforeAll, expect, test } from 'vitest'
import type { MechanismBody } from './mechanism.ts'
import { checkMechanism } from './rules.ts'
import { editionFinder } from './testing/edition-day.ts'

let edition: Awaited<ReturnType<typeof editionFinder>>
let sample: MechanismBody
beforeAll(async () => {
  edition = await editionFinder()
  sample = edition.mechanism('MEC-TIAR-6').body
})

test('every mechanism of the edition passes', () => {
  for (const { body } of edition.mechanisms) expect(checkMechanism(body, '/body')).toEqual([])
})

test('a condition that names a fact that is none is refused, with its place', () => {
  const [found] = checkMechanism({ ...sample, applies: 'partys(s)' }, '/acts/0/body')
  expect(found).toMatchObject({ rule: 'condition-type', pointer: '/acts/0/body/applies' })
  expect(found?.detail).toMatch(/^Found "partys\(s\)" .* at character 1\. Expected one of the facts party/)
})

test.each([
  ['deep', `${'('.repeat(250)}true${')'.repeat(250)}`],
  ['endless', `true${' && true'.repeat(70)}`],
])('a hostile condition is refused: %s', (_, hostile) => {
  const steps = sample.steps.map((step, n) =>
    n === 1 && step.vote ? { ...step, vote: { ...step.vote, voters: hostile } } : step,
  )
  expect(checkMechanism({ ...sample, steps }, '')).toMatchObject([{ pointer: '/steps/1/vote/voters' }])
})

test('a mechanism that nobody starts is refused', () => {
  const steps = sample.steps.map(step => ({ ...step, part: 'step' as const }))
  expect(checkMechanism({ ...sample, steps }, '').map(({ rule }) => rule)).toEqual(['start-missing'])
})

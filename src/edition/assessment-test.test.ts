/** What is wrong in the files of the test, its cases and exercises is found where it stands. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBody } from '../acts/catalogue.ts'
import { readAssessmentTest } from './assessment-test.ts'
import { readExercises } from './exercises.ts'
import { Reading } from './reading.ts'
import { readVocabulary } from './vocabulary.ts'
import { readWorkedCases } from './worked-cases.ts'

const folder = fileURLToPath(new URL('../../editions/inter-american', import.meta.url))
const FILES = ['assessment-test.yaml', 'worked-cases.yaml', 'exercises', 'vocabulary.csv', 'texts']

let copy: string
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'edition-'))
})
afterAll(() => rm(copy, { recursive: true, force: true }))

/** The findings of these files alone, after one text of one of them was replaced. */
async function findingsAfter(file: string, from: string, to: string) {
  for (const name of FILES) await cp(join(folder, name), join(copy, name), { recursive: true })
  const before = await readFile(join(copy, file), 'utf8')
  if (!before.includes(from)) throw new Error(`Nothing to change in ${file}: ${from}`)
  await writeFile(
    join(copy, file),
    before.replace(from, () => to),
  )
  const line = before.slice(0, before.indexOf(from)).split('\n').length
  const reading = new Reading(copy, { party: 'edition:test' as Reading['by']['party'], office: 'compiler' })
  await readVocabulary(reading)
  const security = await readAssessmentTest(reading)
  if (security) {
    await readWorkedCases(reading, security)
    await readExercises(reading, security)
  }
  return { findings: reading.findings, line }
}

const T = 'assessment-test.yaml'
const C = 'worked-cases.yaml'
const R = 'exercises/river.yaml'

test.each<[says: string, file: string, from: string, to: string, rule: string, detail: string]>([
  ['a term that is no term', T, 'when: A1 has none, message', 'when: A1 is none, message', 'test-term', '"A1 is none"'],
  ['a term with too many words', T, 'when: C1 has no, message', 'when: C1 has no no, message', 'test-term', '"C1 has no no"'],
  [
    'an answer that its question does not permit',
    T,
    'when: C1 has no, message',
    'when: C1 has never, message',
    'act-shape',
    '"never" is no answer of C1',
  ],
  ['a question that there is not', T, 'when: C1 has no, message', 'when: C9 has no, message', 'act-shape', '"C9" is no question'],
  [
    'a rule that rests on a later conclusion',
    T,
    'when: D1 has yes, paper',
    'when: responsible has police, paper',
    'act-shape',
    'earlier conclusions only',
  ],
  [
    'a rule that rests on its own conclusion',
    T,
    'when: D1 has yes, paper',
    'when: levels has human, paper',
    'act-shape',
    'earlier conclusions only',
  ],
  [
    'a message that is missing',
    T,
    'message: reason.c1-no',
    'message: reason.c1-never',
    'act-shape',
    '"reason.c1-never" is no message',
  ],
  [
    'a fact that is needed and missing',
    T,
    'facts: [circumstances]',
    'facts: [circumstance]',
    'act-shape',
    '"circumstance" is no fact',
  ],
  ['a rule that stands twice', T, 'rule: status.c2-yes', 'rule: status.c1-no', 'act-shape', '"status.c1-no" stands twice'],
  ['a member that is unknown', T, 'permitted: [people, polity', 'allowed: [people, polity', 'test-shape', 'allowed'],
  ['a yes that is neither yes nor no', T, 'answer: no, prevails: yes', 'answer: no, prevails: maybe', 'test-shape', 'prevails'],
  ['what is no YAML', T, 'stops: A1 has none', 'stops: [A1 has none', 'yaml-form', ''],
  ['a case that answers what is not asked', C, 'A2: state|market', 'A22: state|market', 'reference-unknown', '"A22"'],
  ['a case with an answer that is not permitted', C, 'A2: state|market', 'A2: state|trade', 'answer-unknown', '"trade"'],
  [
    'a case that expects in words of its own',
    C,
    'status exactly political_problem',
    'status perhaps political_problem',
    'expected-form',
    'perhaps',
  ],
  ['a case that stands twice', C, '- case: "2"', '- case: "1"', 'id-repeated', '"1"'],
  ['a real state in an exercise', R, 'team: XAA', 'team: CHL', 'team-invented', '"CHL"'],
  [
    'a decision for a team that does not play',
    R,
    'teams: XAA|XAB\n        label:',
    'teams: XAA|XAZ\n        label:',
    'reference-unknown',
    '"XAZ"',
  ],
  [
    'a situation that the vocabulary does not have',
    R,
    'situations: [INTERSTATE_DISPUTE]',
    'situations: [QUARREL]',
    'reference-unknown',
    '"QUARREL"',
  ],
  ['days out of their order', R, 'day: 20', 'day: 70', 'day-order', 'after day 70'],
  ['an exercise in a file of another name', R, 'exercise: river', 'exercise: brook', 'id-form', '"brook"'],
])('%s is found at its line', async (_, file, from, to, rule, detail) => {
  const { findings, line } = await findingsAfter(file, from, to)
  const found = findings.find(one => one.rule === rule && one.detail.includes(detail))
  expect(found, JSON.stringify(findings.slice(0, 5))).toBeDefined()
  const [, where = '0'] = /:(\d+):\d+$/.exec(found?.pointer ?? '') ?? []
  expect(found?.pointer.startsWith(`${file}:`)).toBe(true)
  // The place is that of the value, or of the nearest thing around it; days are compared with those after.
  expect(Math.abs(Number(where) - line)).toBeLessThanOrEqual(rule === 'day-order' ? 120 : 3)
})

test('a placeholder that one language does not have is found in the message', async () => {
  const { findings } = await findingsAfter(
    'texts/assessment-messages.csv',
    'input.evidence-needed,es,"',
    'input.evidence-needed,es,"{nadie} ',
  )
  expect(findings).toMatchObject([{ rule: 'act-shape', detail: expect.stringContaining('speaks of other values in es') }])
})

test('a test of endless or huge parts is refused by its shape, in bounded time', () => {
  const term = { of: 'A1', is: 'has', values: ['none'] }
  const huge = {
    type: 'assessment-test.defined/v1',
    rules: Array.from({ length: 5000 }, () => ({ when: [{ all: Array.from({ length: 500 }, () => term) }] })),
  }
  const read = readBody(huge)
  expect(read.ok).toBe(false)
})

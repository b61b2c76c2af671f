/**
 * No rule of the test is idle: each decides something in a worked case, in an exercise, or in a row here, and says that it was
 * the one that decided. Take a rule away, or change its value, and the test that names it fails.
 */
import { expect, test } from 'vitest'
import { type Assessment, assess } from './assess.ts'
import { sheetsOf } from './case-sheets.ts'
import { perceive } from './perceptions.ts'
import { type AnswerSheet, UNKNOWN } from './sheet.ts'
import { editionTest, TODAY } from './testing/edition-test.ts'

const { test: securityTest, cases, exercises } = await editionTest()

/** Everything that holds in an assessment: rules by which values stand, implications used, remarks made. */
function deciding({ conclusions, remarks }: Assessment): readonly string[] {
  const values = conclusions.flatMap(({ conclusion, values: found }) => found.map(one => ({ conclusion, ...one })))
  return [
    ...values.flatMap(({ conclusion, value, rules }) => rules.map(rule => `${rule} gives ${conclusion} ${value}`)),
    ...values.flatMap(({ because }) =>
      because.flatMap(({ rule, of, values: said }) => (rule ? [`${rule} implies ${of} ${said}`] : [])),
    ),
    ...remarks.map(one => `${one.remark} is a ${one.kind}`),
  ]
}

const stories = [
  ...cases.flatMap(one => [one.given, ...one.variants.map(variant => [...one.given, ...variant.given])]),
  ...exercises.flatMap(one => one.injects.map((_, i) => one.injects.slice(0, i + 1).flatMap(({ given }) => given))),
]
const inStories = new Set(
  stories.flatMap(given => {
    const { common, columns } = perceive(securityTest, sheetsOf(given, 'en', TODAY), TODAY, TODAY)
    return [common, ...columns].flatMap(deciding)
  }),
)

const force: AnswerSheet = { A1: ['peace'], C1: ['yes'], C2: ['no'], C3: ['yes'], circumstances: ['Shots.'] }
const threat: AnswerSheet = { ...force, C4: ['yes'], evidence: ['Units.'] }

/** What no story shows: a rule, what it does, and answers under which it does it. */
const ROWS: readonly (readonly [says: string, answers: AnswerSheet])[] = [
  ['status.a1-none gives status political_problem', { ...threat, A1: ['none'] }],
  ['status.c1-no gives status political_problem', { ...force, C1: ['no'] }],
  ['agenda.traditional-unnamed gives agenda traditional', { A2: ['market'], A4: ['yes'], A5: ['no'] }],
  ['levels.collapse gives levels international', { F2: ['no'], D3: ['no'] }],
  ['crisis.armed-conflict gives crisis armed_conflict', { G3: ['yes'] }],
  ['situations.conflict gives situations INTERSTATE_CONFLICT', { G3: ['yes'] }],
  ['situations.transparency gives situations TRANSPARENCY_DOUBT', { A4: ['yes'], C1: ['no'] }],
  ['situations.collapse gives situations STATE_COLLAPSE', { F2: ['no'] }],
  ['situations.abuse gives situations HUMAN_SECURITY_ABUSE', { D1: ['yes'], 'state-source': ['yes'] }],
  [
    'situations.internal-conflict gives situations INTERNAL_CONFLICT',
    { ...threat, A2: ['non_state_armed_group'], A3: ['no'], A4: ['no'] },
  ],
  ['implied.c1-nobody implies C1 no', { A1: ['people'], A2: ['none'] }],
  ['implied.c3-willing implies C3 yes', { ...threat, C3: [UNKNOWN] }],
  ['implied.g3-no-dispute implies G3 no', { C1: ['no'], G1: ['yes'] }],
  ['implied.f2-institutions implies F2 yes', { A3: ['yes'], A4: ['no'], C2: ['yes'] }],
  ['authority-missing is a warning', { F2: ['no'] }],
  ['state-is-source is a warning', { 'state-source': ['yes'] }],
  ['not-a-state is a refusal', { deciding: ['A firm'] }],
  ['authority-needed is a note', force],
  ['crisis-as-instrument is a note', { G2: ['yes'] }],
  ['nobody-disputes is a contradiction', { A2: ['none'], C1: ['yes'] }],
  ['willing-without-force is a contradiction', { ...threat, C3: ['no'] }],
  ['strategy-without-state is a contradiction', { A2: ['market'], A4: ['yes'] }],
  ['war-without-dispute is a contradiction', { C1: ['no'], G3: ['yes'] }],
  ['war-without-will is a contradiction', { ...force, C4: ['no'], G3: ['yes'] }],
  ['decided-by-nobody is a contradiction', { C2: ['yes'], F2: ['no'] }],
  ['exception-without-military is a contradiction', { military: ['none'], E4: ['yes'] }],
  ['C3.lacking is a lacking', { C3: ['yes'] }],
]

test.each(ROWS)('%s', (says, answers) => expect(deciding(assess(securityTest, answers, TODAY, TODAY))).toContain(says))

const shown = new Set([...inStories, ...ROWS.map(([says]) => says)])

test.each(securityTest.rules)('$rule decides somewhere that $conclusion is $value', ({ rule, conclusion, value }) =>
  expect(shown).toContain(`${rule} gives ${conclusion} ${value}`),
)
/** What these imply spares a question, which the tests below show. */
const SPARING: readonly string[] = ['implied.f1-named', 'implied.e4-role', 'implied.e5-role']
test.each(securityTest.implied.filter(one => !SPARING.includes(one.rule)))(
  '$rule is used somewhere',
  ({ rule, question, answer }) => expect(shown).toContain(`${rule} implies ${question} ${answer}`),
)
test.each(securityTest.remarks)('$remark is said somewhere', ({ remark, kind }) =>
  expect(shown).toContain(`${remark} is a ${kind}`),
)
test.each(securityTest.questions.filter(one => one.needs.length > 0))(
  'an answer to $question without its facts is said not to count',
  ({ question }) => expect(shown).toContain(`${question}.lacking is a lacking`),
)

test('a decider that is named is not asked for again', () => {
  const named = assess(securityTest, { ...force, deciding: ['XAA'] }, TODAY, TODAY)
  expect(deciding(named)).not.toContain('authority-needed is a note')
})

test('soldiers with no role, on watch outwards or helping without force need no exception, and none is asked for', () => {
  const open = (military: string) =>
    assess(securityTest, { ...threat, military: [military] }, TODAY, TODAY).open.map(one => one.question)
  for (const military of ['none', 'external', 'means'])
    for (const question of ['E4', 'E5']) expect(open(military)).not.toContain(question)
  for (const question of ['E4', 'E5']) expect(open('other')).toContain(question)
})

/** What is said when a case or a test is not there, and when an address holds answers that the test does not permit. */
import { nearest } from '../../../kernel/nearest.ts'
import { type Finding, Problem } from '../../../kernel/problem.ts'
import { translator } from '../../../ui/languages.ts'
import type { Reading } from '../../../ui/reading.ts'
import { testWords } from '../messages.ts'
import type { Refusal } from './answers.ts'

const wordsOf = (reading: Reading) => translator(reading.lang, testWords)

export const refusalIn =
  (reading: Reading) =>
  ({ rule, word, found, expected }: Refusal): Finding => ({
    rule,
    pointer: `/${word}`,
    severity: 'error',
    detail: wordsOf(reading)(`refused_${rule}`, { word, found, expected }),
  })

export const refusedAnswers = (reading: Reading, findings: readonly Finding[]) =>
  new Problem({
    type: '/problems/invalid-input',
    title: reading.t('invalidTitle'),
    status: 400,
    detail: reading.t('invalidDetail', { count: findings.length }),
    findings,
  })

export const noTest = (reading: Reading) =>
  new Problem({
    type: '/problems/test-not-defined',
    title: wordsOf(reading)('noTestTitle'),
    status: 404,
    detail: wordsOf(reading)('noTestDetail'),
  })

export const unknownCase = (reading: Reading, id: string, known: readonly string[]) =>
  new Problem({
    type: '/problems/unknown-case',
    title: wordsOf(reading)('unknownCaseTitle'),
    status: 404,
    detail: wordsOf(reading)('unknownCaseDetail', { id: id.slice(0, 80) }),
    suggestions: nearest(
      id,
      known.map(one => ({ id: one, names: [one] })),
    ),
  })

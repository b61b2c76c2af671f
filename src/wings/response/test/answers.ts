/**
 * Answers in an address: `c3=yes`, `a1=people,polity`, and what an assessor answers otherwise with its code in front, `CHL.c3=no`.
 *
 * Border  every word comes from a stranger. What the test does not permit is a finding; nothing is dropped in silence.
 * Whole   reading and writing are inverse: the address alone holds the answers, in the order of the test.
 * Forms   a word may come several times, as check boxes send it, or empty, as fields left blank do; both are one answer or none.
 */
import { PlainDate } from '../../../kernel/date.ts'
import type { Finding } from '../../../kernel/problem.ts'

import { type AnswerSheet, type AssessmentTest, type Fact, isStateCode, type Question, type Sheets } from './sheet.ts'

export const MOST_ASSESSORS = 12
export const LONGEST_TEXT = 300
const MOST_NAMED = 35

export type ReadAnswers = { readonly sheets: Sheets; readonly findings: readonly Finding[] }

/** Why a word is refused; the wing says it in words. */
export type Refusal = {
  readonly rule: 'answer-unknown' | 'answer-alone' | 'answer-single' | 'text-long' | 'day' | 'too-many' | 'word-unknown'
  readonly word: string
  readonly found: string
  readonly expected: string
}

/** Word of the address for a question or a fact. */
export const wordOf = (name: string) => name.toLowerCase()

/** What reading needs to know beside the test. */
export type Known = {
  /** Terms of a kind that the vocabulary has. */
  readonly terms: (kind: string) => ReadonlySet<string>
  /** The code of a state by its code or name in any language; nothing for what is no state. */
  readonly codeOf: (text: string) => string | undefined
  /** A refusal as a finding in the reader's language. */
  readonly refuse: (refusal: Refusal) => Finding
}

export function readAnswers(test: AssessmentTest, query: URLSearchParams, { terms, codeOf, refuse }: Known): ReadAnswers {
  const questions = new Map(test.questions.map(one => [wordOf(one.question), one]))
  const facts = new Map(test.facts.map(one => [one.fact as string, one]))
  const findings: Finding[] = []
  const say = (rule: Refusal['rule'], word: string, found: string, expected: string) =>
    findings.push(refuse({ rule, word, found: found.slice(0, 80), expected }))

  const answersIn = (prefix: string): AnswerSheet => {
    const sheet: Record<string, readonly string[]> = {}
    for (const question of test.questions) {
      const word = `${prefix}${wordOf(question.question)}`
      const values = codes(query.getAll(word))
      if (values.length > 0 && choice(question, word, values)) sheet[question.question] = values
    }
    for (const fact of test.facts) {
      const word = `${prefix}${fact.fact}`
      const values = valuesOf(fact, query.getAll(word), codeOf)
      if (values.length > 0 && stated(fact, word, values)) sheet[fact.fact] = values
    }
    return sheet
  }

  const choice = (of: Pick<Question, 'permitted' | 'several' | 'alone'>, word: string, values: readonly string[]): boolean => {
    const known = of.permitted.map(one => one.answer)
    const unknown = values.find(value => !known.includes(value))
    if (unknown !== undefined) say('answer-unknown', word, unknown, known.join(', '))
    else if (values.length > 1 && !of.several) say('answer-single', word, values.join(', '), known.join(', '))
    else if (values.length > 1 && of.alone !== undefined && values.includes(of.alone))
      say('answer-alone', word, values.join(', '), of.alone)
    else return true
    return false
  }

  const stated = (fact: Fact, word: string, values: readonly string[]): boolean => {
    if (fact.form === 'choice') return choice(fact, word, values)
    const [first = ''] = values
    if (fact.form === 'text' && first.length > LONGEST_TEXT) say('text-long', word, String(first.length), String(LONGEST_TEXT))
    else if (fact.form === 'day' && !PlainDate.safeParse(first).success) say('day', word, first, '2026-11-23')
    else if (values.length > MOST_NAMED) say('too-many', word, String(values.length), String(MOST_NAMED))
    else if (fact.form === 'terms') {
      const known = terms(fact.terms ?? '')
      const unknown = values.find(value => !known.has(value))
      if (unknown === undefined) return true
      say('answer-unknown', word, unknown, [...known].join(', '))
    } else return true
    return false
  }

  const assessors = new Set<string>()
  for (const [word] of query) {
    const [, assessor, rest = ''] = /^([A-Za-z]{3})\.(.*)$/.exec(word) ?? []
    const name = assessor === undefined ? word : rest
    const known = questions.has(name) || facts.has(name)
    if (assessor !== undefined && (!known || !isStateCode(assessor))) say('word-unknown', word, word, 'CHL.c3')
    else if (assessor !== undefined && query.getAll(word).some(value => value.trim() !== '')) assessors.add(assessor)
    else if (!known && /^[a-i]\d{1,2}$/.test(word)) say('word-unknown', word, word, [...questions.keys()].join(', '))
  }
  if (assessors.size > MOST_ASSESSORS) {
    say('too-many', 'as', String(assessors.size), String(MOST_ASSESSORS))
    assessors.clear()
  }
  const own = new Map([...assessors].map(assessor => [assessor, answersIn(`${assessor}.`)]))
  return { sheets: { common: answersIn(''), own }, findings }
}

/** Every answer as words of an address, in the order of the test, common answers first. */
export function answerWords(test: AssessmentTest, { common, own }: Sheets): readonly (readonly [word: string, value: string])[] {
  const names = [...test.questions.map(one => one.question), ...test.facts.map(one => one.fact)]
  const printed = (sheet: AnswerSheet, prefix: string) =>
    names.flatMap(name => {
      const values = sheet[name] ?? []
      return values.length > 0 ? [[`${prefix}${wordOf(name)}`, values.join(',')] as const] : []
    })
  return [...printed(common, ''), ...[...own].flatMap(([assessor, sheet]) => printed(sheet, `${assessor}.`))]
}

const codes = (values: readonly string[]): readonly string[] => [
  ...new Set(
    values
      .flatMap(value => value.split(','))
      .map(value => value.trim())
      .filter(value => value !== ''),
  ),
]

function valuesOf(fact: Fact, given: readonly string[], codeOf: Known['codeOf']): readonly string[] {
  if (fact.form === 'choice' || fact.form === 'terms') return codes(given)
  if (fact.form === 'states') {
    const named = codes(given.map(value => plainText(value.replaceAll(';', ','))))
    return [...new Set(named.map(value => codeOf(value) ?? (/^[A-Za-z]{3}$/.test(value) ? value.toUpperCase() : value)))]
  }
  const text = plainText(given.join(' '))
  return text === '' ? [] : [text]
}

/** One line, without control characters. */
const plainText = (text: string) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

/** What a schema said of a value, as a finding in the reader's language: what was found, what was expected. */
import type { z } from 'zod'
import type { Finding } from '../kernel/problem.ts'
import type { Translate, UiKey } from './languages.ts'

/** The kernel's own sentences, which are English, and their words here. A test holds the two together. */
const KNOWN: readonly (readonly [string, UiKey])[] = [
  ['expected a day that exists', 'expected_day'],
  ['expected a day, month or year that exists', 'expected_partial'],
  ['expected three capital letters', 'expected_state'],
  ['expected lower-case letters', 'expected_slug'],
  ['expected OBL-', 'expected_obligation'],
  ['expected MEC-', 'expected_mechanism'],
  ['expected 26 characters', 'expected_act'],
]

const SHOWN = 80

export function findingOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, string>>, t: Translate<UiKey>): Finding {
  const name = String(issue.path[0] ?? '')
  const found = given[name]
  const expected = expectation(issue, t)
  const shown = found !== undefined && found.length > SHOWN ? `${found.slice(0, SHOWN)}…` : found
  return {
    rule: `input-${issue.code.replaceAll('_', '-')}`,
    pointer: `/${issue.path.join('/')}`,
    severity: 'error',
    detail: shown === undefined ? t('foundNothing', { name, expected }) : t('foundExpected', { name, found: shown, expected }),
  }
}

function expectation(issue: z.core.$ZodIssue, t: Translate<UiKey>): string {
  const known = KNOWN.find(([sentence]) => issue.message.startsWith(sentence))
  if (known) return t(known[1])
  switch (issue.code) {
    case 'invalid_value':
      return t('expected_oneOf', { values: issue.values.slice(0, 30).map(String).join(', ') })
    case 'too_small':
      return t('expected_atLeast', { min: String(issue.minimum) })
    case 'too_big':
      return t('expected_atMost', { max: String(issue.maximum) })
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? t('expected_number') : t('expected_other')
    default:
      return issue.message.startsWith('expected ') ? issue.message.slice('expected '.length) : t('expected_other')
  }
}

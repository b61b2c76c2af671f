/** What is said when an act, its body or a type of problem is not there. */
import { Problem } from '../../kernel/problem.ts'
import type { Words } from './words.ts'

/** Types of problem that this register answers with, each with a page of its own. */
export const PROBLEM_TYPES = [
  'invalid-input',
  'state-not-reached',
  'unknown-address',
  'unknown-act',
  'unknown-state',
  'unknown-instrument',
  'unknown-body',
  'unknown-group',
  'unknown-vocabulary',
  'unknown-case',
  'unknown-mechanism',
  'unknown-precedent',
  'unknown-exercise',
  'unknown-method',
  'test-not-defined',
  'body-withheld',
  'not-a-table',
  'not-a-thing',
  'act-refused',
  'unknown-problem',
  'incident',
] as const
export type ProblemType = (typeof PROBLEM_TYPES)[number]

/** The status each of them is answered with. */
export const PROBLEM_STATUS: Readonly<Record<ProblemType, number>> = {
  'invalid-input': 400,
  'state-not-reached': 404,
  'unknown-address': 404,
  'unknown-act': 404,
  'unknown-state': 404,
  'unknown-instrument': 404,
  'unknown-body': 404,
  'unknown-group': 404,
  'unknown-vocabulary': 404,
  'unknown-case': 404,
  'unknown-mechanism': 404,
  'unknown-precedent': 404,
  'unknown-exercise': 404,
  'unknown-method': 404,
  'test-not-defined': 404,
  'body-withheld': 404,
  'not-a-table': 406,
  'not-a-thing': 406,
  'act-refused': 422,
  'unknown-problem': 404,
  incident: 500,
}

export const unknownAct = (id: string, nearest: readonly string[], { t }: Pick<Words, 't'>) =>
  new Problem({
    type: '/problems/unknown-act',
    title: t('unknownActTitle'),
    status: 404,
    detail: t('unknownActDetail', { id: id.slice(0, 80) }),
    suggestions: nearest.map(one => `/acts/${one}`),
  })

export const bodyWithheld = (id: string, { t }: Pick<Words, 't'>) =>
  new Problem({
    type: '/problems/body-withheld',
    title: t('bodyWithheldTitle'),
    status: 404,
    detail: t('bodyWithheldDetail'),
    suggestions: [`/acts/${id}`],
  })

export const unknownProblem = (type: string, { t }: Pick<Words, 't'>) =>
  new Problem({
    type: '/problems/unknown-problem',
    title: t('problemUnknownTitle'),
    status: 404,
    detail: t('problemUnknownDetail', { type: type.slice(0, 80) }),
    suggestions: ['/problems'],
  })

/** A state, instrument or body that is not in the catalogue, where its acts are asked for. */
export const unknownSubject = (kind: 'state' | 'instrument' | 'body', id: string, { r }: Pick<Words, 'r'>) =>
  new Problem({
    type: `/problems/unknown-${kind}`,
    title: r(`problem_unknown-${kind}_title`),
    status: 404,
    detail: `${r(`problem_unknown-${kind}_means`)} (${id.slice(0, 80)})`,
    suggestions: [kind === 'body' ? '/bodies' : `/${kind}s`],
  })

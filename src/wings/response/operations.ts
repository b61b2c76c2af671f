/**
 * The addresses of this wing for programs, one line each; /api and /api/openapi.json are made from them. A new route gets a
 * line here, its words `address_<path>` in messages/reference-*.ts, and the shape of its answer in answer-schemas.ts.
 */
import { operationsOf } from '../../ui/operation.ts'
import { CaseAnswer, CasesAnswer, HomeAnswer, ResultAnswer, TestAnswer } from './answer-schemas.ts'
import { referenceWords } from './messages.ts'
import { OfCase, OnVariant, TestWords } from './requests.ts'

export const responseOperations = operationsOf('response', referenceWords, [
  { path: '/response', forms: ['html', 'json'], answer: HomeAnswer, examples: [{}, { lang: 'es' }] },
  {
    path: '/response/test',
    forms: ['html', 'json'],
    query: TestWords,
    answer: TestAnswer,
    examples: [{}, { all: '1', a1: 'people,peace', a2: 'state' }, { q: 'C3', c1: 'yes', c2: 'no', lang: 'pt' }],
  },
  {
    path: '/response/result',
    forms: ['html', 'json'],
    answer: ResultAnswer,
    examples: [
      { a1: 'peace', a2: 'state', a3: 'yes', a4: 'yes', a5: 'no', c1: 'yes', c2: 'yes', contending: 'CHL,PER' },
      { a1: 'people', c1: 'yes', c2: 'no', 'XAA.c3': 'no', 'XAB.c3': 'unknown', lang: 'fr' },
    ],
  },
  { path: '/response/cases', forms: ['html', 'json', 'csv'], answer: CasesAnswer, examples: [{}, { lang: 'es' }] },
  {
    path: '/response/cases/{case}',
    forms: ['html', 'json'],
    params: OfCase,
    query: OnVariant,
    answer: CaseAnswer,
    examples: [{ case: '3' }, { case: '16', variant: 'without-end' }],
  },
])

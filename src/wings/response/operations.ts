/**
 * The addresses of this wing for programs, one line each; /api and /api/openapi.json are made from them. A new route gets a
 * line here, its words `address_<path>` in messages/reference-*.ts, and the shape of its answer in answer-schemas.ts.
 */
import { operationsOf } from '../../ui/operation.ts'
import { HomeAnswer } from './answer-schemas.ts'
import { referenceWords } from './messages.ts'

export const responseOperations = operationsOf('response', referenceWords, [
  { path: '/response', forms: ['html', 'json'], answer: HomeAnswer, examples: [{}, { lang: 'es' }] },
])

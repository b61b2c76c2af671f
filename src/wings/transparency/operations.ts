/**
 * The addresses of this wing for programs, one line each; /api and /api/openapi.json are made from them. A new route gets a
 * line here, its words `address_<path>` in messages/reference-*.ts, and the shape of its answer in answer-schemas.ts.
 */
import { operationsOf } from '../../ui/operation.ts'
import { ExampleAnswer, ExpenditureAnswer, MethodsAnswer } from './answer-schemas.ts'
import { referenceWords } from './messages.ts'
import { ConversionWords, ExampleWords } from './requests.ts'

export const transparencyOperations = operationsOf('transparency', referenceWords, [
  {
    path: '/expenditure',
    forms: ['html', 'json', 'csv'],
    query: ConversionWords,
    answer: ExpenditureAnswer,
    examples: [
      {},
      { state: 'CHL', year: 2005, amount: '1000000000', conversion: 'usd-constant-cpi', base: 2019 },
      { state: 'ARG', year: 2005, amount: '1000000000', conversion: 'usd-constant-cpi', base: 2019, lang: 'es' },
    ],
  },
  { path: '/expenditure/methods', forms: ['html', 'json', 'csv'], answer: MethodsAnswer, examples: [{}, { lang: 'pt' }] },
  {
    path: '/expenditure/example',
    forms: ['html', 'json'],
    query: ExampleWords,
    answer: ExampleAnswer,
    examples: [{}, { first: 'sipri', second: 'nato', stage: 'method', lang: 'fr' }, { holds: 'open' }],
  },
])

/** The address of the search for programs; /api and /api/openapi.json are made from it. */
import { operationsOf } from '../../ui/operation.ts'
import { FoundAnswer } from './answer-schemas.ts'
import { referenceWords } from './messages.ts'
import { SearchWords } from './requests.ts'

export const searchOperations = operationsOf('search', referenceWords, [
  {
    path: '/search',
    forms: ['html', 'json', 'csv'],
    query: SearchWords,
    answer: FoundAnswer,
    examples: [
      { q: 'cifta' },
      { q: '"armas de fuego" -chile', level: 'continental' },
      { q: 'ratificaciones', kind: 'act', page: 2 },
      {},
    ],
  },
])

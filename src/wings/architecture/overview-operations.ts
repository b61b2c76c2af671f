/** The addresses of the map, the board of levels and growth for programs; part of operations.ts. */
import { GrowthAnswer, LevelsAnswer, MapAnswer } from './overview-schemas.ts'
import { GrowthWords, LevelsWords, MapWords } from './requests.ts'

export const overviewOperations = [
  {
    path: '/map',
    forms: ['html', 'json', 'csv'],
    query: MapWords,
    answer: MapAnswer,
    examples: [
      { instrument: 'cifta', on: '2001-07-01' },
      { threat: 'terrorism', form: 'treaty', on: '2002-11-22' },
      { group: 'CARICOM' },
      {},
    ],
  },
  {
    path: '/levels',
    forms: ['html', 'json', 'csv'],
    query: LevelsWords,
    answer: LevelsAnswer,
    examples: [{ on: '2002-11-22' }, { states: 'ARG,CHL', nature: 'cooperative' }],
  },
  {
    path: '/growth',
    forms: ['html', 'json', 'csv'],
    query: GrowthWords,
    answer: GrowthAnswer,
    examples: [{ on: '2002-11-22' }, { state: 'CHL' }, { threat: 'terrorism', level: 'of-the-region' }],
  },
] as const

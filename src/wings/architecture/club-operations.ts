/** The addresses of clubs for programs; part of operations.ts. */
import { ClubsWords, ClubTableWords, OfClub } from './club-requests.ts'
import { ClubAnswer, ClubsAnswer } from './club-schemas.ts'

export const clubOperations = [
  {
    path: '/clubs',
    forms: ['html', 'json', 'csv'],
    query: ClubsWords,
    answer: ClubsAnswer,
    examples: [
      { threat: 'terrorism' },
      { threat: 'terrorism', form: 'treaty', on: '2002-11-22' },
      { with: 'BRA,CAN', level: 'continental' },
      { states: 'ARG,BRA,CHL', without: 'tiar' },
    ],
  },
  {
    path: '/clubs/{instruments}',
    forms: ['html', 'json', 'csv'],
    params: OfClub,
    query: ClubTableWords,
    answer: ClubAnswer,
    examples: [
      { instruments: 'cifta', on: '2001-07-01' },
      { instruments: 'cifta+iacat', threat: 'terrorism' },
    ],
  },
] as const

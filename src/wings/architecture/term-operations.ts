/** The addresses of threats, principles and lineages for programs; part of operations.ts. */
import { OfInstrument } from './requests.ts'
import { OfPrinciple, OfThreat, ThreatWords } from './term-requests.ts'
import { LineageAnswer, LineagesAnswer, PrincipleAnswer, PrinciplesAnswer, ThreatAnswer, ThreatsAnswer } from './term-schemas.ts'

export const termOperations = [
  { path: '/threats', forms: ['html', 'json', 'csv'], answer: ThreatsAnswer, examples: [{}, { on: '2002-11-22' }] },
  {
    path: '/threats/{threat}',
    forms: ['html', 'json', 'csv'],
    params: OfThreat,
    query: ThreatWords,
    answer: ThreatAnswer,
    examples: [
      { threat: 'terrorism' },
      { threat: 'terrorism', form: 'treaty', on: '2002-11-22', states: 'ARG,BRA,CHL' },
      { threat: 'arms-trafficking', form: 'treaty', without: 'att', suppose: 'HTI:cifta' },
    ],
  },
  { path: '/principles', forms: ['html', 'json', 'csv'], answer: PrinciplesAnswer, examples: [{}, { on: '2002-11-22' }] },
  {
    path: '/principles/{principle}',
    forms: ['html', 'json', 'csv'],
    params: OfPrinciple,
    answer: PrincipleAnswer,
    examples: [{ principle: 'peaceful-settlement' }, { principle: 'verification', on: '1994-12-31' }],
  },
  { path: '/lineage', forms: ['html', 'json', 'csv'], answer: LineagesAnswer, examples: [{}] },
  {
    path: '/lineage/{instrument}',
    forms: ['html', 'json', 'csv'],
    params: OfInstrument,
    answer: LineageAnswer,
    examples: [{ instrument: 'iadc' }, { instrument: 'cifta', on: '2002-11-22' }],
  },
] as const

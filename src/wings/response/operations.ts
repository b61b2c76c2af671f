/**
 * The addresses of this wing for programs, one line each; /api and /api/openapi.json are made from them. A new route gets a
 * line here, its words `address_<path>` in messages/reference-*.ts, and the shape of its answer in answer-schemas.ts.
 */
import { operationsOf } from '../../ui/operation.ts'
import {
  CaseAnswer,
  CasesAnswer,
  DebriefAnswer,
  ExerciseAnswer,
  ExercisesAnswer,
  HomeAnswer,
  PlayAnswer,
  ResultAnswer,
  TestAnswer,
} from './answer-schemas.ts'
import {
  CompareAnswer,
  FindAnswer,
  HistoryAnswer,
  MechanismAnswer,
  MechanismsAnswer,
  CaseAnswer as RecordedCaseAnswer,
} from './finder/answer-schemas.ts'
import { CompareWords, MatterWords, MechanismWords, OfMechanism, OfPrecedent } from './finder/requests.ts'
import { referenceWords } from './messages.ts'
import { OfCase, OfExercise, OnVariant, PlayWords, TestWords } from './requests.ts'

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
  { path: '/response/exercises', forms: ['html', 'json'], answer: ExercisesAnswer, examples: [{}, { lang: 'fr' }] },
  {
    path: '/response/exercises/{exercise}',
    forms: ['html', 'json'],
    params: OfExercise,
    answer: ExerciseAnswer,
    examples: [{ exercise: 'river' }],
  },
  {
    path: '/response/exercises/{exercise}/play',
    forms: ['html', 'json'],
    params: OfExercise,
    query: PlayWords,
    answer: PlayAnswer,
    examples: [{ exercise: 'river' }, { exercise: 'coup', step: '2', as: 'XAE', 'XAF.coup': 'convene', lang: 'es' }],
  },
  {
    path: '/response/exercises/{exercise}/debrief',
    forms: ['html', 'json'],
    params: OfExercise,
    query: PlayWords,
    answer: DebriefAnswer,
    examples: [{ exercise: 'river', step: '5', 'XAA.bridge': 'police', 'XAA.stands': 'CAN' }],
  },
  {
    path: '/response/find',
    forms: ['html', 'json'],
    query: MatterWords,
    answer: FindAnswer,
    examples: [
      {},
      { on: '2013-04-24', situation: 'INTERSTATE_DISPUTE', contending: 'BOL,CHL' },
      { on: '2020-01-15', situation: 'ENDANGERED_PEACE', requesting: 'URY', lang: 'es' },
      { on: '2019-09-11', requesting: 'BOL', suppose: 'BOL:tiar', lang: 'fr' },
    ],
  },
  {
    path: '/response/mechanisms',
    forms: ['html', 'json', 'csv'],
    answer: MechanismsAnswer,
    examples: [{}, { on: '1962-10-22', lang: 'pt' }],
  },
  {
    path: '/response/mechanisms/{mechanism}',
    forms: ['html', 'json'],
    params: OfMechanism,
    query: MechanismWords,
    answer: MechanismAnswer,
    examples: [
      { mechanism: 'MEC-TIAR-6', on: '2019-09-11', votes: 'COL:yes,URY:abstain,BHS:absent' },
      { mechanism: 'MEC-APMBC-8', start: '2020-01-01', done: '2:2020-01-10', lang: 'es' },
    ],
  },
  {
    path: '/response/mechanisms/{mechanism}.ics',
    route: '/response/mechanisms/:file{MEC-[A-Z0-9-]+\\.ics}',
    forms: ['ics'],
    params: OfMechanism,
    query: MechanismWords,
    examples: [{ mechanism: 'MEC-BOGOTA-MED', start: '2013-04-24' }],
  },
  {
    path: '/response/compare',
    forms: ['html', 'json'],
    query: CompareWords,
    answer: CompareAnswer,
    examples: [{}, { mechanisms: 'MEC-TIAR-6,MEC-OAS-CONSULT', on: '2019-09-11', requesting: 'COL' }],
  },
  { path: '/response/history', forms: ['html', 'json', 'csv'], answer: HistoryAnswer, examples: [{}, { lang: 'fr' }] },
  {
    path: '/response/history/{precedent}',
    forms: ['html', 'json'],
    params: OfPrecedent,
    answer: RecordedCaseAnswer,
    examples: [{ precedent: 'peru-ecuador-1995' }, { precedent: 'venezuela-2019', lang: 'es' }],
  },
])

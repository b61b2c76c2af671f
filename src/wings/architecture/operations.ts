/**
 * The addresses of this wing for programs, one line each; /api and /api/openapi.json are made from them. A new route gets a
 * line here, its words `address_<path>` in messages/reference-*.ts, and the shape of its answer in answer-schemas.ts.
 */
import { z } from 'zod'
import { operationsOf } from '../../ui/operation.ts'
import {
  BodiesAnswer,
  BodyAnswer,
  ConferencesAnswer,
  GroupAnswer,
  GroupsAnswer,
  InstrumentAnswer,
  InstrumentsAnswer,
  MatrixAnswer,
  PairsAnswer,
  ParticipationAnswer,
  StateAnswer,
  StatesAnswer,
  VocabularyAnswer,
  VocabularyOfKindAnswer,
} from './answer-schemas.ts'
import { clubOperations } from './club-operations.ts'
import { referenceWords } from './messages.ts'
import { overviewOperations } from './overview-operations.ts'
import {
  Before,
  CatalogueWords,
  ChosenPair,
  ChosenStates,
  MatrixWords,
  OfBody,
  OfGroup,
  OfInstrument,
  OfPair,
  OfStanding,
  OfState,
  OfStateOnDays,
  OfVocabulary,
} from './requests.ts'
import { Suppositions } from './suppose.ts'
import { termOperations } from './term-operations.ts'

export const architectureOperations = operationsOf(
  'architecture',
  referenceWords,
  [
    {
      path: '/states',
      forms: ['html', 'json', 'csv'],
      answer: StatesAnswer,
      examples: [{}, { on: '2002-11-22' }],
    },
    {
      path: '/states/{state}',
      forms: ['html', 'json', 'csv', 'jsonld'],
      params: OfState,
      query: OfStateOnDays,
      answer: StateAnswer,
      examples: [
        { state: 'CHL' },
        { state: 'VEN', on: '2020-01-01' },
        { state: 'VAT', standing: 'bound' },
        { state: 'JAM', before: '2002-11-22' },
      ],
    },
    {
      path: '/instruments',
      forms: ['html', 'json', 'csv'],
      query: CatalogueWords,
      answer: InstrumentsAnswer,
      examples: [{}, { threat: 'terrorism', level: 'continental' }, { text: 'convencion', sort: '-adopted' }],
    },
    {
      path: '/instruments/{instrument}',
      forms: ['html', 'json', 'jsonld'],
      params: OfInstrument,
      answer: InstrumentAnswer,
      examples: [{ instrument: 'cifta' }, { instrument: 'tiar', on: '2020-01-01' }],
    },
    {
      path: '/instruments/{instrument}/participation',
      forms: ['html', 'json', 'csv'],
      params: OfInstrument,
      query: OfStanding,
      answer: ParticipationAnswer,
      examples: [
        { instrument: 'cifta', on: '2002-11-22' },
        { instrument: 'tiar', on: '2020-01-01', lang: 'es' },
        { instrument: 'tlatelolco', standing: 'bound' },
        { instrument: 'cifta', suppose: 'HTI:cifta' },
      ],
    },
    {
      path: '/matrix',
      forms: ['html', 'json', 'csv'],
      query: MatrixWords,
      answer: MatrixAnswer,
      examples: [{}, { group: 'CARICOM', agenda: 'new' }, { states: 'ARG,BRA,CHL', level: 'subregional', on: '1994-12-31' }],
    },
    {
      path: '/bodies',
      forms: ['html', 'json', 'csv'],
      answer: BodiesAnswer,
      examples: [{}],
    },
    {
      path: '/bodies/{body}',
      forms: ['html', 'json', 'jsonld'],
      params: OfBody,
      answer: BodyAnswer,
      examples: [{ body: 'cicte' }],
    },
    {
      path: '/pairs',
      forms: ['html', 'json'],
      query: ChosenPair,
      answer: PairsAnswer,
      examples: [{}],
    },
    {
      path: '/pairs/{pair}',
      forms: ['html', 'json', 'csv'],
      params: OfPair,
      query: Before,
      answer: GroupAnswer,
      examples: [
        { pair: 'CHL-PER', before: '2002-11-22' },
        { pair: 'ARG-CHL', on: '1984-12-31' },
      ],
    },
    {
      path: '/groups',
      forms: ['html', 'json'],
      query: ChosenStates,
      answer: GroupsAnswer,
      examples: [{}],
    },
    {
      path: '/groups/{group}',
      forms: ['html', 'json', 'csv'],
      params: OfGroup,
      query: Before,
      answer: GroupAnswer,
      examples: [{ group: 'caribbean' }, { group: 'ARG,BRA,CHL', before: '2002-11-22' }],
    },
    { path: '/vocabulary', forms: ['html', 'json'], answer: VocabularyAnswer, examples: [{}] },
    {
      path: '/vocabulary/{kind}',
      forms: ['html', 'json', 'csv', 'jsonld'],
      params: OfVocabulary,
      answer: VocabularyOfKindAnswer,
      examples: [{ kind: 'threat' }, { kind: 'principle', lang: 'fr' }],
    },
    { path: '/calendar.ics', forms: ['ics'], examples: [{}, { lang: 'fr' }] },
    {
      path: '/states/{state}.ics',
      route: '/states/:file{[A-Z]{3}\\.ics}',
      forms: ['ics'],
      params: OfState,
      examples: [{ state: 'CHL' }],
    },
    {
      path: '/instruments/{instrument}.ics',
      route: '/instruments/:file{[a-z0-9]+(?:-[a-z0-9]+)*\\.ics}',
      forms: ['ics'],
      params: OfInstrument,
      examples: [{ instrument: 'tiar' }],
    },
    ...termOperations,
    ...overviewOperations,
    ...clubOperations,
    {
      path: '/conferences',
      forms: ['html', 'json', 'csv', 'jsonld'],
      answer: ConferencesAnswer,
      examples: [{}],
    },
  ],
  z.object({ suppose: Suppositions.optional() }),
)

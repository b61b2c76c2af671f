/**
 * The addresses of this wing and of the log's static face for programs. A new route gets a line here, its words
 * `address_<path>` in messages/reference-*.ts, and the shape of its answer in answer-schemas.ts.
 */
import { operationsOf } from '../../ui/operation.ts'
import {
  ActAnswer,
  ActsAnswer,
  AddressesAnswer,
  HomeAnswer,
  LogAnswer,
  OpenApiAnswer,
  ProblemsAnswer,
  ProblemTypeAnswer,
} from './answer-schemas.ts'
import { referenceWords } from './messages.ts'
import {
  ActFilterWords,
  ActListWords,
  OfAct,
  OfBody,
  OfInstrument,
  OfProblem,
  OfState,
  OfTile,
  OfTileAtLevel,
} from './requests.ts'

/** Mexico's ratification of the firearms convention, the act that docs/architecture.md follows: its id is the same everywhere. */
const EXAMPLE = { act: 'vspxjvswqo5342rudyyrsmmern' }

export const registerOperations = operationsOf('register', referenceWords, [
  { path: '/', forms: ['html', 'json', 'jsonld'], answer: HomeAnswer, examples: [{}, { on: '2002-11-22' }] },
  {
    path: '/acts',
    forms: ['html', 'json', 'csv'],
    query: ActListWords,
    answer: ActsAnswer,
    examples: [{}, { state: 'VEN', instrument: 'tiar' }, { type: 'denunciation.notified/v1', from: '2010-01-01', page: 1 }],
  },
  {
    path: '/acts/{act}',
    forms: ['html', 'json', 'jsonld'],
    params: OfAct,
    answer: ActAnswer,
    examples: [EXAMPLE],
  },
  { path: '/acts/{act}/verify', forms: ['html', 'json'], params: OfAct, answer: ActAnswer, examples: [EXAMPLE] },
  {
    path: '/acts/{act}.tlog-proof',
    route: '/acts/:file{.+\\.tlog-proof}',
    forms: ['text'],
    params: OfAct,
    examples: [EXAMPLE],
  },
  { path: '/acts/{act}.entry', route: '/acts/:file{.+\\.entry}', forms: ['bytes'], params: OfAct, examples: [EXAMPLE] },
  { path: '/acts/{act}.body', route: '/acts/:file{.+\\.body}', forms: ['text'], params: OfAct, examples: [EXAMPLE] },
  { path: '/acts.atom', forms: ['atom'], query: ActFilterWords, examples: [{}, { state: 'CHL' }] },
  {
    path: '/states/{state}.atom',
    route: '/states/:file{.+\\.atom}',
    forms: ['atom'],
    params: OfState,
    examples: [{ state: 'CHL' }, { state: 'BRA', lang: 'pt' }],
  },
  {
    path: '/instruments/{instrument}.atom',
    route: '/instruments/:file{.+\\.atom}',
    forms: ['atom'],
    params: OfInstrument,
    examples: [{ instrument: 'cifta' }],
  },
  {
    path: '/bodies/{body}.atom',
    route: '/bodies/:file{.+\\.atom}',
    forms: ['atom'],
    params: OfBody,
    examples: [{ body: 'cicte' }],
  },
  { path: '/log', forms: ['html', 'json'], answer: LogAnswer, examples: [{}] },
  { path: '/log/checkpoint', forms: ['text'], clocks: false, examples: [{}] },
  { path: '/log/vkey', forms: ['text'], clocks: false, examples: [{}] },
  {
    path: '/log/tile/{level}/{tile}',
    route: '/log/tile/*',
    forms: ['bytes'],
    params: OfTileAtLevel,
    clocks: false,
    examples: [{ level: 0, tile: '000' }],
  },
  {
    path: '/log/tile/entries/{tile}',
    route: '/log/tile/*',
    forms: ['bytes'],
    params: OfTile,
    clocks: false,
    examples: [{ tile: '001' }],
  },
  {
    path: '/log/bodies/{tile}',
    route: '/log/bodies/*',
    forms: ['text'],
    params: OfTile,
    clocks: false,
    examples: [{ tile: '001' }],
  },
  { path: '/problems', forms: ['html', 'json'], clocks: false, answer: ProblemsAnswer, examples: [{}] },
  {
    path: '/problems/{problem}',
    forms: ['html', 'json'],
    params: OfProblem,
    clocks: false,
    answer: ProblemTypeAnswer,
    examples: [{ problem: 'unknown-act' }],
  },
  { path: '/api', forms: ['html', 'json'], clocks: false, answer: AddressesAnswer, examples: [{}] },
  { path: '/api/openapi.json', forms: ['json'], clocks: false, answer: OpenApiAnswer, examples: [{}, { lang: 'es' }] },
])

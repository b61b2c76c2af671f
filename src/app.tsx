/** The site: furniture of the pages, the wings' routes, the log's static face. It puts rooms together and decides nothing. */
import { Hono } from 'hono'
import type { Clock, PlainDate } from './kernel/date.ts'
import type { Text4 } from './kernel/lang.ts'
import type { Register } from './register/register.ts'
import { staticFace } from './register/static-face.ts'
import { type Assets, assetRoutes } from './ui/assets.ts'
import { compressed } from './ui/compression.ts'
import { answerProblems, answerUnknownAddress, readRequest, routingPath } from './ui/http.tsx'
import { remembered } from './ui/memory.ts'
import type { Outlines } from './ui/outlines.ts'
import type { Site } from './ui/reading.ts'
import { secure } from './ui/security.ts'
import { calendarRoutes } from './wings/architecture/calendar-routes.ts'
import { architectureOperations } from './wings/architecture/operations.ts'
import { architectureQuestions } from './wings/architecture/questions.ts'
import { architectureRoutes } from './wings/architecture/routes.tsx'
import { vocabularyRoutes } from './wings/architecture/vocabulary-routes.tsx'
import { registerOperations } from './wings/register/operations.ts'
import { registerQuestions } from './wings/register/questions.ts'
import { registerRoutes } from './wings/register/routes.tsx'
import { responseOperations } from './wings/response/operations.ts'
import { responseQuestions } from './wings/response/questions.ts'
import { responseRoutes } from './wings/response/routes.tsx'
import { searchOperations } from './wings/search/operations.ts'
import { searchQuestions } from './wings/search/questions.ts'
import { searchRoutes } from './wings/search/routes.tsx'
import type { InventedBudgets } from './wings/transparency/expenditure/invented.ts'
import { transparencyOperations } from './wings/transparency/operations.ts'
import { transparencyQuestions } from './wings/transparency/questions.ts'
import { transparencyRoutes } from './wings/transparency/routes.tsx'

export type SiteWords = { readonly edition: Text4; readonly landmark: { readonly on: PlainDate; readonly label: Text4 } }

/** How the founding paper's day is named on every page; the edition says which day it is. */
export const AS_THE_PAPER_SAW_IT: Text4 = {
  en: 'as the paper saw it: {day}',
  es: 'como lo vio el documento: {day}',
  pt: 'como o documento a viu: {day}',
  fr: 'telle que le document la voyait : {day}',
}

/** What every wing answers, for programs; the order is that of the page /api. */
export const OPERATIONS = [
  registerOperations,
  architectureOperations,
  transparencyOperations,
  responseOperations,
  searchOperations,
] as const

export type AppParts = {
  readonly register: Register
  readonly assets: Assets
  readonly clock: Clock
  readonly words: SiteWords
  /** Drawn outlines of the region, where the edition brings them. */
  readonly outlines?: Outlines | null
  /** The two invented budgets of the example, where this installation has them. */
  readonly example?: InventedBudgets | null
  /** Told of what nobody foresaw: the number the reader was given, and the cause. */
  readonly report: (incident: string, cause: Error) => void
}

export function makeApp({ register, assets, clock, words, outlines = null, example = null, report }: AppParts): Hono {
  const site: Site = {
    name: 'Hemicycle',
    edition: words.edition,
    wings: { register: '/acts', architecture: '/instruments', transparency: '/expenditure', response: '/response' },
    search: '/search',
    registerPage: '/log',
    landmarks: [words.landmark],
    asset: assets.href,
  }
  const ask = registerQuestions(register)
  const architecture = architectureQuestions(register.reading)
  const transparency = transparencyQuestions(register.reading)
  const response = responseQuestions(register.reading)
  const search = searchQuestions(register.reading, architecture, ask)

  const app = new Hono({ getPath: routingPath })
  app.use(secure)
  app.route('/assets', assetRoutes(assets))
  app.route('/log', staticFace(register))
  app.use(readRequest({ site, clock, latest: ask.latest, stateAt: ask.stateAt }), remembered(), compressed())
  app.route('/', registerRoutes(ask, architecture, OPERATIONS))
  app.route('/', calendarRoutes(architecture))
  app.route('/', vocabularyRoutes(architecture))
  app.route('/', architectureRoutes(architecture, outlines))
  app.route('/', transparencyRoutes(transparency, architecture, example))
  app.route('/', responseRoutes(response, architecture))
  app.route('/', searchRoutes(search, architecture, ask))
  app.onError(answerProblems(report))
  app.notFound(answerUnknownAddress)
  return app
}

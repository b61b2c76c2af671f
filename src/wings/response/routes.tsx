/** Pages and data of the Response wing: its first page, and the routes of its two halves. No rule lives here. */
import { Hono } from 'hono'
import { readingOf, respond } from '../../ui/http.tsx'
import type { ArchitectureQuestions } from '../architecture/questions.ts'
import { exerciseRoutes } from './exercise-routes.tsx'
import { finderRoutes } from './finder/routes.tsx'
import { HomePage } from './home-view.tsx'
import type { ResponseQuestions } from './questions.ts'
import { testRoutes } from './test-routes.tsx'

/** What this wing answers, in the order in which it is offered. */
const PARTS = [
  '/response/test',
  '/response/cases',
  '/response/find',
  '/response/mechanisms',
  '/response/history',
  '/response/exercises',
] as const

export function responseRoutes(ask: ResponseQuestions, architecture: ArchitectureQuestions): Hono {
  const routes = new Hono()
  routes.get('/response', async c => {
    const reading = readingOf(c)
    const { test, cases, exercises } = await ask.definitions(reading.at.size)
    const answer = { parts: PARTS, test: test?.body ?? null, cases: cases.length, exercises: exercises.length }
    return respond(c, answer, {
      html: shown => <HomePage reading={reading} answer={shown} />,
      json: ({ parts }) => ({ parts, cases: cases.length, exercises: exercises.length }),
    })
  })
  routes.route('/', testRoutes(ask, architecture))
  routes.route('/', exerciseRoutes(ask, architecture))
  routes.route('/', finderRoutes(architecture))
  return routes
}

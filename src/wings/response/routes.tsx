/** Pages and data of the Response wing: its first page, and the routes of its two halves. No rule lives here. */
import { Hono } from 'hono'
import { readingOf, respond } from '../../ui/http.tsx'
import type { ArchitectureQuestions } from '../architecture/questions.ts'
import { HomePage } from './home-view.tsx'
import type { ResponseQuestions } from './questions.ts'
import { testRoutes } from './test-routes.tsx'

export function responseRoutes(ask: ResponseQuestions, _architecture: ArchitectureQuestions): Hono {
  const routes = new Hono()
  routes.get('/response', c => respond(c, { parts: ask.parts() }, { html: () => <HomePage reading={readingOf(c)} /> }))
  routes.route('/', testRoutes())
  return routes
}

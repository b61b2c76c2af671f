/** Pages and data of the Register wing: read the request, ask, answer. No rule lives here. */
import { Hono } from 'hono'
import type { ArchitectureQuestions } from '../architecture/questions.ts'
import type { RegisterQuestions } from './questions.ts'

export function registerRoutes(_ask: RegisterQuestions, _architecture: ArchitectureQuestions): Hono {
  return new Hono()
}

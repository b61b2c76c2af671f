/** Addresses of principles. */
import { Hono } from 'hono'
import { input, respond } from '../../ui/http.tsx'
import { PrinciplePage, PrinciplesPage } from './principle-views.tsx'
import { principleOn, principlesOn } from './principles.ts'
import { unknownTerm } from './problems.ts'
import type { ArchitectureQuestions } from './questions.ts'
import { askedBy } from './reader.ts'
import { answersCsv, principleJson, principlesCsv, principlesJson } from './term-answers.ts'
import { OfPrinciple } from './term-requests.ts'

export function principleRoutes(ask: ArchitectureQuestions): Hono {
  const routes = new Hono()

  routes.get('/principles', async c => {
    const { at, on, catalogue, words, data } = await askedBy(c, ask)
    const answer = {
      principles: principlesOn(catalogue, await ask.table(at, on), on),
      neighbours: await ask.neighbours(at, on),
    }
    return respond(c, answer, {
      html: shown => <PrinciplesPage answer={shown} words={words} />,
      json: shown => principlesJson(shown.principles),
      csv: shown => principlesCsv(shown.principles, data),
    })
  })

  routes.get('/principles/:principle', input('param', OfPrinciple), async c => {
    const { at, on, catalogue, words, data } = await askedBy(c, ask)
    const { principle } = c.req.valid('param')
    const found = principleOn(catalogue, await ask.table(at, on), on, principle)
    if (!found) throw unknownTerm('principle', principle, words)
    const answer = { ...found, neighbours: await ask.neighbours(at, on) }
    return respond(c, answer, {
      html: shown => <PrinciplePage answer={shown} words={words} />,
      json: principleJson,
      csv: shown => answersCsv(shown.answers, data),
    })
  })

  return routes
}

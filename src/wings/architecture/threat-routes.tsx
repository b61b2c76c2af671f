/** Addresses of threats. */
import { Hono } from 'hono'
import { input, respond } from '../../ui/http.tsx'
import { unknownInstrument, unknownState, unknownTerm } from './problems.ts'
import type { ArchitectureQuestions } from './questions.ts'
import { askedBy } from './reader.ts'
import { answersCsv, threatJson, threatsCsv, threatsJson } from './term-answers.ts'
import { OfThreat, ThreatWords } from './term-requests.ts'
import { ThreatPage, ThreatsPage } from './threat-views.tsx'
import { threatOn, threatsOn } from './threats.ts'

export function threatRoutes(ask: ArchitectureQuestions): Hono {
  const routes = new Hono()

  routes.get('/threats', async c => {
    const { at, on, catalogue, words, data } = await askedBy(c, ask)
    const answer = { threats: threatsOn(catalogue, await ask.table(at, on), on), neighbours: await ask.neighbours(at, on) }
    return respond(c, answer, {
      html: shown => <ThreatsPage answer={shown} words={words} />,
      json: shown => threatsJson(shown.threats),
      csv: shown => threatsCsv(shown.threats, data),
    })
  })

  routes.get('/threats/:threat', input('param', OfThreat), input('query', ThreatWords), async c => {
    const { at, on, catalogue, words, data } = await askedBy(c, ask)
    const { threat } = c.req.valid('param')
    const asked = c.req.valid('query')
    const seats = words.orders.seats.map(({ body }) => body.state)
    const stranger = asked.states?.find(state => !seats.includes(state))
    if (stranger !== undefined) throw unknownState(stranger, words)
    const missing = asked.without?.find(id => !catalogue.instruments.has(id))
    if (missing !== undefined) throw unknownInstrument(missing, words)
    const found = threatOn(catalogue, await ask.table(at, on), on, threat, asked, seats)
    if (!found) throw unknownTerm('threat', threat, words)
    const answer = { ...found, neighbours: await ask.neighbours(at, on) }
    return respond(c, answer, {
      html: shown => <ThreatPage answer={shown} asked={asked} words={words} />,
      json: shown => threatJson(shown, asked),
      csv: shown => answersCsv(shown.answers, data),
    })
  })

  return routes
}

/** Addresses of families of instruments. */
import { Hono } from 'hono'
import { input, respond } from '../../ui/http.tsx'
import { familiesOf } from './families.ts'
import { familyCsv, familyJson, lineagesCsv, lineagesJson } from './lineage-answers.ts'
import { LineagePage, LineagesPage } from './lineage-views.tsx'
import { unknownInstrument } from './problems.ts'
import type { ArchitectureQuestions } from './questions.ts'
import { askedBy } from './reader.ts'
import { OfInstrument } from './requests.ts'

export function lineageRoutes(ask: ArchitectureQuestions): Hono {
  const routes = new Hono()

  routes.get('/lineage', async c => {
    const { at, on, catalogue, words, data } = await askedBy(c, ask)
    const { all, of } = familiesOf(catalogue)
    const answer = {
      families: all,
      alone: words.orders.instruments.flatMap(({ id }) => (of.get(id)?.members.length === 1 ? [id] : [])),
      neighbours: await ask.neighbours(at, on),
    }
    return respond(c, answer, {
      html: shown => <LineagesPage {...shown} words={words} />,
      json: shown => lineagesJson(shown.families, shown.alone),
      csv: shown => lineagesCsv(shown.families, data),
    })
  })

  routes.get('/lineage/:instrument', input('param', OfInstrument), async c => {
    const { at, on, catalogue, words } = await askedBy(c, ask)
    const { instrument } = c.req.valid('param')
    const family = familiesOf(catalogue).of.get(instrument)
    if (!family) throw unknownInstrument(instrument, words)
    const answer = { family, neighbours: await ask.neighbours(at, on) }
    return respond(c, answer, {
      html: shown => <LineagePage {...shown} focus={instrument} words={words} />,
      json: shown => ({ instrument, ...familyJson(shown.family) }),
      csv: shown => familyCsv(shown.family),
    })
  })

  return routes
}

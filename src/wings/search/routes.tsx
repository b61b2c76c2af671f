/** Page and data of the search: read the request, ask, answer. No rule lives here. */
import { Hono } from 'hono'
import { input, readingOf, respond } from '../../ui/http.tsx'
import type { ArchitectureQuestions } from '../architecture/questions.ts'
import type { RegisterQuestions } from '../register/questions.ts'
import { searchCsv, searchJson } from './answers.ts'
import { tooLong } from './problems.ts'
import { MAX_LENGTH } from './query.ts'
import type { SearchQuestions } from './questions.ts'
import { SearchWords } from './requests.ts'
import { resultsOf } from './results.ts'
import { SearchPage } from './views.tsx'

export function searchRoutes(ask: SearchQuestions, architecture: ArchitectureQuestions, register: RegisterQuestions): Hono {
  const routes = new Hono()

  routes.get('/search', input('query', SearchWords), async c => {
    const reading = readingOf(c)
    const { at, on } = reading
    const { q: text = '', page = 1, ...filter } = c.req.valid('query')
    if (text.length > MAX_LENGTH) throw tooLong(text, reading)

    const catalogue = await architecture.catalogue(at)
    const answer = await ask.search({ text, filter, at, page: reading.format === 'csv' ? null : page })
    const results = answer.status === 'found' ? await resultsOf(answer.found, reading, catalogue, ask, register) : []
    const neighbours = await architecture.neighbours(at, on)
    return respond(
      c,
      { text, filter, answer, results },
      {
        html: found => <SearchPage answer={found} catalogue={catalogue} neighbours={neighbours} reading={reading} />,
        json: found => searchJson(found, catalogue),
        csv: searchCsv,
      },
    )
  })

  return routes
}

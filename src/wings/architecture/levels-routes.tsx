/** Address of the board of levels and agendas. */
import { Hono } from 'hono'
import { input, respond } from '../../ui/http.tsx'
import { checkThreat, statesAsked } from './choice.ts'
import { levelsCsv, levelsJson } from './levels-answers.ts'
import { LevelsPage } from './levels-view.tsx'
import type { ArchitectureQuestions } from './questions.ts'
import { askedBy } from './reader.ts'
import { LevelsWords } from './requests.ts'

export const levelsRoutes = (ask: ArchitectureQuestions) =>
  new Hono().get('/levels', input('query', LevelsWords), async c => {
    const { at, on, words } = await askedBy(c, ask)
    const filter = c.req.valid('query')
    const { group: _, states: __, ...instruments } = filter
    checkThreat(filter.threat, words)
    const answer = await ask.levels(at, on, statesAsked(filter, words), instruments)
    return respond(c, answer, {
      html: shown => <LevelsPage answer={shown} filter={filter} words={words} />,
      json: levelsJson,
      csv: levelsCsv,
    })
  })

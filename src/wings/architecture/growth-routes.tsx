/** Address of growth: of the region, or of one state. */
import { Hono } from 'hono'
import { StateId } from '../../kernel/ids.ts'
import { input, respond } from '../../ui/http.tsx'
import { checkThreat } from './choice.ts'
import { growthCsv, growthJson } from './growth-answers.ts'
import { GrowthPage } from './growth-view.tsx'
import { unknownState } from './problems.ts'
import type { ArchitectureQuestions } from './questions.ts'
import { askedBy } from './reader.ts'
import { GrowthWords } from './requests.ts'
import type { Words } from './words.ts'

export const growthRoutes = (ask: ArchitectureQuestions) =>
  new Hono().get('/growth', input('query', GrowthWords), async c => {
    const { at, on, words } = await askedBy(c, ask)
    const { state, ...filter } = c.req.valid('query')
    checkThreat(filter.threat, words)
    const answer = await ask.growth(at, on, state === undefined ? null : stateOfRegion(state, words), filter)
    return respond(c, answer, {
      html: shown => <GrowthPage answer={shown} filter={filter} words={words} />,
      json: shown => growthJson(shown, filter),
      csv: growthCsv,
    })
  })

/** In any case of letters; a state from outside has no seat, and no list of the region speaks of it. */
function stateOfRegion(asked: string, words: Words): StateId {
  const id = StateId.parse(asked.toUpperCase())
  if (!words.orders.seats.some(({ body }) => body.state === id)) throw unknownState(asked, words)
  return id
}

/** The finder's pages over the edition's own acts, without a register: for tests of pages and of JSON. */
import { Hono } from 'hono'
import { Instant } from '../../../../kernel/date.ts'
import { noAssets } from '../../../../ui/assets.ts'
import { answerProblems, answerUnknownAddress, readRequest, routingPath } from '../../../../ui/http.tsx'
import { editionQuestions, TODAY } from '../../../architecture/testing/edition-app.ts'
import { finderRoutes } from '../routes.tsx'

export async function finderApp(folder?: string) {
  const { ask, size } = await editionQuestions(folder)
  const causes: Error[] = []
  const state = { size, root: 'q2tL9cJb0T3l9o2S6mZf1m0cJ1o1b8V2Vw2bq3J4n5k=' }
  const edition = { en: 'Edition', es: 'Edición', pt: 'Edição', fr: 'Édition' }
  const app = new Hono({ getPath: routingPath })
  app.use(
    readRequest({
      site: { name: 'Hemicycle', edition, wings: { response: '/response' }, asset: noAssets.href },
      clock: { today: () => TODAY, now: () => Instant.parse('2026-11-23T12:00:00.000Z') },
      latest: () => state,
      stateAt: asked => ({ ...state, size: asked }),
    }),
  )
  app.onError(answerProblems((_incident, cause) => causes.push(cause)))
  app.notFound(answerUnknownAddress)
  app.route('/', finderRoutes(ask))
  return { app, ask, size, causes, get: (path: string) => app.request(`http://register.example${path}`) }
}

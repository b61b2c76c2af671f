/** The wing's pages over a register of invented acts, with everything between request and answer in place. */
import { Hono } from 'hono'
import { Instant, PlainDate } from '../../../kernel/date.ts'
import type { Register } from '../../../register/register.ts'
import { staticFace } from '../../../register/static-face.ts'
import { depositFiling, filing, instrumentFiling, stateFiling, stepFiling } from '../../../register/testing/sample-acts.ts'
import { noAssets } from '../../../ui/assets.ts'
import { answerProblems, answerUnknownAddress, readRequest, routingPath } from '../../../ui/http.tsx'
import { architectureQuestions } from '../../architecture/questions.ts'
import { registerOperations } from '../operations.ts'
import { registerQuestions } from '../questions.ts'
import { registerRoutes } from '../routes.tsx'

const four = (text: string) => ({ en: text, es: text, pt: text, fr: text })

/** Two states, a treaty, a signature, a deposit known to the month, one without a day, a denunciation. Indices in this order. */
export const SAMPLE = [
  stateFiling('XAA'),
  stateFiling('XAB'),
  instrumentFiling('pact'),
  stepFiling('instrument.signed/v1', 'pact', 'XAA', '1990-05-04'),
  depositFiling('pact', 'XAA', '1991-05', { note: 'The list prints the month.', confidence: 'disputed' }),
  depositFiling('pact', 'XAB', '', { on: null, knownBy: '2001-12-31', means: 'accession' }),
  stepFiling('denunciation.notified/v1', 'pact', 'XAA', '2005-06-07'),
  filing('term', {
    type: 'term.defined/v1',
    kind: 'threat',
    term: 'flood',
    names: four('Flood'),
    definitions: four('Water where none should be.'),
    paperSections: ['2.1'],
    otherDates: [{ on: '1999', saidBy: 'another list' }],
  }),
] as const

export function siteOf(register: Register) {
  const causes: Error[] = []
  const ask = registerQuestions(register)
  const architecture = architectureQuestions(register.reading)
  const app = new Hono({ getPath: routingPath })
  app.route('/log', staticFace(register))
  app.use(
    readRequest({
      site: {
        name: 'Hemicycle',
        edition: four('Test edition'),
        wings: { register: '/acts', architecture: '/instruments' },
        registerPage: '/log',
        asset: noAssets.href,
      },
      clock: { today: () => PlainDate.parse('2026-11-23'), now: () => Instant.parse('2026-11-23T12:00:00.000Z') },
      latest: ask.latest,
      stateAt: ask.stateAt,
    }),
  )
  app.route('/', registerRoutes(ask, architecture, [registerOperations]))
  app.onError(answerProblems((_incident, cause) => causes.push(cause)))
  app.notFound(answerUnknownAddress)
  const get = (path: string, init?: RequestInit) => app.request(`http://register.example${path}`, init)
  return {
    app,
    ask,
    causes,
    get,
    text: async (path: string) => (await get(path)).text(),
    json: async (path: string): Promise<Record<string, unknown>> => (await get(path)).json() as Promise<Record<string, unknown>>,
  }
}

/** The specimen as a small app of its own, with everything between request and answer in place. */
import { Hono } from 'hono'
import { z } from 'zod'
import { Instant } from '../kernel/date.ts'
import { StateId } from '../kernel/ids.ts'
import { Problem } from '../kernel/problem.ts'
import { assetRoutes, loadAssets, noAssets } from './assets.ts'
import { compressed } from './compression.ts'
import { answerProblems, answerUnknownAddress, input, readRequest, respond, routingPath } from './http.tsx'
import { Page } from './layout.tsx'
import { remembered } from './memory.ts'
import { secure } from './security.ts'
import { SpecimenPage, specimenMatrix } from './specimen.tsx'
import { specimenDays, specimenSite, specimenState } from './specimen-site.ts'

/** How often the specimen's question was asked: a remembered answer asks nothing. */
export const asked = { count: 0 }

export function specimenApp(folder?: string, report: (incident: string, cause: Error) => void = () => {}) {
  const assets = folder === undefined ? noAssets : loadAssets(folder)
  const clock = { today: () => specimenDays.today, now: () => Instant.parse('2026-03-04T12:00:00.000Z') }
  const app = new Hono({ getPath: routingPath })
  app.use(secure)
  app.route('/assets', assetRoutes(assets))
  app.use(
    readRequest({
      site: specimenSite(assets.href),
      clock,
      latest: () => specimenState,
      stateAt: size => ({ ...specimenState, size }),
    }),
  )
  app.use(remembered(), compressed())
  app.onError(answerProblems(report))
  app.notFound(answerUnknownAddress)
  app.get(
    '/specimen',
    input('query', z.object({ rows: z.coerce.number().int().min(1).max(400).optional(), sort: z.string().max(40).optional() })),
    c => {
      const { rows = 24 } = c.req.valid('query')
      asked.count += 1
      return respond(
        c,
        { rows },
        {
          html: (answer, reading) => SpecimenPage({ reading, instruments: answer.rows }),
          csv: answer => ({ columns: ['name', 'rows'], rows: [['=1+1', answer.rows]] }),
        },
      )
    },
  )
  app.get('/states/:state', input('param', z.object({ state: StateId })), c =>
    respond(c, c.req.valid('param'), answer => answer.state),
  )
  app.get('/matrix', c =>
    respond(c, {}, (_, reading) => Page({ reading, title: 'matrix', notKnown: null, children: specimenMatrix(reading, 230) })),
  )
  app.get('/near/:name', c => {
    const detail = c.req.param('name')
    throw new Problem({ type: '/problems/near', title: detail, status: 404, detail, suggestions: ['alpha', 'beta'] })
  })
  app.get('/broken', () => {
    throw new Error('the cause')
  })
  return app
}

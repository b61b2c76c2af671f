/**
 * The wing's pages over the edition's own acts, without a register: for tests of views and of JSON.
 *
 * Rows   as the projection would hold them, in the order of the edition; no act is corrected here.
 */
import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { actIdOf } from '../../../acts/act-id.ts'
import { readEdition } from '../../../edition/read-edition.ts'
import { Instant, PlainDate } from '../../../kernel/date.ts'
import type { Sql } from '../../../store/store.ts'
import { noAssets } from '../../../ui/assets.ts'
import { answerProblems, answerUnknownAddress, readRequest, routingPath } from '../../../ui/http.tsx'
import { loadOutlines } from '../../../ui/outlines.ts'
import type { Site } from '../../../ui/reading.ts'
import { PARTICIPATION_TYPES } from '../facts.ts'
import { architectureQuestions, type Reader } from '../questions.ts'
import { architectureRoutes } from '../routes.tsx'

const EDITION = new URL('../../../../editions/inter-american', import.meta.url).pathname
const PARTICIPATION: ReadonlySet<string> = new Set(PARTICIPATION_TYPES)
const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
export const TODAY = PlainDate.parse('2026-11-23')

/** Questions over the edition as it stands in this checkout. */
export async function editionQuestions(folder = EDITION) {
  const read = await readEdition(folder)
  if (!read.ok) throw new Error(`The edition cannot be read: ${read.findings[0]?.detail}`)
  const rows = read.acts.map(({ key, by, body }, index) => {
    const act = actIdOf(sha256, by.party, key)
    return { act, stands_for: act, from_index: index, body }
  })
  const participation = rows.filter(({ body }) => PARTICIPATION.has(body.type))
  const stated = rows.filter(({ body }) => !PARTICIPATION.has(body.type))
  const sql = {
    query: async (text: string) => (text.includes('architecture.catalogue') ? stated : participation),
  } as unknown as Sql
  const reader: Reader = async (_identity, work) => work(sql)
  return { ask: architectureQuestions(reader), size: rows.length }
}

export async function editionApp(asset: Site['asset'] = noAssets.href) {
  const { ask, size } = await editionQuestions()
  const causes: Error[] = []
  const state = { size, root: 'q2tL9cJb0T3l9o2S6mZf1m0cJ1o1b8V2Vw2bq3J4n5k=' }
  const name = {
    en: 'Inter-American edition',
    es: 'Edición interamericana',
    pt: 'Edição interamericana',
    fr: 'Édition interaméricaine',
  }
  const app = new Hono({ getPath: routingPath })
  app.use(
    readRequest({
      site: { name: 'Hemicycle', edition: name, wings: { register: '/acts', architecture: '/instruments' }, asset },
      clock: { today: () => TODAY, now: () => Instant.parse('2026-11-23T12:00:00.000Z') },
      latest: () => state,
      stateAt: asked => ({ ...state, size: asked }),
    }),
  )
  app.onError(answerProblems((_incident, cause) => causes.push(cause)))
  app.notFound(answerUnknownAddress)
  app.route('/', architectureRoutes(ask, loadOutlines(EDITION)))
  return { app, ask, size, causes }
}

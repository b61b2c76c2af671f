/** Pages and data of the Register wing: read the request, ask, answer. No rule lives here. */
import { type Context, Hono } from 'hono'
import { ActId } from '../../kernel/ids.ts'
import { input, readingOf, represented, respond } from '../../ui/http.tsx'
import type { OperationSet } from '../../ui/operation.ts'
import type { ArchitectureQuestions } from '../architecture/questions.ts'
import { ActPage } from './act-view.tsx'
import { ActsPage } from './acts-view.tsx'
import { actAnswerJson, actsCsv, actsJson, homeJson, logJson } from './answers.ts'
import { ApiPage, addressesJson } from './api-view.tsx'
import { atomFeed, type FeedSubject } from './feed.ts'
import { homeOf } from './home.ts'
import { HomePage } from './home-view.tsx'
import { linkedAct, linkedRegister } from './linked-data.ts'
import { LogPage } from './log-view.tsx'
import { openApi } from './openapi.ts'
import { ProblemsPage, ProblemTypePage, problemJson } from './problem-views.tsx'
import { bodyWithheld, PROBLEM_TYPES, unknownAct, unknownProblem, unknownSubject } from './problems.ts'
import type { ActFilter, RegisterQuestions } from './questions.ts'
import { ActFilterWords, ActListWords } from './requests.ts'
import { standingChange } from './standing-change.ts'
import { VerifyPage } from './verify-view.tsx'
import { wordsOf } from './words.ts'

const IN_FEED = 50
const ATOM = 'application/atom+xml; charset=utf-8'
const FEEDS = [
  ['states', 'state', 'state'],
  ['instruments', 'instrument', 'instrumentInFull'],
  ['bodies', 'body', 'bodyInFull'],
] as const

/** `operations`: what all wings answer, for the machine description and its page. */
export function registerRoutes(
  ask: RegisterQuestions,
  architecture: ArchitectureQuestions,
  operations: readonly OperationSet[],
): Hono {
  const reader = async (c: Context) => {
    const reading = readingOf(c)
    const catalogue = await architecture.catalogue(reading.at)
    return { reading, at: reading.at, on: reading.on, words: wordsOf(reading, catalogue) }
  }
  /** The act of an address, or the nearest there are. An id that cannot be one is as absent as one that is not there. */
  const actOf = async (c: Context, asked: string) => {
    const read = await reader(c)
    const id = ActId.safeParse(asked)
    const answer = id.success ? await ask.act(id.data, read.at) : null
    if (!answer) throw unknownAct(asked, await ask.nearestIds(asked, read.at), read.words)
    return { ...read, answer }
  }
  const filesOf = async (c: Context, asked: string) => {
    const read = await reader(c)
    const id = ActId.safeParse(asked)
    const files = id.success ? await ask.files(id.data, read.at) : null
    if (!files) throw unknownAct(asked, await ask.nearestIds(asked, read.at), read.words)
    return { ...read, files }
  }

  const routes = new Hono()

  routes.get('/', async c => {
    const { at, on, words } = await reader(c)
    return respond(c, await homeOf(ask, architecture, at, on), {
      html: home => <HomePage home={home} words={words} />,
      json: homeJson,
      jsonld: home => linkedRegister(home, words),
    })
  })

  routes.get('/acts', input('query', ActListWords), async c => {
    const { reading, at, on, words } = await reader(c)
    const { page = 1, ...filter } = c.req.valid('query')
    const list = await ask.acts(filter, at, page)
    const all = reading.format === 'csv' ? await ask.allActs(filter, at) : list.acts
    const types = await ask.typesOf(at)
    const neighbours = await architecture.neighbours(at, on)
    return respond(c, list, {
      html: found => <ActsPage list={found} filter={filter} types={types} neighbours={neighbours} words={words} />,
      json: actsJson,
      csv: () => actsCsv(all),
    })
  })

  const feed = async (c: Context, filter: ActFilter, about: FeedSubject) => {
    const { at, words } = await reader(c)
    const { acts } = await ask.acts(filter, at, 1)
    return represented(c, atomFeed(acts.slice(0, IN_FEED), about, words), ATOM, 'public, max-age=300')
  }
  routes.get('/acts.atom', input('query', ActFilterWords), c => feed(c, c.req.valid('query'), null))

  /** Of one thing, under its own address: `/states/CHL.atom`. */
  for (const [tree, kind, names] of FEEDS)
    routes.get(`/${tree}/:file{.+\\.atom}`, async c => {
      const { words } = await reader(c)
      const id = withoutSuffix(c.req.param('file') ?? '')
      const known: ReadonlyMap<string, unknown> = words.catalogue[tree]
      if (!known.has(id)) throw unknownSubject(kind, id, words)
      return feed(c, { [kind]: id }, { name: words[names](id), page: `/${tree}/${id}` })
    })

  routes.get('/acts/:file{.+\\.tlog-proof}', async c => {
    const { files } = await filesOf(c, withoutSuffix(c.req.param('file')))
    return c.body(files.proofFile, 200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, no-cache' })
  })

  routes.get('/acts/:file{.+\\.entry}', async c => {
    const { files } = await filesOf(c, withoutSuffix(c.req.param('file')))
    return c.body(new Uint8Array(files.entry), 200, { 'Content-Type': 'application/octet-stream', 'Cache-Control': FOR_EVER })
  })

  // A body may be erased: it is asked for again.
  routes.get('/acts/:file{.+\\.body}', async c => {
    const id = withoutSuffix(c.req.param('file'))
    const { files, words } = await filesOf(c, id)
    if (files.bodyLine === null) throw bodyWithheld(id, words)
    return c.body(files.bodyLine, 200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, no-cache' })
  })

  routes.get('/acts/:act/verify', async c => {
    const { answer, words } = await actOf(c, c.req.param('act'))
    return respond(c, answer, {
      html: found => <VerifyPage answer={found} words={words} />,
      json: found => actAnswerJson(found, null),
    })
  })

  routes.get('/acts/:act', async c => {
    const { answer, at, on, words } = await actOf(c, c.req.param('act'))
    const change = await standingChange(architecture, at.size, on, answer.act.body)
    const neighbours = await architecture.neighbours(at, on)
    return respond(c, answer, {
      html: found => <ActPage answer={found} change={change} neighbours={neighbours} words={words} />,
      json: found => actAnswerJson(found, change),
      jsonld: found => linkedAct(found, words),
    })
  })

  routes.get('/log', async c => {
    const { words } = await reader(c)
    const answer = await respond(c, await ask.log(), { html: log => <LogPage log={log} words={words} />, json: logJson })
    // It tells of the latest state, whichever the address names.
    answer.headers.set('Cache-Control', 'public, max-age=2')
    return answer
  })

  routes.get('/problems', async c => {
    const { words } = await reader(c)
    return respond(c, PROBLEM_TYPES, {
      html: () => <ProblemsPage words={words} />,
      json: types => ({ problems: types.map(type => problemJson(type, words)) }),
    })
  })

  routes.get('/problems/:problem', async c => {
    const { words } = await reader(c)
    const asked = c.req.param('problem')
    const type = PROBLEM_TYPES.find(one => one === asked)
    if (!type) throw unknownProblem(asked, words)
    return respond(
      c,
      { type },
      {
        html: found => <ProblemTypePage type={found.type} words={words} />,
        json: found => problemJson(found.type, words),
      },
    )
  })

  routes.get('/api', async c => {
    const { words } = await reader(c)
    return respond(c, operations, {
      html: sets => <ApiPage sets={sets} words={words} />,
      json: sets => addressesJson(sets, words),
    })
  })

  routes.get('/api/openapi.json', c => {
    const { lang, origin } = readingOf(c)
    c.header('Vary', 'Accept-Language, Accept-Encoding')
    return c.json(openApi(operations, lang, origin), 200, { 'Cache-Control': 'public, max-age=300' })
  })

  return routes
}

const FOR_EVER = 'public, max-age=31536000, immutable'
const withoutSuffix = (file: string) => file.slice(0, file.lastIndexOf('.'))

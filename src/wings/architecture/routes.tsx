/** Pages and data of the Architecture wing: read the request, ask one question, answer. No rule lives here. */
import { Hono } from 'hono'
import { StateId } from '../../kernel/ids.ts'
import { input, respond } from '../../ui/http.tsx'
import type { Outlines } from '../../ui/outlines.ts'
import { sortOf } from '../../ui/table.tsx'
import {
  bodiesCsv,
  bodiesJson,
  bodyAnswerJson,
  conferencesCsv,
  conferencesJson,
  conferencesOf,
  instrumentJson,
  instrumentsCsv,
  instrumentsJson,
  matrixCsv,
  matrixJson,
  participationCsv,
  participationJson,
  stateAnswerCsv,
  stateAnswerJson,
  statesCsv,
  statesJson,
} from './answers.ts'
import { bodyRecord } from './body-record.ts'
import { bodyRecordJson } from './body-sections.tsx'
import { BodiesPage, BodyPage } from './body-views.tsx'
import { statesAsked } from './choice.ts'
import { clubRoutes } from './club-routes.tsx'
import { ConferencesPage } from './conference-view.tsx'
import { groupRoutes } from './group-routes.tsx'
import { growthRoutes } from './growth-routes.tsx'
import { matches } from './instrument-filter.ts'
import { InstrumentPage } from './instrument-view.tsx'
import { InstrumentsPage } from './instrument-views.tsx'
import { levelsRoutes } from './levels-routes.tsx'
import { lineageRoutes } from './lineage-routes.tsx'
import { linkedBody, linkedConferences, linkedInstrument, linkedState } from './linked-data.ts'
import { mapRoutes } from './map-routes.tsx'
import { MatrixPage } from './matrix-view.tsx'
import { ParticipationPage } from './participation-view.tsx'
import { principleRoutes } from './principle-routes.tsx'
import { unknownBody, unknownInstrument, unknownState } from './problems.ts'
import type { ArchitectureQuestions, InstrumentSummary } from './questions.ts'
import { askedBy } from './reader.ts'
import { CatalogueWords, MatrixWords, OfBody, OfInstrument, OfStanding, OfState, OfStateOnDays } from './requests.ts'
import { CHARTER_OF } from './roster.ts'
import { hasStanding } from './standing-filter.ts'
import { StatePage, StatesPage } from './state-views.tsx'
import { threatRoutes } from './threat-routes.tsx'
import type { Words } from './words.ts'

/** `outlines` of the region come with the edition; without them the map is a table. */
export function architectureRoutes(ask: ArchitectureQuestions, outlines: Outlines | null = null): Hono {
  const routes = new Hono()

  routes.get('/states', async c => {
    const { at, on, catalogue, words, data } = await askedBy(c, ask)
    const { states, outside } = await ask.states(at, on)
    const charter = catalogue.instruments.get(CHARTER_OF['oas-members'])
    const byId = new Map(states.map(one => [one.state.body.state, one]))
    const answer = {
      states: words.orders.seats.flatMap(({ body }) => byId.get(body.state) ?? []),
      outside: words.orders.outside.filter(state => outside.includes(state)),
      charter: charter ? { instrument: charter, standings: (await ask.table(at, on)).get(charter.id) ?? new Map() } : null,
      neighbours: await ask.neighbours(at, on),
    }
    return respond(c, answer, {
      html: found => <StatesPage answer={found} words={words} />,
      json: found => statesJson(found.states, found.outside),
      csv: found => statesCsv(found.states, found.outside, data),
    })
  })

  routes.get('/states/:state', input('param', OfState), input('query', OfStateOnDays), async c => {
    const { reading, at, on, words, data } = await askedBy(c, ask)
    const asked = c.req.valid('param').state
    const id = StateId.parse(asked.toUpperCase())
    const { standing, before } = c.req.valid('query')
    const found = await ask.state(at, on, id, before)
    if (!found) throw unknownState(asked, words)
    if (id !== asked) {
      const suffix = reading.format === 'html' ? '' : `.${reading.format}`
      return c.redirect(`/states/${id}${suffix}${new URL(c.req.url).search}`, 301)
    }
    const narrowed = { ...found, regimes: found.regimes.filter(one => hasStanding(one.standing, one.instrument, standing)) }
    return respond(c, found, {
      html: answer => <StatePage answer={answer} filter={standing} words={words} />,
      json: () => stateAnswerJson(narrowed, data),
      csv: () => stateAnswerCsv(narrowed, data),
      jsonld: answer => linkedState(answer, words),
    })
  })

  routes.get('/instruments', input('query', CatalogueWords), async c => {
    const { reading, at, on, words, data } = await askedBy(c, ask)
    const { sort: _, ...filter } = c.req.valid('query')
    const all = await ask.instruments(at, on)
    const sort = sortOf(reading, ['name', 'adopted'], { by: 'name', direction: 'ascending' })
    const answer = {
      instruments: inOrder(
        all.filter(
          ({ instrument, phase }) => matches(instrument, filter) && (filter.phase === undefined || filter.phase === phase),
        ),
        sort,
        words,
      ),
      total: all.length,
      sort,
      filter,
      neighbours: await ask.neighbours(at, on),
    }
    return respond(c, answer, {
      html: found => <InstrumentsPage answer={found} words={words} />,
      json: found => instrumentsJson(found.instruments),
      csv: found => instrumentsCsv(found.instruments, data),
    })
  })

  routes.get('/instruments/:instrument', input('param', OfInstrument), async c => {
    const { at, on, words, data } = await askedBy(c, ask)
    const { instrument } = c.req.valid('param')
    const found = await ask.instrument(at, on, instrument)
    if (!found) throw unknownInstrument(instrument, words)
    const past = await ask.throughTime(at, on, instrument)
    return respond(c, found, {
      html: answer => <InstrumentPage answer={answer} past={past} words={words} />,
      json: answer => instrumentJson(answer, data),
      jsonld: answer => linkedInstrument(answer, words),
    })
  })

  routes.get('/instruments/:instrument/participation', input('param', OfInstrument), input('query', OfStanding), async c => {
    const { at, on, words, data } = await askedBy(c, ask)
    const { instrument } = c.req.valid('param')
    const found = await ask.participation(at, on, instrument)
    if (!found) throw unknownInstrument(instrument, words)
    const { standing } = c.req.valid('query')
    const rank = words.orders.stateRank
    const ordered = {
      ...found,
      states: found.states.toSorted((a, b) => (rank.get(a.state) ?? 0) - (rank.get(b.state) ?? 0)),
      outside: found.outside.toSorted((a, b) => (rank.get(a.state) ?? 0) - (rank.get(b.state) ?? 0)),
    }
    const narrowed = {
      ...ordered,
      states: ordered.states.filter(one => hasStanding(one, found.instrument, standing)),
      outside: ordered.outside.filter(one => hasStanding(one, found.instrument, standing)),
    }
    return respond(c, ordered, {
      html: answer => <ParticipationPage answer={answer} filter={standing} words={words} />,
      json: () => participationJson(narrowed, data),
      csv: () => participationCsv(narrowed, data),
    })
  })

  routes.get('/matrix', input('query', MatrixWords), async c => {
    const { at, on, words, data } = await askedBy(c, ask)
    const filter = c.req.valid('query')
    statesAsked(filter, words)
    const found = await ask.matrix(at, on, filter)
    const chosen = new Set(found.instruments)
    const answer = {
      ...found,
      states: words.orders.seats.filter(state => found.states.includes(state)),
      instruments: words.orders.instruments.filter(instrument => chosen.has(instrument)),
    }
    return respond(c, answer, {
      html: shown => <MatrixPage answer={shown} filter={filter} words={words} />,
      json: matrixJson,
      csv: shown => matrixCsv(shown, data),
    })
  })

  routes.get('/bodies', async c => {
    const { at, on, words, data } = await askedBy(c, ask)
    const answer = { bodies: words.orders.bodies, neighbours: await ask.neighbours(at, on) }
    return respond(c, answer, {
      html: found => <BodiesPage answer={found} words={words} />,
      json: found => bodiesJson(found.bodies),
      csv: found => bodiesCsv(found.bodies, data),
    })
  })

  routes.get('/bodies/:body', input('param', OfBody), async c => {
    const { at, on, catalogue, words } = await askedBy(c, ask)
    const { body } = c.req.valid('param')
    const found = await ask.body(at, body)
    if (!found) throw unknownBody(body, words)
    const record = bodyRecord(catalogue, await ask.table(at, on), on, found.body)
    const answer = { ...found, neighbours: await ask.neighbours(at, on) }
    return respond(c, answer, {
      html: shown => <BodyPage answer={shown} record={record} words={words} />,
      json: shown => ({ ...bodyAnswerJson(shown), ...bodyRecordJson(record) }),
      jsonld: shown => linkedBody(shown, words),
    })
  })

  routes.get('/conferences', async c => {
    const { at, on, catalogue, words, data } = await askedBy(c, ask)
    const answer = { conferences: conferencesOf(catalogue), neighbours: await ask.neighbours(at, on) }
    return respond(c, answer, {
      html: found => <ConferencesPage answer={found} words={words} />,
      json: found => conferencesJson(found.conferences),
      csv: found => conferencesCsv(found.conferences, data),
      jsonld: found => linkedConferences(found.conferences, words),
    })
  })

  routes.route('/', groupRoutes(ask))
  routes.route('/', mapRoutes(ask, outlines))
  routes.route('/', levelsRoutes(ask))
  routes.route('/', growthRoutes(ask))
  routes.route('/', threatRoutes(ask))
  routes.route('/', principleRoutes(ask))
  routes.route('/', lineageRoutes(ask))
  routes.route('/', clubRoutes(ask))
  return routes
}

/** By name, or by the day of adoption; what has no day comes last either way. */
function inOrder(
  found: readonly InstrumentSummary[],
  sort: { readonly by: 'name' | 'adopted'; readonly direction: 'ascending' | 'descending' },
  words: Words,
): readonly InstrumentSummary[] {
  const rank = (one: InstrumentSummary) => words.orders.instrumentRank.get(one.instrument.id) ?? 0
  const turn = sort.direction === 'ascending' ? 1 : -1
  const byName = (a: InstrumentSummary, b: InstrumentSummary) => rank(a) - rank(b)
  if (sort.by === 'name') return found.toSorted((a, b) => turn * byName(a, b))
  const dayOf = ({ instrument }: InstrumentSummary) => instrument.adopted.body.on
  return found.toSorted((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)]
    if (first === null || second === null) return Number(first === null) - Number(second === null) || byName(a, b)
    return turn * first.localeCompare(second) || byName(a, b)
  })
}

/** Pages and data of the finder: read the matter, ask, answer. No rule lives here. */
import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import { MechanismId } from '../../../kernel/ids.ts'
import { input, represented, respond } from '../../../ui/http.tsx'
import { type ArchitectureQuestions, askedBy } from '../../architecture/questions.ts'
import { findJson, historyCsv, historyJson, mechanismJson, mechanismsCsv, mechanismsJson, recordedCaseJson } from './answers.ts'
import { type Asked, askedOf, joinedAddress, matterAsked } from './asked.ts'
import { matterOf } from './backtest.ts'
import { clockCalendar } from './clock-calendar.ts'
import { clocksOf } from './clocks.ts'
import { type Found, find, findMechanism } from './find.ts'
import { FindPage, type Offer } from './find-view.tsx'
import { momentsOf } from './history.ts'
import { CasePage, HistoryPage } from './history-view.tsx'
import type { Mechanism } from './mechanism.ts'
import { type MechanismAnswer, MechanismPage } from './mechanism-view.tsx'
import { ComparePage, MechanismsPage } from './mechanisms-view.tsx'
import { unknownMechanism, unknownPrecedent } from './problems.ts'
import { CompareWords, MatterWords, MechanismWords, OfMechanism, OfPrecedent } from './requests.ts'
import { votesOf } from './votes.ts'
import { wordsFor } from './words.ts'

/** Times are computed and not on record: programs may ask for them again when the matter moves. */
const CACHING = 'public, max-age=3600'

export function finderRoutes(ask: ArchitectureQuestions): Hono {
  const routes = new Hono()

  const joined = async (c: Context, next: () => Promise<void>) => {
    const address = joinedAddress(c)
    if (address !== null) return c.redirect(address, 303)
    return next()
  }
  routes.use('/response/find', joined)
  routes.use('/response/compare', joined)
  routes.use('/response/mechanisms/*', joined)

  routes.get('/response/find', input('query', MatterWords), async c => {
    const asked = await matterAsked(c, ask, c.req.valid('query'))
    const offers = find(asked.mechanisms, asked.asking).map(found => offerOf(found, asked))
    return respond(c, asked, {
      html: ({ sheet }) => <FindPage sheet={sheet} offers={offers} />,
      json: ({ sheet }) => findJson(offers, sheet),
    })
  })

  routes.get('/response/mechanisms', async c => {
    const asked = await matterAsked(c, ask, {})
    const offers = find(asked.mechanisms, asked.asking).map(found => offerOf(found, asked))
    return respond(c, asked, {
      html: ({ sheet }) => <MechanismsPage sheet={sheet} offers={offers} />,
      json: ({ sheet }) => mechanismsJson(offers, sheet),
      csv: () => mechanismsCsv(offers),
    })
  })

  routes.get('/response/mechanisms/:file{MEC-[A-Z0-9-]+\\.ics}', input('query', MechanismWords), async c => {
    const { words, mechanism, offer, start } = await mechanismAsked(
      c,
      c.req.param('file').slice(0, -'.ics'.length),
      c.req.valid('query'),
    )
    return represented(c, clockCalendar(mechanism, offer.clocks, start, words), 'text/calendar; charset=utf-8', CACHING)
  })

  const mechanismAsked = async (c: Context, id: string, given: z.infer<typeof MechanismWords>) => {
    const asked = await matterAsked(c, ask, given, ['start', 'done', 'votes'])
    const mechanism = named(id, asked)
    const start = given.start ?? asked.matter.on
    const done = given.done ?? new Map()
    const found = findMechanism(mechanism, asked.asking)
    const offer: Offer = {
      found,
      votes: votesOf(mechanism, asked.asking),
      clocks: clocksOf(mechanism.body.steps, start, done),
    }
    return { ...asked, mechanism, offer, start, done }
  }

  routes.get('/response/mechanisms/:mechanism', input('param', OfMechanism), input('query', MechanismWords), async c => {
    const given = c.req.valid('query')
    const asked = await mechanismAsked(c, c.req.valid('param').mechanism, given)
    const answer: MechanismAnswer = {
      sheet: asked.sheet,
      offer: asked.offer,
      start: asked.start,
      done: asked.done,
      votes: given.votes ?? new Map(),
      precedents: asked.reader.catalogue.precedents.filter(({ body }) => body.mechanisms.includes(asked.mechanism.id)),
    }
    return respond(c, answer, { html: found => <MechanismPage {...found} />, json: mechanismJson })
  })

  routes.get('/response/compare', input('query', CompareWords), async c => {
    const { mechanisms = [], ...given } = c.req.valid('query')
    const asked = await matterAsked(c, ask, given, ['mechanisms'])
    const offers = mechanisms.map(id => offerOf(findMechanism(named(id, asked), asked.asking), asked))
    return respond(c, asked, {
      html: ({ sheet }) => <ComparePage sheet={sheet} offers={offers} />,
      json: ({ sheet }) => findJson(offers, sheet),
    })
  })

  routes.get('/response/history', async c => {
    const reader = await askedBy(c, ask)
    const precedents = reader.catalogue.precedents.toSorted((a, b) => a.body.from.localeCompare(b.body.from))
    return respond(
      c,
      { precedents },
      {
        html: answer => <HistoryPage words={wordsFor(reader)} precedents={answer.precedents} />,
        json: answer => historyJson(answer.precedents),
        csv: answer => historyCsv(answer.precedents),
      },
    )
  })

  routes.get('/response/history/:precedent', input('param', OfPrecedent), async c => {
    const reader = await askedBy(c, ask)
    const { precedent: id } = c.req.valid('param')
    const precedent = reader.catalogue.precedents.find(({ body }) => body.precedent === id)
    if (!precedent) throw unknownPrecedent(id, wordsFor(reader))
    const invoked = invokerOf(precedent.body.invocations, reader.catalogue)
    const asked = await askedOf(reader, ask, matterOf(precedent, precedent.body.askedOn, invoked))
    const offers = find(asked.mechanisms, asked.asking).map(found => offerOf(found, asked))
    const moments = momentsOf(reader.catalogue, precedent)
    return respond(c, asked, {
      html: ({ sheet }) => <CasePage sheet={sheet} precedent={precedent} moments={moments} offers={offers} />,
      json: ({ sheet }) => recordedCaseJson(precedent, moments, offers, sheet),
    })
  })

  return routes
}

const offerOf = (found: Found, { asking, matter }: Asked): Offer => ({
  found,
  votes: votesOf(found.mechanism, asking),
  clocks: clocksOf(found.mechanism.body.steps, matter.on),
})

function named(id: string, asked: Asked): Mechanism {
  const read = MechanismId.safeParse(id)
  const mechanism = asked.mechanisms.find(one => read.success && one.id === read.data)
  if (!mechanism) throw unknownMechanism(id, asked.words)
  return mechanism
}

/** The state of the first invocation, which set it in motion. */
function invokerOf(invocations: readonly string[], catalogue: Asked['reader']['catalogue']) {
  const [first] = invocations
  for (const byState of catalogue.acts.values())
    for (const [state, acts] of byState) if (acts.some(({ act, standsFor }) => (standsFor ?? act) === first)) return state
  return null
}

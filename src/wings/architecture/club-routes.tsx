/** Addresses of clubs: all of a table, and one by the instruments that name it. */
import { Hono } from 'hono'
import { Problem } from '../../kernel/problem.ts'
import { input, respond } from '../../ui/http.tsx'
import { MOST_STATES } from './bound-table.ts'
import { checkThreat, statesAsked } from './choice.ts'
import { clubCsv, clubJson, clubsCsv, clubsJson, MOST_SENT, MOST_SHOWN } from './club-answers.ts'
import { ClubsWords, ClubTableWords, OfClub } from './club-requests.ts'
import { ClubPage } from './club-view.tsx'
import { clubOf, clubsOf, clubTable, MOST_CONCEPTS } from './clubs.ts'
import { ClubsPage } from './clubs-view.tsx'
import { tooManyStates, unknownInstrument, unknownState, unknownTerm } from './problems.ts'
import type { ArchitectureQuestions, Neighbours } from './questions.ts'
import { askedBy } from './reader.ts'
import type { Words } from './words.ts'

export function clubRoutes(ask: ArchitectureQuestions): Hono {
  const routes = new Hono()

  routes.get('/clubs', input('query', ClubsWords), async c => {
    const { reading, at, on, catalogue, words } = await askedBy(c, ask)
    const asked = c.req.valid('query')
    const { with: members = [], group: _, states: __, ...filter } = asked
    const states = tableStates(asked, words)
    const stranger = members.find(state => !catalogue.states.has(state))
    if (stranger !== undefined) throw unknownState(stranger, words)
    const outside = members.filter(state => !states.includes(state))
    if (outside.length > 0) throw outsideTheTable(outside.map(words.state), words)

    const table = clubTable(catalogue, await ask.table(at, on), on, states, filter)
    const found = clubsOf(table, members, reading.format === 'html' ? MOST_SHOWN : MOST_SENT)
    if (!found) throw tooLarge(table.states.length, table.instruments.length, words)
    const answer = { ...found, neighbours: await ask.neighbours(at, on) }
    return respond(c, answer, {
      html: shown => <ClubsPage answer={shown} asked={asked} words={words} />,
      json: shown => clubsJson(shown, words),
      csv: clubsCsv,
    })
  })

  routes.get('/clubs/:instruments', input('param', OfClub), input('query', ClubTableWords), async c => {
    const { at, on, catalogue, words } = await askedBy(c, ask)
    const { instruments } = c.req.valid('param')
    const missing = instruments.find(id => !catalogue.instruments.has(id))
    if (missing !== undefined) throw unknownInstrument(missing, words)
    const asked = c.req.valid('query')
    const { group: _, states: __, ...filter } = asked
    const table = clubTable(catalogue, await ask.table(at, on), on, tableStates(asked, words), filter, instruments)
    const found = clubOf(catalogue, table, instruments)
    const days = found.history.map(moment => moment.on)
    const neighbours: Neighbours = {
      previous: days.findLast(day => day < on) ?? null,
      next: days.find(day => day > on) ?? null,
    }
    return respond(
      c,
      { ...found, neighbours },
      {
        html: shown => <ClubPage answer={shown} asked={asked} words={words} />,
        json: clubJson,
        csv: clubCsv,
      },
    )
  })

  return routes
}

/** States of the table. Refuses what is not registered, and more states than a table can have, by a Problem. */
function tableStates({ states, group, threat, principle, without = [] }: ClubTableWords, words: Words) {
  if (states && states.length > MOST_STATES) throw tooManyStates(states.length, MOST_STATES, words)
  checkThreat(threat, words)
  if (principle !== undefined && !words.catalogue.terms.has(`principle/${principle}`))
    throw unknownTerm('principle', principle, words)
  const missing = without.find(id => !words.catalogue.instruments.has(id))
  if (missing !== undefined) throw unknownInstrument(missing, words)
  return statesAsked({ states, group }, words).states
}

const outsideTheTable = (names: readonly string[], words: Words) =>
  new Problem({
    type: '/problems/member-outside-table',
    title: words.t('club.outsideTitle'),
    status: 400,
    detail: words.t('club.outsideDetail', { states: words.list(names) }),
  })

const tooLarge = (states: number, instruments: number, words: Words) =>
  new Problem({
    type: '/problems/table-too-large',
    title: words.t('club.tooLargeTitle'),
    status: 422,
    detail: words.t('club.tooLargeDetail', { states, instruments, most: MOST_CONCEPTS }),
  })

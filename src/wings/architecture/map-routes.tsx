/** Address of the map: one instrument's standings; else, where only states are named, those; else how many bind each state. */
import { Hono } from 'hono'
import { input, respond } from '../../ui/http.tsx'
import type { Outlines } from '../../ui/outlines.ts'
import { checkThreat, type StatesAsked, statesAsked } from './choice.ts'
import { mapCsv, mapJson } from './map-answers.ts'
import { type MapAnswer, MapPage, type Membership } from './map-view.tsx'
import { unknownInstrument } from './problems.ts'
import type { ArchitectureQuestions } from './questions.ts'
import { type Asked, askedBy } from './reader.ts'
import { MapWords } from './requests.ts'
import type { Words } from './words.ts'

/** `outlines` come with the edition; without them the page says the same in its table. */
export const mapRoutes = (ask: ArchitectureQuestions, outlines: Outlines | null) =>
  new Hono().get('/map', input('query', MapWords), async c => {
    const asked = await askedBy(c, ask)
    const { words, data } = asked
    const answer = await answerTo(c.req.valid('query'), asked, ask)
    return respond(c, answer, {
      html: shown => <MapPage answer={shown} outlines={outlines} words={words} />,
      json: mapJson,
      csv: shown => mapCsv(shown, data),
    })
  })

async function answerTo(
  filter: ReturnType<typeof MapWords.parse>,
  { at, on, words }: Asked,
  ask: ArchitectureQuestions,
): Promise<MapAnswer> {
  const { instrument, group: _, states: __, ...instruments } = filter
  const chosen = statesAsked(filter, words)
  const { states } = chosen
  if (instrument !== undefined) {
    const participation = await ask.participation(at, on, instrument)
    if (!participation) throw unknownInstrument(instrument, words)
    return { shows: 'standing', filter, states, participation, neighbours: participation.neighbours }
  }
  checkThreat(filter.threat, words)
  if (chosen.chosen && Object.values(instruments).every(word => word === undefined))
    return { shows: 'group', filter, ...groupOf(chosen, words), neighbours: await ask.neighbours(at, on) }
  const counts = await ask.bindingCounts(at, on, states, instruments)
  return { shows: 'coverage', filter, states, counts, neighbours: counts.neighbours }
}

/** Every state of the region, and whether it belongs to the group or once did. */
function groupOf({ states, group }: StatesAsked, { orders }: Words) {
  const membershipOf = ({ body }: (typeof orders.seats)[number]): Membership => {
    if (states.includes(body.state)) return 'now'
    return body.groups.some(one => one.group === group && !one.current) ? 'formerly' : 'not'
  }
  return {
    group,
    states: orders.seats.map(({ body }) => body.state),
    members: orders.seats.map(seat => ({ state: seat.body.state, membership: membershipOf(seat) })),
  }
}

/** Calendars of known days: of all, of a state, of an instrument. Mounted before the pages, whose paths would take their names. */
import { type Context, Hono } from 'hono'
import { InstrumentId, StateId } from '../../kernel/ids.ts'
import { represented } from '../../ui/http.tsx'
import { calendarText } from './calendar.ts'
import { knownDays, type Scope } from './known-days.ts'
import { unknownInstrument, unknownState } from './problems.ts'
import type { ArchitectureQuestions } from './questions.ts'
import { askedBy } from './reader.ts'

/** Calendars are asked for every few hours by programs that nobody watches. */
const CACHING = 'public, max-age=3600'

export function calendarRoutes(ask: ArchitectureQuestions): Hono {
  const answer = async (c: Context, scope: Scope) => {
    const { catalogue, words } = await askedBy(c, ask)
    if (scope !== 'all' && 'state' in scope && !catalogue.states.has(scope.state)) throw unknownState(scope.state, words)
    if (scope !== 'all' && 'instrument' in scope && !catalogue.instruments.has(scope.instrument))
      throw unknownInstrument(scope.instrument, words)
    const text = calendarText(knownDays(catalogue, scope), scope, words)
    return represented(c, text, 'text/calendar; charset=utf-8', CACHING)
  }
  const nameIn = (c: Context) => (c.req.param('file') ?? '').slice(0, -'.ics'.length)

  return new Hono()
    .get('/calendar.ics', c => answer(c, 'all'))
    .get('/states/:file{[A-Z]{3}\\.ics}', c => answer(c, { state: StateId.parse(nameIn(c)) }))
    .get('/instruments/:file{[a-z0-9]+(?:-[a-z0-9]+)*\\.ics}', c => answer(c, { instrument: InstrumentId.parse(nameIn(c)) }))
}

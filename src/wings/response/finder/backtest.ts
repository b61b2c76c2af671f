/**
 * What would the finder have said to those who set a mechanism in motion? Every invocation on record, one by one.
 *
 * Held     the mechanism must be open to the state on that day, with the state among those who may start it; where the state is the
 *          one whose case was brought, it must be open with it as the affected state. On a day known to the month or year that must
 *          be so on its first day and on its last.
 * Failure  is either a fault to mend or a question that stands open: what the record does not know it does not say. None is left out.
 */
import type { Leaf } from '../../../conditions/truth.ts'
import { interval, type PlainDate } from '../../../kernel/date.ts'
import type { ActId, InstrumentId, MechanismId, StateId } from '../../../kernel/ids.ts'
import { type DayInLaw, dayInLaw } from '../../architecture/questions.ts'
import { type Found, findMechanism, type Openness } from './find.ts'
import { askingOf, knowledgeOf } from './knowledge.ts'
import { type Matter, NO_STATES } from './matter.ts'
import { mechanismsOf } from './mechanism.ts'

type Catalogue = DayInLaw['catalogue']
export type Precedent = Catalogue['precedents'][number]

/** The matter as it stood, for the state that set it in motion. */
export function matterOf({ body }: Precedent, on: PlainDate, invoked: StateId | null): Matter {
  return {
    on,
    situations: body.situations,
    states: {
      ...NO_STATES,
      contending: body.contending,
      affected: body.affected,
      requesting: invoked === null || body.concerned ? [] : [invoked],
    },
    actors: [],
    given: new Map(),
    consents: new Map(body.consents.map(state => [state, true])),
  }
}

/** What the finder says of one mechanism on one day. */
export type Said = {
  readonly on: PlainDate
  readonly mechanism: MechanismId
  readonly openness: Openness
  readonly mayStart: boolean
  readonly because: readonly Leaf[]
}

export type Trial = {
  readonly act: ActId
  readonly state: StateId
  readonly instrument: InstrumentId
  readonly on: string | null
  readonly confidence: string
  /** Null where no case describes it: then nothing can be asked. */
  readonly precedent: Precedent | null
  readonly said: readonly Said[]
  readonly holds: boolean
}

export function backtest(catalogue: Catalogue): readonly Trial[] {
  const precedents = new Map(catalogue.precedents.flatMap(one => one.body.invocations.map(act => [act as string, one] as const)))
  const invocations = [...catalogue.acts.values()].flatMap(byState =>
    [...byState.values()].flat().filter(({ body }) => body.type === 'mechanism.invoked/v1'),
  )
  return invocations
    .map(({ act, standsFor, body }): Trial => {
      const precedent = precedents.get(standsFor ?? act) ?? null
      const said = precedent && body.on ? trialsOf(catalogue, precedent, body.state, body.instrument, interval(body.on)) : []
      return {
        act,
        state: body.state,
        instrument: body.instrument,
        on: body.on,
        confidence: body.confidence,
        precedent,
        said,
        holds: said.length > 0 && said.every(({ openness, mayStart }) => openness === 'open' && mayStart),
      }
    })
    .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || a.act.localeCompare(b.act))
}

function trialsOf(
  catalogue: Catalogue,
  precedent: Precedent,
  state: StateId,
  instrument: InstrumentId,
  { earliest, latest }: { readonly earliest: PlainDate; readonly latest: PlainDate },
): readonly Said[] {
  const used = mechanismsOf(catalogue.mechanisms).filter(
    ({ id, instrument: its }) => its === instrument && precedent.body.mechanisms.includes(id),
  )
  return [...new Set([earliest, latest])].flatMap(on => {
    const asking = askingOf(knowledgeOf(dayInLaw(catalogue, on)), matterOf(precedent, on, state))
    return used.map((mechanism): Said => {
      const found = findMechanism(mechanism, asking)
      return {
        on,
        mechanism: mechanism.id,
        openness: found.openness,
        mayStart: precedent.body.concerned ? someoneMay(found) : mayStart(found, state),
        because: reasonsOf(found, state),
      }
    })
  })
}

const mayStart = ({ starters }: Found, state: StateId) =>
  starters.some(starter => starter.state === state && starter.openness === 'open')
const someoneMay = ({ starters }: Found) => starters.some(({ openness }) => openness === 'open')

/** Why it is not open to the state, as far as the facts that decide say. */
function reasonsOf({ openness, because, starters }: Found, state: StateId): readonly Leaf[] {
  if (openness === 'open') return []
  const own = starters.filter(starter => starter.state === state || starter.state === null).flatMap(starter => starter.because())
  return [...because(), ...own].filter(({ truth, wanted }) => truth !== wanted)
}

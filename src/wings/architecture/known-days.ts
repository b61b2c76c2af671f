/**
 * Days on which something is known to have happened, or to be going to: for calendars.
 *
 * Rule    only what is known to the day. A month or a year names no day, and an interval has none that could be singled out: such
 *         acts are counted, never placed.
 * Of all  the life of the instruments, conferences, notices, exits, suspensions, procedures, contested claims. What single
 *         states signed and deposited is in the calendars of states and instruments: thousands of days help nobody.
 * Days    as the acts give them, and those that follow from an instrument's clauses: from when a consent binds, from when a
 *         notice takes effect; these are marked as computed.
 */
import type { BodyOf } from '../../acts/catalogue.ts'
import { isWholeDay, type PartialDate, type PlainDate } from '../../kernel/date.ts'
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import { type Catalogue, caseOf } from './catalogue.ts'
import { compare, type Effect, effects } from './effects.ts'
import type { Instrument, ParticipationAct, Stated } from './facts.ts'

/** Whose days: those of a state, of an instrument, or of all. */
export type Scope = { readonly state: StateId } | { readonly instrument: InstrumentId } | 'all'

type Of<B> = { readonly on: PlainDate; readonly until: PlainDate; readonly act: Stated<B> }
export type KnownDay =
  | (Of<BodyOf<'conference.held/v1'>> & { readonly what: 'conference' })
  | (Of<BodyOf<'instrument.adopted/v1' | 'instrument.entered-into-force/v1' | 'instrument.terminated/v1'>> & {
      readonly what: 'adopted' | 'entered' | 'ended'
    })
  | (Of<BodyOf<'standing.contested/v1'>> & { readonly what: 'contested' })
  /** What a state did. */
  | (Of<ParticipationAct['body']> & { readonly what: 'act' })
  /** What followed from it on another day, by the clauses. */
  | (Of<ParticipationAct['body']> & { readonly what: 'bound' | 'left' })

export type KnownDays = {
  readonly days: readonly KnownDay[]
  /** How many acts there are besides whose day is not known whole. */
  readonly withoutDay: number
}

/** Of single states, what concerns everybody. */
const CONCERNS_ALL: ReadonlySet<string> = new Set<ParticipationAct['body']['type']>([
  'denunciation.notified/v1',
  'denunciation.took-effect/v1',
  'denunciation.revoked/v1',
  'suspension.imposed/v1',
  'suspension.lifted/v1',
  'participation.resumed/v1',
  'membership.left/v1',
  'mechanism.invoked/v1',
])

export function knownDays(catalogue: Catalogue, scope: Scope): KnownDays {
  const days: KnownDay[] = []
  let withoutDay = 0
  /** A day that is known whole, else one more that is not. */
  const whole = (on: PartialDate | null): PlainDate | null => {
    if (on !== null && isWholeDay(on)) return on
    withoutDay++
    return null
  }

  const ofState = scope !== 'all' && 'state' in scope ? scope.state : null
  const ofInstrument = scope !== 'all' && 'instrument' in scope ? scope.instrument : null
  const instruments = [...catalogue.instruments.values()].filter(({ id }) => ofInstrument === null || id === ofInstrument)

  for (const conference of catalogue.conferences) {
    if (ofInstrument !== null || (ofState !== null && conference.body.host !== ofState)) continue
    const on = whole(conference.body.on)
    const { until } = conference.body
    if (on) days.push({ what: 'conference', on, until: until !== null && isWholeDay(until) ? until : on, act: conference })
  }
  for (const instrument of ofState === null ? instruments : []) {
    for (const { what, act } of lifeOf(instrument)) {
      const on = whole(act.body.on)
      if (on) days.push({ what, on, until: on, act })
    }
  }
  for (const act of catalogue.contests) {
    if (ofState !== null && act.body.state !== ofState) continue
    if (ofInstrument !== null && act.body.instrument !== ofInstrument) continue
    const on = whole(act.body.on)
    if (on) days.push({ what: 'contested', on, until: on, act })
  }
  for (const instrument of instruments)
    for (const [state, acts] of catalogue.acts.get(instrument.id) ?? []) {
      if (ofState !== null && state !== ofState) continue
      const shown = scope === 'all' ? acts.filter(({ body }) => CONCERNS_ALL.has(body.type)) : acts
      for (const act of shown) {
        const on = whole(act.body.on)
        if (on) days.push({ what: 'act', on, until: on, act })
      }
      const { coverage } = caseOf(catalogue, instrument, state)
      for (const effect of effects(acts, instrument, coverage)) {
        const followed = followedOn(effect)
        if (followed && (scope !== 'all' || followed.what === 'left')) days.push(followed)
      }
    }
  return { days: days.toSorted((a, b) => compare(a.on, b.on) || compare(nameOf(a), nameOf(b))), withoutDay }
}

const lifeOf = ({ adopted, enteredIntoForce, terminated }: Instrument) => [
  { what: 'adopted', act: adopted } as const,
  ...(enteredIntoForce ? [{ what: 'entered', act: enteredIntoForce } as const] : []),
  ...(terminated ? [{ what: 'ended', act: terminated } as const] : []),
]

/** What an act brought about on one certain day other than its own. */
function followedOn({ kind, during, act, computed, implied }: Effect): KnownDay | null {
  if ((kind !== 'bound' && kind !== 'left') || computed !== true || implied === true) return null
  if (during.earliest !== during.latest || during.earliest === act.body.on) return null
  return { what: kind, on: during.earliest, until: during.earliest, act }
}

/** One name for one day, the same after a correction: a calendar that was subscribed to moves the entry, it adds none. */
export const nameOf = ({ what, act }: KnownDay) => `${act.standsFor ?? act.act}-${what}`

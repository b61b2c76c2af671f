/**
 * What the register can say of a body on a day beyond its own entry: who its members are, and what was last recorded.
 *
 * Members   no act records who belongs to a body. They are the states bound by the instrument that founds it, and that is known
 *           only where the register names one: an instrument of the body's own id; or one that it runs, adopted or entered into
 *           force on the very day the body began, where the body is an organisation of its own or the instrument is named after it.
 *           Where that one has ended, the one that took its place. Elsewhere the members are not known: guarantors, experts or
 *           chosen members sit in many a body that carries a treaty out.
 * Activity  the last acts with a day that name an instrument the body runs, or a conference of its own. They are the register's:
 *           what a body did and nobody recorded is not among them.
 */
import type { BodyOf } from '../../acts/catalogue.ts'
import { interval, type PartialDate, type PlainDate } from '../../kernel/date.ts'
import type { BodyId, InstrumentId, StateId } from '../../kernel/ids.ts'
import type { Catalogue, Organ } from './catalogue.ts'
import type { Standings } from './counting.ts'
import type { Instrument, ParticipationAct, Stated } from './facts.ts'
import { phaseOf } from './phase.ts'
import type { Standing } from './standing.ts'
import { type DayTable, outsideActors, standingOf } from './table.ts'

export type Runs = { readonly instrument: Instrument; readonly as: 'organ' | 'executing-body' | 'itself' }

export type Members =
  | {
      readonly status: 'known'
      readonly instrument: Instrument
      readonly standings: Standings
      readonly outside: readonly Standing[]
    }
  /** A court, a secretariat, a mission: people sit in it, not states. */
  | { readonly status: 'no-states' }
  | { readonly status: 'not-known' }

export const ACTIVITIES = ['conference', 'invocation', 'role', 'act'] as const
export type Activity =
  | { readonly kind: 'conference'; readonly stated: Stated<BodyOf<'conference.held/v1'>>; readonly on: PartialDate }
  | { readonly kind: 'invocation' | 'role' | 'act'; readonly stated: ParticipationAct; readonly on: PartialDate }

export type BodyRecord = {
  readonly runs: readonly Runs[]
  readonly members: Members
  /** The last of each kind, up to the day. */
  readonly activity: readonly Activity[]
}

const WITHOUT_STATES: ReadonlySet<string> = new Set(['court', 'secretariat', 'mission', 'function', 'command'])

export function bodyRecord(catalogue: Catalogue, table: DayTable, on: PlainDate, organ: Organ): BodyRecord {
  const runs = runBy(catalogue, organ.body.body)
  return { runs, members: membersOf(catalogue, table, on, organ, runs), activity: lastOf(catalogue, on, organ.body.body, runs) }
}

/** Its own instrument, those whose organ it is, and those it is stated to carry out; each once. */
function runBy(catalogue: Catalogue, id: BodyId): readonly Runs[] {
  const found = new Map<InstrumentId, Runs>()
  const add = (instrument: Instrument | undefined, as: Runs['as']) => {
    if (instrument && !found.has(instrument.id)) found.set(instrument.id, { instrument, as })
  }
  add(
    [...catalogue.instruments.values()].find(instrument => String(instrument.id) === id),
    'itself',
  )
  for (const instrument of catalogue.instruments.values()) if (instrument.adopted.body.organ === id) add(instrument, 'organ')
  for (const { body } of catalogue.relations)
    if (body.kind === 'executing-body' && 'instrument' in body.from && 'body' in body.to && body.to.body === id)
      add(catalogue.instruments.get(body.from.instrument), 'executing-body')
  return [...found.values()]
}

function membersOf(catalogue: Catalogue, table: DayTable, on: PlainDate, { body }: Organ, runs: readonly Runs[]): Members {
  if (WITHOUT_STATES.has(body.kind)) return { status: 'no-states' }
  const itself = runs.find(({ as }) => as === 'itself')?.instrument
  const ownOrganisation = body.parent === undefined && ORGANISATIONS.has(body.kind)
  const founding = runs.flatMap(({ instrument }) => {
    const { adopted, enteredIntoForce, id } = instrument
    const begins = [adopted.body.on, enteredIntoForce?.body.on].some(day => day && isSame(day, body.since))
    return begins && (ownOrganisation || id.startsWith(`${body.body}-`)) ? [instrument] : []
  })
  // Two that began on its day leave open which of them founds it.
  const founder = itself ?? (founding.length === 1 ? founding[0] : undefined)
  const instrument = founder && inItsPlace(founder, runs, on)
  // Who has consented to what is not in force belongs to nothing yet.
  if (!instrument || ['adopted', 'not-adopted'].includes(phaseOf(instrument, on))) return { status: 'not-known' }
  return {
    status: 'known',
    instrument,
    standings: table.get(instrument.id) ?? new Map<StateId, Standing>(),
    outside: outsideActors(catalogue, instrument.id).map(state => standingOf(catalogue, instrument, state, on)),
  }
}

const ORGANISATIONS: ReadonlySet<string> = new Set(['organisation', 'agency'])

/** The instrument, or what it was superseded by where the body runs that as well. */
function inItsPlace(instrument: Instrument, runs: readonly Runs[], on: PlainDate): Instrument {
  const later = runs.find(one => one.instrument.id === instrument.superseded?.by)?.instrument
  return later && phaseOf(instrument, on) === 'ended' ? later : instrument
}

/** A month and a day within it are one day as far as both are known. */
const isSame = (a: PartialDate, b: PartialDate | null) => b !== null && (a.startsWith(b) || b.startsWith(a))

function lastOf(catalogue: Catalogue, on: PlainDate, id: BodyId, runs: readonly Runs[]): readonly Activity[] {
  const last = new Map<Activity['kind'], Activity>()
  const offer = (one: Activity) => {
    const known = last.get(one.kind)
    if (interval(one.on).earliest > on || (known && begun(known) >= begun(one))) return
    last.set(one.kind, one)
  }
  for (const { instrument } of runs)
    for (const acts of catalogue.acts.get(instrument.id)?.values() ?? [])
      for (const stated of acts) {
        const { type, on: day } = stated.body
        const kind = type === 'mechanism.invoked/v1' ? 'invocation' : type === 'role.recorded/v1' ? 'role' : 'act'
        if (day !== null) offer({ kind, stated, on: day })
      }
  // A conference bears the name of its series: CDMA-05.
  for (const stated of catalogue.conferences)
    if (stated.body.on !== null && stated.body.conference.toLowerCase().startsWith(`${id}-`))
      offer({ kind: 'conference', stated, on: stated.body.on })
  return ACTIVITIES.flatMap(kind => last.get(kind) ?? [])
}

const begun = ({ on }: Activity) => interval(on).earliest

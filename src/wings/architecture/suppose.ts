/**
 * What if? Accessions and exits that a reader supposes, on top of what is on record. Nothing of it is recorded.
 *
 * Address  `suppose=HTI:cifta,-URY:tiar`: Haiti is bound by CIFTA; Uruguay, after the hyphen, is not bound by the Rio Treaty.
 * Rule     a supposed cell stands so on every day on which the instrument itself lives; before its adoption and after its end the
 *          record stands. Texts that take their members from a charter follow the supposed membership.
 * Limits   whether an accession would bring a treaty into force for others is not worked out.
 */
import { z } from 'zod'
import type { PlainDate } from '../../kernel/date.ts'
import { InstrumentId, StateId } from '../../kernel/ids.ts'
import type { Catalogue } from './catalogue.ts'
import type { Instrument } from './facts.ts'
import { phaseOf } from './phase.ts'
import { formerOf, type Standing, boundOf as standingWhenBound } from './standing.ts'

export type Supposition = { readonly state: StateId; readonly instrument: InstrumentId; readonly bound: boolean }

export const MOST_SUPPOSITIONS = 20

/** As it stands in an address. */
export const suppositionText = ({ state, instrument, bound }: Supposition) => `${bound ? '' : '-'}${state}:${instrument}`

const One = z
  .string()
  .regex(/^-?[A-Za-z]{3}:[a-z0-9-]+$/, 'expected a state and an instrument, as in HTI:cifta, or -URY:tiar for an exit')
  .transform(text => {
    const [state = '', instrument = ''] = text.replace(/^-/, '').split(':')
    return { state: state.toUpperCase(), instrument, bound: !text.startsWith('-') }
  })
  .pipe(z.object({ state: StateId, instrument: InstrumentId, bound: z.boolean() }))

/** A cell named twice stands as it is named last. */
export const Suppositions = z
  .string()
  .max(400)
  .transform(text => text.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(One).max(MOST_SUPPOSITIONS))
  .transform((all): readonly Supposition[] => [...new Map(all.map(one => [`${one.state}:${one.instrument}`, one])).values()])

/** The supposed cells of a catalogue, and the record they lie on. */
export type SupposedCells = {
  readonly of: Catalogue
  /** Tells suppositions apart. */
  readonly key: string
  readonly cells: ReadonlyMap<InstrumentId, ReadonlyMap<StateId, boolean>>
}

export function supposing(recorded: Catalogue, suppositions: readonly Supposition[]): Catalogue {
  const cells = new Map<InstrumentId, Map<StateId, boolean>>()
  for (const { state, instrument, bound } of suppositions)
    cells.set(instrument, (cells.get(instrument) ?? new Map<StateId, boolean>()).set(state, bound))
  return { ...recorded, supposition: { of: recorded, key: suppositions.map(suppositionText).join(), cells } }
}

/** What becomes of a supposition on a day: it changes something, it is so already, or the instrument does not live then. */
export type Supposed = 'changes' | 'already' | 'not-adopted' | 'ended'

export function supposedOn({ bound }: Supposition, instrument: Instrument, onRecord: Standing, on: PlainDate): Supposed {
  const phase = phaseOf(instrument, on)
  if (phase === 'not-adopted' || phase === 'ended') return phase
  return onRecord.bound === bound ? 'already' : 'changes'
}

/** The standing that is supposed, where it differs from what is on record. */
export function supposedStanding(instrument: Instrument, onRecord: Standing, bound: boolean, on: PlainDate): Standing {
  const { state } = onRecord
  if (supposedOn({ state, instrument: instrument.id, bound }, instrument, onRecord, on) !== 'changes') return onRecord
  return {
    ...onRecord,
    standing: bound ? standingWhenBound(instrument) : formerOf(instrument),
    bound,
    possible: [],
    since: null,
    sinceIs: null,
    until: null,
    confidence: null,
    because: [{ code: 'supposed', values: {} }],
    readings: [],
  }
}

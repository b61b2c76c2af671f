/**
 * What differs between two days: what states joined and left, what became known or unclear, what instruments began and ended.
 *
 * Rule  a state joined where it was not bound and is; it left where it was bound and is not. Where one of the two days is not
 *       known, no joining and no leaving is claimed: it is said what is known of each day.
 */
import type { PlainDate } from '../../kernel/date.ts'
import type { StateId } from '../../kernel/ids.ts'
import type { Catalogue } from './catalogue.ts'
import type { Instrument } from './facts.ts'
import { type Phase, phaseOf } from './phase.ts'
import type { Standing } from './standing.ts'
import { standingOf } from './table.ts'

export const CHANGES = ['joined', 'left', 'became-known', 'became-unclear', 'moved'] as const
export type Change = (typeof CHANGES)[number]

export type ChangedCell = {
  readonly instrument: Instrument
  readonly state: StateId
  readonly was: Standing
  readonly is: Standing
  readonly change: Change
}

export type ChangedInstrument = { readonly instrument: Instrument; readonly was: Phase; readonly is: Phase }

export type Changes = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly cells: readonly ChangedCell[]
  readonly instruments: readonly ChangedInstrument[]
}

/** Null where nothing a reader would call a change lies between the two. */
export function changeOf(was: Standing, is: Standing): Change | null {
  if (was.bound === is.bound) return was.standing === is.standing || was.bound === null ? null : 'moved'
  if (was.bound === null) return 'became-known'
  if (is.bound === null) return 'became-unclear'
  return is.bound ? 'joined' : 'left'
}

/** The earlier of the two days comes first, whichever way they were asked for. */
export function changesBetween(
  catalogue: Catalogue,
  days: readonly [PlainDate, PlainDate],
  { states, instruments }: { readonly states: readonly StateId[]; readonly instruments: readonly Instrument[] },
): Changes {
  const [from, to] = days[0] <= days[1] ? days : [days[1], days[0]]
  const cells = instruments.flatMap(instrument =>
    states.flatMap((state): ChangedCell[] => {
      const [was, is] = [standingOf(catalogue, instrument, state, from), standingOf(catalogue, instrument, state, to)]
      const change = changeOf(was, is)
      return change ? [{ instrument, state, was, is, change }] : []
    }),
  )
  return {
    from,
    to,
    cells,
    instruments: instruments.flatMap(instrument => {
      const [was, is] = [phaseOf(instrument, from), phaseOf(instrument, to)]
      return was === is ? [] : [{ instrument, was, is }]
    }),
  }
}

/** Acts that came between the two days. */
export const newActs = ({ was, is }: Pick<ChangedCell, 'was' | 'is'>) =>
  is.acts.filter(({ act }) => !was.acts.some(before => before.act === act))

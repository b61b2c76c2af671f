/**
 * How many of some instruments bind each state on a day: what the map shows where no single instrument is asked for.
 *
 * Counted  instruments in force, or not known not to be. Known to bind and not known whether are two numbers, never one.
 * Classes  quarters of the number of instruments counted, the same for every state; nobody is placed before another.
 */
import type { PlainDate } from '../../kernel/date.ts'
import type { StateId } from '../../kernel/ids.ts'
import type { Shade } from '../../ui/map.tsx'
import type { Catalogue } from './catalogue.ts'
import type { Instrument } from './facts.ts'
import { phaseOf } from './phase.ts'
import type { DayTable } from './table.ts'

export type StateCount = {
  readonly state: StateId
  /** Known to bind it. */
  readonly certain: number
  /** Not known or contested whether they do. */
  readonly open: number
}

export type BindingCounts = {
  readonly counted: readonly Instrument[]
  /** Of those, the ones of which it is not known whether they are in force. */
  readonly unclear: readonly Instrument[]
  /** In the order of the states asked for. */
  readonly states: readonly StateCount[]
}

export function bindingCounts(
  catalogue: Catalogue,
  table: DayTable,
  on: PlainDate,
  states: readonly StateId[],
  keep: (instrument: Instrument) => boolean,
): BindingCounts {
  const living = [...catalogue.instruments.values()]
    .filter(keep)
    .map(instrument => ({ instrument, phase: phaseOf(instrument, on) }))
    .filter(({ phase }) => phase === 'in-force' || phase === 'unknown')
  return {
    counted: living.map(({ instrument }) => instrument),
    unclear: living.filter(({ phase }) => phase === 'unknown').map(({ instrument }) => instrument),
    states: states.map(state => {
      const bounds = living.map(({ instrument }) => table.get(instrument.id)?.get(state)?.bound ?? null)
      return {
        state,
        certain: bounds.filter(bound => bound === true).length,
        open: bounds.filter(bound => bound === null).length,
      }
    }),
  }
}

const QUARTERS = [1, 2, 3, 4] as const

/** Nothing, or the quarter of all into which a number falls. */
export const shadeOf = (certain: number, all: number): Shade =>
  certain === 0 ? 0 : (QUARTERS.find(quarter => certain * 4 <= all * quarter) ?? 4)

/** The numbers of each class; a class into which no whole number falls is left out. */
export const shadesOf = (all: number): readonly { readonly shade: Shade; readonly from: number; readonly to: number }[] => [
  { shade: 0, from: 0, to: 0 },
  ...QUARTERS.map(shade => ({
    shade,
    from: Math.floor((all * (shade - 1)) / 4) + 1,
    to: Math.floor((all * shade) / 4),
  })).filter(({ from, to }) => from <= to),
]

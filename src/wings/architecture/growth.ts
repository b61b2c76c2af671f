/**
 * How the architecture grew: of some instruments, how many are in force, or bind a state, on each day.
 *
 * Rule   certain: in force, or known to bind; possible: also what is not known. Both change on turning days only, so each
 *        instrument is asked once for each of its stretches and never for each day.
 * Axis   from 1942, when the founding paper lets the inter-American system of collective security begin (the Defense Board), to
 *        the last day for which anything was noted; wide enough to hold the day shown, as far as anything changes out there.
 */
import { LEVELS } from '../../acts/instrument-adopted.ts'
import { earlier, later, type PlainDate } from '../../kernel/date.ts'
import type { StateId } from '../../kernel/ids.ts'
import type { Catalogue } from './catalogue.ts'
import type { Instrument } from './facts.ts'
import { phaseOf, turningDaysOfPhase } from './phase.ts'
import { standingOf, turningDays } from './table.ts'

/** True for certain, null where it is not known. */
type Counted = boolean | null
/** What holds from a day until the next one; before the first nothing does. */
export type Life = {
  readonly instrument: Instrument
  readonly stretches: readonly { readonly from: PlainDate; readonly counted: Counted }[]
}

export type Count = { readonly certain: number; readonly possible: number }
export type Change = Count & { readonly on: PlainDate }

export const FIRST_YEAR = 1942
const ALWAYS = '0001-01-01' as PlainDate

/** Of every instrument kept; of the region, or of one state. */
export function livesOf(catalogue: Catalogue, keep: (instrument: Instrument) => boolean, state: StateId | null): readonly Life[] {
  return [...catalogue.instruments.values()].filter(keep).map(instrument => {
    const turns = state === null ? turningDaysOfPhase(instrument) : turningDays(catalogue, instrument, state)
    const counted = (on: PlainDate): Counted =>
      state === null ? inForce(instrument, on) : standingOf(catalogue, instrument, state, on).bound
    const stretches = [...new Set([ALWAYS, ...turns])].toSorted().map(from => ({ from, counted: counted(from) }))
    return { instrument, stretches: stretches.filter(({ counted: now }, i) => now !== (i > 0 && stretches[i - 1]?.counted)) }
  })
}

function inForce(instrument: Instrument, on: PlainDate): Counted {
  const phase = phaseOf(instrument, on)
  return phase === 'unknown' ? null : phase === 'in-force'
}

export function countedOn({ stretches }: Life, on: PlainDate): Counted {
  const stretch = stretches.findLast(({ from }) => from <= on)
  return stretch === undefined ? false : stretch.counted
}

/** The sums of some lives through all days: a row for each day on which one of them changes. */
export function changesOf(lives: readonly Life[]): readonly Change[] {
  const steps = new Map<PlainDate, { certain: number; possible: number }>()
  for (const { stretches } of lives) {
    let before: Counted = false
    for (const { from, counted } of stretches) {
      const step = steps.get(from) ?? { certain: 0, possible: 0 }
      step.certain += Number(counted === true) - Number(before === true)
      step.possible += Number(counted !== false) - Number(before !== false)
      steps.set(from, step)
      before = counted
    }
  }
  let [certain, possible] = [0, 0]
  return [...steps.keys()].toSorted().map(on => {
    const step = steps.get(on)
    certain += step?.certain ?? 0
    possible += step?.possible ?? 0
    return { on, certain, possible }
  })
}

export type Level = (typeof LEVELS)[number]
/** An instrument of both natures counts in both lines, as the filters of the catalogue have it. */
export const NATURE_LINES = ['collective', 'cooperative'] as const
export type Nature = (typeof NATURE_LINES)[number]
export type Series = {
  readonly total: readonly Change[]
  readonly levels: Readonly<Record<Level, readonly Change[]>>
  readonly natures: Readonly<Record<Nature, readonly Change[]>>
}
export type YearRow = Count & {
  readonly year: number
  /** The last day of the year, or the last day of the axis. */
  readonly on: PlainDate
  readonly levels: Readonly<Record<Level, Count>>
  readonly natures: Readonly<Record<Nature, Count>>
  /** Certain at the end of this year and not at the end of the one before; and the other way round. */
  readonly came: readonly Instrument[]
  readonly left: readonly Instrument[]
}

export type Growth = {
  /** On the day shown, which may lie outside the axis. */
  readonly shown: Count
  readonly from: PlainDate
  readonly to: PlainDate
  readonly series: Series
  readonly years: readonly YearRow[]
}

const recordOf = <Key extends string, V>(keys: readonly Key[], value: (key: Key) => V) =>
  Object.fromEntries(keys.map(key => [key, value(key)])) as Record<Key, V>

export function growthOf(catalogue: Catalogue, lives: readonly Life[], on: PlainDate): Growth {
  const total = changesOf(lives)
  const [begins, rests] = [total.find(({ possible }) => possible > 0)?.on ?? on, total.at(-1)?.on ?? on]
  const first = Math.min(FIRST_YEAR, yearOf(later(on, begins)))
  const to = later(earlier(on, lastDayOf(yearOf(rests))), lastNoted(catalogue))
  const ends = Array.from({ length: yearOf(to) - first + 1 }, (_, i) => earlier(lastDayOf(first + i), to))
  const of = (is: (instrument: Instrument) => boolean) => lives.filter(({ instrument }) => is(instrument))
  const { certain, possible } = total.findLast(change => change.on <= on) ?? { certain: 0, possible: 0 }
  return {
    shown: { certain, possible },
    from: `${yearText(first)}-01-01` as PlainDate,
    to,
    series: {
      total,
      levels: recordOf(LEVELS, level => changesOf(of(({ adopted }) => adopted.body.level === level))),
      natures: recordOf(NATURE_LINES, nature => changesOf(of(({ adopted }) => [nature, 'both'].includes(adopted.body.nature)))),
    },
    years: yearRows(lives, lastDayOf(first - 1), ends),
  }
}

/** One row for each end of a year; each life is asked once for each. */
function yearRows(lives: readonly Life[], before: PlainDate, ends: readonly PlainDate[]): readonly YearRow[] {
  let was = lives.map(life => countedOn(life, before))
  return ends.map(on => {
    const is = lives.map(life => countedOn(life, on))
    const count = () => ({ certain: 0, possible: 0 })
    const [total, levels, natures] = [count(), recordOf(LEVELS, count), recordOf(NATURE_LINES, count)]
    const came: Instrument[] = []
    const left: Instrument[] = []
    lives.forEach(({ instrument }, i) => {
      const { level, nature } = instrument.adopted.body
      const ofNature = NATURE_LINES.filter(line => nature === line || nature === 'both').map(line => natures[line])
      for (const sum of [total, levels[level], ...ofNature]) {
        sum.certain += Number(is[i] === true)
        sum.possible += Number(is[i] !== false)
      }
      if (is[i] === true && was[i] !== true) came.push(instrument)
      if (is[i] !== true && was[i] === true) left.push(instrument)
    })
    was = is
    return { year: yearOf(on), on, ...total, levels, natures, came, left }
  })
}

const yearOf = (on: PlainDate) => Number(on.slice(0, 4))
const yearText = (year: number) => String(year).padStart(4, '0')
const lastDayOf = (year: number) => `${yearText(year)}-12-31` as PlainDate

/** The last day for which the register says anything of how things stand: a list read, or a status noted. */
function lastNoted(catalogue: Catalogue): PlainDate {
  const noted = [...catalogue.instruments.values()].flatMap(({ status }) => (status ? [status.body.asOf] : []))
  const lists = [...catalogue.sourceLists.values()].flatMap(all => all.map(({ body }) => body.upTo))
  return [...noted, ...lists].reduce(later, `${FIRST_YEAR}-12-31` as PlainDate)
}

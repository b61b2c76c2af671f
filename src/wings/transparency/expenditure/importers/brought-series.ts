/**
 * Series that a user brings from a file: in the same shape as those on record, and named by the file instead of an act.
 *
 * Licence  what is brought is used on the machine it was brought to. Nothing here files or publishes it.
 * Marks    the publisher's doubts about single figures are kept; figures that are not there stay missing.
 */
import type { BodyOf } from '../../../../acts/catalogue.ts'
import type { FigureUnit } from '../../../../acts/series-published.ts'
import type { StateId } from '../../../../kernel/ids.ts'
import type { Finding } from '../../../../kernel/problem.ts'
import type { Stated } from '../facts.ts'

export type BroughtFigure = { readonly state: StateId; readonly year: number; readonly figure: string; readonly mark?: string }

export type SeriesHead = {
  readonly series: string
  readonly quantity: string
  readonly rank?: number
  readonly unit: FigureUnit
  readonly priceYear?: number
  readonly conversion?: string
  readonly publisher: string
  readonly title: string
  readonly licence: string
  readonly marks: readonly { readonly mark: string; readonly meaning: string }[]
}

/** What an importer gives back. Findings of severity `warning` say what was not read; an `error` means that nothing was. */
export type Brought = {
  readonly series: readonly Stated<'series.published/v1'>[]
  /** What the publisher says of the figures of a state. */
  readonly notes: readonly Stated<'comparability.noted/v1'>[]
  readonly findings: readonly Finding[]
}

/** After every series on record: what is brought fills gaps, and replaces nothing unasked. */
export const BROUGHT_RANK = 50

/** The figures of one series, by state and year; of two for one state and year the first stands. */
export function broughtSeries(file: string, head: SeriesHead, figures: readonly BroughtFigure[]): Stated<'series.published/v1'> {
  const byState = new Map<StateId, Map<number, BroughtFigure>>()
  for (const one of figures) {
    const years = byState.get(one.state) ?? new Map<number, BroughtFigure>()
    if (!years.has(one.year)) years.set(one.year, one)
    byState.set(one.state, years)
  }
  const rows: BodyOf<'series.published/v1'>['rows'] = [...byState.keys()].toSorted().map(state => {
    const years = byState.get(state) ?? new Map<number, BroughtFigure>()
    const [from, until] = [Math.min(...years.keys()), Math.max(...years.keys())]
    return {
      state,
      from,
      figures: Array.from({ length: until - from + 1 }, (_, i) => years.get(from + i)?.figure ?? null),
      marked: [...years.values()]
        .flatMap(({ year, mark }) => (mark === undefined ? [] : [{ year, mark }]))
        .toSorted((a, b) => a.year - b.year),
    }
  })
  const { marks, ...rest } = head
  return {
    act: null,
    file,
    body: {
      type: 'series.published/v1',
      ...rest,
      obtained: file,
      marks: [...marks],
      rows,
      sources: [{ address: file }],
      confidence: 'unverified',
    },
  }
}

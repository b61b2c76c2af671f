/**
 * Figures by what they measure, state and year: from the first series of a quantity that has one, with the act it stands in.
 *
 * Order     series of one quantity are asked by their rank; a series without a rank only by its name.
 * Refusal   a note of effect `refusal` keeps a figure from being used; its code is the reason.
 * Missing   no series has the year; or a rate that the publisher prints as zero because the unit is too large: nothing can be divided by it.
 */
import type { StateId } from '../../../kernel/ids.ts'
import { Decimal } from './decimal.ts'
import { type Caution, given, type Missing, missing, type Node } from './derivation.ts'
import { type ExpenditureFacts, originOf, type Stated } from './facts.ts'

/** What a series can measure, as far as conversions ask for it. */
export type Quantity =
  | 'consumer-prices'
  | 'deflator'
  | 'exchange-rate'
  | 'ppp'
  | 'gdp'
  | 'population'
  | 'government-spending'
  | 'defence-ppp'

export type Figures = {
  /** One figure as a node; missing with its reason where there is none. The same node each time it is asked for. */
  readonly at: (quantity: Quantity, state: StateId, year: number) => Node
  /** Same, from one series named by its id. */
  readonly of: (series: string, state: StateId, year: number) => Node
  /** First and last year for which any series of the quantity has a figure of the state. */
  readonly span: (quantity: Quantity, state: StateId) => { readonly from: number; readonly until: number } | null
  readonly facts: ExpenditureFacts
}

type Series = Stated<'series.published/v1'>
type Row = Series['body']['rows'][number]
type Held = { readonly series: Series; readonly row: Row }

/** Quantities by which something is divided: a zero of these is a figure too small to be printed. */
const NEVER_ZERO: ReadonlySet<string> = new Set([
  'exchange-rate',
  'ppp',
  'gdp',
  'population',
  'government-spending',
  'defence-ppp',
])

export function figuresOf(facts: ExpenditureFacts): Figures {
  const byQuantity = new Map<string, Held[]>()
  const bySeries = new Map<string, Held>()
  const ranked = facts.series.toSorted(
    (a, b) => (a.body.rank ?? 100) - (b.body.rank ?? 100) || (a.body.series < b.body.series ? -1 : 1),
  )
  for (const series of ranked)
    for (const row of series.body.rows) {
      bySeries.set(`${series.body.series} ${row.state}`, { series, row })
      if (series.body.rank === undefined) continue
      const key = `${series.body.quantity} ${row.state}`
      byQuantity.set(key, [...(byQuantity.get(key) ?? []), { series, row }])
    }
  const notes = new Map<string, Stated<'comparability.noted/v1'>[]>()
  for (const note of facts.notes) {
    const key = `${note.body.quantity} ${note.body.state}`
    notes.set(key, [...(notes.get(key) ?? []), note])
  }
  const nodes = new Map<string, Node>()
  const once = (key: string, make: () => Node): Node => {
    const known = nodes.get(key)
    if (known) return known
    const made = make()
    nodes.set(key, made)
    return made
  }

  /** Notes on all figures of a quantity, and on those of one publisher when it is that publisher's. */
  const notesOn = (quantity: string, state: StateId, year: number, series?: string) =>
    (notes.get(`${quantity} ${state}`) ?? []).filter(
      ({ body }) =>
        (body.publisher === undefined || series === body.publisher || series?.startsWith(`${body.publisher}-`) === true) &&
        (body.from === undefined || year >= body.from) &&
        (body.until === undefined || year <= body.until),
    )

  const at = (quantity: Quantity, state: StateId, year: number) =>
    once(`${quantity} ${state} ${year}`, () => {
      const refusal = notesOn(quantity, state, year).find(({ body }) => body.effect === 'refusal')
      if (refusal) return missing('figure', quantity, [refused(refusal, year)], { origins: [originOf(refusal)] })
      const held = byQuantity.get(`${quantity} ${state}`)?.find(one => figureIn(one.row, year) !== null)
      return held ? figureNode(held, year) : missing('figure', quantity, [{ reason: 'no-figure', quantity, state, year }])
    })

  function figureNode({ series, row }: Held, year: number): Node {
    const { quantity, series: id, unit } = series.body
    const parameters = { series: id, state: row.state, year }
    const origins = [{ ...originOf(series), ...parameters }]
    const text = figureIn(row, year)
    if (text === null)
      return missing('figure', quantity, [{ reason: 'no-figure', quantity, state: row.state, year, series: id }], { origins })
    const value = new Decimal(text)
    if (value.isZero() && NEVER_ZERO.has(quantity))
      return missing('figure', quantity, [{ reason: 'printed-as-zero', quantity, state: row.state, year, series: id }], {
        origins,
      })
    return given('figure', value, unit, { parameters, origins, cautions: cautionsOf({ series, row }, year) })
  }

  function cautionsOf({ series, row }: Held, year: number): readonly Caution[] {
    const { quantity, series: id, confidence, marks } = series.body
    const mark = row.marked.find(one => one.year === year)?.mark
    return [
      ...(mark === undefined
        ? []
        : [
            {
              caution: 'marked-by-publisher',
              series: id,
              state: row.state,
              year,
              mark,
              meaning: marks.find(one => one.mark === mark)?.meaning ?? '',
            },
          ]),
      ...(confidence === 'verified' ? [] : [{ caution: `${confidence}-source`, series: id }]),
      ...notesOn(quantity, row.state, year, id)
        .filter(({ body }) => body.effect === 'caveat')
        .map(note => ({ caution: note.body.code, quantity, state: row.state, ...originOf(note) })),
    ]
  }

  return {
    at,
    of: (series, state, year) =>
      once(`series ${series} ${state} ${year}`, () => {
        const held = bySeries.get(`${series} ${state}`)
        return held
          ? figureNode(held, year)
          : missing('figure', series, [{ reason: 'no-figure', quantity: series, state, year, series }])
      }),
    span: (quantity, state) => {
      const rows = (byQuantity.get(`${quantity} ${state}`) ?? []).map(({ row }) => row)
      if (rows.length === 0) return null
      return {
        from: Math.min(...rows.map(row => row.from)),
        until: Math.max(...rows.map(row => row.from + row.figures.length - 1)),
      }
    },
    facts,
  }
}

const figureIn = (row: Row, year: number): string | null => row.figures[year - row.from] ?? null

const refused = (note: Stated<'comparability.noted/v1'>, year: number): Missing => ({
  reason: note.body.code,
  quantity: note.body.quantity,
  state: note.body.state,
  year,
  ...originOf(note),
})

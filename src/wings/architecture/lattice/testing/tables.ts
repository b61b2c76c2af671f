/** Tables for tests of the lattice: any small one, and answers worked out by trying everything, which share no code with the rooms. */
import fc from 'fast-check'
import type { Masks } from '../../bound-table.ts'
import type { Bindings } from '../connect.ts'
import { type Context, contextOf } from '../context.ts'

/** Each row a set of column numbers. */
export type Rows = readonly (readonly number[])[]

export const masksOf = (rows: Rows): Masks => ({
  low: Uint32Array.from(rows, row => row.filter(c => c < 32).reduce((word, c) => (word | (1 << c)) >>> 0, 0)),
  high: Uint32Array.from(rows, row => row.filter(c => c >= 32).reduce((word, c) => word | (1 << (c - 32)), 0)),
})
export const contextOfRows = (columns: number, rows: Rows): Context => contextOf(masksOf(rows), columns)

export const bindings = (columns: number, certain: Rows, possible: Rows = certain, open?: Rows): Bindings => ({
  columns,
  certain: masksOf(certain),
  possible: masksOf(possible),
  ...(open ? { open: masksOf(open) } : {}),
})

export type Table = { readonly columns: number; readonly rows: Rows }

/** Tables of up to so many columns and rows. Columns lie on both sides of the border between the words half of the time. */
export const anyTable = ({ columns = 7, rows = 9 } = {}): fc.Arbitrary<Table> =>
  fc.integer({ min: 0, max: columns }).chain(count =>
    fc.record({
      columns: fc.constant(count),
      rows: fc.array(fc.subarray([...Array(count).keys()]), { maxLength: rows }),
    }),
  )

/** The same table with its columns spread over 40 places, which other columns leave empty in every row. */
export const spread = ({ columns, rows }: Table): Table => ({
  columns: 40,
  rows: rows.map(row => row.map(column => Math.floor((column * 39) / Math.max(1, columns - 1)))),
})

export const transposed = ({ columns, rows }: Table): Table => ({
  columns: rows.length,
  rows: Array.from({ length: columns }, (_, column) => [...rows.keys()].filter(row => rows[row]?.includes(column))),
})

const text = (numbers: readonly number[]) => numbers.join(' ')
const shared = (rows: Rows, columns: number): number[] =>
  [...Array(columns).keys()].filter(column => rows.every(row => row.includes(column)))

/** Every concept as `columns | rows`, by closing every set of rows. */
export function conceptsByTrial({ columns, rows }: Table): Set<string> {
  const found = new Set<string>()
  for (let set = 0; set < 2 ** rows.length; set++) {
    const chosen = rows.filter((_, row) => (set >>> row) & 1)
    const intent = shared(chosen, columns)
    const extent = [...rows.keys()].filter(row => intent.every(column => rows[row]?.includes(column)))
    found.add(`${text(intent)} | ${text(extent)}`)
  }
  return found
}

/** A table filled by a generator of the same numbers each time; `density` of its cells hold. */
export function filledTable(columns: number, rows: number, density: number, seed: number): Table {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) / 2 ** 24
  }
  return {
    columns,
    rows: Array.from({ length: rows }, () => [...Array(columns).keys()].filter(() => next() < density)),
  }
}

/**
 * A sheet of a workbook as rows of values, whoever read the file: what importers of workbooks stand on.
 *
 * Places   rows and columns are counted from 1, as a spreadsheet shows them; a place is `Sheet!B7`.
 */
import { Decimal, textOf } from '../decimal.ts'

export type SheetValue = string | number | boolean | Date | null | undefined

export type Sheet = {
  readonly name: string
  readonly rows: readonly (readonly SheetValue[])[]
  /** Colour of the letters of a cell as RRGGBB, where the file gives one. Row and column are counted from 0. */
  readonly colourAt?: (row: number, column: number) => string | null
}

export const textIn = (value: SheetValue): string => (value === null || value === undefined ? '' : String(value).trim())

/** A number as it stands in the file, in decimal notation; null for text and for what is no finite number. */
export function figureIn(value: SheetValue): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? textOf(new Decimal(value)) : null
  const text = textIn(value)
  return /^-?\d+(?:\.\d+)?$/.test(text) ? textOf(new Decimal(text)) : null
}

/** Columns whose heading is a year, as number or text; by their place. Headings like "2019 Current" are none. */
export function yearColumns(heading: readonly SheetValue[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>()
  heading.forEach((value, column) => {
    const text = textIn(value)
    if (/^(?:18|19|20|21)\d{2}$/.test(text)) years.set(column, Number(text))
  })
  return years
}

export function placeIn(sheet: string, row: number, column: number): string {
  let letters = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return `${sheet}!${letters}${row + 1}`
}

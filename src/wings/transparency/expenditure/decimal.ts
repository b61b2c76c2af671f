/**
 * Exact decimals: amounts, rates and indices as they are printed, never as binary fractions.
 *
 * Precision  sums and differences of printed figures are exact. Products and quotients keep 40 significant digits, rounded half to even, which is
 *            stated in every derivation, so that another implementation finds the same digits.
 * Rounding   happens once, when a result is shown (`rounded`), and never on the way.
 */
import { Decimal as Decimals } from 'decimal.js'

export const PRECISION = 40
export const ROUNDING = 'half-even'

/** Decimals of our own precision: settings of other users of the library do not reach them. */
export const Decimal = Decimals.clone({
  precision: PRECISION,
  rounding: Decimals.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
})
export type Decimal = Decimals

export const ONE = new Decimal(1)
export const HUNDRED = new Decimal(100)

/** Most characters of a number from outside: more is no amount of money. */
const MOST_CHARACTERS = 60
const MOST_DIGITS_BEFORE_THE_POINT = 30

/** A number as people and programs write it, without separators of thousands: `1250`, `-0.5`, `1.25e9`. null for anything else. */
export function readDecimal(text: string): Decimal | null {
  if (text.length > MOST_CHARACTERS || !/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(text)) return null
  const read = new Decimal(text)
  return read.isFinite() && Math.abs(read.e) <= MOST_DIGITS_BEFORE_THE_POINT ? read : null
}

/** Decimal notation without exponent: the one spelling of a value in derivations. */
export const textOf = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed())

/** To so many significant digits, half to even: the last step before a reader. */
export const rounded = (value: Decimal, significantDigits: number): Decimal =>
  value.toSignificantDigits(significantDigits, Decimals.ROUND_HALF_EVEN)

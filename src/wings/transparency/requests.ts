/** What paths and queries of this wing take: the schemas that check a request and describe it to programs. */
import { z } from 'zod'
import { StateId } from '../../kernel/ids.ts'
import { CONVERSIONS } from './expenditure/convert.ts'
import { readDecimal } from './expenditure/decimal.ts'

const blankIsAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(value => (value === '' ? undefined : value), schema.optional())
const year = z.coerce.number().int().min(1900).max(2100)
const number = z
  .string()
  .max(60)
  .refine(text => readDecimal(text) !== null, 'expected a number like 1250.5, without separators of thousands')

/** One amount and what to make of it. All of state, year and amount are needed for an answer. */
export const ConversionWords = z.object({
  state: blankIsAbsent(z.string().toUpperCase().pipe(StateId)),
  year: blankIsAbsent(year),
  amount: blankIsAbsent(number),
  conversion: blankIsAbsent(z.enum(CONVERSIONS)),
  base: blankIsAbsent(year),
  rate: blankIsAbsent(number.refine(text => readDecimal(text)?.gt(0), 'expected a number above zero')),
})
export type ConversionWords = z.infer<typeof ConversionWords>

const method = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected the identifier of a method, like sipri')

/** The two invented budgets, and what is changed of their methods. */
export const ExampleWords = z.object({
  first: blankIsAbsent(method),
  second: blankIsAbsent(method),
  level: blankIsAbsent(z.coerce.number().int().min(1).max(9)),
  stage: blankIsAbsent(z.enum(['approved', 'paid', 'method'])),
  holds: blankIsAbsent(z.enum(['yes', 'no', 'open'])),
})
export type ExampleWords = z.infer<typeof ExampleWords>

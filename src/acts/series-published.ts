/**
 * A publisher's series of yearly figures by state, as it was obtained: prices, exchange rates, product, population, expenditure.
 *
 * Filed by  the compiler of an edition, from the publisher's file.
 * Figures   stand as printed, in decimal notation, and are never rounded or joined to another series here. null is missing,
 *           which is never zero; a zero is what the publisher printed.
 * Marks     are the publisher's own doubts about one figure, or the compiler's where a note says so.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { StateId } from '../kernel/ids.ts'
import { actType, evidence } from './act.ts'

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
const year = z.number().int().min(1800).max(2200)
const mark = z.string().regex(/^[A-Za-z]{1,3}$/, 'expected one to three letters')

/** A number in decimal notation, without exponent: `-0.25`. */
export const Figure = z
  .string()
  .max(60)
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, 'expected a number in decimal notation, like 12.5')

export const FigureUnit = z.enum([
  'percent-per-year',
  'percent',
  'ratio',
  'usd',
  'million-usd',
  'persons',
  'own-currency',
  'own-currency-per-usd',
  'own-currency-per-international-dollar',
])
export type FigureUnit = z.infer<typeof FigureUnit>

export const SeriesPublished = actType({
  type: 'series.published/v1',
  body: z.strictObject({
    type: z.literal('series.published/v1'),
    series: slug,
    quantity: slug.describe('What is measured, alike for all series that measure it.'),
    rank: z
      .number()
      .int()
      .min(1)
      .max(99)
      .optional()
      .describe('Among series of one quantity the first is asked first. Absent: asked for by name only.'),
    unit: FigureUnit,
    priceYear: year.optional().describe('Year in whose prices amounts are stated. Absent: prices of each year.'),
    conversion: slug.optional().describe('How the publisher converted to dollars, where several ways are printed.'),
    publisher: z.string().min(1).max(200),
    title: z.string().min(1).max(300).describe('As the publisher names it.'),
    licence: z.string().min(1).max(200),
    attribution: z.string().min(1).max(400).optional().describe('How the publisher wishes to be named.'),
    obtained: z.string().min(1).max(400).describe('The copy that was read, with its version.'),
    marks: z.array(z.strictObject({ mark, meaning: z.string().min(1).max(300) })).max(12),
    rows: z
      .array(
        z.strictObject({
          state: StateId,
          from: year.describe('Year of the first figure.'),
          figures: z.array(Figure.nullable()).min(1).max(300).describe('One a year, in order.'),
          marked: z.array(z.strictObject({ year, mark })).max(300),
        }),
      )
      .min(1)
      .max(300),
    ...evidence,
  }),
  on: () => null,
  subjects: () => ({}),
})
export type SeriesPublished = z.infer<typeof SeriesPublished.body>

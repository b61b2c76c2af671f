/**
 * A state's currency, and by which legal factor it replaced the one before.
 *
 * Filed by  the compiler of an edition, from the law or from ISO 4217.
 * Factor    units of the old currency for one of the new: 1000 where a thousand old became one new.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'
import { Figure } from './series-published.ts'

/** Alphabetic code of ISO 4217, of the present list or of the list of those withdrawn. */
export const CurrencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/, 'expected three capital letters (ISO 4217)')
  .brand<'CurrencyCode'>()
export type CurrencyCode = z.infer<typeof CurrencyCode>

export const CurrencyIntroduced = actType({
  type: 'currency.introduced/v1',
  body: z.strictObject({
    type: z.literal('currency.introduced/v1'),
    state: StateId,
    currency: CurrencyCode,
    replaces: z
      .strictObject({ currency: CurrencyCode, units: Figure.describe('Old units for one new.') })
      .optional()
      .describe('Absent: the earliest on record.'),
    ...when,
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state] }),
})
export type CurrencyIntroduced = z.infer<typeof CurrencyIntroduced.body>

/**
 * A state signs an instrument. Signature alone does not bind where consent is still to be deposited.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), arts. 10, 12, 14 and 18. `on` is the day of signature.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const InstrumentSigned = actType({
  type: 'instrument.signed/v1',
  body: z.strictObject({
    type: z.literal('instrument.signed/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    earlierBecause: z
      .string()
      .min(1)
      .max(1000)
      .optional()
      .describe('Why it stands before the adoption of the instrument, when it does.'),
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type InstrumentSigned = z.infer<typeof InstrumentSigned.body>

/**
 * A new state declares itself bound by an instrument that applied to its territory before independence.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       Vienna Convention on Succession of States in respect of Treaties (1978), arts. 17 and 22. `on` is the day of the notification.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PartialDate } from '../kernel/date.ts'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const InstrumentSucceeded = actType({
  type: 'instrument.succeeded/v1',
  body: z.strictObject({
    type: z.literal('instrument.succeeded/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    effectiveFrom: PartialDate.optional().describe('Day from which the state counts itself bound, often that of independence.'),
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
export type InstrumentSucceeded = z.infer<typeof InstrumentSucceeded.body>

/**
 * A suspension ends.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       The clause under which it was imposed.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const SuspensionLifted = actType({
  type: 'suspension.lifted/v1',
  body: z.strictObject({
    type: z.literal('suspension.lifted/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    participationResumed: z
      .boolean()
      .optional()
      .describe('False where the decision ended and the state has not taken part again.'),
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type SuspensionLifted = z.infer<typeof SuspensionLifted.body>

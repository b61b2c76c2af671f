/**
 * A state ceases to take part in an organ, process or political commitment.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       The founding text of the body, or practice.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const MembershipLeft = actType({
  type: 'membership.left/v1',
  body: z.strictObject({
    type: z.literal('membership.left/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type MembershipLeft = z.infer<typeof MembershipLeft.body>

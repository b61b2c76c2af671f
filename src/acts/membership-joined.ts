/**
 * A state takes part in an organ, process or political commitment that has members rather than parties.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       The founding text of the body. `on` is the day from which it takes part.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const MembershipJoined = actType({
  type: 'membership.joined/v1',
  body: z.strictObject({
    type: z.literal('membership.joined/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    as: z.enum(['member', 'adherent', 'subscriber', 'endorser', 'admitted', 'observer']),
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
export type MembershipJoined = z.infer<typeof MembershipJoined.body>

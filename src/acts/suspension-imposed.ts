/**
 * A state is suspended from its rights, or suspends its own participation. It does not cease to be a party or member.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       The instrument or organisation's own clause, e.g. Inter-American Democratic Charter, art. 21.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const SuspensionImposed = actType({
  type: 'suspension.imposed/v1',
  body: z.strictObject({
    type: z.literal('suspension.imposed/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    by: z
      .enum(['organ', 'state-itself'])
      .describe('Who suspended: an organ against the state, or the state its own participation.'),
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type SuspensionImposed = z.infer<typeof SuspensionImposed.body>

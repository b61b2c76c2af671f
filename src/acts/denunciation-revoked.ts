/**
 * A state takes its notice back before it has taken effect, and stays bound without a break.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), art. 68.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const DenunciationRevoked = actType({
  type: 'denunciation.revoked/v1',
  body: z.strictObject({
    type: z.literal('denunciation.revoked/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type DenunciationRevoked = z.infer<typeof DenunciationRevoked.body>

/**
 * A state gives notice that it denounces or withdraws from an instrument. It stays bound until the notice takes effect.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), arts. 54, 56 and 67. `on` is the day of receipt by the depositary.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const DenunciationNotified = actType({
  type: 'denunciation.notified/v1',
  body: z.strictObject({
    type: z.literal('denunciation.notified/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type DenunciationNotified = z.infer<typeof DenunciationNotified.body>

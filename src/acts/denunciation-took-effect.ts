/**
 * A denunciation or withdrawal takes effect, as a source records it: from `on` the state is no longer bound.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), art. 70; the notice clause of the instrument itself.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const DenunciationTookEffect = actType({
  type: 'denunciation.took-effect/v1',
  body: z.strictObject({
    type: z.literal('denunciation.took-effect/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type DenunciationTookEffect = z.infer<typeof DenunciationTookEffect.body>

/**
 * A procedure of an instrument was set in motion. For resolution 1080 and the Democratic Charter `state` is the one whose case was brought, elsewhere the one that invoked.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       The procedure clause of the instrument.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const MechanismInvoked = actType({
  type: 'mechanism.invoked/v1',
  body: z.strictObject({
    type: z.literal('mechanism.invoked/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type MechanismInvoked = z.infer<typeof MechanismInvoked.body>

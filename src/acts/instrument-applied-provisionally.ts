/**
 * A state applies an instrument, or part of it, before it is in force for that state. It is not a party by this.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), art. 25.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const InstrumentAppliedProvisionally = actType({
  type: 'instrument.applied-provisionally/v1',
  body: z.strictObject({
    type: z.literal('instrument.applied-provisionally/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type InstrumentAppliedProvisionally = z.infer<typeof InstrumentAppliedProvisionally.body>

/**
 * A state withdraws a reservation, wholly or in part.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), art. 22.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const ReservationWithdrawn = actType({
  type: 'reservation.withdrawn/v1',
  body: z.strictObject({
    type: z.literal('reservation.withdrawn/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type ReservationWithdrawn = z.infer<typeof ReservationWithdrawn.body>

/**
 * A state reserves: it excludes or changes the effect of provisions for itself.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), arts. 2(1)(d), 19 to 21.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const ReservationMade = actType({
  type: 'reservation.made/v1',
  body: z.strictObject({
    type: z.literal('reservation.made/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    madeAt: z.enum(['signature', 'deposit', 'unstated']),
    text: z.string().min(1).max(20_000).optional().describe('As deposited, in its original language.'),
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type ReservationMade = z.infer<typeof ReservationMade.body>

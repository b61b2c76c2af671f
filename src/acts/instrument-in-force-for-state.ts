/**
 * A source states the day from which an instrument is in force for one state. A null `on` with `knownBy` means: in force by that day.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), art. 24(3).
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const InstrumentInForceForState = actType({
  type: 'instrument.in-force-for-state/v1',
  body: z.strictObject({
    type: z.literal('instrument.in-force-for-state/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type InstrumentInForceForState = z.infer<typeof InstrumentInForceForState.body>

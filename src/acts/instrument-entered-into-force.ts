/**
 * An instrument enters into force in general, as a source records it.
 *
 * Filed by  the depositary or the secretariat; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), art. 24(1) and (2).
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const InstrumentEnteredIntoForce = actType({
  type: 'instrument.entered-into-force/v1',
  body: z.strictObject({ type: z.literal('instrument.entered-into-force/v1'), instrument: InstrumentId, ...when, ...evidence }),
  on: body => body.on,
  subjects: body => ({ instruments: [body.instrument] }),
})
export type InstrumentEnteredIntoForce = z.infer<typeof InstrumentEnteredIntoForce.body>

/**
 * An instrument ends for all, or is replaced by a later one.
 *
 * Filed by  the depositary or the secretariat; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), arts. 54, 59 and 70.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const InstrumentTerminated = actType({
  type: 'instrument.terminated/v1',
  body: z.strictObject({
    type: z.literal('instrument.terminated/v1'),
    instrument: InstrumentId,
    ...when,
    how: z.enum(['by-its-terms', 'by-consent', 'superseded', 'dissolved']),
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ instruments: [body.instrument] }),
})
export type InstrumentTerminated = z.infer<typeof InstrumentTerminated.body>

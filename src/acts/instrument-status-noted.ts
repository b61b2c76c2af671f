/**
 * A source says how an instrument stands as of a day: in force, superseded, dormant, defunct, or not in force.
 * It dates no ending: what ended did so on some day up to `asOf`.
 *
 * Filed by  the compiler of an edition.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PlainDate } from '../kernel/date.ts'
import { InstrumentId } from '../kernel/ids.ts'
import { actType, evidence } from './act.ts'

export const InstrumentStatusNoted = actType({
  type: 'instrument.status-noted/v1',
  body: z.strictObject({
    type: z.literal('instrument.status-noted/v1'),
    instrument: InstrumentId,
    status: z.enum(['in-force', 'superseded', 'dormant', 'defunct', 'not-in-force']),
    asOf: PlainDate,
    ...evidence,
  }),
  on: body => body.asOf,
  subjects: body => ({ instruments: [body.instrument] }),
})
export type InstrumentStatusNoted = z.infer<typeof InstrumentStatusNoted.body>

/**
 * A list of participation was read: it covers these states under these instruments up to this day. A state without an act
 * had done nothing by then. This is what makes *none* differ from *unknown*.
 *
 * Filed by  the compiler of an edition, or the secretariat that read the depositary's list.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PlainDate } from '../kernel/date.ts'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence } from './act.ts'

export const SourceListRead = actType({
  type: 'source-list.read/v1',
  body: z.strictObject({
    type: z.literal('source-list.read/v1'),
    instruments: z
      .array(InstrumentId)
      .min(1)
      .max(100)
      .refine(ids => new Set(ids).size === ids.length, 'an instrument is named twice'),
    states: z.union([z.literal('all'), z.array(StateId).min(1)]).describe('Which states the list would have shown.'),
    upTo: PlainDate.describe('Last day the list speaks for.'),
    shows: z
      .enum(['all', 'consents'])
      .optional()
      .describe('What the list would have shown: every act (assumed), or consents only, so that a signature may be missing.'),
    ...evidence,
  }),
  on: body => body.upTo,
  subjects: body => ({ instruments: body.instruments }),
})
export type SourceListRead = z.infer<typeof SourceListRead.body>

/**
 * A duty to report or to notify: who owes what to whom, when, and by which article.
 *
 * Filed by  the compiler of an edition, from the text.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, ObligationId } from '../kernel/ids.ts'
import { Text4 } from '../kernel/lang.ts'
import { actType, evidence } from './act.ts'

export const ObligationDefined = actType({
  type: 'obligation.defined/v1',
  body: z.strictObject({
    type: z.literal('obligation.defined/v1'),
    obligation: ObligationId,
    instrument: InstrumentId.optional(),
    instrumentName: z
      .string()
      .min(1)
      .max(400)
      .describe('Instrument or body as the source names it; it may not be in the catalogue.'),
    titles: Text4,
    duties: Text4,
    forms: Text4,
    who: z.string().min(1).max(400),
    trigger: z.string().min(1).max(400),
    due: z.string().max(400).optional().describe('MM-DD for a yearly day, or words; absent when not known.'),
    binding: z.string().min(1).max(60),
    addressee: z.string().max(400).optional(),
    legalBasis: z.string().max(1000).optional(),
    agenda: z.string().max(60).optional(),
    ...evidence,
  }),
  on: () => null,
  subjects: body => (body.instrument ? { instruments: [body.instrument] } : {}),
})
export type ObligationDefined = z.infer<typeof ObligationDefined.body>

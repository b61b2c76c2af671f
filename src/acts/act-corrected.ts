/**
 * An earlier act was recorded wrongly. The correction names it and says what should have stood, or that nothing should.
 * The earlier act stays on the log; from this position on the register reads the correction in its place.
 *
 * Filed by  whoever filed the first, or the secretariat.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { ActId } from '../kernel/ids.ts'
import { actType, evidence } from './act.ts'

export const ActCorrected = actType({
  type: 'act.corrected/v1',
  body: z.strictObject({
    type: z.literal('act.corrected/v1'),
    corrects: ActId,
    reason: z.string().min(1).max(2000),
    replacement: z
      .looseObject({ type: z.string() })
      .nullable()
      .describe('The whole body as it should have stood, of the same type; null when nothing should have been recorded.'),
    ...evidence,
  }),
  on: () => null,
  subjects: () => ({}),
  refs: body => [body.corrects],
})
export type ActCorrected = z.infer<typeof ActCorrected.body>

/**
 * The final clauses of an instrument: how it enters into force, who may join, how a state leaves, whether it may reserve.
 *
 * Filed by  the compiler of an edition, from the text.
 * Law       the instrument's own articles, named here; Vienna Convention on the Law of Treaties (1969), arts. 24, 54 to 56.
 * Form      threshold: a number of deposits or the name of a rule; delays: ISO 8601 durations or a named calendar rule
 *           (docs/decisions/0008). Absent means: not known, never zero.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PartialDate } from '../kernel/date.ts'
import { InstrumentId } from '../kernel/ids.ts'
import { actType, evidence } from './act.ts'

const words = (max: number) => z.string().min(1).max(max).optional()

export const InstrumentRulesStated = actType({
  type: 'instrument.rules-stated/v1',
  body: z.strictObject({
    type: z.literal('instrument.rules-stated/v1'),
    instrument: InstrumentId,
    threshold: words(80),
    condition: words(1000),
    generalDelay: words(80),
    ownDelay: words(80),
    entryArticle: words(200),
    inForceOn: PartialDate.optional(),
    accessionOpenTo: words(500),
    noticeKind: z.enum(['denunciation', 'withdrawal']).optional(),
    noticeDelay: words(80),
    noticeArticle: words(200),
    noticeNote: words(1000),
    reservations: z.enum(['allowed', 'some', 'prohibited', 'unknown']),
    depositary: words(300),
    duration: words(500),
    verifiedParts: z.array(z.string().min(1).max(40)),
    ...evidence,
  }),
  on: () => null,
  subjects: body => ({ instruments: [body.instrument] }),
})
export type InstrumentRulesStated = z.infer<typeof InstrumentRulesStated.body>

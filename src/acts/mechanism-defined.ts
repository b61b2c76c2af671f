/**
 * A way in which states can respond together: who may start it, what vote, which clocks, what it can do, by which articles.
 *
 * Filed by  the compiler of an edition, from the text.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, MechanismId } from '../kernel/ids.ts'
import { Text4 } from '../kernel/lang.ts'
import { Confidence, Source } from '../kernel/source.ts'
import { actType, evidence } from './act.ts'

const words = (max: number) => z.string().min(1).max(max).optional()

const Step = z.strictObject({
  order: z.number().int().min(1).max(99),
  step: z.string().min(1).max(1000),
  actorRole: words(200),
  standing: words(1000),
  voteKind: words(200),
  voteBase: words(400),
  quorum: words(400),
  clock: words(200),
  clockFrom: words(400),
  clockKind: words(100),
  article: words(300),
  confidence: Confidence,
  sources: z.array(Source).max(5),
})

export const MechanismDefined = actType({
  type: 'mechanism.defined/v1',
  body: z.strictObject({
    type: z.literal('mechanism.defined/v1'),
    mechanism: MechanismId,
    instrument: InstrumentId.optional(),
    instrumentName: z.string().min(1).max(400),
    names: Text4,
    answers: Text4,
    whoMayInvoke: Text4,
    decision: Text4,
    measures: Text4,
    limits: Text4,
    organ: words(400),
    timeLimits: words(1000),
    legalBasis: words(1000),
    precedents: words(4000),
    level: words(60),
    agenda: words(60),
    kind: words(60),
    situations: z.array(z.string().max(80)),
    partyRule: words(1000),
    verifiedParts: words(1000),
    steps: z.array(Step).max(60),
    ...evidence,
  }),
  on: () => null,
  subjects: body => (body.instrument ? { instruments: [body.instrument] } : {}),
})
export type MechanismDefined = z.infer<typeof MechanismDefined.body>

/**
 * A recorded use of mechanisms: which states, with which part in it, which situation, which acts belong to it, what happened.
 *
 * Filed by  the compiler of an edition, from acts and other sources. It takes no side in what was disputed.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PartialDate, PlainDate } from '../kernel/date.ts'
import { ActId, InstrumentId, MechanismId, StateId } from '../kernel/ids.ts'
import { Text4 } from '../kernel/lang.ts'
import { Confidence, Source } from '../kernel/source.ts'
import { actType, evidence } from './act.ts'

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
const states = z.array(StateId).max(12)

export const PrecedentDescribed = actType({
  type: 'precedent.described/v1',
  body: z.strictObject({
    type: z.literal('precedent.described/v1'),
    precedent: slug,
    titles: Text4,
    stories: Text4,
    from: PartialDate,
    until: PartialDate.nullable().describe('Null where it is of one day, or its end is not on record.'),
    askedOn: PlainDate.describe('The day on which the finder is asked what was open.'),
    situations: z.array(z.string().max(80)).max(12),
    contending: states,
    affected: states,
    consents: states.describe('States whose consent a mechanism needed and had.'),
    concerned: z
      .boolean()
      .describe('True where the state of an invocation is the one whose case was brought, and not the one that brought it.'),
    mechanisms: z.array(MechanismId).max(12),
    invocations: z.array(ActId).max(20),
    instruments: z.array(InstrumentId).max(20).describe('Instruments whose acts of these states, in that time, belong to it.'),
    milestones: z
      .array(z.strictObject({ on: PartialDate, words: Text4, sources: z.array(Source).max(5), confidence: Confidence }))
      .max(40)
      .describe('What happened besides and is no act of its own here.'),
    ...evidence,
  }),
  on: body => body.from,
  subjects: body => ({ states: [...new Set([...body.contending, ...body.affected])], instruments: body.instruments }),
  refs: body => body.invocations,
})
export type PrecedentDescribed = z.infer<typeof PrecedentDescribed.body>

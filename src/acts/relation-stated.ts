/**
 * One instrument or body rests on another: it amends, supersedes, implements, follows up, is mandated by it, and so on.
 * The arrow goes from the newer or dependent thing to what it rests on.
 *
 * Filed by  the compiler of an edition.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PartialDate } from '../kernel/date.ts'
import { BodyId, InstrumentId } from '../kernel/ids.ts'
import { actType, evidence } from './act.ts'

const End = z.union([z.strictObject({ instrument: InstrumentId }), z.strictObject({ body: BodyId })])

export const RelationStated = actType({
  type: 'relation.stated/v1',
  body: z.strictObject({
    type: z.literal('relation.stated/v1'),
    from: End,
    to: End,
    kind: z
      .string()
      .regex(/^[a-z]+(?:-[a-z]+)*$/)
      .max(60),
    since: PartialDate.nullable(),
    paperSections: z.array(z.string().max(60)),
    ...evidence,
  }),
  on: body => body.since,
  subjects: body => ({
    instruments: [body.from, body.to].flatMap(end => ('instrument' in end ? [end.instrument] : [])),
    bodies: [body.from, body.to].flatMap(end => ('body' in end ? [end.body] : [])),
  }),
})
export type RelationStated = z.infer<typeof RelationStated.body>

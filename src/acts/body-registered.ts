/**
 * An organ, conference or secretariat is entered in the register.
 *
 * Filed by  the compiler of the edition.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PartialDate } from '../kernel/date.ts'
import { BodyId } from '../kernel/ids.ts'
import { LANGS, Text4 } from '../kernel/lang.ts'
import { actType, evidence } from './act.ts'

export const BodyRegistered = actType({
  type: 'body.registered/v1',
  body: z.strictObject({
    type: z.literal('body.registered/v1'),
    body: BodyId,
    names: Text4,
    shortNames: Text4,
    ownNames: z.array(z.enum(LANGS)).describe('Languages in which no official name is known and ours stands.'),
    kind: z.string().min(1).max(60),
    level: z.string().min(1).max(60),
    parent: BodyId.optional(),
    mandate: Text4,
    secretariat: z.string().max(300).optional(),
    since: PartialDate.nullable(),
    ...evidence,
  }),
  on: body => body.since,
  subjects: body => ({ bodies: [body.body] }),
})
export type BodyRegistered = z.infer<typeof BodyRegistered.body>

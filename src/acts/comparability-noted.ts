/**
 * What should be known before figures of a state are compared: a break, a thing counted or left out, a rate that is not settled.
 *
 * Filed by  the compiler of an edition, from what the publisher says of its figures or from what the figures show.
 * Effect    caveat: said beside the figure. refusal: the figure is not used; who has a better one may bring it.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { StateId } from '../kernel/ids.ts'
import { actType, evidence } from './act.ts'

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
const year = z.number().int().min(1800).max(2200)

export const ComparabilityNoted = actType({
  type: 'comparability.noted/v1',
  body: z.strictObject({
    type: z.literal('comparability.noted/v1'),
    state: StateId,
    quantity: slug.describe('Which figures it speaks of.'),
    publisher: slug.optional().describe('Only figures of this publisher or method. Absent: of all.'),
    from: year.optional().describe('First year. Absent: from the beginning.'),
    until: year.optional().describe('Last year. Absent: to the end.'),
    code: slug.describe('What it is, in one word of the catalogue.'),
    effect: z.enum(['caveat', 'refusal']),
    ...evidence,
  }),
  on: () => null,
  subjects: body => ({ states: [body.state] }),
})
export type ComparabilityNoted = z.infer<typeof ComparabilityNoted.body>

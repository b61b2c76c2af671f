/**
 * A term of the vocabulary: a threat, a principle, a level, a standing, a situation, with its name and meaning.
 *
 * Filed by  the compiler of an edition.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { Text4 } from '../kernel/lang.ts'
import { actType, evidence } from './act.ts'

export const TermDefined = actType({
  type: 'term.defined/v1',
  body: z.strictObject({
    type: z.literal('term.defined/v1'),
    kind: z
      .string()
      .regex(/^[a-z]+(?:-[a-z]+)*$/)
      .max(60),
    term: z
      .string()
      .regex(/^[A-Za-z0-9_.-]+$/)
      .max(80),
    names: Text4,
    definitions: Text4,
    agenda: z
      .enum(['traditional', 'new', 'both', 'political'])
      .optional()
      .describe('Of a threat or situation: which agenda it belongs to; political where it is by itself no matter of security.'),
    paperSections: z.array(z.string().max(60)),
    ...evidence,
  }),
  on: () => null,
  subjects: () => ({}),
})
export type TermDefined = z.infer<typeof TermDefined.body>

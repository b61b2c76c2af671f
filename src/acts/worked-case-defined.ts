/**
 * A worked case of a test: a story with all its facts, the answers of one or several assessors, and what the test is expected to
 * conclude from them. Variants change some answers and say what changes.
 *
 * Filed by  the compiler of an edition. States in it are invented, unless it says otherwise.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { StateId } from '../kernel/ids.ts'
import { Text4 } from '../kernel/lang.ts'
import { actType, evidence } from './act.ts'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
  .max(60)
const name = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/)
  .max(60)

/** Answers and facts of a story, as a test takes them. */
export const given = z
  .array(
    z.strictObject({
      assessor: StateId.optional().describe('Who answers; absent for what all take as common.'),
      of: name.describe('A question or a fact of the test.'),
      values: z.array(name).max(30).describe('Answers; empty in a variant for one that is taken away.'),
      texts: Text4.optional().describe('Where the fact is a text.'),
    }),
  )
  .max(120)

/** What a test is expected to conclude. */
export const expected = z
  .array(
    z.strictObject({
      assessor: StateId.optional(),
      of: name.describe('A conclusion, or "remarks" or "open" for the remarks made and the questions open.'),
      is: z
        .enum(['exactly', 'among-them', 'not-among-them', 'undetermined'])
        .describe('How the values stand to what is concluded.'),
      values: z.array(name).max(30),
    }),
  )
  .max(60)

export const WorkedCaseDefined = actType({
  type: 'worked-case.defined/v1',
  body: z.strictObject({
    type: z.literal('worked-case.defined/v1'),
    test: slug,
    case: slug,
    order: z.number().int().min(1).max(999),
    titles: Text4,
    stories: Text4,
    because: Text4,
    paperSections: z.array(z.string().min(1).max(60)).max(12),
    given,
    expected,
    variants: z.array(z.strictObject({ variant: slug, titles: Text4, given, expected })).max(12),
    ...evidence,
  }),
  on: () => null,
  subjects: () => ({}),
})
export type WorkedCaseDefined = z.infer<typeof WorkedCaseDefined.body>

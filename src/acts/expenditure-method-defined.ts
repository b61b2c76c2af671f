/**
 * A method for comparing defence expenditure: what it counts, which stage of the budget, how years, prices and currencies are
 * made alike.
 *
 * Filed by     the compiler of an edition, from the text of the method, or from what is told of it where the text was not read.
 * Coverage     each row decides over the budget lines that it matches. Of rows that match one line, out goes before net, net before
 *              unknown, unknown before in; of several levels the highest counts.
 * Matching     a line matches when it has one of the objects, institutions and funds that are named, and one of the tags. A list that is
 *              absent asks nothing.
 * Frozen       v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { Text4 } from '../kernel/lang.ts'
import { Confidence } from '../kernel/source.ts'
import { actType, evidence } from './act.ts'

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
const slugs = z.array(slug).min(1).max(30).optional()

export const BudgetStage = z.enum(['paid', 'accrued', 'committed', 'modified', 'approved', 'proposed'])
export type BudgetStage = z.infer<typeof BudgetStage>

export const CoverageRule = z.strictObject({
  item: slug.describe('What is decided over.'),
  objects: slugs,
  institutions: slugs,
  funds: slugs,
  tags: slugs,
  rule: z
    .enum(['in', 'out', 'net', 'if', 'transfers-only', 'unknown'])
    .describe('net: subtracted. if: in where the condition holds. transfers-only: of these lines only transfers to them are in.'),
  level: z.number().int().min(1).max(9).optional().describe('From which level of coverage it is in. Absent: from the first.'),
  condition: slug.optional().describe('Of if: what has to hold. Whoever compares must say whether it does.'),
  confidence: Confidence,
  note: z.string().min(1).max(1000).optional(),
})
export type CoverageRule = z.infer<typeof CoverageRule>

export const Conversion = z.enum(['rate-of-year', 'rate-of-base-year', 'ppp-of-year', 'ppp-of-base-year'])
export type Conversion = z.infer<typeof Conversion>

export const ExpenditureMethodDefined = actType({
  type: 'expenditure-method.defined/v1',
  body: z.strictObject({
    type: z.literal('expenditure-method.defined/v1'),
    method: slug,
    names: Text4,
    summaries: Text4,
    certainty: z
      .enum(['published', 'reconstruction'])
      .describe('reconstruction: put together from what is told of the method; its text was not read.'),
    levels: z.number().int().min(1).max(9).describe('How many levels of coverage it has.'),
    stages: z.array(BudgetStage).min(1).max(6).describe('Stages of the budget that it takes, the best first.'),
    offBudget: z
      .enum(['on-transfer', 'on-spending', 'not-stated'])
      .describe('Whether money of funds outside the budget counts when it is paid in, or when it is spent.'),
    fiscalYears: z.enum(['to-calendar-years', 'kept']),
    deflator: z.enum(['consumer-prices', 'deflator', 'none']),
    conversion: Conversion,
    coverage: z.array(CoverageRule).min(1).max(100),
    ...evidence,
  }),
  on: () => null,
  subjects: () => ({}),
})
export type ExpenditureMethodDefined = z.infer<typeof ExpenditureMethodDefined.body>

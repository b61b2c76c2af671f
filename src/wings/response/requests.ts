/**
 * What may stand in the paths and queries of this wing, beside the answers of the test: these are named by the test itself
 * (`/response/test.json` lists them) and read in test/answers.ts.
 */
import { z } from 'zod'

export const OfCase = z.object({ case: z.string().max(60) })
export const OnVariant = z.object({ variant: z.string().max(60).optional() })

/** `q`: the question shown; `all`: every question on one page; `as`: the state that answers; `go`: where to, from `q`. */
export const TestWords = z.object({
  q: z
    .string()
    .regex(/^[A-Z]\d{1,2}$/, 'expected a question of the test, as in C3')
    .optional(),
  all: z.literal('1').optional(),
  as: z.string().max(60).optional(),
  go: z.enum(['next', 'back', 'result']).optional(),
})
export type TestWords = z.infer<typeof TestWords>

export const OfExercise = z.object({ exercise: z.string().max(60) })

/** `step`: how many days are revealed; `as`: the team that looks. Decisions are words of their own: `XAA.bridge=police`. */
export const PlayWords = z.object({
  step: z.string().max(10).optional(),
  as: z.string().max(10).optional(),
  go: z.enum(['next', 'back', 'keep', 'debrief']).optional(),
})

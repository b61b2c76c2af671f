/** Where a statement can be checked, and how far it has been. */
import { z } from 'zod'

/**
 * `verified`: somebody read the statement in the named source. `unverified`: the source is where to check, nobody has read
 * it there yet. `disputed`: sources or authorities disagree, or the day is inferred; the note says how.
 */
export const Confidence = z.enum(['verified', 'unverified', 'disputed'])
export type Confidence = z.infer<typeof Confidence>

export const Source = z.strictObject({
  address: z.string().min(1).max(2000).describe('Web address, or a citation where there is none.'),
  part: z.string().min(1).max(2000).optional().describe('Article, page or row.'),
})
export type Source = z.infer<typeof Source>

/** What may stand in the query of the search. The route checks requests with it, and the machine description is printed from it. */
import { z } from 'zod'
import { LEVELS } from '../../acts/instrument-adopted.ts'
import { StateId, TermId } from '../../kernel/ids.ts'
import { AGENDAS, KINDS } from './documents.ts'

export const SearchWords = z.object({
  /** Its length is judged by the route, which can say how long it was. */
  q: z.string().optional(),
  kind: z.enum(KINDS).optional(),
  level: z.enum(LEVELS).optional(),
  agenda: z.enum(AGENDAS).optional(),
  threat: TermId.optional(),
  state: StateId.optional(),
  year: z
    .string()
    .regex(/^[0-9]{4}$/, 'expected a year of four digits')
    .optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).optional(),
})
export type SearchWords = z.infer<typeof SearchWords>

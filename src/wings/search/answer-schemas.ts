/** The shape of the JSON answer of the search, day and state of the register first. */
import { z } from 'zod'
import { PartialDate } from '../../kernel/date.ts'
import { Lang } from '../../kernel/lang.ts'
import { answered } from '../../ui/operation.ts'
import { KINDS, THING_KINDS } from './documents.ts'
import { FACETS } from './facets.ts'

const Marks = z
  .array(z.tuple([z.int().min(0), z.int().min(0)]))
  .describe('Where the words stand that were looked for, in UTF-16 units.')
const Counts = z.record(z.string(), z.int().min(1))

const Result = z.object({
  kind: z.enum(KINDS),
  id: z.string(),
  title: z.string(),
  titleMarks: Marks,
  address: z.string(),
  foundBy: z.enum(['name', 'words', 'code']).describe('Outright by a name or code; by words; by the beginning of a code alone.'),
  code: z.string().nullable(),
  languages: z.array(Lang).describe('In which its words meet the query.'),
  on: PartialDate.nullable().describe('Day in law of an act.'),
  passage: z
    .object({ language: Lang.nullable().describe('Null where the language is not known.'), text: z.string(), marks: Marks })
    .nullable(),
})

export const FoundAnswer = answered({
  q: z.string(),
  filter: z.partialRecord(z.enum(FACETS), z.string()),
  because: z
    .enum(['empty', 'only-exclusions', 'too-many-words'])
    .nullable()
    .describe('Why nothing was looked for; null when something was.'),
  count: z.int().min(0).describe('Results after narrowing.'),
  total: z.int().min(0).optional().describe('Results before narrowing.'),
  page: z.int().min(1),
  pages: z.int().min(1),
  facets: z
    .object({ kind: Counts, level: Counts, agenda: Counts, threat: Counts, state: Counts, year: Counts })
    .optional()
    .describe('How many results each choice would leave, whatever else is chosen.'),
  results: z.array(Result),
  suggestions: z
    .object({
      q: z.string().nullable(),
      things: z.array(z.object({ kind: z.enum(THING_KINDS), id: z.string(), address: z.string() })),
    })
    .nullable()
    .optional(),
})

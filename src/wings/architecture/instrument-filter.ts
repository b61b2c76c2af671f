/**
 * Which instruments a reader asked for, by what their adoption says of them.
 *
 * Rule  an instrument of both agendas, or of both natures, is found under each of the two. The region is every level but the
 *       international; other forms are all that are no treaty.
 * Text  every word must stand in a title, in any of the four languages, or in the id; accents and capitals do not matter.
 */
import { z } from 'zod'
import { AGENDAS, FORMS, LEVELS, NATURES } from '../../acts/instrument-adopted.ts'
import { plain } from '../../kernel/plain-text.ts'
import type { Instrument } from './facts.ts'
import { isAbout, SUBJECTS } from './subjects.ts'

/** Several levels, or several forms, under one name. */
export const LEVEL_FILTERS = [...LEVELS, 'of-the-region'] as const
export const FORM_FILTERS = [...FORMS, 'others'] as const

export const InstrumentFilter = z.object({
  level: z.enum(LEVEL_FILTERS).optional(),
  agenda: z.enum(AGENDAS).optional(),
  nature: z.enum(NATURES).optional(),
  form: z.enum(FORM_FILTERS).optional(),
  subject: z.enum(SUBJECTS).optional(),
  threat: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
    .optional(),
  text: z.string().max(120).optional(),
})
export type InstrumentFilter = z.infer<typeof InstrumentFilter>

const meets = (asked: string | undefined, has: string) =>
  asked === undefined || asked === has || (has === 'both' && asked !== 'both')

/** Equal to what was asked; or, where the rest was asked for, anything but one. */
const meetsOrIsNot = (asked: string | undefined, has: string, rest: string, but: string) =>
  asked === undefined || asked === has || (asked === rest && has !== but)

export function matches(instrument: Instrument, filter: InstrumentFilter): boolean {
  const {
    id,
    adopted: { body },
  } = instrument
  return (
    meetsOrIsNot(filter.level, body.level, 'of-the-region', 'international') &&
    meetsOrIsNot(filter.form, body.form, 'others', 'treaty') &&
    (filter.subject === undefined || isAbout(instrument, filter.subject)) &&
    meets(filter.agenda, body.agenda) &&
    meets(filter.nature, body.nature) &&
    (filter.threat === undefined || body.threats.some(threat => threat === filter.threat)) &&
    (filter.text === undefined || hasWords(filter.text, [id, ...Object.values(body.titles), ...Object.values(body.shortTitles)]))
  )
}

function hasWords(asked: string, texts: readonly string[]): boolean {
  const all = plain(texts.join(' '))
  return plain(asked)
    .split(/\s+/)
    .every(word => all.includes(word))
}

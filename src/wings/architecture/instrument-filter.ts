/**
 * Which instruments a reader asked for, by what their adoption says of them.
 *
 * Rule  an instrument of both agendas, or of both natures, is found under each of the two.
 * Text  every word must stand in a title, in any of the four languages, or in the id; accents and capitals do not matter.
 */
import { z } from 'zod'
import { AGENDAS, FORMS, LEVELS, NATURES } from '../../acts/instrument-adopted.ts'
import type { Instrument } from './facts.ts'

export const InstrumentFilter = z.object({
  level: z.enum(LEVELS).optional(),
  agenda: z.enum(AGENDAS).optional(),
  nature: z.enum(NATURES).optional(),
  form: z.enum(FORMS).optional(),
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

export function matches({ id, adopted: { body } }: Instrument, filter: InstrumentFilter): boolean {
  return (
    (filter.level === undefined || body.level === filter.level) &&
    (filter.form === undefined || body.form === filter.form) &&
    meets(filter.agenda, body.agenda) &&
    meets(filter.nature, body.nature) &&
    (filter.threat === undefined || body.threats.some(threat => threat === filter.threat)) &&
    (filter.text === undefined || hasWords(filter.text, [id, ...Object.values(body.titles), ...Object.values(body.shortTitles)]))
  )
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function hasWords(asked: string, texts: readonly string[]): boolean {
  const all = plain(texts.join(' '))
  return plain(asked)
    .split(/\s+/)
    .every(word => all.includes(word))
}

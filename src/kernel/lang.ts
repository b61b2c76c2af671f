/** The four languages of the register, equal in rank, and text that stands in all of them. */
import { z } from 'zod'

export const LANGS = ['en', 'es', 'pt', 'fr'] as const
export type Lang = (typeof LANGS)[number]
export const Lang = z.enum(LANGS)

/** A text in each language, written and not converted. */
export const Text4 = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1),
  pt: z.string().min(1),
  fr: z.string().min(1),
})
export type Text4 = z.infer<typeof Text4>

/** The words of the search in four languages: of its page, and of its address. */
import type { Catalogue } from '../../ui/languages.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fr } from './messages/fr.ts'
import { pt } from './messages/pt.ts'
import { referenceEn } from './messages/reference-en.ts'
import { referenceEs } from './messages/reference-es.ts'
import { referenceFr } from './messages/reference-fr.ts'
import { referencePt } from './messages/reference-pt.ts'

export type SearchKey = keyof typeof en
export const messages: Catalogue<SearchKey> = { en, es, pt, fr }
export const referenceWords: Catalogue<keyof typeof referenceEn> = {
  en: referenceEn,
  es: referenceEs,
  pt: referencePt,
  fr: referenceFr,
}

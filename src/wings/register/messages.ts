/** The words of this wing in four languages: of its pages, of acts, of addresses and problems. */
import type { Catalogue } from '../../ui/languages.ts'
import { actsEn } from './messages/acts-en.ts'
import { actsEs } from './messages/acts-es.ts'
import { actsFr } from './messages/acts-fr.ts'
import { actsPt } from './messages/acts-pt.ts'
import { codebookEn } from './messages/codebook-en.ts'
import { codebookEs } from './messages/codebook-es.ts'
import { codebookFr } from './messages/codebook-fr.ts'
import { codebookPt } from './messages/codebook-pt.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fr } from './messages/fr.ts'
import { pt } from './messages/pt.ts'
import { referenceEn } from './messages/reference-en.ts'
import { referenceEs } from './messages/reference-es.ts'
import { referenceFr } from './messages/reference-fr.ts'
import { referencePt } from './messages/reference-pt.ts'

export type PageKey = keyof typeof en
export type ActKey = keyof typeof actsEn
export type ReferenceKey = keyof typeof referenceEn

export const pageWords: Catalogue<PageKey> = { en, es, pt, fr }
export const actWords: Catalogue<ActKey> = { en: actsEn, es: actsEs, pt: actsPt, fr: actsFr }
export const referenceWords: Catalogue<ReferenceKey> = { en: referenceEn, es: referenceEs, pt: referencePt, fr: referenceFr }

/** Is there a word for this? Values of open vocabularies come from an edition and may have none here. */
export const isActKey = (key: string): key is ActKey => Object.hasOwn(actsEn, key)
export const isReferenceKey = (key: string): key is ReferenceKey => Object.hasOwn(referenceEn, key)
/** What the columns of a dataset release mean. */
export const codebookWords: Catalogue<keyof typeof codebookEn> = {
  en: codebookEn,
  es: codebookEs,
  pt: codebookPt,
  fr: codebookFr,
}

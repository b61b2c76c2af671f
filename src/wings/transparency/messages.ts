/** The words of this wing in four languages: of comparing expenditure, and of addresses. */
import type { Catalogue } from '../../ui/languages.ts'
import { expenditureEn } from './messages/expenditure-en.ts'
import { expenditureEs } from './messages/expenditure-es.ts'
import { expenditureFr } from './messages/expenditure-fr.ts'
import { expenditurePt } from './messages/expenditure-pt.ts'
import { referenceEn } from './messages/reference-en.ts'
import { referenceEs } from './messages/reference-es.ts'
import { referenceFr } from './messages/reference-fr.ts'
import { referencePt } from './messages/reference-pt.ts'

export type ExpenditureKey = keyof typeof expenditureEn
export const expenditureWords: Catalogue<ExpenditureKey> = {
  en: expenditureEn,
  es: expenditureEs,
  pt: expenditurePt,
  fr: expenditureFr,
}
export const referenceWords: Catalogue<keyof typeof referenceEn> = {
  en: referenceEn,
  es: referenceEs,
  pt: referencePt,
  fr: referenceFr,
}

/** Is there a word for this? Reasons come from notes of an edition too, and may have none here. */
export const isExpenditureKey = (key: string): key is ExpenditureKey => Object.hasOwn(expenditureEn, key)

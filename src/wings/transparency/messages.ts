/** The words of this wing in four languages. */
import type { Catalogue } from '../../ui/languages.ts'
import { expenditureEn } from './messages/expenditure-en.ts'
import { expenditureEs } from './messages/expenditure-es.ts'
import { expenditureFr } from './messages/expenditure-fr.ts'
import { expenditurePt } from './messages/expenditure-pt.ts'

export type ExpenditureKey = keyof typeof expenditureEn
export const expenditureWords: Catalogue<ExpenditureKey> = {
  en: expenditureEn,
  es: expenditureEs,
  pt: expenditurePt,
  fr: expenditureFr,
}

/** Is there a word for this? Reasons come from notes of an edition too, and may have none here. */
export const isExpenditureKey = (key: string): key is ExpenditureKey => Object.hasOwn(expenditureEn, key)

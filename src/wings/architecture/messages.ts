/** The words of this wing, in the four languages: of its pages, its addresses and its calendars. */
import type { Catalogue } from '../../ui/languages.ts'
import { calendarEn } from './messages/calendar-en.ts'
import { calendarEs } from './messages/calendar-es.ts'
import { calendarFr } from './messages/calendar-fr.ts'
import { calendarPt } from './messages/calendar-pt.ts'
import { clubsEn } from './messages/clubs-en.ts'
import { clubsEs } from './messages/clubs-es.ts'
import { clubsFr } from './messages/clubs-fr.ts'
import { clubsPt } from './messages/clubs-pt.ts'
import { codebookEn } from './messages/codebook-en.ts'
import { codebookEs } from './messages/codebook-es.ts'
import { codebookFr } from './messages/codebook-fr.ts'
import { codebookPt } from './messages/codebook-pt.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fr } from './messages/fr.ts'
import { overviewsEn } from './messages/overviews-en.ts'
import { overviewsEs } from './messages/overviews-es.ts'
import { overviewsFr } from './messages/overviews-fr.ts'
import { overviewsPt } from './messages/overviews-pt.ts'
import { pt } from './messages/pt.ts'
import { referenceEn } from './messages/reference-en.ts'
import { referenceEs } from './messages/reference-es.ts'
import { referenceFr } from './messages/reference-fr.ts'
import { referencePt } from './messages/reference-pt.ts'
import { termsEn } from './messages/terms-en.ts'
import { termsEs } from './messages/terms-es.ts'
import { termsFr } from './messages/terms-fr.ts'
import { termsPt } from './messages/terms-pt.ts'
import { vocabularyEn } from './messages/vocabulary-en.ts'
import { vocabularyEs } from './messages/vocabulary-es.ts'
import { vocabularyFr } from './messages/vocabulary-fr.ts'
import { vocabularyPt } from './messages/vocabulary-pt.ts'

export type ArchitectureKey = keyof typeof en | keyof typeof clubsEn | keyof typeof overviewsEn | keyof typeof termsEn
export const messages: Catalogue<ArchitectureKey> = {
  en: { ...en, ...clubsEn, ...overviewsEn, ...termsEn },
  es: { ...es, ...clubsEs, ...overviewsEs, ...termsEs },
  pt: { ...pt, ...clubsPt, ...overviewsPt, ...termsPt },
  fr: { ...fr, ...clubsFr, ...overviewsFr, ...termsFr },
}
export const referenceWords: Catalogue<keyof typeof referenceEn> = {
  en: referenceEn,
  es: referenceEs,
  pt: referencePt,
  fr: referenceFr,
}
export const calendarWords: Catalogue<keyof typeof calendarEn> = {
  en: calendarEn,
  es: calendarEs,
  pt: calendarPt,
  fr: calendarFr,
}
export type VocabularyKey = keyof typeof vocabularyEn
export const vocabularyWords: Catalogue<VocabularyKey> = {
  en: vocabularyEn,
  es: vocabularyEs,
  pt: vocabularyPt,
  fr: vocabularyFr,
}
/** What the columns of a dataset release mean. */
export const codebookWords: Catalogue<keyof typeof codebookEn> = {
  en: codebookEn,
  es: codebookEs,
  pt: codebookPt,
  fr: codebookFr,
}

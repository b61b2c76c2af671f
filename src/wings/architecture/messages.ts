/** The words of this wing, in the four languages: of its pages, its addresses and its calendars. */
import type { Catalogue } from '../../ui/languages.ts'
import { calendarEn } from './messages/calendar-en.ts'
import { calendarEs } from './messages/calendar-es.ts'
import { calendarFr } from './messages/calendar-fr.ts'
import { calendarPt } from './messages/calendar-pt.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fr } from './messages/fr.ts'
import { pt } from './messages/pt.ts'
import { referenceEn } from './messages/reference-en.ts'
import { referenceEs } from './messages/reference-es.ts'
import { referenceFr } from './messages/reference-fr.ts'
import { referencePt } from './messages/reference-pt.ts'

export type ArchitectureKey = keyof typeof en
export const messages: Catalogue<ArchitectureKey> = { en, es, pt, fr }
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

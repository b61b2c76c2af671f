/** The words of this wing in four languages: what its halves share, of the test, and of addresses. */
import type { Catalogue } from '../../ui/languages.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { exerciseEn } from './messages/exercise-en.ts'
import { exerciseEs } from './messages/exercise-es.ts'
import { exerciseFr } from './messages/exercise-fr.ts'
import { exercisePt } from './messages/exercise-pt.ts'
import { finderEn } from './messages/finder-en.ts'
import { finderEs } from './messages/finder-es.ts'
import { finderFr } from './messages/finder-fr.ts'
import { finderPt } from './messages/finder-pt.ts'
import { fr } from './messages/fr.ts'
import { pt } from './messages/pt.ts'
import { referenceEn } from './messages/reference-en.ts'
import { referenceEs } from './messages/reference-es.ts'
import { referenceFr } from './messages/reference-fr.ts'
import { referencePt } from './messages/reference-pt.ts'
import { testEn } from './messages/test-en.ts'
import { testEs } from './messages/test-es.ts'
import { testFr } from './messages/test-fr.ts'
import { testPt } from './messages/test-pt.ts'

export type ResponseKey = keyof typeof en
export const messages: Catalogue<ResponseKey> = { en, es, pt, fr }
export type TestKey = keyof typeof testEn
export const testWords: Catalogue<TestKey> = { en: testEn, es: testEs, pt: testPt, fr: testFr }
export type FinderKey = keyof typeof finderEn
export const finderWords: Catalogue<FinderKey> = { en: finderEn, es: finderEs, pt: finderPt, fr: finderFr }
export type ExerciseKey = keyof typeof exerciseEn
export const exerciseWords: Catalogue<ExerciseKey> = { en: exerciseEn, es: exerciseEs, pt: exercisePt, fr: exerciseFr }
export const referenceWords: Catalogue<keyof typeof referenceEn> = {
  en: referenceEn,
  es: referenceEs,
  pt: referencePt,
  fr: referenceFr,
}

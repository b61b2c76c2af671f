/** What a dataset release says of itself, in the four languages. */
import type { Catalogue } from '../ui/languages.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fr } from './messages/fr.ts'
import { pt } from './messages/pt.ts'

export type ReleaseKey = keyof typeof en
export const releaseWords: Catalogue<ReleaseKey> = { en, es, pt, fr }

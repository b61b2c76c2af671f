/** The words of this wing, in the four languages. */
import type { Catalogue } from '../../ui/languages.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fr } from './messages/fr.ts'
import { pt } from './messages/pt.ts'

export type ArchitectureKey = keyof typeof en
export const messages: Catalogue<ArchitectureKey> = { en, es, pt, fr }

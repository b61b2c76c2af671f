/** What each address of this wing answers, in French. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referenceFr: Messages<keyof typeof referenceEn> = {
  'address_/response': 'Ce à quoi cette aile répond : l’examen, les cas résolus, la recherche de mécanismes',
}

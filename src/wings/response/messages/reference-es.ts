/** What each address of this wing answers, in Spanish. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referenceEs: Messages<keyof typeof referenceEn> = {
  'address_/response': 'Lo que responde esta ala: la prueba, los casos resueltos, el buscador',
}

/** What each address of this wing answers, in Portuguese. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referencePt: Messages<keyof typeof referenceEn> = {
  'address_/response': 'O que esta ala responde: o teste, os casos resolvidos, o localizador',
}

/** What the address of the search answers and the words that only it takes, in Spanish. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referenceEs: Messages<keyof typeof referenceEn> = {
  'address_/search': 'Todo lo que responde a una consulta, en cuatro idiomas',
  word_q: 'Palabras, "palabras contiguas", -sin, OR',
  word_kind: 'Clase de cosa, o acto',
  word_threat: 'Amenaza, por su identificador',
  word_year: 'Año de un día en derecho, cuatro cifras',
}

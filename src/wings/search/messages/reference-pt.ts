/** What the address of the search answers and the words that only it takes, in Portuguese. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referencePt: Messages<keyof typeof referenceEn> = {
  'address_/search': 'Tudo o que responde a uma consulta, em quatro línguas',
  word_q: 'Palavras, "palavras contíguas", -sem, OR',
  word_kind: 'Tipo de coisa, ou ato',
  word_threat: 'Ameaça, por seu identificador',
  word_year: 'Ano de um dia em direito, quatro algarismos',
}

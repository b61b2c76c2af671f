/** What the address of the search answers and the words that only it takes, in French. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referenceFr: Messages<keyof typeof referenceEn> = {
  'address_/search': 'Tout ce qui répond à une demande, en quatre langues',
  word_q: 'Mots, "mots qui se suivent", -sans, OR',
  word_kind: 'Nature de la chose, ou acte',
  word_threat: 'Menace, par son identifiant',
  word_year: 'Année d’un jour en droit, quatre chiffres',
}

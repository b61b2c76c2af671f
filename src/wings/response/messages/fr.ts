/** Words of the Response wing in French. */
import type { Messages } from '../../../ui/languages.ts'
import type { en } from './en.ts'

export const fr: Messages<keyof typeof en> = {
  title: 'Réponse',
  lead: 'Est-ce seulement une question de sécurité ? La question de qui ? Quel mécanisme ces États peuvent-ils utiliser ce jour-là ?',
  notStored:
    'Rien de votre affaire n’est conservé ici. L’adresse de la page contient vos réponses : gardez-la ou transmettez-la.',
}

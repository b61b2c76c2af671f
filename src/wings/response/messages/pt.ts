/** Words of the Response wing in Portuguese. */
import type { Messages } from '../../../ui/languages.ts'
import type { en } from './en.ts'

export const pt: Messages<keyof typeof en> = {
  title: 'Resposta',
  lead: 'É sequer um assunto de segurança? De quem? Que mecanismo estes Estados podem usar neste dia?',
  notStored: 'Nada do seu assunto é guardado aqui. O endereço da página contém suas respostas: guarde-o ou compartilhe-o.',
}

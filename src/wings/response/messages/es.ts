/** Words of the Response wing in Spanish. */
import type { Messages } from '../../../ui/languages.ts'
import type { en } from './en.ts'

export const es: Messages<keyof typeof en> = {
  title: 'Respuesta',
  lead: '¿Es siquiera un asunto de seguridad? ¿De quién? ¿Qué mecanismo pueden usar estos Estados en este día?',
  notStored: 'Nada de su asunto se guarda aquí. La dirección de la página contiene sus respuestas: consérvela o compártala.',
}

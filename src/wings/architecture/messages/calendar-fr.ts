/** Words of the calendars, in French. */
import type { Messages } from '../../../ui/languages.ts'
import type { calendarEn } from './calendar-en.ts'

export const calendarFr: Messages<keyof typeof calendarEn> = {
  calendarAll: '{name}, {edition} : jours connus',
  calendarOf: '{name} : jours connus · {subject}',
  calendarAbout: 'Jours en droit d’après les actes du registre, quand ils sont connus au jour près.',
  calendarLeftOut:
    '{count, plural, one {# acte dont le jour n’est pas connu en entier est omis.} other {# actes dont le jour n’est pas connu en entier sont omis.}}',
  day_adopted: '{instrument} : adoption',
  day_entered: '{instrument} : entrée en vigueur',
  day_ended: '{instrument} : fin',
  day_contested: '{state} · {instrument} : situation contestée',
  day_act: '{state} · {instrument} : {kind}',
  day_bound: '{state} · {instrument} : en vigueur pour cet État',
  day_left: '{state} · {instrument} : n’est plus lié',
  day_computed: 'Calculé d’après les clauses de l’instrument.',
}

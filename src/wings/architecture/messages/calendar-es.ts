/** Words of the calendars, in Spanish. */
import type { Messages } from '../../../ui/languages.ts'
import type { calendarEn } from './calendar-en.ts'

export const calendarEs: Messages<keyof typeof calendarEn> = {
  calendarAll: '{name}, {edition}: días conocidos',
  calendarOf: '{name}: días conocidos · {subject}',
  calendarAbout: 'Días en derecho según los actos del registro, cuando se conocen con exactitud.',
  calendarLeftOut:
    '{count, plural, one {Se omite # acto cuyo día no se conoce por completo.} other {Se omiten # actos cuyo día no se conoce por completo.}}',
  day_adopted: '{instrument}: adopción',
  day_entered: '{instrument}: entrada en vigor',
  day_ended: '{instrument}: terminación',
  day_contested: '{state} · {instrument}: situación controvertida',
  day_act: '{state} · {instrument}: {kind}',
  day_bound: '{state} · {instrument}: en vigor para este Estado',
  day_left: '{state} · {instrument}: deja de estar obligado',
  day_computed: 'Calculado a partir de las cláusulas del instrumento.',
}

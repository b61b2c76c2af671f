/** Words of the calendars, in Portuguese. */
import type { Messages } from '../../../ui/languages.ts'
import type { calendarEn } from './calendar-en.ts'

export const calendarPt: Messages<keyof typeof calendarEn> = {
  calendarAll: '{name}, {edition}: dias conhecidos',
  calendarOf: '{name}: dias conhecidos · {subject}',
  calendarAbout: 'Dias em direito segundo os atos do registro, quando conhecidos com exatidão.',
  calendarLeftOut:
    '{count, plural, one {Fica de fora # ato cujo dia não se conhece por inteiro.} other {Ficam de fora # atos cujo dia não se conhece por inteiro.}}',
  day_adopted: '{instrument}: adoção',
  day_entered: '{instrument}: entrada em vigor',
  day_ended: '{instrument}: extinção',
  day_contested: '{state} · {instrument}: situação controvertida',
  day_act: '{state} · {instrument}: {kind}',
  day_bound: '{state} · {instrument}: em vigor para este Estado',
  day_left: '{state} · {instrument}: deixa de estar obrigado',
  day_computed: 'Calculado a partir das cláusulas do instrumento.',
}

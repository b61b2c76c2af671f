/** Words of the calendars, in English. */
export const calendarEn = {
  calendarAll: '{name}, {edition}: known days',
  calendarOf: '{name}: known days · {subject}',
  calendarAbout: 'Days in law from the acts of the register, where they are known to the day.',
  calendarLeftOut:
    '{count, plural, one {# act whose day is not known whole is left out.} other {# acts whose day is not known whole are left out.}}',
  day_adopted: '{instrument}: adopted',
  day_entered: '{instrument}: entry into force',
  day_ended: '{instrument}: end',
  day_contested: '{state} · {instrument}: standing contested',
  day_act: '{state} · {instrument}: {kind}',
  day_bound: '{state} · {instrument}: in force for this state',
  day_left: '{state} · {instrument}: no longer bound',
  day_computed: 'Computed from the clauses of the instrument.',
} as const

/** Words of the Response wing in English. This list of keys is the type of the other three. */
export const en = {
  title: 'Response',
  lead: 'Is it a matter of security at all? Whose is it? Which mechanism can these states use on this day?',
  notStored: 'Nothing about your matter is stored here. The address of the page holds your answers: keep it, or pass it on.',
} as const

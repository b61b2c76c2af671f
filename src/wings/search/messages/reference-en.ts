/** What the address of the search answers and the words that only it takes, in English. */
export const referenceEn = {
  'address_/search': 'Everything that meets a query, in four languages',
  word_q: 'Words, "words side by side", -without, OR',
  word_kind: 'Kind of thing, or act',
  word_threat: 'Threat, by its identifier',
  word_year: 'Year of a day in law, four digits',
} as const

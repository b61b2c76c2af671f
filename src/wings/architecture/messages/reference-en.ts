/** What each address of this wing answers, in English. Words of paths and queries that only this wing has go here too. */
export const referenceEn = {
  'address_/states': 'Every state, with what binds it',
  'address_/states/{state}': 'One state: every regime, its standing and its history',
  'address_/instruments': 'The catalogue of instruments',
  'address_/instruments/{instrument}': 'One instrument: its clauses, its lineage, who is bound',
  'address_/instruments/{instrument}/participation': 'The standing of every state under it',
  'address_/matrix': 'States and instruments as one table',
  'address_/bodies': 'Organs, conferences, secretariats',
  'address_/bodies/{body}': 'One body: its mandate and what it carries',
  'address_/conferences': 'The Conferences of Defense Ministers of the Americas',
  word_threat: 'Threat, by its identifier',
  word_text: 'Words of a title, in any of the four languages; capitals and accents do not matter',
  word_suppose: 'Accessions and exits to suppose: HTI:cifta,-URY:tiar',
  word_states: 'States by their codes, separated by commas',
} as const

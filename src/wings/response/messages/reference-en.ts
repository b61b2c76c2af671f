/** What each address of this wing answers, in English. Words of paths and queries that only this wing has go here too. */
export const referenceEn = {
  'address_/response': 'What the wing answers: the test, the worked cases, the finder',
} as const

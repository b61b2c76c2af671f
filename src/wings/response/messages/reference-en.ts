/** What each address of this wing answers, in English. Words of paths and queries that only this wing has go here too. */
export const referenceEn = {
  'address_/response': 'What the wing answers: the test, the worked cases, the finder',
  'address_/response/test':
    'The security test: questions one at a time, or all with all=1. Answers are words of the address, as in c3=yes or CHL.c3=no; the JSON form lists them',
  'address_/response/result':
    'What the test concludes from the answers in the address, for each who assesses, with reasons and open questions',
  'address_/response/cases': 'Worked cases, with what the test concludes from each',
  'address_/response/cases/{case}': 'One worked case, or a variant of it',
  word_case: 'Number of a worked case',
  word_variant: 'A variant of the case',
  word_q: 'The question shown, as in C3',
  word_all: '1 for all questions on one page',
  word_as: 'The state that answers for itself, by code or name',
  word_go: 'Where a form leads: next, back or result',
} as const

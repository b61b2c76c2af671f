/** What each address of this wing answers, in English. Words of paths and queries that only this wing has go here too. */
export const referenceEn = {
  'address_/expenditure':
    'One amount of defence expenditure converted, with its whole derivation; and the series of figures on record',
  'address_/expenditure/methods': 'Methods for comparing defence expenditure, with what each counts',
  'address_/expenditure/example': 'Two invented budgets compared: as published, on common coverage, and the difference by cause',
  word_state: 'State, by its code',
  word_year: 'Year of the amount',
  word_amount: 'Amount in units of own currency; for share-gdp in dollars of the year',
  word_conversion: 'What the amount is made into',
  word_base: 'Year in whose prices constant amounts are',
  word_rate: 'Own currency for one dollar in the base year, in place of the figure on record',
  word_first: 'Method of the first invented state',
  word_second: 'Method of the second invented state',
  word_level: 'Level of coverage of the first method',
  word_stage: 'Stage of the budget taken for the second state, in place of that of its method',
  word_holds: 'Whether its police of military kind meets the condition of the methods; open leaves it unanswered',
} as const

import { beforeAll, expect, test } from 'vitest'
import { BudgetStage } from '../../acts/expenditure-method-defined.ts'
import { FigureUnit } from '../../acts/series-published.ts'
import { LANGS } from '../../kernel/lang.ts'
import type { Catalogue } from '../../ui/languages.ts'
import { CONVERSIONS } from './expenditure/convert.ts'
import { OPERATIONS, STEPS } from './expenditure/derivation.ts'
import type { ExpenditureFacts } from './expenditure/facts.ts'
import { CAUSES } from './expenditure/settings.ts'
import { editionFacts } from './expenditure/testing/edition-figures.ts'
import { expenditureWords, isExpenditureKey, referenceWords } from './messages.ts'

let facts: ExpenditureFacts
beforeAll(async () => {
  facts = await editionFacts()
})

const placesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].toSorted().join(' ')

test.each([
  ['expenditure', expenditureWords],
  ['reference', referenceWords],
] as const)('the words of %s take the same values in all four languages, and none is left empty', (_, catalogue: Catalogue) => {
  for (const [key, english] of Object.entries(catalogue.en))
    for (const lang of LANGS) {
      const text = catalogue[lang][key] ?? ''
      expect(text.trim(), `${lang} ${key}`).not.toBe('')
      const bare = (one: string) => placesIn(one.replace(/(?:one|other|=0) \{[^{}]*\}/g, ''))
      expect(bare(text), `${lang} ${key}`).toBe(bare(english))
    }
})

test('every step, cause, conversion and stage that the engine knows has a word', () => {
  const keys = [
    ...STEPS.map(step => `step_${step}`),
    ...CAUSES.map(cause => `cause_${cause}`),
    ...CONVERSIONS.map(one => `conversion_${one}`),
    ...BudgetStage.options.map(stage => `stage_${stage}`),
    ...FigureUnit.options.filter(unit => unit !== 'million-usd').map(unit => `unit_${unit}`),
    ...['mean', 'least', 'most'].map(op => `op_${op}`),
  ]
  expect(keys.filter(key => !isExpenditureKey(key))).toEqual([])
  expect(OPERATIONS).toHaveLength(11)
})

test('every note, item and condition of the edition has a word', () => {
  const notes = facts.notes.map(({ body }) => `${body.effect === 'refusal' ? 'reason' : 'caution'}_${body.code}`)
  const rules = facts.methods.flatMap(({ body }) => body.coverage)
  const keys = [
    ...notes,
    ...rules.map(rule => `item_${rule.item}`),
    ...rules.flatMap(rule => (rule.condition ? [`condition_${rule.condition}`] : [])),
  ]
  expect([...new Set(keys)].filter(key => !isExpenditureKey(key))).toEqual([])
})

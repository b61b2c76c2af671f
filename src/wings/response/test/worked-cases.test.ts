/** The sixteen worked cases and their variants, in every dimension that the edition expects of them. */
import { expect, test } from 'vitest'
import { LANGS } from '../../../kernel/lang.ts'
import { deviations, sheetsOf } from './case-sheets.ts'
import { perceive } from './perceptions.ts'
import { editionTest, TODAY } from './testing/edition-test.ts'

const { test: securityTest, cases } = await editionTest()

test.each(cases)('case $case: $titles.en', ({ given, expected }) => {
  for (const lang of LANGS)
    expect(deviations(expected, perceive(securityTest, sheetsOf(given, lang, TODAY), TODAY, TODAY))).toEqual([])
})

const variants = cases.flatMap(one => one.variants.map(variant => ({ ...one, variant, title: variant.titles.en })))

test.each(variants)('case $case, where $title', ({ given, variant }) => {
  const sheets = sheetsOf([...given, ...variant.given], 'en', TODAY)
  expect(deviations(variant.expected, perceive(securityTest, sheets, TODAY, TODAY))).toEqual([])
})

test('there are sixteen cases, and each says what it expects of the matter, of its agenda and of who is responsible', () => {
  expect(cases.map(one => one.case)).toEqual(Array.from({ length: 16 }, (_, i) => String(i + 1)))
  for (const { expected } of cases)
    for (const of of ['status', 'agenda', 'responsible']) expect(expected.map(one => one.of)).toContain(of)
})

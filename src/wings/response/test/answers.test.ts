/** Answers in an address: written and read back the same, and nothing of a stranger's believed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerWords, LONGEST_TEXT, MOST_ASSESSORS, type Refusal, readAnswers, wordOf } from './answers.ts'
import type { AnswerSheet, Sheets } from './sheet.ts'
import { editionTest } from './testing/edition-test.ts'

const { test: securityTest, terms } = await editionTest()
const NAMES: Readonly<Record<string, string>> = { chile: 'CHL', chl: 'CHL', peru: 'PER', per: 'PER' }

function read(words: string | readonly (readonly [string, string])[]) {
  const refused: Refusal[] = []
  const { sheets, findings } = readAnswers(
    securityTest,
    new URLSearchParams(typeof words === 'string' ? words : words.map(one => [...one])),
    {
      terms: kind => new Set(terms.filter(one => one.kind === kind).map(one => one.term)),
      codeOf: text => NAMES[text.toLowerCase()],
      refuse: refusal => {
        refused.push(refusal)
        return { rule: refusal.rule, pointer: `/${refusal.word}`, severity: 'error', detail: refusal.found }
      },
    },
  )
  return { sheets, findings, refused }
}

const some = (of: {
  readonly permitted: readonly { readonly answer: string }[]
  readonly several: boolean
  readonly alone?: string | undefined
}) => {
  const codes = of.permitted.map(one => one.answer)
  const one = fc.constantFrom(...codes).map(code => [code])
  const together = codes.filter(code => code !== of.alone)
  return of.several ? fc.oneof(one, fc.subarray(together, { minLength: 1 })) : one
}
const text = fc
  .string({ minLength: 1, maxLength: LONGEST_TEXT, unit: 'grapheme' })
  .map(one =>
    one
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, LONGEST_TEXT)
      .trim(),
  )
  .filter(one => one !== '')
const each: readonly (readonly [string, fc.Arbitrary<readonly string[]>])[] = [
  ...securityTest.questions.map(one => [one.question, some(one)] as const),
  ...securityTest.facts.map(one => {
    if (one.form === 'choice') return [one.fact, some(one)] as const
    if (one.form === 'states') return [one.fact, fc.subarray(['CHL', 'PER', 'XAA', 'A firm'], { minLength: 1 })] as const
    if (one.form === 'terms') return [one.fact, fc.subarray(['DRUGS', 'TERRORISM', 'COUP'], { minLength: 1 })] as const
    if (one.form === 'day') return [one.fact, fc.constantFrom(['2026-11-23'], ['2027-01-01'])] as const
    return [one.fact, text.map(one => [one])] as const
  }),
]
const sheet: fc.Arbitrary<AnswerSheet> = fc
  .record(Object.fromEntries(each))
  .chain(whole => fc.subarray(Object.keys(whole)).map(kept => Object.fromEntries(kept.map(name => [name, whole[name] ?? []]))))

test('what is written into an address is read back from it, for all who answer', () => {
  fc.assert(
    fc.property(sheet, sheet, sheet, (common, first, second) => {
      const own = new Map(
        [
          ['CHL', first],
          ['XAB', second],
        ].filter((one): one is [string, AnswerSheet] => Object.keys(one[1] ?? {}).length > 0),
      )
      const sheets: Sheets = { common, own }
      const { sheets: again, findings } = read(
        new URLSearchParams(answerWords(securityTest, sheets).map(one => [...one])).toString(),
      )
      expect(findings).toEqual([])
      expect(again.common).toEqual(common)
      expect([...again.own]).toEqual([...own])
    }),
    { numRuns: 100 },
  )
})

test('no question and no fact has a word that pages use for themselves, and no two have the same', () => {
  const words = [...securityTest.questions.map(one => wordOf(one.question)), ...securityTest.facts.map(one => one.fact)]
  expect(new Set(words).size).toBe(words.length)
  for (const used of ['q', 'all', 'as', 'go', 'on', 'at', 'lang', 'suppose', 'variant', 'case']) expect(words).not.toContain(used)
})

test.each<[string, string, Partial<Refusal>]>([
  [
    'an answer that is not permitted',
    'c3=perhaps',
    { rule: 'answer-unknown', word: 'c3', found: 'perhaps', expected: 'yes, no, unknown' },
  ],
  ['two answers to a question that takes one', 'c3=yes,no', { rule: 'answer-single' }],
  ['an answer beside one that excludes it', 'a1=people&a1=none', { rule: 'answer-alone', expected: 'none' }],
  ['a question that there is not', 'c9=yes', { rule: 'word-unknown', found: 'c9' }],
  ['a fact that there is not, for a state', 'CHL.colour=red', { rule: 'word-unknown', found: 'CHL.colour' }],
  ['an assessor in small letters', 'chl.c3=yes', { rule: 'word-unknown' }],
  ['a situation that there is not', 'about=WEATHER', { rule: 'answer-unknown', found: 'WEATHER' }],
  ['a day that does not exist', 'end-date=2026-02-30', { rule: 'day', found: '2026-02-30' }],
  ['a text that is too long', `evidence=${'x'.repeat(LONGEST_TEXT + 1)}`, { rule: 'text-long', found: String(LONGEST_TEXT + 1) }],
  [
    'forty codes',
    `contending=${Array.from({ length: 40 }, (_, i) => `X${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(65 + Math.floor(i / 26))}`).join()}`,
    { rule: 'too-many', found: '40' },
  ],
])('%s is refused by name', (_, words, refusal) => expect(read(words).refused[0]).toMatchObject(refusal))

test('more assessors than a page can carry are refused at once', () => {
  const many = Array.from({ length: MOST_ASSESSORS + 1 }, (_, i) => `X${String.fromCharCode(65 + i)}A.c3=no`).join('&')
  const { sheets, refused } = read(many)
  expect(refused).toMatchObject([{ rule: 'too-many', expected: String(MOST_ASSESSORS) }])
  expect(sheets.own.size).toBe(0)
})

test('fields left blank are no answers, boxes ticked are one list, and states are known by name', () => {
  const { sheets, findings } = read('a1=people&a1=peace&c3=&circumstances=++&deciding=Chile%2C+xaa%3BA+firm&XAB.c3=')
  expect(findings).toEqual([])
  expect(sheets).toEqual({ common: { A1: ['people', 'peace'], deciding: ['CHL', 'XAA', 'A firm'] }, own: new Map() })
})

test('a text is one line without control characters, whatever was sent', () => {
  const { sheets } = read([['evidence', ' one\u0000\ntwo\u202e\tthree ']])
  expect(sheets.common).toEqual({ evidence: ['one two three'] })
})

test('whatever stands in an address, reading it ends in answers or in refusals', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(fc.string(), fc.constantFrom('a1', 'CHL.a1', 'about', 'deciding', 'end-date')), fc.string())),
      words => {
        const { sheets, refused } = read(words)
        expect(sheets.common).toBeTypeOf('object')
        for (const one of refused) expect(one.found.length).toBeLessThanOrEqual(80)
      },
    ),
  )
})

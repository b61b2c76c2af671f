import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { nodeHasher } from '../../../kernel/node-hasher.ts'
import { type Comparison, compare } from './comparison.ts'
import { cautionsOf, type Node } from './derivation.ts'
import { DerivationDocument, digestOf, documentOf, recompute } from './derivation-document.ts'
import type { LineItem } from './line-item.ts'
import { CAUSES, type Choices, type Settings, settingsOf } from './settings.ts'
import { stateYear } from './state-year.ts'
import { type Invented, inventedBudgets, methodOf, XAA, XAB } from './testing/invented-budgets.ts'

let invented: Invented
let eclac: Settings
let un: Settings
beforeAll(async () => {
  invented = await inventedBudgets()
  eclac = settings('eclac-2001', { level: 2 })
  un = settings('un-2011', {
    conditions: { 'able-to-conduct-military-operations': true },
    change: { parameter: 'stages', value: ['approved'] },
  })
})
const settings = (method: string, choices: Omit<Choices, 'baseYear'> = {}) =>
  settingsOf(methodOf(invented, method), { baseYear: 2019, ...choices })
const example = (items = invented.items): Comparison =>
  compare(invented.ground, items, 2018, [
    { state: XAA, settings: eclac },
    { state: XAB, settings: un },
  ])
const cents = (node: Node | undefined) => node?.value?.toDecimalPlaces(2).toFixed() ?? node?.missing.map(one => one.reason)
const everyNode = ({ states, differences }: Comparison) =>
  [...states, ...differences].flatMap(one => [
    ...('state' in one ? [one.published.inCommonCurrency, one.common.inCommonCurrency] : [one.published, one.common]),
    ...one.causes.map(({ effect }) => effect),
    one.closing,
  ])

/** Worked out apart from this program, from the lines and figures of the example. */
test('the example: as published, on common coverage, and the difference by cause, which closes to zero', () => {
  const { states, differences, classes } = example()
  const [xaa, xab] = states
  expect(classes).toEqual([
    'coast-guard+operations',
    'operations',
    'operations+peace-operations',
    'pay',
    'pensions',
    'procurement',
  ])

  expect([cents(xaa?.published.inCommonCurrency), cents(xaa?.common.inCommonCurrency)]).toEqual([
    '1165461212.12',
    '1199878787.88',
  ])
  expect(xaa?.causes.map(({ effect }) => cents(effect))).toEqual(['34417575.76', '0', '0', '0', '0'])

  expect([cents(xab?.published.inCommonCurrency), cents(xab?.common.inCommonCurrency)]).toEqual(['1413109756.1', '1153714362.32'])
  expect(xab?.causes.map(({ cause, effect }) => [cause, cents(effect)])).toEqual([
    ['coverage', '-153243902.44'],
    ['stage', '-101182926.83'],
    ['year', '-8435975.61'],
    ['deflator', '63263582.32'],
    ['currency', '-59796171.22'],
  ])
  for (const one of [...states, ...differences]) expect(one.closing.value?.toFixed()).toBe('0')
  expect(differences.map(one => [cents(one.published), cents(one.common)])).toEqual([['-247648543.98', '46164425.56']])
})

test('what was changed by the asker, and that a method is a reconstruction, stands beside every common value', () => {
  for (const { common } of example().states)
    expect(cautionsOf(common.inCommonCurrency)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ caution: 'method-reconstructed', method: 'eclac-2001' }),
        expect.objectContaining({ caution: 'changed-by-asker', method: 'un-2011', parameter: 'stages' }),
      ]),
    )
})

test('the whole comparison is one document that can be recomputed and cited', () => {
  const document = documentOf(everyNode(example()))
  expect(recompute(DerivationDocument.parse(JSON.parse(JSON.stringify(document))))).toEqual([])
  expect(digestOf(documentOf(everyNode(example(invented.items.toReversed()))), nodeHasher)).toBe(digestOf(document, nodeHasher))
})

test('the causes come in their fixed order', () => {
  expect(CAUSES).toEqual(['coverage', 'stage', 'year', 'deflator', 'currency'])
  for (const { causes } of [...example().states, ...example().differences]) expect(causes.map(one => one.cause)).toEqual(CAUSES)
})

test('where a value on the way is refused, its effect and the closing are missing with the reason, and the other state still has its own', () => {
  const withoutAnswer = settings('un-2011')
  const { states, differences } = compare(invented.ground, invented.items, 2018, [
    { state: XAA, settings: eclac },
    { state: XAB, settings: withoutAnswer },
  ])
  expect(cents(states[0]?.published.inCommonCurrency)).toBe('1165461212.12')
  expect(states[1]?.published.inCommonCurrency.missing).toMatchObject([
    { reason: 'coverage-unknown', conditions: ['able-to-conduct-military-operations'] },
  ])
  expect(states[1]?.closing.value).toBeNull()
  expect(differences[0]?.closing.missing).toMatchObject([{ reason: 'coverage-unknown' }])
})

test('a group is compared on what counts for all of its methods', () => {
  const pair = example()
  const nato = { state: XAB, settings: settings('nato', { conditions: { deployable: false } }) }
  const group = compare(invented.ground, invented.items, 2018, [
    { state: XAA, settings: eclac },
    { state: XAB, settings: un },
    nato,
  ])
  expect(group.states).toHaveLength(3)
  expect(pair.classes).toEqual(expect.arrayContaining([...group.classes]))
  for (const one of [...group.states, ...group.differences]) expect(one.closing.value?.toFixed()).toBe('0')
})

const scaled = (items: readonly LineItem[], state: string, k: number) =>
  items.map(item =>
    item.state === state ? { ...item, amount: (BigInt(Math.round(Number(item.amount) * 10)) * BigInt(k)).toString() } : item,
  )

test('whatever the amounts, effects and ends close to zero exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 40, maxLength: 126 }), amounts => {
      const items = invented.items.map((item, i) => ({ ...item, amount: `${amounts[i % amounts.length] ?? 0}.${i % 10}` }))
      for (const one of [...example(items).states, ...example(items).differences])
        if (one.published && one.closing.value !== null) expect(one.closing.value.toFixed()).toBe('0')
    }),
    { numRuns: 25 },
  )
})

test('all lines of one state k times as large give k times its money, and leave the other as it is', () => {
  const [ten, many] = [example(scaled(invented.items, 'XAA', 1)), example(scaled(invented.items, 'XAA', 7))]
  const money = (of: Comparison, at: number) => of.states[at]?.published.inCommonCurrency.value
  expect(money(many, 0)?.toSignificantDigits(30).toFixed()).toBe(money(ten, 0)?.times(7).toSignificantDigits(30).toFixed())
  expect(money(many, 1)?.toFixed()).toBe(money(ten, 1)?.toFixed())
})

test('constant dollars of the base year are the dollars of that year', () => {
  const constant = stateYear(invented.ground, invented.items, XAA, 2018, settings('eclac-2001', { level: 2 }))
  const base = {
    ...settings('eclac-2001', { level: 2 }),
    prices: { index: 'consumer-prices', baseYear: 2018 },
    currency: { conversion: 'rate-of-base-year', baseYear: 2018 },
  } as const
  const current = { ...base, prices: null, currency: { conversion: 'rate-of-year', baseYear: 2018 } } as const
  const value = (of: Settings) => stateYear(invented.ground, invented.items, XAA, 2018, of).inCommonCurrency.value?.toFixed()
  expect(value(base)).toBe(value(current))
  expect(constant.inCommonCurrency.value?.toFixed()).not.toBe(value(current))
})

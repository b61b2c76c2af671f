import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { nodeHasher } from '../../../kernel/node-hasher.ts'
import { cautionsOf, computed } from './derivation.ts'
import { digestOf, documentOf } from './derivation-document.ts'
import { type FiscalTotal, fiscalTotal } from './fiscal-total.ts'
import { LineItem } from './line-item.ts'
import { settingsOf } from './settings.ts'
import { type Invented, inventedBudgets, methodOf } from './testing/invented-budgets.ts'

let invented: Invented
beforeAll(async () => {
  invented = await inventedBudgets()
})

const YEAR = { start: '2018-01-01', end: '2018-12-31' }
const item = (further: object) =>
  LineItem.parse({
    line: 'army.operations',
    state: 'XAA',
    fiscalYear: YEAR,
    institution: 'army',
    object: 'operations',
    fund: 'treasury',
    stage: 'paid',
    amount: '100',
    currency: 'XXA',
    scale: '1',
    tags: [],
    source: 'invented',
    ...further,
  })
const eclac = (level = 3, change?: Parameters<typeof settingsOf>[1]['change']) =>
  settingsOf(methodOf(invented, 'eclac-2001'), { baseYear: 2019, level, ...(change ? { change } : {}) })
const totalOf = (
  items: readonly LineItem[],
  settings = eclac(),
  more: Partial<Parameters<typeof fiscalTotal>[0]> = {},
): FiscalTotal =>
  fiscalTotal({
    items,
    fiscalYear: items[0]?.fiscalYear ?? LineItem.shape.fiscalYear.parse(YEAR),
    currencies: invented.ground.currencies,
    settings,
    ...more,
  })
const of = (state: string, from: string) => invented.items.filter(one => one.state === state && one.fiscalYear.start === from)

test('the invented budget of XAA, by hand: counted, left out, netted, and the change of its fund', () => {
  const { total, counted, leftOut, netted, all, funds, staged } = totalOf(of('XAA', '2017-01-01'), eclac(2))
  // Paid, in millions: pay 147 + 613.8 + 306.9 + 240, running 263.2 + 184.3 + 108 + 45 + 30, equipment 153, pensions 418.2.
  expect(counted.value?.toFixed()).toBe('2509400000')
  // Contributions of staff 60 and reimbursements 12.
  expect(netted.value?.toFixed()).toBe('72000000')
  expect(total.value?.toFixed()).toBe('2437400000')
  // Weather service 25, and 260 paid into the fund whose spending counts.
  expect(leftOut.value?.toFixed()).toBe('285000000')
  expect(all.value?.toFixed()).toBe('2866400000')
  expect(funds.get('resource-fund')?.value?.toFixed()).toBe('107000000')
  expect(staged).toMatchObject({ stage: 'paid', mixed: false })
})

test('a fund counts when paid in or when spent, and the difference of the two totals is the change of the fund', () => {
  const items = of('XAA', '2017-01-01')
  const [spending, transfer] = (['on-spending', 'on-transfer'] as const).map(value =>
    totalOf(items, eclac(2, { parameter: 'offBudget', value })),
  )
  expect(transfer?.total.value?.minus(spending?.total.value ?? 0).toFixed()).toBe(
    spending?.funds.get('resource-fund')?.value?.toFixed(),
  )
  expect(cautionsOf(transfer?.total ?? totalOf(items).total)).toContainEqual({
    caution: 'changed-by-asker',
    method: 'eclac-2001',
    parameter: 'offBudget',
    value: 'on-transfer',
  })
})

test('a method that does not say when a fund counts leaves both sides undecided, and the year is refused', () => {
  const { total, undecided } = totalOf(
    of('XAA', '2017-01-01'),
    settingsOf(methodOf(invented, 'un-2011'), { baseYear: 2019, conditions: {} }),
  )
  expect(undecided.value?.gt(400_000_000)).toBe(true)
  expect(total.missing).toMatchObject([
    { reason: 'coverage-unknown', limit: '5', rules: expect.arrayContaining(['off-budget-not-stated']) },
  ])
})

test('a transfer to an institution whose own spending counts is counted once', () => {
  const transfer = item({
    line: 'to-research',
    institution: 'ministry',
    object: 'transfer',
    recipient: 'autonomous',
    amount: '40',
  })
  const research = item({ line: 'research', institution: 'autonomous', object: 'rd', amount: '70' })
  expect(totalOf([transfer, research]).total.value?.toFixed()).toBe('70')
  expect(totalOf([transfer]).total.value?.toFixed()).toBe('40')
})

test.each([
  [
    'the best stage that all lines have',
    [
      ['a', 'paid'],
      ['a', 'approved'],
      ['b', 'approved'],
      ['b', 'paid'],
    ],
    'paid',
    false,
  ],
  [
    'accrued where one line is not yet paid',
    [
      ['a', 'paid'],
      ['a', 'accrued'],
      ['b', 'accrued'],
    ],
    'accrued',
    false,
  ],
  [
    'mixed where none is common',
    [
      ['a', 'paid'],
      ['b', 'accrued'],
    ],
    'paid',
    true,
  ],
] as const)('stage: %s', (_, lines, stage, mixed) => {
  const { staged } = totalOf(lines.map(([line, at]) => item({ line, stage: at })))
  expect(staged).toMatchObject({ stage, mixed })
})

test.each([
  { rule: 'a fifth of the amount at another stage is still taken, and said', light: 20, heavy: 80, refused: false },
  { rule: 'more than a fifth is refused', light: 21, heavy: 79, refused: true },
])('$rule', ({ light, heavy, refused }) => {
  const { total } = totalOf([
    item({ line: 'a', amount: String(heavy) }),
    item({ line: 'b', stage: 'approved', amount: String(light) }),
  ])
  expect(total.missing.map(one => one.reason)).toEqual(refused ? ['uncertain-stage'] : [])
  if (!refused) expect(cautionsOf(total)).toContainEqual({ caution: 'mixed-stage', from: '2018-01-01', until: '2018-12-31' })
})

test('a year of approved lines alone is not what an executed method asks for', () =>
  expect(totalOf([item({ stage: 'approved' })]).total.missing).toEqual([
    { reason: 'uncertain-stage', percent: '100', limit: '20' },
  ]))

test.each([
  { rule: 'a twentieth undecided is left out and named', open: 5, rest: 95, refused: false },
  { rule: 'more than a twentieth undecided is refused', open: 6, rest: 94, refused: true },
])('$rule', ({ open, rest, refused }) => {
  const { total } = totalOf([
    item({ line: 'known', amount: String(rest) }),
    item({ line: 'debt', object: 'debt-service', amount: String(open) }),
  ])
  expect(total.missing.map(one => one.reason)).toEqual(refused ? ['coverage-unknown'] : [])
  if (refused) expect(total.missing[0]).toMatchObject({ percent: '6', lines: ['debt'], rules: ['eclac-2001.debt-service'] })
  else {
    expect(total.value?.toFixed()).toBe('95')
    expect(cautionsOf(total)).toContainEqual({ caution: 'undecided-not-counted', lines: ['debt'] })
  }
})

test('a scale that changed by a thousand against the year before is refused until it is confirmed', () => {
  const now = item({ scale: '1000000' })
  const before = [item({ scale: '1000', fiscalYear: { start: '2017-01-01', end: '2017-12-31' } })]
  expect(totalOf([now], eclac(), { before }).total.missing).toEqual([
    { reason: 'scale-changed', line: 'army.operations', from: '1000', to: '1000000' },
  ])
  expect(totalOf([now], eclac(), { before, confirmedScales: new Set(['army.operations']) }).total.value?.toFixed()).toBe(
    '100000000',
  )
})

test('old money becomes present money by the legal factor, and money the state never had is refused', () => {
  expect(totalOf([item({ currency: 'XXO', amount: '5000' })]).total).toMatchObject({
    unit: 'XXA',
    value: expect.objectContaining({}),
  })
  expect(totalOf([item({ currency: 'XXO', amount: '5000' })]).total.value?.toFixed()).toBe('5')
  expect(totalOf([item({ currency: 'XXB' })]).total.missing).toEqual([
    { reason: 'currency-unknown', state: 'XAA', currency: 'XXB' },
  ])
})

const anyLine = fc
  .record({
    institution: fc.constantFrom(
      'ministry',
      'army',
      'navy',
      'social-security',
      'police-military',
      'coast-guard',
      'enterprise',
      'autonomous',
    ),
    object: fc.constantFrom(
      'personnel-military',
      'pension',
      'operations',
      'procurement',
      'rd',
      'transfer',
      'debt-service',
      'other',
    ),
    fund: fc.constantFrom('treasury', 'off-budget-fund', 'special-law'),
    amount: fc.integer({ min: 1, max: 10 ** 9 }).map(n => (n / 100).toFixed(2)),
    tags: fc.subarray(
      ['civil-defence', 'commercial', 'peacekeeping-un', 'reimbursed-by-un', 'staff-contribution', 'veteran', 'secret'] as const,
      { maxLength: 2 },
    ),
    stage: fc.constantFrom('paid', 'accrued', 'approved'),
    offBudgetFund: fc.option(fc.constantFrom('fund-a', 'fund-b'), { nil: undefined }),
    recipient: fc.option(fc.constantFrom('army', 'autonomous'), { nil: undefined }),
  })
  .map(({ offBudgetFund, recipient, ...rest }) => ({
    ...rest,
    ...(offBudgetFund ? { offBudgetFund } : {}),
    ...(recipient ? { recipient } : {}),
  }))
const anyYear = fc
  .array(anyLine, { minLength: 1, maxLength: 15 })
  .map(lines => lines.map((one, i) => item({ ...one, line: `line-${i}` })))

test('nothing is lost: counted, left out, undecided and subtracted lines are together all lines', () => {
  fc.assert(
    fc.property(anyYear, fc.integer({ min: 1, max: 3 }), (items, level) => {
      const { counted, leftOut, undecided, all, lines } = totalOf(items, eclac(level))
      const subtracted = computed(
        'sum',
        'netting',
        lines.filter(one => one.decision.verdict === 'net').map(one => one.amount),
        'XXA',
      )
      const rest = computed('difference', 'difference', [all, counted, leftOut, undecided, subtracted], 'XXA')
      expect(rest.value?.isZero()).toBe(true)
      expect(lines).toHaveLength(items.length)
    }),
  )
})

test('the order of lines and of their tags changes nothing, not even the digest', () => {
  fc.assert(
    fc.property(anyYear, items => {
      const shuffled = items.toReversed().map(one => ({ ...one, tags: one.tags.toReversed() }))
      const digest = (all: readonly LineItem[]) => digestOf(documentOf([totalOf(all).total, totalOf(all).all]), nodeHasher)
      expect(digest(shuffled)).toBe(digest(items))
    }),
  )
})

test('levels are cumulative where no line is negative: each counts at least what the one below counts', () => {
  fc.assert(
    fc.property(anyYear, items => {
      const [one, two, three] = [1, 2, 3].map(level => totalOf(items, eclac(level)).counted.value)
      expect(one && two && three && two.gte(one) && three.gte(two)).toBe(true)
    }),
  )
})

test('all amounts k times as large give k times every total', () => {
  fc.assert(
    fc.property(anyYear, fc.constantFrom('1000', '1000000'), (items, scale) => {
      const [one, many] = [totalOf(items), totalOf(items.map(line => ({ ...line, scale: scale as LineItem['scale'] })))]
      for (const part of ['counted', 'leftOut', 'netted', 'all'] as const)
        expect(many[part].value?.toFixed()).toBe(one[part].value?.times(scale).toFixed())
      expect(many.total.missing).toEqual(one.total.missing)
    }),
  )
})

import { beforeAll, expect, test } from 'vitest'
import { classOf, decide } from './coverage.ts'
import type { LineItem } from './line-item.ts'
import { type Coverage, settingsOf } from './settings.ts'
import { type Invented, inventedBudgets, methodOf } from './testing/invented-budgets.ts'

let invented: Invented
beforeAll(async () => {
  invented = await inventedBudgets()
})

const coverage = (method: string, level = 3, conditions: Readonly<Record<string, boolean>> = {}): Coverage =>
  settingsOf(methodOf(invented, method), { baseYear: 2019, level, conditions }).coverage
const line = (further: Partial<LineItem>) =>
  ({ institution: 'army', object: 'operations', fund: 'treasury', tags: [], ...further }) as LineItem

test.each([
  {
    what: 'pay of soldiers',
    line: { object: 'personnel-military' },
    eclac: 'in',
    unasur: 'in',
    sipri: 'in',
    un: 'in',
    nato: 'in',
    cofog: 'in',
  },
  {
    what: 'equipment from a fund outside the budget',
    line: { object: 'procurement', fund: 'off-budget-fund' },
    eclac: 'in',
    unasur: 'in',
    sipri: 'in',
    un: 'in',
    nato: 'in',
    cofog: 'unknown',
  },
  {
    what: 'pensions',
    line: { object: 'pension', institution: 'social-security' },
    eclac: 'in',
    unasur: 'out',
    sipri: 'in',
    un: 'in',
    nato: 'in',
    cofog: 'out',
  },
  {
    what: 'contributions of staff',
    line: { object: 'other', tags: ['staff-contribution'] },
    eclac: 'net',
    unasur: 'out',
    sipri: 'out',
    un: 'unknown',
    nato: 'out',
    cofog: 'out',
  },
  {
    what: 'police of military kind',
    line: { institution: 'police-military', object: 'personnel-military' },
    eclac: 'out',
    unasur: 'out',
    sipri: 'unknown',
    un: 'unknown',
    nato: 'unknown',
    cofog: 'out',
  },
  {
    what: 'civil defence',
    line: { tags: ['civil-defence'] },
    eclac: 'out',
    unasur: 'out',
    sipri: 'out',
    un: 'out',
    nato: 'out',
    cofog: 'in',
  },
  {
    what: 'reimbursements by the United Nations',
    line: { object: 'other', tags: ['reimbursed-by-un'] },
    eclac: 'net',
    unasur: 'unknown',
    sipri: 'unknown',
    un: 'unknown',
    nato: 'net',
    cofog: 'unknown',
  },
  {
    what: 'a weather service inside the budget',
    line: { tags: ['commercial'] },
    eclac: 'out',
    unasur: 'out',
    sipri: 'out',
    un: 'out',
    nato: 'out',
    cofog: 'out',
  },
  {
    what: 'operations of an arms factory',
    line: { institution: 'enterprise' },
    eclac: 'out',
    unasur: 'unknown',
    sipri: 'out',
    un: 'out',
    nato: 'out',
    cofog: 'unknown',
  },
  {
    what: 'a transfer to an arms factory',
    line: { institution: 'enterprise', object: 'transfer' },
    eclac: 'in',
    unasur: 'unknown',
    sipri: 'in',
    un: 'in',
    nato: 'in',
    cofog: 'unknown',
  },
  {
    what: 'aid received',
    line: { tags: ['military-aid-received'] },
    eclac: 'unknown',
    unasur: 'out',
    sipri: 'out',
    un: 'out',
    nato: 'out',
    cofog: 'out',
  },
  {
    what: 'a line whose object is not said',
    line: { object: 'other' },
    eclac: 'unknown',
    unasur: 'unknown',
    sipri: 'unknown',
    un: 'unknown',
    nato: 'unknown',
    cofog: 'unknown',
  },
] as const)('$what', ({ line: further, eclac, unasur, sipri, un, nato, cofog }) => {
  const item = line(further as Partial<LineItem>)
  const found = Object.fromEntries(
    ['eclac-2001', 'unasur', 'sipri', 'un-2011', 'nato', 'cofog-02'].map(method => [
      method,
      decide(coverage(method), item).verdict,
    ]),
  )
  expect(found).toEqual({ 'eclac-2001': eclac, unasur, sipri, 'un-2011': un, nato, 'cofog-02': cofog })
})

test('a condition decides once somebody has answered it, and is named until then', () => {
  const gendarmerie = line({ institution: 'police-military', object: 'personnel-military' })
  expect(decide(coverage('sipri'), gendarmerie)).toEqual({
    verdict: 'unknown',
    rules: ['sipri.police-military'],
    open: ['equipped-for-military-operations'],
  })
  expect(decide(coverage('sipri', 1, { 'equipped-for-military-operations': true }), gendarmerie).verdict).toBe('in')
  expect(decide(coverage('sipri', 1, { 'equipped-for-military-operations': false }), gendarmerie).verdict).toBe('out')
})

test('pensions are in from the second level of the reconstruction, and out of the first', () => {
  const pension = line({ object: 'pension' })
  expect([1, 2, 3].map(level => decide(coverage('eclac-2001', level), pension).verdict)).toEqual(['out', 'in', 'in'])
})

test('of two methods a line counts when it counts for both', () => {
  const both: Coverage = { views: [...coverage('eclac-2001').views, ...coverage('unasur').views], offBudget: 'on-spending' }
  expect(decide(both, line({})).verdict).toBe('in')
  expect(decide(both, line({ object: 'pension' }))).toMatchObject({ verdict: 'out', rules: ['unasur.pensions'] })
  expect(decide(both, line({ tags: ['military-aid-received'] })).verdict).toBe('out')
  expect(decide(both, line({ object: 'debt-service' })).verdict).toBe('unknown')
})

test('a class says what a line is and not from which fund it is paid', () => {
  const { views } = coverage('eclac-2001')
  const equipment = line({ object: 'procurement' })
  expect(classOf(views, equipment)).toBe('procurement')
  expect(classOf(views, { ...equipment, fund: 'off-budget-fund' })).toBe('procurement')
  expect(classOf(views, { ...equipment, tags: ['peacekeeping-un'] })).toBe('peace-operations+procurement')
})

test('the method of ECLAC says of itself that it is a reconstruction, and its doubtful rules are unverified', () => {
  const { body } = methodOf(invented, 'eclac-2001')
  expect(body.certainty).toBe('reconstruction')
  expect(body.coverage.filter(rule => rule.confidence === 'verified').map(rule => rule.item)).toEqual([
    'civil-functions',
    'off-budget-funds',
  ])
  expect(settingsOf(methodOf(invented, 'eclac-2001'), { baseYear: 2019 }).cautions).toEqual([
    { caution: 'method-reconstructed', method: 'eclac-2001', act: expect.stringMatching(/^[a-z2-7]{26}$/) },
  ])
})

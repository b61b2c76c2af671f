import fc from 'fast-check'
import { expect, test } from 'vitest'
import { StateId } from '../../kernel/ids.ts'
import { buildCatalogue } from './catalogue.ts'
import type { Instrument, ParticipationAct } from './facts.ts'
import { knownDays, nameOf, type Scope } from './known-days.ts'
import { editionCatalogue } from './testing/edition-catalogue.ts'
import { deposited, type Invented, inForce, notified, PACT, signed, suspended, treaty, XAA, XAB } from './testing/invented.ts'

const catalogueOf = (acts: readonly ParticipationAct[], pact: Instrument = treaty()) =>
  buildCatalogue(
    acts.length + 1,
    [pact.adopted, ...[pact.enteredIntoForce, pact.terminated, pact.clauses].flatMap(act => act ?? [])],
    acts,
  )
const daysOf = (acts: readonly ParticipationAct[], scope: Scope, more?: Invented) =>
  knownDays(catalogueOf(acts, more ? inForce(more) : treaty()), scope)
const said = ({ days }: ReturnType<typeof knownDays>) => days.map(({ on, what }) => `${on} ${what}`)

test('what is known to the day has one; a month or a year has none and is counted', () => {
  const found = daysOf([signed('1990-05-04'), deposited('1991-05'), suspended('2001')], { state: XAA })
  expect(said(found)).toEqual(['1990-05-04 act'])
  expect(found.withoutDay).toBe(2)
})

test('from when a consent binds and a notice takes effect is computed from the clauses, and said to be', () => {
  const found = daysOf([deposited('1995-01-10'), notified('2010-06-30')], { state: XAA }, {})
  expect(said(found)).toEqual(['1995-01-10 act', '1995-02-09 bound', '2010-06-30 act', '2011-06-30 left'])
})

test('an instrument has its own life and what states did under it; all have the life, and of states what concerns all', () => {
  const acts = [deposited('1995-01-10'), deposited('1995-03-10', { state: 'XAB' }), notified('2010-06-30')]
  expect(said(daysOf(acts, { instrument: PACT }, {}))).toContain('1995-03-10 act')
  expect(said(daysOf(acts, 'all', {}))).toEqual(['1990-01-01 adopted', '1991-01-01 entered', '2010-06-30 act', '2011-06-30 left'])
  expect(said(daysOf(acts, { state: XAB }, {}))).toEqual(['1995-03-10 act', '1995-04-09 bound'])
})

test('a corrected act keeps its name', () => {
  const before = deposited('1995-01-10')
  const after = { ...deposited('1995-01-11'), standsFor: before.act }
  const [first, second] = [before, after].map(act => daysOf([act], { state: XAA }).days.map(nameOf))
  expect(second).toEqual(first)
})

test('the order of acts is irrelevant, and no two days share a name', () => {
  const acts = [signed('1990-05-04'), deposited('1995-01-10'), notified('2010-06-30'), deposited('1994', { state: 'XAB' })]
  const read = daysOf(acts, { instrument: PACT }, {})
  expect(new Set(read.days.map(nameOf)).size).toBe(read.days.length)
  fc.assert(
    fc.property(fc.shuffledSubarray(acts, { minLength: acts.length }), order => {
      expect(said(daysOf(order, { instrument: PACT }, {}))).toEqual(said(read))
    }),
  )
})

test('in the edition every day named is a day, conferences last as long as they did, and none is padded', async () => {
  const catalogue = await editionCatalogue()
  const all = knownDays(catalogue, 'all')
  expect(all.days.every(({ on, until }) => /^\d{4}-\d{2}-\d{2}$/.test(on) && on <= until)).toBe(true)
  expect(all.days.some(({ what, on, until }) => what === 'conference' && on < until)).toBe(true)
  // Mexico's deposit under the firearms convention is known to June 1998.
  const mexico = knownDays(catalogue, { state: StateId.parse('MEX') })
  expect(said(mexico).filter(one => one.startsWith('1998-06-01') || one.startsWith('1998-06-30'))).toEqual([])
  expect(mexico.withoutDay).toBeGreaterThan(0)
})

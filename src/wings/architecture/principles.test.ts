import { expect, test } from 'vitest'
import { PlainDate } from '../../kernel/date.ts'
import { termsOf } from './answering.ts'
import { phaseOf } from './phase.ts'
import { principleOn, principlesOn } from './principles.ts'
import { statesOfRegion, tableOf } from './table.ts'
import { editionCatalogue } from './testing/edition-catalogue.ts'

const catalogue = await editionCatalogue()
const TODAY = PlainDate.parse('2026-11-23')
const days = ['1950-01-01', '1994-12-31', '2002-11-22', '2026-11-23'].map(day => PlainDate.parse(day))
const tables = new Map(days.map(day => [day, tableOf(catalogue, day)]))
const tableOn = (day: PlainDate) => tables.get(day) ?? tableOf(catalogue, day)
const operativeOn = (day: PlainDate) =>
  new Map(principlesOn(catalogue, tableOn(day), day).map(({ term, operative }) => [String(term.body.term), operative]))

test('every principle of the vocabulary is listed, in its order', () => {
  expect(principlesOn(catalogue, tableOn(TODAY), TODAY).map(({ term }) => term)).toEqual(termsOf(catalogue, 'principle'))
})

test('today one principle rests on political commitments alone', () => {
  const flagged = [...operativeOn(TODAY)].filter(([, operative]) => operative !== 'binding')
  expect(flagged).toEqual([['multilateralism', 'political']])
})

test('before there was a treaty that names it, a principle has nothing in force', () => {
  const then = operativeOn(PlainDate.parse('1950-01-01'))
  expect(then.get('peaceful-settlement')).toBe('binding')
  expect(then.get('restraint-in-transfers')).toBe('nothing')
  expect(then.get('civilian-control')).toBe('nothing')
})

test.each(days)('on %s a principle is binding exactly where a treaty in force that names it binds somebody', day => {
  const table = tableOn(day)
  for (const { term, operative } of principlesOn(catalogue, table, day)) {
    const naming = [...catalogue.instruments.values()].filter(({ adopted }) =>
      adopted.body.principles.some(one => one === term.body.term),
    )
    const binding = naming.some(
      instrument =>
        instrument.adopted.body.form === 'treaty' &&
        phaseOf(instrument, day) === 'in-force' &&
        statesOfRegion(catalogue).some(state => table.get(instrument.id)?.get(state)?.bound === true),
    )
    expect(operative === 'binding', term.body.term).toBe(binding)
    if (operative === 'nothing') expect(naming.some(one => phaseOf(one, day) === 'in-force')).toBe(false)
  }
})

test('peaceful settlement: states are counted by the treaties that bind them, and relations stand between instruments that name it', () => {
  const answer = principleOn(catalogue, tableOn(TODAY), TODAY, 'peaceful-settlement')
  expect(answer?.answers.map(({ instrument }) => instrument.id)).toContain('pact-of-bogota')
  expect(answer?.summary.coveredByTreaties).toEqual({ certain: 35, possible: 35 })
  expect(answer?.reach).toHaveLength(35)
  const naming = new Set(answer?.answers.map(({ instrument }) => instrument.id))
  expect(answer?.rests.length).toBeGreaterThan(0)
  for (const { body } of answer?.rests ?? [])
    for (const end of [body.from, body.to]) expect('instrument' in end && naming.has(end.instrument)).toBe(true)
})

test('a principle that is not in the vocabulary is none', () => {
  expect(principleOn(catalogue, tableOn(TODAY), TODAY, 'revenge')).toBeNull()
})

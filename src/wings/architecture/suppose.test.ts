import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import { boundTable, hasBit } from './bound-table.ts'
import { type Supposition, Suppositions, supposing, suppositionText } from './suppose.ts'
import { standingOf, statesOfRegion, tableOf } from './table.ts'
import { editionQuestions, TODAY } from './testing/edition-app.ts'

const { ask, size } = await editionQuestions()
const catalogue = await ask.catalogue({ size })
const region = statesOfRegion(catalogue)
const suppose = (text: string) => Suppositions.parse(text)
const standingIn = (given: typeof catalogue, state: string, id: string, on = TODAY) => {
  const instrument = given.instruments.get(id as InstrumentId)
  if (!instrument) throw new Error(id)
  return standingOf(given, instrument, state as StateId, on)
}

describe('how suppositions are written', () => {
  test('an accession, and an exit after a hyphen', () =>
    expect(suppose('hti:cifta,-URY:tiar')).toEqual([
      { state: 'HTI', instrument: 'cifta', bound: true },
      { state: 'URY', instrument: 'tiar', bound: false },
    ]))
  test('named twice, the last counts', () => expect(suppose('HTI:cifta,-HTI:cifta')).toHaveLength(1))
  test.each(['HTI', 'HTI:', ':cifta', 'HTI:CIFTA!', '--HTI:cifta', 'HT:cifta'])('%s is refused', text =>
    expect(Suppositions.safeParse(text).success).toBe(false),
  )
  test('what is printed reads back', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...region),
        fc.constantFrom(...catalogue.instruments.keys()),
        fc.boolean(),
        (state, instrument, bound) => {
          const one: Supposition = { state, instrument, bound }
          expect(suppose(suppositionText(one))).toEqual([one])
        },
      ),
    ))
})

describe('what a supposition changes', () => {
  test('the cell it names, and no other', () => {
    const instead = supposing(catalogue, suppose('HTI:cifta'))
    const [before, after] = [tableOf(catalogue, TODAY), tableOf(instead, TODAY)]
    const differ = [...before].flatMap(([id, row]) =>
      [...row].filter(([state, standing]) => after.get(id)?.get(state) !== standing).map(([state]) => `${state}:${id}`),
    )
    expect(standingIn(catalogue, 'HTI', 'cifta').standing).toBe('party')
    expect(differ).toEqual([])
    const exit = tableOf(supposing(catalogue, suppose('-HTI:cifta')), TODAY)
    const left = [...before].flatMap(([id, row]) =>
      [...row].filter(([state, standing]) => exit.get(id)?.get(state) !== standing).map(([state]) => `${state}:${id}`),
    )
    expect(left).toEqual(['HTI:cifta'])
  })

  test('a membership changes the texts that take their members from the charter', () => {
    const instead = supposing(catalogue, suppose('-BRA:oas-charter'))
    const texts = [...catalogue.instruments.values()].filter(({ adopted }) => adopted.body.roster === 'oas-members')
    expect(texts.length).toBeGreaterThan(5)
    const bound = (given: typeof catalogue) => texts.filter(({ id }) => standingIn(given, 'BRA', id).bound === true).length
    expect(bound(catalogue)).toBeGreaterThan(5)
    expect(bound(instead)).toBe(0)
  })

  test('before its adoption an instrument cannot be joined, not even in thought', () =>
    expect(standingIn(supposing(catalogue, suppose('HTI:cifta')), 'HTI', 'cifta', '1990-01-01' as typeof TODAY).bound).toBe(
      false,
    ))
})

test('bits say what the standings say: certain only where it is known, possible also where it is not', () => {
  const day = tableOf(catalogue, TODAY)
  const bits = boundTable(catalogue, day, TODAY, { states: region })
  for (const [row, { id }] of bits.instruments.entries())
    for (const [column, state] of bits.states.entries()) {
      const bound = day.get(id)?.get(state)?.bound
      expect([hasBit(bits.certain, row, column), hasBit(bits.possible, row, column)], `${state} ${id}`).toEqual([
        bound === true,
        bound !== false,
      ])
    }
})

test('more states than there are bits are refused', () =>
  expect(() => boundTable(catalogue, new Map(), TODAY, { states: Array.from({ length: 41 }, () => 'CHL' as StateId) })).toThrow(
    /41 states/,
  ))

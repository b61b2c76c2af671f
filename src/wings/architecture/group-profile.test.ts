import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../kernel/date.ts'
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import { changeOf, changesBetween } from './changes.ts'
import { crossingsOf, instrumentsBetween } from './group-profile.ts'
import { standingOf, statesOfRegion, tableOf } from './table.ts'
import { editionQuestions, TODAY } from './testing/edition-app.ts'

const { ask, size } = await editionQuestions()
const catalogue = await ask.catalogue({ size })
const region = statesOfRegion(catalogue)
const table = tableOf(catalogue, TODAY)
const ids = (list: readonly { readonly id: InstrumentId }[]) => list.map(({ id }) => id)
const PAPER = '2002-11-22' as PlainDate
const pair = ['CHL', 'PER'] as StateId[]

describe('what states share', () => {
  test('every crossing says no more than the standings do', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...region), { minLength: 1, maxLength: 6 }), states => {
        for (const { share, standings } of crossingsOf(catalogue, table, TODAY, states)) {
          const bound = standings.map(one => one.bound)
          if (share === 'all') expect(bound.every(one => one === true)).toBe(true)
          if (share === 'perhaps') expect(bound.includes(false) || bound.every(one => one === true)).toBe(false)
          if (share === 'some') expect(bound.includes(true) && bound.includes(false)).toBe(true)
          if (share === 'none') expect(bound.includes(true) || !bound.includes(false)).toBe(false)
        }
      }),
      { numRuns: 25 },
    ))

  test('the order of the states is irrelevant', () => {
    const shares = (states: StateId[]) => crossingsOf(catalogue, table, TODAY, states).map(one => [one.instrument.id, one.share])
    expect(shares(['CHL', 'PER', 'BOL'] as StateId[])).toEqual(shares(['BOL', 'CHL', 'PER'] as StateId[]))
  })

  test('who guarantees what two others agreed is not a party between them', () => {
    expect(ids(instrumentsBetween(catalogue, pair))).not.toContain('rio-protocol-1942')
    expect(ids(instrumentsBetween(catalogue, ['ECU', 'PER'] as StateId[]))).toContain('rio-protocol-1942')
  })

  test('what lies between Chile and Peru, oldest first', () =>
    expect(ids(instrumentsBetween(catalogue, pair))).toEqual([
      'cl-pe-lima-1929',
      'cl-pe-execution-act-1999',
      'cl-pe-2plus2-2001',
      'cl-pe-methodology',
    ]))
})

describe('two days', () => {
  const instruments = [...catalogue.instruments.values()]
  test('nothing differs between a day and itself', () => {
    const { cells, instruments: changed } = changesBetween(catalogue, [TODAY, TODAY], { states: pair, instruments })
    expect([cells, changed]).toEqual([[], []])
  })

  test('the earlier day comes first, whichever way it is asked', () =>
    expect(changesBetween(catalogue, [TODAY, PAPER], { states: pair, instruments })).toEqual(
      changesBetween(catalogue, [PAPER, TODAY], { states: pair, instruments }),
    ))

  test('joining and leaving are claimed only where both days are known', () => {
    const { cells } = changesBetween(catalogue, [PAPER, TODAY], { states: region, instruments })
    expect(cells.length).toBeGreaterThan(500)
    for (const { was, is, change } of cells) {
      expect(change === 'joined').toBe(was.bound === false && is.bound === true)
      expect(change === 'left').toBe(was.bound === true && is.bound === false)
    }
  })

  test('Chile joined the Ottawa Convention before the paper, Peru its Arms Trade Treaty after it', () => {
    const { cells } = changesBetween(catalogue, [PAPER, TODAY], { states: pair, instruments })
    const joined = cells.filter(({ change }) => change === 'joined').map(({ state, instrument }) => `${state} ${instrument.id}`)
    expect(joined).toContain('PER att')
    expect(joined).not.toContain('CHL apmbc')
  })

  test.each([
    [true, true, 'party', 'suspended', 'moved'],
    [false, false, 'none', 'none', null],
    [null, null, 'unknown', 'contested', null],
    [null, true, 'unknown', 'party', 'became-known'],
    [false, null, 'none', 'contested', 'became-unclear'],
  ] as const)('bound %s then %s (%s, %s): %s', (before, after, was, is, change) => {
    const instrument = instruments[0]
    if (!instrument) throw new Error('the edition is empty')
    const one = standingOf(catalogue, instrument, 'CHL' as StateId, TODAY)
    expect(changeOf({ ...one, bound: before, standing: was }, { ...one, bound: after, standing: is })).toBe(change)
  })
})

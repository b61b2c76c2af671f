import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../kernel/date.ts'
import type { StateId } from '../../kernel/ids.ts'
import type { Catalogue } from './catalogue.ts'
import { type Change, type Count, changesOf, countedOn, growthOf, livesOf } from './growth.ts'
import { phaseOf } from './phase.ts'
import { standingOf, statesOfRegion } from './table.ts'
import { editionCatalogue } from './testing/edition-catalogue.ts'
import { day } from './testing/invented.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await editionCatalogue()
})

const all = () => true
const anyDay = fc.integer({ min: 0, max: 45_000 }).map(n => addDays(day('1915-01-01'), n))
const after = (changes: readonly Change[], on: PlainDate) => {
  const { certain, possible } = changes.findLast(one => one.on <= on) ?? { certain: 0, possible: 0 }
  return { certain, possible }
}

test('on any day as many are in force as their phases say, known and not known apart', () => {
  const changes = changesOf(livesOf(catalogue, all, null))
  fc.assert(
    fc.property(anyDay, on => {
      const phases = [...catalogue.instruments.values()].map(instrument => phaseOf(instrument, on))
      const certain = phases.filter(phase => phase === 'in-force').length
      expect(after(changes, on)).toEqual({ certain, possible: certain + phases.filter(phase => phase === 'unknown').length })
    }),
    { numRuns: 300 },
  )
})

test('on any day as many bind a state as its standings say', () => {
  const region = statesOfRegion(catalogue)
  const known = new Map<StateId, readonly Change[]>()
  fc.assert(
    fc.property(fc.constantFrom(...region), anyDay, (state, on) => {
      const changes = known.get(state) ?? changesOf(livesOf(catalogue, all, state))
      known.set(state, changes)
      const bounds = [...catalogue.instruments.values()].map(instrument => standingOf(catalogue, instrument, state, on).bound)
      const certain = bounds.filter(bound => bound === true).length
      expect(after(changes, on)).toEqual({ certain, possible: certain + bounds.filter(bound => bound === null).length })
    }),
    { numRuns: 200 },
  )
})

test('the rows of years say what the lines show; levels add up to the whole, and no instrument is of neither nature', () => {
  for (const state of [null, ...statesOfRegion(catalogue).slice(0, 4)]) {
    const { years, series } = growthOf(catalogue, livesOf(catalogue, all, state), day('2026-11-23'))
    for (const row of years) {
      expect(after(series.total, row.on)).toEqual({ certain: row.certain, possible: row.possible })
      for (const [level, count] of Object.entries(row.levels))
        expect(after(seriesOf(series.levels, level), row.on)).toEqual(count)
      for (const [nature, count] of Object.entries(row.natures))
        expect(after(seriesOf(series.natures, nature), row.on)).toEqual(count)
      const sum = (parts: Readonly<Record<string, Count>>) => Object.values(parts).reduce((n, { certain }) => n + certain, 0)
      expect(sum(row.levels)).toBe(row.certain)
      expect(sum(row.natures)).toBeGreaterThanOrEqual(row.certain)
    }
  }
})
const seriesOf = (all: Readonly<Record<string, readonly Change[]>>, key: string) => all[key] ?? []

test('what came and what left make up the difference from one year to the next', () => {
  const { years } = growthOf(catalogue, livesOf(catalogue, all, null), day('2026-11-23'))
  let before = years[0]?.certain ?? 0
  for (const { certain, came, left } of years.slice(1)) {
    expect(before + came.length - left.length).toBe(certain)
    before = certain
  }
})

test('the axis runs from 1942 to the last day noted; an earlier or later day shown widens it', () => {
  const lives = livesOf(catalogue, all, null)
  const spanFor = (on: string) => {
    const { from, to, years } = growthOf(catalogue, lives, day(on))
    return [from, to, years[0]?.year, years.at(-1)?.year]
  }
  expect(spanFor('2002-11-22')).toEqual(['1942-01-01', '2026-11-23', 1942, 2026])
  expect(spanFor('1930-06-01')).toEqual(['1930-01-01', '2026-11-23', 1930, 2026])
  expect(spanFor('2027-03-01')).toEqual(['1942-01-01', '2026-12-31', 1942, 2026])
})

test('a day on which nothing had begun, or after which nothing changes, widens the axis no further than there is anything', () => {
  const lives = livesOf(catalogue, all, null)
  const turns = changesOf(lives).map(({ on }) => on)
  const early = growthOf(catalogue, lives, day('0001-01-01'))
  expect(early.from.slice(0, 4)).toBe(turns[0]?.slice(0, 4))
  expect(early.shown).toEqual({ certain: 0, possible: 0 })
  const late = growthOf(catalogue, lives, day('9999-12-31'))
  expect(Number(late.to.slice(0, 4))).toBeLessThan(2050)
  expect(late.shown).toEqual(after(changesOf(lives), day('9999-12-31')))
})

test('the growth of one threat is that of the instruments that name it', () => {
  const names = (id: string) => livesOf(catalogue, ({ adopted }) => adopted.body.threats.some(threat => threat === id), null)
  const arms = growthOf(catalogue, names('wmd-proliferation'), day('2026-11-23'))
  expect(arms.years.find(({ year }) => year === 1969)?.came.map(({ id }) => id)).toContain('tlatelolco')
  expect(growthOf(catalogue, names('no-such-threat'), day('2026-11-23')).years.every(({ possible }) => possible === 0)).toBe(true)
})

test('a stretch is remembered only where something changes', () => {
  for (const life of livesOf(catalogue, all, null)) {
    let before: boolean | null = false
    for (const { from, counted } of life.stretches) {
      expect(counted).not.toBe(before)
      expect(countedOn(life, from)).toBe(counted)
      before = counted
    }
  }
})

import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../kernel/date.ts'
import { type Catalogue, caseOf, charterOf } from './catalogue.ts'
import { rosterStanding } from './roster.ts'
import { standing } from './standing.ts'
import { outsideActors, remembering, standingOf, statesOfRegion, tableOf } from './table.ts'
import { editionCatalogue } from './testing/edition-catalogue.ts'
import { day } from './testing/invented.ts'

let catalogue: Catalogue
let copy: Catalogue
beforeAll(async () => {
  catalogue = await editionCatalogue()
  copy = await editionCatalogue()
})

test('the table holds every state of the region under every instrument, and no actor from outside', () => {
  const table = tableOf(catalogue, day('2002-11-22'))
  expect([...table.keys()]).toEqual([...catalogue.instruments.keys()])
  for (const row of table.values()) expect([...row.keys()]).toEqual(statesOfRegion(catalogue))
  expect(statesOfRegion(catalogue)).toHaveLength(35)
  expect(statesOfRegion(catalogue)).not.toContain('FRA')
})

test('actors from outside stand where they have acts', () => {
  const names = [...catalogue.instruments.keys()].filter(id => id.startsWith('tlatelolco-protocol'))
  expect(names.map(id => outsideActors(catalogue, id).toSorted())).toEqual([
    ['FRA', 'GBR', 'NLD'],
    ['CHN', 'FRA', 'GBR', 'RUS'],
  ])
})

test('what is remembered of a stretch of days is what is worked out for each of its days anew', () => {
  const cells = [...catalogue.instruments.values()].flatMap(instrument =>
    statesOfRegion(catalogue).map(state => ({ instrument, state })),
  )
  const fresh = ({ instrument, state }: (typeof cells)[number], on: PlainDate) => {
    const charter = charterOf(copy, instrument)
    if (!charter) return standing(caseOf(copy, instrument, state), on)
    const membership = caseOf(copy, charter, state)
    return rosterStanding(instrument, membership, standing(membership, on), on)
  }
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map(n => addDays(day('1920-01-01'), n))
  fc.assert(
    fc.property(fc.constantFrom(...cells), fc.array(anyDay, { minLength: 1, maxLength: 8 }), (cell, days) => {
      for (const on of days) expect(standingOf(catalogue, cell.instrument, cell.state, on)).toEqual(fresh(cell, on))
    }),
    { numRuns: 1500 },
  )
})

test('remembering keeps the answers asked for last, and asks again for one that failed', async () => {
  const asked: number[] = []
  const ask = remembering(
    2,
    (n: number) => {
      asked.push(n)
      return `answer ${n}`
    },
    n => String(n),
  )
  for (const n of [1, 2, 1, 3, 1, 2]) expect(ask(n)).toBe(`answer ${n}`)
  expect(asked).toEqual([1, 2, 3, 2])

  let times = 0
  const failing = remembering(
    2,
    async () => {
      times++
      if (times === 1) throw new Error('the store was not there')
      return 'there'
    },
    () => 'one',
  )
  await expect(failing()).rejects.toThrow('the store was not there')
  expect(await failing()).toBe('there')
})

test('what another state did changes nothing: without its acts every other standing is as before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...statesOfRegion(catalogue)),
      fc.constantFrom(...catalogue.instruments.values()),
      fc.constantFrom('1965-03-01', '1994-12-31', '2002-11-22', '2019-09-23', '2026-11-23'),
      (silent, instrument, day) => {
        const acts = new Map(
          [...catalogue.acts].map(([id, byState]) => [id, new Map([...byState].filter(([state]) => state !== silent))]),
        )
        const without = { ...catalogue, acts }
        for (const state of statesOfRegion(catalogue))
          if (state !== silent)
            expect(standingOf(without, instrument, state, day as PlainDate)).toEqual(
              standingOf(catalogue, instrument, state, day as PlainDate),
            )
      },
    ),
    { numRuns: 60 },
  )
})

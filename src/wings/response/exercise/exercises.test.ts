/** The exercises that ship: at each inject the test concludes what the exercise expects, for each team, and every game can be kept. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGS } from '../../../kernel/lang.ts'
import { deviations } from '../test/case-sheets.ts'
import { perceive } from '../test/perceptions.ts'
import { editionTest, TODAY } from '../test/testing/edition-test.ts'
import { openTo, type Play, playWords, practiceFinder, readPlay, sheetsAfter } from './play.ts'

const { test: securityTest, exercises } = await editionTest()
const steps = exercises.flatMap(exercise =>
  exercise.injects.map((inject, i) => ({
    exercise,
    inject,
    step: i + 1,
    title: `${exercise.exercise}, day ${inject.day}: ${inject.titles.en}`,
  })),
)

test('two exercises ship, and their states are invented', () => {
  expect(exercises.map(one => one.exercise)).toEqual(['coup', 'river'])
  for (const { teams } of exercises) for (const { team } of teams) expect(team).toMatch(/^X[A-Z]{2}$/)
})

test.each(steps)('$title', ({ exercise, inject, step }) => {
  for (const lang of LANGS) {
    const perceptions = perceive(securityTest, sheetsAfter(exercise, step, lang, TODAY), TODAY, TODAY)
    expect(deviations(inject.expected, perceptions)).toEqual([])
  }
})

test.each(steps)('$title: every team can decide, or is told why not', ({ exercise, inject }) => {
  expect(inject.decisions.length).toBeGreaterThan(0)
  const deciding = exercise.teams.filter(({ team }) => openTo(inject, team).length > 0)
  expect(deciding.length).toBeGreaterThanOrEqual(2)
})

test.each(exercises)('a game of "$exercise" is read back from its address as it was', exercise => {
  const teams = exercise.teams.map(one => one.team as string)
  const note = fc.option(
    fc
      .string({ minLength: 1, maxLength: 80 })
      .map(text => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim())
      .filter(text => text !== ''),
    { nil: null },
  )
  const moves = exercise.injects.flatMap(inject =>
    teams.map(team => {
      const open = openTo(inject, team).map(one => one.decision as string)
      const decision = open.length > 0 ? fc.option(fc.constantFrom(...open), { nil: null }) : fc.constant(null)
      return fc.record({ team: fc.constant(team), inject: fc.constant(inject.inject as string), decision, note })
    }),
  )
  const play: fc.Arbitrary<Play> = fc.record({
    step: fc.integer({ min: 0, max: exercise.injects.length }),
    as: fc.option(fc.constantFrom(...teams), { nil: null }),
    moves: fc.tuple(...moves).map(all => all.filter(one => one.decision !== null || one.note !== null)),
    standIns: fc.subarray(teams).map(of => new Map(of.map(team => [team, 'CHL']))),
  })
  fc.assert(
    fc.property(play, game => {
      const { play: again, refused } = readPlay(exercise, new URLSearchParams(playWords(game).map(one => [...one])))
      expect(refused).toEqual([])
      expect(again).toEqual(game)
    }),
    { numRuns: 50 },
  )
})

test('what no game can be is refused by name', () => {
  const [exercise] = exercises.slice(1)
  if (!exercise) throw new Error('No exercise')
  const refused = (words: string) => readPlay(exercise, new URLSearchParams(words)).refused
  expect(refused('step=9')).toMatchObject([{ rule: 'play-step', found: '9', expected: '0–5' }])
  expect(refused('step=x')).toMatchObject([{ rule: 'play-step' }])
  expect(refused('as=CHL')).toMatchObject([{ rule: 'play-team', expected: 'XAA, XAB, XAC' }])
  expect(refused('XAC.units=take')).toMatchObject([{ rule: 'play-decision', word: 'XAC.units', found: 'take' }])
})

test('the finder is asked with stand-ins only, never with an invented state', () => {
  const inject = exercises[1]?.injects[3]
  if (!inject) throw new Error('No inject')
  expect(practiceFinder(inject, new Map())).toBeNull()
  expect(practiceFinder(inject, new Map([['XAA', 'CAN']]))).toBe(
    '/response/find?situation=INTERSTATE_DISPUTE%2CINTERSTATE_CRISIS%2CINTERSTATE_CONFLICT%2CENDANGERED_PEACE&contending=CAN&affected=CAN&requesting=CAN',
  )
})

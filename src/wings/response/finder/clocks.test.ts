import { beforeAll, expect, test } from 'vitest'
import { PlainDate } from '../../../kernel/date.ts'
import { addLength, clocksOf } from './clocks.ts'
import { editionFinder } from './testing/edition-day.ts'

const day = (text: string) => PlainDate.parse(text)

test.each([
  ['2020-01-31', 'P28D', '2020-02-28'],
  ['2020-01-31', 'P1M', '2020-02-29'],
  ['2019-09-24', 'P2Y', '2021-09-24'],
  ['2012-02-29', 'P1Y', '2013-02-28'],
  ['2012-11-27', 'P12M', '2013-11-27'],
  ['2020-01-01', 'PT0S', '2020-01-01'],
  ['2020-01-01', 'PT12H', '2020-01-02'],
  ['2020-01-01', 'PT24H', '2020-01-02'],
  ['2020-01-01', 'PT36H', '2020-01-03'],
  ['2020-01-01', 'PT84H', '2020-01-05'],
  ['2020-01-01', 'PT108H', '2020-01-06'],
  ['2020-01-01', 'P1Y2M', null],
] as const)('from %s, %s ends at the latest on %s', (from, length, latest) => {
  expect(addLength(day(from), length)).toBe(latest)
})

let edition: Awaited<ReturnType<typeof editionFinder>>
beforeAll(async () => {
  edition = await editionFinder()
})
const clocks = (id: string, start: string, done: Readonly<Record<number, string>> = {}) =>
  clocksOf(
    edition.mechanism(id).body.steps,
    day(start),
    new Map(Object.entries(done).map(([step, on]) => [Number(step), day(on)])),
  ).map(({ step, latest, assumed }) => [step, latest, assumed])

test('mine ban: answer in 28 days, then 14 and 14 days, each from the end of the one before', () => {
  expect(clocks('MEC-APMBC-8', '2020-01-01').slice(0, 3)).toEqual([
    [2, '2020-01-29', false],
    [3, '2020-02-12', true],
    [4, '2020-02-26', true],
  ])
})

test('what was done earlier brings forward what follows', () => {
  expect(clocks('MEC-APMBC-8', '2020-01-01', { 2: '2020-01-10' }).slice(1, 3)).toEqual([
    [3, '2020-01-24', false],
    [4, '2020-02-07', true],
  ])
})

test('resolution 1080: at once, and the whole chain within ten days of the interruption', () => {
  expect(clocks('MEC-1080', '1992-04-05')).toEqual([
    [1, '1992-04-05', false],
    [3, '1992-04-15', false],
  ])
})

test('Pact of Bogotá: two months for a mediator, five to succeed', () => {
  expect(clocks('MEC-BOGOTA-MED', '2013-04-24').slice(-3)).toEqual([
    [2, '2013-06-24', false],
    [3, '2013-11-24', true],
    [4, '2013-11-24', true],
  ])
})

test('an event that no step brings about has no date', () => {
  expect(clocks('MEC-CWC-IX-CHAL', '2020-01-01').filter(([, latest]) => latest === null)).toHaveLength(5)
  expect(clocks('MEC-CWC-IX-CHAL', '2020-01-01')).toContainEqual([3, '2020-01-02', false])
})

test('a time that runs from a day of the calendar does not ask when it was started', () => {
  expect(clocks('MEC-CTC-1373', '2024-01-01')[0]).toEqual([1, '2001-12-27', false])
})

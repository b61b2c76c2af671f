import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { addDays, interval } from '../../../kernel/date.ts'
import { dayInLaw } from '../../architecture/questions.ts'
import { backtest, matterOf, type Trial } from './backtest.ts'
import { backtestDoc } from './backtest-doc.ts'
import { findMechanism } from './find.ts'
import { askingOf, knowledgeOf } from './knowledge.ts'
import { editionFinder } from './testing/edition-day.ts'

let edition: Awaited<ReturnType<typeof editionFinder>>
let trials: readonly Trial[]
beforeAll(async () => {
  edition = await editionFinder()
  trials = backtest(edition.catalogue)
})

test('every invocation on record is tried, and a case describes each', () => {
  expect(trials).toHaveLength(48)
  expect(trials.filter(({ precedent }) => precedent === null)).toEqual([])
  expect(trials.filter(({ said }) => said.length === 0)).toEqual([])
})

test('all were open as they were used, but for two applications against Colombia, whose standing is contested in that year', () => {
  const failed = trials.filter(({ holds }) => !holds)
  expect(failed.map(({ on, state, instrument }) => `${on} ${state} ${instrument}`)).toEqual([
    '2013-09-16 NIC pact-of-bogota',
    '2013-11-26 NIC pact-of-bogota',
  ])
  for (const { said } of failed)
    for (const { openness, because } of said)
      expect([openness, because.map(({ fact, args }) => [fact, ...args])]).toEqual([
        'not-known',
        [['party', 'COL', 'pact-of-bogota']],
      ])
})

test('the list in docs is what the finder says today: write it with node scripts/backtest-doc.mjs', () => {
  const file = fileURLToPath(new URL('../../../../docs/backtest.md', import.meta.url))
  expect(readFileSync(file, 'utf8')).toBe(backtestDoc(edition.catalogue, trials))
})

test('it is not open for the asking: before the instrument was adopted, none of these would have been', () => {
  for (const { precedent, state, instrument } of trials) {
    const adopted = edition.catalogue.instruments.get(instrument)?.adopted.body.on
    if (!precedent || !adopted) throw new Error(`${instrument} has no day of adoption.`)
    const on = addDays(interval(adopted).earliest, -1)
    for (const id of precedent.body.mechanisms) {
      const asking = askingOf(knowledgeOf(dayInLaw(edition.catalogue, on)), matterOf(precedent, on, state))
      expect(findMechanism(edition.mechanism(id), asking).openness, `${precedent.body.precedent} ${id}`).toBe('closed')
    }
  }
})

test('nor to those who were out: Mexico, Bolivia, Ecuador and Nicaragua in 2019', () => {
  const trial = trials.find(({ on }) => on === '2019-09-11')
  if (!trial?.precedent) throw new Error('The case of 2019 is not there.')
  const on = trial.precedent.body.askedOn
  for (const state of ['MEX', 'BOL', 'ECU', 'NIC'] as const) {
    const asking = askingOf(knowledgeOf(dayInLaw(edition.catalogue, on)), matterOf(trial.precedent, on, state as never))
    expect(findMechanism(edition.mechanism('MEC-TIAR-6'), asking).openness).toBe('closed')
  }
})

import { expect, test } from 'vitest'
import { PlainDate } from '../../kernel/date.ts'
import { InstrumentId, StateId } from '../../kernel/ids.ts'
import { opennessOf } from './accession.ts'
import { coveredBy, coveredByTreaties, reachOf, termsOf } from './answering.ts'
import type { Instrument } from './facts.ts'
import { phaseOf } from './phase.ts'
import { Suppositions, supposing } from './suppose.ts'
import { statesOfRegion, tableOf } from './table.ts'
import { editionCatalogue } from './testing/edition-catalogue.ts'
import { threatOn, threatsOn } from './threats.ts'

const catalogue = await editionCatalogue()
const region = statesOfRegion(catalogue)
const threats = termsOf(catalogue, 'threat').map(({ body }) => body.term)
const TODAY = PlainDate.parse('2026-11-23')
const PAPER = PlainDate.parse('2002-11-22')
const tables = new Map([TODAY, PAPER, PlainDate.parse('1994-12-31')].map(day => [day, tableOf(catalogue, day)]))
const state = (code: string) => StateId.parse(code)
const questions = [...tables.keys()].flatMap(day =>
  threats.flatMap(threat => [
    { day, threat, form: undefined },
    { day, threat, form: 'treaty' as const },
  ]),
)

const tableOn = (day: PlainDate) => {
  const table = tables.get(day)
  if (!table) throw new Error(`no table for ${day}`)
  return table
}
const answerTo = (threat: string, day: PlainDate, asked: Parameters<typeof threatOn>[4] = {}) => {
  const found = threatOn(catalogue, tableOn(day), day, threat, asked)
  if (!found) throw new Error(`no ${threat}`)
  return found
}

/** The same by looking at every instrument and every pair, without bits. */
function byTrial(threat: string, day: PlainDate, form: 'treaty' | undefined) {
  const table = tableOn(day)
  const bound = (instrument: Instrument, of: StateId) => table.get(instrument.id)?.get(of)?.bound ?? null
  const naming = [...catalogue.instruments.values()].filter(
    ({ adopted: { body } }) => body.threats.some(one => one === threat) && (form === undefined || body.form === form),
  )
  const alive = naming.filter(instrument => ['in-force', 'unknown'].includes(phaseOf(instrument, day)))
  const shared = (a: StateId, b: StateId, is: (bound: boolean | null) => boolean) =>
    alive.filter(instrument => is(bound(instrument, a)) && is(bound(instrument, b))).length
  const certain = (is: boolean | null) => is === true
  const possible = (is: boolean | null) => is !== false
  const pairs = region.flatMap((a, i) => region.slice(i + 1).map(b => [a, b] as const))
  const counts = pairs.map(([a, b]) => ({ a, b, certain: shared(a, b, certain), possible: shared(a, b, possible) }))
  const fewest = Math.min(...counts.map(one => one.certain))
  const apart = counts.filter(one => one.certain === fewest)
  const key = (a: StateId, b: StateId) => [a, b].toSorted().join()
  const apartKeys = new Set(apart.map(({ a, b }) => key(a, b)))
  const accessions = new Map<string, number>()
  for (const instrument of alive) {
    if (phaseOf(instrument, day) !== 'in-force') continue
    const may = opennessOf(catalogue, table, instrument)
    const parties = region.filter(of => bound(instrument, of) === true)
    for (const joining of region) {
      if (parties.includes(joining) || may(joining) !== 'open') continue
      const connects = parties.filter(party => apartKeys.has(key(joining, party))).length
      if (connects > 0) accessions.set(`${joining}:${instrument.id}`, connects)
    }
  }
  return { naming, alive, fewest, apart, accessions, bound }
}

test.each(questions)('on $day the counts for $threat ($form) are those of looking at every pair', ({ threat, day, form }) => {
  const trial = byTrial(threat, day, form)
  const answer = answerTo(threat, day, form ? { form } : {})
  expect(answer.answers.map(({ instrument }) => instrument.id).toSorted()).toEqual(trial.naming.map(({ id }) => id).toSorted())
  expect(answer.pairs.total).toBe((35 * 34) / 2)
  expect(answer.pairs.fewest).toBe(trial.fewest)
  expect(answer.pairs.apart).toEqual(
    trial.apart.map(({ a, b, possible }) => ({ states: [a, b], perhaps: possible > trial.fewest })),
  )
  expect(new Map(answer.accessions.map(one => [`${one.state}:${one.instrument}`, one.pairs]))).toEqual(trial.accessions)
  for (const { exceptions, unknown, from, to, support } of answer.nearRules) {
    const [a, b] = [catalogue.instruments.get(from), catalogue.instruments.get(to)]
    if (!a || !b) throw new Error('a rule about what is not registered')
    const parties = region.filter(one => trial.bound(a, one) === true)
    expect(parties.filter(one => trial.bound(b, one) === true)).toHaveLength(support)
    expect(parties.filter(one => trial.bound(b, one) === false).toSorted()).toEqual(exceptions.toSorted())
    expect(parties.filter(one => trial.bound(b, one) === null).toSorted()).toEqual(unknown.toSorted())
  }
})

test.each([...tables.keys()])('on %s the index counts what the pages count', day => {
  for (const summary of threatsOn(catalogue, tableOn(day), day)) {
    const answer = answerTo(summary.term.body.term, day)
    expect(summary.treaties).toBe(answer.treaties)
    expect(summary.others).toBe(answer.others)
    expect(Object.values(summary.levels).reduce((a, b) => a + b, 0)).toBe(answer.treaties + answer.others)
    expect(summary.covered).toEqual(coveredBy(answer.reach))
    expect(summary.coveredByTreaties).toEqual(coveredByTreaties(answer.reach))
    expect(summary.covered.certain).toBeLessThanOrEqual(summary.covered.possible)
    expect(summary.coveredByTreaties.certain).toBeLessThanOrEqual(summary.covered.certain)
  }
})

test('what a proposed accession connects is connected when it is supposed', () => {
  const asked = { form: 'treaty', level: 'of-the-region' } as const
  const before = answerTo('terrorism', TODAY, asked)
  const proposed = before.accessions[0]
  if (!proposed) throw new Error('nothing is proposed')
  const supposed = supposing(catalogue, Suppositions.parse(`${proposed.state}:${proposed.instrument}`))
  const after = threatOn(supposed, tableOf(supposed, TODAY), TODAY, 'terrorism', asked)
  expect(before.pairs.fewest).toBe(0)
  expect(before.pairs.apart.length - (after?.pairs.apart.length ?? 0)).toBe(proposed.pairs)
})

test('a plan for a group leaves no pair of it apart when it is supposed, and one accession less would', () => {
  const asked = { form: 'treaty', states: ['ATG', 'BLZ', 'HTI', 'USA', 'CUB'].map(state) } as const
  const { plan } = answerTo('money-laundering', TODAY, asked)
  const steps = plan?.pairwise?.accessions ?? []
  expect(plan?.pairwise).toMatchObject({ exact: true, atLeast: steps.length })
  expect(steps.length).toBeGreaterThan(0)
  const apartAfter = (accessions: typeof steps) => {
    const supposed = supposing(catalogue, Suppositions.parse(accessions.map(one => `${one.state}:${one.instrument}`).join()))
    const answer = threatOn(supposed, tableOf(supposed, TODAY), TODAY, 'money-laundering', asked, asked.states)
    return answer?.pairs.fewest === 0 ? answer.pairs.apart.length : 0
  }
  expect(apartAfter(steps)).toBe(0)
  expect(apartAfter(steps.slice(1))).toBeGreaterThan(0)
})

test('instruments that are left out answer nothing', () => {
  const without = [InstrumentId.parse('terrorist-financing'), InstrumentId.parse('hostages')]
  const whole = answerTo('terrorism', TODAY, { form: 'treaty' })
  const less = answerTo('terrorism', TODAY, { form: 'treaty', without })
  expect(less.treaties).toBe(whole.treaties - 2)
  expect(less.answers.some(({ instrument }) => without.includes(instrument.id))).toBe(false)
})

test('the order of the states that are asked for is the order of the answer, and nothing else changes', () => {
  const asked = { form: 'treaty' } as const
  const turned = threatOn(catalogue, tableOn(TODAY), TODAY, 'cyber', asked, region.toReversed())
  const answer = answerTo('cyber', TODAY, asked)
  expect(turned?.reach).toEqual(answer.reach.toReversed())
  expect(turned?.pairs.apart.length).toBe(answer.pairs.apart.length)
})

test('a threat that is not in the vocabulary is none', () => {
  expect(threatOn(catalogue, tableOn(TODAY), TODAY, 'dragons', {})).toBeNull()
})

test('what is contested counts as open, neither as bound nor as unbound', () => {
  const reach = reachOf(answerTo('extra-continental-aggression', PlainDate.parse('2026-11-23')).answers, [state('VEN')])
  expect(reach[0]?.open).toBeGreaterThan(0)
})

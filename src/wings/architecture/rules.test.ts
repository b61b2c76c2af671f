import { expect, test } from 'vitest'
import { describeEachRegister } from '../../register/testing/each-register.ts'
import { depositFiling, filing, instrumentFiling, stateFiling, stepFiling } from '../../register/testing/sample-acts.ts'
import { architectureProjection } from './projection.ts'
import { architectureRules } from './rules.ts'

const parts = { projections: [architectureProjection], rules: [architectureRules] }
type Filing = ReturnType<typeof filing>

const step = (type: string) => (on: string) => (pact: string) => stepFiling(type, pact, 'XAA', on)
const notified = step('denunciation.notified/v1')
const tookEffect = step('denunciation.took-effect/v1')
const revoked = step('denunciation.revoked/v1')
const resumed = step('participation.resumed/v1')
const signed = step('instrument.signed/v1')
const deposited =
  (on: string, changes: object = {}) =>
  (pact: string): Filing => ({ ...depositFiling(pact, 'XAA', on, changes), key: `deposit/${pact}/${on}` })
const joined = (on: string) => (pact: string) =>
  filing(`joined/${pact}/${on}`, { type: 'membership.joined/v1', instrument: pact, state: 'XAA', on, as: 'member' })

const rows: readonly {
  readonly rule: string
  readonly given: readonly ((pact: string) => Filing)[]
  readonly filed: (pact: string) => Filing
  readonly found: string | null
}[] = [
  { rule: 'VCLT arts. 9 to 16: consent follows adoption', given: [], filed: deposited('1989-12-31'), found: 'before-adoption' },
  { rule: 'so does signature', given: [], filed: signed('1989-12-31'), found: 'before-adoption' },
  { rule: 'so does membership', given: [], filed: joined('1989-12-31'), found: 'before-adoption' },
  { rule: 'on the day of adoption it is open', given: [], filed: signed('1990-01-01'), found: null },
  { rule: 'the year of adoption may be the year of consent', given: [], filed: deposited('1990'), found: null },
  {
    rule: 'an act that says why may stand before the adoption',
    given: [],
    filed: deposited('1921', { earlierBecause: 'made for the court before' }),
    found: null,
  },
  { rule: 'VCLT art. 56: a first notice', given: [deposited('1991-01-01')], filed: notified('2000-01-01'), found: null },
  {
    rule: 'a second notice while the first runs',
    given: [notified('2000-01-01')],
    filed: notified('2001-01-01'),
    found: 'second-denunciation',
  },
  {
    rule: 'a second notice of one who has left',
    given: [notified('2000-01-01'), tookEffect('2001-01-01')],
    filed: notified('2002-01-01'),
    found: 'second-denunciation',
  },
  {
    rule: 'VCLT art. 68: a new notice after a revocation',
    given: [notified('2000-01-01'), revoked('2000-06-01')],
    filed: notified('2002-01-01'),
    found: null,
  },
  {
    rule: 'a new notice after a return',
    given: [notified('2000-01-01'), tookEffect('2001-01-01'), resumed('2005-01-01')],
    filed: notified('2008-01-01'),
    found: null,
  },
  {
    rule: 'a new notice after a new consent',
    given: [notified('2000-01-01'), tookEffect('2001-01-01'), deposited('2005-01-01')],
    filed: notified('2008-01-01'),
    found: null,
  },
  {
    rule: 'a new notice after joining again',
    given: [notified('2000-01-01'), tookEffect('2001-01-01'), joined('2005-01-01')],
    filed: notified('2008-01-01'),
    found: null,
  },
  {
    rule: 'what came later does not stand against an earlier notice that is recorded late',
    given: [deposited('1991-01-01'), notified('2010-01-01')],
    filed: notified('2000-01-01'),
    found: null,
  },
  {
    rule: 'VCLT art. 68: a revocation needs a notice',
    given: [deposited('1991-01-01')],
    filed: revoked('2000-01-01'),
    found: 'revocation-without-notice',
  },
  { rule: 'a revocation of a notice that runs', given: [notified('2000-01-01')], filed: revoked('2000-06-01'), found: null },
  {
    rule: 'VCLT art. 68: what has taken effect cannot be revoked',
    given: [notified('2000-01-01'), tookEffect('2001-01-01')],
    filed: revoked('2001-06-01'),
    found: 'revocation-too-late',
  },
  {
    rule: 'on the day of its effect it may still have been revoked in time',
    given: [notified('2000-01-01'), tookEffect('2001-01-01')],
    filed: revoked('2001-01-01'),
    found: null,
  },
  {
    rule: 'a notice revoked once cannot be revoked again',
    given: [notified('2000-01-01'), revoked('2000-06-01')],
    filed: revoked('2000-07-01'),
    found: 'revocation-without-notice',
  },
]

describeEachRegister('rules of the architecture', parts, place => {
  test('each paragraph, with what is on record and with what stands in the same batch', async () => {
    const register = await (await place()).open()
    await register.record([stateFiling('XAA')])
    const refused = (result: { ok: boolean; findings?: readonly { rule: string }[] }) =>
      result.ok ? null : result.findings?.map(found => found.rule).join()
    for (const [n, { rule, given, filed, found }] of rows.entries()) {
      const [apart, together] = [`apart-${n}`, `together-${n}`]
      const ground = await register.record([
        instrumentFiling(apart),
        instrumentFiling(together),
        ...given.map(make => make(apart)),
      ])
      expect(refused(ground), rule).toBeNull()
      expect(refused(await register.record([filed(apart)])), rule).toBe(found)
      expect(refused(await register.record([...given.map(make => make(together)), filed(together)])), rule).toBe(found)
    }
  })

  test('who is not registered cannot act, nothing is entered twice, and every name in a batch is looked up', async () => {
    const register = await (await place()).open()
    await register.record([stateFiling('XAA'), instrumentFiling('pact')])
    const found = async (filings: readonly Filing[]) => {
      const result = await register.record([...filings])
      return result.ok ? [] : result.findings.map(({ rule, pointer }) => `${rule} ${pointer}`)
    }
    const relation = { type: 'relation.stated/v1', kind: 'supersedes', since: null, paperSections: [] }
    expect(
      await found([
        depositFiling('nothing', 'XAA', '1999-01-01'),
        depositFiling('pact', 'XZZ', '1999-01-01'),
        { ...stateFiling('XAA'), key: 'again' },
        { ...instrumentFiling('pact'), key: 'once more' },
        filing('list', {
          type: 'source-list.read/v1',
          instruments: ['pact', 'nothing'],
          states: ['XAA', 'XZZ'],
          upTo: '2009-04-30',
        }),
        filing('relation', { ...relation, from: { instrument: 'pact' }, to: { body: 'nobody' } }),
      ]),
    ).toEqual([
      'unknown-instrument /0/body/instrument',
      'unknown-state /1/body/state',
      'second-state /2/body/state',
      'second-instrument /3/body/instrument',
      'unknown-instrument /4/body/instruments/1',
      'unknown-state /4/body/states/1',
      'unknown-body /5/body/to/body',
    ])
    expect(await found([stateFiling('XAB'), instrumentFiling('other'), depositFiling('other', 'XAB', '1999-01-01')])).toEqual([])
  })
})

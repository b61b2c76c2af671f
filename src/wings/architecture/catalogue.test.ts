import { expect, test } from 'vitest'
import { InstrumentId, StateId } from '../../kernel/ids.ts'
import { describeEachRegister } from '../../register/testing/each-register.ts'
import { depositFiling, filing, instrumentFiling, stateFiling, stepFiling } from '../../register/testing/sample-acts.ts'
import { buildCatalogue, type Catalogue, caseOf, charterOf, readCatalogue } from './catalogue.ts'
import type { ParticipationAct, Stated } from './facts.ts'
import { architectureProjection } from './projection.ts'
import { architectureRules } from './rules.ts'
import { standingOf } from './table.ts'
import { day, isParticipation, stated } from './testing/invented.ts'

const parts = { projections: [architectureProjection], rules: [architectureRules] }
const pact = InstrumentId.parse('pact')
const XAA = StateId.parse('XAA')

/** A catalogue of these acts in their order, as if each had been recorded in its turn. */
function catalogueOf(filings: readonly { readonly body: object }[]): Catalogue {
  const all = filings.map(({ body }, index) => stated(body, index))
  type Catalogued = Parameters<typeof buildCatalogue>[1][number]
  const isCatalogued = (one: Stated<ParticipationAct['body'] | Catalogued['body']>): one is Catalogued =>
    !isParticipation(one.body)
  return buildCatalogue(
    all.length,
    all.filter(isCatalogued),
    all.flatMap(one => (isParticipation(one.body) ? [{ ...one, body: one.body }] : [])),
  )
}

const list = (states: readonly string[] | 'all', upTo: string, changes: object = {}) =>
  filing(`list/${upTo}`, { type: 'source-list.read/v1', instruments: ['pact', 'other'], states, upTo, ...changes })
const supersedes = (from: string, since: string | null) =>
  filing(`supersedes/${from}`, {
    type: 'relation.stated/v1',
    kind: 'supersedes',
    from: { instrument: from },
    to: { instrument: 'pact' },
    since,
    paperSections: [],
  })
const status = (is: string) =>
  filing(`status/${is}`, { type: 'instrument.status-noted/v1', instrument: 'pact', status: is, asOf: '2026-11-23' })
const ground = [stateFiling('XAA'), stateFiling('XAB'), instrumentFiling('pact'), instrumentFiling('other')]

test('a list covers the states it names, under each instrument it names', () => {
  const catalogue = catalogueOf([...ground, list(['XAA'], '2009-04-30', { shows: 'consents' }), list('all', '2014-01-01')])
  const coverage = (instrument: string, state: string) => {
    const found = catalogue.instruments.get(InstrumentId.parse(instrument))
    return found && caseOf(catalogue, found, StateId.parse(state)).coverage.map(({ upTo, shows }) => `${upTo} ${shows}`)
  }
  expect(coverage('pact', 'XAA')).toEqual(['2009-04-30 consents', '2014-01-01 all'])
  expect(coverage('other', 'XAA')).toEqual(['2009-04-30 consents', '2014-01-01 all'])
  expect(coverage('pact', 'XAB')).toEqual(['2014-01-01 all'])
})

test.each([
  {
    what: 'superseded by the instrument that a relation with a day names',
    acts: [status('superseded'), supersedes('other', '2001-01')],
    is: { on: '2001-01', by: 'other' },
  },
  { what: 'a relation without a day dates no ending', acts: [status('superseded'), supersedes('other', null)], is: null },
  {
    what: 'a relation alone, while the instrument is in force, ends nothing',
    acts: [status('in-force'), supersedes('other', '2001-01')],
    is: null,
  },
])('$what', ({ acts, is }) => expect(catalogueOf([...ground, ...acts]).instruments.get(pact)?.superseded).toEqual(is))

test('the roster of a text is that of its charter; a charter that is not on record has none', () => {
  const text = instrumentFiling('declaration', { form: 'political-commitment', roster: 'oas-members' })
  const declaration = InstrumentId.parse('declaration')
  const charter = (catalogue: Catalogue) => {
    const found = catalogue.instruments.get(declaration)
    return found && charterOf(catalogue, found)?.id
  }
  expect(charter(catalogueOf([text, instrumentFiling('oas-charter')]))).toBe('oas-charter')
  expect(charter(catalogueOf([text]))).toBeUndefined()
})

const standingAt = (catalogue: Catalogue, on: string) => {
  const instrument = catalogue.instruments.get(pact)
  return instrument ? standingOf(catalogue, instrument, XAA, day(on)).standing : 'no instrument'
}

test('standing at a size is that of the acts before it: later acts of the log change no earlier answer', () => {
  const acts = [
    ...ground,
    filing('entered', { type: 'instrument.entered-into-force/v1', instrument: 'pact', on: '1991-01-01' }),
    stepFiling('instrument.signed/v1', 'pact', 'XAA', '1990-05-01'),
    depositFiling('pact', 'XAA', '1992-05-01'),
    depositFiling('pact', 'XAB', '1992-06-01'),
    depositFiling('other', 'XAA', '1992-06-01'),
    stepFiling('denunciation.took-effect/v1', 'pact', 'XAA', '2001-01-01'),
    list('all', '2026-11-23'),
  ]
  const whole = catalogueOf(acts)
  for (let size = 0; size <= acts.length; size++) {
    const prefix = catalogueOf(acts.slice(0, size))
    const restricted = buildCatalogue(
      size,
      [
        ...whole.states.values(),
        ...[...whole.instruments.values()].flatMap(one => [one.adopted, ...(one.enteredIntoForce ? [one.enteredIntoForce] : [])]),
        ...(whole.sourceLists.get(pact) ?? []),
      ].filter(one => one.index < size),
      [...whole.acts.values()].flatMap(byState => [...byState.values()].flat()).filter(one => one.index < size),
    )
    for (const on of ['1990-06-01', '1995-01-01', '2005-01-01']) expect(standingAt(restricted, on)).toBe(standingAt(prefix, on))
  }
  expect(standingAt(whole, '1995-01-01')).toBe('party')
  expect(standingAt(whole, '2005-01-01')).toBe('former-party')
})

describeEachRegister('the catalogue', parts, place => {
  test('at an earlier size of the register the answer is what it was then, corrections and withdrawals included', async () => {
    const register = await (await place()).open()
    const days = ['1991-06-01', '1992-06-01', '1995-01-01', '2005-01-01']
    const answers = async (size: number) => {
      const catalogue = await register.reading('public', sql => readCatalogue(sql, size))
      return days.map(on => standingAt(catalogue, on))
    }
    const then: { readonly size: number; readonly said: readonly string[] }[] = []
    const record = async (filings: Parameters<typeof register.record>[0]) => {
      const result = await register.record(filings)
      if (!result.ok) throw new Error(result.findings.map(found => found.detail).join('\n'))
      then.push({ size: result.size, said: await answers(result.size) })
      return result.receipts.map(receipt => receipt.id)
    }
    await record([
      ...ground,
      filing('entered', { type: 'instrument.entered-into-force/v1', instrument: 'pact', on: '1991-01-01' }),
    ])
    const [, deposit] = await record([
      stepFiling('instrument.signed/v1', 'pact', 'XAA', '1990-05-01'),
      depositFiling('pact', 'XAA', '1992-05-01'),
    ])
    const correct = (key: string, corrects: string | undefined, replacement: object | null) =>
      record([filing(key, { type: 'act.corrected/v1', corrects, reason: 'read again', replacement })])
    await correct('later', deposit, depositFiling('pact', 'XAA', '1994-05-01').body)
    await correct('month', deposit, depositFiling('pact', 'XAA', '1992-06').body)
    await correct('withdrawn', deposit, null)
    await record([list('all', '2026-11-23')])

    const unheard = ['unknown', 'unknown', 'unknown', 'unknown']
    expect(then.map(({ said }) => said)).toEqual([
      unheard,
      ['signatory', 'party', 'party', 'party'],
      ['signatory', 'signatory', 'party', 'party'],
      ['signatory', 'unknown', 'party', 'party'],
      unheard,
      ['signatory', 'signatory', 'signatory', 'signatory'],
    ])
    for (const { size, said } of then) expect(await answers(size)).toEqual(said)
    expect(await answers(0)).toEqual(days.map(() => 'no instrument'))
  })
})

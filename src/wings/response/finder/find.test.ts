import { beforeAll, describe, expect, test } from 'vitest'
import type { Leaf } from '../../../conditions/truth.ts'
import type { Found } from './find.ts'
import { type Asked, editionFinder } from './testing/edition-day.ts'

let edition: Awaited<ReturnType<typeof editionFinder>>
beforeAll(async () => {
  edition = await editionFinder()
})

const may = ({ starters }: Found, openness: string) =>
  starters.filter(one => one.openness === openness).map((one): string => one.state ?? one.role)
const said = (leaves: readonly Leaf[]) => leaves.map(({ fact, args, truth }) => `${fact}(${args.join(', ')}) ${truth}`)
const opened = (found: readonly Found[]) => Object.fromEntries(found.map(({ mechanism, openness }) => [mechanism.id, openness]))

describe('the Rio Treaty', () => {
  const danger = (state: string, on: string): Asked => ({ on, situations: ['ENDANGERED_PEACE'], requesting: state })

  test.each([
    ['Uruguay before its notice', 'URY', '2019-09-23', 'open'],
    ['Uruguay while its notice ran: bound until two years are over', 'URY', '2020-01-15', 'open'],
    ['Uruguay after the revocation', 'URY', '2020-04-01', 'open'],
    ['Venezuela: two authorities say opposite things', 'VEN', '2020-01-15', 'not-known'],
    ['Venezuela before its notice', 'VEN', '2013-01-15', 'open'],
    ['Venezuela after its exit and before the return', 'VEN', '2016-01-15', 'closed'],
    ['Mexico in the time of its notice', 'MEX', '2004-09-05', 'open'],
    ['Mexico after it', 'MEX', '2004-09-06', 'closed'],
    ['Cuba, which is bound and shut out', 'CUB', '1970-01-01', 'closed'],
    ['Canada, which a list of that time does not show', 'CAN', '2019-09-11', 'closed'],
    ['Canada, later than any list', 'CAN', '2020-01-15', 'not-known'],
  ])('%s', (_, state, on, openness) => {
    const found = edition.one('MEC-TIAR-6', danger(state, on))
    expect(found.openness).toBe(openness)
    expect(may(found, 'open').includes(state)).toBe(openness === 'open')
  })

  test('before it was in force it is closed to everybody, by name of the phase and not of a party', () => {
    expect(edition.one('MEC-TIAR-6', danger('BRA', '1948-12-02'))).toMatchObject({ openness: 'closed', phase: 'adopted' })
    expect(edition.one('MEC-TIAR-6', danger('BRA', '1900-01-01'))).toMatchObject({ openness: 'closed', phase: 'not-adopted' })
  })

  test('on the day of the vote of 2019 the seventeen may ask, and Venezuela may or may not', () => {
    const found = edition.one('MEC-TIAR-6', danger('COL', '2019-09-11'))
    expect(may(found, 'open')).toHaveLength(17)
    expect(may(found, 'not-known')).toEqual(['VEN'])
  })

  test('what would open it to Bolivia is an accession', () => {
    const [way] = edition.one('MEC-TIAR-6', danger('BOL', '2019-09-11')).ways()
    expect(said(way ?? [])).toEqual(['takes_part(BOL, tiar) false'])
  })
})

describe('the Pact of Bogotá', () => {
  const dispute = (states: string, on: string, given = {}): Asked => ({
    on,
    situations: ['INTERSTATE_DISPUTE'],
    contending: states,
    given,
  })

  test('Bolivia and Chile on 24 April 2013: the Court, mediation and conciliation are open to both', () => {
    const found = edition.find(dispute('BOL CHL', '2013-04-24'))
    expect(opened(found)).toMatchObject({
      'MEC-BOGOTA-ICJ': 'open',
      'MEC-BOGOTA-CON': 'open',
      'MEC-BOGOTA-MED': 'open',
      'MEC-BOGOTA-ARB': 'open-if',
      'MEC-OAS-PC-GO': 'open',
      'MEC-FUND-PEACE': 'open-if',
      'MEC-ARGCHI-CONC': 'closed',
    })
    const court = edition.one('MEC-BOGOTA-ICJ', dispute('BOL CHL', '2013-04-24'))
    expect(may(court, 'open')).toEqual(['BOL', 'CHL'])
    expect(court.unless).toEqual(['excluded-by-reservation', 'domestic-jurisdiction', 'settled-before-1948'])
    expect(said(court.because())).toContain('party(BOL, pact-of-bogota) true')
  })

  test('before the deposit of Bolivia it is closed, and the accession of Bolivia would open it', () => {
    const found = edition.one('MEC-BOGOTA-ICJ', dispute('BOL CHL', '2011-06-08'))
    expect(found.openness).toBe('closed')
    expect(said(found.because())).toEqual(['party(BOL, pact-of-bogota) false'])
    expect(found.ways().map(said)).toEqual([['party(BOL, pact-of-bogota) false']])
  })

  test('an objection that is raised closes it', () => {
    const found = edition.one('MEC-BOGOTA-ICJ', dispute('BOL CHL', '2013-04-24', { 'settled-before-1948': true }))
    expect(found.openness).toBe('closed')
  })

  test('Colombia in the year after its notice: contested, and so not known', () => {
    const found = edition.one('MEC-BOGOTA-ICJ', dispute('NIC COL', '2013-09-16'))
    expect(found.openness).toBe('not-known')
    expect(said(found.because())).toEqual(['party(COL, pact-of-bogota) null'])
  })

  test('a year later Colombia is out', () => {
    expect(edition.one('MEC-BOGOTA-ICJ', dispute('NIC COL', '2013-11-27')).openness).toBe('closed')
  })

  test('of one state it is open if the other is named', () => {
    const found = edition.one('MEC-BOGOTA-ICJ', dispute('BOL', '2013-04-24'))
    expect(found.openness).toBe('open-if')
    expect(found.ways().map(said)).toEqual([['named(contending, 2) null']])
  })
})

test('what depends on the asker is open if, and says on what', () => {
  const fund = edition.one('MEC-FUND-PEACE', { on: '2013-04-24', contending: 'BOL CHL', consents: { BOL: true } })
  expect(fund.openness).toBe('open-if')
  expect(fund.ways().map(said)).toEqual([['consents(CHL) null']])
  const both = edition.one('MEC-FUND-PEACE', { on: '2013-04-24', contending: 'BOL CHL', consents: { BOL: true, CHL: true } })
  expect(both.openness).toBe('open')
  const refused = edition.one('MEC-FUND-PEACE', { on: '2013-04-24', contending: 'BOL CHL', consents: { CHL: false } })
  expect(refused.openness).toBe('closed')
})

test('a protocol between two states is closed to all others, and nothing would open it', () => {
  const found = edition.one('MEC-ARGCHI-CONC', { on: '2013-04-24', contending: 'BOL CHL' })
  expect(found.openness).toBe('closed')
  expect(found.ways()).toEqual([])
})

test('the guarantors of 1942: open in 1995 to Peru and Ecuador, closed since the act of Brasilia', () => {
  const asked = (on: string): Asked => ({ on, contending: 'PER ECU' })
  expect(may(edition.one('MEC-RIO-1942', asked('1995-01-26')), 'open')).toEqual(['PER', 'ECU'])
  const settled = edition.one('MEC-RIO-1942', asked('1999-06-01'))
  expect([settled.openness, settled.ways()]).toEqual(['closed', []])
})

test('a suspended member starts nothing: Honduras in 2010', () => {
  const found = edition.one('MEC-IDC-20', { on: '2010-01-15', affected: 'HND', requesting: 'HND' })
  expect(found.openness).toBe('closed')
  expect(may(found, 'open')).not.toContain('HND')
})

test('political matters come apart from security', () => {
  const tracks = (asked: Asked) => [...new Set(edition.find(asked).map(({ track }) => track))]
  expect(tracks({ on: '2020-01-15', situations: ['DISASTER'] })).toEqual(['political'])
  expect(tracks({ on: '2020-01-15', situations: ['ARMED_ATTACK'] })).toEqual(['security'])
})

test('the nearest come first, and inside a level cooperation, concertation, collective', () => {
  const found = edition.find({ on: '2020-01-15' })
  const order = found.map(({ mechanism: { body } }) => `${body.level} ${body.kind}`)
  expect([...new Set(order)]).toEqual([
    'bilateral cooperative',
    'subregional cooperative',
    'subregional concertation',
    'subregional collective',
    'regional concertation',
    'continental cooperative',
    'continental concertation',
    'continental collective',
    'international cooperative',
    'international collective',
  ])
  expect(found).toHaveLength(67)
})

test('on a day before there was any instrument nothing is open', () => {
  const found = edition.find({ on: '1900-01-01', contending: 'PER ECU' }).filter(({ mechanism }) => mechanism.instrument !== null)
  expect(found.map(({ openness }) => openness).filter(openness => openness !== 'closed')).toEqual([])
})

test('with no states at all nothing breaks: what names nobody waits for names', () => {
  const found = edition.find({ on: '2020-01-15' })
  expect(opened(found)).toMatchObject({ 'MEC-BOGOTA-ICJ': 'open-if', 'MEC-TIAR-6': 'open', 'MEC-MECODE': 'open-if' })
})

test('with every state in every part it still answers', () => {
  const all = edition.catalogue.states.size > 0 ? [...edition.catalogue.states.keys()].join(' ') : ''
  expect(edition.find({ on: '2020-01-15', contending: all, affected: all, requesting: all, host: all })).toHaveLength(67)
})

test('reading it twice gives the same', () => {
  const asked: Asked = { on: '2020-01-15', contending: 'ARG CHL', affected: 'HND' }
  const plain = (found: readonly Found[]) =>
    found.map(({ mechanism, starters, ...one }) => ({
      id: mechanism.id,
      one: one.openness,
      starters: starters.map(s => `${s.state} ${s.openness}`),
    }))
  expect(plain(edition.find(asked))).toEqual(plain(edition.find(asked)))
})

/**
 * The first edition under the rule: every trap and every disagreement that its compilers found, as the answer for a day.
 * Law and sources stand in the rows of editions/inter-american; here stands what follows from them.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../kernel/date.ts'
import { InstrumentId, StateId } from '../../kernel/ids.ts'
import type { Catalogue } from './catalogue.ts'
import { lawOf } from './effects.ts'
import { entryIntoForce } from './entry-into-force.ts'
import type { Instrument } from './facts.ts'
import type { Standing } from './standing.ts'
import { outsideActors, standingOf, statesOfRegion, tableOf } from './table.ts'
import { editionCatalogue } from './testing/edition-catalogue.ts'
import { day } from './testing/invented.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await editionCatalogue()
})

const instrumentOf = (id: string): Instrument => {
  const found = catalogue.instruments.get(InstrumentId.parse(id))
  if (!found) throw new Error(`${id} is not in the edition`)
  return found
}
const under = (id: string, state: string, on: string): Standing =>
  standingOf(catalogue, instrumentOf(id), StateId.parse(state), day(on))
const brief = ({ standing, bound, possible, because }: Standing) =>
  [standing, String(bound), possible.join('|'), because.map(({ code }) => code).join('+')].filter(part => part !== '').join(' ')
const statesThat = (id: string, on: string, meets: (standing: Standing) => boolean) =>
  statesOfRegion(catalogue)
    .filter(state => meets(under(id, state, on)))
    .toSorted()
    .join(' ')
const boundTo = (id: string, on: string) => statesThat(id, on, ({ bound }) => bound === true)
const actsUnder = (id: string) => [...(catalogue.acts.get(InstrumentId.parse(id))?.values() ?? [])].flat()
const count = (states: string) => (states === '' ? 0 : states.split(' ').length)

type Row = readonly [trap: string, instrument: string, state: string, on: string, is: string]
const check = (rows: readonly Row[]) =>
  test.each(rows)('%s (%s, %s, %s)', (_trap, instrument, state, on, is) => expect(brief(under(instrument, state, on))).toBe(is))

describe('firearms convention: months, undated signatures, a table of 2009', () => {
  test('on 1 July 2001 exactly twelve states are party', () =>
    expect(statesThat('cifta', '2001-07-01', ({ standing }) => standing === 'party')).toBe(
      'BHS BLZ BOL BRA CRI ECU MEX NIC PAN PER PRY SLV',
    ))
  test('the United States on the day of the paper: undated, known by 30 April 2009, and not bound', () => {
    const usa = under('cifta', 'USA', '2002-11-22')
    expect(usa).toMatchObject({
      standing: 'unknown',
      bound: false,
      because: [{ code: 'undated', values: { knownBy: '2009-04-30' } }],
    })
  })
  test('thirty parties by May 2010, and a thirty-first, by elimination, by May 2018', () => {
    expect(count(boundTo('cifta', '2010-05-30'))).toBe(30)
    expect(count(boundTo('cifta', '2018-05-30'))).toBe(31)
    expect(under('cifta', 'VCT', '2018-05-30').confidence).toBe('disputed')
  })
  test('nobody is bound by it before 1 July 1998', () => expect(boundTo('cifta', '1998-06-30')).toBe(''))
  check([
    [
      'a deposit in the month of July: on its first day it may have been made',
      'cifta',
      'URY',
      '2001-07-01',
      'unknown false none|signatory partial+consents-only',
    ],
    ['a signatory in the table', 'cifta', 'USA', '2009-04-30', 'signatory false'],
    ['after the table ends it may have ratified', 'cifta', 'USA', '2010-01-01', 'unknown null signatory|party list-ends'],
    ['and still may today', 'cifta', 'USA', '2026-11-23', 'unknown null signatory|party list-ends'],
    ['Cuba is not in the table', 'cifta', 'CUB', '2002-11-22', 'unknown null none|signatory|party not-covered'],
    [
      'a table of April 2009 prints April 2010: not before',
      'cifta',
      'DOM',
      '2009-04-30',
      'unknown false none|signatory consents-only',
    ],
    [
      'in that month it may have been deposited',
      'cifta',
      'DOM',
      '2010-04-15',
      'unknown false none|signatory partial+not-covered',
    ],
    ['thirty days after the end of the month it binds', 'cifta', 'DOM', '2010-05-30', 'party true'],
    ['Saint Vincent: a signatory in the table', 'cifta', 'VCT', '2009-04-30', 'signatory false'],
    ['Saint Vincent: party on some day before April 2018', 'cifta', 'VCT', '2015-01-01', 'unknown null signatory|party undated'],
    ['Dominica: printed as accession, binds like a ratification', 'cifta', 'DMA', '2004-11-30', 'party true'],
  ])
})

describe('arms transparency and terrorism conventions', () => {
  test('seventeen parties of 2022, of whom thirteen can be named', () => expect(count(boundTo('citaac', '2022-01-01'))).toBe(13))
  test('in force from the thirtieth day after the sixth deposit', () => {
    expect(boundTo('citaac', '2002-11-20')).toBe('')
    expect(boundTo('citaac', '2002-11-22')).toBe('CAN ECU GTM PRY SLV URY')
  })
  check([
    ['the sixth depositor, on the day before', 'citaac', 'PRY', '2002-11-20', 'none false consented-not-bound'],
    ['the sixth depositor, on the day of the paper', 'citaac', 'PRY', '2002-11-22', 'party true'],
    ['Mexico, from its gazette', 'citaac', 'MEX', '2011-04-06', 'party true'],
    [
      'November 2005 is after November 2002, and no first of the month',
      'iacat',
      'USA',
      '2005-11-01',
      'unknown false none|signatory partial+consents-only',
    ],
    ['bound thirty days after the last of the month at the latest', 'iacat', 'USA', '2005-12-30', 'party true'],
    ['Argentina, deposit of 15 December 2005', 'iacat', 'ARG', '2006-01-13', 'none false consented-not-bound'],
    ['Argentina, bound from 14 January 2006', 'iacat', 'ARG', '2006-01-14', 'party true'],
  ])
})

describe('Rio Treaty', () => {
  test('in force on 3 December 1948, not on 12 March: an American date', () => {
    expect(boundTo('tiar', '1948-12-02')).toBe('')
    expect(count(boundTo('tiar', '1948-12-03'))).toBe(14)
  })
  test('Venezuela: both readings are shown, with who holds them', () => {
    const { readings } = under('tiar', 'VEN', '2020-01-01')
    expect(readings.map(({ standing }) => standing)).toEqual(['party', 'former-party'])
    for (const { heldBy, reason } of readings)
      for (const text of [...Object.values(heldBy), ...Object.values(reason)]) expect(text).not.toBe('')
  })
  test('the OAS counted eighteen parties in September 2019, Cuba left out and Venezuela in', () => {
    const on = '2019-09-20'
    const without = boundTo('tiar', on).replace('CUB ', '')
    expect(count(without) + 1).toBe(18)
    expect(under('tiar', 'CUB', on).standing).toBe('suspended')
    expect(under('tiar', 'VEN', on).standing).toBe('contested')
  })
  check([
    ['Venezuela before its notice', 'tiar', 'VEN', '2013-05-13', 'party true'],
    ['Venezuela while its notice runs', 'tiar', 'VEN', '2014-01-01', 'party true notice-runs'],
    ['Venezuela between exit and return', 'tiar', 'VEN', '2016-01-01', 'former-party false'],
    [
      'Venezuela after the return by the National Assembly',
      'tiar',
      'VEN',
      '2020-01-01',
      'contested null party|former-party contested',
    ],
    ['Uruguay before its notice', 'tiar', 'URY', '2019-09-23', 'party true'],
    ['Uruguay while its notice ran, which it revoked', 'tiar', 'URY', '2019-12-01', 'party true notice-revoked-later'],
    ['Uruguay on the day of the revocation', 'tiar', 'URY', '2020-03-10', 'party true'],
    ['Uruguay on the day on which it would have left', 'tiar', 'URY', '2021-09-24', 'party true'],
    ['Uruguay today', 'tiar', 'URY', '2026-11-23', 'party true'],
    ['Cuba before 1962', 'tiar', 'CUB', '1961-01-01', 'party true'],
    ['Cuba: excluded, no denunciation on record', 'tiar', 'CUB', '2002-11-22', 'suspended true'],
    ['Mexico on the day of the paper: notice given, still bound', 'tiar', 'MEX', '2002-11-22', 'party true notice-runs'],
    ['Mexico on the last day', 'tiar', 'MEX', '2004-09-05', 'party true notice-runs'],
    ['Mexico after two years', 'tiar', 'MEX', '2004-09-06', 'former-party false'],
    ['Bolivia: a data set has 17 November 2013', 'tiar', 'BOL', '2013-11-17', 'party true notice-runs'],
    ['Bolivia: the day followed', 'tiar', 'BOL', '2014-10-17', 'former-party false'],
    ['Nicaragua: another data set has 6 September', 'tiar', 'NIC', '2014-09-06', 'party true notice-runs'],
    ['Nicaragua: the day followed', 'tiar', 'NIC', '2014-09-20', 'former-party false'],
    ['an announcement of 2012 releases nobody', 'tiar', 'ECU', '2013-06-05', 'party true'],
    ['Ecuador: the exit', 'tiar', 'ECU', '2016-02-19', 'former-party false'],
    [
      'the depositary page was read in part only: silence of Canada is not known to be none',
      'tiar',
      'CAN',
      '2026-11-23',
      'unknown null none|signatory|party not-covered',
    ],
    [
      'the protocol of 1975 never entered into force',
      'tiar-protocol-san-jose-1975',
      'BRA',
      '2026-11-23',
      'unknown false none|signatory not-covered',
    ],
  ])
})

describe('Charter of the OAS and the texts of its members', () => {
  check([
    ['Nicaragua gives notice', 'oas-charter', 'NIC', '2021-11-19', 'party true notice-runs'],
    ['Nicaragua on the last day', 'oas-charter', 'NIC', '2023-11-18', 'party true notice-runs'],
    ['Nicaragua has left', 'oas-charter', 'NIC', '2023-11-19', 'former-party false'],
    ['Honduras before 5 July 2009', 'oas-charter', 'HND', '2009-07-04', 'party true'],
    ['Honduras suspended', 'oas-charter', 'HND', '2009-07-05', 'suspended true'],
    ['Honduras: the first of June, not May', 'oas-charter', 'HND', '2011-05-31', 'suspended true'],
    ['Honduras is back', 'oas-charter', 'HND', '2011-06-01', 'party true'],
    ['Venezuela while its letter of 2017 runs', 'oas-charter', 'VEN', '2019-04-26', 'party true notice-runs'],
    ['Venezuela two years on', 'oas-charter', 'VEN', '2019-04-27', 'contested null party|former-party contested'],
    ['Cuba excluded', 'oas-charter', 'CUB', '1970-01-01', 'suspended true'],
    ['Cuba after the decision of 2009', 'oas-charter', 'CUB', '2009-06-03', 'party true'],
    ['Canada before it signed', 'oas-charter', 'CAN', '1989-11-12', 'none false acted-later'],
    ['Canada before its deposit', 'oas-charter', 'CAN', '1990-01-07', 'signatory false'],
    ['Canada from 8 January 1990', 'oas-charter', 'CAN', '1990-01-08', 'party true'],
    ['Peru deposited 21 months after its own instrument', 'oas-charter', 'PER', '1954-02-11', 'signatory false'],
    ['Guatemala deposited four years after its own instrument', 'oas-charter', 'GTM', '1955-04-06', 'party true'],
    [
      'Cuba has no part in the declaration of Santiago, 1995',
      'csbm-santiago-1995',
      'CUB',
      '2026-11-23',
      'none false excluded-at-adoption+from-roster',
    ],
    [
      'nor in that of San Salvador, 1998',
      'csbm-san-salvador-1998',
      'CUB',
      '2002-11-22',
      'none false excluded-at-adoption+from-roster',
    ],
    ['nor in that of Miami, 2003', 'csbm-miami-2003', 'CUB', '2004-01-01', 'none false excluded-at-adoption+from-roster'],
    ['San Salvador is of February 1998, not of 1999', 'csbm-san-salvador-1998', 'ARG', '1998-02-27', 'none false not-adopted'],
    ['San Salvador, on its day', 'csbm-san-salvador-1998', 'ARG', '1998-02-28', 'member true from-roster'],
    ['Canada takes part in what was adopted since 1990', 'csbm-santiago-1995', 'CAN', '2002-11-22', 'member true from-roster'],
    [
      'Canada was no member when the Commitment of Santiago was two years off',
      'santiago-commitment-1991',
      'CAN',
      '1989-06-01',
      'none false not-adopted',
    ],
    ['Nicaragua takes part until 2023', 'csbm-san-salvador-1998', 'NIC', '2023-11-18', 'member true notice-runs+from-roster'],
    ['Nicaragua no longer', 'csbm-san-salvador-1998', 'NIC', '2023-11-19', 'former-member false from-roster'],
    [
      'Venezuela is contested in the texts as in the Charter',
      'csbm-san-salvador-1998',
      'VEN',
      '2020-01-01',
      'contested null member|former-member contested+from-roster',
    ],
    [
      'a text of Buenos Aires known to the month: within it unknown',
      'csbm-buenos-aires-1994',
      'ARG',
      '1994-03-15',
      'unknown null none|member partial+from-roster',
    ],
    ['Resolution 1373 binds the members of the United Nations', 'unscr-1373', 'CUB', '2002-11-22', 'member true from-roster'],
    ['Resolution 1540 was adopted later', 'unscr-1540', 'CHL', '2002-11-22', 'none false not-adopted'],
  ])
  test('the active membership of 2002 is thirty-four: Cuba is the thirty-fifth', () => {
    expect(count(boundTo('csbm-san-salvador-1998', '2002-11-22'))).toBe(34)
    expect(count(boundTo('oas-charter', '2002-11-22'))).toBe(35)
  })
  test('while Honduras is suspended it is suspended in what was adopted before', () =>
    expect(under('csbm-san-salvador-1998', 'HND', '2010-01-01').standing).toBe('suspended'))
  test('what was adopted while Honduras was suspended: outside until it came back', () => {
    expect(brief(under('drug-strategy-2010', 'HND', '2010-12-01'))).toBe('none false excluded-at-adoption+from-roster')
    expect(under('drug-strategy-2010', 'HND', '2012-01-01')).toMatchObject({
      standing: 'member',
      since: { earliest: '2011-06-01' },
    })
  })
  test('all thirty-five are bound by what the Security Council decided in 2001', () =>
    expect(count(boundTo('unscr-1373', '2002-11-22'))).toBe(35))
})

describe('Pact of Bogotá, American Convention', () => {
  check([
    [
      'in the order of deposits: alone Mexico is not bound',
      'pact-of-bogota',
      'MEX',
      '1949-05-05',
      'signatory false consented-not-bound',
    ],
    ['the second deposit brings it into force between two', 'pact-of-bogota', 'CRI', '1949-05-06', 'party true'],
    ['Colombia before its notice', 'pact-of-bogota', 'COL', '2012-11-26', 'party true'],
    ['Colombia: at once, or after a year', 'pact-of-bogota', 'COL', '2012-11-27', 'contested null party|former-party contested'],
    ['Colombia a year on: nobody disputes it', 'pact-of-bogota', 'COL', '2013-11-27', 'former-party false'],
    ['El Salvador 1974', 'pact-of-bogota', 'SLV', '1974-11-24', 'former-party false'],
    ['Belize acceded in October 2022', 'pact-of-bogota', 'BLZ', '2022-10-26', 'none false covered'],
    ['though a list of October 2023 leaves it out', 'pact-of-bogota', 'BLZ', '2023-10-15', 'party true list-ends'],
    ['Argentina signed and never ratified', 'pact-of-bogota', 'ARG', '2002-11-22', 'signatory false'],
    ['so did the United States', 'pact-of-bogota', 'USA', '2002-11-22', 'signatory false'],
    [
      'the line of Venezuela is cut off in the copy',
      'pact-of-bogota',
      'VEN',
      '2002-11-22',
      'unknown null signatory|party list-ends',
    ],
    ['Canada never signed', 'pact-of-bogota', 'CAN', '2002-11-22', 'none false covered'],
    ['Trinidad and Tobago left the American Convention', 'achr', 'TTO', '1999-05-25', 'party true notice-runs'],
    ['on 26 May 1999', 'achr', 'TTO', '1999-05-26', 'former-party false'],
    ['Venezuela: counted from receipt', 'achr', 'VEN', '2013-09-09', 'party true notice-runs'],
    ['Venezuela out', 'achr', 'VEN', '2013-09-10', 'former-party false'],
    [
      'Venezuela after the instrument of the National Assembly',
      'achr',
      'VEN',
      '2019-07-31',
      'contested null party|former-party contested',
    ],
  ])
})

describe('Tlatelolco', () => {
  test('in force for the region on 25 April 1969, for two states a year before: both days are kept', () => {
    expect(lawOf(instrumentOf('tlatelolco')).general).toEqual({ earliest: '1969-04-25', latest: '1969-04-25' })
    expect(instrumentOf('tlatelolco').enteredIntoForce?.body.otherDates?.map(({ on }) => on)).toContain('1968-04-22')
  })
  test('with the deposit of Cuba the zone is complete', () => {
    expect(count(boundTo('tlatelolco', '2002-10-22'))).toBe(32)
    expect(count(boundTo('tlatelolco', '2002-10-23'))).toBe(33)
  })
  test('the four and five powers stand outside the region, and stand as parties', () => {
    for (const [id, on] of [
      ['tlatelolco-protocol-1', '1992-08-24'],
      ['tlatelolco-protocol-2', '1979-01-08'],
    ] as const)
      expect(outsideActors(catalogue, InstrumentId.parse(id)).map(state => under(id, state, on).standing)).not.toContain(
        'signatory',
      )
  })
  check([
    ['Brazil had deposited without the waiver', 'tlatelolco', 'BRA', '1969-04-25', 'signatory false consented-not-bound'],
    ['Brazil waived on 30 May 1994', 'tlatelolco', 'BRA', '1994-05-30', 'party true'],
    ['Chile had deposited in 1974', 'tlatelolco', 'CHL', '1994-01-17', 'signatory false consented-not-bound'],
    ['Chile waived on 18 January 1994', 'tlatelolco', 'CHL', '1994-01-18', 'party true'],
    ['Cuba: one source says 22 October', 'tlatelolco', 'CUB', '2002-10-22', 'signatory false'],
    ['the United States is outside the zone', 'tlatelolco', 'USA', '2002-11-22', 'none false closed'],
    ['the amendment of 1990 binds each from its own deposit', 'tlatelolco-amendment-1990', 'ARG', '1994-01-18', 'party true'],
    [
      'France signed the first protocol in 1979 and ratified in 1992',
      'tlatelolco-protocol-1',
      'FRA',
      '1992-08-23',
      'signatory false',
    ],
    ['China: 12 June 1974, a data set has the second', 'tlatelolco-protocol-2', 'CHN', '1974-06-11', 'signatory false'],
  ])
})

describe('world-wide treaties', () => {
  test('the test ban has thirty-four consents of the region, and no party', () => {
    const on = day('2026-08-22')
    const consented = statesThat('ctbt', on, ({ because }) => because.some(({ code }) => code === 'consented-no-entry'))
    expect([count(consented), boundTo('ctbt', on)]).toEqual([34, ''])
  })
  check([
    ['test ban: the United States signed', 'ctbt', 'USA', '2026-11-23', 'signatory false'],
    [
      'ban treaty: in force ninety days after the fiftieth deposit',
      'tpnw',
      'HND',
      '2021-01-21',
      'signatory false consented-not-bound',
    ],
    ['ban treaty: all early depositors on that day', 'tpnw', 'JAM', '2021-01-22', 'party true'],
    ['ban treaty: Guatemala, 13 June 2022 and ninety days', 'tpnw', 'GTM', '2022-09-10', 'signatory false consented-not-bound'],
    ['ban treaty: Guatemala', 'tpnw', 'GTM', '2022-09-11', 'party true'],
    ['Rome Statute: Venezuela leaves on a day to come', 'rome-statute', 'VEN', '2026-08-22', 'party true'],
    ['Rome Statute: the day before', 'rome-statute', 'VEN', '2027-07-23', 'party true list-ends'],
    ['Rome Statute: that day', 'rome-statute', 'VEN', '2027-07-24', 'former-party false'],
    [
      'Rome Statute: Brazil deposited between the sixtieth and the entry into force',
      'rome-statute',
      'BRA',
      '2002-07-01',
      'unknown null signatory|party entry-between',
    ],
    ['Rome Statute: Brazil, 1 September 2002', 'rome-statute', 'BRA', '2002-09-01', 'party true'],
    ['Rome Statute: the notice of the United States stands', 'rome-statute', 'USA', '2026-11-23', 'signatory false'],
    ['Rome Statute: Costa Rica, 7 June 2001', 'rome-statute', 'CRI', '2002-07-01', 'party true'],
    ['arms trade treaty: a signature beside a notice not to become a party', 'att', 'USA', '2026-11-23', 'signatory false'],
    [
      'arms trade treaty: provisional application makes no party',
      'att',
      'CRI',
      '2014-12-23',
      'signatory false consented-not-bound',
    ],
    ['arms trade treaty: Colombia, 15 October 2024 and ninety days', 'att', 'COL', '2025-01-13', 'party true'],
    [
      'drugs convention as amended: accepted before the amended text took effect',
      'drugs-1961-amended',
      'USA',
      '1975-08-07',
      'none false not-adopted',
    ],
    ['drugs convention as amended: on the day it did', 'drugs-1961-amended', 'USA', '1975-08-08', 'party true'],
    [
      'a declaration for the Permanent Court is none for a court that is not yet',
      'icj-optional-clause',
      'NIC',
      '1930-01-01',
      'none false not-adopted',
    ],
    ['and counts from the first day of the present one', 'icj-optional-clause', 'NIC', '1945-10-24', 'party true'],
    ['late 1920 or 1921: before 1945 in any case', 'icj-optional-clause', 'URY', '1945-10-24', 'party true'],
    ['the United States ended its declaration', 'icj-optional-clause', 'USA', '1986-04-07', 'former-party false'],
    ['biological weapons: 1978 is the day of Venezuela, not of Uruguay', 'bwc', 'URY', '1978-10-18', 'none false covered'],
    ['biological weapons: Uruguay 1981', 'bwc', 'URY', '1981-04-06', 'party true'],
    ['genocide: the deposit, bound with the entry into force', 'genocide', 'CRI', '1951-01-12', 'party true'],
    ['non-proliferation: Argentina on the earlier of two registers', 'npt', 'ARG', '1995-02-09', 'none false covered'],
    [
      'Geneva Protocol: Bolivia on the day of effect, not that of Bhutan',
      'geneva-protocol-1925',
      'BOL',
      '1985-08-12',
      'unknown false none|signatory not-covered',
    ],
    ['Geneva Protocol: Bolivia', 'geneva-protocol-1925', 'BOL', '1985-08-13', 'party true'],
    [
      'Geneva Protocol: no state is party before its independence by the act of another',
      'geneva-protocol-1925',
      'ATG',
      '1935-01-01',
      'unknown false none|signatory not-covered',
    ],
    ['Geneva Protocol: a successor is party from its independence', 'geneva-protocol-1925', 'LCA', '1979-02-22', 'party true'],
    ['nuclear terrorism, Ecuador: not by the list of 2014', 'nuclear-terrorism', 'ECU', '2014-07-10', 'signatory false'],
    [
      'nuclear terrorism, Ecuador: two mirrors disagree on a day',
      'nuclear-terrorism',
      'ECU',
      '2024-01-19',
      'unknown null signatory|party undated',
    ],
    ['mercenaries, Ecuador: 7 December 2016 and thirty days', 'mercenaries', 'ECU', '2017-01-06', 'party true'],
    [
      'no list was found for the aviation conventions',
      'tokyo-1963',
      'CHL',
      '2002-11-22',
      'unknown null none|signatory|party not-covered',
    ],
    ['cybercrime: signed, not in force', 'un-cybercrime', 'BRA', '2026-11-23', 'signatory false'],
  ])
  test('what one data set alone dates on the day of independence is disputed', () => {
    for (const state of ['DMA', 'GRD', 'KNA', 'LCA'])
      expect(under('outer-space', state, '2002-11-22')).toMatchObject({ standing: 'party', confidence: 'disputed' })
  })
})

describe('South America, MERCOSUR, CARICOM, Central America', () => {
  check([
    [
      'UNASUR: the Colombian row is the day of a law, not of a deposit',
      'unasur-treaty',
      'COL',
      '2015-01-01',
      'unknown null signatory|party undated',
    ],
    ['UNASUR: who suspends its part has one', 'unasur-treaty', 'COL', '2018-05-01', 'suspended true'],
    ['UNASUR: Colombia out', 'unasur-treaty', 'COL', '2019-02-28', 'former-party false'],
    ['UNASUR: a return announced is none', 'unasur-treaty', 'COL', '2026-11-23', 'former-party false'],
    ['UNASUR: Uruguay was the ninth', 'unasur-treaty', 'URY', '2011-03-11', 'party true'],
    [
      'UNASUR: Brazil in the month of its suspension',
      'unasur-treaty',
      'BRA',
      '2018-04-15',
      'unknown true party|suspended partial',
    ],
    ['UNASUR: Brazil out', 'unasur-treaty', 'BRA', '2019-10-15', 'former-party false'],
    ['UNASUR: Brazil is back', 'unasur-treaty', 'BRA', '2023-05-06', 'party true'],
    [
      'UNASUR: Argentina, six months after a notice known to the month',
      'unasur-treaty',
      'ARG',
      '2019-10-15',
      'unknown null suspended|former-party entry-between',
    ],
    ['UNASUR: Argentina announced its return in April', 'unasur-treaty', 'ARG', '2023-04-15', 'former-party false'],
    ['UNASUR: Argentina is back', 'unasur-treaty', 'ARG', '2023-06-15', 'party true'],
    ['UNASUR: Peru, a suspension without an end', 'unasur-treaty', 'PER', '2026-11-23', 'suspended true'],
    ['UNASUR: an announcement of 2019 releases nobody', 'unasur-treaty', 'URY', '2026-11-23', 'party true'],
    [
      'Ushuaia: signed, no ratification on record',
      'mercosur-ushuaia-protocol',
      'ARG',
      '2002-11-22',
      'unknown null signatory|party list-ends',
    ],
    ['Ushuaia: who is suspended is party', 'mercosur-ushuaia-protocol', 'PRY', '2012-06-29', 'suspended true'],
    ['Ushuaia: Paraguay is back', 'mercosur-ushuaia-protocol', 'PRY', '2013-08-15', 'party true'],
    ['CELAC: Brazil suspended its part', 'celac-2011', 'BRA', '2021-01-01', 'suspended true list-ends'],
    ['CELAC: Brazil is back', 'celac-2011', 'BRA', '2023-01-31', 'member true list-ends'],
    [
      'CONSLE: Barbados consented a month before it signed',
      'caricom-consle-protocol',
      'BRB',
      '2017-01-16',
      'none false consented-no-entry',
    ],
    ['CONSLE: and has signed since', 'caricom-consle-protocol', 'BRB', '2017-02-16', 'signatory false consented-no-entry'],
    ['arrest warrant: a text reopened years later', 'caricom-arrest-warrant', 'BHS', '2018-02-26', 'none false acted-later'],
    [
      'ministers of defence: members from the opening day, two days before the declaration',
      'cdma',
      'ARG',
      '1995-07-24',
      'member true',
    ],
    ['ministers of defence: not before', 'cdma', 'ARG', '1995-07-23', 'none false not-adopted'],
    ['migration conference: an undated member is one today', 'rcm-1996', 'DOM', '2026-11-23', 'member true'],
    ['Rio Group: members known to the year', 'rio-group', 'GUY', '1995-06-01', 'none false acted-later'],
    ['Rio Group: superseded by the Community of 2011', 'rio-group', 'MEX', '2011-12-03', 'former-member false superseded'],
    ['Chile and Peru: the committee met again', 'cl-pe-2plus2-2001', 'CHL', '2013-05-02', 'member true'],
    [
      'Lima Group: Mexico stopped signing on some day of 2019 or before',
      'lima-group-2017',
      'MEX',
      '2018-06-01',
      'unknown null member|former-member undated',
    ],
    ['Peru and Ecuador: the act is of October 1998, not of 1999', 'brasilia-act-1998', 'PER', '1998-10-26', 'party true'],
    ['a guarantor is no party', 'brasilia-act-1998', 'USA', '2002-11-22', 'none false closed'],
    ['Defense Board: an announced exit is none', 'iadb', 'ECU', '2026-11-23', 'member true'],
    [
      'Defense Board: a row without day or bound says nothing',
      'iadb',
      'BHS',
      '2026-11-23',
      'unknown null none|member not-covered',
    ],
    ['army conference: an observer is no member', 'caa', 'SUR', '2026-11-23', 'observer false'],
    ['coalition of 2026: lists disagree', 'accc-2026', 'BLZ', '2026-11-23', 'member true'],
  ])
  test('lists that disagree mark what follows from them', () =>
    expect(under('accc-2026', 'BLZ', '2026-11-23').confidence).toBe('disputed'))
  test('the San José agreement has parties from outside the region', () =>
    expect(outsideActors(catalogue, InstrumentId.parse('cra-san-jose-2003')).toSorted()).toEqual(['FRA', 'GBR', 'NLD']))
})

describe('the instrument’s own rule beside the recorded day', () => {
  test.each([
    { id: 'achr', decisive: 'GRD', on: '1978-07-18', agrees: true },
    { id: 'nassau-mla-protocol-1993', decisive: 'ECU', on: '2002-04-07', agrees: true },
    { id: 'oas-charter', decisive: 'COL', on: '1951-12-13', agrees: true },
    { id: 'tiar', decisive: 'CRI', on: '1948-12-03', agrees: true },
    { id: 'unasur-treaty', decisive: 'URY', on: '2011-03-11', agrees: true },
    { id: 'citaac', decisive: 'PRY', on: '2002-11-21', agrees: true },
    { id: 'caricom-arrest-warrant', decisive: 'GRD', on: '2019-08-06', agrees: false },
  ])('$id: the decisive deposit is that of $decisive', ({ id, decisive, on, agrees }) => {
    const entry = entryIntoForce(instrumentOf(id), actsUnder(id))
    expect(entry).toMatchObject({
      status: 'computed',
      on: { earliest: on, latest: on },
      agrees,
      decisive: { body: { state: decisive } },
    })
  })
  test.each([
    { id: 'cifta', earliest: '1998-07-01', latest: '1998-07-30', recorded: '1998-07-01' },
    { id: 'iacat', earliest: '2003-07-01', latest: '2003-07-30', recorded: '2003-07-10' },
  ])('$id: months fit the recorded day', ({ id, earliest, latest, recorded }) =>
    expect(entryIntoForce(instrumentOf(id), actsUnder(id))).toMatchObject({
      on: { earliest, latest },
      recorded: { earliest: recorded },
      agrees: true,
    }),
  )
  test('arrest warrant: the page of the depositary has 10 July 2018, and both are shown', () =>
    expect(entryIntoForce(instrumentOf('caricom-arrest-warrant'), actsUnder('caricom-arrest-warrant')).recorded?.earliest).toBe(
      '2018-07-10',
    ))
  test('Pact of Bogotá: no number is fixed; the second deposit is the recorded day', () => {
    const deposits = actsUnder('pact-of-bogota').flatMap(({ body }) =>
      body.type === 'instrument.deposited/v1' ? (body.on ?? []) : [],
    )
    expect(deposits.toSorted()[1]).toBe('1949-05-06')
    expect(entryIntoForce(instrumentOf('pact-of-bogota'), [])).toMatchObject({
      status: 'not-computed',
      recorded: { earliest: '1949-05-06' },
    })
  })
  test('San José agreement, Central American treaty, Nassau, corruption: no days of deposit to count', () => {
    for (const id of ['cra-san-jose-2003', 'ftds-1995', 'unasur-democratic-protocol', 'iacac', 'nassau-mla-1992'])
      expect(entryIntoForce(instrumentOf(id), actsUnder(id)).status).toBe('pending')
  })
  test('world-wide thresholds are not counted on the states of one region', () => {
    for (const id of ['enmod', 'ccw', 'drugs-1961', 'unclos', 'att'])
      expect(entryIntoForce(instrumentOf(id), actsUnder(id)).status).toBe('not-computed')
  })
})

describe('all states and all instruments', () => {
  const days = Array.from({ length: 60 }, (_, n) => addDays(day('1930-01-01'), n * 601))
  const each = (meets: (standing: Standing, instrument: Instrument, on: string) => boolean): string[] =>
    days.flatMap(on =>
      [...tableOf(catalogue, on)].flatMap(([id, row]) =>
        [...row].flatMap(([state, standing]) =>
          meets(standing, instrumentOf(id), on) ? [] : [`${id} ${state} ${on} ${brief(standing)}`],
        ),
      ),
    )

  test('nobody is bound before adoption, but for those whose act says why', () => {
    const excused = new Set(
      actsUnder('cdma').flatMap(({ body }) => ('earlierBecause' in body && body.earlierBecause ? [body.state] : [])),
    )
    expect(
      each(({ bound, state }, { id, adopted }, on) => {
        if (adopted.body.on === null || on >= adopted.body.on) return true
        return bound === false || (id === 'cdma' && excused.has(state))
      }),
    ).toEqual([])
  })

  test('nobody is bound by a treaty before it enters into force, nor by one that never does', () =>
    expect(
      each(({ bound }, instrument, on) => {
        const { general, canBind } = lawOf(instrument)
        if (instrument.adopted.body.form !== 'treaty') return true
        return canBind && (general === null || on >= general.earliest) ? true : bound === false
      }),
    ).toEqual([]))

  test('none is only said with a reason, and so is unknown', () =>
    expect(each(({ standing, because }) => (standing !== 'none' && standing !== 'unknown') || because.length > 0)).toEqual([]))

  test('bound is party, member or suspended, and nothing else that is certain', () =>
    expect(
      each(({ standing, bound }) =>
        ['unknown', 'contested'].includes(standing) ? true : bound === ['party', 'member', 'suspended'].includes(standing),
      ),
    ).toEqual([]))

  test('a closed instrument leaves no state unknown that has no act under it', () =>
    expect(
      each(({ standing, acts, state }, { adopted, id }) => {
        if (!adopted.body.closed || catalogue.acts.get(id)?.has(state)) return true
        return standing === 'none' && acts.length === 0
      }),
    ).toEqual([]))
})

import { expect, test } from 'vitest'
import { PlainDate } from '../../kernel/date.ts'
import { InstrumentId, StateId } from '../../kernel/ids.ts'
import { opennessOf } from './accession.ts'
import { statesOfRegion, tableOf } from './table.ts'
import { editionCatalogue } from './testing/edition-catalogue.ts'

const catalogue = await editionCatalogue()
const TODAY = PlainDate.parse('2026-11-23')
const table = tableOf(catalogue, TODAY)

function asked(id: string) {
  const instrument = catalogue.instruments.get(InstrumentId.parse(id))
  if (!instrument) throw new Error(`no ${id}`)
  return opennessOf(catalogue, table, instrument)
}

test.each([
  { rule: 'all states', instrument: 'apmbc', state: 'USA', is: 'open' },
  { rule: 'all states, with a remark in brackets', instrument: 'att', state: 'HTI', is: 'open' },
  { rule: 'American states', instrument: 'tiar', state: 'CAN', is: 'open' },
  { rule: 'members of the OAS', instrument: 'cifta', state: 'JAM', is: 'open' },
  { rule: 'members of the OAS: a state that has left', instrument: 'cifta', state: 'NIC', is: 'closed' },
  { rule: 'members of the OAS: contested membership', instrument: 'cifta', state: 'VEN', is: 'not-known' },
  { rule: 'members of the United Nations and invited states', instrument: 'refugees-1951', state: 'CUB', is: 'open' },
  { rule: 'members of a community', instrument: 'caricom-arrest-warrant', state: 'JAM', is: 'open' },
  { rule: 'members of a community: another state', instrument: 'caricom-arrest-warrant', state: 'CHL', is: 'closed' },
  { rule: 'Andean Community: a state that has left', instrument: 'andean-decision-505', state: 'VEN', is: 'closed' },
  { rule: 'parties to another instrument', instrument: 'ccw-p5', state: 'CHL', is: 'open' },
  { rule: 'parties to another: not known', instrument: 'montreal-1988', state: 'CHL', is: 'not-known' },
  { rule: 'closed by its clause', instrument: 'amazon-treaty', state: 'CHL', is: 'closed' },
  { rule: 'closed but for one, who is in', instrument: 'gy-ve-geneva-1966', state: 'BRA', is: 'closed' },
  { rule: 'bilateral', instrument: 'cl-pe-lima-1929', state: 'CAN', is: 'closed' },
  { rule: 'bilateral, though its clause speaks of others', instrument: 'us-panama-neutrality-1977', state: 'CAN', is: 'closed' },
  { rule: 'members by the charter of an organisation', instrument: 'unscr-1373', state: 'CUB', is: 'closed' },
  { rule: 'a clause in words alone', instrument: 'wassenaar', state: 'BRA', is: 'not-known' },
  { rule: 'a narrower circle than the code says', instrument: 'oas-charter-protocol-cartagena', state: 'CUB', is: 'not-known' },
  { rule: 'noted as dormant', instrument: 'unasur-treaty', state: 'BRA', is: 'not-known' },
  { rule: 'noted as dormant and not for it', instrument: 'unasur-treaty', state: 'CAN', is: 'closed' },
  { rule: 'no clause: continental', instrument: 'accc-2026', state: 'BRA', is: 'not-known' },
  { rule: 'no clause: subregional, for a neighbour of members', instrument: 'cfac-1997', state: 'CRI', is: 'not-known' },
  { rule: 'no clause: subregional, for a state of another subregion', instrument: 'cfac-1997', state: 'CHL', is: 'closed' },
])('$rule: $instrument for $state is $is', ({ instrument, state, is }) =>
  expect(asked(instrument)(StateId.parse(state))).toBe(is),
)

test('nobody is ever asked to join a bilateral instrument, a closed one, or one whose members another charter makes', () => {
  for (const instrument of catalogue.instruments.values()) {
    const { level, closed, roster } = instrument.adopted.body
    if (level !== 'bilateral' && !closed && roster === 'own') continue
    const may = opennessOf(catalogue, table, instrument)
    for (const state of statesOfRegion(catalogue)) expect(may(state), instrument.id).toBe('closed')
  }
})

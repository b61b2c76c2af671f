import { expect, test } from 'vitest'
import type { StateId } from '../../../../kernel/ids.ts'
import { figuresOf } from '../figures.ts'
import { editionFacts } from '../testing/edition-figures.ts'
import { readFigureTable } from './figure-table.ts'
import type { Sheet } from './sheet.ts'
import { readSipriWorkbook } from './sipri-workbook.ts'
import { plainName, stateByName } from './state-names.ts'
import { readWmeatWorkbook } from './wmeat-workbook.ts'
import { readWorldBankCsv } from './world-bank-csv.ts'

/** Every figure in this file is invented; only the layouts are those of the publishers. */
const stateOf = stateByName()

const sheet = (name: string, headingRow: number, ...rows: Sheet['rows'][number][]): Sheet => ({
  name,
  rows: [...Array.from({ length: headingRow - 1 }, (_, i) => [`line ${i + 1} of the preamble`]), ...rows],
})

const current = sheet(
  'Current US$',
  6,
  ['Country', 'Notes', 2017, '2018', 2019],
  ['Americas', null, null, null, null],
  ['Chile ', '†38', 100.5, '...', 102],
  ['Dominican Rep.', '', '. .', 7, 'xxx'],
  ['Bolivia', '§‖4', 1, 2.25, ''],
  ['Ruritania', '', 5, 5, 5],
  ['United States of America', '', 1e6, 1e-7, 3],
)

test('the workbook of SIPRI: heading, years, states, marks, and what is no data', () => {
  const { series, notes, findings } = readSipriWorkbook('invented.xlsx', [current], stateOf)
  expect(series).toHaveLength(1)
  expect(series[0]).toMatchObject({
    act: null,
    file: 'invented.xlsx',
    body: {
      series: 'sipri-current-usd',
      quantity: 'expenditure',
      unit: 'million-usd',
      licence: expect.stringContaining('not to be passed on'),
    },
  })
  expect(series[0]?.body.rows).toEqual([
    { state: 'BOL', from: 2017, figures: ['1', '2.25'], marked: [] },
    { state: 'CHL', from: 2017, figures: ['100.5', null, '102'], marked: [] },
    { state: 'DOM', from: 2018, figures: ['7'], marked: [] },
    { state: 'USA', from: 2017, figures: ['1000000', '0.0000001', '3'], marked: [] },
  ])
  expect(notes.map(({ body }) => `${body.state} ${body.code}`)).toEqual([
    'CHL no-pensions',
    'BOL adopted-budget',
    'BOL redenominated',
  ])
  expect(findings).toEqual([
    expect.objectContaining({ rule: 'states-unmatched', severity: 'warning', detail: expect.stringContaining('Ruritania') }),
  ])
})

test('each sheet keeps its unit: own currency in units, dollars in millions, shares as fractions; constant dollars know their year', () => {
  const heading = ['Country', 'Currency', 'Notes', 2018, 2019, '2019 Current']
  const { series } = readSipriWorkbook(
    'invented.xlsx',
    [
      sheet('Local currency calendar years', 7, heading, ['Peru', 'sol', '', 4_000_000_000, 4_100_000_000, 9]),
      sheet(
        'Local currency financial years',
        8,
        ['Country', 'Currency', 'Fiscal Year', 'Notes', 2018],
        ['Jamaica', 'dollar', 'Apr-Mar', '', 17],
      ),
      sheet('Constant (2022) USD', 6, ['Country', '', 'Notes', 2018], ['Peru', '', '', 1234.5]),
      sheet('Share of GDP', 6, ['Country', 'Notes', 2018], ['Peru', '', 0.0123]),
      sheet('Share of Govt. spending', 8, ['Country', 'Notes', 'Reporting year', 2018], ['Peru', '', 'Jan-Dec', 0.05]),
      sheet('Per capita', 7, ['Country', 'Notes', 2018], ['Peru', '', 81]),
      sheet('Footnotes', 1, ['38', 'a text']),
    ],
    stateOf,
  )
  expect(series.map(({ body }) => [body.series, body.unit, body.priceYear ?? null, body.rows[0]?.figures])).toEqual([
    ['sipri-own-currency', 'own-currency', null, ['4000000000', '4100000000']],
    ['sipri-own-currency-fiscal', 'own-currency', null, ['17']],
    ['sipri-constant-usd', 'million-usd', 2022, ['1234.5']],
    ['sipri-share-of-gdp', 'ratio', null, ['0.0123']],
    ['sipri-share-of-government', 'ratio', null, ['0.05']],
    ['sipri-per-head', 'usd', null, ['81']],
  ])
})

test('blue letters are an estimate and red ones highly uncertain', () => {
  const colours: Readonly<Record<string, string>> = { '7,2': 'FF0000FF', '7,4': 'FFFF0000' }
  const { series } = readSipriWorkbook(
    'invented.xlsx',
    [{ ...current, colourAt: (row, column) => colours[`${row},${column}`] ?? null }],
    stateOf,
  )
  expect(series[0]?.body.rows.find(row => row.state === 'CHL')?.marked).toEqual([
    { year: 2017, mark: 'e' },
    { year: 2019, mark: 'u' },
  ])
  expect(series[0]?.body.marks).toEqual([
    { mark: 'e', meaning: 'estimate' },
    { mark: 'u', meaning: 'highly uncertain' },
  ])
})

test.each([
  ['no sheet of the database', [sheet('Sheet1', 1, ['a', 'b'])], 'sheets-missing', 'invented.xlsx'],
  ['a sheet without its heading', [sheet('Current US$', 1, ['a', 2018], ['Chile', 1])], 'heading-missing', 'Current US$!A1'],
])('%s is said', (_, sheets, rule, pointer) => {
  const { series, findings } = readSipriWorkbook('invented.xlsx', sheets, stateOf)
  expect(series).toEqual([])
  expect(findings).toContainEqual(expect.objectContaining({ rule, pointer, severity: 'error' }))
})

test('a cell that is neither number nor a sign for no data is named by its place and left out', () => {
  const { findings } = readSipriWorkbook(
    'invented.xlsx',
    [sheet('Current US$', 6, ['Country', 'Notes', 2018, 2019], ['Chile', '', 1, 'about 5'])],
    stateOf,
  )
  expect(findings).toEqual([expect.objectContaining({ rule: 'cell-unread', pointer: 'Current US$!D7', severity: 'warning' })])
})

const worldBank = (indicator: string, ...rows: string[]) =>
  [
    '"Data Source","World Development Indicators",',
    '',
    '"Last Updated Date","2026-01-01",',
    '',
    '"Country Name","Country Code","Indicator Name","Indicator Code","2022","2023",',
    ...rows.map(row => row.replace('*', `"An indicator","${indicator}"`)),
  ].join('\r\n')
const states = new Set(['CHL', 'PER', 'VEN'])

test('a download of the World Bank: preamble, groups passed by, empty is missing', () => {
  const { series, findings } = readWorldBankCsv(
    'invented.csv',
    worldBank('PA.NUS.FCRF', '"Chile","CHL",*,"800.5","",', '"Peru","PER",*,"","3.75",', '"World","WLD",*,"1","1",'),
    states,
  )
  expect(findings).toEqual([])
  expect(series[0]?.body).toMatchObject({
    quantity: 'exchange-rate',
    unit: 'own-currency-per-usd',
    rank: 50,
    licence: 'Creative Commons Attribution 4.0',
    rows: [
      { state: 'CHL', from: 2022, figures: ['800.5'] },
      { state: 'PER', from: 2023, figures: ['3.75'] },
    ],
  })
})

test('military expenditure of the World Bank is SIPRI’s and bears its terms', () => {
  const { series } = readWorldBankCsv('invented.csv', worldBank('MS.MIL.XPND.CN', '"Chile","CHL",*,"3.5E+12","4",'), states)
  expect(series[0]?.body).toMatchObject({
    quantity: 'expenditure',
    unit: 'own-currency',
    licence: expect.stringContaining('SIPRI'),
    rows: [{ figures: ['3500000000000', '4'] }],
  })
  expect(series[0]?.body.rank).toBeUndefined()
})

test.each([
  ['another file', 'a,b\n1,2\n', 'heading-missing'],
  ['an indicator that is not used', worldBank('SP.DYN.TFRT.IN', '"Chile","CHL",*,"1","2",'), 'figures-none'],
  ['a quotation mark that never closes', '"a', 'csv-form'],
])('%s is refused', (_, text, rule) =>
  expect(readWorldBankCsv('invented.csv', text, states).findings).toContainEqual(
    expect.objectContaining({ rule, severity: 'error' }),
  ),
)

test('the workbook of the Department of State: five blocks a country, brought to millions', () => {
  const block = (method: number) => [
    [`Method ${method}: conversion of an invented kind`],
    ['Military expenditures (ME) - millions of current dollars', '', method, method * 2],
    ['Military expenditures (ME) - millions of constant 2009 dollars', '', `${method}.5`, 'n/a'],
    ['Gross domestic product - current dollars', 1000, 1000],
    ['ME/GDP (%) - current', 1, 2],
  ]
  const country: Sheet = sheet('CHILE', 7, [null, 2007, 2008, 2009, 'Mean'], ...[1, 2, 3, 4, 5].flatMap(block))
  const { series, findings } = readWmeatWorkbook('invented.xlsx', [country, sheet('Notes', 1, ['text'])], stateOf)
  expect(series).toHaveLength(10)
  expect(series.map(({ body }) => [body.conversion, body.priceYear ?? null, body.rows[0]?.figures])).toEqual([
    ...[1, 2, 3, 4, 5].map(method => [`wmeat-${method}`, 2009, [`${method}.5`]]),
    ...[1, 2, 3, 4, 5].map(method => [`wmeat-${method}`, null, [String(method), String(method * 2)]]),
  ])
  expect(findings).toEqual([expect.objectContaining({ rule: 'states-unmatched', severity: 'warning' })])
})

test('billions and thousands are brought to millions; a sheet without years is left out and said', () => {
  const country = sheet(
    'Peru',
    7,
    [null, 2007, 2008, 2009],
    ['Method 2'],
    ['Military expenditures - billions of current dollars', 1.5, '', 2],
  )
  const { series, findings } = readWmeatWorkbook('invented.xlsx', [country, sheet('Chile', 3, ['a', 'b'])], stateOf)
  expect(series[0]?.body.rows).toEqual([{ state: 'PER', from: 2007, figures: ['1500', null, '2000'], marked: [] }])
  expect(findings).toEqual([expect.objectContaining({ rule: 'heading-missing', pointer: 'Chile!A1', severity: 'warning' })])
})

test('what is brought fills gaps of the edition and replaces none of its figures', async () => {
  const facts = await editionFacts()
  const { series } = readFigureTable(
    'own.csv',
    'quantity,unit,state,2019,2020,2021\nexchange-rate,own-currency-per-usd,CHL,1,792.2,\n',
  )
  const figures = figuresOf({ ...facts, series: [...facts.series, ...series] })
  const rate = (year: number) => figures.at('exchange-rate', 'CHL' as StateId, year)
  expect(rate(2019).origins).toEqual([expect.objectContaining({ series: 'pwt-exchange-rate' })])
  expect(rate(2020)).toMatchObject({
    origins: [{ file: 'own.csv', series: 'brought-exchange-rate' }],
    cautions: [{ caution: 'unverified-source' }],
  })
  expect(rate(2021).missing).toMatchObject([{ reason: 'no-figure' }])
})

test.each([
  ['Trinidad & Tobago', 'TTO'],
  ['  ST. VINCENT and the grenadines ', 'VCT'],
  ['México', 'MEX'],
  ['Bahamas, The', 'BHS'],
  ['CHL', 'CHL'],
  ['Ruritania', null],
])('%s is %s', (name, state) => expect(stateOf(name)).toBe(state))

test('no spelling stands for two states', () => {
  const names = new Map<string, string>()
  const seen = (code: string, name: string) => {
    expect(names.get(plainName(name)) ?? code).toBe(code)
    names.set(plainName(name), code)
  }
  seen('DMA', 'Dominica')
  seen('DOM', 'Dominican Republic')
  expect([stateOf('Dominica'), stateOf('Dominican Republic')]).toEqual(['DMA', 'DOM'])
})

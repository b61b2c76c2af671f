import { beforeAll, expect, test } from 'vitest'
import { StateId } from '../../../kernel/ids.ts'
import { nodeHasher } from '../../../kernel/node-hasher.ts'
import { currenciesOf } from './currencies.ts'
import { cautionsOf } from './derivation.ts'
import { digestOf, documentOf } from './derivation-document.ts'
import { type Figures, figuresOf } from './figures.ts'
import { readFigureTable } from './importers/figure-table.ts'
import { pricesOf } from './prices.ts'
import { convertedSeries, publishedSeries } from './published-series.ts'
import { settingsOf } from './settings.ts'
import { editionFacts, editionFigures } from './testing/edition-figures.ts'

const CHL = StateId.parse('CHL')
let figures: Figures
beforeAll(async () => {
  figures = await editionFigures()
})

test('editions of one publisher stay apart, and every year opens down to its act', () => {
  const all = publishedSeries(figures, CHL)
  expect(all.map(({ series }) => series.body.series)).toEqual(
    expect.arrayContaining(['wmeat-1973-expenditure-usd', 'wmeat-2009-expenditure-usd-method-2']),
  )
  const current = all.find(({ series }) => series.body.series === 'wmeat-2005-expenditure-usd')
  expect(current?.years.map(({ year }) => year)).toEqual([1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005])
  for (const { node } of current?.years ?? [])
    expect(node.inputs[0]?.origins).toEqual([
      expect.objectContaining({ act: expect.any(String), series: 'wmeat-2005-expenditure-usd' }),
    ])
})

test('millions become units and ratios percent, without another digit', () => {
  const all = publishedSeries(figures, CHL)
  const printed = (id: string, year: number) =>
    all.find(({ series }) => series.body.series === id)?.years.find(one => one.year === year)?.node
  const raw = figures.of('wmeat-2009-expenditure-share-of-gdp', CHL, 2005).value
  expect(printed('wmeat-2009-expenditure-share-of-gdp', 2005)).toMatchObject({ unit: 'percent' })
  expect(printed('wmeat-2009-expenditure-share-of-gdp', 2005)?.value?.toFixed()).toBe(raw?.times(100).toFixed())
})

test('a share that does not follow from its amounts bears its mark wherever it is shown', () => {
  const ecuador = publishedSeries(figures, StateId.parse('ECU')).find(
    ({ series }) => series.body.series === 'wmeat-1973-expenditure-share-of-gnp',
  )
  const year = ecuador?.years.find(one => one.year === 1964)
  expect(year?.node.value?.toFixed()).toBe('194')
  expect(year && cautionsOf(year.node)).toContainEqual(expect.objectContaining({ caution: 'marked-by-publisher', mark: 'Q' }))
})

test('a state without figures has no series, which is not a series of zeros', () =>
  expect(publishedSeries(figures, StateId.parse('LCA'))).toEqual([]))

/** Thirty invented years in own currency, in constant dollars of 2019. */
test('a series in own currency is converted year by year, and its derivation is one document', async () => {
  const years = Array.from({ length: 30 }, (_, i) => 1990 + i)
  const table = `quantity,unit,state,${years.join(',')}\nexpenditure,own-currency,CHL,${years.map(year => (year - 1980) * 1e9).join(',')}\n`
  const brought = readFigureTable('invented.csv', table)
  const facts = { ...(await editionFacts()), series: [...(await editionFacts()).series, ...brought.series] }
  const own = figuresOf(facts)
  const ground = { figures: own, prices: pricesOf(own), currencies: currenciesOf(facts) }
  const sipri = facts.methods.find(({ body }) => body.method === 'sipri')
  const series = publishedSeries(own, CHL).find(one => one.series.act === null)
  if (!sipri || !series) throw new Error('expected the method and the series')

  const converted = convertedSeries(ground, CHL, series, settingsOf(sipri, { baseYear: 2019 }))
  expect(converted.map(({ year }) => year)).toEqual(years)
  expect(converted.every(({ node }) => node.value !== null && node.unit === 'USD:2019')).toBe(true)
  const document = documentOf(converted.map(({ node }) => node))
  // Every price change, chain and rate stands once, however many years share it.
  expect(document.nodes.filter(node => node.step === 'price-change')).toHaveLength(29)
  expect(document.nodes.filter(node => node.step === 'figure')).toHaveLength(29 + 30 + 1)
  expect(digestOf(document, nodeHasher)).toHaveLength(64)
})

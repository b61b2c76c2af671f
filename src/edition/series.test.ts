import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readExpenditure } from './expenditure.ts'

const edition = fileURLToPath(new URL('../../editions/inter-american', import.meta.url))
let copy: string
beforeEach(async () => {
  await drop()
  copy = await mkdtemp(join(tmpdir(), 'hemicycle-series-'))
  await cp(edition, copy, { recursive: true })
})
const drop = async () => (copy ? rm(copy, { recursive: true, force: true }) : undefined)
afterAll(drop)

async function changed(file: string, from: string | RegExp, to: string) {
  const path = join(copy, file)
  const text = await readFile(path, 'utf8')
  const next = text.replace(from, to)
  expect(next, `nothing to change in ${file}`).not.toBe(text)
  await writeFile(path, next)
  const read = await readExpenditure(copy)
  return read.ok ? [] : read.findings.map(({ pointer, rule, detail }) => ({ pointer, rule, detail }))
}

async function facts() {
  const read = await readExpenditure(edition)
  if (!read.ok) throw new Error('expected facts')
  return read.facts
}

test('figures of all states of the region, each series with publisher, licence and the copy that was read', async () => {
  const { series } = await facts()
  expect(series).toHaveLength(39)
  const states = new Set(series.flatMap(({ body }) => body.rows.map(row => row.state)))
  expect(states.size).toBe(35)
  for (const { body } of series) {
    expect(
      [body.publisher, body.title, body.licence, body.obtained].every(text => text.length > 0),
      body.series,
    ).toBe(true)
    if (body.publisher === 'World Bank')
      expect(body).toMatchObject({
        licence: 'Creative Commons Attribution 4.0',
        attribution: expect.stringContaining('World Bank'),
      })
  }
})

test('missing stays missing: a gap inside a series is null, never zero', async () => {
  const { series } = await facts()
  const of = (id: string, state: string) => series.find(one => one.body.series === id)?.body.rows.find(row => row.state === state)
  const barbados = of('wb-consumer-prices', 'BRB')
  expect([2019, 2020, 2021, 2022, 2023].map(year => barbados?.figures[year - (barbados.from ?? 0)] === null)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
  expect(of('wb-consumer-prices', 'ARG')).toBeUndefined()
  expect(of('wb-consumer-prices', 'CUB')).toBeUndefined()
})

test('marks are kept: the typed tables of the United States Government bear theirs on single figures', async () => {
  const { series } = await facts()
  const marked = (mark: string) =>
    series.flatMap(({ body }) =>
      body.rows.flatMap(row => row.marked.filter(one => one.mark === mark).map(({ year }) => `${row.state} ${year}`)),
    )
  expect(marked('Q')).toHaveLength(14)
  expect(marked('Q')).toEqual(expect.arrayContaining(['ECU 1964', 'USA 1971', 'HTI 1990', 'BRB 1974']))
  expect(marked('R').length).toBeGreaterThan(100)
  for (const { body } of series)
    for (const { marked: own } of body.rows) for (const { mark } of own) expect(body.marks.map(one => one.mark)).toContain(mark)
})

test('consumer prices are consumer prices: the files whose names were swapped were not followed', async () => {
  const { series } = await facts()
  const change = (id: string) => {
    const row = series.find(one => one.body.series === id)?.body.rows.find(one => one.state === 'CHL')
    return row?.figures[2009 - row.from]
  }
  expect([change('wb-consumer-prices'), change('wb-gdp-deflator')]).toEqual(['0.3530451784', '3.5777950371'])
})

test.each([
  ['figures/macro.csv', /^(wb-population,CHL,)13437176/m, '$11343x7176', 'figure-form', /^figures\/macro\.csv:\d+:19$/],
  ['figures/macro.csv', /^(wb-population,CHL,)13437176/m, '$113437176 E', 'mark-unknown', /^figures\/macro\.csv:\d+:19$/],
  ['figures/macro.csv', /^wb-population,CHL/m, 'wb-population,CHX', 'reference-unknown', /:15$/],
  ['figures/macro.csv', /^wb-population,CHL/m, 'wb-population,COL', 'id-repeated', /:15$/],
  ['figures/macro.csv', /^wb-population,CHL/m, 'wb-people,CHL', 'series-unknown', /:1$/],
  ['figures/macro.csv', 'series,state,1990,1991', 'series,state,1990,1992', 'figures-years', /^figures\/macro\.csv:1:1$/],
  ['series.csv', ',figures/macro.csv,population', ',../macro.csv,population', 'figures-file', /^series\.csv:\d+:\d+$/],
  ['series.csv', ',persons,', ',people,', 'act-shape', /^series\.csv:\d+:\d+$/],
  ['series.csv', 'E estimate', 'estimate', 'marks-form', /^series\.csv:\d+:\d+$/],
  [
    'currencies.csv',
    'BRA.BRL,BRA,BRL,1994-07-01,BRR,2750',
    'BRA.BRL,BRA,BRL,1994-07-01,BRR,',
    'currency-factor',
    /^currencies\.csv:\d+:\d+$/,
  ],
  ['currencies.csv', ',BRR,2750', ',BRX,2750', 'currency-unknown', /^currencies\.csv:\d+:\d+$/],
  ['comparability.csv', ',refusal,', ',refused,', 'act-shape', /^comparability\.csv:\d+:\d+$/],
  ['coverage-items.csv', 'in 2 ?', 'in two', 'coverage-rule', /^coverage-items\.csv:\d+:\d+$/],
  ['expenditure-methods.csv', 'paid;accrued', 'payed;accrued', 'act-shape', /^expenditure-methods\.csv:\d+:\d+$/],
  ['texts/expenditure-methods.csv', /^nato,fr,.*$/m, '', 'language-missing', /^texts\/expenditure-methods\.csv/],
] as const)('a slip in %s (%s to %s) is found by %s at its place', async (file, from, to, rule, place) => {
  const findings = await changed(file, from, to)
  const found = findings.find(one => one.rule === rule)
  expect(found, JSON.stringify(findings.slice(0, 5))).toBeDefined()
  expect(found?.pointer).toMatch(place)
})

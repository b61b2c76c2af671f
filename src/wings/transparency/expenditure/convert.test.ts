import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { StateId } from '../../../kernel/ids.ts'
import { CONVERSIONS, type ConversionName, type Convert, converter } from './convert.ts'
import { Decimal } from './decimal.ts'
import type { Figures } from './figures.ts'
import { reasonInWords } from './reasons.ts'
import { editionFigures } from './testing/edition-figures.ts'

let figures: Figures
let convert: Convert
beforeAll(async () => {
  figures = await editionFigures()
  convert = converter(figures)
})

const ask = (
  state: string,
  year: number,
  conversion: ConversionName,
  baseYear?: number,
  amount: Decimal | string | number = 1_000_000_000,
) => convert({ state: StateId.parse(state), year, amount: new Decimal(amount), conversion, ...(baseYear ? { baseYear } : {}) })

/** Worked out apart from this program, from the publishers' figures, in 60 digits. 10⁹ units of own currency; dollars for the share. */
test.each([
  ['CHL', 2005, 'usd-current', undefined, '1786455.9839576252641'],
  ['CHL', 2005, 'usd-constant-cpi', 2019, '2241436.2245517157377'],
  ['BRA', 1996, 'usd-constant-deflator', 2015, '1275702622.7219502449'],
  ['MEX', 1991, 'lcu-constant-cpi', 2024, '12791723360.585286165'],
  ['PER', 2010, 'ppp-current', undefined, '677864154.46476442443'],
  ['COL', 2018, 'usd-constant-cpi', 2005, '252136.78236120971741'],
  ['ATG', 2003, 'usd-constant-cpi', 2022, '549806409.79721738458'],
  ['CAN', 2021, 'usd-current', undefined, '797893560.99896273837'],
  ['TTO', 1990, 'usd-constant-deflator', 2019, '352961983.43427814989'],
  ['HND', 2023, 'share-gdp', undefined, '2.9069336597073500940'],
] as const)('%s %i %s is what a calculation by hand gives, to 20 digits', (state, year, conversion, baseYear, expected) => {
  const value = ask(state, year, conversion, baseYear).value
  expect(value?.toSignificantDigits(20).toFixed()).toBe(new Decimal(expected).toFixed())
})

const VECTORS = fileURLToPath(new URL('../../../../../shared/facts/data/methodology-vectors.csv', import.meta.url))
const MEASURES: Readonly<Record<string, ConversionName>> = {
  usd_current: 'usd-current',
  usd_constant_2019_cpi: 'usd-constant-cpi',
  usd_constant_2019_deflator: 'usd-constant-deflator',
  lcu_constant_2019_cpi: 'lcu-constant-cpi',
  international_dollars_current: 'ppp-current',
}
type Vector = {
  readonly iso3: string
  readonly year: string
  readonly input_lcu: string
  readonly measure: string
  readonly expected: string
}

test.skipIf(!existsSync(VECTORS))(
  'all vectors of the methodology come out to nine significant digits (skipped where their file is absent)',
  () => {
    const vectors = parse(readFileSync(VECTORS), { columns: true }) as Vector[]
    expect(vectors).toHaveLength(120)
    for (const { iso3, year, input_lcu, measure, expected } of vectors) {
      const conversion = MEASURES[measure]
      if (!conversion) throw new Error(`no conversion for ${measure}`)
      const value = ask(iso3, Number(year), conversion, measure.includes('2019') ? 2019 : undefined, input_lcu).value
      const off = value?.div(expected).minus(1).abs().toNumber()
      expect(off, `${iso3} ${year} ${measure}`).toBeLessThan(1e-9)
    }
  },
)

test.each([
  {
    state: 'ARG',
    year: 2005,
    conversion: 'usd-constant-cpi',
    base: 2019,
    says: 'No complete chain of consumer prices (ARG) from 2005 to 2019: nothing to use for 2006–2019.',
  },
  {
    state: 'VEN',
    year: 2005,
    conversion: 'usd-constant-cpi',
    base: 2015,
    says: 'No complete chain of consumer prices (VEN) from 2005 to 2015: nothing to use for 2006–2008. The currency behind the market rate for the dollar (VEN, 2015) is not settled: sources give different units and rates.',
  },
  {
    state: 'VEN',
    year: 2010,
    conversion: 'usd-current',
    base: undefined,
    says: 'The currency behind the market rate for the dollar (VEN, 2010) is not settled: sources give different units and rates.',
  },
  {
    state: 'VEN',
    year: 2005,
    conversion: 'ppp-current',
    base: undefined,
    says: 'The currency behind the purchasing power parity (VEN, 2005) is not settled: sources give different units and rates.',
  },
  {
    state: 'CUB',
    year: 2005,
    conversion: 'lcu-constant-cpi',
    base: 2019,
    says: 'No complete chain of consumer prices (CUB) from 2005 to 2019: nothing to use for 2006–2019.',
  },
  {
    state: 'CUB',
    year: 2005,
    conversion: 'usd-current',
    base: undefined,
    says: 'No figure for the market rate for the dollar (CUB, 2005).',
  },
  {
    state: 'BRB',
    year: 2005,
    conversion: 'usd-constant-cpi',
    base: 2022,
    says: 'No complete chain of consumer prices (BRB) from 2005 to 2022: nothing to use for 2020–2022.',
  },
  {
    state: 'NIC',
    year: 1998,
    conversion: 'usd-constant-cpi',
    base: 2019,
    says: 'No complete chain of consumer prices (NIC) from 1998 to 2019: nothing to use for 1999.',
  },
  {
    state: 'SUR',
    year: 2005,
    conversion: 'usd-constant-cpi',
    base: 2019,
    says: 'No complete chain of consumer prices (SUR) from 2005 to 2019: nothing to use for 2018–2019.',
  },
  {
    state: 'GUY',
    year: 1990,
    conversion: 'usd-constant-cpi',
    base: 2019,
    says: 'No complete chain of consumer prices (GUY) from 1990 to 2019: nothing to use for 1991–1994.',
  },
  {
    state: 'ECU',
    year: 1998,
    conversion: 'usd-constant-cpi',
    base: 2019,
    says: 'No complete chain of consumer prices (ECU) from 1998 to 2019: nothing to use for 1999–2000. Up to 2000 consumer prices (ECU) may be in another currency than the amounts.',
  },
  {
    state: 'ECU',
    year: 1998,
    conversion: 'usd-constant-deflator',
    base: 2019,
    says: 'No complete chain of the GDP deflator (ECU) from 1998 to 2019: nothing to use for 1999–2000. Up to 2000 the GDP deflator (ECU) may be in another currency than the amounts.',
  },
  {
    state: 'CHL',
    year: 2022,
    conversion: 'usd-current',
    base: undefined,
    says: 'No figure for the market rate for the dollar (CHL, 2022).',
  },
  {
    state: 'CHL',
    year: 2010,
    conversion: 'usd-constant-cpi',
    base: 2024,
    says: 'No figure for the market rate for the dollar (CHL, 2024).',
  },
  {
    state: 'HTI',
    year: 2024,
    conversion: 'share-gdp',
    base: undefined,
    says: 'No figure for the product in dollars (HTI, 2024).',
  },
  { state: 'CHL', year: 2010, conversion: 'usd-constant-cpi', base: undefined, says: 'This conversion needs a base year.' },
] as const)('$state $year $conversion is refused, and the reason is said', ({ state, year, conversion, base, says }) => {
  const { value, missing } = ask(state, year, conversion, base)
  expect(value).toBeNull()
  expect(missing.map(reason => reasonInWords('en', reason)).join(' ')).toBe(says)
})

test.each([
  ['Nicaragua from the first year of its chain', 'NIC', 1999, 2019],
  ['Ecuador from the year of the dollar on', 'ECU', 2000, 2019],
  ['Barbados up to the gap', 'BRB', 1995, 2019],
  ['Suriname on one side of its gap', 'SUR', 2005, 2017],
] as const)('a chain that does not touch the gap is whole: %s', (_, state, year, base) =>
  expect(ask(state, year, 'usd-constant-cpi', base).value).not.toBeNull(),
)

test('no index is needed from a year to itself: the constant amount is the current one, also where no index exists', () => {
  for (const { body } of figures.facts.currencies.filter(one => one.body.state !== 'VEN'))
    for (const year of [1995, 2005, 2019]) {
      const current = ask(body.state, year, 'usd-current')
      for (const conversion of ['usd-constant-cpi', 'usd-constant-deflator'] as const)
        expect(ask(body.state, year, conversion, year).value?.toFixed(), body.state).toBe(current.value?.toFixed())
    }
})

test('there and back through a chain is where one was, within the stated precision', () => {
  const there = ask('BRA', 1991, 'lcu-constant-cpi', 2020).value
  const back = there && ask('BRA', 2020, 'lcu-constant-cpi', 1991, there).value
  expect(back?.minus(1_000_000_000).abs().lt('1e-25')).toBe(true)
})

test('an amount k times as large gives k times the money and the share of it', () => {
  const states = fc.constantFrom('CHL', 'BRA', 'PER', 'CAN', 'URY', 'JAM', 'HTI')
  fc.assert(
    fc.property(
      states,
      fc.integer({ min: 1995, max: 2019 }),
      fc.constantFrom(...CONVERSIONS),
      fc.integer({ min: 1, max: 10 ** 9 }),
      (state, year, conversion, k) => {
        const one = ask(state, year, conversion, 2015, 1).value
        const many = ask(state, year, conversion, 2015, k).value
        expect(one && many?.minus(one.times(k)).abs().lte(many.abs().times('1e-37'))).toBe(true)
      },
    ),
  )
})

test('a rate that is stated takes the place of the figure of the base year, and is marked as changed', () => {
  const request = {
    state: StateId.parse('VEN'),
    year: 2012,
    amount: new Decimal(100),
    conversion: 'usd-constant-cpi',
    baseYear: 2015,
  } as const
  expect(convert(request).value).toBeNull()
  const stated = convert({ ...request, baseRate: new Decimal('6.3') })
  expect(stated.value?.toSignificantDigits(12).toFixed()).toBe('80.2737838749')
  expect(stated.inputs[1]?.cautions).toEqual([
    { caution: 'changed-by-asker', parameter: 'exchange-rate', state: 'VEN', year: 2015 },
  ])
})

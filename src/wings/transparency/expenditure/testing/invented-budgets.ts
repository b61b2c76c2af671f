/** The two invented budgets of examples/, with the methods of the edition: a whole ground on which a comparison can stand. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CurrencyIntroduced } from '../../../../acts/currency-introduced.ts'
import { StateId } from '../../../../kernel/ids.ts'
import { currenciesOf } from '../currencies.ts'
import type { ExpenditureFacts, Stated } from '../facts.ts'
import { figuresOf } from '../figures.ts'
import { readFigureTable } from '../importers/figure-table.ts'
import type { LineItem } from '../line-item.ts'
import { readLines } from '../line-table.ts'
import { pricesOf } from '../prices.ts'
import type { Ground } from '../state-year.ts'
import { editionFacts } from './edition-figures.ts'

const folder = fileURLToPath(new URL('../../../../../examples/invented-budgets/', import.meta.url))
export const XAA = StateId.parse('XAA')
export const XAB = StateId.parse('XAB')

const currency = (
  state: string,
  code: string,
  replaces?: { currency: string; units: string },
): Stated<'currency.introduced/v1'> => ({
  act: null,
  file: 'invented',
  body: CurrencyIntroduced.body.parse({
    type: 'currency.introduced/v1',
    state,
    currency: code,
    on: null,
    ...(replaces ? { replaces } : {}),
    sources: [],
    confidence: 'unverified',
  }),
})

export type Invented = { readonly facts: ExpenditureFacts; readonly ground: Ground; readonly items: readonly LineItem[] }

export async function inventedBudgets(): Promise<Invented> {
  const { series, findings } = readFigureTable('figures.csv', readFileSync(`${folder}figures.csv`, 'utf8'))
  const lines = readLines('lines.csv', readFileSync(`${folder}lines.csv`, 'utf8'))
  const problems = [...findings, ...lines.findings]
  if (problems.length > 0) throw new Error(problems.map(({ pointer, detail }) => `${pointer} ${detail}`).join('\n'))
  const facts: ExpenditureFacts = {
    series,
    currencies: [currency('XAA', 'XXO'), currency('XAA', 'XXA', { currency: 'XXO', units: '1000' }), currency('XAB', 'XXB')],
    notes: [],
    methods: (await editionFacts()).methods,
  }
  const figures = figuresOf(facts)
  return { facts, items: lines.items, ground: { figures, prices: pricesOf(figures), currencies: currenciesOf(facts) } }
}

export function methodOf({ facts }: Invented, method: string): Stated<'expenditure-method.defined/v1'> {
  const found = facts.methods.find(({ body }) => body.method === method)
  if (!found) throw new Error(`no method ${method}`)
  return found
}

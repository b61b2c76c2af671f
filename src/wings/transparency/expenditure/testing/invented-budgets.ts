/** The two invented budgets of examples/, with the methods of the edition: a whole ground on which a comparison can stand. */
import { fileURLToPath } from 'node:url'
import { StateId } from '../../../../kernel/ids.ts'
import { currenciesOf } from '../currencies.ts'
import type { ExpenditureFacts, Stated } from '../facts.ts'
import { figuresOf } from '../figures.ts'
import { loadInventedBudgets } from '../invented.ts'
import type { LineItem } from '../line-item.ts'
import { pricesOf } from '../prices.ts'
import type { Ground } from '../state-year.ts'
import { editionFacts } from './edition-figures.ts'

export const EXAMPLE = fileURLToPath(new URL('../../../../../examples/invented-budgets', import.meta.url))
export const XAA = StateId.parse('XAA')
export const XAB = StateId.parse('XAB')

export type Invented = { readonly facts: ExpenditureFacts; readonly ground: Ground; readonly items: readonly LineItem[] }

export async function inventedBudgets(): Promise<Invented> {
  const budgets = loadInventedBudgets(EXAMPLE)
  if (!budgets) throw new Error(`nothing in ${EXAMPLE}`)
  const facts: ExpenditureFacts = {
    series: budgets.series,
    currencies: budgets.currencies,
    notes: [],
    methods: (await editionFacts()).methods,
  }
  const figures = figuresOf(facts)
  return { facts, items: budgets.items, ground: { figures, prices: pricesOf(figures), currencies: currenciesOf(facts) } }
}

export function methodOf({ facts }: Invented, method: string): Stated<'expenditure-method.defined/v1'> {
  const found = facts.methods.find(({ body }) => body.method === method)
  if (!found) throw new Error(`no method ${method}`)
  return found
}

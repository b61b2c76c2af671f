/**
 * The comparison of the example: the methods that a reader chose for the two invented states, and the whole derivation.
 *
 * Choices  the level of the first method, the stage taken for the second state, and whether its police of military kind meets the condition
 *          of whichever method asks for one. Each is marked as changed where it departs from the method.
 */
import type { Hasher } from '@hemicycle/log'
import type { ExampleWords } from '../requests.ts'
import { type Comparison, compare } from './comparison.ts'
import { currenciesOf } from './currencies.ts'
import { type DerivationDocument, digestOf, documentOf } from './derivation-document.ts'
import type { Stated } from './facts.ts'
import { figuresOf } from './figures.ts'
import type { InventedBudgets } from './invented.ts'
import { pricesOf } from './prices.ts'
import { type Choices, type Settings, settingsOf } from './settings.ts'
import type { Ground } from './state-year.ts'

type Method = Stated<'expenditure-method.defined/v1'>

export const EXAMPLE_YEAR = 2018
export const EXAMPLE_BASE_YEAR = 2019
/** Taken for the second state unless the reader says otherwise, so that every cause has an effect. */
export const EXAMPLE_STAGE = 'approved'
export const EXAMPLE_METHODS = { first: 'eclac-2001', second: 'un-2011' } as const

export type Example = {
  readonly comparison: Comparison
  readonly methods: readonly [Method, Method]
  readonly document: DerivationDocument
  readonly digest: string
}

/** null where a method is named that is not on record. */
export function exampleOf(
  budgets: InventedBudgets,
  methods: readonly Method[],
  words: ExampleWords,
  hasher: Pick<Hasher, 'sha256'>,
): Example | null {
  const method = (id: string) => methods.find(({ body }) => body.method === id)
  const [first, second] = [method(words.first ?? EXAMPLE_METHODS.first), method(words.second ?? EXAMPLE_METHODS.second)]
  if (!first || !second) return null

  const figures = figuresOf({ series: budgets.series, currencies: budgets.currencies, notes: [], methods })
  const ground: Ground = { figures, prices: pricesOf(figures), currencies: currenciesOf(budgets) }
  const [a, b] = budgets.states
  const stage = words.stage ?? EXAMPLE_STAGE
  const comparison = compare(ground, budgets.items, EXAMPLE_YEAR, [
    { state: a, settings: settings(first, words, { level: words.level ?? 2 }) },
    {
      state: b,
      settings: settings(second, words, stage === 'method' ? {} : { change: { parameter: 'stages', value: [stage] } }),
    },
  ])
  const document = documentOf(resultsOf(comparison))
  return { comparison, methods: [first, second], document, digest: digestOf(document, hasher) }
}

function settings(method: Method, { holds = 'yes' }: ExampleWords, further: Omit<Choices, 'baseYear' | 'conditions'>): Settings {
  const asked = method.body.coverage.flatMap(({ condition }) => (condition === undefined ? [] : [condition]))
  const conditions = holds === 'open' ? {} : Object.fromEntries(asked.map(condition => [condition, holds === 'yes']))
  return settingsOf(method, { baseYear: EXAMPLE_BASE_YEAR, conditions, ...further })
}

/** In the order in which the page shows them: each state's ends and effects, then the differences. */
const resultsOf = ({ states, differences }: Comparison) => [
  ...states.flatMap(({ published, common, causes, closing }) => [
    published.inCommonCurrency,
    ...causes.map(({ effect }) => effect),
    common.inCommonCurrency,
    closing,
  ]),
  ...differences.flatMap(({ published, common, causes, closing }) => [
    published,
    ...causes.map(({ effect }) => effect),
    common,
    closing,
  ]),
]

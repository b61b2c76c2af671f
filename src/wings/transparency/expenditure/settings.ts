/**
 * How one value is computed: what a method says, the year of prices, and what the asker has changed of it.
 *
 * Causes   the five groups of parameters, in the order in which a difference between two values is explained.
 * Changes  each is kept with what it replaced, and stands as a caution beside every value that it reaches.
 */
import type { BudgetStage, Conversion, CoverageRule } from '../../../acts/expenditure-method-defined.ts'
import type { ActId } from '../../../kernel/ids.ts'
import type { Caution } from './derivation.ts'
import type { Stated } from './facts.ts'
import type { PriceIndex } from './prices.ts'

export const CAUSES = ['coverage', 'stage', 'year', 'deflator', 'currency'] as const
export type Cause = (typeof CAUSES)[number]

/** One method's view of what counts. */
export type CoverageView = {
  readonly method: string
  readonly act: ActId | null
  readonly rules: readonly CoverageRule[]
  readonly level: number
  /** What the asker knows of conditions: deployable or not. A condition that is not here is open. */
  readonly conditions: Readonly<Record<string, boolean>>
}

export type Coverage = {
  /** What counts must count for each of them. */
  readonly views: readonly CoverageView[]
  readonly offBudget: 'on-transfer' | 'on-spending' | 'not-stated'
  /** Only lines of these classes; absent: of all. */
  readonly classes?: ReadonlySet<string>
}

export type Settings = {
  readonly coverage: Coverage
  readonly stages: readonly BudgetStage[]
  readonly fiscalYears: 'to-calendar-years' | 'kept'
  /** null: prices of each year. */
  readonly prices: { readonly index: PriceIndex; readonly baseYear: number } | null
  readonly currency: { readonly conversion: Conversion; readonly baseYear: number }
  readonly cautions: readonly Caution[]
}

export type Choices = {
  readonly baseYear: number
  readonly level?: number
  readonly conditions?: Readonly<Record<string, boolean>>
  readonly change?: Change
}

/** One parameter of a method, set by whoever asks. */
export type Change =
  | { readonly parameter: 'offBudget'; readonly value: Coverage['offBudget'] }
  | { readonly parameter: 'stages'; readonly value: readonly BudgetStage[] }
  | { readonly parameter: 'fiscalYears'; readonly value: Settings['fiscalYears'] }
  | { readonly parameter: 'deflator'; readonly value: PriceIndex | 'none' }
  | { readonly parameter: 'conversion'; readonly value: Conversion }
  | { readonly parameter: 'rule'; readonly item: string; readonly value: 'in' | 'out' }

export function settingsOf({ act, body }: Stated<'expenditure-method.defined/v1'>, choices: Choices): Settings {
  const { change, baseYear } = choices
  const of = <P extends Change['parameter']>(parameter: P) =>
    change?.parameter === parameter ? (change as Extract<Change, { parameter: P }>) : undefined
  const deflator = of('deflator')?.value ?? body.deflator
  const rule = of('rule')
  return {
    coverage: {
      views: [
        {
          method: body.method,
          act,
          rules: rule ? body.coverage.map(one => (one.item === rule.item ? changedRule(one, rule.value) : one)) : body.coverage,
          level: Math.min(choices.level ?? body.levels, body.levels),
          conditions: choices.conditions ?? {},
        },
      ],
      offBudget: of('offBudget')?.value ?? body.offBudget,
    },
    stages: of('stages')?.value ?? body.stages,
    fiscalYears: of('fiscalYears')?.value ?? body.fiscalYears,
    prices: deflator === 'none' ? null : { index: deflator, baseYear },
    currency: { conversion: of('conversion')?.value ?? body.conversion, baseYear },
    cautions: [
      ...(body.certainty === 'reconstruction' ? [{ caution: 'method-reconstructed', method: body.method, act }] : []),
      ...(change === undefined ? [] : [changeCaution(body.method, change)]),
    ],
  }
}

/** The rule as the asker sets it: whoever matches stays, the level and the condition go. */
const changedRule = (
  { item, objects, institutions, funds, tags, confidence }: CoverageRule,
  rule: 'in' | 'out',
): CoverageRule => ({
  item,
  ...(objects ? { objects } : {}),
  ...(institutions ? { institutions } : {}),
  ...(funds ? { funds } : {}),
  ...(tags ? { tags } : {}),
  rule,
  confidence,
})

const changeCaution = (method: string, change: Change): Caution => ({
  caution: 'changed-by-asker',
  method,
  parameter: change.parameter === 'rule' ? `rule.${change.item}` : change.parameter,
  value: typeof change.value === 'string' ? change.value : [...change.value],
})

/** The settings with one group of parameters taken from others: how a difference is taken apart. */
export function switched(from: Settings, to: Settings, cause: Cause): Settings {
  switch (cause) {
    case 'coverage':
      return { ...from, coverage: to.coverage, cautions: to.cautions }
    case 'stage':
      return { ...from, stages: to.stages }
    case 'year':
      return { ...from, fiscalYears: to.fiscalYears }
    case 'deflator':
      return { ...from, prices: to.prices }
    case 'currency':
      return { ...from, currency: to.currency }
  }
}

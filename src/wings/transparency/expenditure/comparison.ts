/**
 * States beside each other: as published, on common coverage, and the difference taken apart by cause until nothing is left.
 *
 * Common     what counts for every method at hand and is on record in every state, by class of line; stages, years, prices and currency of
 *            the reference method.
 * Causes     each state's published value is led to its common value by switching one group of parameters at a time, in the fixed order of CAUSES.
 *            What a switch moves is the effect of its cause. Effects and both ends close to zero, exactly.
 * Units      values on the way are dollars of different kinds (of the year, of a base year, international): the moves are told in
 *            "dollars as stated", which is why they are moves and not amounts.
 * Refusal    where one value on the way is missing its effect is missing, and so is the closing: no bar is drawn.
 */
import type { StateId } from '../../../kernel/ids.ts'
import { classOf } from './coverage.ts'
import { computed, type Node } from './derivation.ts'
import type { LineItem } from './line-item.ts'
import { CAUSES, type Cause, type Coverage, type Settings, switched } from './settings.ts'
import { type Ground, type StateYear, stateYear } from './state-year.ts'

export const AS_STATED = 'dollars-as-stated'

export type Compared = {
  readonly state: StateId
  readonly published: StateYear
  readonly common: StateYear
  /** In the order of CAUSES: what the value is once the cause is switched, and by how much that moved it. */
  readonly causes: readonly { readonly cause: Cause; readonly value: StateYear; readonly effect: Node }[]
  /** Common less published less all effects: zero, or missing. */
  readonly closing: Node
}

export type PairDifference = {
  readonly states: readonly [StateId, StateId]
  readonly published: Node
  readonly common: Node
  readonly causes: readonly { readonly cause: Cause; readonly effect: Node }[]
  readonly closing: Node
}

export type Comparison = {
  readonly year: number
  readonly classes: readonly string[]
  readonly settings: Settings
  readonly states: readonly Compared[]
  /** Every state but the first against the first. */
  readonly differences: readonly PairDifference[]
}

export type Side = { readonly state: StateId; readonly settings: Settings }

/** `reference`: whose stages, years, prices, currency and policy on funds the common value takes; the first side when absent. */
export function compare(
  ground: Ground,
  items: readonly LineItem[],
  year: number,
  sides: readonly [Side, Side, ...Side[]],
  reference = sides[0].settings,
): Comparison {
  const coverage = commonCoverage(ground, items, year, sides, reference)
  const settings: Settings = { ...reference, coverage, cautions: sides.flatMap(side => side.settings.cautions) }
  const states = sides.map(side => compared(ground, items, year, side, settings))
  const [first, ...others] = states
  return {
    year,
    classes: [...(coverage.classes ?? [])].toSorted(),
    settings,
    states,
    differences: first ? others.map(other => difference(first, other)) : [],
  }
}

function commonCoverage(
  ground: Ground,
  items: readonly LineItem[],
  year: number,
  sides: readonly Side[],
  reference: Settings,
): Coverage {
  const views = sides.flatMap(({ settings }) => settings.coverage.views)
  const distinct = views.filter((view, at) => views.findIndex(other => JSON.stringify(other) === JSON.stringify(view)) === at)
  const whole: Coverage = { views: distinct, offBudget: reference.coverage.offBudget }
  const reported = sides.map(({ state, settings }) => {
    const { fiscal } = stateYear(ground, items, state, year, { ...settings, coverage: whole })
    return new Set(
      fiscal.flatMap(({ lines }) =>
        lines.filter(line => line.decision.verdict === 'in').map(({ item }) => classOf(distinct, item)),
      ),
    )
  })
  const [first = new Set<string>(), ...others] = reported
  return { ...whole, classes: new Set([...first].filter(one => others.every(other => other.has(one)))) }
}

const asStated = (node: Node): Node => computed('same', 'common-currency', [node], AS_STATED)

function compared(
  ground: Ground,
  items: readonly LineItem[],
  year: number,
  { state, settings }: Side,
  common: Settings,
): Compared {
  const published = stateYear(ground, items, state, year, settings)
  let from = settings
  let value = published
  const causes = CAUSES.map(cause => {
    const to = switched(from, common, cause)
    const next = stateYear(ground, items, state, year, to)
    const effect = computed(
      'difference',
      'cause',
      [asStated(next.inCommonCurrency), asStated(value.inCommonCurrency)],
      AS_STATED,
      {
        parameters: { cause, state, year },
      },
    )
    from = to
    value = next
    return { cause, value: next, effect }
  })
  const closing = computed(
    'difference',
    'difference',
    [asStated(value.inCommonCurrency), asStated(published.inCommonCurrency), ...causes.map(({ effect }) => effect)],
    AS_STATED,
    { parameters: { state, year } },
  )
  return { state, published, common: value, causes, closing }
}

function difference(a: Compared, b: Compared): PairDifference {
  const parameters = { states: [a.state, b.state] }
  const of = (step: Node['step'], one: Node, other: Node, cause?: Cause) =>
    computed('difference', step, [one, other], AS_STATED, { parameters: cause ? { ...parameters, cause } : parameters })
  const published = of('difference', asStated(a.published.inCommonCurrency), asStated(b.published.inCommonCurrency))
  const common = of('difference', asStated(a.common.inCommonCurrency), asStated(b.common.inCommonCurrency))
  const causes = a.causes.map(({ cause, effect }, at) => ({
    cause,
    effect: of('cause', effect, b.causes[at]?.effect ?? effect, cause),
  }))
  const closing = computed('difference', 'difference', [common, published, ...causes.map(({ effect }) => effect)], AS_STATED, {
    parameters,
  })
  return { states: [a.state, b.state], published, common, causes, closing }
}

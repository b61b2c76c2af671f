/**
 * A result that knows how it came about: a named step, the operation, what went in, and what should be known of it.
 *
 * Tree     nodes are values without identity; one node may be part of several others (a price index of several years).
 * Missing  is a value with reasons. Whatever is computed from something missing is missing, for the same reasons.
 * Units    a sum or a difference of different units is refused as `units-differ`, never computed.
 */
import { canonicalize, type JsonValue } from '@hemicycle/log'
import { Decimal, HUNDRED, ONE } from './decimal.ts'

export const OPERATIONS = [
  'given',
  'same',
  'sum',
  'difference',
  'product',
  'quotient',
  'percent',
  'growth',
  'mean',
  'least',
  'most',
] as const
export type Operation = (typeof OPERATIONS)[number]

/** Names of steps, in the order in which a comparison takes them. */
export const STEPS = [
  'figure',
  'asked',
  'line',
  'scale',
  'redenomination',
  'stage',
  'coverage',
  'left-out',
  'undecided',
  'netting',
  'off-budget',
  'fiscal-year',
  'calendar-year',
  'price-change',
  'price-chain',
  'real-terms',
  'market-rate',
  'real-rate',
  'purchasing-power',
  'common-currency',
  'share-of-product',
  'share-of-government',
  'share-of-total',
  'per-head',
  'growth',
  'cause',
  'difference',
  'range',
] as const
export type Step = (typeof STEPS)[number]

type Details = Readonly<Record<string, JsonValue>>
/** Why there is no value. `reason` is a word of the catalogue, the rest its details. */
export type Missing = Details & { readonly reason: string }
/** What should be known beside a value. */
export type Caution = Details & { readonly caution: string }
/** Where a value was given: an act of the register, a budget line, or whoever asked. */
export type Origin = Details

export type Node = {
  readonly step: Step
  readonly op: Operation
  readonly inputs: readonly Node[]
  readonly parameters: Details
  /** null exactly when `missing` has a reason. */
  readonly value: Decimal | null
  readonly unit: string
  readonly origins: readonly Origin[]
  readonly cautions: readonly Caution[]
  readonly missing: readonly Missing[]
}

type Extra = { readonly parameters?: Details; readonly cautions?: readonly Caution[] }
const NONE = Object.freeze({})

export const given = (
  step: Step,
  value: Decimal,
  unit: string,
  extra: Extra & { readonly origins?: readonly Origin[] } = {},
): Node => ({
  step,
  op: 'given',
  inputs: [],
  parameters: extra.parameters ?? NONE,
  value,
  unit,
  origins: extra.origins ?? [],
  cautions: extra.cautions ?? [],
  missing: [],
})

export const missing = (
  step: Step,
  unit: string,
  reasons: readonly Missing[],
  extra: Extra & { readonly origins?: readonly Origin[]; readonly inputs?: readonly Node[] } = {},
): Node => ({
  step,
  op: 'given',
  inputs: extra.inputs ?? [],
  parameters: extra.parameters ?? NONE,
  value: null,
  unit,
  origins: extra.origins ?? [],
  cautions: extra.cautions ?? [],
  missing: distinct(reasons),
})

/** The value of an operation on values; null where it has none (division by zero, mean of nothing). */
export function evaluate(op: Exclude<Operation, 'given'>, values: readonly Decimal[]): Decimal | null {
  const [first, second] = values
  switch (op) {
    case 'same':
      return first ?? null
    case 'sum':
      return values.reduce((total, value) => exactly(total, value, 1), new Decimal(0))
    case 'difference':
      return first === undefined ? null : values.slice(1).reduce((rest, value) => exactly(rest, value, -1), first)
    case 'product':
      return values.reduce((product, value) => product.times(value), ONE)
    case 'quotient':
      return first === undefined || second === undefined || second.isZero() ? null : first.div(second)
    case 'percent':
      return first === undefined || second === undefined || second.isZero() ? null : first.times(HUNDRED).div(second)
    case 'growth':
      return first === undefined ? null : ONE.plus(first.div(HUNDRED))
    case 'mean':
      return values.length === 0
        ? null
        : values.reduce((total, value) => exactly(total, value, 1), new Decimal(0)).div(values.length)
    case 'least':
      return values.length === 0 ? null : Decimal.min(...values)
    case 'most':
      return values.length === 0 ? null : Decimal.max(...values)
  }
}

/** Money is conserved: a sum is not rounded, however far apart its parts are. */
const Wide = Decimal.clone({ precision: 400 })
const exactly = (a: Decimal, b: Decimal, sign: 1 | -1): Decimal =>
  new Decimal(sign === 1 ? new Wide(a).plus(b) : new Wide(a).minus(b))

const SAME_UNIT: ReadonlySet<Operation> = new Set(['sum', 'difference', 'mean', 'least', 'most'])

export function computed(
  op: Exclude<Operation, 'given'>,
  step: Step,
  inputs: readonly Node[],
  unit: string,
  extra: Extra = {},
): Node {
  const reasons = distinct(inputs.flatMap(input => input.missing))
  if (reasons.length === 0 && SAME_UNIT.has(op) && inputs.some(input => input.unit !== unit))
    reasons.push({ reason: 'units-differ', units: [...new Set(inputs.map(input => input.unit))].toSorted() })
  const values = inputs.flatMap(input => (input.value === null ? [] : [input.value]))
  const value = reasons.length > 0 ? null : evaluate(op, values)
  if (value === null && reasons.length === 0) reasons.push({ reason: 'divided-by-zero' })
  return {
    step,
    op,
    inputs,
    parameters: extra.parameters ?? NONE,
    value,
    unit,
    origins: [],
    cautions: extra.cautions ?? [],
    missing: reasons,
  }
}

/** Everything that should be known beside a result: the cautions of all that went in, each once. */
export function cautionsOf(node: Node): readonly Caution[] {
  const seen = new Set<Node>()
  const found: Caution[] = []
  const visit = (one: Node) => {
    if (seen.has(one)) return
    seen.add(one)
    for (const input of one.inputs) visit(input)
    found.push(...one.cautions)
  }
  visit(node)
  return distinct(found)
}

function distinct<T extends Details>(all: readonly T[]): T[] {
  if (all.length < 2) return [...all]
  const byText = new Map(all.map(one => [canonicalize(one), one]))
  return [...byText.values()]
}

/**
 * What a state spent in one fiscal year under given settings: scale, currency, stage, coverage, netting and off-budget funds.
 *
 * Visible   what is left out stays, each line with the rule that left it out. Counted, left out, undecided and netted lines are
 *           together all lines: nothing is lost.
 * Netting   transfers to an institution whose own spending counts, and lines that the method subtracts (reimbursements, contributions of staff).
 * Funds     outside the budget count once: when paid in or when spent, as the settings say. What was paid in less what was spent is
 *           the change of the fund. Where the method does not say and both are on record, the lines are undecided.
 * Refusal   more than a fifth of the counted amount at an uncertain stage; more than a twentieth of all undecided; a scale that changed by a
 *           thousand or more against the year before and was not confirmed.
 */
import { canonicalize } from '@hemicycle/log'
import { type Decision, decide } from './coverage.ts'
import type { Currencies } from './currencies.ts'
import { Decimal, HUNDRED, readDecimal } from './decimal.ts'
import { type Caution, computed, given, type Missing, missing, type Node } from './derivation.ts'
import type { FiscalYear, LineItem } from './line-item.ts'
import type { Settings } from './settings.ts'
import { type StagedYear, stageOf } from './stages.ts'

/** Section 5, step 13, of the methodology. */
export const MOST_UNCERTAIN_PERCENT = new Decimal(20)
export const MOST_UNDECIDED_PERCENT = new Decimal(5)
const SCALE_JUMP = 1000

export type CountedLine = {
  readonly item: LineItem
  readonly amount: Node
  readonly decision: Decision
  readonly certain: boolean
  readonly netted: boolean
}

export type FiscalTotal = {
  readonly fiscalYear: FiscalYear
  /** In the present currency of the state and prices of the year; missing when it is refused. */
  readonly total: Node
  readonly counted: Node
  readonly leftOut: Node
  readonly undecided: Node
  readonly netted: Node
  /** Of all lines at their stage. */
  readonly all: Node
  readonly lines: readonly CountedLine[]
  readonly staged: StagedYear
  /** For each fund outside the budget: paid in, less spent. */
  readonly funds: ReadonlyMap<string, Node>
}

export type FiscalInput = {
  readonly items: readonly LineItem[]
  readonly fiscalYear: FiscalYear
  readonly currencies: Currencies
  readonly settings: Settings
  /** Lines of the year before, to see a scale that changed. */
  readonly before?: readonly LineItem[]
  /** Lines whose new scale somebody has confirmed. */
  readonly confirmedScales?: ReadonlySet<string>
}

const keys = new WeakMap<LineItem, string>()
/** By what a line is ordered: all it says, however its tags are ordered. */
function lineKey(item: LineItem): string {
  const known = keys.get(item)
  if (known !== undefined) return known
  const key = canonicalize({ ...item, tags: item.tags.toSorted() })
  keys.set(item, key)
  return key
}

export function fiscalTotal({ items, fiscalYear, currencies, settings, before = [], confirmedScales }: FiscalInput): FiscalTotal {
  const state = items[0]?.state
  const unit = (state && currencies.present(state)) ?? items[0]?.currency ?? 'XXX'
  const ordered = items.toSorted((a, b) => (lineKey(a) < lineKey(b) ? -1 : 1))
  const staged = stageOf(ordered, settings.stages)
  const funds = fundSides(staged.lines.map(({ item }) => item))

  const decided = staged.lines.map(({ item, certain }) => ({
    item,
    certain,
    amount: amountOf(item, currencies, jumpOf(item, before, confirmedScales)),
    decision: fundDecision(item, settings, funds, decide(settings.coverage, item)),
  }))
  const spending = new Set(decided.filter(one => one.decision.verdict === 'in').map(({ item }) => item.institution))
  const lines: CountedLine[] = decided.map(one => ({ ...one, netted: isNetted(one, spending) }))

  const sum = (step: Node['step'], which: (line: CountedLine) => boolean) =>
    computed(
      'sum',
      step,
      lines.filter(which).map(line => line.amount),
      unit,
      { parameters: parametersOf(lines.filter(which)) },
    )
  const counted = sum('coverage', line => line.decision.verdict === 'in')
  const netted = sum('netting', line => line.netted)
  const undecided = sum('undecided', line => line.decision.verdict === 'unknown')
  const leftOut = sum('left-out', line => line.decision.verdict === 'out')
  const all = sum('stage', () => true)

  const net = computed('difference', 'netting', [counted, netted], unit, {
    parameters: {
      state: state ?? null,
      from: fiscalYear.start,
      until: fiscalYear.end,
      stage: staged.stage,
      offBudget: settings.coverage.offBudget,
    },
    cautions: [...settings.cautions, ...yearCautions(staged, fiscalYear), ...undecidedCautions(lines)],
  })
  const refusals =
    lines.length === 0 ? [{ reason: 'no-lines', from: fiscalYear.start, until: fiscalYear.end }] : refusalsOf(lines)
  const total = refusals.length === 0 ? net : missing('netting', unit, refusals, { inputs: [net] })
  return { fiscalYear, total, counted, leftOut, undecided, netted, all, lines, staged, funds: fundChanges(lines, unit) }
}

/** Amount times scale, in the present currency. */
function amountOf(item: LineItem, currencies: Currencies, jump: Missing | null): Node {
  const { line, state, stage, source, currency, scale } = item
  const origins = [{ line, state, from: item.fiscalYear.start, until: item.fiscalYear.end, stage, source }]
  if (jump) return missing('scale', currencies.present(state) ?? currency, [jump], { origins })
  const cautions = item.tags.filter(tag => SAID_BESIDE.has(tag)).map(tag => ({ caution: `line-${tag}`, line, state }))
  const amount = given('line', readDecimal(item.amount) ?? new Decimal(0), currency, { origins, cautions })
  const scaled =
    scale === '1' ? amount : computed('product', 'scale', [amount, given('scale', new Decimal(scale), 'ratio')], currency)
  return currencies.inPresent(state, scaled)
}

/** Tags that decide nothing and should be known all the same. */
const SAID_BESIDE: ReadonlySet<string> = new Set(['one-off', 'secret', 'intelligence'])

function jumpOf(item: LineItem, before: readonly LineItem[], confirmed: ReadonlySet<string> | undefined): Missing | null {
  const earlier = before.find(other => other.line === item.line && other.stage === item.stage && other.currency === item.currency)
  if (!earlier || confirmed?.has(item.line)) return null
  const [now, then] = [Number(item.scale), Number(earlier.scale)]
  return Math.max(now / then, then / now) >= SCALE_JUMP
    ? { reason: 'scale-changed', line: item.line, from: earlier.scale, to: item.scale }
    : null
}

type Sides = { readonly paidIn: boolean; readonly spent: boolean }
const isPaidIn = (item: LineItem) => item.offBudgetFund !== undefined && item.object === 'transfer'

function fundSides(items: readonly LineItem[]): ReadonlyMap<string, Sides> {
  const sides = new Map<string, Sides>()
  for (const item of items) {
    if (item.offBudgetFund === undefined) continue
    const known = sides.get(item.offBudgetFund) ?? { paidIn: false, spent: false }
    sides.set(item.offBudgetFund, isPaidIn(item) ? { ...known, paidIn: true } : { ...known, spent: true })
  }
  return sides
}

/** What is counted on the other side of a fund is not counted again. What the method leaves out stays out. */
function fundDecision(item: LineItem, { coverage }: Settings, funds: ReadonlyMap<string, Sides>, decision: Decision): Decision {
  const sides = item.offBudgetFund === undefined ? undefined : funds.get(item.offBudgetFund)
  if (!sides || decision.verdict === 'out') return decision
  if (coverage.offBudget === 'not-stated')
    return sides.paidIn && sides.spent ? { verdict: 'unknown', rules: ['off-budget-not-stated'], open: [] } : decision
  return isPaidIn(item) === (coverage.offBudget === 'on-transfer')
    ? decision
    : { verdict: 'out', rules: [`off-budget-${coverage.offBudget}`], open: [] }
}

function isNetted({ item, decision }: Pick<CountedLine, 'item' | 'decision'>, spending: ReadonlySet<string>): boolean {
  if (decision.verdict === 'net') return true
  return decision.verdict === 'in' && item.object === 'transfer' && item.recipient !== undefined && spending.has(item.recipient)
}

function fundChanges(lines: readonly CountedLine[], unit: string): ReadonlyMap<string, Node> {
  const names = new Set(lines.flatMap(({ item }) => (item.offBudgetFund === undefined ? [] : [item.offBudgetFund])))
  const side = (fund: string, paidIn: boolean) =>
    computed(
      'sum',
      'off-budget',
      lines.filter(({ item }) => item.offBudgetFund === fund && isPaidIn(item) === paidIn).map(line => line.amount),
      unit,
      { parameters: { fund, side: paidIn ? 'paid-in' : 'spent' } },
    )
  return new Map(
    [...names]
      .toSorted()
      .map(fund => [
        fund,
        computed('difference', 'off-budget', [side(fund, true), side(fund, false)], unit, { parameters: { fund } }),
      ]),
  )
}

const parametersOf = (lines: readonly CountedLine[]) => {
  const rules = lines.flatMap(({ item, decision, netted }) => [
    [item.line, ...(netted && decision.verdict === 'in' ? ['internal-transfer'] : decision.rules)],
  ])
  return { rules }
}

function yearCautions({ stage, mixed, lines }: StagedYear, { start, end }: FiscalYear): readonly Caution[] {
  const year = { from: start, until: end }
  return [
    ...(mixed ? [{ caution: 'mixed-stage', ...year }] : []),
    ...(!mixed && stage !== null && lines.some(line => !line.certain) ? [{ caution: 'stage-not-wanted', stage, ...year }] : []),
  ]
}

/** Lines too light to refuse a year for are not counted, and are named. */
const undecidedCautions = (lines: readonly CountedLine[]): readonly Caution[] => {
  const open = lines.filter(({ decision }) => decision.verdict === 'unknown').map(({ item }) => item.line)
  return open.length === 0 ? [] : [{ caution: 'undecided-not-counted', lines: open }]
}

/** Weights are of amounts without their sign: a correction downwards is evidence as well. */
function refusalsOf(lines: readonly CountedLine[]): readonly Missing[] {
  const weight = (which: (line: CountedLine) => boolean) =>
    lines.filter(which).reduce((total, { amount }) => total.plus(amount.value?.abs() ?? 0), new Decimal(0))
  const percent = (part: Decimal, whole: Decimal) => (whole.isZero() ? new Decimal(0) : part.times(HUNDRED).div(whole))
  const isCounted = (line: CountedLine) => line.decision.verdict === 'in'
  const isUndecided = (line: CountedLine) => line.decision.verdict === 'unknown'

  const refusals: Missing[] = []
  const uncertain = percent(
    weight(line => isCounted(line) && !line.certain),
    weight(isCounted),
  )
  if (uncertain.gt(MOST_UNCERTAIN_PERCENT))
    refusals.push({ reason: 'uncertain-stage', percent: shown(uncertain), limit: MOST_UNCERTAIN_PERCENT.toFixed() })
  const undecided = percent(
    weight(isUndecided),
    weight(() => true),
  )
  if (undecided.gt(MOST_UNDECIDED_PERCENT)) {
    const open = lines.filter(isUndecided)
    refusals.push({
      reason: 'coverage-unknown',
      percent: shown(undecided),
      limit: MOST_UNDECIDED_PERCENT.toFixed(),
      lines: open.map(({ item }) => item.line),
      rules: [...new Set(open.flatMap(({ decision }) => decision.rules))].toSorted(),
      conditions: [...new Set(open.flatMap(({ decision }) => decision.open))].toSorted(),
    })
  }
  return refusals
}

const shown = (percent: Decimal) => percent.toSignificantDigits(3).toFixed()

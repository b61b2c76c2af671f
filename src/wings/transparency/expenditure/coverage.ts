/**
 * Does a line count, and by which rules? What a method is silent on is unknown, never left out in silence.
 *
 * Order  of rules that match one line: out before net before unknown before in; of several levels the highest counts. A condition that nobody
 *        has answered is unknown. No rule at all is unknown.
 * Both   of several methods a line counts when it counts for each; it is out when one leaves it out, or when its class is not common.
 */
import type { CoverageRule } from '../../../acts/expenditure-method-defined.ts'
import type { LineItem } from './line-item.ts'
import type { Coverage, CoverageView } from './settings.ts'

export type Verdict = 'in' | 'out' | 'net' | 'unknown'

export type Decision = {
  readonly verdict: Verdict
  /** Names of the rules that decided, or of those that leave it open. */
  readonly rules: readonly string[]
  /** Conditions that nobody has answered. */
  readonly open: readonly string[]
}

type Covered = Pick<LineItem, 'institution' | 'object' | 'fund' | 'tags'>

const matches = (rule: CoverageRule, line: Covered): boolean =>
  (rule.objects?.includes(line.object) ?? true) &&
  (rule.institutions?.includes(line.institution) ?? true) &&
  (rule.funds?.includes(line.fund) ?? true) &&
  (rule.tags?.some(tag => line.tags.some(own => own === tag)) ?? true)

/** What asks for the source of funds alone says how a thing is paid, not what it is. */
const saysWhat = (rule: CoverageRule): boolean => Boolean(rule.objects ?? rule.institutions ?? rule.tags)

/**
 * What a line is, by the items that match it under any of the views: lines of one class are compared with each other, from
 * whichever funds they are paid.
 */
export const classOf = (views: readonly CoverageView[], line: Covered): string =>
  [...new Set(views.flatMap(view => view.rules.filter(rule => saysWhat(rule) && matches(rule, line)).map(rule => rule.item)))]
    .toSorted()
    .join('+') || 'none'

function verdictOf(rule: CoverageRule, line: Covered, { level, conditions }: CoverageView): Verdict {
  switch (rule.rule) {
    case 'in':
      return (rule.level ?? 1) <= level ? 'in' : 'out'
    case 'if': {
      const holds = conditions[rule.condition ?? '']
      return holds === undefined ? 'unknown' : holds ? 'in' : 'out'
    }
    case 'transfers-only':
      return line.object === 'transfer' ? 'in' : 'out'
    default:
      return rule.rule
  }
}

const PRECEDENCE: readonly Verdict[] = ['out', 'net', 'unknown', 'in']

function decideFor(view: CoverageView, line: Covered): Decision {
  const matching = view.rules.filter(rule => matches(rule, line)).map(rule => ({ rule, verdict: verdictOf(rule, line, view) }))
  const verdict = PRECEDENCE.find(one => matching.some(found => found.verdict === one)) ?? 'unknown'
  const deciding = matching.filter(found => found.verdict === verdict)
  return {
    verdict,
    rules: deciding.map(({ rule }) => `${view.method}.${rule.item}`),
    open: deciding.flatMap(({ rule }) => (rule.rule === 'if' && verdict === 'unknown' && rule.condition ? [rule.condition] : [])),
  }
}

export function decide({ views, classes }: Coverage, line: Covered): Decision {
  if (classes && !classes.has(classOf(views, line))) return { verdict: 'out', rules: ['not-common'], open: [] }
  const decisions = views.map(view => decideFor(view, line))
  const some = (verdict: Verdict) => decisions.some(one => one.verdict === verdict)
  const verdict: Verdict = some('out') ? 'out' : some('unknown') ? 'unknown' : some('net') ? (some('in') ? 'out' : 'net') : 'in'
  const deciding = decisions.filter(one => one.verdict === verdict || (verdict === 'out' && one.verdict === 'net'))
  return { verdict, rules: deciding.flatMap(one => one.rules), open: deciding.flatMap(one => one.open) }
}

/**
 * At which stage of the budget a year is taken: the best that all its lines have; else each line's best, and the year is mixed.
 *
 * Uncertain  a line taken at a stage that the method does not ask for, or in a mixed year at another stage than the best.
 */
import { BudgetStage } from '../../../acts/expenditure-method-defined.ts'
import type { LineItem } from './line-item.ts'

export type Staged = { readonly item: LineItem; readonly certain: boolean }
export type StagedYear = {
  readonly stage: BudgetStage | null
  readonly mixed: boolean
  readonly lines: readonly Staged[]
}

export function stageOf(items: readonly LineItem[], wanted: readonly BudgetStage[]): StagedYear {
  const lines = new Map<string, LineItem[]>()
  for (const item of items) lines.set(item.line, [...(lines.get(item.line) ?? []), item])
  const order = [...wanted, ...BudgetStage.options.filter(stage => !wanted.includes(stage))]
  const at = (line: readonly LineItem[], stage: BudgetStage) => line.find(item => item.stage === stage)
  const all = [...lines.values()]

  const common = order.find(stage => all.every(line => at(line, stage)))
  const target = common ?? order.find(stage => all.some(line => at(line, stage))) ?? null
  const taken = all.flatMap(line => {
    const stage = common ?? order.find(one => at(line, one))
    const item = stage && at(line, stage)
    return item ? [{ item, certain: wanted.includes(item.stage) && item.stage === target }] : []
  })
  return { stage: target, mixed: common === undefined && all.length > 0, lines: taken }
}

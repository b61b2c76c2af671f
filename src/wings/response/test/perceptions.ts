/**
 * How several assessors see one matter: each for itself, side by side, with what they share named. Nothing is averaged.
 *
 * Inherits  an assessor takes the common answers as they are where it has none of its own.
 * H1        whether they differ follows from their answers on status and levels; it is not asked where several have answered.
 */
import type { PlainDate } from '../../../kernel/date.ts'
import { type Assessment, assess } from './assess.ts'
import type { AnswerSheet, AssessmentTest, Sheets } from './sheet.ts'

export type Column = Assessment & {
  /** Null for the common answers. */
  readonly assessor: string | null
  /** Questions and facts answered by this assessor itself. */
  readonly own: readonly string[]
}

export type Comparison = {
  readonly conclusion: string
  /** Null while one of them is undetermined, so that it is not known whether they agree. */
  readonly same: boolean | null
  /** Values that all have for certain. */
  readonly shared: readonly string[]
}

export type Perceptions = {
  /** From the common answers alone. */
  readonly common: Column
  /** One for each assessor; where one alone answers for itself, beside what is common. Empty where nobody does. */
  readonly columns: readonly Column[]
  readonly comparison: readonly Comparison[]
}

/** What the assessors are asked for their own answer to: steps C and D. */
const PERCEIVED: readonly string[] = ['status', 'levels']
const PERCEPTION = 'H1'

export function perceive(test: AssessmentTest, { common, own }: Sheets, on: PlainDate, today: PlainDate): Perceptions {
  const columnOf = (assessor: string | null, sheet: AnswerSheet, differ: AnswerSheet): Column => ({
    ...assess(test, { ...common, ...sheet, ...differ }, on, today),
    assessor,
    own: Object.keys(sheet),
  })
  const seen: readonly (readonly [string | null, AnswerSheet])[] = own.size === 1 ? [[null, {}], ...own] : [...own]
  const first = seen.map(([assessor, sheet]) => columnOf(assessor, sheet, {}))
  const perceived = compare(test, first).filter(one => PERCEIVED.includes(one.conclusion))
  const differ = first.length > 1 ? { [PERCEPTION]: [verdict(perceived)] } : {}
  const columns = seen.map(([assessor, sheet]) => columnOf(assessor, sheet, differ))
  return { common: columnOf(null, {}, {}), columns, comparison: compare(test, columns) }
}

const verdict = (perceived: readonly Comparison[]) =>
  perceived.some(one => one.same === false) ? 'different' : perceived.some(one => one.same === null) ? 'unknown' : 'same'

function compare(test: AssessmentTest, columns: readonly Column[]): readonly Comparison[] {
  if (columns.length < 2) return []
  return test.conclusions.map(({ conclusion, takes }) => {
    const each = columns.flatMap(column => column.conclusions.filter(one => one.conclusion === conclusion))
    const sets = each.map(one => one.values.map(({ value }) => value))
    const shared = (sets[0] ?? []).filter(value => sets.every(set => set.includes(value)))
    const differ = sets.some(set => set.length !== shared.length)
    const known = each.every(one => one.state === 'determined')
    return { conclusion, same: known ? !differ : takes === undefined && surelyDiffer(each) ? false : null, shared }
  })
}

/** Two that can have no value in common differ, whatever is still open. */
const surelyDiffer = (each: readonly Column['conclusions'][number][]) => {
  const can = each.map(one => new Set([...one.values.map(({ value }) => value), ...one.possible]))
  return each.some((one, i) => one.values.some(({ value }) => can.some((set, j) => j !== i && !set.has(value))))
}

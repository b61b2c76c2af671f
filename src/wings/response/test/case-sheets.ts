/**
 * A worked case as answers that can be changed, and whether the test concludes from them what is expected.
 *
 * Days    a case stands on no day of its own: `P60D` is sixty days after the day it is read for.
 * Texts   in the reader's language, as a reader would have written them.
 */
import type { BodyOf } from '../../../acts/catalogue.ts'
import { addPeriod, type PlainDate, parsePeriod } from '../../../kernel/date.ts'
import type { Lang } from '../../../kernel/lang.ts'
import type { Conclusion } from './assess.ts'
import type { Column, Perceptions } from './perceptions.ts'
import type { AnswerSheet, Sheets } from './sheet.ts'

export type WorkedCase = BodyOf<'worked-case.defined/v1'>
export type Given = WorkedCase['given']
export type Expected = WorkedCase['expected']

/** Answers in their order; a later one takes the place of an earlier, and one without values takes it away. */
export function sheetsOf(given: Given, lang: Lang, on: PlainDate): Sheets {
  const common: Record<string, readonly string[]> = {}
  const own = new Map<string, Record<string, readonly string[]>>()
  for (const { assessor, of, values, texts } of given) {
    if (assessor !== undefined && !own.has(assessor)) own.set(assessor, {})
    const sheet = assessor === undefined ? common : (own.get(assessor) ?? {})
    const answer = texts === undefined ? values.map(value => onDay(value, on)) : [texts[lang]]
    if (answer.length > 0) sheet[of] = answer
    else delete sheet[of]
  }
  // An assessor from whom every answer was taken away again sees all as the others do.
  return { common, own: new Map<string, AnswerSheet>([...own].filter(([, sheet]) => Object.keys(sheet).length > 0)) }
}

function onDay(value: string, on: PlainDate): string {
  const period = parsePeriod(value)
  return period ? addPeriod(on, period) : value
}

export type Deviation = { readonly assessor: string | null; readonly of: string; readonly is: Expected[number]['is'] } & {
  readonly expected: readonly string[]
  readonly found: readonly string[]
}

/** Where the test concludes otherwise than expected; empty when it is as expected in every dimension named. */
export function deviations(expected: Expected, { common, columns }: Perceptions): readonly Deviation[] {
  return expected.flatMap(({ assessor, of, is, values }) => {
    // Who has no answers of its own sees it as the common answers do.
    const column = columns.find(one => one.assessor === assessor) ?? common
    const { found, possible, state } = concludedIn(column, of)
    const asExpected = {
      exactly: state === 'determined' && same(found, values),
      'among-them': values.every(value => found.includes(value)),
      'not-among-them': !values.some(value => found.includes(value)),
      undetermined: state === 'undetermined' && values.every(value => possible.includes(value)),
    }[is]
    return asExpected ? [] : [{ assessor: assessor ?? null, of, is, expected: values, found }]
  })
}

type Read = {
  readonly found: readonly string[]
  readonly possible: readonly string[]
  readonly state: Conclusion['state']
}

/** `remarks` and `open` stand beside the conclusions. What is certain of several counts, whatever else is open. */
function concludedIn(column: Column, of: string): Read {
  if (of === 'remarks') return plain(column.remarks.map(one => one.remark))
  if (of === 'open') return plain(column.open.map(one => one.question))
  const one = column.conclusions.find(({ conclusion }) => conclusion === of)
  return one ? { found: one.values.map(({ value }) => value), possible: one.possible, state: stateOf(one) } : plain([])
}

const plain = (found: readonly string[]): Read => ({ found, possible: [], state: 'determined' })
const stateOf = ({ state, values }: Conclusion) => (values.length > 0 ? 'determined' : state)
const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every(one => b.includes(one))

/**
 * Which question comes next, when one answers one at a time.
 *
 * Order  that of the test. Asked is what still bears on something: a question whose answer can change no conclusion is passed over.
 */
import type { Assessment } from './assess.ts'
import type { AssessmentTest, Question } from './sheet.ts'

export const askedIn = (test: AssessmentTest): readonly Question[] => test.questions.filter(one => one.asked === 'asked')

/** The first open question after this one, or of all when none is given; null when nothing after it is open. */
export function nextAfter(test: AssessmentTest, { open, answers }: Assessment, after: string | null): string | null {
  const asked = askedIn(test)
  const from = after === null ? 0 : asked.findIndex(one => one.question === after) + 1
  const waiting = new Set(
    open
      .filter(one => (one.itself && (answers[one.question] ?? []).length === 0) || one.facts.length > 0)
      .map(one => one.question),
  )
  return asked.slice(from).find(one => waiting.has(one.question))?.question ?? null
}

/** The nearest question before this one that was answered or has facts stated; the first of all when there is none. */
export function backFrom(test: AssessmentTest, { answers }: Assessment, from: string): string {
  const asked = askedIn(test)
  const before = asked.slice(
    0,
    Math.max(
      0,
      asked.findIndex(one => one.question === from),
    ),
  )
  const given = (name: string) => (answers[name] ?? []).length > 0
  const touched = before.findLast(
    one => given(one.question) || test.facts.some(fact => fact.question === one.question && given(fact.fact)),
  )
  return (touched ?? before[0] ?? asked[0])?.question ?? from
}

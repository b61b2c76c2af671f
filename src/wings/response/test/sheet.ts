/**
 * What one assessor answers, as plain data: the input of the test, in a form that an act can carry.
 *
 * Keys    questions (`C3`) and facts (`circumstances`) of the test. A text or a day is a list of one.
 * Absent  a name that is missing was not answered. `unknown` is an answer, and says that the assessor does not know.
 */
import type { BodyOf } from '../../../acts/catalogue.ts'

export type AssessmentTest = BodyOf<'assessment-test.defined/v1'>
export type Question = AssessmentTest['questions'][number]
export type Fact = AssessmentTest['facts'][number]
export type Rule = AssessmentTest['rules'][number]
export type Term = Rule['when'][number]['all'][number]
export type When = readonly { readonly all: readonly Term[] }[]

export type AnswerSheet = Readonly<Record<string, readonly string[]>>

/** What all take as common, and what each assessor answers otherwise or beside, by the code of a state in the order given. */
export type Sheets = { readonly common: AnswerSheet; readonly own: ReadonlyMap<string, AnswerSheet> }

/** The answer that says that one does not know. */
export const UNKNOWN = 'unknown'

/** A code of three capitals may be that of a state; a firm or an organisation has none. */
export const isStateCode = (text: string) => /^[A-Z]{3}$/.test(text)

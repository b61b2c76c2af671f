/**
 * A test of what kind of matter is at hand: steps and questions with their permitted answers, facts to be stated beside them,
 * and the rules by which answers lead to conclusions.
 *
 * Filed by  the compiler of an edition, from the text that states the test.
 * Rules     are read in their order. A conclusion that gives one value takes the first rule that holds; one that gives several
 *           takes every rule that holds. What is not answered is not known: a rule that rests on it neither holds nor fails.
 * Whole     a test is one act, since a question without its rules, or a rule without its question, would mean nothing.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { Text4 } from '../kernel/lang.ts'
import { actType, evidence } from './act.ts'
import { looseEnds } from './assessment-test-whole.ts'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
  .max(60)
const name = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/, 'expected letters, digits and single dots, hyphens or underscores')
  .max(60)
const question = z
  .string()
  .regex(/^[A-Z][0-9]{1,2}$/, 'expected a letter for the step and a number, as in C3')
  .describe('The letter of its step and a number.')

/** Where the text says so, and whether we chose a reading where it is silent or uneven. */
const said = {
  paperSections: z.array(z.string().min(1).max(60)).max(12),
  ourChoice: z.boolean().describe('The text does not settle this; the reading is the compiler’s.'),
}

export const Term = z.strictObject({
  of: name.describe('A question, a fact, or a conclusion that stands earlier in the list.'),
  is: z
    .enum(['has', 'only', 'lacks', 'may-have', 'not-shown', 'given', 'not-a-state', 'past', 'not-past'])
    .describe(
      'has: one of the values is among the answers. only: nothing else is. lacks: none is. may-have: has, or is not known. not-shown: has not, or is not known. given: stated, or answered so before anything else was weighed. past: a day before the one assessed.',
    ),
  values: z.array(name).max(30),
})
export type Term = z.infer<typeof Term>

/** Any of these, each of which is all of its terms. */
const when = z
  .array(z.strictObject({ all: z.array(Term).min(1).max(12) }))
  .min(1)
  .max(12)
  .describe('Holds when all terms of one of the entries hold.')

const permitted = z.array(z.strictObject({ answer: name, labels: Text4 })).max(30)

export const AssessmentTestDefined = actType({
  type: 'assessment-test.defined/v1',
  body: z
    .strictObject({
      type: z.literal('assessment-test.defined/v1'),
      test: slug,
      names: Text4,
      purposes: Text4,
      staleAfterDays: z.number().int().min(1).max(3650).describe('An assessment older than this is not shown as still true.'),
      steps: z
        .array(z.strictObject({ step: z.string().regex(/^[A-Z]$/), titles: Text4, paperSections: said.paperSections }))
        .min(1)
        .max(26),
      questions: z
        .array(
          z.strictObject({
            question,
            asked: z
              .enum(['asked', 'derived', 'by-assessors'])
              .describe('derived: follows from other answers. by-assessors: follows from the answers of several assessors.'),
            wordings: Text4,
            helps: Text4,
            permitted,
            several: z.boolean().describe('More than one answer may be given.'),
            alone: name.optional().describe('An answer that excludes all others.'),
            needs: z
              .array(z.strictObject({ answer: name, facts: z.array(slug).min(1).max(8), message: name }))
              .max(4)
              .describe('Facts without which an answer counts as not known, and the message that says so.'),
            settledBy: name.optional().describe('Message that says what would settle it.'),
            ...said,
          }),
        )
        .min(1)
        .max(100),
      facts: z
        .array(
          z.strictObject({
            fact: slug,
            question,
            form: z.enum(['text', 'day', 'states', 'choice', 'terms']),
            permitted,
            several: z.boolean(),
            terms: slug.optional().describe('Kind of terms of the vocabulary from which it is chosen.'),
            titles: Text4,
            hints: Text4.optional(),
            ...said,
          }),
        )
        .max(60),
      implied: z
        .array(
          z.strictObject({
            rule: name,
            when,
            question,
            answer: name,
            prevails: z.boolean().describe('Over an answer that was given; else it fills only what is not known.'),
            ...said,
          }),
        )
        .max(30),
      conclusions: z
        .array(
          z.strictObject({
            conclusion: slug,
            gives: z.enum(['one', 'several']),
            terms: slug.optional().describe('Kind of terms of the vocabulary that name its values.'),
            takes: name.optional().describe('A question or fact whose answers are values of it as they stand.'),
            otherwise: name.optional().describe('Its value when no rule holds.'),
            titles: Text4,
            paperSections: said.paperSections,
          }),
        )
        .min(1)
        .max(20),
      stops: when.optional().describe('When this holds nothing further is asked.'),
      rules: z
        .array(
          z.strictObject({
            rule: name,
            conclusion: slug,
            value: name,
            as: name.optional().describe('In which part the value is meant; a message names it.'),
            when,
            unknown: z
              .enum(['stops', 'passes'])
              .describe(
                'What an open question does to a conclusion of one value: stops leaves it undetermined, passes asks the next rule.',
              ),
            question: question.optional().describe('The derived question it answers.'),
            message: name.optional(),
            ...said,
          }),
        )
        .min(1)
        .max(200),
      remarks: z
        .array(
          z.strictObject({
            remark: name,
            kind: z.enum(['warning', 'refusal', 'contradiction', 'note']),
            when,
            about: z.array(question).max(4).describe('Questions to look at again.'),
            message: name,
            details: Text4.optional(),
            ...said,
          }),
        )
        .max(60),
      messages: z.array(z.strictObject({ message: name, texts: Text4, paperSections: said.paperSections })).max(200),
      uneven: z
        .array(z.strictObject({ place: slug, about: z.array(question).max(4), texts: Text4, paperSections: said.paperSections }))
        .max(20)
        .describe('Where the text is uneven or silent, and what is done there.'),
      ...evidence,
    })
    .superRefine((test, context) => {
      for (const { path, message } of looseEnds(test)) context.addIssue({ code: 'custom', path: [...path], message })
    }),
  on: () => null,
  subjects: () => ({}),
})
export type AssessmentTestDefined = z.infer<typeof AssessmentTestDefined.body>

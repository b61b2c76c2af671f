/**
 * The test of the security concept (`assessment-test.yaml`), with its words from `texts/assessment-*.csv`: one act, whole.
 *
 * Form    members as in the act, in short: a line of `when` is a list of terms (`C3 has yes, C4 has yes`), and `yes` or `no`
 *         stand for true and false. What is not said is empty, asked, no choice of ours, and stops at what is not known.
 */
import { z } from 'zod'
import { Term } from '../acts/assessment-test-defined.ts'
import { sourcesOf } from './cells.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'
import { fitted, located, readYaml, type YamlValue } from './yaml-file.ts'

export const TEST_FILE = 'assessment-test.yaml'

const yesNo = z
  .enum(['yes', 'no'])
  .default('no')
  .transform(word => word === 'yes')
const texts = z.array(z.string()).default([])
const said = { paper: texts, choice: yesNo }
const when = z.union([z.string(), z.array(z.string())]).transform(lines => (typeof lines === 'string' ? [lines] : lines))

const TestFile = z.strictObject({
  test: z.string(),
  staleAfterDays: z.number(),
  source: z.string(),
  confidence: z.string(),
  note: z.string().optional(),
  steps: z.array(z.strictObject({ step: z.string(), paper: texts })),
  questions: z.array(
    z.strictObject({
      question: z.string(),
      asked: z.string().default('asked'),
      permitted: z.array(z.string()),
      several: yesNo,
      alone: z.string().optional(),
      needs: z.array(z.strictObject({ answer: z.string(), facts: z.array(z.string()), message: z.string() })).default([]),
      settledBy: z.string().optional(),
      ...said,
    }),
  ),
  facts: z.array(
    z.strictObject({
      fact: z.string(),
      question: z.string(),
      form: z.string(),
      permitted: texts,
      several: yesNo,
      terms: z.string().optional(),
      ...said,
    }),
  ),
  implied: z.array(
    z.strictObject({ rule: z.string(), when, question: z.string(), answer: z.string(), prevails: yesNo, ...said }),
  ),
  conclusions: z.array(
    z.strictObject({
      conclusion: z.string(),
      gives: z.string(),
      terms: z.string().optional(),
      takes: z.string().optional(),
      otherwise: z.string().optional(),
      paper: texts,
    }),
  ),
  stops: when.optional(),
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      conclusion: z.string(),
      value: z.string(),
      as: z.string().optional(),
      when,
      unknown: z.string().default('stops'),
      question: z.string().optional(),
      message: z.string().optional(),
      ...said,
    }),
  ),
  remarks: z.array(z.strictObject({ remark: z.string(), kind: z.string(), when, about: texts, message: z.string(), ...said })),
  messages: z.array(z.strictObject({ message: z.string(), paper: texts })),
  uneven: z.array(z.strictObject({ place: z.string(), about: texts, paper: texts })),
})
type TestFile = z.infer<typeof TestFile>

/** What may be answered under a test, for files that hold answers. */
export type Answerable = {
  readonly test: string
  /** Permitted answers of a question or fact; `any` for texts, days, states and terms; null where there is no such thing. */
  readonly permitted: (name: string) => ReadonlySet<string> | 'any' | null
  readonly isText: (name: string) => boolean
  readonly conclusions: ReadonlySet<string>
}

/** Reads the test, for what refers to it. Null where it could not be read. */
export async function readAssessmentTest(reading: Reading): Promise<Answerable | null> {
  const file = await readYaml(reading, TEST_FILE)
  if (!file) return null
  const test = fitted(reading, file, TestFile, 'test-shape')
  if (!test) return null
  reading.rows.set(TEST_FILE, test.questions.length + test.facts.length + test.rules.length + test.remarks.length)
  const words = await wordsOf(reading, test)

  const sections = ({ paper, choice }: { readonly paper: readonly string[]; readonly choice: boolean }) => ({
    paperSections: paper,
    ourChoice: choice,
  })
  const terms = (lines: readonly string[], path: readonly (string | number)[]) =>
    lines.map((line, i) => ({ all: termsIn(reading, line, file, [...path, i]) }))
  /** `about` of several lines, or the one line itself, which has no number of its own in the file. */
  const whenOf = (lines: readonly string[], path: readonly (string | number)[]) => terms(lines, [...path, 'when'])

  const body = {
    type: 'assessment-test.defined/v1',
    test: test.test,
    names: words.text('test'),
    purposes: words.text('test.purpose'),
    staleAfterDays: test.staleAfterDays,
    steps: test.steps.map(({ step, paper }) => ({ step, titles: words.text(`step.${step}`), paperSections: paper })),
    questions: test.questions.map(({ paper, choice, permitted, ...one }) => ({
      ...one,
      wordings: words.wording(one.question),
      helps: words.help(one.question),
      permitted: permitted.map(answer => ({ answer, labels: words.label(one.question, answer) })),
      ...sections({ paper, choice }),
    })),
    facts: test.facts.map(({ paper, choice, permitted, ...one }) => ({
      ...one,
      permitted: permitted.map(answer => ({ answer, labels: words.label(one.fact, answer) })),
      titles: words.text(`fact.${one.fact}`),
      ...words.hint(`fact.${one.fact}`),
      ...sections({ paper, choice }),
    })),
    implied: test.implied.map(({ paper, choice, when, ...one }, i) => ({
      ...one,
      when: whenOf(when, ['implied', i]),
      ...sections({ paper, choice }),
    })),
    conclusions: test.conclusions.map(({ paper, ...one }) => ({
      ...one,
      titles: words.text(`conclusion.${one.conclusion}`),
      paperSections: paper,
    })),
    ...(test.stops ? { stops: terms(test.stops, ['stops']) } : {}),
    rules: test.rules.map(({ paper, choice, when, ...one }, i) => ({
      ...one,
      when: whenOf(when, ['rules', i]),
      ...sections({ paper, choice }),
    })),
    remarks: test.remarks.map(({ paper, choice, when, ...one }, i) => ({
      ...one,
      when: whenOf(when, ['remarks', i]),
      ...words.detail(`remark.${one.remark}`),
      ...sections({ paper, choice }),
    })),
    messages: test.messages.map(({ message, paper }) => ({ message, texts: words.message(message), paperSections: paper })),
    uneven: test.uneven.map(({ place, about, paper }) => ({
      place,
      about,
      texts: words.text(`uneven.${place}`),
      paperSections: paper,
    })),
    sources: sourcesOf(test.source),
    confidence: test.confidence,
    ...(test.note === undefined ? {} : { note: test.note }),
  }
  reading.introduce('assessment-test', test.test, located(file), 'test')
  reading.file(`assessment-test/${test.test}`, body, located(file))
  return answerable(test)
}

function answerable({ test, questions, facts, conclusions }: TestFile): Answerable {
  const asked = new Map(questions.map(one => [one.question, new Set(one.permitted)]))
  const stated = new Map(facts.map(one => [one.fact, one]))
  return {
    test,
    permitted: name => {
      const fact = stated.get(name)
      return fact ? (fact.form === 'choice' ? new Set(fact.permitted) : 'any') : (asked.get(name) ?? null)
    },
    isText: name => stated.get(name)?.form === 'text',
    conclusions: new Set(conclusions.map(one => one.conclusion)),
  }
}

/** `C3 has yes, A2 only state|group_of_states`: terms parted by commas, values by upright strokes. */
function termsIn(reading: Reading, line: string, file: YamlValue, path: readonly (string | number)[]): z.input<typeof Term>[] {
  return line.split(',').flatMap(part => {
    const [of = '', is = '', values = '', ...more] = part.trim().split(/\s+/)
    const read = more.length > 0 ? null : Term.safeParse({ of, is, values: values === '' ? [] : values.split('|') })
    if (read?.success) return [read.data]
    reading.problem(
      'test-term',
      file.at(path),
      `Found "${part.trim()}". Expected a question, fact or conclusion, a word such as has, only, lacks or given, and values parted by |, as in "C3 has yes".`,
    )
    return []
  })
}

async function wordsOf(reading: Reading, test: TestFile) {
  const asked = await readTexts(
    reading,
    'assessment-questions.csv',
    ['question', 'help'],
    new Set(test.questions.map(one => one.question)),
  )
  const labels = await readTexts(reading, 'assessment-answers.csv', ['label'], null)
  const messages = await readTexts(
    reading,
    'assessment-messages.csv',
    ['message'],
    new Set(test.messages.map(one => one.message)),
  )
  const remarks = test.remarks.filter(one => one.kind === 'contradiction').map(one => `remark.${one.remark}`)
  const words = await readTexts(
    reading,
    'assessment-words.csv',
    ['text', 'hint'],
    new Set([
      'test',
      'test.purpose',
      ...test.steps.map(one => `step.${one.step}`),
      ...test.facts.map(one => `fact.${one.fact}`),
      ...test.conclusions.map(one => `conclusion.${one.conclusion}`),
      ...test.uneven.map(one => `uneven.${one.place}`),
      ...remarks,
    ]),
    ['hint'],
  )
  const known = new Set(labels.ids)
  return {
    wording: (id: string) => asked.of(id, 'question'),
    help: (id: string) => asked.of(id, 'help'),
    /** An answer's own label, or that of the same answer everywhere. */
    label: (of: string, answer: string) => labels.of(known.has(`${of}.${answer}`) ? `${of}.${answer}` : answer, 'label'),
    message: (id: string) => messages.of(id, 'message'),
    text: (id: string) => words.of(id, 'text'),
    hint: (id: string) => {
      const hints = words.maybe(id, 'hint')
      return hints ? { hints } : {}
    },
    detail: (id: string) => (remarks.includes(id) ? { details: words.of(id, 'text') } : {}),
  }
}

/** The test, its results and its cases for programs. Member names are a contract; words are in the reader's language. */
import type { CsvTable } from '../../../ui/csv.ts'
import { answerWords, wordOf } from './answers.ts'
import type { Deviation } from './case-sheets.ts'
import type { CaseAnswer, CaseSummary } from './case-views.tsx'
import type { Column } from './perceptions.ts'
import type { ResultAnswer } from './result-view.tsx'
import type { Sheets } from './sheet.ts'
import type { TestAnswer } from './test-views.tsx'
import { foundIn, placesOf, type Voice } from './words.ts'

const answersJson = ({ test }: Voice, sheets: Sheets) => Object.fromEntries(answerWords(test, sheets))

/** What may be answered, by which word of the address; what is answered; and which question is next. */
export function testJson(voice: Voice, act: string, { sheets, as, column, question }: TestAnswer) {
  const { test, text } = voice
  return {
    test: test.test,
    act,
    name: text(test.names),
    steps: test.steps.map(one => ({ step: one.step, title: text(one.titles), sections: one.paperSections })),
    questions: test.questions.map(one => ({
      question: one.question,
      word: one.asked === 'asked' ? wordOf(one.question) : null,
      asked: one.asked,
      wording: voice.wording(one),
      help: voice.help(one),
      several: one.several,
      answers: one.permitted.map(({ answer }) => ({ answer, label: voice.answer(one.question, answer) })),
      sections: one.paperSections,
      ourChoice: one.ourChoice,
    })),
    facts: test.facts.map(one => ({
      fact: one.fact,
      word: wordOf(one.fact),
      question: one.question,
      form: one.form,
      several: one.several,
      terms: one.terms ?? null,
      title: text(one.titles),
      answers: one.permitted.map(({ answer }) => ({ answer, label: voice.answer(one.fact, answer) })),
      sections: one.paperSections,
      ourChoice: one.ourChoice,
    })),
    answers: answersJson(voice, sheets),
    as,
    shown: question.question,
    open: openJson(voice, column),
  }
}

const openJson = (voice: Voice, { open }: Column) =>
  open.map(one => ({
    question: one.question,
    itself: one.itself,
    facts: one.facts,
    answeredUnknown: one.answeredUnknown,
    bearsOn: one.bearsOn,
    settledBy: one.settledBy === undefined ? null : voice.message(one.settledBy),
  }))

function columnJson(voice: Voice, column: Column) {
  return {
    assessor: column.assessor,
    own: column.own,
    securityMatter: securityMatter(column),
    conclusions: column.conclusions.map(one => ({
      conclusion: one.conclusion,
      title: voice.conclusionTitle(one.conclusion),
      state: one.state,
      values: one.values.map(found => ({
        value: found.value,
        name: voice.valueName(one.conclusion, found.value),
        as: found.as ?? null,
        rules: found.rules,
        sections: found.sections,
        ourChoice: found.ourChoice,
        because: found.because.map(reason => ({ ...reason, rule: reason.rule ?? null })),
      })),
      possible: one.possible,
      open: one.open,
      restsOn: one.rests,
    })),
    open: openJson(voice, column),
    remarks: column.remarks.map(one => ({
      remark: one.remark,
      kind: one.kind,
      text: voice.message(one.message, placesOf(voice, column, one)),
      about: one.about,
      lacking: one.lacking,
      sections: one.sections,
      ourChoice: one.ourChoice,
    })),
    ended: column.stopped,
    stale: column.stale,
  }
}

/** Null while it is not known. */
function securityMatter(column: Column): boolean | null {
  const status = foundIn(column, 'status')
  const [found] = status?.values ?? []
  return found === undefined ? null : found.value !== 'political_problem'
}

export function resultJson(voice: Voice, { sheets, perceptions, finder, situations, act }: ResultAnswer) {
  return {
    test: voice.test.test,
    act,
    answers: answersJson(voice, sheets),
    common: columnJson(voice, perceptions.common),
    assessors: perceptions.columns.map(column => columnJson(voice, column)),
    comparison: perceptions.comparison,
    situations,
    finder,
  }
}

const deviationJson = ({ assessor, of, is, expected, found }: Deviation) => ({ assessor, of, is, expected, found })

export const casesJson = (voice: Voice, cases: readonly CaseSummary[]) => ({
  cases: cases.map(({ body, perceptions }) => ({
    case: body.case,
    title: voice.text(body.titles),
    story: voice.text(body.stories),
    sections: body.paperSections,
    columns: shownIn(perceptions).map(column => ({ assessor: column.assessor, ...valuesJson(column) })),
  })),
})

const shownIn = ({ common, columns }: CaseSummary['perceptions']) => (columns.length > 0 ? columns : [common])

/** What holds for certain, by conclusion. */
const valuesJson = (column: Column) => ({
  conclusions: Object.fromEntries(column.conclusions.map(one => [one.conclusion, one.values.map(({ value }) => value)])),
})

export const casesCsv = (cases: readonly CaseSummary[]): CsvTable => {
  const conclusions = cases[0]?.perceptions.common.conclusions.map(one => one.conclusion) ?? []
  return {
    columns: ['case', 'assessor', ...conclusions],
    rows: cases.flatMap(({ body, perceptions }) =>
      shownIn(perceptions).map(column => [
        body.case,
        column.assessor ?? '',
        ...column.conclusions.map(one => one.values.map(({ value }) => value).join(';')),
      ]),
    ),
  }
}

export function caseJson(voice: Voice, { body, act, variant, sheets, perceptions, expected, deviations }: CaseAnswer) {
  return {
    case: body.case,
    act,
    variant: variant?.variant ?? null,
    title: voice.text(body.titles),
    story: voice.text(body.stories),
    because: voice.text(body.because),
    sections: body.paperSections,
    answers: answersJson(voice, sheets),
    columns: shownIn(perceptions).map(column => columnJson(voice, column)),
    comparison: perceptions.comparison,
    expected: expected.map(one => ({ assessor: one.assessor ?? null, of: one.of, is: one.is, values: one.values })),
    deviations: deviations.map(deviationJson),
    variants: body.variants.map(one => ({ variant: one.variant, title: voice.text(one.titles) })),
  }
}

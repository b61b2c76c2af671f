/** Pages and data of the test and its worked cases: read the request, apply the test, answer. No rule lives here. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { input, readingOf, respond } from '../../ui/http.tsx'
import type { Reading } from '../../ui/reading.ts'
import type { ArchitectureQuestions } from '../architecture/questions.ts'
import type { Definitions } from './definitions.ts'
import type { ResponseQuestions } from './questions.ts'
import { OfCase, OnVariant, TestWords } from './requests.ts'
import { readAnswers } from './test/answers.ts'
import { deviations, sheetsOf, type WorkedCase } from './test/case-sheets.ts'
import { CasePage, type CaseSummary, CasesPage } from './test/case-views.tsx'
import { askedIn, backFrom, nextAfter } from './test/flow.ts'
import { caseJson, casesCsv, casesJson, resultJson, testJson } from './test/json.ts'
import { type Column, perceive } from './test/perceptions.ts'
import { testAddress } from './test/pieces.tsx'
import { noTest, refusalIn, refusedAnswers, unknownCase } from './test/problems.ts'
import { finderAddress, situationsIn } from './test/result.ts'
import { ResultPage } from './test/result-view.tsx'
import type { AssessmentTest, Sheets } from './test/sheet.ts'
import { isStateCode } from './test/sheet.ts'
import { stateCodeIn } from './test/state-names.ts'
import { AllQuestionsPage, QuestionPage } from './test/test-views.tsx'
import { type Catalogue, type Voice, voiceOf } from './test/words.ts'

type Asked = {
  readonly reading: Reading
  readonly definitions: Definitions
  readonly catalogue: Catalogue
  readonly test: AssessmentTest
  /** The act that defines the test. */
  readonly act: string
  readonly voice: Voice
}

export function testRoutes(ask: ResponseQuestions, architecture: ArchitectureQuestions): Hono {
  const routes = new Hono()

  const asked = async (c: Context): Promise<Asked> => {
    const reading = readingOf(c)
    const { size } = reading.at
    const definitions = await ask.definitions(size)
    if (!definitions.test) throw noTest(reading)
    const catalogue = await architecture.catalogue({ size })
    const { body: test, act } = definitions.test
    return { reading, definitions, catalogue, test, act, voice: voiceOf(reading, test, catalogue) }
  }

  routes.get('/response/test', input('query', TestWords), async c => {
    const { reading, catalogue, test, act, voice } = await asked(c)
    const { q, all, as: name, go } = c.req.valid('query')
    const sheets = answersOf(reading, test, catalogue)
    const as = name === undefined ? null : assessorNamed(name, reading, catalogue)
    const column = columnFor(as, sheets, test, reading)
    const question = test.questions.find(one => one.question === (q ?? nextAfter(test, column, null))) ?? askedIn(test)[0]
    if (!question) throw noTest(reading)
    if (go !== undefined && reading.format === 'html') {
      const to =
        go === 'back'
          ? backFrom(test, column, question.question)
          : go === 'next'
            ? nextAfter(test, column, question.question)
            : null
      const words: Readonly<Record<string, string>> = as === null ? {} : { as }
      return c.redirect(
        to === null
          ? testAddress(voice, '/response/result', sheets, { on: reading.on })
          : testAddress(voice, '/response/test', sheets, { ...words, q: to }),
      )
    }
    const answer = { sheets, as, column, question }
    return respond(c, answer, {
      html: () =>
        all === undefined ? <QuestionPage voice={voice} answer={answer} /> : <AllQuestionsPage voice={voice} answer={answer} />,
      json: () => testJson(voice, act, answer),
    })
  })

  routes.get('/response/result', async c => {
    const { reading, catalogue, test, act, voice } = await asked(c)
    const sheets = answersOf(reading, test, catalogue)
    const perceptions = perceive(test, sheets, reading.on, reading.today)
    const answer = {
      sheets,
      perceptions,
      finder: reading.href(finderAddress(perceptions, sheets), { on: reading.on }),
      situations: situationsIn(perceptions),
      act,
    }
    return respond(c, answer, {
      html: shown => <ResultPage voice={voice} answer={shown} />,
      json: shown => resultJson(voice, shown),
    })
  })

  routes.get('/response/cases', async c => {
    const { reading, definitions, test, voice } = await asked(c)
    const cases = definitions.cases.map(({ body }): CaseSummary => {
      const sheets = sheetsOf(body.given, reading.lang, reading.on)
      return { body, perceptions: perceive(test, sheets, reading.on, reading.on) }
    })
    return respond(
      c,
      { cases },
      {
        html: shown => <CasesPage voice={voice} cases={shown.cases} />,
        json: shown => casesJson(voice, shown.cases),
        csv: shown => casesCsv(shown.cases),
      },
    )
  })

  routes.get('/response/cases/:case', input('param', OfCase), input('query', OnVariant), async c => {
    const { reading, definitions, test, voice } = await asked(c)
    const id = c.req.valid('param').case
    const at = definitions.cases.findIndex(({ body }) => body.case === id)
    const found = definitions.cases[at]
    if (!found)
      throw unknownCase(
        reading,
        id,
        definitions.cases.map(({ body }) => body.case),
      )
    const { body, act } = found
    const variant = variantOf(body, c.req.valid('query').variant)
    const sheets = sheetsOf([...body.given, ...(variant?.given ?? [])], reading.lang, reading.on)
    const perceptions = perceive(test, sheets, reading.on, reading.on)
    const expected = variant?.expected ?? body.expected
    const answer = {
      body,
      act,
      variant,
      sheets,
      perceptions,
      expected,
      deviations: deviations(expected, perceptions),
      previous: definitions.cases[at - 1]?.body ?? null,
      next: definitions.cases[at + 1]?.body ?? null,
    }
    return respond(c, answer, {
      html: shown => <CasePage voice={voice} answer={shown} />,
      json: shown => caseJson(voice, shown),
    })
  })

  return routes
}

/** The answers in the address, or a Problem that names each one that the test does not permit. */
function answersOf(reading: Reading, test: AssessmentTest, catalogue: Catalogue): Sheets {
  const { sheets, findings } = readAnswers(test, reading.query, {
    terms: kind => new Set([...catalogue.terms.values()].filter(({ body }) => body.kind === kind).map(({ body }) => body.term)),
    codeOf: stateCodeIn(catalogue),
    refuse: refusalIn(reading),
  })
  if (findings.length > 0) throw refusedAnswers(reading, findings)
  return sheets
}

/** By code or by name; a code that the register does not know may be that of an invented state. */
function assessorNamed(name: string, reading: Reading, catalogue: Catalogue): string {
  const code = stateCodeIn(catalogue)(name) ?? name.toUpperCase()
  if (isStateCode(code)) return code
  throw refusedAnswers(reading, [refusalIn(reading)({ rule: 'word-unknown', word: 'as', found: name, expected: 'CHL' })])
}

/** What is concluded so far for whoever answers. */
function columnFor(as: string | null, sheets: Sheets, test: AssessmentTest, { on, today }: Reading): Column {
  const own = as === null || sheets.own.has(as) ? sheets.own : new Map([...sheets.own, [as, {}] as const])
  const { common, columns } = perceive(test, { ...sheets, own }, on, today)
  return columns.find(one => one.assessor === as) ?? common
}

const variantOf = ({ variants }: WorkedCase, asked: string | undefined) => variants.find(one => one.variant === asked) ?? null

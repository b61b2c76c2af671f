/** The test to be answered: one question at a time, or all on one page. The address holds every answer. */
import { Note, Page } from '../../../ui/layout.tsx'
import { askedIn } from './flow.ts'
import type { Column } from './perceptions.ts'
import { AnswersGiven, HiddenAnswers, type OfVoice, QuestionFields, testAddress, wordsOfFields } from './pieces.tsx'
import type { AnswerSheet, Question, Sheets } from './sheet.ts'
import type { Voice } from './words.ts'

export type TestAnswer = {
  readonly sheets: Sheets
  /** The state that answers now; null for the common answers. */
  readonly as: string | null
  /** What is concluded so far, for whoever answers. */
  readonly column: Column
  readonly question: Question
}

const prefixOf = (as: string | null) => (as === null ? '' : `${as}.`)
const sheetsFor = ({ sheets, as }: Pick<TestAnswer, 'sheets' | 'as'>) => ({
  own: as === null ? sheets.common : (sheets.own.get(as) ?? {}),
  common: as === null ? null : sheets.common,
})
const asWord = (as: string | null): Readonly<Record<string, string>> => (as === null ? {} : { as })

/** One question, with its reason and example. Buttons carry the answer along, whichever way they lead. */
export function QuestionPage({ voice, answer }: OfVoice & { readonly answer: TestAnswer }) {
  const { t, s, reading, test } = voice
  const { sheets, as, column, question } = answer
  const prefix = prefixOf(as)
  const fields = new Set(wordsOfFields(voice, question, prefix))
  const step = test.steps.find(one => question.question.startsWith(one.step))
  const bearing = column.open.find(one => one.question === question.question)?.bearsOn ?? []
  const asked = askedIn(test)
  const first = asked[0]?.question === question.question
  return (
    <Page
      reading={reading}
      title={voice.wording(question)}
      wing="response"
      kicker={step ? t('step', { step: step.step, title: voice.text(step.titles) }) : voice.text(test.names)}
      crumbs={crumbs(voice, true)}
      formats={['json']}
      notKnown={null}
      robots="noindex"
    >
      {as !== null && <WhoAnswers voice={voice} as={as} />}
      <form class="test-form" method="get" action="/response/test">
        <HiddenAnswers voice={voice} sheets={sheets} without={fields} />
        {as !== null && <input type="hidden" name="as" value={as} />}
        <input type="hidden" name="q" value={question.question} />
        <QuestionFields voice={voice} question={question} prefix={prefix} {...sheetsFor(answer)} heading={false} />
        <div class="test-do">
          <button type="submit" name="go" value="next">
            {t('next')}
          </button>
          {!first && (
            <button type="submit" name="go" value="back" class="quiet">
              {t('back')}
            </button>
          )}
          <button type="submit" name="go" value="result" class="quiet">
            {t('toResult')}
          </button>
        </div>
      </form>
      <p class="asked-source">
        {bearing.length > 0 ? t('bearsOn', { conclusions: voice.list(bearing.map(voice.conclusionTitle)) }) : t('bearsOnNothing')}
      </p>
      <details class="more wide">
        <summary>{t('answersSoFar')}</summary>
        <AnswersGiven
          voice={voice}
          answers={column.answers}
          own={new Set(as === null ? [] : column.own)}
          link={of => testAddress(voice, '/response/test', sheets, { ...asWord(as), q: of })}
        />
      </details>
      <ul class="ways">
        <li>
          <a href={testAddress(voice, '/response/test', sheets, { ...asWord(as), all: '1' })}>{t('allOnOne')}</a>
        </li>
        <li>
          <a href={reading.href('/response/cases')}>{t('casesTitle')}</a>
        </li>
        <li>
          <a href={reading.href('/response/test')}>{t('startAgain')}</a>
        </li>
      </ul>
      <Note>
        <p>{s('notStored')}</p>
      </Note>
    </Page>
  )
}

/** Every question that is asked, by its step. */
export function AllQuestionsPage({ voice, answer }: OfVoice & { readonly answer: Omit<TestAnswer, 'question'> }) {
  const { t, s, reading, test } = voice
  const { sheets, as } = answer
  const prefix = prefixOf(as)
  const asked = askedIn(test)
  const fields = new Set(asked.flatMap(question => wordsOfFields(voice, question, prefix)))
  const steps = test.steps.filter(one => asked.some(({ question }) => question.startsWith(one.step)))
  const shown: { readonly own: AnswerSheet; readonly common: AnswerSheet | null } = sheetsFor(answer)
  return (
    <Page
      reading={reading}
      title={voice.text(test.names)}
      wing="response"
      lead={<p>{voice.text(test.purposes)}</p>}
      crumbs={crumbs(voice, false)}
      formats={['json']}
      notKnown={null}
      robots="noindex"
    >
      <WhoAnswers voice={voice} as={as} />
      <form class="test-form" method="get" action="/response/test">
        <HiddenAnswers voice={voice} sheets={sheets} without={fields} />
        {as !== null && <input type="hidden" name="as" value={as} />}
        <input type="hidden" name="all" value="1" />
        {steps.map(({ step, titles }) => (
          <section aria-labelledby={`step-${step}`}>
            <h2 id={`step-${step}`}>{t('step', { step, title: voice.text(titles) })}</h2>
            {asked
              .filter(({ question }) => question.startsWith(step))
              .map(question => (
                <QuestionFields voice={voice} question={question} prefix={prefix} {...shown} heading />
              ))}
          </section>
        ))}
        <div class="test-do">
          <button type="submit" name="go" value="result">
            {t('toResult')}
          </button>
        </div>
      </form>
      <ul class="ways">
        <li>
          <a href={testAddress(voice, '/response/test', sheets, asWord(as))}>{t('oneByOne')}</a>
        </li>
        <li>
          <a href={reading.href('/response/test', { all: '1' })}>{t('startAgain')}</a>
        </li>
      </ul>
      <Note>
        <p>{s('notStored')}</p>
      </Note>
    </Page>
  )
}

function WhoAnswers({ voice, as }: OfVoice & { readonly as: string | null }) {
  const { t } = voice
  return (
    <p class="who-answers">
      <b>{t('answeringFor', { assessor: as === null ? t('commonAnswers') : voice.state(as) })}.</b>{' '}
      {as === null ? t('commonHint') : t('ownHint', { assessor: voice.state(as) })}
    </p>
  )
}

const crumbs = ({ s, text, test }: Voice, within: boolean) => [
  { label: s('title'), href: '/response' },
  ...(within ? [{ label: text(test.names), href: '/response/test' }] : []),
]

/** What the pages of the test share: a question with its answers and facts as fields, sections, answers given. */
import type { Child } from 'hono/jsx'
import { CarriedWords } from '../../../ui/layout.tsx'
import { answerWords, LONGEST_TEXT, wordOf } from './answers.ts'
import { askedIn } from './flow.ts'

import { type AnswerSheet, type Fact, type Question, type Sheets, UNKNOWN } from './sheet.ts'
import type { Voice } from './words.ts'

export type OfVoice = { readonly voice: Voice }

/** The address of a page of the test that holds these answers. */
export function testAddress(
  { reading, test }: Voice,
  path: string,
  sheets: Sheets,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams([...answerWords(test, sheets), ...Object.entries(more)].map(([word, value]) => [word, value]))
  const text = query.toString()
  return reading.href(text === '' ? path : `${path}?${text}`)
}

/** Answers as hidden fields, but for the words that the form has fields for. */
export function HiddenAnswers({
  voice,
  sheets,
  without,
}: OfVoice & { readonly sheets: Sheets; readonly without: ReadonlySet<string> }) {
  return (
    <>
      {answerWords(voice.test, sheets)
        .filter(([word]) => !without.has(word))
        .map(([word, value]) => (
          <input type="hidden" name={word} value={value} />
        ))}
      <CarriedWords reading={voice.reading} />
    </>
  )
}

/** Words of the address that the fields of a question stand for. */
export const wordsOfFields = ({ test }: Voice, question: Question, prefix: string): readonly string[] => [
  `${prefix}${wordOf(question.question)}`,
  ...test.facts.filter(one => one.question === question.question).map(one => `${prefix}${one.fact}`),
]

export type FieldsProps = OfVoice & {
  readonly question: Question
  /** `CHL.` where a state answers for itself. */
  readonly prefix: string
  /** What is answered by whoever answers now. */
  readonly own: AnswerSheet
  /** What stands where nothing is answered; null for the common answers themselves. */
  readonly common: AnswerSheet | null
}

/** One question: wording, explanation with its example, permitted answers, and the facts to be stated beside it. */
export function QuestionFields({ voice, question, prefix, own, common, heading }: FieldsProps & { readonly heading: boolean }) {
  const { t, test } = voice
  const facts = test.facts.filter(one => one.question === question.question)
  const uneven = test.uneven.filter(one => one.about.includes(question.question))
  const word = `${prefix}${wordOf(question.question)}`
  return (
    <fieldset class="asked" id={word}>
      <legend>
        {heading ? <span class="asked-number">{question.question}</span> : <span class="sr">{question.question}: </span>}{' '}
        <span class={heading ? undefined : 'sr'}>{voice.wording(question)}</span>
      </legend>
      <p class="asked-help">{voice.help(question)}</p>
      <Answers voice={voice} question={question} word={word} given={own[question.question] ?? []} common={common} />
      {facts.map(fact => (
        <FactField voice={voice} fact={fact} prefix={prefix} given={own[fact.fact] ?? []} common={common} />
      ))}
      <p class="asked-source">
        {voice.sections(question.paperSections)}
        {question.ourChoice && <> · {voice.ourChoice()}</>}
      </p>
      {uneven.map(one => (
        <p class="asked-uneven">{voice.message('note.paper-uneven', { detail: lowered(voice.text(one.texts)) })}</p>
      ))}
      {question.several && <p class="sr">{t('severalAnswers')}</p>}
    </fieldset>
  )
}

/** A whole sentence within another loses its full stop. */
const lowered = (sentence: string) => sentence.replace(/\.$/, '')

function Answers({
  voice,
  question,
  word,
  given,
  common,
}: OfVoice & {
  readonly question: Question
  readonly word: string
  readonly given: readonly string[]
  readonly common: AnswerSheet | null
}) {
  const { t } = voice
  const inherited = common?.[question.question] ?? []
  const asCommon = t('asCommon', {
    answer: inherited.length > 0 ? voice.answers(question.question, inherited) : t('notAnswered'),
  })
  return (
    <div class="answers">
      {question.several && <p class="hint">{t('severalAnswers')}</p>}
      {common !== null && !question.several && (
        <label class="answer">
          <input type="radio" name={word} value="" checked={given.length === 0} /> {asCommon}
        </label>
      )}
      {common !== null && question.several && <p class="hint">{asCommon}</p>}
      {question.permitted.map(({ answer }) => (
        <label class="answer">
          <input type={question.several ? 'checkbox' : 'radio'} name={word} value={answer} checked={given.includes(answer)} />{' '}
          {voice.answer(question.question, answer)}
        </label>
      ))}
    </div>
  )
}

function FactField({
  voice,
  fact,
  prefix,
  given,
  common,
}: OfVoice & {
  readonly fact: Fact
  readonly prefix: string
  readonly given: readonly string[]
  readonly common: AnswerSheet | null
}) {
  const { t } = voice
  const name = `${prefix}${fact.fact}`
  const id = `field-${name}`
  const inherited = common?.[fact.fact] ?? []
  const asCommon =
    common === null
      ? null
      : t('asCommon', { answer: inherited.length > 0 ? voice.answers(fact.fact, inherited) : t('notAnswered') })
  const hint = fact.hints ? voice.text(fact.hints) : null
  const hintId = `${id}-hint`
  const described = hint === null && (asCommon === null || fact.form === 'choice') ? undefined : hintId
  if (fact.form === 'terms') return <TermsField voice={voice} fact={fact} name={name} given={given} hint={hint} />
  return (
    <div class="field">
      <label for={id}>
        {voice.text(fact.titles)}
        {fact.ourChoice && <small> · {voice.ourChoice()}</small>}
      </label>
      {described && (
        <p class="hint" id={hintId}>
          {[hint, fact.form === 'choice' ? null : asCommon].filter(one => one !== null).join(' ')}
        </p>
      )}
      {fact.form === 'choice' ? (
        <select id={id} name={name} aria-describedby={described}>
          <option value="">{asCommon ?? t('notAnswered')}</option>
          {fact.permitted.map(({ answer }) => (
            <option value={answer} selected={given.includes(answer)}>
              {voice.answer(fact.fact, answer)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={name}
          type={fact.form === 'day' ? 'date' : 'text'}
          value={given.join(', ')}
          maxlength={fact.form === 'day' ? undefined : LONGEST_TEXT}
          autocomplete="off"
          aria-describedby={described}
        />
      )}
    </div>
  )
}

/** Terms of the vocabulary, folded away until some are chosen. */
function TermsField({
  voice,
  fact,
  name,
  given,
  hint,
}: OfVoice & { readonly fact: Fact; readonly name: string; readonly given: readonly string[]; readonly hint: string | null }) {
  const terms = [...voice.catalogue.terms.values()].filter(({ body }) => body.kind === fact.terms)
  return (
    <details class="field terms" open={given.length > 0}>
      <summary>{voice.text(fact.titles)}</summary>
      {hint !== null && <p class="hint">{hint}</p>}
      <fieldset>
        <legend class="sr">{voice.text(fact.titles)}</legend>
        {terms.map(({ body }) => (
          <label class="answer">
            <input type="checkbox" name={name} value={body.term} checked={given.includes(body.term)} /> {voice.text(body.names)}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

/** What was answered, question by question, each with a way back to it. */
export function AnswersGiven({
  voice,
  answers,
  own,
  link,
}: OfVoice & {
  readonly answers: AnswerSheet
  /** Marked as the assessor's own, where one answers for itself. */
  readonly own?: ReadonlySet<string>
  readonly link?: (question: string) => string
}) {
  const { t, test } = voice
  const given = (name: string) => (answers[name] ?? []).length > 0
  const rows = askedIn(test).flatMap(question => {
    const facts = test.facts.filter(one => one.question === question.question && given(one.fact))
    return given(question.question) || facts.length > 0 ? [{ question, facts }] : []
  })
  if (rows.length === 0) return <p>{t('notAnswered')}</p>
  const value = (name: string): Child => {
    const words = voice.answers(name, answers[name] ?? [])
    return own?.has(name) ? <b>{words}</b> : words
  }
  return (
    <dl class="given">
      {rows.map(({ question, facts }) => (
        <div>
          <dt>
            <span class="asked-number">{question.question}</span> {voice.wording(question)}
          </dt>
          <dd>
            {given(question.question) && <span class="given-answer">{value(question.question)}</span>}
            {facts.map(fact => (
              <span class="given-fact">
                {voice.text(fact.titles)}: {value(fact.fact)}
              </span>
            ))}
            {link && (
              <a href={link(question.question)} aria-label={t('changeAnswer', { question: question.question })}>
                {t('change')}
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Answered with not known, or not at all. */
export const isOpen = (values: readonly string[]) => values.length === 0 || values.includes(UNKNOWN)

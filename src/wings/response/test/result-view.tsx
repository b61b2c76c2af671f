/** The result sheet: what the test concludes, for each who answered, what it rests on, and what is open. Made to be printed. */

import type { Child } from 'hono/jsx'
import { Empty, Note, Page } from '../../../ui/layout.tsx'
import { DataTable } from '../../../ui/table.tsx'
import type { Conclusion, Found, Reason } from './assess.ts'
import type { Column, Comparison, Perceptions } from './perceptions.ts'
import { AnswersGiven, HiddenAnswers, type OfVoice, testAddress } from './pieces.tsx'
import type { Sheets } from './sheet.ts'
import { foundIn, placesOf, sayingOf, type Voice } from './words.ts'

export type ResultAnswer = {
  readonly sheets: Sheets
  readonly perceptions: Perceptions
  /** Address of the finder with what was found. */
  readonly finder: string
  readonly situations: readonly string[]
  /** The act that defines the test. */
  readonly act: string
}

export function ResultPage({ voice, answer }: OfVoice & { readonly answer: ResultAnswer }) {
  const { t, s, reading } = voice
  const { sheets, perceptions } = answer
  const { common, columns } = perceptions
  const shown = columns.length > 0 ? columns : [common]
  const [matter] = common.answers.matter ?? []
  return (
    <Page
      reading={reading}
      title={matter ?? t('resultTitle')}
      {...(matter === undefined ? {} : { kicker: t('resultTitle') })}
      wing="response"
      lead={
        columns.length > 1 ? (
          <p>{t('assessors', { count: columns.length })}</p>
        ) : (
          <Verdict voice={voice} column={shown[0] ?? common} />
        )
      }
      crumbs={[
        { label: s('title'), href: '/response' },
        { label: voice.text(voice.test.names), href: '/response/test' },
      ]}
      formats={['json']}
      robots="noindex"
      notKnown={<NotKnown voice={voice} shown={shown} sheets={sheets} />}
    >
      <p class="test-do">
        <a href={testAddress(voice, '/response/test', sheets, { all: '1' })}>{t('allOnOne')}</a>
        <a href={testAddress(voice, '/response/test', sheets, { q: shown[0]?.open[0]?.question ?? 'A1' })}>{t('oneByOne')}</a>
      </p>
      {columns.length > 1 && <PerceptionsTable voice={voice} columns={columns} comparison={perceptions.comparison} />}
      {shown.map(column => (
        <ColumnSheet voice={voice} column={column} sheets={sheets} several={shown.length > 1 || column.assessor !== null} />
      ))}
      <Finder voice={voice} answer={answer} />
      <AddAssessor voice={voice} sheets={sheets} columns={columns} />
      <section>
        <h2>{t('allAnswers')}</h2>
        <AnswersGiven voice={voice} answers={common.answers} link={q => testAddress(voice, '/response/test', sheets, { q })} />
      </section>
      <Note>
        <p>
          {s('notStored')} <a href={reading.href(`/acts/${answer.act}`)}>{t('testAct')}</a>
        </p>
      </Note>
    </Page>
  )
}

/** In one sentence: is it a matter of security, and by which status. */
function Verdict({ voice, column }: OfVoice & { readonly column: Column }) {
  const { t } = voice
  const status = foundIn(column, 'status')
  const [found] = status?.values ?? []
  const places = placesOf(voice, column)
  const sentence = voice.message(`status.${found?.value ?? 'undetermined'}`, places)
  const security = found === undefined ? t('notKnownYet') : t(found.value === 'political_problem' ? 'notSecurity' : 'isSecurity')
  return (
    <>
      <p class="verdict">{security}</p>
      <p>{sentence}</p>
      {found === undefined && <p>{voice.message('status.default')}</p>}
    </>
  )
}

/** Columns by assessor, differences shown, what is shared named. */
function PerceptionsTable({
  voice,
  columns,
  comparison,
}: OfVoice & { readonly columns: readonly Column[]; readonly comparison: readonly Comparison[] }) {
  const { t } = voice
  const statuses = comparison.find(one => one.conclusion === 'status')
  const says =
    statuses?.same === true
      ? voice.message('perception.same', {
          count: String(columns.length),
          status: voice.list(statuses.shared.map(value => voice.valueName('status', value))),
        })
      : voice.message('perception.different')
  const overlap = comparison.flatMap(one => one.shared.map(value => voice.valueName(one.conclusion, value)))
  return (
    <section>
      <h2>{t('perceptionsTitle')}</h2>
      <p>{says}</p>
      {overlap.length > 0 && <p>{voice.message('perception.overlap', { overlap: voice.list([...new Set(overlap)]) })}</p>}
      <DataTable
        reading={voice.reading}
        caption={t('perceptionsTitle')}
        quietCaption
        columns={[
          { key: 'conclusion', label: t('conclusion'), cell: row => voice.conclusionTitle(row.conclusion) },
          ...columns.map(column => ({
            key: column.assessor ?? '',
            label: column.assessor === null ? t('commonColumn') : voice.assessor(column.assessor),
            cell: (row: Comparison) => <Values voice={voice} conclusion={foundIn(column, row.conclusion)} />,
          })),
          {
            key: 'agree',
            label: t('agree'),
            cell: row => (
              <>
                {t(row.same === null ? 'agree_open' : row.same ? 'agree_yes' : 'agree_no')}.{' '}
                {row.same !== true &&
                  (row.shared.length > 0
                    ? t('shared', { values: voice.list(row.shared.map(value => voice.valueName(row.conclusion, value))) })
                    : t('sharedNothing'))}
              </>
            ),
          },
        ]}
        rows={comparison}
      />
    </section>
  )
}

/** The values of a conclusion in a few words; what is only possible is said to be. */
function Values({ voice, conclusion }: OfVoice & { readonly conclusion: Conclusion | undefined }): Child {
  const { t } = voice
  if (!conclusion) return ''
  const { state, values, possible } = conclusion
  if (state === 'not-asked') return t('notAsked')
  const certain = voice.list(values.map(found => partName(voice, conclusion.conclusion, found)))
  if (state === 'determined') return values.length > 0 ? certain : t('nothingFound')
  return [certain, possible.length > 0 ? possibly(voice, conclusion) : t('undetermined')].filter(one => one !== '').join('. ')
}

/** What may hold besides: of a single value one is the true one, of several each may hold or not. */
function possibly(voice: Voice, { conclusion, values, possible }: Conclusion): string {
  const single = voice.test.conclusions.some(one => one.conclusion === conclusion && one.gives === 'one')
  const names = voice.either(possible.map(value => voice.valueName(conclusion, value)))
  return voice.t(values.length > 0 ? 'perhaps' : single ? 'oneOf' : 'perhapsSome', { values: names })
}

const partName = (voice: Voice, conclusion: string, { value, as }: Found) => {
  const name = voice.valueName(conclusion, value)
  return as === undefined ? name : `${name} (${voice.message(`part.${as}`)})`
}

/** All conclusions of one assessor, each with what it rests on, then warnings and open questions. */
function ColumnSheet({
  voice,
  column,
  sheets,
  several,
}: OfVoice & { readonly column: Column; readonly sheets: Sheets; readonly several: boolean }) {
  const { t } = voice
  const as: Readonly<Record<string, string>> = column.assessor === null ? {} : { as: column.assessor }
  return (
    <section class="sheet-of">
      {several && <h2>{column.assessor === null ? t('commonColumn') : voice.assessor(column.assessor)}</h2>}
      {several && <Verdict voice={voice} column={column} />}
      {column.stale && (
        <Remarked voice={voice} kind="kind_warning" says={voice.message('warning.stale', placesOf(voice, column))} />
      )}
      {column.assessor !== null && (
        <>
          <p>{voice.message('warning.opinion-only', placesOf(voice, column))}</p>
          <details class="more wide">
            <summary>{t('editAssessor', { assessor: voice.state(column.assessor) })}</summary>
            <AnswersGiven
              voice={voice}
              answers={Object.fromEntries(Object.entries(column.answers).filter(([name]) => column.own.includes(name)))}
              link={q => testAddress(voice, '/response/test', sheets, { ...as, q })}
            />
          </details>
        </>
      )}
      {column.remarks.length > 0 && <Remarks voice={voice} column={column} sheets={sheets} />}
      <div class="conclusions">
        {column.conclusions.map(conclusion => (
          <ConclusionSection voice={voice} column={column} conclusion={conclusion} />
        ))}
      </div>
    </section>
  )
}

function ConclusionSection({
  voice,
  column,
  conclusion,
}: OfVoice & { readonly column: Column; readonly conclusion: Conclusion }) {
  const { t } = voice
  const { values, possible, state } = conclusion
  return (
    <section class="conclusion">
      <h3>{voice.conclusionTitle(conclusion.conclusion)}</h3>
      {state === 'not-asked' && <p>{t('notAsked')}</p>}
      {state === 'determined' && values.length === 0 && <p>{t('nothingFound')}</p>}
      {state === 'undetermined' && values.length === 0 && <p class="found">{t('undetermined')}</p>}
      {values.map(found => (
        <FoundValue voice={voice} column={column} conclusion={conclusion} found={found} />
      ))}
      {state === 'undetermined' && possible.length > 0 && <p class="perhaps">{possibly(voice, conclusion)}</p>}
    </section>
  )
}

function FoundValue({
  voice,
  column,
  conclusion,
  found,
}: OfVoice & { readonly column: Column; readonly conclusion: Conclusion; readonly found: Found }) {
  const { t } = voice
  const saying = sayingOf(voice, column, conclusion.conclusion, found)
  return (
    <div class="found-value">
      <p class="found">{partName(voice, conclusion.conclusion, found)}</p>
      {saying !== null && <p class="saying">{saying}</p>}
      {found.because.length > 0 && (
        <details class="chain">
          <summary>
            {t('restsOn')}
            {found.sections.length > 0 && <> · {voice.sections(found.sections)}</>}
            {found.ourChoice && <> · {voice.ourChoice()}</>}
          </summary>
          <ul>
            {found.because.map(reason => (
              <li>{reasonIn(voice, reason)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function reasonIn(voice: Voice, { of, kind, values, by, sections }: Reason): string {
  const name = kind === 'question' ? of : voice.nameOf(of)
  const words = values.length > 0 ? voice.answers(of, values) : voice.t(kind === 'conclusion' ? 'nothingFound' : 'notKnown')
  const reason = voice.t(by === 'implied' ? 'reasonImplied' : 'reason', { of: name, values: words })
  return sections.length > 0 ? `${reason} (${sections.join(', ')})` : reason
}

function Remarks({ voice, column, sheets }: OfVoice & { readonly column: Column; readonly sheets: Sheets }) {
  const { t } = voice
  const as: Readonly<Record<string, string>> = column.assessor === null ? {} : { as: column.assessor }
  return (
    <section class="remarks" aria-label={t('remarksTitle')}>
      <h3>{t('remarksTitle')}</h3>
      {column.remarks.map(remark => (
        <Remarked
          voice={voice}
          kind={`kind_${remark.kind}`}
          says={voice.message(remark.message, placesOf(voice, column, remark))}
          source={
            <>
              {remark.sections.length > 0 && voice.sections(remark.sections)}
              {remark.ourChoice && <> · {voice.ourChoice()}</>}
              {remark.about.map(question => (
                <>
                  {' · '}
                  <a href={testAddress(voice, '/response/test', sheets, { ...as, q: question })}>
                    {t('lookAgain', { questions: question })}
                  </a>
                </>
              ))}
            </>
          }
        />
      ))}
    </section>
  )
}

function Remarked({
  voice,
  kind,
  says,
  source,
}: OfVoice & {
  readonly kind: 'kind_warning' | 'kind_refusal' | 'kind_contradiction' | 'kind_note' | 'kind_lacking'
  readonly says: string
  readonly source?: Child
}) {
  return (
    <div class="remark">
      <p>
        <b>{voice.t(kind)}.</b> {says}
      </p>
      {source !== undefined && <p class="asked-source">{source}</p>}
    </div>
  )
}

function Finder({ voice, answer }: OfVoice & { readonly answer: ResultAnswer }) {
  const { t } = voice
  const { situations, finder } = answer
  return (
    <section>
      <h2>{t('findTitle')}</h2>
      <p>
        {situations.length > 0
          ? t('findWith', { situations: voice.list(situations.map(one => voice.valueName('situations', one))) })
          : t('findNoSituation')}
      </p>
      <p>
        <a class="door" href={finder}>
          {t('findIt')}
        </a>
      </p>
    </section>
  )
}

function AddAssessor({ voice, sheets, columns }: OfVoice & { readonly sheets: Sheets; readonly columns: readonly Column[] }) {
  const { t } = voice
  return (
    <section class="screen-only">
      <h2>{t('addAssessor')}</h2>
      <p>{t('addAssessorHint')}</p>
      <form class="filter" method="get" action="/response/test">
        <HiddenAnswers voice={voice} sheets={sheets} without={new Set()} />
        <input type="hidden" name="all" value="1" />
        <div class="field">
          <label for="field-as">{t('assessorCode')}</label>
          <input id="field-as" name="as" type="text" required maxlength={60} autocomplete="off" />
        </div>
        <div class="filter-do">
          <button type="submit">{t('addAssessorDo')}</button>
        </div>
      </form>
      {columns.length === 0 && <p>{voice.message('perception.one-side', { assessor: t('thisSheet') })}</p>}
    </section>
  )
}

/** What is open, and what would settle it: the only part of a result that asks for more. */
function NotKnown({ voice, shown, sheets }: OfVoice & { readonly shown: readonly Column[]; readonly sheets: Sheets }) {
  const { t, test } = voice
  return (
    <>
      <p>{t('notKnownLead')}</p>
      {shown.map(column => (
        <>
          {shown.length > 1 && <h3>{column.assessor === null ? t('commonColumn') : voice.assessor(column.assessor)}</h3>}
          {column.open.length === 0 ? (
            <Empty why={t('openNone')} />
          ) : (
            <>
              {shown.length === 1 && <h3>{t('openTitle')}</h3>}
              <ul class="open-questions">
                {column.open.map(one => {
                  const question = test.questions.find(({ question: id }) => id === one.question)
                  const as: Readonly<Record<string, string>> = column.assessor === null ? {} : { as: column.assessor }
                  return (
                    <li>
                      <a href={testAddress(voice, '/response/test', sheets, { ...as, q: one.question })}>
                        <span class="asked-number">{one.question}</span> {question ? voice.wording(question) : ''}
                      </a>{' '}
                      {one.answeredUnknown && t('openUnknown')}{' '}
                      {one.facts.length > 0 && t('openFacts', { facts: voice.list(one.facts.map(voice.nameOf)) })}{' '}
                      {one.settledBy !== undefined && voice.message(one.settledBy)}{' '}
                      {t('bearsOn', { conclusions: voice.list(one.bearsOn.map(voice.conclusionTitle)) })}
                    </li>
                  )
                })}
              </ul>
            </>
          )}
        </>
      ))}
      <h3>{t('unevenTitle')}</h3>
      <ul>
        {test.uneven.map(one => (
          <li>
            {voice.text(one.texts)} <span class="asked-source">{voice.sections(one.paperSections)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

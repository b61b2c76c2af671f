/** The library of worked cases: the list, and one case with what the test concludes from it. */

import { Page } from '../../../ui/layout.tsx'
import { DataTable } from '../../../ui/table.tsx'
import type { Deviation, Expected, WorkedCase } from './case-sheets.ts'
import type { Column, Perceptions } from './perceptions.ts'
import { AnswersGiven, type OfVoice, testAddress } from './pieces.tsx'
import type { Sheets } from './sheet.ts'
import { foundIn, type Voice } from './words.ts'

export type CaseSummary = { readonly body: WorkedCase; readonly perceptions: Perceptions }

export type CaseAnswer = CaseSummary & {
  readonly act: string
  /** The variant chosen; null for the case as it is written. */
  readonly variant: WorkedCase['variants'][number] | null
  readonly sheets: Sheets
  readonly expected: Expected
  readonly deviations: readonly Deviation[]
  readonly previous: WorkedCase | null
  readonly next: WorkedCase | null
}

const columnsOf = ({ common, columns }: Perceptions) => (columns.length > 0 ? columns : [common])

export function CasesPage({ voice, cases }: OfVoice & { readonly cases: readonly CaseSummary[] }) {
  const { t, s, reading } = voice
  return (
    <Page
      reading={reading}
      title={t('casesTitle')}
      wing="response"
      lead={<p>{t('casesLead', { count: cases.length })}</p>}
      crumbs={[{ label: s('title'), href: '/response' }]}
      formats={['json', 'csv']}
      notKnown={null}
    >
      <DataTable
        reading={reading}
        caption={t('casesTitle')}
        quietCaption
        columns={[
          {
            key: 'case',
            label: t('caseColumn'),
            cell: ({ body }) => (
              <a href={reading.href(`/response/cases/${body.case}`)}>
                {body.order}. {voice.text(body.titles)}
              </a>
            ),
          },
          ...['agenda', 'status', 'crisis', 'responsible', 'proposals'].map(conclusion => ({
            key: conclusion,
            label: voice.conclusionTitle(conclusion),
            cell: ({ perceptions }: CaseSummary) => byAssessor(voice, columnsOf(perceptions), conclusion),
          })),
        ]}
        rows={cases}
      />
    </Page>
  )
}

/** Once where all say the same, by assessor where they differ. */
function byAssessor(voice: Voice, columns: readonly Column[], conclusion: string): string {
  const each = columns.map(column => ({ who: voice.assessor(column.assessor), says: certainIn(voice, column, conclusion) }))
  const [first] = each
  if (first && each.every(one => one.says === first.says)) return first.says
  return each.map(({ who, says }) => `${who}: ${says}`).join('; ')
}

function certainIn(voice: Voice, column: Column, conclusion: string): string {
  const found = foundIn(column, conclusion)
  if (!found) return ''
  if (found.values.length === 0) return voice.t(found.state === 'determined' ? 'nothingFound' : 'undetermined')
  return voice.list(found.values.map(({ value }) => voice.valueName(conclusion, value)))
}

export function CasePage({ voice, answer }: OfVoice & { readonly answer: CaseAnswer }) {
  const { t, s, reading } = voice
  const { body, variant, sheets, perceptions, expected, deviations: deviating } = answer
  const title = voice.text(body.titles)
  const columns = columnsOf(perceptions)
  return (
    <Page
      reading={reading}
      title={variant ? t('variantOf', { title, variant: voice.text(variant.titles) }) : title}
      kicker={t('caseNumber', { number: body.order })}
      wing="response"
      lead={<p>{voice.text(body.stories)}</p>}
      crumbs={[
        { label: s('title'), href: '/response' },
        { label: t('casesTitle'), href: '/response/cases' },
      ]}
      formats={['json']}
      notKnown={null}
    >
      <p class="test-do">
        <a class="door" href={testAddress(voice, '/response/test', sheets, { all: '1' })}>
          {t('openAsTest')}
        </a>
        <a href={testAddress(voice, '/response/result', sheets)}>{t('openResult')}</a>
      </p>
      <h2>{t('caseWhy')}</h2>
      <p>{voice.text(body.because)}</p>
      <p class="asked-source">{voice.sections(body.paperSections)}</p>
      <p>
        {deviating.length === 0
          ? t('caseAsExpected', { count: expected.length })
          : t('caseDiffers', { count: deviating.length, list: voice.list(deviating.map(one => voice.nameOf(one.of))) })}
      </p>
      <DataTable
        reading={reading}
        caption={t('conclusion')}
        quietCaption
        columns={[
          { key: 'conclusion', label: t('conclusion'), cell: (conclusion: string) => voice.conclusionTitle(conclusion) },
          ...columns.map(column => ({
            key: column.assessor ?? 'common',
            label: voice.assessor(column.assessor),
            cell: (conclusion: string) => certainIn(voice, column, conclusion),
          })),
        ]}
        rows={voice.test.conclusions.map(one => one.conclusion)}
      />
      {body.variants.length > 0 && (
        <>
          <h2>{t('variantsTitle')}</h2>
          <ul>
            {variant && (
              <li>
                <a href={reading.here({ variant: null })}>{t('asWritten')}</a>
              </li>
            )}
            {body.variants.map(one => (
              <li>
                <a href={reading.here({ variant: one.variant })} aria-current={one === variant ? 'true' : undefined}>
                  {voice.text(one.titles)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('allAnswers')}</h2>
      <AnswersGiven voice={voice} answers={sheets.common} />
      {[...sheets.own].map(([assessor, own]) => (
        <>
          <h3>{voice.state(assessor)}</h3>
          <AnswersGiven voice={voice} answers={own} />
        </>
      ))}
      <ul class="ways">
        {answer.previous && (
          <li>
            <a rel="prev" href={reading.href(`/response/cases/${answer.previous.case}`)}>
              {t('previousCase', { title: voice.text(answer.previous.titles) })}
            </a>
          </li>
        )}
        {answer.next && (
          <li>
            <a rel="next" href={reading.href(`/response/cases/${answer.next.case}`)}>
              {t('nextCase', { title: voice.text(answer.next.titles) })}
            </a>
          </li>
        )}
        <li>
          <a href={reading.href(`/acts/${answer.act}`)}>{reading.t('proof')}</a>
        </li>
      </ul>
    </Page>
  )
}

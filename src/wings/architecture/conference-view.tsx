/** The Conferences of Defense Ministers of the Americas: where, when, what each adopted, who kept the secretariat. */
import { read } from '../../ui/languages.ts'
import { Page } from '../../ui/layout.tsx'
import { ConfidenceMark } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { type Conference, isLater } from './answers.ts'
import { ActLink, InEnglish, StateLink, WingPages } from './pieces.tsx'
import type { Neighbours } from './questions.ts'
import type { Words } from './words.ts'

export function ConferencesPage({
  answer,
  words,
}: {
  readonly answer: { readonly conferences: readonly Conference[]; readonly neighbours: Neighbours }
  readonly words: Words
}) {
  const { t, reading, lang } = words
  const { conferences } = answer
  const nameOf = ({ body }: Conference) => (body.names ? read(lang, body.names) : body.conference)
  const dayless = conferences.filter(({ body }) => body.on === null)
  const columns: readonly Column<Conference>[] = [
    {
      key: 'name',
      label: t('conference'),
      cell: one => (
        <ActLink words={words} act={one.act}>
          {nameOf(one)}
        </ActLink>
      ),
    },
    {
      key: 'host',
      label: t('conferenceHost'),
      cell: ({ body }) => (
        <>
          {body.city !== undefined && `${body.city}, `}
          <StateLink words={words} id={body.host} />
        </>
      ),
    },
    {
      key: 'days',
      label: t('conferenceDays'),
      kind: 'day',
      cell: ({ body }) => (
        <>
          {body.on === null ? t('dayNotKnown') : words.range(body.on, body.until)}
          {isLater(body.on, reading.on) && <small class="under">{t('conferenceLater')}</small>}
        </>
      ),
    },
    {
      key: 'declaration',
      label: t('conferenceDeclaration'),
      cell: ({ body }) => (body.declarationNames ? <i class="title">{read(lang, body.declarationNames)}</i> : body.declaration),
    },
    {
      key: 'secretariat',
      label: t('conferenceSecretariat'),
      cell: ({ body }) => (
        <>
          {body.secretariatPeriod}
          {body.secretariatBasis !== undefined && (
            <small class="under">
              <InEnglish words={words}>{body.secretariatBasis}</InEnglish>
            </small>
          )}
        </>
      ),
    },
    {
      key: 'confidence',
      label: t('confidence'),
      kind: 'mark',
      cell: ({ body }) => <ConfidenceMark reading={reading} confidence={body.confidence} />,
    },
  ]
  return (
    <Page
      reading={reading}
      title={t('conferences')}
      wing="architecture"
      lead={t('conferencesLead')}
      {...answer.neighbours}
      formats={['json', 'csv', 'jsonld']}
      feeds={{ calendar: '/calendar.ics' }}
      notKnown={
        <>
          {dayless.length > 0 && <p>{t('conferencesNotKnown', { names: words.list(dayless.map(nameOf)) })}</p>}
          <p>{t('conferencesNotKnownTexts')}</p>
          {lang !== 'en' && <p>{t('textsInEnglish')}</p>}
        </>
      }
    >
      <WingPages words={words} here="/conferences" />
      <DataTable
        reading={reading}
        caption={t('conferences')}
        quietCaption
        columns={columns}
        rows={conferences}
        rowId={({ body }) => body.conference}
      />
    </Page>
  )
}

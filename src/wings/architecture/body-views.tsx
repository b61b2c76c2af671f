/** Organs, conferences, secretariats and courts: all of them by level, and one with what it runs and rests on. */
import type { Child } from 'hono/jsx'
import { LEVELS } from '../../acts/instrument-adopted.ts'
import type { BodyId } from '../../kernel/ids.ts'
import { LANGS } from '../../kernel/lang.ts'
import { furniture, read, translator } from '../../ui/languages.ts'
import { Empty, Facts, Note, Page } from '../../ui/layout.tsx'
import { ConfidenceMark } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { isLater } from './answers.ts'
import type { BodyRecord } from './body-record.ts'
import { BodyMembers, LastOnRecord, RunsList } from './body-sections.tsx'
import type { Organ } from './catalogue.ts'
import { type ArchitectureKey, messages } from './messages.ts'
import { ActLink, BodyLink, Evidence, InEnglish, WingPages } from './pieces.tsx'
import type { BodyAnswer, Neighbours } from './questions.ts'
import { Relations } from './relations-view.tsx'
import { capital, type Words } from './words.ts'

const isKey = (key: string): key is ArchitectureKey => key in messages.en
const kindName = (kind: string, { t }: Words) => {
  const key = `bodyKind_${kind}`
  return isKey(key) ? t(key) : kind
}

export function BodiesPage({
  answer,
  words,
}: {
  readonly answer: { readonly bodies: readonly Organ[]; readonly neighbours: Neighbours }
  readonly words: Words
}) {
  const { t, reading, lang } = words
  const dayless = words.orders.bodies.filter(({ body }) => body.since === null)
  const columns: readonly Column<Organ>[] = [
    {
      key: 'name',
      label: t('name'),
      cell: ({ body }) => (
        <>
          <BodyLink words={words} id={body.body} />
          {body.shortNames[lang] !== body.names[lang] && <small class="under">{read(lang, body.shortNames)}</small>}
        </>
      ),
    },
    { key: 'kind', label: t('kind'), cell: ({ body }) => kindName(body.kind, words) },
    {
      key: 'since',
      label: t('bodySince'),
      kind: 'day',
      cell: ({ body }) => (
        <>
          {body.since === null ? t('dayNotKnown') : words.dateShort(body.since)}
          {isLater(body.since, reading.on) && <small class="under">{t('actLater')}</small>}
        </>
      ),
    },
    { key: 'parent', label: t('bodyParent'), cell: ({ body }) => body.parent && <BodyLink words={words} id={body.parent} /> },
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
      title={t('bodies')}
      wing="architecture"
      lead={t('bodiesLead')}
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={
        <>
          {dayless.length > 0 && (
            <p>
              {t('bodiesNotKnown', {
                count: dayless.length,
                names: words.some(
                  dayless.map(({ body }) => read(lang, body.shortNames)),
                  30,
                ),
              })}
            </p>
          )}
          <p>{t('bodyNotKnownEnd')}</p>
        </>
      }
    >
      <WingPages words={words} here="/bodies" />
      {LEVELS.map(level => {
        const rows = words.orders.bodies.filter(({ body }) => body.level === level)
        if (rows.length === 0) return null
        return (
          <>
            <h2>{words.term('level', level)}</h2>
            <DataTable
              reading={reading}
              caption={t('bodiesTable', { level: words.term('level', level) })}
              quietCaption
              columns={columns}
              rows={rows}
              rowId={({ body }) => body.body}
            />
          </>
        )
      })}
    </Page>
  )
}

export function BodyPage({
  answer,
  record,
  words,
}: {
  readonly answer: BodyAnswer & { readonly neighbours: Neighbours }
  readonly record: BodyRecord
  readonly words: Words
}) {
  const { t, reading, lang } = words
  const { body } = answer.body
  const bodyList = (bodies: readonly Organ[]): Child => (
    <ul class="lines">
      {bodies.map(one => (
        <li>
          <BodyLink words={words} id={one.body.body} />
        </li>
      ))}
    </ul>
  )
  const secretariat = body.secretariat
  return (
    <Page
      reading={reading}
      title={words.body(body.body)}
      wing="architecture"
      kicker={`${capital(kindName(body.kind, words), lang)} · ${words.term('level', body.level)}`}
      lead={read(lang, body.mandate)}
      crumbs={[{ label: t('bodies'), href: '/bodies' }]}
      {...answer.neighbours}
      formats={['json', 'jsonld']}
      feeds={{ atom: `/bodies/${body.body}.atom` }}
      proof={`/acts/${answer.body.act}.tlog-proof`}
      notKnown={
        <>
          {body.since === null && <p>{t('bodyNotKnown')}</p>}
          <p>{t('bodyNotKnownEnd')}</p>
          {lang !== 'en' && secretariat !== undefined && <p>{t('textsInEnglish')}</p>}
        </>
      }
    >
      <WingPages words={words} />
      {isLater(body.since, reading.on) && (
        <Note>
          <p>{t('bodyNotYet')}</p>
        </Note>
      )}
      <Facts
        items={[
          { term: t('bodyShort'), detail: read(lang, body.shortNames) },
          {
            term: t('bodySince'),
            detail: (
              <ActLink words={words} act={answer.body.act}>
                {body.since === null ? t('dayNotKnown') : words.date(body.since)}
              </ActLink>
            ),
          },
          ...(answer.parent ? [{ term: t('bodyParent'), detail: <BodyLink words={words} id={answer.parent.body.body} /> }] : []),
          ...(answer.children.length > 0 ? [{ term: t('bodyChildren'), detail: bodyList(answer.children) }] : []),
          ...(secretariat === undefined
            ? []
            : [
                {
                  term: t('bodySecretariat'),
                  detail: words.catalogue.bodies.has(secretariat as BodyId) ? (
                    <BodyLink words={words} id={secretariat as BodyId} />
                  ) : (
                    <InEnglish words={words}>{secretariat}</InEnglish>
                  ),
                },
              ]),
          {
            term: t('source'),
            detail: <Evidence words={words} sources={body.sources} confidence={body.confidence} note={body.note} />,
          },
        ]}
      />
      <p>
        <a href={reading.href(`/acts?body=${body.body}`)}>{t('allActsOf')}</a>
      </p>
      <BodyMembers words={words} record={record} parent={answer.parent} kind={kindName(body.kind, words)} />
      <LastOnRecord words={words} record={record} />
      <h2>{t('bodyRunsTitle')}</h2>
      <RunsList words={words} runs={record.runs} />
      <h2>{t('relations')}</h2>
      {answer.relations.length === 0 ? (
        <Empty why={t('relationsNone')} />
      ) : (
        <Relations words={words} relations={answer.relations} of={{ body: body.body }} />
      )}
      <h2>{t('bodyNames')}</h2>
      <Facts
        items={LANGS.map(one => ({
          term: translator(one, furniture)('languageName'),
          detail: (
            <>
              <span lang={one}>{read(one, body.names)}</span>
              <small class="under">{t(body.ownNames.includes(one) ? 'titleOurs' : 'nameOfficial')}</small>
            </>
          ),
        }))}
      />
    </Page>
  )
}

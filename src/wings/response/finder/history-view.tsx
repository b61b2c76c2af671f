/** Recorded cases, and one of them as a timeline, with what the finder says for those states on that day beside it. */
import type { MechanismId } from '../../../kernel/ids.ts'
import { Empty, Page } from '../../../ui/layout.tsx'
import { ConfidenceMark } from '../../../ui/marks.tsx'
import { DataTable } from '../../../ui/table.tsx'
import type { Precedent } from './backtest.ts'
import { reasonsOf } from './find.ts'
import { Closed, type Offer } from './find-view.tsx'
import type { Moment } from './history.ts'
import { FactList, MatterFacts, mechanismHref, OpennessMark, type Sheet, StateNames, Ways } from './pieces.tsx'
import { wordsOf as addressOf } from './requests.ts'
import type { Words } from './words.ts'

export type HistoryAnswer = { readonly words: Words; readonly precedents: readonly Precedent[] }

export function HistoryPage({ words, precedents }: HistoryAnswer) {
  const { t, reading, lang } = words
  return (
    <Page
      reading={reading}
      title={t('historyTitle')}
      wing="response"
      crumbs={[{ label: t('response'), href: '/response' }]}
      lead={<p>{t('historyLead', { count: precedents.length })}</p>}
      formats={['json', 'csv']}
      notKnown={<p>{t('historyNotKnown')}</p>}
    >
      <DataTable
        reading={reading}
        caption={t('historyTitle')}
        quietCaption
        columns={[
          {
            key: 'case',
            label: t('recordedCase'),
            cell: ({ body }: Precedent) => <a href={reading.href(`/response/history/${body.precedent}`)}>{body.titles[lang]}</a>,
          },
          { key: 'from', label: t('from'), kind: 'day', cell: ({ body }) => words.date(body.from) },
          {
            key: 'states',
            label: t('states'),
            cell: ({ body }) => <StateNames words={words} states={[...new Set([...body.contending, ...body.affected])]} />,
          },
          {
            key: 'mechanisms',
            label: t('mechanismsUsed'),
            cell: ({ body }) => <MechanismNames words={words} ids={body.mechanisms} />,
          },
          {
            key: 'checked',
            label: t('checked'),
            kind: 'mark',
            cell: ({ body }) => <ConfidenceMark reading={reading} confidence={body.confidence} bare />,
          },
        ]}
        rows={precedents}
      />
    </Page>
  )
}

function MechanismNames({ words, ids }: { readonly words: Words; readonly ids: readonly MechanismId[] }) {
  return (
    <>
      {ids.map((id, n) => {
        const mechanism = words.catalogue.mechanisms.find(({ body }) => body.mechanism === id)
        return (
          <>
            {n > 0 && '; '}
            <a href={words.reading.href(`/response/mechanisms/${id}`)}>{mechanism ? words.name(mechanism) : id}</a>
          </>
        )
      })}
    </>
  )
}

export type CaseAnswer = {
  readonly sheet: Sheet
  readonly precedent: Precedent
  readonly moments: readonly Moment[]
  readonly offers: readonly Offer[]
}

export function CasePage({ sheet, precedent: { body, act }, moments, offers }: CaseAnswer) {
  const { words, matter } = sheet
  const { t, reading, lang } = words
  const used = new Set<string>(body.mechanisms)
  return (
    <Page
      reading={reading}
      title={body.titles[lang]}
      kicker={t('recordedCase')}
      wing="response"
      crumbs={[
        { label: t('response'), href: '/response' },
        { label: t('historyTitle'), href: '/response/history' },
      ]}
      lead={<p>{body.stories[lang]}</p>}
      formats={['json']}
      notKnown={
        <ul>
          <li>{t('caseNotKnown')}</li>
          {body.note !== undefined && <li lang="en">{body.note}</li>}
        </ul>
      }
    >
      <h2>{t('whatHappened')}</h2>
      {moments.length === 0 ? (
        <Empty why={t('noMoments')} />
      ) : (
        <ol class="moments">
          {moments.map(moment => (
            <li>
              <MomentLine words={words} moment={moment} />
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href={reading.href(`/acts/${act}`)}>{t('actOfCase')}</a>
      </p>

      <h2>{t('finderSays', { day: words.day(matter.on) })}</h2>
      <p>{t('finderSaysHint')}</p>
      <MatterFacts sheet={sheet} />
      <DataTable
        reading={reading}
        caption={t('finderSays', { day: words.day(matter.on) })}
        quietCaption
        columns={[
          {
            key: 'mechanism',
            label: t('mechanism'),
            cell: ({ found }: Offer) => (
              <a href={mechanismHref(reading, found.mechanism, matter)}>{words.name(found.mechanism)}</a>
            ),
          },
          { key: 'used', label: t('used'), cell: ({ found }) => (used.has(found.mechanism.id) ? t('yes') : '') },
          {
            key: 'open',
            label: t('stands'),
            kind: 'mark',
            cell: ({ found }) => <OpennessMark words={words} openness={found.openness} />,
          },
          {
            key: 'why',
            label: t('because'),
            cell: ({ found }) => <Why sheet={sheet} found={found} />,
          },
        ]}
        rows={offers}
      />
      <p>
        <a href={reading.href('/response/find', { ...addressOf(matter), on: matter.on })}>{t('openInFinder')}</a>
      </p>
    </Page>
  )
}

/** Why it is closed, or what it depended on; nothing where it was open. */
function Why({ sheet, found }: { readonly sheet: Sheet; readonly found: Offer['found'] }) {
  if (found.openness === 'open') return null
  if (found.openness === 'closed') return <Closed sheet={sheet} found={found} />
  const ways = found.ways()
  return ways.length > 0 ? <Ways sheet={sheet} ways={ways} /> : <FactList sheet={sheet} leaves={reasonsOf(found, sheet.matter)} />
}

function MomentLine({ words, moment }: { readonly words: Words; readonly moment: Moment }) {
  const { reading, lang, t } = words
  const day = moment.on === null ? t('noDay') : words.date(moment.on)
  if (moment.type === 'milestone') {
    const { words: text, sources } = moment.milestone
    return (
      <>
        <span class="moment-day">{day}</span> {text[lang]}{' '}
        {sources.map(({ address }, n) => (
          <a href={address} rel="nofollow noopener">
            {t('source', { number: n + 1 })}
          </a>
        ))}{' '}
        <ConfidenceMark reading={reading} confidence={moment.confidence} bare />
      </>
    )
  }
  const { act } = moment
  return (
    <>
      <span class="moment-day">{day}</span> <StateNames words={words} states={[act.body.state]} />:{' '}
      <a href={reading.href(`/acts/${act.act}`)}>{words.kind(act)}</a>,{' '}
      <a href={reading.href(`/instruments/${act.body.instrument}`)}>{words.instrument(act.body.instrument)}</a>{' '}
      {act.body.note !== undefined && <small lang="en">{act.body.note}</small>}{' '}
      <ConfidenceMark reading={reading} confidence={moment.confidence} bare />
    </>
  )
}

/** All mechanisms on a day, and two or more side by side. */
import type { Child } from 'hono/jsx'
import { Empty, Page } from '../../../ui/layout.tsx'
import { ConfidenceMark } from '../../../ui/marks.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { Closed, type Offer } from './find-view.tsx'
import { clockText, MatterFacts, mechanismHref, OpennessMark, type Sheet, Starters, voteText, Ways } from './pieces.tsx'

export type MechanismsAnswer = { readonly sheet: Sheet; readonly offers: readonly Offer[] }

export function MechanismsPage({ sheet, offers }: MechanismsAnswer) {
  const { words, matter } = sheet
  const { t, reading } = words
  return (
    <Page
      reading={reading}
      title={t('mechanismsTitle')}
      wing="response"
      crumbs={[{ label: t('response'), href: '/response' }]}
      lead={<p>{t('mechanismsLead', { count: offers.length, day: words.day(matter.on) })}</p>}
      formats={['json', 'csv']}
      notKnown={<p>{t('mechanismsNotKnown')}</p>}
    >
      <DataTable
        reading={reading}
        caption={t('mechanismsTitle')}
        quietCaption
        columns={[
          {
            key: 'name',
            label: t('mechanism'),
            cell: ({ found }: Offer) => (
              <a href={mechanismHref(reading, found.mechanism, matter)}>{words.name(found.mechanism)}</a>
            ),
          },
          {
            key: 'level',
            label: t('level'),
            cell: ({ found: { mechanism } }) =>
              mechanism.body.level === undefined ? '' : words.term('level', mechanism.body.level),
          },
          {
            key: 'nature',
            label: t('nature'),
            cell: ({ found: { mechanism } }) =>
              mechanism.body.kind === undefined ? '' : words.term('nature', mechanism.body.kind),
          },
          {
            key: 'situations',
            label: t('situations'),
            cell: ({ found: { mechanism } }) => words.list(mechanism.body.situations.map(code => words.situation(code))),
          },
          {
            key: 'open',
            label: t('stands'),
            kind: 'mark',
            cell: ({ found }) => <OpennessMark words={words} openness={found.openness} />,
          },
          {
            key: 'checked',
            label: t('checked'),
            kind: 'mark',
            cell: ({ found }) => <ConfidenceMark reading={reading} confidence={found.mechanism.body.confidence} bare />,
          },
        ]}
        rows={offers}
      />
    </Page>
  )
}

export function ComparePage({ sheet, offers }: MechanismsAnswer) {
  const { words } = sheet
  const { t, reading, lang } = words
  const rows: readonly { readonly label: string; readonly cell: (offer: Offer) => Child }[] = [
    { label: t('stands'), cell: ({ found }) => <OpennessMark words={words} openness={found.openness} /> },
    { label: t('answersWhat'), cell: ({ found }) => found.mechanism.body.answers[lang] },
    {
      label: t('mayStart'),
      cell: ({ found }) =>
        found.openness === 'closed' ? (
          <Closed sheet={sheet} found={found} />
        ) : (
          <Starters sheet={sheet} found={found} openness="open" />
        ),
    },
    { label: t('wouldOpen'), cell: ({ found }) => <Ways sheet={sheet} ways={found.ways()} /> },
    {
      label: t('votes'),
      cell: ({ found, votes }) => listOf(votes.map(vote => `${stepText(found, vote.step, lang)}: ${voteText(words, vote)}`)),
    },
    {
      label: t('times'),
      cell: ({ found, clocks }) =>
        listOf(clocks.map(timed => `${stepText(found, timed.step, lang)}: ${clockText(words, timed)}`)),
    },
    { label: t('measures'), cell: ({ found }) => found.mechanism.body.measures[lang] },
    { label: t('limits'), cell: ({ found }) => found.mechanism.body.limits[lang] },
    { label: t('legalBasis'), cell: ({ found }) => <span lang="en">{found.mechanism.body.legalBasis ?? ''}</span> },
    {
      label: t('checked'),
      cell: ({ found }) => <ConfidenceMark reading={reading} confidence={found.mechanism.body.confidence} />,
    },
  ]
  return (
    <Page
      reading={reading}
      title={t('compareTitle')}
      wing="response"
      crumbs={[
        { label: t('response'), href: '/response' },
        { label: t('mechanismsTitle'), href: '/response/mechanisms' },
      ]}
      lead={<p>{t('compareLead')}</p>}
      formats={['json']}
      notKnown={<p>{t('mechanismsNotKnown')}</p>}
    >
      <MatterFacts sheet={sheet} />
      {offers.length === 0 ? (
        <Empty why={t('compareNone')} what={t('compareNoneDo')} />
      ) : (
        <DataTable
          reading={reading}
          caption={t('compareTitle')}
          quietCaption
          columns={[
            { key: 'what', label: t('point'), cell: (row: (typeof rows)[number]) => row.label },
            ...offers.map(offer => ({
              key: offer.found.mechanism.id,
              label: words.name(offer.found.mechanism),
              cell: (row: (typeof rows)[number]) => row.cell(offer),
            })),
          ]}
          rows={rows}
        />
      )}
    </Page>
  )
}

const stepText = (found: Offer['found'], step: number, lang: Sheet['words']['lang']) =>
  found.mechanism.steps[step - 1]?.body.words[lang] ?? ''
const listOf = (items: readonly string[]) =>
  items.length === 0 ? (
    ''
  ) : (
    <ul>
      {items.map(item => (
        <li>{item}</li>
      ))}
    </ul>
  )

/** Participation in one instrument: the standing of every state, since when, by which acts, and why. */
import { FilterForm, SelectField } from '../../ui/form.tsx'
import { Hemicycle } from '../../ui/hemicycle.tsx'
import { Page } from '../../ui/layout.tsx'
import { ConfidenceMark, StandingLegend, StandingMark, standingName } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { type Standings, sentenceOf } from './counting.ts'
import type { Instrument } from './facts.ts'
import { ActList, Readings, SinceCell, StateLink, WingPages } from './pieces.tsx'
import type { ParticipationAnswer } from './questions.ts'
import { becauseSentence } from './reasons.ts'
import { seatsOf } from './seats.ts'
import type { Standing } from './standing.ts'
import { filtersUnder, hasStanding, type StandingFilter, standingFilterName } from './standing-filter.ts'
import { ListsEnded, NotVerified, UnknownByReason } from './unknowns.tsx'
import type { Words } from './words.ts'

export function ParticipationPage({
  answer,
  filter,
  words,
}: {
  readonly answer: ParticipationAnswer
  readonly filter: StandingFilter | undefined
  readonly words: Words
}) {
  const { t, reading } = words
  const { instrument, outside } = answer
  const name = words.instrument(instrument.id)
  const standings: Standings = new Map(answer.states.map(standing => [standing.state, standing]))
  const inOrder = words.orders.seats.flatMap(({ body }) => standings.get(body.state) ?? [])
  const shown = inOrder.filter(standing => hasStanding(standing, instrument, filter))
  const contested = inOrder.filter(({ standing }) => standing === 'contested')
  const unknown = [...inOrder, ...outside].filter(({ standing }) => standing === 'unknown')
  const seats = seatsOf(instrument, standings, outside, words)
  return (
    <Page
      reading={reading}
      title={t('participationTitle', { name })}
      wing="architecture"
      lead={sentenceOf(instrument, standings, words)}
      crumbs={[
        { label: t('instruments'), href: '/instruments' },
        { label: name, href: `/instruments/${instrument.id}` },
      ]}
      {...answer.neighbours}
      formats={['json', 'csv']}
      feeds={{ atom: `/instruments/${instrument.id}.atom`, calendar: `/instruments/${instrument.id}.ics` }}
      notKnown={
        <>
          {unknown.length === 0 ? (
            <p>{t('allKnown')}</p>
          ) : (
            <UnknownByReason
              words={words}
              unknown={unknown.map(standing => ({
                name: <a href={`#${standing.state}`}>{words.state(standing.state)}</a>,
                standing,
              }))}
            />
          )}
          <ListsEnded words={words} standings={[...inOrder, ...outside]} />
          <NotVerified words={words} marks={inOrder.flatMap(({ acts }) => acts.map(act => act.body.confidence))} />
        </>
      }
    >
      <WingPages words={words} />
      <Hemicycle
        reading={reading}
        sentence={sentenceOf(instrument, standings, words)}
        seats={seats.inside}
        outside={seats.outside}
      />
      <StandingLegend reading={reading} />
      {contested.length > 0 && (
        <section>
          <h2>{t('contestedTitle')}</h2>
          <p>{t('contestedLead')}</p>
          {contested.map(standing => (
            <>
              <h3>{words.state(standing.state)}</h3>
              {standing.since && <p>{t('contestedSince', { since: words.datedSpan(standing.since) })}</p>}
              <Readings words={words} readings={standing.readings} />
            </>
          ))}
        </section>
      )}
      <h2>{t('participationTable')}</h2>
      <FilterForm reading={reading} label={t('filterStanding')}>
        <SelectField
          name="standing"
          label={t('filterStanding')}
          any={t('any')}
          {...(filter === undefined ? {} : { value: filter })}
          options={filtersUnder(instrument).map(value => ({ value, label: standingFilterName(value, words) }))}
        />
      </FilterForm>
      <DataTable
        reading={reading}
        caption={t('participationTable')}
        quietCaption
        columns={standingColumns(instrument, words)}
        rows={shown}
        rowId={({ state }) => state}
        empty={<p>{t('nothingWithFilter')}</p>}
      />
      {outside.length > 0 && (
        <>
          <h2>{t('participationOutside')}</h2>
          <DataTable
            reading={reading}
            caption={t('participationOutside')}
            quietCaption
            columns={standingColumns(instrument, words)}
            rows={outside}
            rowId={({ state }) => state}
          />
        </>
      )}
    </Page>
  )
}

function standingColumns(instrument: Instrument, words: Words): readonly Column<Standing>[] {
  const { t, reading } = words
  return [
    { key: 'state', label: t('state'), cell: ({ state }) => <StateLink words={words} id={state} /> },
    {
      key: 'standing',
      label: t('standing'),
      kind: 'mark',
      cell: ({ standing }) => <StandingMark reading={reading} standing={standing} />,
    },
    { key: 'since', label: t('since'), kind: 'day', cell: standing => <SinceCell words={words} standing={standing} /> },
    { key: 'acts', label: t('acts'), cell: ({ acts }) => <ActList words={words} acts={acts} instrument={instrument} /> },
    {
      key: 'confidence',
      label: t('confidence'),
      kind: 'mark',
      cell: ({ confidence }) => confidence && <ConfidenceMark reading={reading} confidence={confidence} />,
    },
    { key: 'because', label: t('because'), cell: standing => <Remarks standing={standing} words={words} /> },
  ]
}

function Remarks({ standing, words }: { readonly standing: Standing; readonly words: Words }) {
  const { t, reading } = words
  const why = becauseSentence(standing, words)
  const possible = standing.standing === 'unknown' ? standing.possible.map(name => standingName(reading, name)) : []
  return (
    <>
      {why}
      {possible.length > 0 && <small class="under">{t('possible', { names: words.either(possible) })}</small>}
    </>
  )
}

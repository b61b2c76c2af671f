/** All states with their seats, and one state: its regimes by level and agenda, its life under each, and what is contested. */

import { AGENDAS, LEVELS } from '../../acts/instrument-adopted.ts'
import { FilterForm, SelectField } from '../../ui/form.tsx'
import { Hemicycle, type Seat } from '../../ui/hemicycle.tsx'
import { read } from '../../ui/languages.ts'
import { Empty, Facts, Page } from '../../ui/layout.tsx'
import { ConfidenceMark, StandingLegend, StandingMark, standingName } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import type { CountedState } from './answers.ts'
import type { State } from './catalogue.ts'
import { type Standings, sentenceOf } from './counting.ts'
import type { Instrument } from './facts.ts'
import { lifeLine } from './life-line.tsx'
import { ActLink, Evidence, InEnglish, InstrumentLink, Linked, Readings, SinceCell, StateLink, WingPages } from './pieces.tsx'
import type { Neighbours, StateAnswer } from './questions.ts'
import { becauseSentence, becauseWords } from './reasons.ts'
import { hasStanding, STANDING_FILTERS, type StandingFilter, standingFilterName } from './standing-filter.ts'
import { SectionLinks, StateSections } from './state-sections.tsx'
import { ListsEnded, NotVerified, UnknownByReason } from './unknowns.tsx'
import type { Words } from './words.ts'

export type StatesPageAnswer = {
  readonly states: readonly CountedState[]
  readonly outside: readonly State[]
  /** The charter whose members sit here, with its standings on the day; null where the edition has none. */
  readonly charter: { readonly instrument: Instrument; readonly standings: Standings } | null
  readonly neighbours: Neighbours
}

export function StatesPage({ answer, words }: { readonly answer: StatesPageAnswer; readonly words: Words }) {
  const { t, reading } = words
  const { states, outside, charter } = answer
  const open = states.reduce((sum, state) => sum + state.open, 0)
  const columns: readonly Column<CountedState>[] = [
    { key: 'name', label: t('state'), cell: ({ state }) => <StateLink words={words} id={state.body.state} /> },
    { key: 'code', label: t('code'), cell: ({ state }) => <code>{state.body.state}</code> },
    {
      key: 'subregion',
      label: t('subregion'),
      cell: ({ state }) => (state.body.subregion ? words.subregion(state.body.subregion) : null),
    },
    {
      key: 'bound',
      label: t('boundCount'),
      kind: 'day',
      cell: ({ state, bound }) => (
        <a href={reading.href(`/states/${state.body.state}?standing=bound`)}>{t('instrumentsCount', { count: bound })}</a>
      ),
    },
    {
      key: 'open',
      label: t('openCount'),
      kind: 'day',
      cell: ({ state, open: count }) =>
        count === 0 ? (
          t('instrumentsCount', { count })
        ) : (
          <a href={reading.href(`/states/${state.body.state}?standing=open`)}>{t('instrumentsCount', { count })}</a>
        ),
    },
  ]
  return (
    <Page
      reading={reading}
      title={t('states')}
      wing="architecture"
      lead={t('statesLead', { count: states.length })}
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={<p>{t('statesNotKnown', { count: open })}</p>}
    >
      <WingPages words={words} here="/states" />
      {charter && (
        <>
          <h2>{t('statesSeats')}</h2>
          <Hemicycle
            reading={reading}
            sentence={sentenceOf(charter.instrument, charter.standings, words)}
            seats={words.orders.seats.map(({ body }): Seat => {
              const standing = charter.standings.get(body.state)?.standing ?? 'unknown'
              const label = t('seatLabel', { state: words.state(body.state), standing: standingName(reading, standing) })
              return { id: body.state, label, standing, href: `/states/${body.state}` }
            })}
          />
          <p>{t('statesSeatsNote', { instrument: words.instrument(charter.instrument.id) })}</p>
          <StandingLegend reading={reading} />
        </>
      )}
      <h2>{t('statesTable')}</h2>
      <DataTable
        reading={reading}
        caption={t('statesTable')}
        quietCaption
        columns={columns}
        rows={states}
        rowId={({ state }) => state.body.state}
      />
      <h2>{t('outsideStates')}</h2>
      <p>{t('outsideLead')}</p>
      <ul>
        {outside.map(({ body }) => (
          <li>
            <StateLink words={words} id={body.state} /> <code>{body.state}</code>
          </li>
        ))}
      </ul>
    </Page>
  )
}

type Regime = StateAnswer['regimes'][number]

export function StatePage({
  answer,
  filter,
  words,
}: {
  readonly answer: StateAnswer
  readonly filter: StandingFilter | undefined
  readonly words: Words
}) {
  const { t, reading } = words
  const { state } = answer
  const { body } = state
  const name = words.state(body.state)
  const regimes = answer.regimes.toSorted(
    (a, b) => (words.orders.instrumentRank.get(a.instrument.id) ?? 0) - (words.orders.instrumentRank.get(b.instrument.id) ?? 0),
  )
  const shown = regimes.filter(({ instrument, standing }) => hasStanding(standing, instrument, filter))
  const unknown = regimes.filter(({ standing }) => standing.standing === 'unknown')
  return (
    <Page
      reading={reading}
      title={name}
      wing="architecture"
      kicker={body.subregion ? t('stateKicker', { subregion: words.subregion(body.subregion) }) : t('stateKickerOutside')}
      lead={<Lead words={words} regimes={regimes} state={state} />}
      crumbs={[{ label: t('states'), href: '/states' }]}
      {...answer.neighbours}
      formats={['json', 'csv', 'jsonld']}
      feeds={{ atom: `/states/${body.state}.atom`, calendar: `/states/${body.state}.ics` }}
      notKnown={
        <>
          {unknown.length > 0 && (
            <UnknownByReason
              words={words}
              most={12}
              unknown={unknown.map(({ instrument, standing }) => ({
                name: <InstrumentLink words={words} id={instrument.id} />,
                standing,
              }))}
            />
          )}
          <ListsEnded words={words} standings={regimes.map(({ standing }) => standing)} />
          <NotVerified words={words} marks={regimes.flatMap(({ standing }) => standing.acts.map(act => act.body.confidence))} />
        </>
      }
    >
      <WingPages words={words} />
      <SectionLinks answer={answer} words={words} />
      <Contested words={words} regimes={regimes} />
      <FilterForm reading={reading} label={t('filterStanding')}>
        <SelectField
          name="standing"
          label={t('filterStanding')}
          any={t('any')}
          {...(filter === undefined ? {} : { value: filter })}
          options={STANDING_FILTERS.map(value => ({ value, label: standingFilterName(value, words) }))}
        />
      </FilterForm>
      <StandingLegend reading={reading} />
      {shown.length === 0 && (
        <Empty
          why={regimes.length === 0 ? t('stateNoRegime') : t('nothingWithFilter')}
          {...(filter ? { what: t('widenFilter') } : {})}
        />
      )}
      {LEVELS.map(level => (
        <Level
          words={words}
          level={level}
          regimes={shown.filter(one => one.instrument.adopted.body.level === level)}
          filter={filter}
        />
      ))}
      <StateSections answer={answer} words={words} />
      <p>
        <a href={reading.href(`/acts?state=${body.state}`)}>{t('allActsOf')}</a>
        {body.region === 'inside' && (
          <>
            {' · '}
            <a href={reading.href(`/response/find?affected=${body.state}`)}>{t('openToIt')}</a>
          </>
        )}
      </p>
      <h2>{t('name')}</h2>
      <Facts
        items={[
          { term: t('stateFormalName'), detail: read(words.lang, body.names) },
          {
            term: t('stateCodes'),
            detail: (
              <>
                <code>{body.state}</code>, <code>{body.iso2}</code>
              </>
            ),
          },
          ...(body.groups.length > 0 ? [{ term: t('groupings'), detail: <Groupings words={words} state={state} /> }] : []),
          {
            term: t('source'),
            detail: (
              <>
                <ActLink words={words} act={state.act}>
                  {t('actTerm_registered')}
                </ActLink>
                {' · '}
                <Evidence words={words} sources={body.sources} confidence={body.confidence} note={body.note} />
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}

function Groupings({ words, state }: { readonly words: Words; readonly state: State }) {
  const { t, reading } = words
  return (
    <>
      <ul class="lines">
        {state.body.groups.map(({ group, current, note }) => (
          <li>
            {current ? (
              <a href={reading.href(`/matrix?group=${encodeURIComponent(group)}`)}>{group}</a>
            ) : (
              `${group} (${t('groupingLeft')})`
            )}
            {note !== undefined && (
              <>
                {t('colon')}
                <InEnglish words={words}>{note}</InEnglish>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{t('groupingsHint')}</p>
    </>
  )
}

/** What the state is bound by, counted in words; each figure leads to what it counts. */
function Lead({ words, regimes, state }: { readonly words: Words; readonly regimes: readonly Regime[]; readonly state: State }) {
  const { t, reading } = words
  const id = state.body.state
  const count = (filter: StandingFilter) =>
    regimes.filter(({ instrument, standing }) => hasStanding(standing, instrument, filter)).length
  const to = (filter: StandingFilter) => reading.href(`/states/${id}?standing=${filter}`)
  const further = (
    [
      ['signatory', 'stateLeadSigned'],
      ['former', 'stateLeadFormer'],
      ['contested', 'stateLeadContested'],
      ['unknown', 'stateLeadUnknown'],
    ] as const
  ).filter(([filter]) => count(filter) > 0)
  return (
    <>
      <p>
        <Linked
          text={t('stateLeadParty', {
            name: words.stateStart(id, 'the'),
            treaties: count('treaties'),
            others: count('others'),
          })}
          to={[to('treaties'), to('others')]}
        />
      </p>
      {further.length > 0 && (
        <p>
          {further.map(([filter, key]) => (
            <>
              <Linked text={t(key, { count: count(filter) })} to={[to(filter)]} />{' '}
            </>
          ))}
        </p>
      )}
    </>
  )
}

/** Each question on which authorities disagree once, with all it decides. */
function Contested({ words, regimes }: { readonly words: Words; readonly regimes: readonly Regime[] }) {
  const { t } = words
  const contested = regimes.filter(({ standing }) => standing.standing === 'contested')
  if (contested.length === 0) return null
  const isDerived = ({ standing }: Regime) => standing.because.some(({ code }) => code === 'from-roster')
  const own = contested.filter(one => !isDerived(one))
  const derivedFrom = (id: string) =>
    contested.filter(one => one.standing.because.some(({ code, values }) => code === 'from-roster' && values.instrument === id))
  return (
    <section>
      <h2>{t('contestedTitle')}</h2>
      <p>{t('contestedLead')}</p>
      {own.map(one => {
        const derived = derivedFrom(one.instrument.id)
        return (
          <>
            <h3>
              <InstrumentLink words={words} id={one.instrument.id} />
            </h3>
            {one.standing.since && <p>{t('contestedSince', { since: words.datedSpan(one.standing.since) })}</p>}
            <Readings words={words} readings={one.standing.readings} />
            {derived.length > 0 && (
              <details class="more">
                <summary>{t('contestedAlso', { count: derived.length })}</summary>
                <ul>
                  {derived.map(({ instrument }) => (
                    <li>
                      <InstrumentLink words={words} id={instrument.id} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )
      })}
    </section>
  )
}

function Level({
  words,
  level,
  regimes,
  filter,
}: {
  readonly words: Words
  readonly level: string
  readonly regimes: readonly Regime[]
  readonly filter: StandingFilter | undefined
}) {
  const { t } = words
  if (regimes.length === 0) return null
  // Without an act there is no life to show: such instruments are named below the tables, unless they were asked for.
  const silent =
    filter === undefined
      ? regimes.filter(
          ({ standing }) => standing.acts.length === 0 && (standing.standing === 'none' || standing.standing === 'unknown'),
        )
      : []
  const quiet = [
    ['noActOnRecord', silent.filter(({ standing }) => standing.standing === 'none')],
    ['notKnownWithoutAct', silent.filter(({ standing }) => standing.standing === 'unknown')],
  ] as const
  return (
    <section>
      <h2 id={level}>{words.term('level', level)}</h2>
      {AGENDAS.map(agenda => {
        const rows = regimes.filter(one => one.instrument.adopted.body.agenda === agenda && !silent.includes(one))
        if (rows.length === 0) return null
        const caption = words.term('agenda', agenda)
        return (
          <>
            <h3>{caption}</h3>
            <DataTable
              reading={words.reading}
              caption={words.term('level', level) + t('colon') + caption}
              quietCaption
              columns={regimeColumns(words)}
              rows={rows}
              rowId={({ instrument }) => instrument.id}
            />
          </>
        )
      })}
      {quiet.map(
        ([key, ones]) =>
          ones.length > 0 && (
            <details class="more">
              <summary>{t(key, { count: ones.length })}</summary>
              <ul>
                {ones.map(({ instrument, standing }) => (
                  <li>
                    <a href={words.reading.href(`/instruments/${instrument.id}/participation#${standing.state}`)}>
                      {words.instrument(instrument.id)}
                    </a>
                    {standing.because.length > 0 && t('colon') + becauseWords(standing, words)}
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
    </section>
  )
}

function regimeColumns(words: Words): readonly Column<Regime>[] {
  const { t, reading } = words
  return [
    { key: 'instrument', label: t('instrument'), cell: ({ instrument }) => <InstrumentLink words={words} id={instrument.id} /> },
    {
      key: 'standing',
      label: t('standing'),
      kind: 'mark',
      cell: ({ instrument, standing }) => (
        <a href={reading.href(`/instruments/${instrument.id}/participation#${standing.state}`)}>
          <StandingMark reading={reading} standing={standing.standing} />
        </a>
      ),
    },
    { key: 'since', label: t('since'), kind: 'day', cell: ({ standing }) => <SinceCell words={words} standing={standing} /> },
    { key: 'life', label: t('lifeLine'), cell: ({ lifeLine: effects }) => lifeLine(effects, words) },
    {
      key: 'confidence',
      label: t('confidence'),
      kind: 'mark',
      cell: ({ standing }) => standing.confidence && <ConfidenceMark reading={reading} confidence={standing.confidence} />,
    },
    { key: 'because', label: t('because'), cell: ({ standing }) => becauseSentence(standing, words) },
  ]
}

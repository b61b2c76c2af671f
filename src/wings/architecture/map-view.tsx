/** The map: where states stand under one instrument, how many instruments bind each, or who belongs to a group. */
import type { StateId } from '../../kernel/ids.ts'
import { FilterForm, SelectField } from '../../ui/form.tsx'
import { Empty, Note, Page } from '../../ui/layout.tsx'
import { type LegendItem, MapLegend, type MapMark, type MapSeat, RegionMap } from '../../ui/map.tsx'
import { StandingMark, standingName } from '../../ui/marks.tsx'
import type { Outlines } from '../../ui/outlines.ts'
import { type Column, DataTable } from '../../ui/table.tsx'
import { type StateCount, shadeOf, shadesOf } from './binding-counts.ts'
import { countsOf, sentenceOf } from './counting.ts'
import type { Instrument } from './facts.ts'
import { GroupFields, groupOptions } from './group-fields.tsx'
import { InstrumentFields } from './instrument-views.tsx'
import { SinceCell, StateLink, WingPages } from './pieces.tsx'
import type { CountsAnswer, MatrixFilter, Neighbours, ParticipationAnswer } from './questions.ts'
import { type Query, queryOf, rangeText, SameChoice } from './same-choice.tsx'
import { seatsOf } from './seats.ts'
import { STANDINGS, type Standing } from './standing.ts'
import { UnknownByReason } from './unknowns.tsx'
import type { Words } from './words.ts'

export type MapFilter = MatrixFilter & { readonly instrument?: string | undefined }
export const MEMBERSHIPS = ['now', 'formerly', 'not'] as const
export type Membership = (typeof MEMBERSHIPS)[number]

export type MapAnswer = {
  readonly filter: MapFilter
  /** In the order of the seats. */
  readonly states: readonly StateId[]
  readonly neighbours: Neighbours
} & (
  | { readonly shows: 'standing'; readonly participation: ParticipationAnswer }
  | { readonly shows: 'coverage'; readonly counts: CountsAnswer }
  | {
      readonly shows: 'group'
      /** The subregion or grouping, or null for states named one by one. */
      readonly group: string | null
      readonly members: readonly { readonly state: StateId; readonly membership: Membership }[]
    }
)

type Shown<Kind extends MapAnswer['shows']> = Extract<MapAnswer, { readonly shows: Kind }>
type OfWords = { readonly words: Words }
type OfMap = OfWords & { readonly outlines: Outlines | null }

export function MapPage({ answer, outlines, words }: OfMap & { readonly answer: MapAnswer }) {
  const { t, reading } = words
  const name = nameOf(answer, words)
  return (
    <Page
      reading={reading}
      title={name === null ? t('map.title') : t('map.titleOf', { name })}
      wing="architecture"
      lead={t('map.lead')}
      crumbs={
        answer.shows === 'standing'
          ? [
              { label: t('instruments'), href: '/instruments' },
              { label: name ?? '', href: `/instruments/${answer.participation.instrument.id}` },
            ]
          : []
      }
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={<MapNotKnown answer={answer} words={words} />}
    >
      <WingPages words={words} here="/map" />
      <MapForm filter={answer.filter} words={words} />
      {answer.shows === 'standing' && <StandingMap answer={answer} outlines={outlines} words={words} />}
      {answer.shows === 'coverage' && <CoverageMap answer={answer} outlines={outlines} words={words} />}
      {answer.shows === 'group' && <GroupMap answer={answer} outlines={outlines} words={words} />}
      {answer.shows !== 'standing' && <SameChoice words={words} filter={answer.filter} on={['matrix', 'levels', 'growth']} />}
    </Page>
  )
}

function nameOf(answer: MapAnswer, words: Words): string | null {
  if (answer.shows === 'standing') return words.instrument(answer.participation.instrument.id)
  if (answer.shows === 'coverage') return null
  return groupName(answer.group, words) ?? words.t('map.chosen')
}

const groupName = (group: string | null, words: Words): string | null =>
  groupOptions(words).find(({ value }) => value === group)?.label ?? group

function MapForm({ filter, words }: OfWords & { readonly filter: MapFilter }) {
  const { t, reading, orders } = words
  const option = <T extends string>(value: T | undefined) => (value === undefined ? {} : { value })
  return (
    <FilterForm reading={reading} label={t('map.filter')}>
      <SelectField
        name="instrument"
        label={t('instrument')}
        any={t('map.count')}
        {...option(filter.instrument)}
        options={orders.instruments.map(({ id }) => ({ value: id, label: words.instrument(id) }))}
      />
      <InstrumentFields words={words} filter={filter} />
      <GroupFields words={words} filter={filter} />
    </FilterForm>
  )
}

/** The pictures with their legend; without outlines, only that there are none. */
function Pictures({
  outlines,
  words,
  seats,
  sentence,
  legend,
}: OfMap & { readonly seats: readonly MapSeat[]; readonly sentence: string; readonly legend: readonly LegendItem[] }) {
  const { t, reading } = words
  if (!outlines) return <Empty why={t('map.none')} what={sentence} />
  return (
    <>
      <p class="sentence">{sentence}</p>
      <RegionMap
        reading={reading}
        outlines={outlines}
        seats={seats}
        sentence={sentence}
        captions={[t('map.region'), t('map.enlarged'), t('map.squares')]}
      >
        <MapLegend reading={reading} label={t('map.legend')} items={legend} />
        <Note>{t('map.position')}</Note>
      </RegionMap>
    </>
  )
}

function StandingMap({ answer, outlines, words }: OfMap & { readonly answer: Shown<'standing'> }) {
  const { t, reading } = words
  const { participation, states } = answer
  const { instrument } = participation
  const standings = new Map(participation.states.map(standing => [standing.state, standing]))
  const rows = states.flatMap(state => standings.get(state) ?? [])
  const counts = countsOf(rows)
  const seats = seatsOf(instrument, standings, [], words).inside.filter(({ id }) => states.some(state => state === id))
  const columns: readonly Column<Standing>[] = [
    { key: 'state', label: t('state'), cell: ({ state }) => <StateLink words={words} id={state} /> },
    {
      key: 'standing',
      label: t('standing'),
      kind: 'mark',
      cell: ({ state, standing }) => (
        <a href={reading.href(`/instruments/${instrument.id}/participation#${state}`)}>
          <StandingMark reading={reading} standing={standing} />
        </a>
      ),
    },
    { key: 'since', label: t('since'), kind: 'day', cell: standing => <SinceCell words={words} standing={standing} /> },
  ]
  return (
    <>
      <Pictures
        outlines={outlines}
        words={words}
        sentence={sentenceOf(instrument, new Map(rows.map(row => [row.state, row])), words)}
        seats={seats.map(({ standing, ...seat }) => ({ ...seat, mark: standing }))}
        legend={STANDINGS.flatMap((mark): LegendItem[] => {
          const count = counts[mark]
          const href = `/instruments/${instrument.id}/participation?standing=${mark}`
          return count === undefined
            ? []
            : [{ mark, label: standingName(reading, mark), count: t('map.states', { count }), href }]
        })}
      />
      <DataTable
        reading={reading}
        caption={t('map.standingCaption', { when: words.when(reading.on) })}
        columns={columns}
        rows={rows}
        rowId={({ state }) => state}
        empty={<p>{t('nothingWithFilter')}</p>}
      />
    </>
  )
}

function CoverageMap({ answer, outlines, words }: OfMap & { readonly answer: Shown<'coverage'> }) {
  const { t, reading } = words
  const { counted, states } = answer.counts
  const all = counted.length
  const matrixOf = (state: StateId) => reading.href('/matrix', { ...queryOf(answer.filter), group: null, states: state })
  const seats = states.map(({ state, certain, open }) => ({
    id: state,
    label: t('map.coverageSeat', { state: words.state(state), certain, open }),
    mark: shadeOf(certain, all),
    figure: rangeText(certain, certain + open, words),
    href: linkOf('/matrix', { ...queryOf(answer.filter), group: null, states: state }),
  }))
  const columns: readonly Column<StateCount>[] = [
    { key: 'state', label: t('state'), cell: ({ state }) => <StateLink words={words} id={state} /> },
    {
      key: 'certain',
      label: t('map.coverageBound'),
      kind: 'number',
      cell: ({ state, certain }) => <a href={matrixOf(state)}>{words.number(certain)}</a>,
    },
    { key: 'open', label: t('map.coverageOpen'), kind: 'number', cell: ({ open }) => words.number(open) },
  ]
  return (
    <>
      <Pictures
        outlines={outlines}
        words={words}
        sentence={t('map.coverageSentence', { count: all })}
        seats={seats}
        legend={shadesOf(all).map(({ shade, from, to }) => ({
          mark: shade,
          label: shade === 0 ? t('map.shadeNone') : from === to ? t('map.shadeOne', { from }) : t('map.shade', { from, to }),
          count: t('map.states', { count: seats.filter(({ mark }) => mark === shade).length }),
        }))}
      />
      <p>{t('map.coverageLead', { total: all })}</p>
      <DataTable
        reading={reading}
        caption={t('map.coverageCaption', { when: words.when(reading.on) })}
        columns={columns}
        rows={states}
        rowId={({ state }) => state}
        empty={<p>{t('nothingWithFilter')}</p>}
      />
    </>
  )
}

const MARK_OF: Readonly<Record<Membership, MapMark>> = { now: 4, formerly: 'former-member', not: 0 }
const WORDS_OF = { now: 'map.groupNow', formerly: 'map.groupFormerly', not: 'map.groupNot' } as const

function GroupMap({ answer, outlines, words }: OfMap & { readonly answer: Shown<'group'> }) {
  const { t, reading } = words
  const { members } = answer
  const now = members.filter(({ membership }) => membership === 'now').map(({ state }) => words.state(state))
  const named = (membership: Membership) => t(WORDS_OF[membership])
  const columns: readonly Column<(typeof members)[number]>[] = [
    { key: 'state', label: t('state'), cell: ({ state }) => <StateLink words={words} id={state} /> },
    { key: 'group', label: t('map.groupColumn'), cell: ({ membership }) => named(membership) },
    {
      key: 'subregion',
      label: t('subregion'),
      cell: ({ state }) => {
        const subregion = words.catalogue.states.get(state)?.body.subregion
        return subregion ? words.subregion(subregion) : null
      },
    },
  ]
  return (
    <>
      <Pictures
        outlines={outlines}
        words={words}
        sentence={t('map.groupSentence', { count: now.length, total: members.length, names: words.list(now) })}
        seats={members.map(({ state, membership }) => ({
          id: state,
          label: t('seatLabel', { state: words.state(state), standing: named(membership) }),
          mark: MARK_OF[membership],
          href: `/states/${state}`,
        }))}
        legend={MEMBERSHIPS.flatMap((membership): LegendItem[] => {
          const count = members.filter(one => one.membership === membership).length
          return count === 0 ? [] : [{ mark: MARK_OF[membership], label: named(membership), count: t('map.states', { count }) }]
        })}
      />
      <DataTable
        reading={reading}
        caption={t('map.groupCaption')}
        columns={columns}
        rows={members}
        rowId={({ state }) => state}
      />
    </>
  )
}

function MapNotKnown({ answer, words }: OfWords & { readonly answer: MapAnswer }) {
  const { t } = words
  if (answer.shows === 'group') return <p>{t('groupUndated')}</p>
  if (answer.shows === 'coverage') {
    const { counted, unclear, states } = answer.counts
    const open = states.reduce((sum, one) => sum + one.open, 0)
    return (
      <>
        <p>{t('map.coverageNotKnown', { total: counted.length * states.length, open })}</p>
        {unclear.length > 0 && <p>{t('map.coveragePhase', { count: unclear.length, names: namesOf(unclear, words) })}</p>}
      </>
    )
  }
  const unknown = answer.participation.states.filter(
    ({ state, standing }) => standing === 'unknown' && answer.states.includes(state),
  )
  if (unknown.length === 0) return <p>{t('allKnown')}</p>
  return (
    <UnknownByReason
      words={words}
      unknown={unknown.map(standing => ({
        name: <a href={`#${standing.state}`}>{words.state(standing.state)}</a>,
        standing,
      }))}
    />
  )
}

const namesOf = (instruments: readonly Instrument[], words: Words) =>
  words.some(
    instruments.map(({ id }) => words.instrument(id)),
    12,
  )

/** A plain path with its query, for pieces that add the reader's own words themselves. */
function linkOf(path: string, query: Query): string {
  const words = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return `${path}?${new URLSearchParams(words)}`
}

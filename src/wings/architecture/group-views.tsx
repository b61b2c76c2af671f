/** A pair or a group of states: what all share, what some have and others not, what none has, what lies between them alone. */

import { LEVELS } from '../../acts/instrument-adopted.ts'
import type { StateId } from '../../kernel/ids.ts'
import { Field, FilterForm, SelectField } from '../../ui/form.tsx'
import { Empty, Page } from '../../ui/layout.tsx'
import { ConfidenceMark, StandingLegend, StandingMark } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { ChangesSection } from './changes-view.tsx'
import type { ParticipationAct } from './facts.ts'
import { type Crossing, SHARES, type Share } from './group-profile.ts'
import type { ArchitectureKey } from './messages.ts'
import { ActLink, actDay, BodyLink, InstrumentLink, Linked, phaseName, SinceCell, StateLink, WingPages } from './pieces.tsx'
import type { GroupAnswer, Neighbours } from './questions.ts'
import { ListsEnded, NotVerified, UnknownByReason } from './unknowns.tsx'
import type { Words } from './words.ts'

type OfWords = { readonly words: Words }

/** How the states of a page are called together. */
export type GroupName = {
  readonly title: string
  readonly path: string
  readonly lead?: string
  readonly crumbs: 'pairs' | 'groups'
}

/** Up to so many states each have a column of their own. */
const COLUMNS = 4

const SHARE = {
  all: 'share_all',
  perhaps: 'share_perhaps',
  some: 'share_some',
  none: 'share_none',
} as const satisfies Record<Share, ArchitectureKey>
const SHARE_HINT = {
  all: 'shareHint_all',
  perhaps: 'shareHint_perhaps',
  some: 'shareHint_some',
  none: 'shareHint_none',
} as const satisfies Record<Share, ArchitectureKey>

export function GroupPage({ answer, name, words }: OfWords & { readonly answer: GroupAnswer; readonly name: GroupName }) {
  const { t, reading } = words
  const { states, crossings, between, acts, bodies } = answer
  const ranked = crossings.toSorted(
    (a, b) => (words.orders.instrumentRank.get(a.instrument.id) ?? 0) - (words.orders.instrumentRank.get(b.instrument.id) ?? 0),
  )
  const multilateral = ranked.filter(one => !between.includes(one.instrument))
  const count = (share: Share) => multilateral.filter(one => one.share === share).length
  const isPair = states.length === 2
  return (
    <Page
      reading={reading}
      title={name.title}
      wing="architecture"
      lead={
        <>
          <p>
            <Linked
              text={t('groupLead', {
                states: words.list(states.map(state => words.stateForm(state, 'the'))),
                pair: isPair ? 'yes' : 'no',
                all: count('all'),
                perhaps: count('perhaps'),
                some: count('some'),
                none: count('none'),
              })}
              to={SHARES.map(share => `#share-${share}`)}
            />
          </p>
          {name.lead !== undefined && <p>{name.lead}</p>}
        </>
      }
      crumbs={[{ label: t(name.crumbs), href: `/${name.crumbs}` }]}
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={<NotKnown words={words} crossings={crossings} />}
    >
      <WingPages words={words} />
      <p>
        {states.map((state, i) => (
          <>
            {i > 0 && ' · '}
            <StateLink words={words} id={state} />
          </>
        ))}
      </p>
      <StandingLegend reading={reading} />
      {isPair && (
        <section>
          <h2>{t('pairBetween')}</h2>
          {between.length === 0 ? (
            <Empty why={t('pairBetweenNone')} />
          ) : (
            <DataTable
              reading={reading}
              caption={t('pairBetween')}
              quietCaption
              columns={betweenColumns(answer, words)}
              rows={between}
              rowId={({ id }) => id}
            />
          )}
        </section>
      )}
      {SHARES.map(share => (
        <Shared
          words={words}
          share={share}
          states={states}
          crossings={multilateral.filter(one => one.share === share)}
          open={share === 'all'}
        />
      ))}
      {bodies.length > 0 && (
        <section>
          <h2>{t('groupBodies')}</h2>
          <ul>
            {bodies.map(({ body }) => (
              <li>
                <BodyLink words={words} id={body.body} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ChangesSection words={words} changes={answer.changes} />
      {isPair && acts.length > 0 && (
        <section>
          <h2>{t('pairTimeline')}</h2>
          <DataTable reading={reading} caption={t('pairTimeline')} quietCaption columns={actColumns(words)} rows={acts} />
        </section>
      )}
      <p>
        <a href={reading.href(`/matrix?states=${states.join(',')}`)}>{t('groupMatrix')}</a>
        {' · '}
        <a href={reading.href(`/clubs?states=${states.join(',')}`)}>{t('groupClubs')}</a>
        {isPair && (
          <>
            {' · '}
            <a href={reading.href(`/response/find?contending=${states.join(',')}`)}>{t('openToThem')}</a>
          </>
        )}
      </p>
    </Page>
  )
}

function Shared({
  words,
  share,
  states,
  crossings,
  open,
}: OfWords & {
  readonly share: Share
  readonly states: readonly StateId[]
  readonly crossings: readonly Crossing[]
  readonly open: boolean
}) {
  const { t, reading } = words
  return (
    <section>
      <h2 id={`share-${share}`}>{t(SHARE[share], { count: crossings.length, pair: states.length === 2 ? 'yes' : 'no' })}</h2>
      <p>{t(SHARE_HINT[share], { pair: states.length === 2 ? 'yes' : 'no' })}</p>
      {LEVELS.map(level => {
        const rows = crossings.filter(({ instrument }) => instrument.adopted.body.level === level)
        if (rows.length === 0) return null
        const name = words.term('level', level)
        return (
          <details class="more" open={open}>
            <summary>{`${name}${t('colon')}${t('instrumentsCount', { count: rows.length })}`}</summary>
            <DataTable
              reading={reading}
              caption={`${t(SHARE[share], { count: crossings.length, pair: states.length === 2 ? 'yes' : 'no' })}${t('colon')}${name}`}
              quietCaption
              columns={states.length <= COLUMNS ? fewColumns(states, words) : manyColumns(states, words)}
              rows={rows}
            />
          </details>
        )
      })}
    </section>
  )
}

const nameColumns = (words: Words): readonly Column<Crossing>[] => [
  {
    key: 'instrument',
    label: words.t('instrument'),
    cell: ({ instrument }) => (
      <>
        <InstrumentLink words={words} id={instrument.id} />
        <small class="under">{words.term('form', instrument.adopted.body.form)}</small>
      </>
    ),
  },
]

const fewColumns = (states: readonly StateId[], words: Words): readonly Column<Crossing>[] => [
  ...nameColumns(words),
  ...states.map(
    (state, i): Column<Crossing> => ({
      key: state,
      label: words.state(state),
      cell: ({ instrument, standings }) => {
        const standing = standings[i]
        return standing ? (
          <>
            <a href={words.reading.href(`/instruments/${instrument.id}/participation#${state}`)}>
              <StandingMark reading={words.reading} standing={standing.standing} />
            </a>
            <small class="under">
              <SinceCell words={words} standing={standing} />
            </small>
          </>
        ) : null
      },
    }),
  ),
]

/** Too many states for a column each: who is bound, who is not, of whom it is not known. */
const manyColumns = (states: readonly StateId[], words: Words): readonly Column<Crossing>[] => {
  const names = (crossing: Crossing, bound: boolean | null) =>
    states.filter((_, i) => crossing.standings[i]?.bound === bound).map(state => words.state(state))
  return [
    ...nameColumns(words),
    {
      key: 'bound',
      label: words.t('groupBound'),
      cell: crossing => {
        const bound = names(crossing, true)
        return bound.length === states.length
          ? words.t('groupEach', { count: states.length })
          : bound.length > 0 && words.list(bound)
      },
    },
    { key: 'not', label: words.t('groupNotBound'), cell: crossing => words.list(names(crossing, false)) },
    { key: 'open', label: words.t('openCount'), cell: crossing => words.list(names(crossing, null)) },
  ]
}

function betweenColumns({ crossings }: GroupAnswer, words: Words): readonly Column<GroupAnswer['between'][number]>[] {
  const { t } = words
  const found = new Map(crossings.map(one => [one.instrument.id, one]))
  return [
    { key: 'instrument', label: t('instrument'), cell: ({ id }) => <InstrumentLink words={words} id={id} /> },
    {
      key: 'adopted',
      label: t('adopted'),
      kind: 'day',
      cell: ({ adopted }) => (adopted.body.on === null ? t('dayNotKnown') : words.date(adopted.body.on)),
    },
    {
      key: 'phase',
      label: t('phase'),
      cell: instrument => {
        const crossing = found.get(instrument.id)
        return crossing && phaseName(crossing.phase, instrument, words)
      },
    },
    {
      key: 'standing',
      label: t('standing'),
      cell: instrument =>
        found.get(instrument.id)?.standings.map(standing => (
          <span class="under">
            {`${words.state(standing.state)}${t('colon')}`}
            <StandingMark reading={words.reading} standing={standing.standing} />
          </span>
        )) ?? null,
    },
    {
      key: 'organ',
      label: t('body'),
      cell: ({ adopted }) => adopted.body.organ && <BodyLink words={words} id={adopted.body.organ} />,
    },
  ]
}

function actColumns(words: Words): readonly Column<ParticipationAct>[] {
  const { t, catalogue } = words
  return [
    {
      key: 'day',
      label: t('day'),
      kind: 'day',
      cell: act => {
        const instrument = catalogue.instruments.get(act.body.instrument)
        return instrument && actDay(act, instrument, words)
      },
    },
    { key: 'state', label: t('state'), cell: act => words.state(act.body.state) },
    {
      key: 'act',
      label: t('act'),
      cell: act => (
        <ActLink words={words} act={act.act}>
          {words.kind(act)}
        </ActLink>
      ),
    },
    { key: 'instrument', label: t('instrument'), cell: act => <InstrumentLink words={words} id={act.body.instrument} /> },
    {
      key: 'confidence',
      label: t('confidence'),
      kind: 'mark',
      cell: act => <ConfidenceMark reading={words.reading} confidence={act.body.confidence} />,
    },
  ]
}

function NotKnown({ words, crossings }: OfWords & { readonly crossings: readonly Crossing[] }) {
  const standings = crossings.flatMap(one => one.standings)
  const unknown = crossings.flatMap(({ instrument, standings: all }) =>
    all
      .filter(({ standing }) => standing === 'unknown')
      .map(standing => ({
        name: (
          <a href={words.reading.href(`/instruments/${instrument.id}/participation#${standing.state}`)}>
            {`${words.state(standing.state)}, ${words.instrument(instrument.id)}`}
          </a>
        ),
        standing,
      })),
  )
  return (
    <>
      {unknown.length === 0 ? <p>{words.t('allKnown')}</p> : <UnknownByReason words={words} unknown={unknown} most={10} />}
      <ListsEnded words={words} standings={standings} />
      <NotVerified words={words} marks={standings.flatMap(({ acts }) => acts.map(act => act.body.confidence))} />
    </>
  )
}

/** Two states to choose. */
export function PairsPage({ neighbours, words }: OfWords & { readonly neighbours: Neighbours }) {
  const { t, reading } = words
  const options = words.sorted(words.orders.seats.map(({ body }) => ({ value: body.state, label: words.state(body.state) })))
  return (
    <Page
      reading={reading}
      title={t('pairs')}
      wing="architecture"
      lead={t('pairsLead')}
      {...neighbours}
      formats={['json']}
      notKnown={null}
    >
      <WingPages words={words} here="/pairs" />
      <FilterForm reading={reading} label={t('pairsChoose')}>
        <SelectField name="one" label={t('pairsOne')} options={options} />
        <SelectField name="other" label={t('pairsOther')} options={options.toReversed()} />
      </FilterForm>
      <h2>{t('pairsBilateral')}</h2>
      <p>{t('pairsBilateralLead')}</p>
      <ul>
        {bilateralPairs(words).map(([a, b, instruments]) => (
          <li>
            <a href={reading.href(`/pairs/${a}-${b}`)}>{words.list([words.state(a), words.state(b)])}</a>
            {`${t('colon')}${t('instrumentsCount', { count: instruments })}`}
          </li>
        ))}
      </ul>
    </Page>
  )
}

/** Pairs that have bilateral instruments of their own on record, with how many, by name. */
export function bilateralPairs({ catalogue, orders }: Words): readonly (readonly [StateId, StateId, number])[] {
  const counts = new Map<string, number>()
  for (const { id, adopted } of catalogue.instruments.values()) {
    if (adopted.body.level !== 'bilateral') continue
    const states = orders.seats.map(({ body }) => body.state).filter(state => catalogue.acts.get(id)?.has(state))
    if (states.length !== 2) continue
    const pair = states.toSorted().join('-')
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return [...counts].toSorted().map(([pair, count]) => {
    const [a, b] = pair.split('-') as [StateId, StateId]
    return [a, b, count] as const
  })
}

/** Groups with a name, and a field for any list. */
export function GroupsPage({
  groups,
  neighbours,
  words,
}: OfWords & {
  readonly groups: readonly { readonly value: string; readonly label: string; readonly members: number }[]
  readonly neighbours: Neighbours
}) {
  const { t, reading } = words
  return (
    <Page
      reading={reading}
      title={t('groups')}
      wing="architecture"
      lead={t('groupsLead')}
      {...neighbours}
      formats={['json']}
      notKnown={<p>{t('groupsNotKnown')}</p>}
    >
      <WingPages words={words} here="/groups" />
      <FilterForm reading={reading} label={t('groupsChoose')}>
        <Field name="states" label={t('matrixStates')} hint={t('matrixStatesHint')} maxlength={160} />
      </FilterForm>
      <h2>{t('groupsNamed')}</h2>
      <ul>
        {groups.map(({ value, label, members }) => (
          <li>
            <a href={reading.href(`/groups/${encodeURIComponent(value)}`)}>{label}</a>
            {`${t('colon')}${t('statesCount', { count: members })}`}
          </li>
        ))}
      </ul>
    </Page>
  )
}

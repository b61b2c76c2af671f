/** One club: who belongs, what they share, what would change it, which clubs lie next to it, and how it grew. */
import type { InstrumentId } from '../../kernel/ids.ts'
import { Hemicycle, YearStrip } from '../../ui/hemicycle.tsx'
import { Empty, Page } from '../../ui/layout.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import type { ClubTableWords } from './club-requests.ts'
import type { ClubAnswer, ClubSolidity, Moment, NeighbourClub } from './clubs.ts'
import { byName, clubHrefs, clubSeats, instrumentNames, seated, stateNames, TableNotKnown, tableHref } from './clubs-view.tsx'
import { InstrumentLink, StateLink, WingPages } from './pieces.tsx'
import type { Neighbours } from './questions.ts'
import type { Words } from './words.ts'

type OfWords = { readonly words: Words }
type Shown = OfWords & { readonly answer: ClubAnswer & { readonly neighbours: Neighbours } }

/** Ways to change a club that are written out, and days that are drawn. */
const MOST_BREAKS = 6
const MOST_FRAMES = 8

export function ClubPage({ answer, asked, words }: Shown & { readonly asked: ClubTableWords }) {
  const { t, reading } = words
  const { states, instruments, possible, table } = answer
  const more = instruments.length - answer.asked.length
  const open = possible.map(({ state }) => state)
  return (
    <Page
      reading={reading}
      title={t('club.of', { names: instrumentNames(answer.asked, words) })}
      wing="architecture"
      lead={
        <p>
          {[
            t('club.members', { count: states.length, instruments: answer.asked.length, when: words.when(reading.on) }),
            more > 0 ? t('club.more', { count: more }) : '',
            t('club.openMembers', { count: open.length }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      }
      crumbs={[{ label: t('club.title'), href: '/clubs' }]}
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={
        <>
          <Possible words={words} answer={answer} />
          <TableNotKnown words={words} table={table} group={asked.group !== undefined} />
        </>
      }
    >
      <WingPages words={words} />
      <Seats words={words} answer={answer} />
      <section>
        <h2>{t('club.membersTitle')}</h2>
        {states.length === 0 ? (
          <Empty why={t('club.members', { count: 0, instruments: answer.asked.length, when: words.when(reading.on) })} />
        ) : (
          <p>
            {seated(states, words).map((state, i) => (
              <>
                {i > 0 && ' · '}
                <StateLink words={words} id={state} />
              </>
            ))}
          </p>
        )}
      </section>
      <section>
        <h2>{t('club.instrumentsTitle')}</h2>
        <DataTable
          reading={reading}
          caption={t('club.instrumentsTitle')}
          quietCaption
          columns={instrumentColumns(answer, words)}
          rows={byName(instruments, words)}
        />
      </section>
      {states.length > 0 && <SolidityWords words={words} solidity={answer.solidity} />}
      <NeighbourClubs
        words={words}
        title={t('club.wider')}
        lead={t('club.widerLead')}
        none={t('club.widerNone')}
        clubs={answer.wider}
      />
      <NeighbourClubs
        words={words}
        title={t('club.closer')}
        lead={t('club.closerLead')}
        none={t('club.closerNone')}
        clubs={answer.closer}
      />
      <History words={words} answer={answer} />
      <p>
        {t('club.inTable', { states: table.states.length, instruments: table.instruments.length })}{' '}
        <a href={tableHref(words)}>{t('club.back')}</a>
        {states.length > 0 && (
          <>
            {' · '}
            <a href={reading.href(`/matrix?states=${states.join(',')}`)}>{t('club.matrix')}</a>
          </>
        )}
      </p>
    </Page>
  )
}

function Seats({ words, answer }: Shown) {
  const { t, reading, orders } = words
  const { states, possible } = answer
  const open = possible.map(({ state }) => state)
  const marks = clubSeats(states, open, words)
  const KEY = { party: 'club.seatMember', unknown: 'club.seatOpen' } as const
  return (
    <>
      <Hemicycle
        reading={reading}
        sentence={t('club.sentence', {
          count: states.length,
          states: states.length === 0 ? t('club.nobody') : stateNames(states, words, 40),
          open: open.length === 0 ? t('club.nobody') : stateNames(open, words, 40),
        })}
        seats={orders.seats.map(({ body }, i) => {
          const standing = marks[i] ?? 'none'
          return {
            id: body.state,
            standing,
            label: t(standing === 'party' || standing === 'unknown' ? KEY[standing] : 'club.seatOther', {
              state: words.state(body.state),
            }),
            href: `/states/${body.state}`,
          }
        })}
        centre={{ figure: words.number(states.length), words: t(states.length === 1 ? 'club.member' : 'club.memberMany') }}
      />
      <p>{t('club.legend')}</p>
    </>
  )
}

function Possible({ words, answer }: Shown) {
  const { t, reading } = words
  if (answer.possible.length === 0) return null
  return (
    <>
      <h3>{t('club.possibleTitle')}</h3>
      <p>{t('club.possibleNote')}</p>
      <ul class="lines">
        {seated(
          answer.possible.map(({ state }) => state),
          words,
        ).map(state => {
          const open = answer.possible.find(one => one.state === state)?.open ?? []
          return (
            <li>
              {`${words.state(state)}${t('colon')}`}
              {byName(open, words).map((id, i) => (
                <>
                  {i > 0 && ', '}
                  <a href={reading.href(`/instruments/${id}/participation#${state}`)}>{words.instrument(id)}</a>
                </>
              ))}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function instrumentColumns(answer: ClubAnswer, words: Words): readonly Column<InstrumentId>[] {
  const { t, catalogue } = words
  const body = (id: InstrumentId) => catalogue.instruments.get(id)?.adopted.body
  return [
    { key: 'instrument', label: t('instrument'), cell: id => <InstrumentLink words={words} id={id} /> },
    {
      key: 'role',
      label: t('club.role'),
      cell: id => t(answer.asked.includes(id) ? 'club.instrumentAsked' : 'club.instrumentShared'),
    },
    { key: 'form', label: t('form'), cell: id => words.term('form', body(id)?.form ?? '') },
    { key: 'level', label: t('level'), cell: id => words.term('level', body(id)?.level ?? '') },
  ]
}

function SolidityWords({ words, solidity }: OfWords & { readonly solidity: ClubSolidity }) {
  const { t } = words
  return (
    <section>
      <h2>{t('club.solidity')}</h2>
      <p>
        {solidity === null
          ? t('club.solidWhole')
          : solidity.members === 0
            ? t('club.fragile')
            : t('club.solid', { count: solidity.members })}
      </p>
      {solidity !== null && (
        <>
          <ul class="lines">
            {solidity.breaks.slice(0, MOST_BREAKS).map(({ leaving, instrument }) => (
              <li>
                {t('club.break', {
                  states: words.list(seated(leaving, words).map(id => words.state(id))),
                  instrument: words.instrument(instrument),
                })}
              </li>
            ))}
            {solidity.breaks.length > MOST_BREAKS && <li>{t('more', { count: solidity.breaks.length - MOST_BREAKS })}</li>}
          </ul>
          <p>{t('club.solidNote')}</p>
        </>
      )}
    </section>
  )
}

function NeighbourClubs({
  words,
  title,
  lead,
  none,
  clubs,
}: OfWords & {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly clubs: readonly NeighbourClub[]
}) {
  const { t, reading } = words
  const signed = (plus: readonly string[], minus: readonly string[]) => (
    <>
      {plus.length > 0 && t('club.with', { names: words.list(plus) })}
      {plus.length > 0 && minus.length > 0 && '; '}
      {minus.length > 0 && t('club.without', { names: words.list(minus) })}
    </>
  )
  const hrefOf = clubHrefs(words)
  const columns: readonly Column<NeighbourClub>[] = [
    {
      key: 'club',
      label: t('club.column'),
      cell: club => {
        const name = t('club.neighbour', { states: club.states.length, instruments: club.instruments.length })
        const hasPage = club.states.length > 0 && club.instruments.length > 0
        return hasPage ? <a href={hrefOf(club)}>{name}</a> : name
      },
    },
    {
      key: 'states',
      label: t('club.neighbourStates'),
      cell: ({ gained, lost }) =>
        signed(
          seated(gained, words).map(id => words.state(id)),
          seated(lost, words).map(id => words.state(id)),
        ),
    },
    {
      key: 'instruments',
      label: t('club.neighbourInstruments'),
      cell: ({ more, fewer }) =>
        signed(
          byName(more, words).map(id => words.instrument(id)),
          byName(fewer, words).map(id => words.instrument(id)),
        ),
    },
  ]
  return (
    <section>
      <h2>{title}</h2>
      {clubs.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p>{lead}</p>
          <DataTable reading={reading} caption={title} quietCaption columns={columns} rows={clubs} />
        </>
      )}
    </section>
  )
}

function History({ words, answer }: Shown) {
  const { t, reading } = words
  const past = answer.history.filter(({ on }) => on <= reading.on)
  return (
    <section>
      <h2>{t('club.history')}</h2>
      {past.length === 0 ? (
        <p>{t('club.historyNone')}</p>
      ) : (
        <>
          <p>{t('club.historyLead', { count: answer.asked.length })}</p>
          {past.length > 1 && (
            <YearStrip
              reading={reading}
              label={t('club.historyStrip')}
              frames={spread(past, MOST_FRAMES).map(({ on, members, open }) => ({
                label: words.dateShort(on),
                href: reading.here({ on }),
                seats: clubSeats(members, open, words),
                sentence: t('club.thumbnail', { count: members.length, total: words.orders.seats.length }),
              }))}
            />
          )}
          <DataTable
            reading={reading}
            caption={t('club.historyCaption', { count: past.length })}
            columns={historyColumns(words)}
            rows={past}
            rowId={({ on }) => on}
          />
          <p>{t('club.historyNote')}</p>
        </>
      )}
    </section>
  )
}

function historyColumns(words: Words): readonly Column<Moment>[] {
  const { t, reading } = words
  const names = (key: 'joined' | 'left') => (moment: Moment) =>
    moment[key].length > 0 && words.list(seated(moment[key], words).map(id => words.state(id)))
  return [
    {
      key: 'day',
      label: t('day'),
      kind: 'day',
      cell: ({ on }) => <a href={reading.here({ on })}>{words.dateShort(on)}</a>,
    },
    { key: 'joined', label: t('club.joined'), cell: names('joined') },
    { key: 'left', label: t('club.left'), cell: names('left') },
    { key: 'then', label: t('club.then'), kind: 'number', cell: ({ members }) => words.number(members.length) },
    {
      key: 'open',
      label: t('club.openThen'),
      cell: ({ open }) => (open.length === 0 ? '' : `${words.number(open.length)}${t('colon')}${stateNames(open, words, 4)}`),
    },
  ]
}

/** So many of a list, evenly, with its first and its last. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, i) => all[Math.round((i * (all.length - 1)) / (most - 1))]).flatMap(one => one ?? [])
}

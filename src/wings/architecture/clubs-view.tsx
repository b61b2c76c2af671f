/** Clubs of a table: how many there are, the largest of them as a list, and where they are few all of them as a diagram. */
import { raw } from 'hono/html'
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import { Field, FilterForm, SelectField } from '../../ui/form.tsx'
import { Thumbnail } from '../../ui/hemicycle.tsx'
import { Empty, Note, Page } from '../../ui/layout.tsx'
import type { Standing } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { Term } from '../../ui/term.tsx'
import type { BoundTable } from './bound-table.ts'
import { addressOf, MOST_SENT } from './club-answers.ts'
import { clubDiagram } from './club-diagram.ts'
import type { ClubsWords } from './club-requests.ts'
import { type Club, type ClubsAnswer, type ListedClub, MOST_DRAWN } from './clubs.ts'
import { isTreaty } from './counting.ts'
import { groupOptions } from './group-fields.tsx'
import { InstrumentFields } from './instrument-views.tsx'
import { onesOf } from './lattice/bits.ts'
import { WingPages } from './pieces.tsx'
import type { Neighbours } from './questions.ts'
import type { Words } from './words.ts'

type OfWords = { readonly words: Words }

/** Names of a club or a cell, before the rest is counted. */
const NAMED = 3
const STATES_NAMED = 7

export function ClubsPage({
  answer,
  asked,
  words,
}: OfWords & { readonly answer: ClubsAnswer & { readonly neighbours: Neighbours }; readonly asked: ClubsWords }) {
  const { t, reading } = words
  const { table, count, matching, clubs, listable } = answer
  const about = [asked.threat && words.term('threat', asked.threat), asked.principle && words.term('principle', asked.principle)]
  const name = words.list(about.flatMap(one => one || []))
  const members = asked.with ?? []
  return (
    <Page
      reading={reading}
      title={name === '' ? t('club.title') : t('club.titleOf', { name })}
      wing="architecture"
      lead={t('club.lead')}
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={<TableNotKnown words={words} table={table} group={asked.group !== undefined} />}
    >
      <WingPages words={words} here="/clubs" />
      <FilterForm reading={reading} label={t('club.filter')}>
        <InstrumentFields words={words} filter={asked} />
        <SelectField
          name="principle"
          label={t('club.principle')}
          any={t('any')}
          {...(asked.principle === undefined ? {} : { value: asked.principle })}
          options={words.sorted(
            [...words.catalogue.terms.values()]
              .filter(({ body }) => body.kind === 'principle')
              .map(({ body }) => ({ value: body.term, label: words.term('principle', body.term) })),
          )}
        />
        <SelectField
          name="group"
          label={t('group')}
          any={t('any')}
          {...(asked.group === undefined ? {} : { value: asked.group })}
          options={groupOptions(words)}
        />
        <Field
          name="states"
          label={t('club.statesField')}
          hint={t('club.statesHint')}
          value={asked.states?.join(',') ?? ''}
          maxlength={160}
        />
        <Field name="with" label={t('club.withField')} hint={t('club.withHint')} value={members.join(',')} maxlength={160} />
        <Field
          name="without"
          label={t('club.withoutField')}
          hint={t('club.withoutHint')}
          value={asked.without?.join(',') ?? ''}
          maxlength={400}
        />
      </FilterForm>
      <p class="sentence">
        {t('club.counted', {
          states: table.states.length,
          instruments: table.instruments.length,
          count,
          when: words.when(reading.on),
        })}
      </p>
      {members.length > 0 && (
        <p class="sentence">{t('club.matching', { count: matching, states: words.list(members.map(id => words.state(id))) })}</p>
      )}
      <p>{t('club.rule')}</p>
      {clubs.length === 0 ? (
        <Empty why={t('club.none')} what={t('widenFilter')} />
      ) : (
        <>
          <DiagramSection words={words} answer={answer} />
          {clubs.length < listable && (
            <Note>
              <p>{t('club.bounded', { listed: clubs.length, total: listable })}</p>
              <p>{t('club.boundedJson', { most: MOST_SENT })}</p>
            </Note>
          )}
          <p>
            <Term id="may-leave" term={t('club.mayLeaveTerm')} definition={t('club.mayLeaveMeaning')} />
          </p>
          <DataTable
            reading={reading}
            caption={t('club.caption', { listed: clubs.length, total: listable })}
            columns={columns(words)}
            rows={clubs}
          />
        </>
      )}
    </Page>
  )
}

/** Query words that make the table: links from one club to another keep them. */
const TABLE_WORDS = ['level', 'agenda', 'nature', 'form', 'subject', 'threat', 'principle', 'text', 'group', 'states', 'without']

/** Addresses of clubs within the table the reader chose; what is carried is worked out once for all of them. */
export function clubHrefs(words: Words): (club: Pick<Club, 'name'>) => string {
  const [, carried] = tableHref(words).split('?')
  return ({ name }) => (addressOf(name) ?? '/clubs') + (carried === undefined ? '' : `?${carried}`)
}

export const tableHref = ({ reading }: Words): string =>
  reading.href('/clubs', Object.fromEntries(TABLE_WORDS.map(word => [word, reading.query.get(word)])))

/** In the order of the seats. */
export const seated = (states: readonly StateId[], { orders }: Words): StateId[] =>
  states.toSorted((a, b) => (orders.stateRank.get(a) ?? 0) - (orders.stateRank.get(b) ?? 0))
/** By name. */
export const byName = (instruments: readonly InstrumentId[], { orders }: Words): InstrumentId[] =>
  instruments.toSorted((a, b) => (orders.instrumentRank.get(a) ?? 0) - (orders.instrumentRank.get(b) ?? 0))

export const stateNames = (states: readonly StateId[], words: Words, most = STATES_NAMED) =>
  words.some(
    seated(states, words).map(id => words.state(id)),
    most,
  )
export const instrumentNames = (instruments: readonly InstrumentId[], words: Words, most = NAMED) =>
  words.some(
    byName(instruments, words).map(id => words.instrument(id)),
    most,
  )

export function formsOf(instruments: readonly InstrumentId[], words: Words): string {
  const treaties = instruments.filter(id => isTreatyIn(id, words)).length
  return words.t('club.forms', { treaties, others: instruments.length - treaties })
}
const isTreatyIn = (id: InstrumentId, { catalogue }: Words): boolean => {
  const instrument = catalogue.instruments.get(id)
  return instrument !== undefined && isTreaty(instrument)
}

/** Members filled, those of whom it is not known dotted, the others empty. */
export const clubSeats = (members: readonly StateId[], open: readonly StateId[], { orders }: Words): Standing[] =>
  orders.seats.map(({ body }) => (members.includes(body.state) ? 'party' : open.includes(body.state) ? 'unknown' : 'none'))

function columns(words: Words): readonly Column<ListedClub>[] {
  const { t } = words
  const hrefOf = clubHrefs(words)
  return [
    {
      key: 'club',
      label: t('club.column'),
      cell: club => (
        <>
          <a href={hrefOf(club)}>{instrumentNames(club.instruments, words)}</a>
          <small class="under">{formsOf(club.instruments, words)}</small>
        </>
      ),
    },
    {
      key: 'seats',
      label: t('club.seats'),
      kind: 'picture',
      cell: ({ states, open }) => (
        <Thumbnail
          seats={clubSeats(states, open, words)}
          sentence={t('club.thumbnail', { count: states.length, total: words.orders.seats.length })}
        />
      ),
    },
    {
      key: 'states',
      label: t('club.states'),
      cell: ({ states, open }) => (
        <>
          {`${words.number(states.length)}${t('colon')}${stateNames(states, words)}`}
          {open.length > 0 && (
            <small class="under">{t('club.mayBelong', { count: open.length, states: stateNames(open, words, 4) })}</small>
          )}
        </>
      ),
    },
    {
      key: 'instruments',
      label: t('club.instruments'),
      kind: 'number',
      cell: ({ instruments }) => words.number(instruments.length),
    },
    {
      key: 'mayLeave',
      label: t('club.mayLeave'),
      kind: 'number',
      cell: ({ solidity }) => (solidity === null ? t('club.mayLeaveAll') : words.number(solidity.members)),
    },
  ]
}

function DiagramSection({ words, answer }: OfWords & { readonly answer: ClubsAnswer }) {
  const { t } = words
  const { diagram, matching } = answer
  return (
    <section>
      <h2>{t('club.diagram')}</h2>
      {diagram === null ? (
        <p>{t('club.notDrawn', { most: MOST_DRAWN, count: matching })}</p>
      ) : (
        <>
          <p>{t('club.diagramLead')}</p>
          <figure class="scroll lattice">
            {raw(
              clubDiagram(diagram, {
                label: t('club.diagramLabel', { count: diagram.clubs.length }),
                aloud: club => aloud(club, words),
                href: clubHrefs(words),
                instrument: words.instrument,
                isTreaty: id => isTreatyIn(id, words),
              }),
            )}
          </figure>
          <p>
            {t('club.diagramTreaties')} {t('club.diagramNames')}
          </p>
        </>
      )}
    </section>
  )
}

function aloud({ states, instruments }: Club, words: Words): string {
  const { t } = words
  if (instruments.length === 0) return t('club.nodeTop', { states: states.length })
  if (states.length === 0) return t('club.nodeBottom', { instruments: instruments.length })
  return t('club.node', {
    states: states.length,
    instruments: instruments.length,
    names: instrumentNames(instruments, words, 6),
  })
}

export function TableNotKnown({ words, table, group }: OfWords & { readonly table: BoundTable; readonly group: boolean }) {
  const { t } = words
  const { certain, possible } = table
  const open = certain.low.reduce(
    (sum, _, row) =>
      sum + onesOf((possible.low[row] ?? 0) & ~(certain.low[row] ?? 0), (possible.high[row] ?? 0) & ~(certain.high[row] ?? 0)),
    0,
  )
  return (
    <>
      <p>{t('club.notKnown', { total: table.states.length * table.instruments.length, open })}</p>
      {group && <p>{t('club.notKnownGroup')}</p>}
    </>
  )
}

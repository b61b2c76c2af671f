/** Pieces of the pages on threats and principles: what answers, whom it reaches, and what of that is not known. */
import type { Child } from 'hono/jsx'
import { LEVELS } from '../../acts/instrument-adopted.ts'
import type { StateId } from '../../kernel/ids.ts'
import { Hemicycle, Thumbnail } from '../../ui/hemicycle.tsx'
import { Empty } from '../../ui/layout.tsx'
import type { Standing as Mark } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { type Covered, coveredBy, living, type Reach } from './answering.ts'
import { boundIn, shortSentenceOf } from './counting.ts'
import { phaseName } from './pieces.tsx'
import type { InstrumentSummary } from './questions.ts'
import { thumbnailSeats } from './seats.ts'
import type { Words } from './words.ts'

type OfWords = { readonly words: Words }

/** By level, from the widest to the narrowest, then by name. */
export function byLevel(answers: readonly InstrumentSummary[], words: Words): readonly InstrumentSummary[] {
  const rank = ({ instrument }: InstrumentSummary) => words.orders.instrumentRank.get(instrument.id) ?? 0
  const level = ({ instrument }: InstrumentSummary) => LEVELS.indexOf(instrument.adopted.body.level)
  return answers.toSorted((a, b) => level(a) - level(b) || rank(a) - rank(b))
}

/** How many states: for certain, and beneath it how many more there may be. */
export function CoveredCell({ words, covered, total }: OfWords & { readonly covered: Covered; readonly total: number }) {
  const { t } = words
  return (
    <>
      {t('answeringCoveredCell', { certain: covered.certain, total })}
      {covered.possible > covered.certain && (
        <small class="under">{t('answeringCoveredMore', { possible: covered.possible })}</small>
      )}
    </>
  )
}

/** Instruments that can bind on the day as a table of small multiples; the others by name, folded. */
export function Answers({
  words,
  answers,
  caption,
  more = [],
}: OfWords & {
  readonly answers: readonly InstrumentSummary[]
  readonly caption: string
  /** Columns of the page's own, after the others. */
  readonly more?: readonly Column<InstrumentSummary>[]
}) {
  const { t, reading } = words
  const ordered = byLevel(answers, words)
  const alive = ordered.filter(({ phase }) => living(phase))
  const gone = ordered.filter(({ phase }) => !living(phase))
  return (
    <>
      {alive.length === 0 ? (
        <Empty why={t('answeringNoneInForce')} />
      ) : (
        <DataTable
          reading={reading}
          caption={caption}
          columns={[...columns(words), ...more]}
          rows={alive}
          rowId={({ instrument }) => instrument.id}
        />
      )}
      {gone.length > 0 && (
        <details class="more">
          <summary>{t('answeringGone', { count: gone.length })}</summary>
          <ul class="lines">
            {gone.map(({ instrument, phase }) => (
              <li>
                <a href={reading.href(`/instruments/${instrument.id}`)}>{words.instrument(instrument.id)}</a>
                {` · ${words.term('form', instrument.adopted.body.form)} · ${phaseName(phase, instrument, words)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function columns(words: Words): readonly Column<InstrumentSummary>[] {
  const { t, reading, orders } = words
  return [
    {
      key: 'name',
      label: t('instrument'),
      cell: ({ instrument: { id, adopted } }) => (
        <>
          <a href={reading.href(`/instruments/${id}`)}>{words.instrument(id)}</a>
          <small class="under">{`${words.term('form', adopted.body.form)} · ${words.term('level', adopted.body.level)}`}</small>
        </>
      ),
    },
    {
      key: 'seats',
      label: t('seats'),
      kind: 'picture',
      cell: ({ instrument, standings }) => (
        <Thumbnail seats={thumbnailSeats(standings, words)} sentence={shortSentenceOf(instrument, standings, words)} />
      ),
    },
    {
      key: 'bound',
      label: t('boundStates'),
      kind: 'day',
      cell: ({ instrument, standings }) => {
        const open = [...standings.values()].filter(({ bound }) => bound === null).length
        const rows = `/instruments/${instrument.id}/participation`
        return (
          <ul class="lines">
            <li>
              <a href={reading.href(`${rows}?standing=bound`)}>
                {t('answeringBoundCell', { count: boundIn(standings), total: orders.seats.length })}
              </a>
            </li>
            {open > 0 && (
              <li>
                <a href={reading.href(`${rows}?standing=open`)}>{t('answeringOpenCell', { count: open })}</a>
              </li>
            )}
          </ul>
        )
      },
    },
    { key: 'phase', label: t('phase'), cell: ({ instrument, phase }) => phaseName(phase, instrument, words) },
    { key: 'agenda', label: t('agenda'), cell: ({ instrument }) => words.term('agenda', instrument.adopted.body.agenda) },
    { key: 'nature', label: t('nature'), cell: ({ instrument }) => words.term('nature', instrument.adopted.body.nature) },
  ]
}

const inSeats = (reach: readonly Reach[], words: Words): readonly Reach[] => {
  const byState = new Map(reach.map(one => [one.state, one]))
  return words.orders.seats.flatMap(({ body }) => byState.get(body.state) ?? [])
}

const markOf = ({ treaties, others, open }: Reach): Mark => (treaties + others > 0 ? 'party' : open > 0 ? 'unknown' : 'none')

/** The half circle with a figure in each seat, and the same as a table. `to` says where a seat leads. */
export function HowManyBind({
  words,
  reach,
  to,
}: OfWords & { readonly reach: readonly Reach[]; readonly to: (state: StateId) => string }) {
  const { t, reading } = words
  const ordered = inSeats(reach, words)
  const covered = coveredBy(ordered)
  const total = ordered.length
  const sentence = t('answeringEachSentence', { certain: covered.certain, total, more: covered.possible - covered.certain })
  return (
    <>
      <h2>{t('answeringEach')}</h2>
      <p>{sentence}</p>
      <Hemicycle
        reading={reading}
        sentence={sentence}
        seats={ordered.map(one => ({
          id: one.state,
          code: String(one.treaties + one.others),
          standing: markOf(one),
          href: to(one.state),
          label: t('answeringSeat', {
            state: words.state(one.state),
            treaties: one.treaties,
            others: one.others,
            open: one.open,
          }),
        }))}
        centre={{ figure: words.number(covered.certain), words: t('answeringCentre', { total }) }}
      />
      <p>{t('answeringEachHint')}</p>
      <DataTable
        reading={reading}
        caption={t('answeringEach')}
        quietCaption
        columns={reachColumns(words, to)}
        rows={ordered}
        rowId={({ state }) => state}
      />
    </>
  )
}

function reachColumns(words: Words, to: (state: StateId) => string): readonly Column<Reach>[] {
  const { t, reading } = words
  const least = ({ treaties, openTreaties }: Reach): Child =>
    treaties > 0 ? t('answeringYes') : openTreaties > 0 ? t('answeringNotKnown') : t('answeringNo')
  return [
    { key: 'state', label: t('state'), cell: ({ state }) => <a href={reading.href(to(state))}>{words.state(state)}</a> },
    { key: 'treaties', label: t('answeringTreaties'), kind: 'number', cell: ({ treaties }) => words.number(treaties) },
    { key: 'others', label: t('answeringOthers'), kind: 'number', cell: ({ others }) => words.number(others) },
    { key: 'open', label: t('answeringOpen'), kind: 'number', cell: ({ open }) => words.number(open) },
    { key: 'least', label: t('answeringAtLeastOneTreaty'), cell: least },
  ]
}

/** Crossings that are not known, instruments whose own day is not, and what no edition can say of itself. */
export function AnswersNotKnown({
  words,
  answers,
  states,
}: OfWords & { readonly answers: readonly InstrumentSummary[]; readonly states: readonly StateId[] }) {
  const { t } = words
  const alive = answers.filter(({ phase }) => living(phase))
  const unclear = byLevel(
    alive.filter(({ phase }) => phase === 'unknown'),
    words,
  )
  const count = (is: (standing: string | undefined) => boolean) =>
    alive.reduce((sum, { standings }) => sum + states.filter(state => is(standings.get(state)?.standing)).length, 0)
  return (
    <>
      <p>
        {t('answeringNotKnownStandings', {
          total: alive.length * states.length,
          unknown: count(standing => standing === 'unknown' || standing === undefined),
          contested: count(standing => standing === 'contested'),
        })}
      </p>
      {unclear.length > 0 && (
        <p>
          {t('answeringNotKnownPhase', {
            count: unclear.length,
            names: words.some(
              unclear.map(({ instrument }) => words.instrument(instrument.id)),
              12,
            ),
          })}
        </p>
      )}
      <p>{t('answeringNotKnownEdition')}</p>
    </>
  )
}

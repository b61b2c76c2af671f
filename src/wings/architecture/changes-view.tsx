/** Two days side by side: a form that asks for the other day, and what differs, each change leading to the acts behind it. */
import { formatDate, read } from '../../ui/languages.ts'
import { CarriedWords } from '../../ui/layout.tsx'
import { StandingMark } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { CHANGES, type ChangedCell, type ChangedInstrument, type Changes, newActs } from './changes.ts'
import type { ArchitectureKey } from './messages.ts'
import { ActList, InstrumentLink, phaseName, StateLink } from './pieces.tsx'
import type { Words } from './words.ts'

const TITLE = {
  joined: 'change_joined',
  left: 'change_left',
  'became-known': 'change_became_known',
  'became-unclear': 'change_became_unclear',
  moved: 'change_moved',
} as const satisfies Record<(typeof CHANGES)[number], ArchitectureKey>

/** `changes` is null while no other day was asked for. */
export function ChangesSection({ words, changes }: { readonly words: Words; readonly changes: Changes | null }) {
  const { t } = words
  const nothing = changes && changes.cells.length === 0 && changes.instruments.length === 0
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">
        {changes
          ? t('changesTitle', { from: words.date(changes.from), to: words.date(changes.to) })
          : t('changesAsk', { day: words.date(words.reading.on) })}
      </h2>
      <OtherDay words={words} />
      {nothing && <p>{t('changesNone')}</p>}
      {changes && !nothing && <ChangeList words={words} changes={changes} />}
    </section>
  )
}

function OtherDay({ words }: { readonly words: Words }) {
  const { t, reading } = words
  const { site, on, path, query } = reading
  const own = [...query].filter(([name]) => !['before', 'on', 'at', 'lang', 'suppose'].includes(name))
  const landmarks = (site.landmarks ?? []).filter(landmark => landmark.on !== on)
  return (
    <form class="filter" method="get" action={`${path}#changes`} aria-label={t('changesForm')}>
      <div class="field">
        <label for="field-before">{t('changesOther')}</label>
        <input id="field-before" type="date" name="before" value={query.get('before') ?? ''} required />
      </div>
      {own.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <CarriedWords reading={reading} />
      <div class="filter-do">
        <button type="submit">{t('changesCompare')}</button>
        {landmarks.map(landmark => (
          <a href={`${reading.here({ before: landmark.on })}#changes`}>
            {read(words.lang, landmark.label).replace('{day}', formatDate(words.lang, landmark.on))}
          </a>
        ))}
      </div>
    </form>
  )
}

function ChangeList({ words, changes }: { readonly words: Words; readonly changes: Changes }) {
  const { t } = words
  return (
    <>
      {CHANGES.map(kind => {
        const cells = changes.cells.filter(({ change }) => change === kind)
        if (cells.length === 0) return null
        const caption = t(TITLE[kind], { count: cells.length })
        return (
          <details class="more" open={kind === 'joined' || kind === 'left'}>
            <summary>{caption}</summary>
            <DataTable
              reading={words.reading}
              caption={caption}
              quietCaption
              columns={cellColumns(words, changes)}
              rows={inOrder(cells, words)}
            />
          </details>
        )
      })}
      {changes.instruments.length > 0 && (
        <details class="more">
          <summary>{t('change_instruments', { count: changes.instruments.length })}</summary>
          <DataTable
            reading={words.reading}
            caption={t('change_instruments', { count: changes.instruments.length })}
            quietCaption
            columns={instrumentColumns(words, changes)}
            rows={changes.instruments.toSorted(
              (a, b) =>
                (words.orders.instrumentRank.get(a.instrument.id) ?? 0) - (words.orders.instrumentRank.get(b.instrument.id) ?? 0),
            )}
          />
        </details>
      )}
    </>
  )
}

const inOrder = (cells: readonly ChangedCell[], { orders }: Words) =>
  cells.toSorted(
    (a, b) =>
      (orders.instrumentRank.get(a.instrument.id) ?? 0) - (orders.instrumentRank.get(b.instrument.id) ?? 0) ||
      (orders.stateRank.get(a.state) ?? 0) - (orders.stateRank.get(b.state) ?? 0),
  )

function cellColumns(words: Words, { from, to }: Changes): readonly Column<ChangedCell>[] {
  const { t, reading } = words
  return [
    { key: 'instrument', label: t('instrument'), cell: ({ instrument }) => <InstrumentLink words={words} id={instrument.id} /> },
    { key: 'state', label: t('state'), cell: ({ state }) => <StateLink words={words} id={state} /> },
    ...(
      [
        ['was', from],
        ['is', to],
      ] as const
    ).map(
      ([which, day]): Column<ChangedCell> => ({
        key: which,
        label: words.date(day),
        kind: 'mark',
        cell: cell => (
          <a href={reading.href(`/instruments/${cell.instrument.id}/participation#${cell.state}`, { on: day })}>
            <StandingMark reading={reading} standing={cell[which].standing} />
          </a>
        ),
      }),
    ),
    {
      key: 'acts',
      label: t('acts'),
      cell: cell => <ActList words={words} acts={newActs(cell)} instrument={cell.instrument} />,
    },
  ]
}

function instrumentColumns(words: Words, { from, to }: Changes): readonly Column<ChangedInstrument>[] {
  const { t } = words
  return [
    { key: 'instrument', label: t('instrument'), cell: ({ instrument }) => <InstrumentLink words={words} id={instrument.id} /> },
    { key: 'was', label: words.date(from), cell: ({ instrument, was }) => phaseName(was, instrument, words) },
    { key: 'is', label: words.date(to), cell: ({ instrument, is }) => phaseName(is, instrument, words) },
    { key: 'level', label: t('level'), cell: ({ instrument }) => words.term('level', instrument.adopted.body.level) },
  ]
}

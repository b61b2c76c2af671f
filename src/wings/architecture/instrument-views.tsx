/** The catalogue of instruments, as small multiples: each row its seats. */
import { AGENDAS, FORMS, LEVELS, NATURES } from '../../acts/instrument-adopted.ts'
import { Field, FilterForm, SelectField } from '../../ui/form.tsx'
import { Thumbnail } from '../../ui/hemicycle.tsx'
import { Page } from '../../ui/layout.tsx'
import { StandingLegend } from '../../ui/marks.tsx'
import { type Column, DataTable, type Sort } from '../../ui/table.tsx'
import { boundIn, countsOf, shortSentenceOf } from './counting.ts'
import type { InstrumentFilter } from './instrument-filter.ts'
import { phaseName, WingPages } from './pieces.tsx'
import type { InstrumentSummary, Neighbours } from './questions.ts'
import { thumbnailSeats } from './seats.ts'
import type { Words } from './words.ts'

export type InstrumentsPageAnswer = {
  /** In the order in which they are shown. */
  readonly instruments: readonly InstrumentSummary[]
  readonly total: number
  readonly sort: Sort
  readonly filter: InstrumentFilter
  readonly neighbours: Neighbours
}

export function InstrumentsPage({ answer, words }: { readonly answer: InstrumentsPageAnswer; readonly words: Words }) {
  const { t, reading, orders } = words
  const { instruments, total, filter } = answer
  const columns: readonly Column<InstrumentSummary>[] = [
    {
      key: 'name',
      label: t('instrument'),
      sortable: true,
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
      kind: 'number',
      cell: ({ instrument, standings }) => (
        <a href={reading.href(`/instruments/${instrument.id}/participation?standing=bound`)}>
          {t('boundOf', { count: boundIn(standings), total: orders.seats.length })}
        </a>
      ),
    },
    {
      key: 'adopted',
      label: t('adopted'),
      kind: 'day',
      sortable: true,
      cell: ({ instrument }) => {
        const { on } = instrument.adopted.body
        return on === null ? t('dayNotKnown') : words.dateShort(on)
      },
    },
    { key: 'phase', label: t('phase'), cell: ({ instrument, phase }) => phaseName(phase, instrument, words) },
    { key: 'agenda', label: t('agenda'), cell: ({ instrument }) => words.term('agenda', instrument.adopted.body.agenda) },
    { key: 'nature', label: t('nature'), cell: ({ instrument }) => words.term('nature', instrument.adopted.body.nature) },
  ]
  return (
    <Page
      reading={reading}
      title={t('instruments')}
      wing="architecture"
      lead={t('instrumentsLead')}
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={<InstrumentsNotKnown words={words} instruments={instruments} />}
    >
      <WingPages words={words} here="/instruments" />
      <FilterForm reading={reading} label={t('showFilter')}>
        <InstrumentFields words={words} filter={filter} />
        <Field name="text" type="search" label={t('searchText')} value={filter.text ?? ''} maxlength={120} />
      </FilterForm>
      <StandingLegend reading={reading} />
      <DataTable
        reading={reading}
        caption={t('instrumentsFound', { count: instruments.length, total })}
        columns={columns}
        rows={instruments}
        sort={answer.sort}
        rowId={({ instrument }) => instrument.id}
        empty={
          <>
            <p>{t('nothingWithFilter')}</p>
            <p>{t('widenFilter')}</p>
          </>
        }
      />
    </Page>
  )
}

/** The selects by which the catalogue and the matrix are narrowed. */
export function InstrumentFields({
  words,
  filter,
  threats = true,
}: {
  readonly words: Words
  readonly filter: InstrumentFilter
  readonly threats?: boolean
}) {
  const { t } = words
  const fields = [
    ['level', t('level'), LEVELS],
    ['agenda', t('agenda'), AGENDAS],
    ['nature', t('nature'), NATURES],
    ['form', t('form'), FORMS],
  ] as const
  const allThreats = [...words.catalogue.terms.values()].filter(({ body }) => body.kind === 'threat').map(({ body }) => body.term)
  return (
    <>
      {fields.map(([name, label, values]) => {
        const value = filter[name]
        return (
          <SelectField
            name={name}
            label={label}
            any={t('any')}
            {...(value === undefined ? {} : { value })}
            options={values.map(id => ({ value: id, label: words.term(name, id) }))}
          />
        )
      })}
      {threats && (
        <SelectField
          name="threat"
          label={t('threat')}
          any={t('any')}
          {...(filter.threat === undefined ? {} : { value: filter.threat })}
          options={words.sorted(allThreats.map(id => ({ value: id, label: words.term('threat', id) })))}
        />
      )}
    </>
  )
}

function InstrumentsNotKnown({
  words,
  instruments,
}: {
  readonly words: Words
  readonly instruments: readonly InstrumentSummary[]
}) {
  const { t } = words
  const names = (some: readonly InstrumentSummary[]) =>
    words.some(
      some.map(({ instrument }) => words.instrument(instrument.id)),
      12,
    )
  const unknown = instruments.reduce((sum, { standings }) => sum + (countsOf(standings.values()).unknown ?? 0), 0)
  const unclear = instruments.filter(({ phase }) => phase === 'unknown')
  const dayless = instruments.filter(({ instrument }) => instrument.adopted.body.on === null)
  return (
    <>
      <p>{t('instrumentsNotKnown', { count: unknown })}</p>
      {unclear.length > 0 && <p>{t('instrumentsPhaseNotKnown', { count: unclear.length, names: names(unclear) })}</p>}
      {dayless.length > 0 && <p>{t('instrumentsNoDay', { names: names(dayless) })}</p>}
    </>
  )
}

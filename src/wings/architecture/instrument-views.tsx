/** The catalogue of instruments, as small multiples: each row its seats. */
import { AGENDAS, NATURES } from '../../acts/instrument-adopted.ts'
import { Field, FilterForm, SelectField } from '../../ui/form.tsx'
import { Thumbnail } from '../../ui/hemicycle.tsx'
import { Page } from '../../ui/layout.tsx'
import { StandingLegend } from '../../ui/marks.tsx'
import { type Column, DataTable, type Sort } from '../../ui/table.tsx'
import { boundIn, countsOf, shortSentenceOf } from './counting.ts'
import { FORM_FILTERS, type InstrumentFilter, LEVEL_FILTERS } from './instrument-filter.ts'
import type { ArchitectureKey } from './messages.ts'
import { PHASES, type Phase } from './phase.ts'
import { phaseName, WingPages } from './pieces.tsx'
import type { InstrumentSummary, Neighbours } from './questions.ts'
import { thumbnailSeats } from './seats.ts'
import { SUBJECTS } from './subjects.ts'
import type { Words } from './words.ts'

export type InstrumentsPageAnswer = {
  /** In the order in which they are shown. */
  readonly instruments: readonly InstrumentSummary[]
  readonly total: number
  readonly sort: Sort
  readonly filter: InstrumentFilter & { readonly phase?: Phase | undefined }
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
        <SelectField
          name="phase"
          label={t('phase')}
          any={t('any')}
          {...(filter.phase === undefined ? {} : { value: filter.phase })}
          options={PHASES.map(value => ({ value, label: t(PHASE[value]) }))}
        />
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

const FIELDS = ['level', 'agenda', 'nature', 'form', 'subject', 'threat'] as const
type FieldName = (typeof FIELDS)[number]

/** The selects by which the catalogue, the matrix and other pages are narrowed: all, or only those a page can be narrowed by. */
export function InstrumentFields({
  words,
  filter,
  only = FIELDS,
}: {
  readonly words: Words
  readonly filter: InstrumentFilter
  readonly only?: readonly FieldName[]
}) {
  const { t, catalogue } = words
  const ofVocabulary = (name: 'level' | 'agenda' | 'nature' | 'form', ids: readonly string[]) =>
    ids.map(value => ({ value, label: filterName(name, value, words) }))
  const threats = [...catalogue.terms.values()].filter(({ body }) => body.kind === 'threat').map(({ body }) => body.term)
  const options = {
    level: ofVocabulary('level', LEVEL_FILTERS),
    agenda: ofVocabulary('agenda', AGENDAS),
    nature: ofVocabulary('nature', NATURES),
    form: ofVocabulary('form', FORM_FILTERS),
    subject: SUBJECTS.map(value => ({ value, label: t(`subject.${value}`) })),
    threat: words.sorted(threats.map(value => ({ value, label: words.term('threat', value) }))),
  }
  return (
    <>
      {only.map(name => {
        const value = filter[name]
        return (
          <SelectField
            name={name}
            label={t(name === 'subject' ? 'filter.subject' : name)}
            any={t('any')}
            {...(value === undefined ? {} : { value })}
            options={options[name]}
          />
        )
      })}
    </>
  )
}

const PHASE = {
  'not-adopted': 'phase_not_adopted',
  adopted: 'phase_adopted',
  'in-force': 'phase_in_force',
  ended: 'phase_ended',
  unknown: 'phase_unknown',
} as const satisfies Record<Phase, ArchitectureKey>

/** A value of a filter: a word of the vocabulary, or the rest of them under one name. */
export const filterName = (kind: string, id: string, words: Words): string =>
  id === 'of-the-region' || id === 'others' ? words.t(`filter.${id}`) : words.term(kind, id)

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

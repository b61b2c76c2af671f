/** The record: every act, newest entry first, narrowed by a form whose answers are addresses. */
import { ACT_TYPES, type ActTypeName } from '../../acts/catalogue.ts'
import { Confidence } from '../../kernel/source.ts'
import { Field, FilterForm, SelectField } from '../../ui/form.tsx'
import { formatInstant, formatNumber } from '../../ui/languages.ts'
import { Empty, Page, Pager } from '../../ui/layout.tsx'
import { ConfidenceMark, confidenceName } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import type { Neighbours } from '../architecture/questions.ts'
import { aboutColumn, actColumn, dayColumn } from './pieces.tsx'
import type { ActFilter, ActList, ActSummary } from './questions.ts'
import type { Words } from './words.ts'

export type ActsProps = {
  readonly list: ActList
  readonly filter: ActFilter
  readonly types: ReadonlyMap<ActTypeName, number>
  readonly neighbours: Neighbours
  readonly words: Words
}

export function ActsPage({ list, filter, types, neighbours, words }: ActsProps) {
  const { t, reading } = words
  const feed = feedHref(filter)
  return (
    <Page
      reading={reading}
      title={t('actsTitle')}
      lead={<p>{t('actsLead')}</p>}
      wing="register"
      previous={neighbours.previous}
      next={neighbours.next}
      formats={['json', 'csv']}
      feeds={{ atom: feed }}
      notKnown={<p>{t('actsNotKnown')}</p>}
    >
      <Filters filter={filter} types={types} words={words} />
      <p>{t('actsCount', { count: list.count })}</p>
      <DataTable
        reading={reading}
        caption={t('actsCaption')}
        quietCaption
        columns={[
          actColumn(words),
          aboutColumn(words),
          dayColumn(words),
          confidenceColumn(words),
          recordedColumn(words),
          indexColumn(words),
        ]}
        rows={list.acts}
        empty={<Empty why={t('actsEmpty')} what={t('actsEmptyDo')} />}
      />
      <Pager reading={reading} page={list.page} pages={list.pages} />
    </Page>
  )
}

const confidenceColumn = (words: Words): Column<ActSummary> => ({
  key: 'confidence',
  label: words.t('columnConfidence'),
  kind: 'mark',
  cell: ({ confidence }) => (confidence ? <ConfidenceMark reading={words.reading} confidence={confidence} /> : ''),
})
const recordedColumn = (words: Words): Column<ActSummary> => ({
  key: 'recorded',
  label: words.t('columnRecorded'),
  kind: 'day',
  cell: ({ recordedAt }) => formatInstant(words.lang, recordedAt),
})
const indexColumn = (words: Words): Column<ActSummary> => ({
  key: 'index',
  label: words.t('columnIndex'),
  kind: 'number',
  cell: ({ index }) => formatNumber(words.lang, index),
})

/** The feed takes the same conditions as the list. */
function feedHref(filter: ActFilter): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, value)
  return `/acts.atom?${query}`
}

function Filters({ filter, types, words }: Pick<ActsProps, 'filter' | 'types' | 'words'>) {
  const { t, reading, catalogue } = words
  const names = ACT_TYPES.map(({ type }) => type).filter(type => types.has(type))
  const select = (name: keyof ActFilter, label: string, options: readonly { value: string; label: string }[]) => (
    <SelectField name={name} label={label} any={t('any')} value={filter[name] ?? ''} options={options} />
  )
  return (
    <FilterForm reading={reading} label={t('actsFilter')}>
      {select(
        'type',
        t('filterType'),
        words.sorted(
          names.map(type => ({
            value: type,
            label: `${words.type(type)} (${formatNumber(words.lang, types.get(type) ?? 0)})`,
          })),
        ),
      )}
      {select(
        'state',
        t('filterState'),
        words.sorted([...catalogue.states.keys()].map(id => ({ value: id, label: words.state(id) }))),
      )}
      {select(
        'instrument',
        t('filterInstrument'),
        words.sorted([...catalogue.instruments.keys()].map(id => ({ value: id, label: words.instrument(id) }))),
      )}
      {select(
        'body',
        t('filterBody'),
        words.sorted([...catalogue.bodies.keys()].map(id => ({ value: id, label: words.body(id) }))),
      )}
      {select(
        'confidence',
        t('filterConfidence'),
        Confidence.options.map(one => ({ value: one, label: confidenceName(reading, one) })),
      )}
      <Field name="from" type="date" label={t('filterFrom')} value={filter.from ?? ''} />
      <Field name="to" type="date" label={t('filterTo')} value={filter.to ?? ''} />
    </FilterForm>
  )
}

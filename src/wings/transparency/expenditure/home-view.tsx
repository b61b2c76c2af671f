/** The first page of comparing expenditure: one amount converted, with its derivation, and the figures that are on record. */
import { Field, FilterForm, SelectField } from '../../../ui/form.tsx'
import { Facts, Page } from '../../../ui/layout.tsx'
import { ConfidenceMark } from '../../../ui/marks.tsx'
import { type Column, DataTable } from '../../../ui/table.tsx'
import type { Words as Names } from '../../architecture/questions.ts'
import type { ConversionWords } from '../requests.ts'
import { SIGNIFICANT_DIGITS } from './conversion-row.ts'
import { CONVERSIONS } from './convert.ts'
import { PRECISION } from './decimal.ts'
import { cautionsOf, type Node } from './derivation.ts'
import type { DerivationDocument } from './derivation-document.ts'
import { Cautions, DerivationSheet, unitInWords } from './derivation-sheet.tsx'
import type { Stated } from './facts.ts'
import type { ExpenditureWords } from './words.ts'

export type Converted = { readonly node: Node; readonly document: DerivationDocument; readonly digest: string }
export type HomeAnswer = {
  readonly asked: ConversionWords
  /** null until state, year and amount are given. */
  readonly converted: Converted | null
  readonly series: readonly Stated<'series.published/v1'>[]
}

type OfPage = { readonly answer: HomeAnswer; readonly words: ExpenditureWords; readonly names: Names; readonly example: boolean }

export function ExpenditurePage({ answer, words, names, example }: OfPage) {
  const { t } = words
  const { reading } = names
  const { converted } = answer
  return (
    <Page
      reading={reading}
      title={t('page_title')}
      wing="transparency"
      lead={<p>{t('page_lead')}</p>}
      formats={['json', 'csv']}
      notKnown={<p>{t('page_homeNotKnown')}</p>}
    >
      <p>
        <a href={reading.href('/expenditure/methods')}>{t('page_methodsTitle')}</a>
        {example && (
          <>
            {' · '}
            <a href={reading.href('/expenditure/example')}>{t('page_exampleTitle')}</a>
          </>
        )}
      </p>
      <h2>{t('page_convertHeading')}</h2>
      <ConversionForm answer={answer} words={words} names={names} />
      {converted && <Result converted={converted} words={words} />}
      {converted && <Cautions cautions={cautionsOf(converted.node)} words={words} />}
      {converted && <DerivationSheet reading={reading} words={words} document={converted.document} />}
      <h2>{t('page_seriesTitle')}</h2>
      <DataTable
        reading={reading}
        caption={t('page_seriesTitle')}
        quietCaption
        columns={seriesColumns(words, names)}
        rows={answer.series}
      />
    </Page>
  )
}

function ConversionForm({ answer: { asked }, words, names }: Omit<OfPage, 'example'>) {
  const { t } = words
  const text = (value: string | number | undefined) => (value === undefined ? {} : { value: String(value) })
  return (
    <FilterForm reading={names.reading} label={t('page_convertHeading')}>
      <SelectField
        name="state"
        label={t('page_fieldState')}
        any="–"
        {...text(asked.state)}
        options={names.orders.seats.map(({ body }) => ({ value: body.state, label: names.state(body.state) }))}
      />
      <Field name="year" label={t('page_fieldYear')} type="number" {...text(asked.year)} />
      <Field name="amount" label={t('page_fieldAmount')} {...text(asked.amount)} maxlength={60} />
      <SelectField
        name="conversion"
        label={t('page_fieldConversion')}
        {...text(asked.conversion)}
        options={CONVERSIONS.map(one => ({ value: one, label: words.word('conversion', one) }))}
      />
      <Field name="base" label={t('page_fieldBase')} hint={t('page_fieldBaseHint')} type="number" {...text(asked.base)} />
      <Field name="rate" label={t('page_fieldRate')} hint={t('page_fieldRateHint')} {...text(asked.rate)} maxlength={60} />
    </FilterForm>
  )
}

function Result({ converted: { node, digest }, words }: { readonly converted: Converted; readonly words: ExpenditureWords }) {
  const { t } = words
  return (
    <section aria-labelledby="result">
      <h2 id="result">{t(node.value === null ? 'page_noResult' : 'page_result')}</h2>
      {node.value === null ? (
        <ul>
          {node.missing.map(reason => (
            <li>{words.reason(reason)}</li>
          ))}
        </ul>
      ) : (
        <>
          <p class="lead">
            <strong>{words.number(node.value, SIGNIFICANT_DIGITS)}</strong> {unitInWords(node.unit, words)}
          </p>
          <p>{t('page_roundedTo', { digits: SIGNIFICANT_DIGITS, precision: PRECISION })}</p>
        </>
      )}
      <Facts items={[{ term: t('page_citedAs'), detail: <code>{`sha256:${digest}`}</code> }]} />
    </section>
  )
}

type Series = Stated<'series.published/v1'>

function seriesColumns({ t }: ExpenditureWords, { reading }: Names): readonly Column<Series>[] {
  return [
    {
      key: 'series',
      label: t('page_columnSeries'),
      cell: ({ act, body }) =>
        act === null ? (
          body.title
        ) : (
          <a href={reading.href(`/acts/${act}`)} lang="en">
            {body.title}
          </a>
        ),
    },
    { key: 'publisher', label: t('page_columnPublisher'), cell: ({ body }) => <span lang="en">{body.publisher}</span> },
    { key: 'years', label: t('page_columnYears'), kind: 'day', cell: ({ body }) => yearsOf(body) },
    { key: 'states', label: t('page_columnStates'), kind: 'number', cell: ({ body }) => String(body.rows.length) },
    { key: 'licence', label: t('page_columnLicence'), cell: ({ body }) => <span lang="en">{body.licence}</span> },
    {
      key: 'confidence',
      label: t('page_columnChecked'),
      kind: 'mark',
      cell: ({ body }) => <ConfidenceMark reading={reading} confidence={body.confidence} />,
    },
  ]
}

export const firstYear = (body: Series['body']) => Math.min(...body.rows.map(row => row.from))
export const lastYear = (body: Series['body']) => Math.max(...body.rows.map(row => row.from + row.figures.length - 1))
const yearsOf = (body: Series['body']) => `${firstYear(body)}–${lastYear(body)}`

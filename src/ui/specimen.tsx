/**
 * Every piece of the furniture on one page, with invented states and instruments: to be looked at, printed, and checked.
 * Codes XAA and after are kept free by ISO 3166.
 */
import { addDays, PartialDate } from '../kernel/date.ts'
import type { Lang } from '../kernel/lang.ts'
import { finding } from '../kernel/problem.ts'
import { ErrorSummary, Field, FilterForm, SelectField } from './form.tsx'
import { Hemicycle, type Seat, Thumbnail, YearStrip } from './hemicycle.tsx'
import { formatDate, formatList, formatNumber, translator } from './languages.ts'
import { Empty, Facts, Note, Page, Pager } from './layout.tsx'
import { ConfidenceMark, STANDINGS, type Standing, StandingLegend, StandingMark } from './marks.tsx'
import { matrix } from './matrix.tsx'
import { makeReading, type Reading } from './reading.ts'
import { specimenDays, specimenSite, specimenState } from './specimen-site.ts'
import { specimenWords } from './specimen-words.ts'
import { type Column, DataTable, sortOf } from './table.tsx'
import { Term } from './term.tsx'

export const stateCode = (i: number) => `X${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`

/** Mostly parties, a good few signatories and blanks, one of everything else. */
export const standingOf = (row: number, column: number): Standing => {
  const roll = (row * 7919 + column * 104729 + row * column * 31) % 97
  if (roll < 46) return 'party'
  if (roll < 58) return 'signatory'
  if (roll < 80) return 'none'
  if (roll < 88) return 'unknown'
  return STANDINGS[roll % STANDINGS.length] ?? 'none'
}

const CONFIDENCES = ['verified', 'unverified', 'disputed'] as const

/** A reading without a request, for tests of views. */
export const specimenReading = ({
  lang = 'en',
  explicit = false,
  query = '',
}: {
  lang?: Lang
  explicit?: boolean
  query?: string
} = {}): Reading =>
  makeReading({
    url: `https://register.example/specimen${query}`,
    lang,
    langIsExplicit: explicit,
    ...specimenDays,
    onIsExplicit: explicit,
    at: specimenState,
    atIsExplicit: explicit,
    site: specimenSite(),
  })

type Row = { readonly code: string; readonly i: number; readonly standing: Standing }

export function SpecimenPage({ reading, instruments = 24 }: { readonly reading: Reading; readonly instruments?: number }) {
  const { lang, on } = reading
  const t = translator(lang, specimenWords)
  const shown: readonly Standing[] = Array.from({ length: 35 }, (_, i) => (i < 10 ? (STANDINGS[i] ?? 'none') : standingOf(3, i)))
  const count = (standing: Standing) => shown.filter(s => s === standing).length
  const sentence = t('sentence', { parties: count('party'), seats: shown.length, unknown: count('unknown') })
  const seats = shown.map(
    (standing, i): Seat => ({
      id: stateCode(i),
      label: `${t('place', { code: stateCode(i) })}: ${standing}`,
      standing,
      href: `/states/${stateCode(i)}`,
      ...(i === 12 ? { change: 'gained' } : i === 20 ? { change: 'lost' } : i === 27 ? { change: 'moved' } : {}),
    }),
  )
  const outside = ['XZA', 'XZB', 'XZC'].map(
    (code, i): Seat => ({
      id: code,
      label: t('outside', { code }),
      standing: i === 1 ? 'party' : 'observer',
      href: `/states/${code}`,
    }),
  )
  const rows: readonly Row[] = shown.map((standing, i) => ({ code: stateCode(i), i, standing }))
  const since = (i: number) => PartialDate.parse(i % 5 === 0 ? '1998-06' : i % 7 === 0 ? '1997' : addDays(on, -i * 91))
  const columns: readonly Column<Row>[] = [
    {
      key: 'state',
      label: t('state'),
      sortable: true,
      cell: row => <a href={reading.href(`/states/${row.code}`)}>{t('place', row)}</a>,
    },
    {
      key: 'standing',
      label: t('standing'),
      kind: 'mark',
      sortable: true,
      cell: row => <StandingMark reading={reading} standing={row.standing} />,
    },
    {
      key: 'since',
      label: t('since'),
      kind: 'day',
      cell: row => (row.standing === 'none' ? null : formatDate(lang, since(row.i))),
    },
    { key: 'delay', label: t('delay'), kind: 'number', sortable: true, cell: row => formatNumber(lang, row.i * 137) },
    {
      key: 'confidence',
      label: t('confidence'),
      kind: 'mark',
      cell: row => <ConfidenceMark reading={reading} confidence={CONFIDENCES[row.i % 3] ?? 'verified'} />,
    },
  ]
  const years = [1993, 1996, 1999, 2002, 2005, 2008].map((year, frame) => ({
    label: String(year),
    href: `/specimen?on=${year}-11-22`,
    seats: shown.map((standing, i): Standing => ((i * 11) % 35 < frame * 6 ? standing : 'none')),
    sentence: `${year}: ${sentence}`,
  }))

  return (
    <Page
      reading={reading}
      title={t('title')}
      kicker={t('kicker')}
      lead={t('lead')}
      wing="architecture"
      crumbs={[{ label: t('crumb'), href: '/instruments' }]}
      previous={addDays(on, -37)}
      next={addDays(on, 88)}
      formats={['json', 'csv']}
      proof="/acts/specimen.tlog-proof"
      notKnown={<p>{t('gap')}</p>}
    >
      <Hemicycle
        reading={reading}
        seats={seats}
        outside={outside}
        sentence={sentence}
        centre={{ figure: formatNumber(lang, count('party')), words: t('of', { seats: shown.length }) }}
      />
      <StandingLegend reading={reading} />
      <p>
        {t('text')} <Term id="ratification" term={t('term')} definition={t('definition')} />. <i class="title">{t('title')}</i>,{' '}
        <a href={reading.href('/acts')}>{formatList(lang, ['XAA', 'XAB', 'XAC'])}</a>.
      </p>
      <h2>{t('facts')}</h2>
      <Facts
        items={[
          { term: t('adopted'), detail: formatDate(lang, PartialDate.parse('1998-06')) },
          { term: t('depositary'), detail: t('place', { code: 'XAA' }) },
          { term: t('languages'), detail: formatList(lang, ['en', 'es', 'fr', 'pt']) },
        ]}
      />
      <h2>{t('participation')}</h2>
      <DataTable
        reading={reading}
        caption={t('participation')}
        quietCaption
        columns={columns}
        rows={rows}
        sort={sortOf(reading, ['state', 'standing', 'delay'], { by: 'state', direction: 'ascending' })}
        rowId={row => row.code}
      />
      <Pager reading={reading} page={2} pages={9} />
      <h2>{t('throughTime')}</h2>
      <YearStrip reading={reading} frames={years} label={t('throughTime')} />
      <h2>{t('catalogue')}</h2>
      <DataTable
        reading={reading}
        caption={t('catalogue')}
        quietCaption
        columns={[
          {
            key: 'name',
            label: t('crumb'),
            cell: (n: number) => <a href={reading.href(`/instruments/specimen-${n}`)}>{t('instrument', { number: n })}</a>,
          },
          { key: 'since', label: t('adopted'), kind: 'day', cell: n => String(1947 + n * 9) },
          {
            key: 'picture',
            label: t('seats'),
            kind: 'picture',
            cell: n => <Thumbnail seats={shown.map((_, i) => standingOf(n, i))} sentence={sentence} />,
          },
        ]}
        rows={[1, 2, 3, 4]}
      />
      <h2>{t('matrix')}</h2>
      {specimenMatrix(reading, instruments)}
      <h2>{t('filter')}</h2>
      <ErrorSummary reading={reading} findings={[finding('words-too-short', '/words', t('problem'))]} />
      <FilterForm reading={reading} label={t('filter')}>
        <SelectField
          name="level"
          label={t('level')}
          any={t('any')}
          options={[1, 2].map(n => ({ value: String(n), label: t('group', { number: n }) }))}
        />
        <Field name="words" label={t('name')} hint={t('hint')} value="ab" problem={t('problem')} />
      </FilterForm>
      <Empty why={t('empty')} what={t('fill')} />
      <Note>
        <p>{t('note')}</p>
      </Note>
    </Page>
  )
}

/** The matrix at any height: 35 columns in five groups. */
export function specimenMatrix(reading: Reading, instruments: number, states = 35) {
  const t = translator(reading.lang, specimenWords)
  const group = (number: number) => t('group', { number })
  return matrix({
    reading,
    caption: t('matrix'),
    corner: t('crumb'),
    columns: Array.from({ length: states }, (_, i) => ({
      id: stateCode(i),
      short: stateCode(i),
      label: t('place', { code: stateCode(i) }),
      href: `/states/${stateCode(i)}`,
      group: group(Math.floor(i / 7) + 1),
    })),
    rows: Array.from({ length: instruments }, (_, i) => ({
      id: `specimen-${i + 1}`,
      label: t('instrument', { number: i + 1 }),
      href: `/instruments/specimen-${i + 1}`,
      group: group(Math.floor(i / 12) + 1),
      i,
    })),
    cell: (row, column) => ({
      mark: standingOf(row.i, column.id.charCodeAt(2)),
      href: `/instruments/${row.id}/participation#${column.id}`,
    }),
  })
}

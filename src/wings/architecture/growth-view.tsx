/** Growth: how many instruments are in force, or bind a state, on each day since 1942; the same year by year as a table. */
import { LEVELS } from '../../acts/instrument-adopted.ts'
import type { PlainDate } from '../../kernel/date.ts'
import { FilterForm, SelectField } from '../../ui/form.tsx'
import { read } from '../../ui/languages.ts'
import { Page } from '../../ui/layout.tsx'
import { StepChart, type StepLine } from '../../ui/step-chart.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import type { Instrument } from './facts.ts'
import { type Change, type Count, FIRST_YEAR, NATURE_LINES, type YearRow } from './growth.ts'
import type { InstrumentFilter } from './instrument-filter.ts'
import { InstrumentFields } from './instrument-views.tsx'
import { InstrumentLink, WingPages } from './pieces.tsx'
import type { GrowthAnswer } from './questions.ts'
import { rangeText, SameChoice } from './same-choice.tsx'
import { small, type Words } from './words.ts'

type Shown = { readonly answer: GrowthAnswer; readonly filter: InstrumentFilter; readonly words: Words }

export function GrowthPage({ answer, filter, words }: Shown) {
  const { t, reading } = words
  const { state, shown } = answer
  const name = [state && words.state(state), filter.threat && words.term('threat', filter.threat)].filter(Boolean).join(', ')
  const open = shown.possible - shown.certain
  return (
    <Page
      reading={reading}
      title={name === '' ? t('growth.title') : t('growth.titleOf', { name })}
      wing="architecture"
      lead={t(state === null ? 'growth.lead' : 'growth.leadState', { year: String(FIRST_YEAR) })}
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={
        <>
          <p>{t(state === null ? 'growth.notKnownPhase' : 'growth.notKnownState', { count: open })}</p>
          {state === null && <p>{t('growth.notKnownYears', { year: answer.to.slice(0, 4) })}</p>}
        </>
      }
    >
      <WingPages words={words} here="/growth" />
      <FilterForm reading={reading} label={t('growth.filter')}>
        <SelectField
          name="state"
          label={t('state')}
          any={t('growth.region')}
          {...(state === null ? {} : { value: state })}
          options={words.orders.seats.map(({ body }) => ({ value: body.state, label: words.state(body.state) }))}
        />
        <InstrumentFields words={words} filter={filter} />
      </FilterForm>
      <p class="sentence">{pointText(reading.on, shown, words)}.</p>
      <Charts answer={answer} filter={filter} words={words} />
      <h2>{t('growth.years')}</h2>
      <DataTable
        reading={reading}
        caption={t('growth.yearsCaption', { date: words.date(answer.to) })}
        columns={yearColumns({ answer, filter, words })}
        rows={answer.years.toReversed()}
        rowId={({ year }) => `y${year}`}
      />
      <SameChoice
        words={words}
        filter={{ ...filter, ...(state === null ? {} : { states: [state] }) }}
        on={['map', 'matrix', 'levels']}
      />
    </Page>
  )
}

const pointText = (on: PlainDate, { certain, possible }: Count, words: Words) =>
  words.t('growth.point', { when: words.date(on), certain, possible: possible === certain ? 0 : possible })

function Charts({ answer, words }: Shown) {
  const { t, reading } = words
  const { state, series, from, to } = answer
  const landmarks = (reading.site.landmarks ?? []).map(({ on, label }) => ({
    on,
    label: read(words.lang, label).replace('{day}', words.date(on)),
  }))
  // On a landmark's own day its words say which day is shown.
  const isLandmark = landmarks.some(({ on }) => on === reading.on)
  const shownDay = { on: reading.on, label: t('growth.shownDay', { date: words.date(reading.on) }) }
  const moments = isLandmark ? landmarks : [...landmarks, shownDay]
  const axis = { reading, from, to, moments }
  const span = { from: words.date(from), to: words.date(to) }
  const days = [...new Set([...landmarks.map(({ on }) => on), reading.on, to])].filter(on => on >= from && on <= to).toSorted()
  const points = words.list(days.map(on => pointText(on, countAt(series.total, on), words)))
  const lines = (
    of: 'level' | 'nature',
    ids: readonly string[],
    changes: Readonly<Record<string, readonly Change[]>>,
  ): StepLine[] => ids.map(id => ({ id, label: words.term(of, id), steps: certainOnly(changes[id] ?? []) }))
  const described = (drawn: readonly StepLine[]) =>
    t('growth.descriptionLines', {
      ...span,
      points: words.list(drawn.map(({ label, steps }) => t('growth.end', { label, certain: steps.at(-1)?.value ?? 0 }))),
    })
  const byLevel = lines('level', LEVELS, series.levels)
  const byNature = lines('nature', NATURE_LINES, series.natures)
  const title = state === null ? t('growth.allTitle') : t('growth.allTitleState', { state: words.state(state) })
  return (
    <>
      <h2>{title}</h2>
      <StepChart
        {...axis}
        id="all"
        title={title}
        description={t('growth.description', { ...span, points })}
        lines={[
          {
            id: 'all',
            label: small(t(state === null ? 'growth.inForce' : 'growth.binding'), words.lang),
            steps: series.total.map(({ on, certain, possible }) => ({ on, value: certain, most: possible })),
          },
        ]}
      />
      <p>{t('growth.band')}</p>
      <div class="charts">
        <section>
          <h3>{t('growth.levelsTitle')}</h3>
          <StepChart {...axis} id="levels" title={t('growth.levelsTitle')} description={described(byLevel)} lines={byLevel} />
        </section>
        <section>
          <h3>{t('growth.naturesTitle')}</h3>
          <StepChart {...axis} id="natures" title={t('growth.naturesTitle')} description={described(byNature)} lines={byNature} />
        </section>
      </div>
      <p>
        {t('growth.certainOnly')} {t('growth.naturesBoth')}
      </p>
    </>
  )
}

const certainOnly = (changes: readonly Change[]) => changes.map(({ on, certain }) => ({ on, value: certain }))
const countAt = (changes: readonly Change[], on: PlainDate): Count =>
  changes.findLast(change => change.on <= on) ?? { certain: 0, possible: 0 }

function yearColumns({ answer, filter, words }: Shown): readonly Column<YearRow>[] {
  const { t, reading } = words
  const { state } = answer
  const opened = (on: PlainDate, more: Readonly<Record<string, string>> = {}) =>
    state === null
      ? reading.href('/instruments', { ...filter, ...more, phase: 'in-force', on })
      : reading.href('/matrix', { ...filter, ...more, states: state, on })
  const figure = (row: YearRow, { certain, possible }: Count, more?: Readonly<Record<string, string>>) => (
    <a href={opened(row.on, more)}>{rangeText(certain, possible, words)}</a>
  )
  const names = (instruments: readonly Instrument[]) =>
    instruments.map(({ id }, i) => (
      <>
        {i > 0 && t('listSeparator')}
        <InstrumentLink words={words} id={id} />
      </>
    ))
  return [
    {
      key: 'year',
      label: t('growth.year'),
      cell: ({ year, on }) => <a href={reading.here({ on })}>{String(year)}</a>,
    },
    {
      key: 'all',
      label: t(state === null ? 'growth.inForce' : 'growth.binding'),
      kind: 'number',
      cell: row => figure(row, row),
    },
    ...LEVELS.map(
      (level): Column<YearRow> => ({
        key: level,
        label: words.term('level', level),
        kind: 'number',
        cell: row => figure(row, row.levels[level], { level }),
      }),
    ),
    ...NATURE_LINES.map(
      (nature): Column<YearRow> => ({
        key: nature,
        label: words.term('nature', nature),
        kind: 'number',
        cell: row => figure(row, row.natures[nature], { nature }),
      }),
    ),
    { key: 'came', label: t(state === null ? 'growth.came' : 'growth.cameState'), cell: ({ came }) => names(came) },
    { key: 'left', label: t(state === null ? 'growth.left' : 'growth.leftState'), cell: ({ left }) => names(left) },
  ]
}

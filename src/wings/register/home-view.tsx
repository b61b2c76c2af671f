/** The start page: what this is, the architecture on the chosen day, the course of events, and how to read all of it. */
import { YearStrip } from '../../ui/hemicycle.tsx'
import { formatNumber, read } from '../../ui/languages.ts'
import { Empty, Facts, Page } from '../../ui/layout.tsx'
import { StandingLegend } from '../../ui/marks.tsx'
import { DataTable } from '../../ui/table.tsx'
import type { Home, LevelRow, Multiple } from './home.ts'
import type { PageKey } from './messages.ts'
import { aboutColumn, actColumn, dayColumn } from './pieces.tsx'
import type { ActSummary } from './questions.ts'
import type { Words } from './words.ts'

/** What readers come to ask, and where it is answered; the examples stand for all of their kind. */
const QUESTIONS = [
  ['askGrowth', '/growth'],
  ['askLevels', '/levels'],
  ['askThreat', '/threats/terrorism'],
  ['askPrinciple', '/principles'],
  ['askPair', '/pairs/CHL-PER'],
  ['askClubs', '/clubs?threat=terrorism'],
  ['askLineage', '/lineage/iadc'],
  ['askMap', '/map?instrument=cifta'],
  ['askSuppose', '/threats/terrorism?suppose=HTI:iacat'],
  ['askGroup', '/groups/caribbean?before=2002-11-22'],
] as const satisfies readonly (readonly [PageKey, string])[]

type OfHome = { readonly home: Home; readonly words: Words }

export function HomePage({ home, words }: OfHome) {
  const { t, reading, date } = words
  const day = date(reading.on)
  return (
    <Page
      reading={reading}
      title={t('homeTitle')}
      kicker={`${reading.site.name} · ${read(reading.lang, reading.site.edition)}`}
      lead={<p>{t('homeLead')}</p>}
      wing="register"
      previous={home.neighbours.previous}
      next={home.neighbours.next}
      formats={['json', 'jsonld']}
      feeds={{ atom: '/acts.atom', calendar: '/calendar.ics' }}
      notKnown={<p>{t('homeNotKnown')}</p>}
    >
      <TotalsInWords home={home} words={words} />

      <h2>{t('homeMultiples', { day })}</h2>
      {home.multiples.length === 0 ? (
        <Empty why={t('homeMultiplesEmpty', { day })} what={<a href={reading.href('/instruments')}>{t('allInstruments')}</a>} />
      ) : (
        <>
          <p>{t('homeMultiplesHint')}</p>
          <YearStrip
            reading={reading}
            label={t('homeMultiples', { day })}
            frames={home.multiples.map(one => frameOf(one, words))}
          />
          <StandingLegend reading={reading} />
          <p>
            <a href={reading.href('/instruments')}>{t('allInstruments')}</a>
            {' · '}
            <a href={reading.href('/matrix')}>{t('matrixLink')}</a>
          </p>
        </>
      )}

      <h2>{t('homeQuestions')}</h2>
      <ul class="questions">
        {QUESTIONS.map(([key, path]) => (
          <li>
            <a href={reading.href(path)}>{t(key)}</a>
          </li>
        ))}
      </ul>

      <h2>{t('homeLevels')}</h2>
      <p>{t('homeLevelsHint', { day })}</p>
      <Levels home={home} words={words} />

      <h2>{t('homeAround')}</h2>
      <p>{t('homeAroundHint', { day })}</p>
      <DataTable
        reading={reading}
        caption={t('aroundCaption', { day })}
        quietCaption
        columns={[dayColumn(words), actColumn(words), aboutColumn(words)]}
        rows={[...home.around.before, ...home.around.onTheDay, ...home.around.after]}
        empty={t('aroundEmpty')}
      />

      <h2>{t('homeLatest')}</h2>
      <p>{t('homeLatestHint')}</p>
      <Latest acts={home.latest} words={words} />
      <p>
        <a href={reading.href('/acts')}>{t('allActs')}</a>
      </p>

      <h2>{t('homeRead')}</h2>
      <Facts
        items={[
          { term: t('readClocksTerm'), detail: t('readClocks') },
          { term: t('readUnknownTerm'), detail: t('readUnknown') },
          { term: t('readMarksTerm'), detail: t('readMarks') },
          {
            term: t('readProofTerm'),
            detail: (
              <>
                {t('readProof')} <a href={reading.href('/log')}>{t('readProofLink')}</a>
                {' · '}
                <a href={reading.href('/api')}>{t('apiLink')}</a>
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}

function TotalsInWords({ home: { totals, acts }, words }: OfHome) {
  const { t, reading, date } = words
  const figure = (count: number, href: string, label: string) => ({
    term: <a href={reading.href(href)}>{formatNumber(reading.lang, count)}</a>,
    detail: label,
  })
  return (
    <section aria-label={t('homeTotals')}>
      <Facts
        items={[
          figure(totals.states, '/states', t('totalStates', { count: totals.states })),
          figure(
            totals.instruments,
            '/instruments',
            `${t('totalInstruments', { count: totals.instruments })} · ${formatNumber(reading.lang, totals.inForce)} ${t('totalInForce', { day: date(reading.on) })}`,
          ),
          figure(totals.participation, '/matrix', t('totalParticipation', { count: totals.participation })),
          figure(totals.bodies, '/bodies', t('totalBodies', { count: totals.bodies })),
          figure(acts, '/acts', t('totalActs', { count: acts })),
        ]}
      />
    </section>
  )
}

function frameOf({ summary, bound, open, lastAct }: Multiple, words: Words) {
  const { t, instrument, date } = words
  const seats = words.seats()
  const name = instrument(summary.instrument.id)
  const count = t(open > 0 ? 'boundOfOpen' : 'boundOf', { bound, open, total: seats.length })
  return {
    label: name,
    seats: seats.map(id => summary.standings.get(id)?.standing ?? 'unknown'),
    sentence: `${name}: ${count}. ${t('lastActOn', { day: date(lastAct) })}`,
    href: `/instruments/${summary.instrument.id}`,
  }
}

function Levels({ home, words }: OfHome) {
  const { t, reading, value } = words
  const heading = { traditional: value('agenda', 'traditional'), new: value('agenda', 'new'), all: t('allColumn') }
  const cell = (row: LevelRow, at: number) => {
    const found = row.cells[at]
    if (!found) return ''
    const words = reading.t('countOf', { count: found.inForce, total: found.all })
    return <a href={reading.href('/instruments', { level: row.level, agenda: found.agenda })}>{words}</a>
  }
  return (
    <DataTable
      reading={reading}
      caption={t('homeLevelsCaption', { day: words.date(reading.on) })}
      quietCaption
      columns={[
        {
          key: 'level',
          label: t('levelColumn'),
          cell: row => <a href={reading.href('/instruments', { level: row.level })}>{value('level', row.level)}</a>,
        },
        { key: 'traditional', label: heading.traditional, kind: 'number', cell: row => cell(row, 0) },
        { key: 'new', label: heading.new, kind: 'number', cell: row => cell(row, 1) },
        { key: 'all', label: heading.all, kind: 'number', cell: row => cell(row, 2) },
      ]}
      rows={home.levels}
    />
  )
}

const Latest = ({ acts, words }: { readonly acts: readonly ActSummary[]; readonly words: Words }) => (
  <DataTable
    reading={words.reading}
    caption={words.t('homeLatest')}
    quietCaption
    columns={[actColumn(words), aboutColumn(words), dayColumn(words)]}
    rows={acts}
    empty={words.t('aroundEmpty')}
  />
)

/** The principles with what makes each operational, and one of them with the states it reaches. */
import { LEVELS } from '../../acts/instrument-adopted.ts'
import { Note, Page } from '../../ui/layout.tsx'
import type { Standing as Mark } from '../../ui/marks.tsx'
import { matrix } from '../../ui/matrix.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { coveredByTreaties, names } from './answering.ts'
import { Answers, AnswersNotKnown, CoveredCell, HowManyBind } from './answering-views.tsx'
import { isTreaty } from './counting.ts'
import type { Instrument } from './facts.ts'
import type { ArchitectureKey } from './messages.ts'
import { phaseOf } from './phase.ts'
import { ActLink, InstrumentLink, Linked, WingPages } from './pieces.tsx'
import type { Operative, PrincipleAnswer, PrincipleSummary } from './principles.ts'
import type { InstrumentSummary, Neighbours } from './questions.ts'
import type { Words } from './words.ts'

const STATE = {
  binding: 'principleState_binding',
  unclear: 'principleState_unclear',
  political: 'principleState_political',
  nothing: 'principleState_nothing',
} as const satisfies Record<Operative, ArchitectureKey>

const FLAG = {
  unclear: 'principleFlag_unclear',
  political: 'principleFlag_political',
  nothing: 'principleFlag_nothing',
} as const satisfies Record<Exclude<Operative, 'binding'>, ArchitectureKey>

type Listed = { readonly principles: readonly PrincipleSummary[]; readonly neighbours: Neighbours }

export function PrinciplesPage({ answer, words }: { readonly answer: Listed; readonly words: Words }) {
  const { t, reading } = words
  const { principles } = answer
  const total = words.orders.seats.length
  const numberOf = new Map(principles.map(({ term }, i) => [term.body.term, i + 1]))
  const flagged = principles.filter(({ operative }) => operative !== 'binding')
  const page = ({ term }: PrincipleSummary) => `/principles/${term.body.term}`
  const columns: readonly Column<PrincipleSummary>[] = [
    {
      key: 'name',
      label: t('name'),
      cell: one => <a href={reading.href(page(one))}>{words.term('principle', one.term.body.term)}</a>,
    },
    {
      key: 'number',
      label: t('principlesMatrixNumber'),
      kind: 'number',
      cell: ({ term }) => words.number(numberOf.get(term.body.term) ?? 0),
    },
    { key: 'operative', label: t('principleOperative'), cell: ({ operative }) => t(STATE[operative]) },
    {
      key: 'treaties',
      label: t('answeringTreaties'),
      kind: 'number',
      cell: one => <a href={reading.href(`${page(one)}#answers`)}>{words.number(one.treaties)}</a>,
    },
    {
      key: 'others',
      label: t('answeringOthers'),
      kind: 'number',
      cell: one => <a href={reading.href(`${page(one)}#answers`)}>{words.number(one.others)}</a>,
    },
    {
      key: 'coveredByTreaties',
      label: `${t('answeringCovered')}, ${t('answeringCoveredByTreaties')}`,
      kind: 'day',
      cell: one => <CoveredCell words={words} covered={one.coveredByTreaties} total={total} />,
    },
    {
      key: 'covered',
      label: t('answeringCovered'),
      kind: 'day',
      cell: one => <CoveredCell words={words} covered={one.covered} total={total} />,
    },
  ]
  return (
    <Page
      reading={reading}
      title={t('principlesTitle')}
      wing="architecture"
      lead={
        <>
          <p>{t('principlesLead')}</p>
          <p>
            {t('principlesFlagged', {
              count: flagged.length,
              names: words.list(flagged.map(({ term }) => words.term('principle', term.body.term))),
            })}
          </p>
        </>
      }
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={
        <>
          <p>{t('answeringNotKnownEdition')}</p>
          <p>{t('answeringForms')}</p>
        </>
      }
    >
      <WingPages words={words} here="/principles" />
      <DataTable
        reading={reading}
        caption={t('principlesTable')}
        columns={columns}
        rows={principles}
        rowId={({ term }) => term.body.term}
      />
      <h2>{t('principlesMatrix')}</h2>
      <p>{t('principlesMatrixHint')}</p>
      <PrincipleMatrix words={words} principles={principles} />
    </Page>
  )
}

/** Principles × instruments in force; the columns bear the numbers of the table above. */
function PrincipleMatrix({ words, principles }: { readonly words: Words; readonly principles: readonly PrincipleSummary[] }) {
  const { t, reading, orders } = words
  const inForce = orders.instruments.filter(
    instrument => instrument.adopted.body.principles.length > 0 && phaseOf(instrument, reading.on) === 'in-force',
  )
  const rows = LEVELS.flatMap(level => inForce.filter(({ adopted }) => adopted.body.level === level))
  const markOf = (instrument: Instrument, principle: string): readonly [Mark, ArchitectureKey] =>
    !names(instrument, 'principle', principle)
      ? ['none', 'principlesMarkNone']
      : isTreaty(instrument)
        ? ['party', 'principlesMarkTreaty']
        : ['member', 'principlesMarkOther']
  return matrix({
    reading,
    caption: t('principlesMatrixCaption'),
    corner: t('instrument'),
    columns: principles.map(({ term }, i) => ({
      id: term.body.term,
      label: words.term('principle', term.body.term),
      short: String(i + 1),
      href: `/principles/${term.body.term}`,
    })),
    rows: rows.map(instrument => ({
      id: instrument.id,
      label: words.instrument(instrument.id),
      href: `/instruments/${instrument.id}`,
      group: words.term('level', instrument.adopted.body.level),
      instrument,
    })),
    cell: (row, column) => {
      const [mark, key] = markOf(row.instrument, column.id)
      return { mark, label: t(key) }
    },
  })
}

export function PrinciplePage({
  answer,
  words,
}: {
  readonly answer: PrincipleAnswer & { readonly neighbours: Neighbours }
  readonly words: Words
}) {
  const { t, reading } = words
  const { summary, answers, reach, rests } = answer
  const { term, operative } = summary
  const id = term.body.term
  const byTreaty = coveredByTreaties(reach)
  const restsOf = (one: InstrumentSummary) =>
    rests.filter(({ body: { from } }) => 'instrument' in from && from.instrument === one.instrument.id)
  return (
    <Page
      reading={reading}
      title={words.term('principle', id)}
      wing="architecture"
      kicker={[
        t('principleKicker'),
        ...(term.body.paperSections.length > 0 ? [t('answeringPaper', { sections: term.body.paperSections.join('; ') })] : []),
      ].join(' · ')}
      lead={
        <>
          <p>{words.definition('principle', id)}</p>
          <p>
            <Linked
              text={t('principleLead', {
                treaties: summary.treaties,
                others: summary.others,
                covered: byTreaty.certain,
                more: byTreaty.possible - byTreaty.certain,
                total: reach.length,
              })}
              to={['#answers', '#answers']}
            />
          </p>
        </>
      }
      crumbs={[{ label: t('principlesTitle'), href: '/principles' }]}
      {...answer.neighbours}
      formats={['json', 'csv']}
      proof={`/acts/${term.act}.tlog-proof`}
      notKnown={
        <>
          <AnswersNotKnown words={words} answers={answers} states={reach.map(({ state }) => state)} />
          <p>{t('answeringForms')}</p>
        </>
      }
    >
      <WingPages words={words} />
      {operative !== 'binding' && (
        <Note>
          <p>{t(FLAG[operative])}</p>
        </Note>
      )}
      <HowManyBind words={words} reach={reach} to={state => `/states/${state}`} />
      <h2 id="answers">{t('principleWhat')}</h2>
      <Answers
        words={words}
        answers={answers}
        caption={t('answeringWhatTable', { count: summary.treaties + summary.others + summary.unclear })}
        more={
          rests.length === 0
            ? []
            : [
                {
                  key: 'rests',
                  label: t('principleRests'),
                  cell: one => (
                    <ul class="lines">
                      {restsOf(one).map(({ act, body: { to, since } }) => (
                        <li>
                          {'instrument' in to && <InstrumentLink words={words} id={to.instrument} />}
                          {' · '}
                          <ActLink words={words} act={act}>
                            {since === null ? t('act') : words.dateShort(since)}
                          </ActLink>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
        }
      />
    </Page>
  )
}

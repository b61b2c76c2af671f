/** The threats with what answers each, and one of them: instruments, states, pairs, and what one more accession would change. */
import { AGENDAS, LEVELS } from '../../acts/instrument-adopted.ts'
import { Field, FilterForm } from '../../ui/form.tsx'
import { Page } from '../../ui/layout.tsx'
import { StandingLegend } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { living, type TermSummary } from './answering.ts'
import { Answers, AnswersNotKnown, CoveredCell, HowManyBind } from './answering-views.tsx'
import { filterName, InstrumentFields } from './instrument-views.tsx'
import { Linked, WingPages } from './pieces.tsx'
import type { Neighbours } from './questions.ts'
import type { ThreatWords } from './term-requests.ts'
import { Accessions, Clubs, NearRules, PairsApart, Plan } from './threat-sections.tsx'
import type { ThreatAnswer } from './threats.ts'
import type { Words } from './words.ts'

type Listed = { readonly threats: readonly TermSummary[]; readonly neighbours: Neighbours }

export function ThreatsPage({ answer, words }: { readonly answer: Listed; readonly words: Words }) {
  const { t, reading, lang } = words
  const { threats } = answer
  return (
    <Page
      reading={reading}
      title={t('threatsTitle')}
      wing="architecture"
      lead={t('threatsLead')}
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={
        <>
          <p>{t('answeringNotKnownEdition')}</p>
          <p>{t('answeringForms')}</p>
        </>
      }
    >
      <WingPages words={words} here="/threats" />
      {AGENDAS.map(agenda => {
        const rows = threats.filter(({ term }) => term.body.agenda === agenda)
        const name = words.term('agenda', agenda)
        return (
          rows.length > 0 && (
            <DataTable
              reading={reading}
              caption={t('threatsTable', { agenda: name.toLocaleLowerCase(lang) })}
              columns={listColumns(words)}
              rows={rows}
              rowId={({ term }) => term.body.term}
            />
          )
        )
      })}
    </Page>
  )
}

function listColumns(words: Words): readonly Column<TermSummary>[] {
  const { t, reading, orders } = words
  const total = orders.seats.length
  const page = ({ term }: TermSummary, query = '') => reading.href(`/threats/${term.body.term}${query}#answers`)
  const figure = (one: TermSummary, count: number, query: string) =>
    count === 0 ? words.number(0) : <a href={page(one, query)}>{words.number(count)}</a>
  return [
    {
      key: 'name',
      label: t('threat'),
      cell: one => <a href={reading.href(`/threats/${one.term.body.term}`)}>{words.term('threat', one.term.body.term)}</a>,
    },
    {
      key: 'treaties',
      label: t('answeringTreaties'),
      kind: 'number',
      cell: one => figure(one, one.treaties, '?form=treaty'),
    },
    { key: 'others', label: t('answeringOthers'), kind: 'number', cell: one => figure(one, one.others, '?form=others') },
    {
      key: 'byTreaty',
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
    ...LEVELS.map(
      (level): Column<TermSummary> => ({
        key: level,
        label: words.term('level', level),
        kind: 'number',
        cell: one => figure(one, one.levels[level], `?level=${level}`),
      }),
    ),
  ]
}

export function ThreatPage({
  answer,
  asked,
  words,
}: {
  readonly answer: ThreatAnswer & { readonly neighbours: Neighbours }
  readonly asked: ThreatWords
  readonly words: Words
}) {
  const { t, reading, lang } = words
  const { term, answers, reach } = answer
  const id = term.body.term
  const agenda = term.body.agenda === undefined ? '' : words.term('agenda', term.body.agenda)
  const { covered } = coverage(answer)
  const path = (form: string) => {
    const narrowed = reading.here({ form })
    return `${narrowed}#answers`
  }
  const filter = filterWords(asked, words)
  /** The same choice on other pages; what the reader leaves out only the clubs take. */
  const narrowed = { threat: id, ...plainFilter(asked) }
  return (
    <Page
      reading={reading}
      title={words.term('threat', id)}
      wing="architecture"
      kicker={[
        t('threatKicker', { agenda: agenda.toLocaleLowerCase(lang) }),
        ...(term.body.paperSections.length > 0 ? [t('answeringPaper', { sections: term.body.paperSections.join('; ') })] : []),
      ].join(' · ')}
      lead={
        <>
          <p>{words.definition('threat', id)}</p>
          <p>
            <Linked
              text={t('threatLead', {
                treaties: answer.treaties,
                others: answer.others,
                covered,
                total: reach.length,
              })}
              to={[path('treaty'), path('others')]}
            />
          </p>
          {filter.length > 0 && <p>{t('threatLeadNarrowed', { filter: filter.join(t('listSeparator')) })}</p>}
        </>
      }
      crumbs={[{ label: t('threatsTitle'), href: '/threats' }]}
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
      {words.catalogue.terms.has(`situation/${situationOf(term.body.term)}`) && (
        <p>
          <a href={reading.href(`/response/find?situation=${situationOf(term.body.term)}`)}>{t('mechanismsForIt')}</a>
        </p>
      )}
      <FilterForm reading={reading} label={t('threatFilter')}>
        <InstrumentFields words={words} filter={asked} only={['level', 'agenda', 'nature', 'form']} />
        <Field
          name="without"
          label={t('threatWithout')}
          hint={t('threatWithoutHint')}
          value={asked.without?.join(',') ?? ''}
          maxlength={400}
        />
        <Field
          name="states"
          label={t('threatStates')}
          hint={t('threatStatesHint')}
          value={asked.states?.join(',') ?? ''}
          maxlength={160}
        />
      </FilterForm>
      <nav class="rooms" aria-label={t('onThisPage')}>
        <ul>
          {(
            [
              ['answers', 'answeringWhat'],
              ['pairs', 'apartTitle'],
              ['accessions', 'accessionsTitle'],
              ['plan', 'planTitle'],
              ['near-rules', 'nearRulesTitle'],
              ['clubs', 'threatClubsTitle'],
            ] as const
          ).map(([place, key]) => (
            <li>
              <a href={`#${place}`}>{t(key)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <HowManyBind words={words} reach={reach} to={state => reading.href('/matrix', { ...narrowed, states: state })} />
      <h2 id="answers">{t('answeringWhat')}</h2>
      <StandingLegend reading={reading} />
      <Answers
        words={words}
        answers={answers}
        caption={t('answeringWhatTable', { count: answers.filter(({ phase }) => living(phase)).length })}
      />
      <p>
        <a href={reading.href('/matrix', narrowed)}>{t('answeringMatrix')}</a>
        {' · '}
        <a href={reading.href('/map', narrowed)}>{t('answeringMap')}</a>
        {' · '}
        <a href={reading.href('/growth', narrowed)}>{t('answeringGrowth')}</a>
      </p>
      <PairsApart words={words} answer={answer} />
      <Accessions words={words} answer={answer} />
      <Plan words={words} answer={answer} />
      <NearRules words={words} answer={answer} />
      <Clubs words={words} answer={answer} all={reading.href('/clubs', { ...narrowed, without: asked.without?.join(',') })} />
    </Page>
  )
}

const coverage = ({ reach }: ThreatAnswer) => ({
  covered: reach.filter(({ treaties, others }) => treaties + others > 0).length,
})

const plainFilter = ({ level, agenda, nature, form, subject }: ThreatWords) => ({ level, agenda, nature, form, subject })

/** What the reader narrowed by, in words. */
function filterWords(asked: ThreatWords, words: Words): readonly string[] {
  const { without = [] } = asked
  return [
    ...(['level', 'agenda', 'nature', 'form'] as const).flatMap(kind => {
      const value = asked[kind]
      return value === undefined ? [] : [filterName(kind, value, words)]
    }),
    ...(asked.subject === undefined ? [] : [words.t(`subject.${asked.subject}`)]),
    ...(without.length === 0
      ? []
      : [`${words.t('threatWithout')}${words.t('colon')}${without.map(words.instrument).join(', ')}`]),
  ]
}

/** A situation of the response wing, where one bears the name of the threat. */
const situationOf = (threat: string) => threat.toUpperCase().replaceAll('-', '_')

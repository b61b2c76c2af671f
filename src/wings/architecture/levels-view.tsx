/** Levels and agendas as one board with its gaps in plain view, and the same by the paper's subjects. */
import { FORMS, LEVELS } from '../../acts/instrument-adopted.ts'
import type { StateId } from '../../kernel/ids.ts'
import { FilterForm } from '../../ui/form.tsx'
import { Thumbnail } from '../../ui/hemicycle.tsx'
import { Page } from '../../ui/layout.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import type { Instrument } from './facts.ts'
import { GroupFields } from './group-fields.tsx'
import { InstrumentFields } from './instrument-views.tsx'
import { type Cell, COLUMNS, type Range, type SubjectRow, type Tally } from './levels.ts'
import { Linked, Vocabulary, WingPages } from './pieces.tsx'
import type { LevelsAnswer, MatrixFilter } from './questions.ts'
import { type Query, queryOf, rangeText, SameChoice } from './same-choice.tsx'
import type { StandingName } from './standing.ts'
import { SUBJECT_TERMS, SUBJECTS, type Subject } from './subjects.ts'
import type { Words } from './words.ts'

type Shown = { readonly answer: LevelsAnswer; readonly filter: MatrixFilter; readonly words: Words }

export function LevelsPage({ answer, filter, words }: Shown) {
  const { t, reading } = words
  return (
    <Page
      reading={reading}
      title={t('levels.title')}
      wing="architecture"
      lead={t('levels.lead')}
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={<LevelsNotKnown answer={answer} words={words} />}
    >
      <WingPages words={words} here="/levels" />
      <FilterForm reading={reading} label={t('levels.filter')}>
        <InstrumentFields words={words} filter={filter} only={['nature', 'form', 'subject', 'threat']} />
        <GroupFields words={words} filter={filter} />
      </FilterForm>
      <BoardTable answer={answer} filter={filter} words={words} />
      <Gaps cells={answer.cells} words={words} />
      <p>
        {t('levels.both')} {answer.chosen && t('levels.chosen')}
      </p>
      <SubjectsTable answer={answer} filter={filter} words={words} />
      <SameChoice words={words} filter={filter} on={['map', 'matrix', 'growth']} />
    </Page>
  )
}

function BoardTable({ answer, filter, words }: Shown) {
  const { t, reading } = words
  return (
    <table class="board">
      <caption>{t('levels.caption', { when: words.when(reading.on) })}</caption>
      <thead>
        <tr>
          {COLUMNS.map(agenda => (
            <th scope="col">
              <Vocabulary words={words} kind="agenda" id={agenda} />
            </th>
          ))}
        </tr>
      </thead>
      {LEVELS.map(level => (
        <tbody id={level}>
          <tr>
            <th colspan={COLUMNS.length} scope="rowgroup">
              <Vocabulary words={words} kind="level" id={level} />
            </th>
          </tr>
          <tr>
            {answer.cells
              .filter(cell => cell.level === level)
              .map(cell => (
                <BoardCell cell={cell} answer={answer} filter={filter} words={words} />
              ))}
          </tr>
        </tbody>
      ))}
    </table>
  )
}

/** The place where a figure of the board can be opened: the catalogue, or the matrix where states were chosen. */
function openerOf({ answer, filter, words }: Shown, cell: Query) {
  const query = { ...queryOf(filter), ...cell }
  return (more: Query) =>
    answer.chosen
      ? words.reading.href('/matrix', { ...query, ...more, phase: null })
      : words.reading.href('/instruments', { ...query, ...more })
}

const isEmpty = ({ certain, possible }: Tally) => certain.length === 0 && possible.length === 0

function BoardCell({ cell, ...shown }: Shown & { readonly cell: Cell }) {
  const { answer, filter, words } = shown
  const { t, reading } = words
  if (isEmpty(cell))
    return (
      <td class="gap">
        <p>{t(answer.chosen ? 'levels.gapChosen' : 'levels.gap')}</p>
      </td>
    )
  const here = { level: cell.level, agenda: cell.agenda }
  const open = openerOf(shown, here)
  const count = (is: (instrument: Instrument) => boolean) => cell.certain.filter(is).length
  const of = (kind: 'nature' | 'form', id: string, amount: number) =>
    amount === 0 ? null : (
      <li>
        <Linked
          text={t('levels.form', { form: words.term(kind, id), count: amount })}
          to={[open({ phase: 'in-force', [kind]: id })]}
        />
      </li>
    )
  return (
    <td>
      <p class="count">
        <Linked text={t('levels.inForce', { count: cell.certain.length })} to={[open({ phase: 'in-force' })]} />
      </p>
      {cell.possible.length > 0 && <p>{openText(cell, open, shown)}</p>}
      <ul class="lines">
        {(['collective', 'cooperative'] as const).map(nature =>
          of(
            'nature',
            nature,
            count(({ adopted: { body } }) => body.nature === nature || body.nature === 'both'),
          ),
        )}
      </ul>
      <ul class="lines">
        {FORMS.map(form =>
          of(
            'form',
            form,
            count(({ adopted }) => adopted.body.form === form),
          ),
        )}
      </ul>
      <div class="reach">
        <Thumbnail seats={reachSeats(cell, answer.states, words)} sentence={reachSentence(cell, answer.states, words)} />
        <p>
          <Linked
            text={t('levels.reaches', { count: cell.covered.length, total: answer.states.length })}
            to={[reading.href('/map', { ...queryOf(filter), ...here })]}
          />
          {cell.perhaps.length > 0 && `, ${t('levels.reachesMore', { count: cell.covered.length + cell.perhaps.length })}`}
        </p>
      </div>
    </td>
  )
}

function openText(cell: Tally, open: (more: Query) => string, { answer, words }: Shown) {
  const count = cell.possible.length
  return answer.chosen ? (
    words.t('levels.openChosen', { count })
  ) : (
    <Linked text={words.t('levels.open', { count })} to={[open({ phase: 'unknown' })]} />
  )
}

/** Reached for certain as bound, perhaps as not known, else as nothing; states that were not asked for are left faint. */
const reachSeats = ({ covered, perhaps }: Tally, states: readonly StateId[], words: Words): StandingName[] =>
  words.orders.seats.map(({ body: { state } }) =>
    !states.includes(state) ? 'none' : covered.includes(state) ? 'party' : perhaps.includes(state) ? 'unknown' : 'none',
  )

const reachSentence = ({ covered, perhaps }: Tally, states: readonly StateId[], words: Words) =>
  words.t('levels.reachSentence', { count: covered.length, total: states.length, more: perhaps.length })

function Gaps({ cells, words }: { readonly cells: readonly Cell[]; readonly words: Words }) {
  const { t } = words
  const empty = cells.filter(isEmpty)
  if (empty.length === 0) return <p>{t('levels.gapsNone')}</p>
  const named = empty.map(({ level, agenda }) =>
    t('levels.gapCell', { level: words.term('level', level), agenda: words.term('agenda', agenda) }),
  )
  return <p class="gaps">{t('levels.gaps', { cells: named.join(t('listSeparator')) })}</p>
}

function SubjectsTable(shown: Shown) {
  const { answer, words } = shown
  const { t, reading } = words
  return (
    <section class="counts" aria-labelledby="subjects">
      <h2 id="subjects">{t('levels.subjects')}</h2>
      <p>{t('levels.subjectsLead')}</p>
      <DataTable
        reading={reading}
        caption={t('levels.subjectsCaption', { when: words.when(reading.on) })}
        columns={subjectColumns(shown)}
        rows={answer.subjects}
        rowId={({ subject, scope }) => `${subject}-${scope}`}
      />
      <p>{t('levels.subjectsHint')}</p>
      <details class="more">
        <summary>{t('levels.definitions')}</summary>
        <p>{t('levels.definitionsLead')}</p>
        <dl>
          {SUBJECTS.map(subject => (
            <div class="fact">
              <dt>{t(`subject.${subject}`)}</dt>
              <dd>{definitionOf(subject, words)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}

function subjectColumns(shown: Shown): readonly Column<SubjectRow>[] {
  const { answer, filter, words } = shown
  const { t, reading } = words
  const total = answer.states.length
  const queryFor = ({ subject, scope }: SubjectRow) => ({ subject, level: scope === 'regional' ? 'of-the-region' : null })
  const inForce = (row: SubjectRow, tally: Tally, form: 'treaty' | 'others') => {
    const open = openerOf(shown, { ...queryFor(row), form })
    return (
      <>
        <a href={open({ phase: 'in-force' })}>{words.number(tally.certain.length)}</a>
        {tally.possible.length > 0 && (
          <small class="under">
            <Linked text={t('levels.openShort', { count: tally.possible.length })} to={[open({ phase: 'unknown' })]} />
          </small>
        )}
      </>
    )
  }
  const reach = (row: SubjectRow, { covered, perhaps }: Tally, form: 'treaty' | 'others') => (
    <a href={reading.href('/map', { ...queryOf(filter), ...queryFor(row), form })}>
      {t('levels.of', { range: rangeText(covered.length, covered.length + perhaps.length, words), total })}
    </a>
  )
  const range = ({ certain, possible }: Range) => rangeText(certain, possible, words)
  return [
    {
      key: 'subject',
      label: t('filter.subject'),
      cell: ({ subject, scope }) => (
        <>
          {t(`subject.${subject}`)}
          <small class="under">{t(scope === 'all' ? 'levels.scopeAll' : 'levels.scopeRegional')}</small>
        </>
      ),
    },
    { key: 'treaties', label: t('levels.treaties'), kind: 'number', cell: row => inForce(row, row.treaties, 'treaty') },
    { key: 'byTreaty', label: t('levels.byTreaty'), kind: 'number', cell: row => reach(row, row.treaties, 'treaty') },
    {
      key: 'half',
      label: t('levels.half'),
      kind: 'number',
      cell: ({ half, treaties }) =>
        t('levels.halfCell', { range: range(half), total: treaties.certain.length + treaties.possible.length }),
    },
    {
      key: 'pairs',
      label: t('levels.pairs'),
      kind: 'number',
      cell: ({ pairs }) => t('levels.of', { range: range(pairs), total: pairs.of }),
    },
    { key: 'others', label: t('levels.others'), kind: 'number', cell: row => inForce(row, row.others, 'others') },
    { key: 'byOther', label: t('levels.byOther'), kind: 'number', cell: row => reach(row, row.others, 'others') },
  ]
}

function definitionOf(subject: Subject, words: Words): string {
  const { t } = words
  const { threats, principles } = SUBJECT_TERMS[subject]
  const names = (kind: 'threat' | 'principle', ids: readonly string[]) => words.either(ids.map(id => words.term(kind, id)))
  const first = threats.length > 0 ? t('levels.definitionThreats', { names: names('threat', threats) }) : null
  const second = principles.length > 0 ? t('levels.definitionPrinciples', { names: names('principle', principles) }) : null
  return first !== null && second !== null ? t('levels.definitionAnd', { first, second }) : (first ?? second ?? '')
}

function LevelsNotKnown({ answer, words }: { readonly answer: LevelsAnswer; readonly words: Words }) {
  const { t } = words
  const { unclear, crossings } = answer
  const names = words.some(
    unclear.map(({ id }) => words.instrument(id)),
    12,
  )
  return (
    <>
      <p>{unclear.length === 0 ? t('levels.noPhase') : t('levels.notKnown', { count: unclear.length, names })}</p>
      <p>{t('levels.notKnownReach', { total: crossings.all, open: crossings.open })}</p>
      {answer.chosen && <p>{t('groupUndated')}</p>}
    </>
  )
}

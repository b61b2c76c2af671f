/** What else a state's page says: what its neighbours share and it does not, its duties, its words, and what changed. */
import { read } from '../../ui/languages.ts'
import { Empty } from '../../ui/layout.tsx'
import { ConfidenceMark } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { ChangesSection } from './changes-view.tsx'
import type { ParticipationAct } from './facts.ts'
import { ActLink, actDay, InEnglish, InstrumentLink } from './pieces.tsx'
import type { Shared, StateAnswer } from './questions.ts'
import type { Words } from './words.ts'

type Props = { readonly answer: StateAnswer; readonly words: Words }
type Duty = StateAnswer['duties'][number]

/** The page is long: its parts by name, at its head. */
export function SectionLinks({ answer, words }: Props) {
  const { t } = words
  const parts = [
    ...(answer.state.body.region === 'inside' ? [['neighbours', t('neighboursShare')] as const] : []),
    ['duties', t('duties')],
    ['statements', t('statements')],
    ['changes', t('changesAsk', { day: words.date(words.reading.on) })],
  ] as const
  return (
    <nav class="rooms" aria-label={t('onThisPage')}>
      <ul>
        {parts.map(([id, label]) => (
          <li>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function StateSections({ answer, words }: Props) {
  const { t, reading } = words
  const { neighboursShare, duties, statements, changes, state } = answer
  const ranked = neighboursShare.toSorted(
    (a, b) => (words.orders.instrumentRank.get(a.instrument.id) ?? 0) - (words.orders.instrumentRank.get(b.instrument.id) ?? 0),
  )
  return (
    <>
      {state.body.region === 'inside' && (
        <section>
          <h2 id="neighbours">{t('neighboursShare')}</h2>
          <p>{t('neighboursShareLead')}</p>
          <DataTable
            reading={reading}
            caption={t('neighboursShare')}
            quietCaption
            columns={sharedColumns(words)}
            rows={ranked}
            empty={<p>{t('neighboursShareNone')}</p>}
          />
        </section>
      )}
      <section>
        <h2 id="duties">{t('duties')}</h2>
        <p>{t('dutiesLead')}</p>
        <DataTable reading={reading} caption={t('duties')} quietCaption columns={dutyColumns(words)} rows={duties} />
      </section>
      <section>
        <h2 id="statements">{t('statements')}</h2>
        {statements.length === 0 ? (
          <Empty why={t('statementsNone')} />
        ) : (
          <DataTable
            reading={reading}
            caption={t('statements')}
            quietCaption
            columns={statementColumns(words)}
            rows={statements}
          />
        )}
      </section>
      <ChangesSection words={words} changes={changes} />
    </>
  )
}

const sharedColumns = (words: Words): readonly Column<Shared>[] => [
  {
    key: 'instrument',
    label: words.t('instrument'),
    cell: ({ instrument }) => <InstrumentLink words={words} id={instrument.id} />,
  },
  { key: 'level', label: words.t('level'), cell: ({ instrument }) => words.term('level', instrument.adopted.body.level) },
  { key: 'bound', label: words.t('groupBound'), cell: ({ bound }) => words.list(bound.map(id => words.state(id))) },
]

const dutyColumns = (words: Words): readonly Column<Duty>[] => [
  {
    key: 'duty',
    label: words.t('duty'),
    cell: ({ act, body }) => (
      <>
        <ActLink words={words} act={act}>
          {read(words.lang, body.titles)}
        </ActLink>
        <small class="under">{read(words.lang, body.duties)}</small>
      </>
    ),
  },
  {
    key: 'instrument',
    label: words.t('instrument'),
    cell: ({ body }) =>
      body.instrument ? (
        <InstrumentLink words={words} id={body.instrument} />
      ) : (
        <InEnglish words={words}>{body.instrumentName}</InEnglish>
      ),
  },
  {
    key: 'basis',
    label: words.t('binding'),
    cell: ({ body }) => <InEnglish words={words}>{[body.binding, body.legalBasis].filter(Boolean).join(', ')}</InEnglish>,
  },
  { key: 'due', label: words.t('due'), cell: ({ body }) => <InEnglish words={words}>{body.due ?? body.trigger}</InEnglish> },
  {
    key: 'confidence',
    label: words.t('confidence'),
    kind: 'mark',
    cell: ({ body }) => <ConfidenceMark reading={words.reading} confidence={body.confidence} />,
  },
]

const statementColumns = (words: Words): readonly Column<ParticipationAct>[] => [
  {
    key: 'day',
    label: words.t('day'),
    cell: act => {
      const instrument = words.catalogue.instruments.get(act.body.instrument)
      return instrument && actDay(act, instrument, words)
    },
  },
  {
    key: 'act',
    label: words.t('act'),
    cell: act => (
      <ActLink words={words} act={act.act}>
        {words.kind(act)}
      </ActLink>
    ),
  },
  { key: 'instrument', label: words.t('instrument'), cell: act => <InstrumentLink words={words} id={act.body.instrument} /> },
  {
    key: 'text',
    label: words.t('statementText'),
    cell: ({ body }) => <InEnglish words={words}>{'text' in body && body.text !== undefined ? body.text : body.note}</InEnglish>,
  },
]

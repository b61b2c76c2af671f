/** One instrument: its titles, who is bound, its days and what sources say of them, its clauses, and every act under it. */
import type { Child } from 'hono/jsx'
import type { ActId } from '../../kernel/ids.ts'
import { LANGS } from '../../kernel/lang.ts'
import type { Confidence, Source } from '../../kernel/source.ts'
import { Hemicycle, YearStrip } from '../../ui/hemicycle.tsx'
import { formatNumber, furniture, read, translator } from '../../ui/languages.ts'
import { Empty, Facts, Page } from '../../ui/layout.tsx'
import { ConfidenceMark, StandingLegend } from '../../ui/marks.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { names, type TermKind } from './answering.ts'
import { isLater } from './answers.ts'
import { delayWords, thresholdWords } from './clauses.ts'
import { Clauses } from './clauses-view.tsx'
import { boundIn, isTreaty, sentenceOf, shortSentenceOf } from './counting.ts'
import type { ParticipationAct } from './facts.ts'
import { familiesOf } from './families.ts'
import {
  ActLink,
  actDay,
  BodyLink,
  Evidence,
  InEnglish,
  OtherDates,
  phaseName,
  Readings,
  StateLink,
  Vocabulary,
  WingPages,
} from './pieces.tsx'
import type { InstrumentAnswer, PastDay } from './questions.ts'
import { STATUS } from './reasons.ts'
import { Relations } from './relations-view.tsx'
import { seatsOf, thumbnailSeats } from './seats.ts'
import { ListsEnded, NotVerified, UnknownByReason } from './unknowns.tsx'
import type { Words } from './words.ts'

type Props = { readonly answer: InstrumentAnswer; readonly words: Words }

export function InstrumentPage({ answer, past, words }: Props & { readonly past: readonly PastDay[] }) {
  const { t, reading, lang } = words
  const { instrument, standings } = answer
  const { body } = instrument.adopted
  const seats = seatsOf(instrument, standings, answer.outside, words)
  const sentence = sentenceOf(instrument, standings, words)
  const contested = [...standings.values()].filter(({ standing }) => standing === 'contested')
  return (
    <Page
      reading={reading}
      title={words.instrument(instrument.id)}
      wing="architecture"
      kicker={[
        words.term('form', body.form),
        words.term('level', body.level),
        words.term('agenda', body.agenda),
        phaseName(answer.phase, instrument, words),
      ].join(' · ')}
      lead={
        <>
          <p>
            <i class="title">{read(lang, body.titles)}</i>
          </p>
          <p>{read(lang, body.summaries)}</p>
        </>
      }
      crumbs={[{ label: t('instruments'), href: '/instruments' }]}
      {...answer.neighbours}
      formats={['json', 'jsonld']}
      feeds={{ atom: `/instruments/${instrument.id}.atom`, calendar: `/instruments/${instrument.id}.ics` }}
      proof={`/acts/${instrument.adopted.act}.tlog-proof`}
      notKnown={<InstrumentNotKnown answer={answer} words={words} />}
    >
      <WingPages words={words} />
      <h2>{t('hemicycleTitle')}</h2>
      <p>{sentence}</p>
      <Hemicycle
        reading={reading}
        sentence={sentence}
        seats={seats.inside}
        outside={seats.outside}
        centre={{
          figure: formatNumber(lang, boundIn(standings)),
          words: t(isTreaty(instrument) ? 'centre_party' : 'centre_member', { total: words.orders.seats.length }),
        }}
      />
      <p>
        <a href={reading.href(`/instruments/${instrument.id}/participation`)}>{t('showParticipation')}</a>
        {' · '}
        <a href={reading.href('/map', { instrument: instrument.id })}>{t('map.onMap')}</a>
      </p>
      <StandingLegend reading={reading} />
      {contested.length > 0 && (
        <section>
          <h2>{t('contestedTitle')}</h2>
          <p>{t('contestedLead')}</p>
          {contested.map(one => (
            <>
              <h3>
                <StateLink words={words} id={one.state} />
              </h3>
              <Readings words={words} readings={one.readings} />
            </>
          ))}
        </section>
      )}
      {past.length > 1 && (
        <>
          <h2>{t('throughTime')}</h2>
          <YearStrip
            reading={reading}
            label={t('throughTimeLabel')}
            frames={past.map(({ on, standings: then }) => ({
              label: words.dateShort(on),
              href: `/instruments/${instrument.id}?on=${on}`,
              seats: thumbnailSeats(then, words),
              sentence: shortSentenceOf(instrument, then, words),
            }))}
          />
        </>
      )}
      <Titles answer={answer} words={words} />
      <Days answer={answer} words={words} />
      <Clauses instrument={instrument} words={words} />
      <Institutions answer={answer} words={words} />
      <h2>{t('relations')}</h2>
      {answer.relations.length === 0 ? (
        <Empty why={t('relationsNone')} />
      ) : (
        <Relations words={words} relations={answer.relations} of={{ instrument: instrument.id }} />
      )}
      <FamilyLink answer={answer} words={words} />
      <Duties answer={answer} words={words} />
      <Lists answer={answer} words={words} />
      <AllActs answer={answer} words={words} />
      <RestsOn answer={answer} words={words} />
    </Page>
  )
}

/** To the page that draws it in time with what it descends from and what descends from it. */
function FamilyLink({ answer, words }: Props) {
  const { id } = answer.instrument
  const count = familiesOf(words.catalogue).of.get(id)?.members.length ?? 1
  if (count < 2) return null
  return (
    <p>
      <a href={words.reading.href(`/lineage/${id}`)}>{words.t('lineageShow', { count })}</a>
    </p>
  )
}

function Titles({ answer, words }: Props) {
  const { t } = words
  const { body } = answer.instrument.adopted
  return (
    <>
      <h2>{t('titles')}</h2>
      <Facts
        items={LANGS.map(lang => ({
          term: translator(lang, furniture)('languageName'),
          detail: (
            <>
              <i class="title" lang={lang}>
                {read(lang, body.titles)}
              </i>
              <small class="under">{t(body.officialTitles.includes(lang) ? 'titleOfficial' : 'titleOurs')}</small>
            </>
          ),
        }))}
      />
    </>
  )
}

/** Adoption, entry into force as recorded and by rule, end; with the days that other sources give. */
function Days({ answer, words }: Props) {
  const { t } = words
  const { instrument } = answer
  const { adopted, enteredIntoForce, terminated, status, superseded } = instrument
  const items: { readonly term: Child; readonly detail: Child }[] = [
    {
      term: t('adopted'),
      detail: (
        <>
          <ActLink words={words} act={adopted.act}>
            {adopted.body.on === null ? t('dayNotKnown') : words.date(adopted.body.on)}
          </ActLink>
          {adopted.body.place !== undefined && (
            <>
              {', '}
              <InEnglish words={words}>{adopted.body.place}</InEnglish>
            </>
          )}{' '}
          <ConfidenceMark reading={words.reading} confidence={adopted.body.confidence} />
          {(adopted.body.otherDates?.length ?? 0) === 0 && adopted.body.note !== undefined && (
            <p>
              <InEnglish words={words}>{adopted.body.note}</InEnglish>
            </p>
          )}
        </>
      ),
    },
  ]
  if (adopted.body.otherDates?.length)
    items.push({
      term: t('adopted') + t('colon') + t('otherDatesTerm'),
      detail: <OtherDates words={words} stated={adopted.body} />,
    })
  if (isTreaty(instrument) || enteredIntoForce) {
    items.push({ term: t('enteredRecorded'), detail: <Recorded answer={answer} words={words} /> })
    if (enteredIntoForce?.body.otherDates?.length)
      items.push({
        term: t('inForce') + t('colon') + t('otherDatesTerm'),
        detail: <OtherDates words={words} stated={enteredIntoForce.body} />,
      })
  }
  if (isTreaty(instrument)) items.push({ term: t('enteredComputed'), detail: <Computed answer={answer} words={words} /> })
  if (terminated)
    items.push({
      term: t('endedTerm'),
      detail: (
        <ActLink words={words} act={terminated.act}>
          {terminated.body.on === null ? t('dayNotKnown') : words.date(terminated.body.on)}
        </ActLink>
      ),
    })
  if (superseded)
    items.push({
      term: t('endedTerm'),
      detail: (
        <a href={words.reading.href(`/instruments/${superseded.by}`)}>
          {t('supersededBy', { name: words.instrument(superseded.by), when: words.when(superseded.on) })}
        </a>
      ),
    })
  if (status)
    items.push({
      term: t('statusTerm'),
      detail: (
        <>
          <ActLink words={words} act={status.act}>
            {t('statusAsOf', { status: t(STATUS[status.body.status]), date: words.date(status.body.asOf) })}
          </ActLink>{' '}
          <ConfidenceMark reading={words.reading} confidence={status.body.confidence} />
        </>
      ),
    })
  return (
    <>
      <h2>{t('dates')}</h2>
      <Facts items={items} />
    </>
  )
}

function Recorded({ answer, words }: Props) {
  const { t, reading } = words
  const entered = answer.instrument.enteredIntoForce
  if (!entered) return <>{t('enteredNone')}</>
  const { on, knownBy, confidence, note, otherDates } = entered.body
  return (
    <>
      <ActLink words={words} act={entered.act}>
        {on !== null ? words.date(on) : knownBy ? t('dayNotKnownBy', { date: words.date(knownBy) }) : t('dayNotKnown')}
      </ActLink>{' '}
      <ConfidenceMark reading={reading} confidence={confidence} />
      {note !== undefined && (otherDates?.length ?? 0) === 0 && (
        <p>
          <InEnglish words={words}>{note}</InEnglish>
        </p>
      )}
    </>
  )
}

function Computed({ answer, words }: Props) {
  const { t } = words
  const { entry, instrument } = answer
  const clauses = instrument.clauses?.body
  if (entry.status === 'not-computed') return <>{t('enteredNotComputed')}</>
  if (entry.status === 'pending')
    return <>{t(entry.recorded ? 'enteredPendingButRecorded' : 'enteredPending', { missing: entry.missing })}</>
  const threshold = clauses?.threshold
  const delay = clauses?.generalDelay
  return (
    <>
      {t('enteredComputedDetail', {
        date: words.span(entry.on),
        threshold: threshold ? (thresholdWords(threshold, words) ?? threshold) : '',
        delay: delay ? (delayWords(delay, words) ?? delay) : '',
      })}
      {clauses?.entryArticle !== undefined && ` (${t('article', { article: clauses.entryArticle })})`}
      <p>
        <ActLink words={words} act={entry.decisive.act}>
          {t('enteredDecisive', {
            state: words.state(entry.decisive.body.state),
            date: actDay(entry.decisive, instrument, words),
          })}
        </ActLink>{' '}
        {entry.agrees === true && t('enteredAgrees')}
        {entry.agrees === false && t('enteredDiffers')}
      </p>
    </>
  )
}

function Institutions({ answer, words }: Props) {
  const { t, reading } = words
  const { instrument, charter } = answer
  const { body } = instrument.adopted
  const naming = (kind: TermKind, id: string) =>
    [...words.catalogue.instruments.values()].filter(one => names(one, kind, id)).length
  const terms = (kind: TermKind, ids: readonly string[], none: string) =>
    ids.length === 0 ? (
      none
    ) : (
      <ul class="lines">
        {ids.map(id => (
          <li>
            <Vocabulary words={words} kind={kind} id={id} />
            {' · '}
            <a href={reading.href(`/${kind}s/${id}`)}>{t('instrumentsCount', { count: naming(kind, id) })}</a>
          </li>
        ))}
      </ul>
    )
  return (
    <>
      <h2>{t('institutions')}</h2>
      <Facts
        items={[
          {
            term: t('depositary'),
            detail: body.depositary === undefined ? t('notStated') : <InEnglish words={words}>{body.depositary}</InEnglish>,
          },
          { term: t('organ'), detail: body.organ === undefined ? t('notStated') : <BodyLink words={words} id={body.organ} /> },
          ...(charter
            ? [
                {
                  term: t('rosterTerm'),
                  detail: (
                    <>
                      <a href={reading.href(`/instruments/${charter.id}`)}>
                        {t('rosterDetail', { charter: words.instrument(charter.id) })}
                      </a>
                      {body.rosterBecause !== undefined && (
                        <p>
                          <InEnglish words={words}>{body.rosterBecause}</InEnglish>
                        </p>
                      )}
                    </>
                  ),
                },
              ]
            : []),
          ...(body.closed
            ? [
                {
                  term: t('closedTerm'),
                  detail: (
                    <>
                      {t('closedDetail')}
                      {body.closedBecause !== undefined && (
                        <p>
                          <InEnglish words={words}>{body.closedBecause}</InEnglish>
                        </p>
                      )}
                    </>
                  ),
                },
              ]
            : []),
          { term: t('nature'), detail: <Vocabulary words={words} kind="nature" id={body.nature} /> },
          { term: t('threats'), detail: terms('threat', body.threats, t('termNotListed')) },
          { term: t('principles'), detail: terms('principle', body.principles, t('principleNotListed')) },
        ]}
      />
    </>
  )
}

function Duties({ answer, words }: Props) {
  const { t, lang } = words
  return (
    <>
      <h2>{t('obligations')}</h2>
      {answer.obligations.length === 0 ? (
        <Empty why={t('obligationsNone')} />
      ) : (
        <ul>
          {answer.obligations.map(({ act, body }) => (
            <li>
              <ActLink words={words} act={act}>
                {read(lang, body.titles)}
              </ActLink>
              {t('colon') + read(lang, body.duties)}
            </li>
          ))}
        </ul>
      )}
      <h2>{t('mechanisms')}</h2>
      {answer.mechanisms.length === 0 ? (
        <Empty why={t('mechanismsNone')} />
      ) : (
        <ul>
          {answer.mechanisms.map(({ act, body }) => (
            <li>
              <a href={words.reading.href(`/response/mechanisms/${body.mechanism}`)}>{read(lang, body.names)}</a>
              {`${t('colon')}${read(lang, body.answers)} `}
              <ActLink words={words} act={act}>
                {t('act')}
              </ActLink>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Lists({ answer, words }: Props) {
  const { t, reading } = words
  return (
    <>
      <h2>{t('lists')}</h2>
      {answer.sourceLists.length === 0 ? (
        <Empty why={t('listsNone')} />
      ) : (
        <>
          <p>{t('listsLead')}</p>
          <DataTable
            reading={reading}
            caption={t('lists')}
            quietCaption
            rows={answer.sourceLists.toSorted((a, b) => a.body.upTo.localeCompare(b.body.upTo))}
            columns={[
              {
                key: 'upTo',
                label: t('listUpTo'),
                kind: 'day',
                cell: ({ act, body }) => (
                  <ActLink words={words} act={act}>
                    {words.date(body.upTo)}
                  </ActLink>
                ),
              },
              {
                key: 'states',
                label: t('listStates'),
                cell: ({ body }) => (body.states === 'all' ? t('listStatesAll') : words.some(body.states.map(words.state), 6)),
              },
              {
                key: 'shows',
                label: t('listShows'),
                cell: ({ body }) => t(body.shows === 'consents' ? 'listShows_consents' : 'listShows_all'),
              },
              {
                key: 'source',
                label: t('source'),
                cell: ({ body }) => (
                  <Evidence words={words} sources={body.sources} confidence={body.confidence} note={body.note} />
                ),
              },
            ]}
          />
        </>
      )}
    </>
  )
}

function AllActs({ answer, words }: Props) {
  const { t, reading } = words
  const { instrument, charter } = answer
  const columns: readonly Column<ParticipationAct>[] = [
    {
      key: 'day',
      label: t('day'),
      kind: 'day',
      cell: act => (
        <>
          {actDay(act, instrument, words)}
          {isLater(act.body.on, reading.on) && <small class="under">{t('actLater')}</small>}
        </>
      ),
    },
    { key: 'state', label: t('state'), cell: act => <StateLink words={words} id={act.body.state} /> },
    {
      key: 'kind',
      label: t('act'),
      cell: act => (
        <ActLink words={words} act={act.act}>
          {words.kind(act)}
        </ActLink>
      ),
    },
    {
      key: 'confidence',
      label: t('confidence'),
      kind: 'mark',
      cell: act => <ConfidenceMark reading={reading} confidence={act.body.confidence} />,
    },
  ]
  return (
    <>
      <h2>{t('allActs')}</h2>
      <p>
        <a href={reading.href(`/acts?instrument=${instrument.id}`)}>{t('allActsOf')}</a>
      </p>
      <DataTable
        reading={reading}
        caption={t('actsCaption')}
        quietCaption
        columns={columns}
        rows={answer.acts}
        empty={
          charter ? (
            <p>
              <a href={reading.href(`/instruments/${charter.id}`)}>
                {t('actsNoneRoster', { charter: words.instrument(charter.id) })}
              </a>
            </p>
          ) : (
            <p>{t('actsNone')}</p>
          )
        }
      />
    </>
  )
}

/** The acts about the instrument itself, each with its mark and source. */
function RestsOn({ answer, words }: Props) {
  const { t } = words
  const { adopted, enteredIntoForce, terminated, status, clauses } = answer.instrument
  type Row = {
    readonly name: string
    readonly act: ActId
    readonly body: { readonly sources: readonly Source[]; readonly confidence: Confidence }
  }
  const rows: Row[] = [
    { name: t('actTerm_adoption'), act: adopted.act, body: adopted.body },
    ...(enteredIntoForce ? [{ name: t('actTerm_entry'), act: enteredIntoForce.act, body: enteredIntoForce.body }] : []),
    ...(clauses ? [{ name: t('actTerm_rules'), act: clauses.act, body: clauses.body }] : []),
    ...(terminated ? [{ name: t('actTerm_terminated'), act: terminated.act, body: terminated.body }] : []),
    ...(status ? [{ name: t('actTerm_status'), act: status.act, body: status.body }] : []),
  ]
  return (
    <>
      <h2>{t('restsOn')}</h2>
      <Facts
        items={rows.map(({ name, act, body }) => ({
          term: (
            <ActLink words={words} act={act}>
              {name}
            </ActLink>
          ),
          detail: <Evidence words={words} sources={body.sources} confidence={body.confidence} />,
        }))}
      />
    </>
  )
}

function InstrumentNotKnown({ answer, words }: Props) {
  const { t, lang } = words
  const { instrument, standings, outside } = answer
  const inOrder = words.orders.seats.flatMap(({ body }) => standings.get(body.state) ?? [])
  const unknown = [...inOrder, ...outside].filter(({ standing }) => standing === 'unknown')
  return (
    <>
      {unknown.length === 0 ? (
        <p>{t('allKnown')}</p>
      ) : (
        <UnknownByReason
          words={words}
          unknown={unknown.map(standing => ({
            name: <StateLink words={words} id={standing.state} />,
            standing,
          }))}
        />
      )}
      {isTreaty(instrument) && !instrument.enteredIntoForce && <p>{t('entryNotKnown')}</p>}
      <ListsEnded words={words} standings={[...inOrder, ...outside]} />
      <NotVerified words={words} marks={answer.acts.map(act => act.body.confidence)} />
      {lang !== 'en' && <p>{t('textsInEnglish')}</p>}
    </>
  )
}

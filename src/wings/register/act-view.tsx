/** One act: what it says, where that can be checked, when it means something, what it changed, and how it stands on the log. */
import type { Child } from 'hono/jsx'
import type { ActBody } from '../../acts/catalogue.ts'
import { formatInstant } from '../../ui/languages.ts'
import { Facts, Note, Page } from '../../ui/layout.tsx'
import { ConfidenceMark, StandingMark } from '../../ui/marks.tsx'
import { DataTable } from '../../ui/table.tsx'
import type { Neighbours } from '../architecture/questions.ts'
import { fullTitleOf, titleOf } from './act-title.ts'
import { BodyWords, SourceLink, spanInWords } from './body-words.tsx'
import { aboutColumn, actColumn, dayColumn, dayInWords } from './pieces.tsx'
import type { ActAnswer, ActSummary } from './questions.ts'
import type { DayIs, StandingChange } from './standing-change.ts'
import { instrumentOf, type Words } from './words.ts'

export type ActProps = {
  readonly answer: ActAnswer
  readonly change: StandingChange | null
  readonly neighbours: Neighbours
  readonly words: Words
}

export function ActPage({ answer, change, neighbours, words }: ActProps) {
  const { t, reading } = words
  const { act, logged } = answer
  const instrument = instrumentOf(act.body)
  // What a correction brings has evidence of its own, beside that of the correction.
  const replacement = logged?.body.type === 'act.corrected/v1' ? act.body : null
  return (
    <Page
      reading={reading}
      title={fullTitleOf(act, words)}
      heading={
        instrument ? (
          <>
            {titleOf(act, words)}
            <br />
            <i class="title">{words.instrument(instrument)}</i>
          </>
        ) : (
          titleOf(act, words)
        )
      }
      kicker={t('actKicker', { index: act.index })}
      lead={<Lead act={act} body={logged?.body ?? null} words={words} />}
      wing="register"
      crumbs={[{ label: t('actsTitle'), href: '/acts' }]}
      previous={neighbours.previous}
      next={neighbours.next}
      formats={['json', 'jsonld']}
      proof={`/acts/${act.id}.tlog-proof`}
      notKnown={
        <>
          <p>{t('actNotKnown')}</p>
          <p>{t('actNotKnownDigest')}</p>
        </>
      }
    >
      <Standing answer={answer} words={words} />
      <h2>{t('actSays')}</h2>
      {act.correctedAt !== null && logged && <p>{t('actSaysAsCorrected')}</p>}
      {logged ? <BodyWords body={logged.body} words={words} /> : <Note>{t('actBodyWithheld')}</Note>}
      {replacement && <Evidence body={replacement} words={words} within />}
      {logged && <Evidence body={logged.body} words={words} />}
      <Times answer={answer} words={words} />
      {change && <Changed change={change} words={words} />}
      <Versions answer={answer} words={words} />
      <Related title={t('actSpeaksOf')} acts={answer.speaksOf} words={words} />
      <Related title={t('actSpokenOf')} acts={answer.spokenOfBy} words={words} />
      <Check id={act.id} withheld={logged === null} words={words} />
      <OnTheLog answer={answer} words={words} />
    </Page>
  )
}

function Lead({ act, body, words }: { readonly act: ActSummary; readonly body: ActBody | null; readonly words: Words }) {
  const confidence = body?.confidence ?? act.confidence
  const day = dayInWords(act, words)
  return (
    <p>
      {day !== null && `${words.t('whenLaw')}: ${day} · `}
      {confidence && <ConfidenceMark reading={words.reading} confidence={confidence} />}
    </p>
  )
}

/** Said before anything else when this is not what holds now. */
function Standing({ answer: { act, versions }, words }: { readonly answer: ActAnswer; readonly words: Words }) {
  const { t, reading } = words
  const first = versions[0]
  const holds = versions.at(-1)
  return (
    <>
      {act.type === 'act.corrected/v1' && first && (
        <Note>
          <p>
            {t(act.body ? 'isCorrection' : 'isWithdrawal', { index: first.index })}{' '}
            <a href={reading.href(`/acts/${first.id}`)}>{t('correctionLink')}</a>
          </p>
        </Note>
      )}
      {act.correctedAt !== null && holds && (
        <Note>
          <p>
            {t('correctedBanner', { index: holds.index })} <a href={reading.href(`/acts/${holds.id}`)}>{t('correctedLink')}</a>
          </p>
        </Note>
      )}
    </>
  )
}

type EvidenceProps = { readonly body: ActBody; readonly words: Words; readonly within?: boolean }

function Evidence({ body, words, within = false }: EvidenceProps) {
  const { t, reading, lang, date } = words
  const english = (text: string): Child => (lang === 'en' ? text : <span lang="en">{text}</span>)
  const items: { term: Child; detail: Child }[] = [
    {
      term: t('actConfidence'),
      detail: (
        <>
          <ConfidenceMark reading={reading} confidence={body.confidence} /> {reading.t(`explain_${body.confidence}`)}
        </>
      ),
    },
  ]
  if (body.note !== undefined)
    items.push({
      term: t('actNote'),
      detail: (
        <>
          {english(body.note)}
          {lang !== 'en' && <small> ({t('inEnglish')})</small>}
        </>
      ),
    })
  if (body.otherDates && body.otherDates.length > 0)
    items.push({
      term: t('actOtherDates'),
      detail: (
        <ul>
          {body.otherDates.map(other => (
            <li>
              {t('otherDateSaid', { day: date(other.on), saidBy: other.saidBy })}
              {other.note !== undefined && <> ({english(other.note)})</>}
            </li>
          ))}
        </ul>
      ),
    })
  return (
    <>
      {within ? <h3>{t('actSources')}</h3> : <h2>{t('actSources')}</h2>}
      {body.sources.length === 0 ? (
        <p>{t('actNoSources')}</p>
      ) : (
        <ul>
          {body.sources.map(source => (
            <li>
              <SourceLink address={source.address} />
              {source.part !== undefined && <> ({english(source.part)})</>}
            </li>
          ))}
        </ul>
      )}
      <Facts items={items} />
    </>
  )
}

function Times({ answer: { act, logged }, words }: { readonly answer: ActAnswer; readonly words: Words }) {
  const { t, lang } = words
  return (
    <>
      <h2>{t('actWhen')}</h2>
      <Facts
        items={[
          { term: t('whenLaw'), detail: lawInWords(act, logged?.body ?? null, words) },
          {
            term: t('whenRecorded'),
            detail: t('whenRecordedAs', { instant: formatInstant(lang, act.recordedAt), index: act.index }),
          },
          { term: t('filedBy'), detail: t('filedByOffice', { party: words.party(act.party), office: words.office(act.office) }) },
          {
            term: t('actType'),
            detail: (
              <>
                {words.type(act.type)} <code>{act.type}</code>
              </>
            ),
          },
          { term: t('actId'), detail: <code>{act.id}</code> },
          { term: t('actVisibility'), detail: words.value('visibility', act.visibility) },
        ]}
      />
    </>
  )
}

function lawInWords(act: ActSummary, body: ActBody | null, words: Words): Child {
  const { t, date } = words
  if (act.on !== null) {
    const span = spanInWords(act.on, words)
    return span === null ? <time datetime={act.on}>{date(act.on)}</time> : `${date(act.on)}. ${span}`
  }
  // A correction has no day of its own: it speaks of the day that what it corrects should have had.
  const corrected = act.type === 'act.corrected/v1' ? dayInWords(act, words) : null
  if (corrected !== null) return corrected
  if (body && 'knownBy' in body && body.knownBy !== undefined) return t('whenLawKnownBy', { day: date(body.knownBy) })
  return body && ('on' in body || 'since' in body) ? t('whenLawUnknown') : t('whenLawNone')
}

const DAY_IS = {
  before: 'changedBefore',
  on: 'changedOn',
  onLast: 'changedOnLast',
  knownBy: 'changedKnownBy',
  now: 'changedNow',
} as const satisfies Record<DayIs, string>

function Changed({ change, words }: { readonly change: StandingChange; readonly words: Words }) {
  const { t, reading, date } = words
  const { state, instrument, days, compared } = change
  const before = days.find(({ is }) => is === 'before')?.standing.standing
  const same = compared && days.filter(({ is }) => is === 'on' || is === 'onLast').every(one => one.standing.standing === before)
  const href = `/instruments/${instrument}/participation`
  return (
    <>
      <h2>{t('actChanged')}</h2>
      <DataTable
        reading={reading}
        caption={t('changedCaption', { of: words.forms(state).of, instrument: words.instrument(instrument) })}
        columns={[
          {
            key: 'day',
            label: t('changedDay'),
            cell: row => (
              <>
                <a href={`${reading.href(href, { on: row.day })}#${state}`}>{date(row.day)}</a>, {t(DAY_IS[row.is])}
              </>
            ),
          },
          {
            key: 'standing',
            label: t('changedStanding'),
            cell: row => <StandingMark reading={reading} standing={row.standing.standing} />,
          },
        ]}
        rows={days.toSorted((a, b) => a.day.localeCompare(b.day))}
      />
      {!compared && <p>{t('changedNoDay')}</p>}
      {same && <p>{t('changedSame')}</p>}
      <p>
        <a href={reading.href(href)}>{t('changedMore', { instrument: words.instrument(instrument) })}</a>
      </p>
    </>
  )
}

function Versions({ answer: { act, versions }, words }: { readonly answer: ActAnswer; readonly words: Words }) {
  const { t, reading } = words
  if (versions.length < 2) return null
  const place = (one: ActSummary, i: number) => [
    t(i === 0 ? 'versionFirst' : one.body ? 'versionCorrection' : 'versionWithdraws'),
    one.correctedAt === null ? t('versionHolds') : t('versionReplaced', { index: one.correctedAt }),
    ...(one.id === act.id ? [t('versionThis')] : []),
  ]
  return (
    <>
      <h2>{t('actVersions')}</h2>
      <p>{t('versionsHint')}</p>
      <DataTable
        reading={reading}
        caption={t('versionsCaption')}
        quietCaption
        columns={[
          {
            key: 'index',
            label: t('columnIndex'),
            cell: one => <a href={reading.href(`/acts/${one.id}`)}>{t('actKicker', { index: one.index })}</a>,
          },
          { key: 'place', label: t('columnAct'), cell: one => place(one, versions.indexOf(one)).join('; ') },
          {
            key: 'recorded',
            label: t('columnRecorded'),
            kind: 'day',
            cell: one => formatInstant(words.lang, one.recordedAt),
          },
        ]}
        rows={versions}
      />
    </>
  )
}

type RelatedProps = { readonly title: string; readonly acts: readonly ActSummary[]; readonly words: Words }

function Related({ title, acts, words }: RelatedProps) {
  if (acts.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <DataTable
        reading={words.reading}
        caption={words.t('relatedCaption')}
        quietCaption
        columns={[actColumn(words), aboutColumn(words), dayColumn(words)]}
        rows={acts}
      />
    </>
  )
}

type CheckProps = { readonly id: string; readonly withheld: boolean; readonly words: Words }

function Check({ id, withheld, words }: CheckProps) {
  const { t, reading } = words
  return (
    <>
      <h2>{t('actCheck')}</h2>
      <p>
        <a href={reading.href(`/acts/${id}/verify`)}>
          <b>{t('checkBrowser')}</b>
        </a>
        {'. '}
        {t('checkBrowserHint')}
      </p>
      <ActFileLinks id={id} withheld={withheld} words={words} />
    </>
  )
}

/** The files that hold everything needed to check this act without us. */
export function ActFileLinks({ id, withheld, words }: CheckProps) {
  const { t, reading } = words
  const file = (path: string, label: string) => (
    <li>
      <a href={reading.href(path, { on: null, lang: null })}>{label}</a>
    </li>
  )
  return (
    <ul>
      {file(`/acts/${id}.tlog-proof`, t('fileProof'))}
      {file(`/acts/${id}.entry`, t('fileEntry'))}
      {!withheld && file(`/acts/${id}.body`, t('fileBody'))}
      <li>
        <a href="/log/vkey">{t('fileVkey')}</a>
      </li>
    </ul>
  )
}

function OnTheLog({ answer: { entry, proof, logged }, words }: { readonly answer: ActAnswer; readonly words: Words }) {
  const { t } = words
  return (
    <>
      <h2>{t('actRecord')}</h2>
      <p>{t('actRecordHint')}</p>
      <Facts
        items={[
          { term: t('recordEntry', { bytes: Buffer.byteLength(entry) }), detail: <code>{entry}</code> },
          { term: t('recordLeaf'), detail: <code>{proof.leafHash}</code> },
          { term: t('recordIndex'), detail: t('recordIndexOf', { index: proof.index, size: proof.size }) },
          {
            term: t('recordProof', { count: proof.hashes.length }),
            detail:
              proof.hashes.length === 0 ? (
                t('recordProofNone')
              ) : (
                <ol>
                  {proof.hashes.map(hash => (
                    <li>
                      <code>{hash}</code>
                    </li>
                  ))}
                </ol>
              ),
          },
          { term: t('recordRoot'), detail: <code>{proof.root}</code> },
          ...(logged
            ? [
                {
                  term: t('recordBody'),
                  detail: (
                    <details>
                      <summary>
                        <code>{logged.salt}</code>
                      </summary>
                      <code>{logged.json}</code>
                    </details>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

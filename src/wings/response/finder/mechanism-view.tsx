/** One mechanism: what it answers, how it stands to a matter, its steps with votes and times, votes supposed, and how it was used. */
import type { PlainDate } from '../../../kernel/date.ts'
import type { StateId } from '../../../kernel/ids.ts'
import { CarriedWords, Empty, Facts, Page } from '../../../ui/layout.tsx'
import { ConfidenceMark } from '../../../ui/marks.tsx'
import { DataTable } from '../../../ui/table.tsx'
import type { Precedent } from './backtest.ts'
import type { Timed } from './clocks.ts'
import { reasonsOf } from './find.ts'
import { Closed, type Offer } from './find-view.tsx'
import { involved } from './matter.ts'
import type { Mechanism, Step } from './mechanism.ts'
import {
  clockText,
  FactList,
  MatterFacts,
  NUMBERLESS,
  OpennessMark,
  rangeText,
  type Sheet,
  Starters,
  StateNames,
  voteText,
  Ways,
} from './pieces.tsx'
import { Timeline } from './timeline.tsx'
import { VoteSeats } from './vote-seats.tsx'
import { suppose, VOTE_MARKS, type VoteCount, type VoteMark } from './votes.ts'
import type { Words } from './words.ts'

export type MechanismAnswer = {
  readonly sheet: Sheet
  readonly offer: Offer
  readonly start: PlainDate
  readonly done: ReadonlyMap<number, PlainDate>
  readonly votes: ReadonlyMap<StateId, VoteMark>
  readonly precedents: readonly Precedent[]
}

export function MechanismPage(answer: MechanismAnswer) {
  const { sheet, offer } = answer
  const { words, matter } = sheet
  const { t, reading } = words
  const { mechanism } = offer.found
  const { body } = mechanism
  return (
    <Page
      reading={reading}
      title={words.name(mechanism)}
      kicker={t('mechanism')}
      wing="response"
      crumbs={[
        { label: t('response'), href: '/response' },
        { label: t('mechanismsTitle'), href: '/response/mechanisms' },
      ]}
      lead={<p>{body.answers[words.lang]}</p>}
      formats={['json']}
      notKnown={<NotVerified words={words} mechanism={mechanism} />}
    >
      <Facts items={aboutOf(sheet, mechanism)} />

      <h2>{t('standsOn', { day: words.day(matter.on) })}</h2>
      <p class="offer-marks">
        <OpennessMark words={words} openness={offer.found.openness} />
      </p>
      <MatterFacts sheet={sheet} />
      <Standing sheet={sheet} offer={offer} />
      <p>
        <a href={reading.href('/response/find', Object.fromEntries(reading.query))}>{t('allForMatter')}</a>
      </p>

      <h2 id="steps">{t('steps')}</h2>
      <Steps sheet={sheet} offer={offer} />

      <h2 id="votes">{t('votes')}</h2>
      <Votes {...answer} />

      <h2 id="times">{t('times')}</h2>
      <Times {...answer} />

      <h2>{t('howUsed')}</h2>
      <Used words={words} mechanism={mechanism} precedents={answer.precedents} />
    </Page>
  )
}

function aboutOf({ words }: Sheet, { body, instrument, act }: Mechanism) {
  const { t, reading, lang } = words
  return [
    ...(instrument === null
      ? []
      : [
          {
            term: t('instrument'),
            detail: <a href={reading.href(`/instruments/${instrument}`)}>{words.instrument(instrument)}</a>,
          },
        ]),
    ...(body.level === undefined ? [] : [{ term: t('level'), detail: words.term('level', body.level) }]),
    ...(body.kind === undefined ? [] : [{ term: t('nature'), detail: words.term('nature', body.kind) }]),
    {
      term: t('situations'),
      detail: body.situations.map((code, n) => [
        n > 0 ? ', ' : '',
        <a href={reading.href('/response/find', { situation: code })}>{words.situation(code)}</a>,
      ]),
    },
    { term: t('whoMayStart'), detail: body.whoMayInvoke[lang] },
    { term: t('decision'), detail: body.decision[lang] },
    { term: t('measures'), detail: body.measures[lang] },
    { term: t('limits'), detail: body.limits[lang] },
    ...(body.legalBasis === undefined ? [] : [{ term: t('legalBasis'), detail: <span lang="en">{body.legalBasis}</span> }]),
    { term: t('record'), detail: <a href={reading.href(`/acts/${act}`)}>{t('actOfDefinition')}</a> },
  ]
}

function Standing({ sheet, offer: { found } }: { readonly sheet: Sheet; readonly offer: Offer }) {
  const { words } = sheet
  const { t } = words
  const rows = [
    ['open', 'mayStart'],
    ['open-if', 'mightStartIf'],
    ['not-known', 'mightStart'],
  ] as const
  const ways = found.ways()
  return (
    <>
      {found.openness === 'closed' && <Closed sheet={sheet} found={found} />}
      <dl class="offer-facts">
        {rows
          .filter(([openness]) => found.starters.some(starter => starter.openness === openness))
          .map(([openness, key]) => (
            <div>
              <dt>{t(key)}</dt>
              <dd>
                <Starters sheet={sheet} found={found} openness={openness} />
              </dd>
            </div>
          ))}
      </dl>
      {ways.length > 0 && (
        <>
          <p>{t(found.openness === 'open-if' ? 'opensIf' : found.openness === 'closed' ? 'wouldOpen' : 'wouldBeCertain')}</p>
          <Ways sheet={sheet} ways={ways} />
        </>
      )}
      {found.openness !== 'closed' && <FactList sheet={sheet} leaves={reasonsOf(found, sheet.matter)} />}
      {found.unless.length > 0 && (
        <p>{t('unless', { list: words.either(found.unless.map(code => words.circumstance(code))) })}</p>
      )}
      <Notices sheet={sheet} found={found} />
    </>
  )
}

/** Notices that run and reservations on record, of the states of the matter: they bear on it without deciding it here. */
function Notices({ sheet, found: { mechanism } }: { readonly sheet: Sheet; readonly found: Offer['found'] }) {
  const { words, knowledge, matter } = sheet
  const { instrument } = mechanism
  if (instrument === null) return null
  const items = involved(matter).flatMap(state => {
    const standing = knowledge.day.standing(instrument, state)
    if (!standing) return []
    return standing.acts
      .filter(({ body }) => body.type === 'reservation.made/v1' || body.type === 'denunciation.notified/v1')
      .map(act => ({ state, act, note: act.body.note ?? '' }))
  })
  if (items.length === 0) return null
  return (
    <>
      <h3>{words.t('alsoOnRecord')}</h3>
      <ul>
        {items.map(({ state, act, note }) => (
          <li>
            {words.state(state)}: <a href={words.reading.href(`/acts/${act.act}`)}>{words.kind(act)}</a>
            {act.body.on !== null && `, ${words.date(act.body.on)}`}
            {note !== '' && <small lang="en"> {note}</small>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Steps({ sheet: { words }, offer: { found, votes, clocks } }: { readonly sheet: Sheet; readonly offer: Offer }) {
  const { t, reading, lang } = words
  const voteAt = new Map(votes.map(vote => [vote.step, vote]))
  const clockAt = new Map(clocks.map(timed => [timed.step, timed]))
  return (
    <DataTable
      reading={reading}
      caption={t('steps')}
      quietCaption
      columns={[
        { key: 'step', label: t('step'), cell: ({ body }: Step) => `${body.order}. ${body.words[lang]}` },
        { key: 'part', label: t('purpose'), cell: ({ body }) => t(`step_${body.part}`) },
        { key: 'role', label: t('who'), cell: ({ body }) => words.role(body.role) },
        {
          key: 'vote',
          label: t('vote'),
          cell: ({ body }) => {
            const vote = voteAt.get(body.order)
            return vote ? voteText(words, vote) : ''
          },
        },
        {
          key: 'time',
          label: t('time'),
          cell: ({ body }) => {
            const timed = clockAt.get(body.order)
            return timed ? clockText(words, timed) : ''
          },
        },
        { key: 'article', label: t('article'), cell: ({ body }) => body.article ?? '' },
        {
          key: 'checked',
          label: t('checked'),
          kind: 'mark',
          cell: ({ body }) => <ConfidenceMark reading={reading} confidence={body.confidence} bare />,
        },
      ]}
      rows={found.mechanism.steps}
    />
  )
}

function Votes(answer: MechanismAnswer) {
  const { sheet, offer } = answer
  const { words } = sheet
  const { t } = words
  if (offer.votes.length === 0) return <Empty why={t('noVotes')} />
  return (
    <>
      {answer.votes.size > 0 && (
        <section class="supposition" aria-labelledby="votes-supposed">
          <h3 id="votes-supposed">{t('votesSupposed')}</h3>
          <p>
            {t('votesSupposedHint')} <a href={words.reading.here({ votes: null })}>{t('forget')}</a>
          </p>
        </section>
      )}
      {offer.votes.map((vote, n) => (
        <VoteSection
          {...answer}
          vote={vote}
          asBefore={offer.votes.slice(0, n).find(other => sameVoters(other, vote))?.step ?? null}
        />
      ))}
      <VoteForm {...answer} />
    </>
  )
}

const sameVoters = (a: VoteCount, b: VoteCount) =>
  a.voters !== null && b.voters !== null && JSON.stringify([a.voters, a.excluded]) === JSON.stringify([b.voters, b.excluded])

/** `asBefore`: an earlier step with the same voters, who then are not listed again. */
type OfVote = MechanismAnswer & { readonly vote: VoteCount; readonly asBefore: number | null }

function VoteSection({ sheet, offer, votes, vote, asBefore }: OfVote) {
  const { words } = sheet
  const { t, reading } = words
  const step = offer.found.mechanism.steps[vote.step - 1]
  if (!step) return null
  return (
    <section aria-labelledby={`vote-${vote.step}`}>
      <h3 id={`vote-${vote.step}`}>
        {vote.step}. {step.body.words[words.lang]}
      </h3>
      <p>
        {t(`kind_${vote.kind}`)}
        {step.body.article !== undefined && <small> ({step.body.article})</small>}
        {vote.ofPresent && ` – ${t('ofPresent')}`}
      </p>
      {vote.numberless !== null ? (
        <p>{t(NUMBERLESS[vote.numberless])}</p>
      ) : (
        <DataTable
          reading={reading}
          caption={t('stepVote', { step: `${vote.step}. ${step.body.words[words.lang]}`, vote: t('countsCaption') })}
          quietCaption
          columns={[
            {
              key: 'reading',
              label: t('countedOf'),
              cell: ({ base, n }: { base: string; n: number }) =>
                `${t(`base_${base}` as never)}${vote.counts.length > 1 ? ` – ${t(n === 0 ? 'readingFollowed' : 'readingOther')}` : ''}`,
            },
            { key: 'of', label: t('ofStates'), kind: 'number', cell: ({ n }) => rangeText(words, countAt(vote, n).of) },
            {
              key: 'needed',
              label: t('neededVotes'),
              kind: 'number',
              cell: ({ n }) => rangeText(words, countAt(vote, n).needed),
            },
            {
              key: 'quorum',
              label: t('quorum'),
              kind: 'number',
              cell: ({ n }) => {
                const { quorum } = countAt(vote, n)
                return quorum ? rangeText(words, quorum) : t('none')
              },
            },
            {
              key: 'reachable',
              label: t('reachable'),
              cell: ({ n }) => t(REACHABLE[String(countAt(vote, n).reachable)] ?? 'notKnownWord'),
            },
          ]}
          rows={vote.counts.map(({ base }, n) => ({ base, n }))}
        />
      )}
      {asBefore === null ? <Voters sheet={sheet} vote={vote} marks={votes} /> : <p>{t('sameVoters', { step: asBefore })}</p>}
      {votes.size > 0 && <Outcome words={words} vote={vote} votes={votes} />}
    </section>
  )
}

const REACHABLE: Readonly<Record<string, 'yes' | 'no' | 'notKnownWord'>> = { true: 'yes', false: 'no', null: 'notKnownWord' }
function countAt(vote: VoteCount, n: number) {
  const count = vote.counts[n]
  if (!count) throw new Error(`Step ${vote.step} has no count ${n}.`)
  return count
}

function Voters({
  sheet: { words, knowledge },
  vote,
  marks,
}: {
  readonly sheet: Sheet
  readonly vote: VoteCount
  readonly marks: MechanismAnswer['votes']
}) {
  const { t } = words
  const { voters, excluded } = vote
  if (!voters) return null
  return (
    <>
      <VoteSeats words={words} vote={vote} marks={marks} region={new Set(knowledge.region)} />
      <dl class="offer-facts">
        <div>
          <dt>{t('mayVote', { count: voters.states.length })}</dt>
          <dd>
            <StateNames words={words} states={voters.states} />
          </dd>
        </div>
        {voters.open.length > 0 && (
          <div>
            <dt>{t('mayPerhapsVote', { count: voters.open.length })}</dt>
            <dd>
              {words.list(
                voters.open.map(({ state, why }) => t('stateWhy', { state: words.state(state), why: t(`why_${why}`) })),
              )}
            </dd>
          </div>
        )}
        {voters.suspended.length > 0 && (
          <div>
            <dt>{t('keptOut')}</dt>
            <dd>
              <StateNames words={words} states={voters.suspended} />
            </dd>
          </div>
        )}
        {excluded.length > 0 && (
          <div>
            <dt>{t('shutOut')}</dt>
            <dd>
              <StateNames words={words} states={excluded} />
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}

function Outcome({
  words,
  vote,
  votes,
}: {
  readonly words: Words
  readonly vote: VoteCount
  readonly votes: ReadonlyMap<StateId, VoteMark>
}) {
  const { t } = words
  const outcomes = suppose(vote, votes)
  return (
    <>
      {outcomes.map((one, n) => (
        <p class="outcome">
          <b>{t(OUTCOME[String(one.passes)] ?? 'outcomeOpen')}</b>
          {outcomes.length > 1 && ` (${t(n === 0 ? 'readingFollowed' : 'readingOther')})`}.{' '}
          {t('tallyOfVotes', { yes: one.yes, no: one.no, abstain: one.abstain, absent: one.absent, open: one.unmarked.length })}
          {one.quorum === false && ` ${t('noQuorum')}`}
          {one.missing !== null && one.missing > 0 && ` ${t('stillMissing', { count: one.missing })}`}
          {one.decisive.length > 0 && ` ${t('decisiveVotes', { list: words.states(one.decisive) })}`}
          {one.withoutVote.length > 0 && ` ${t('withoutVote', { list: words.states(one.withoutVote) })}`}
        </p>
      ))}
    </>
  )
}

const OUTCOME: Readonly<Record<string, 'outcomePasses' | 'outcomeFails' | 'outcomeOpen'>> = {
  true: 'outcomePasses',
  false: 'outcomeFails',
  null: 'outcomeOpen',
}

/** A choice for each who has or may have a vote somewhere; what is sent is read back from the address. */
function VoteForm({ sheet, offer, votes }: MechanismAnswer) {
  const { words } = sheet
  const { t, reading } = words
  const states = [
    ...new Set(offer.votes.flatMap(({ voters }) => (voters ? [...voters.states, ...voters.open.map(({ state }) => state)] : []))),
  ]
  if (states.length === 0) return null
  return (
    <details class="vote-form" open={votes.size > 0}>
      <summary>{t('supposeVotes')}</summary>
      <form method="get" action={reading.path} class="filter">
        <div class="vote-choices">
          {states.map(state => (
            <label>
              <span>{words.state(state)}</span>
              <select name="votes">
                <option value="">{t('vote_none')}</option>
                {VOTE_MARKS.map(mark => (
                  <option value={`${state}:${mark}`} selected={votes.get(state) === mark}>
                    {t(`vote_${mark}`)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        {[...reading.query]
          .filter(([name]) => !['votes', 'on', 'at', 'lang', 'suppose'].includes(name))
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <CarriedWords reading={reading} />
        <div class="filter-do">
          <button type="submit">{t('supposeDo')}</button>
        </div>
      </form>
    </details>
  )
}

function Times({ sheet, offer, start }: MechanismAnswer) {
  const { words } = sheet
  const { t, reading, lang } = words
  const { clocks, found } = offer
  if (clocks.length === 0) return <Empty why={t('noTimes')} />
  const stepOf = ({ step }: Timed) => found.mechanism.steps[step - 1]
  const dated = clocks.filter(({ latest }) => latest !== null)
  return (
    <>
      <form method="get" action={`${reading.path}#times`} class="filter">
        <div class="field">
          <label for="field-start">{t('startDay')}</label>
          <input id="field-start" type="date" name="start" value={start} />
        </div>
        {[...reading.query]
          .filter(([name]) => !['start', 'on', 'at', 'lang', 'suppose'].includes(name))
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <CarriedWords reading={reading} />
        <div class="filter-do">
          <button type="submit">{t('computeTimes')}</button>
        </div>
      </form>
      <Timeline
        times={clocks}
        start={start}
        sentence={t('timelineSentence', {
          start: words.day(start),
          list: words.list(
            dated.map(timed => t('timelineItem', { step: timed.step, day: timed.latest ? words.day(timed.latest) : '' })),
          ),
        })}
        dayText={day => words.dateShort(day)}
      />
      <DataTable
        reading={reading}
        caption={t('timesFrom', { day: words.day(start) })}
        columns={[
          { key: 'step', label: t('step'), cell: (timed: Timed) => `${timed.step}. ${stepOf(timed)?.body.words[lang] ?? ''}` },
          { key: 'kind', label: t('kindOfTime'), cell: ({ kind }) => t(`clock_${kind}`) },
          {
            key: 'length',
            label: t('lengthOfTime'),
            cell: ({ length }) => (length === null ? t('noNumber') : words.length(length)),
          },
          { key: 'from', label: t('countedFrom'), cell: timed => stepOf(timed)?.body.clock?.from?.[lang] ?? '' },
          {
            key: 'latest',
            label: t('latestDay'),
            kind: 'day',
            cell: ({ latest, assumed }) =>
              latest === null ? t('noDay') : assumed ? t('dayAssumed', { day: words.date(latest) }) : words.date(latest),
          },
          { key: 'article', label: t('article'), cell: timed => stepOf(timed)?.body.article ?? '' },
        ]}
        rows={clocks}
      />
      <p class="hint">{t('assumedHint')}</p>
      {dated.length > 0 && (
        <p>
          <a
            href={reading.href(`/response/mechanisms/${found.mechanism.id}.ics`, { ...Object.fromEntries(reading.query), start })}
            type="text/calendar"
          >
            {t('timesAsCalendar')}
          </a>
        </p>
      )}
    </>
  )
}

function Used({
  words,
  mechanism,
  precedents,
}: {
  readonly words: Words
  readonly mechanism: Mechanism
  readonly precedents: readonly Precedent[]
}) {
  const { t, reading, lang } = words
  return (
    <>
      {precedents.length > 0 && (
        <ul>
          {precedents.map(({ body }) => (
            <li>
              <a href={reading.href(`/response/history/${body.precedent}`)}>{body.titles[lang]}</a>
            </li>
          ))}
        </ul>
      )}
      {mechanism.body.precedents !== undefined && <p lang="en">{mechanism.body.precedents}</p>}
      {precedents.length === 0 && mechanism.body.precedents === undefined && <Empty why={t('notUsed')} />}
    </>
  )
}

/** Part by part: what of it somebody has read, and which steps nobody has. */
function NotVerified({ words, mechanism }: { readonly words: Words; readonly mechanism: Mechanism }) {
  const { t, lang } = words
  const { verifiedParts, confidence } = mechanism.body
  const open = mechanism.steps.filter(({ body }) => body.confidence !== 'verified')
  return (
    <ul>
      <li>
        {confidence === 'verified' ? t('verifiedFor') : t('nothingVerified')}{' '}
        {verifiedParts !== undefined && <span lang="en">{verifiedParts}.</span>} {t('restUnverified')}
      </li>
      {open.length > 0 && (
        <li>
          {t('stepsUnverified', { count: open.length })} {open.map(({ body }) => `${body.order}. ${body.words[lang]}`).join('; ')}
        </li>
      )}
      <li>{t('stepsInEnglish')}</li>
    </ul>
  )
}

/** What is open to these states, from the nearest outwards; what is missing where something is not. */
import { Empty, Note, Page } from '../../../ui/layout.tsx'
import { ConfidenceMark } from '../../../ui/marks.tsx'
import type { Timed } from './clocks.ts'
import { type Found, OPENNESSES, reasonsOf, type Track } from './find.ts'
import { involved } from './matter.ts'
import { MatterForm } from './matter-form.tsx'
import { LEVELS } from './mechanism.ts'
import { clockText, FactList, MatterFacts, mechanismHref, OpennessMark, type Sheet, Starters, voteText, Ways } from './pieces.tsx'
import type { VoteCount } from './votes.ts'

/** One mechanism with its votes, and its times from the day asked for. */
export type Offer = { readonly found: Found; readonly votes: readonly VoteCount[]; readonly clocks: readonly Timed[] }
export type FindAnswer = { readonly sheet: Sheet; readonly offers: readonly Offer[] }

const TRACKS: readonly Track[] = ['security', 'political']

export function FindPage({ sheet, offers }: FindAnswer) {
  const { words, matter } = sheet
  const { t, reading } = words
  const isAsked = matter.situations.length > 0 || involved(matter).length > 0
  return (
    <Page
      reading={reading}
      title={isAsked ? t('findTitle') : t('findEmptyTitle')}
      wing="response"
      crumbs={[{ label: t('response'), href: '/response' }]}
      lead={<p>{t('findLead', { day: words.day(matter.on) })}</p>}
      formats={['json']}
      notKnown={<NotKnown sheet={sheet} offers={isAsked ? offers : []} />}
    >
      {isAsked && <MatterFacts sheet={sheet} />}
      {isAsked ? (
        <details class="change">
          <summary>{t('changeMatter')}</summary>
          <MatterForm sheet={sheet} />
        </details>
      ) : (
        <MatterForm sheet={sheet} />
      )}
      {!isAsked && (
        <p>
          <a href={reading.href('/response/mechanisms')}>{t('mechanismsTitle')}</a> ·{' '}
          <a href={reading.href('/response/history')}>{t('historyTitle')}</a>
        </p>
      )}
      {isAsked && offers.length === 0 && <Empty why={t('nothingAnswers')} what={t('nothingAnswersDo')} />}
      {isAsked && offers.length > 0 && (
        <>
          <p class="tally">
            {t(
              'tally',
              Object.fromEntries(
                OPENNESSES.map(one => [one.replace('-', '_'), offers.filter(({ found }) => found.openness === one).length]),
              ),
            )}
          </p>
          <Note>
            <p>{t('orderNote')}</p>
          </Note>
          {TRACKS.map(track => (
            <TrackSection sheet={sheet} track={track} offers={offers.filter(({ found }) => found.track === track)} />
          ))}
          <CompareLink sheet={sheet} offers={offers} />
        </>
      )}
    </Page>
  )
}

function TrackSection({ sheet, track, offers }: FindAnswer & { readonly track: Track }) {
  const { t } = sheet.words
  if (offers.length === 0) return null
  const levels = [...LEVELS, undefined].filter(level => offers.some(({ found }) => levelOf(found) === level))
  return (
    <section aria-labelledby={`track-${track}`}>
      <h2 id={`track-${track}`}>{t(`track_${track}`)}</h2>
      {track === 'political' && <p>{t('politicalHint')}</p>}
      {levels.map(level => (
        <Level sheet={sheet} level={level} offers={offers.filter(({ found }) => levelOf(found) === level)} />
      ))}
    </section>
  )
}

const levelOf = ({ mechanism: { body } }: Found) => LEVELS.find(level => level === body.level)

function Level({ sheet, level, offers }: FindAnswer & { readonly level: string | undefined }) {
  const { words } = sheet
  const shown = offers.filter(({ found }) => found.openness !== 'closed')
  const closed = offers.filter(({ found }) => found.openness === 'closed')
  return (
    <>
      <h3>{level === undefined ? words.t('noLevel') : words.term('level', level)}</h3>
      {shown.map(offer => (
        <OfferCard sheet={sheet} offer={offer} />
      ))}
      {closed.length > 0 && (
        <details class="closed" open={shown.length === 0}>
          <summary>{words.t('closedCount', { count: closed.length })}</summary>
          {closed.map(offer => (
            <OfferCard sheet={sheet} offer={offer} />
          ))}
        </details>
      )}
    </>
  )
}

function OfferCard({ sheet, offer: { found, votes, clocks } }: { readonly sheet: Sheet; readonly offer: Offer }) {
  const { words, matter } = sheet
  const { t, reading } = words
  const { mechanism, openness } = found
  const { body } = mechanism
  const because = reasonsOf(found, matter)
  const ways = found.ways()
  const firstVotes = votes.filter(({ step }) =>
    ['start', 'admission', 'decision'].includes(mechanism.steps[step - 1]?.body.part ?? ''),
  )
  // How a state leaves has its own time, which no matter sets running.
  const dated = clocks.filter(
    ({ step, latest, length }) => (latest !== null || length !== null) && mechanism.steps[step - 1]?.body.part !== 'exit',
  )
  return (
    <article class="offer" aria-labelledby={mechanism.id}>
      <h4 id={mechanism.id}>
        <a href={mechanismHref(reading, mechanism, matter)}>{words.name(mechanism)}</a>
      </h4>
      <p class="offer-marks">
        <OpennessMark words={words} openness={openness} />
        {body.kind !== undefined && <span>{words.term('nature', body.kind)}</span>}
        <ConfidenceMark reading={reading} confidence={body.confidence} />
        {body.legalBasis !== undefined && <span lang="en">{body.legalBasis}</span>}
      </p>
      {openness === 'closed' ? (
        <Closed sheet={sheet} found={found} />
      ) : (
        <>
          <dl class="offer-facts">
            <StarterFacts sheet={sheet} found={found} />
            {firstVotes.length > 0 && (
              <div>
                <dt>{t('votes')}</dt>
                <dd>
                  <ul>
                    {firstVotes.map(vote => (
                      <li>
                        {words.t('stepVote', {
                          step: mechanism.steps[vote.step - 1]?.body.words[words.lang] ?? '',
                          vote: voteText(words, vote),
                        })}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            )}
            {dated.length > 0 && (
              <div>
                <dt>{t('timesFrom', { day: words.day(matter.on) })}</dt>
                <dd>
                  <ul>
                    {dated.slice(0, MOST_CLOCKS).map(timed => (
                      <li>
                        {words.t('stepVote', {
                          step: mechanism.steps[timed.step - 1]?.body.words[words.lang] ?? '',
                          vote: clockText(words, timed),
                        })}
                      </li>
                    ))}
                    {dated.length > MOST_CLOCKS && (
                      <li>
                        <a href={mechanismHref(reading, mechanism, matter, '#times')}>{t('allTimes', { count: dated.length })}</a>
                      </li>
                    )}
                  </ul>
                </dd>
              </div>
            )}
            <div>
              <dt>{t('measures')}</dt>
              <dd>{body.measures[words.lang]}</dd>
            </div>
            <div>
              <dt>{t('limits')}</dt>
              <dd>{body.limits[words.lang]}</dd>
            </div>
          </dl>
          {openness !== 'open' && <Open sheet={sheet} found={found} />}
          {(because.length > 0 || found.unless.length > 0) && (
            <details class="why">
              <summary>{t('because')}</summary>
              <FactList sheet={sheet} leaves={because} />
              {found.unless.length > 0 && (
                <p>{t('unless', { list: words.either(found.unless.map(code => words.circumstance(code))) })}</p>
              )}
            </details>
          )}
        </>
      )}
      {openness === 'closed' && ways.length > 0 && (
        <>
          <p>{t('wouldOpen')}</p>
          <Ways sheet={sheet} ways={ways} />
        </>
      )}
    </article>
  )
}

const MOST_CLOCKS = 4

function StarterFacts({ sheet, found }: { readonly sheet: Sheet; readonly found: Found }) {
  const { t } = sheet.words
  const rows = [
    ['open', 'mayStart'],
    ['open-if', 'mightStartIf'],
    ['not-known', 'mightStart'],
  ] as const
  return (
    <>
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
    </>
  )
}

/** What it depends on, where it is not simply open. */
function Open({ sheet, found }: { readonly sheet: Sheet; readonly found: Found }) {
  const { t } = sheet.words
  const ways = found.ways()
  // What the asker has not said stands among the ways already.
  const open = reasonsOf(found, sheet.matter).filter(({ truth, wanted, by }) => truth !== wanted && by === 'record')
  return (
    <div class="depends">
      {ways.length > 0 ? (
        <>
          <p>{t(found.openness === 'open-if' ? 'opensIf' : 'wouldBeCertain')}</p>
          <Ways sheet={sheet} ways={ways} />
        </>
      ) : (
        <p>{t('nothingSettles')}</p>
      )}
      <FactList sheet={sheet} leaves={open} />
    </div>
  )
}

/** Why it is closed: the instrument, the states, or nobody who may start it. */
export function Closed({ sheet, found }: { readonly sheet: Sheet; readonly found: Found }) {
  const { words, matter } = sheet
  const { phase } = found
  if (phase === 'not-adopted' || phase === 'ended' || phase === 'adopted')
    return <p>{words.t(PHASES[phase], { day: words.day(matter.on) })}</p>
  const against = found.because().filter(({ truth, wanted }) => truth !== wanted)
  const leaves = against.length > 0 ? against : reasonsOf(found, matter).filter(({ truth, wanted }) => truth !== wanted)
  return leaves.length === 0 ? <p>{words.t('nobodyMay')}</p> : <FactList sheet={sheet} leaves={leaves} />
}

const PHASES = { 'not-adopted': 'notAdopted', adopted: 'notInForce', ended: 'hasEnded' } as const

function CompareLink({ sheet, offers }: FindAnswer) {
  const { words } = sheet
  const two = offers.filter(({ found }) => found.openness === 'open').slice(0, 2)
  if (two.length < 2) return null
  const { reading } = words
  const ids = two.map(({ found }) => found.mechanism.id).join(',')
  return (
    <p>
      <a href={reading.href('/response/compare', { ...Object.fromEntries(reading.query), mechanisms: ids })}>
        {words.t('compareTwo')}
      </a>
    </p>
  )
}

function NotKnown({ sheet, offers }: FindAnswer) {
  const { words } = sheet
  const { t } = words
  const unverified = offers.filter(({ found }) => found.mechanism.body.confidence !== 'verified')
  const unknown = offers.filter(({ found }) => found.openness === 'not-known')
  return (
    <ul>
      {unknown.length > 0 && (
        <li>{t('unknownOnes', { list: words.list(unknown.map(({ found }) => words.name(found.mechanism))) })}</li>
      )}
      {unverified.length > 0 && (
        <li>{t('unverifiedOnes', { list: words.list(unverified.map(({ found }) => words.name(found.mechanism))) })}</li>
      )}
      <li>{t('reservationsNotWeighed')}</li>
      <li>{t('nothingStored')}</li>
    </ul>
  )
}

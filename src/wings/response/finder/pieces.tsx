/** What the pages of the finder share: marks, names of states and actors, votes and times in a line. */
import type { Child } from 'hono/jsx'
import type { Leaf, Way } from '../../../conditions/truth.ts'
import type { StateId } from '../../../kernel/ids.ts'
import { standingName } from '../../../ui/marks.tsx'
import type { Reading } from '../../../ui/reading.ts'
import { becauseWords } from '../../architecture/questions.ts'
import type { Timed } from './clocks.ts'
import type { Found, Openness } from './find.ts'
import type { Knowledge } from './knowledge.ts'
import { involved, type Matter, PARTS } from './matter.ts'
import type { Mechanism } from './mechanism.ts'
import { wordsOf as addressOf } from './requests.ts'
import type { Range, VoteCount } from './votes.ts'
import { answered, standingBehind, type Words } from './words.ts'

/** What a page of this half is made of. */
export type Sheet = { readonly words: Words; readonly knowledge: Knowledge; readonly matter: Matter }

/** A shape and a word: full, half, dotted, empty. */
export function OpennessMark({ words, openness }: { readonly words: Words; readonly openness: Openness }) {
  return (
    <span class={`mark openness is-${openness}`}>
      <span class="shape" aria-hidden="true" />
      <span>{words.openness(openness)}</span>
    </span>
  )
}

/** The page of a mechanism, for this matter. */
export const mechanismHref = (reading: Reading, { id }: Pick<Mechanism, 'id'>, matter: Matter, hash = '') =>
  reading.href(`/response/mechanisms/${id}${hash}`, {
    ...addressOf(matter),
    // A case of the past keeps its day.
    ...(matter.on === reading.on ? {} : { on: matter.on }),
  })

export const StateName = ({ words, state }: { readonly words: Words; readonly state: StateId }) => (
  <a href={words.reading.href(`/states/${state}`)}>{words.state(state)}</a>
)

/** Names parted by commas, each a link. */
export function StateNames({ words, states }: { readonly words: Words; readonly states: readonly StateId[] }) {
  return (
    <>
      {states.map((state, n) => (
        <>
          {n > 0 && ', '}
          <StateName words={words} state={state} />
        </>
      ))}
    </>
  )
}

const MANY = 8

/** Who may start it: those of the matter by name, then the others, behind a fold where they are many. */
export function Starters({
  sheet,
  found,
  openness,
}: {
  readonly sheet: Sheet
  readonly found: Found
  readonly openness: Openness
}) {
  const { words, matter } = sheet
  const all = found.starters.filter(starter => starter.openness === openness)
  const states = [...new Set(all.flatMap(({ state }) => state ?? []))]
  const actors = [...new Set(all.filter(({ state }) => state === null).map(({ role }) => role))]
  if (all.length === 0) return null
  const own = states.filter(state => involved(matter).includes(state))
  const others = states.filter(state => !own.includes(state))
  const first = own.length > 0 || others.length <= MANY ? [...own, ...(others.length <= MANY ? others : [])] : []
  const rest = others.length <= MANY ? [] : others
  return (
    <div class="starters">
      {actors.length > 0 && <span>{words.list(actors.map(role => words.role(role)))}</span>}
      {actors.length > 0 && states.length > 0 && '; '}
      <StateNames words={words} states={first} />
      {rest.length > 0 && (
        <details class="more-names">
          <summary>{words.t(first.length > 0 ? 'andOthers' : 'allOf', { count: rest.length })}</summary>
          <p>
            <StateNames words={words} states={rest} />
          </p>
        </details>
      )}
    </div>
  )
}

/** A fact with the reasons for it, in plain words. */
export function factText({ words, knowledge }: Sheet, leaf: Leaf): string {
  const standing = standingBehind(leaf, knowledge)
  const because = standing ? becauseWords(standing, words.names) : null
  return because === null ? words.fact(leaf, standing) : `${words.fact(leaf, standing)} (${because})`
}

/** A fact with the acts that decide it, and both readings where it is contested. */
export function FactLine({ sheet, leaf }: { readonly sheet: Sheet; readonly leaf: Leaf }) {
  const { words, knowledge } = sheet
  const standing = standingBehind(leaf, knowledge)
  const because = standing ? becauseWords(standing, words.names) : null
  const acts = standing?.acts.slice(-2) ?? []
  return (
    <>
      {words.fact(leaf, standing)}
      {because !== null && <small class="why">{` ${because}`}</small>}
      {acts.map(act => (
        <>
          {' '}
          <a class="act" href={words.reading.href(`/acts/${act.act}`)}>
            {act.body.on === null ? words.kind(act) : `${words.kind(act)}, ${words.dateShort(act.body.on)}`}
          </a>
        </>
      ))}
      {standing && standing.readings.length > 0 && leaf.truth === null && (
        <ul class="readings">
          {standing.readings.map(reading => (
            <li>
              {words.t('readingHeld', {
                standing: standingName(words.reading, reading.standing),
                by: reading.heldBy[words.lang],
              })}{' '}
              {reading.reason[words.lang]}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

export function FactList({ sheet, leaves }: { readonly sheet: Sheet; readonly leaves: readonly Leaf[] }) {
  if (leaves.length === 0) return null
  return (
    <ul class="reasons">
      {leaves.map(leaf => (
        <li>
          <FactLine sheet={sheet} leaf={leaf} />
        </li>
      ))}
    </ul>
  )
}

/** Each way on a line; what the asker can settle, or suppose, is a link that does so. */
export function Ways({ sheet, ways }: { readonly sheet: Sheet; readonly ways: readonly Way[] }) {
  if (ways.length === 0) return null
  return (
    <ul class="way-list">
      {ways.map(way => (
        <li>{way.map((leaf, n) => [n > 0 ? ` ${sheet.words.t('andAlso')} ` : '', <WayStep sheet={sheet} leaf={leaf} />])}</li>
      ))}
    </ul>
  )
}

function WayStep({ sheet: { words, matter, knowledge }, leaf }: { readonly sheet: Sheet; readonly leaf: Leaf }): Child {
  const { reading } = words
  const said = words.step(leaf, standingBehind(leaf, knowledge))
  if (leaf.truth === null && leaf.by === 'record') return said
  const change = answered(leaf, matter, reading.query.get('suppose'))
  return change ? <a href={reading.here(change)}>{said}</a> : said
}

const isSame = ({ least, most }: Range) => least === most
export const rangeText = (words: Words, range: Range) =>
  isSame(range) ? words.number(range.least) : words.t('fromTo', { from: words.number(range.least), to: words.number(range.most) })

/** "Two thirds: 12 of 18"; both readings where there are two. */
export function voteText(words: Words, vote: VoteCount): string {
  const kind = words.t(`kind_${vote.kind}`)
  if (vote.numberless !== null) return words.t('voteNoNumber', { kind, why: words.t(NUMBERLESS[vote.numberless]) })
  const counted = vote.counts.map(({ needed, of, reachable }) => {
    const said = words.t(reachable === false ? 'voteUnreachable' : 'voteCount', {
      needed: words.number(needed.least),
      of: words.number(of.least),
    })
    // What is on record first: the number grows only if some of whom it is not known were to count.
    return isSame(of) && isSame(needed)
      ? said
      : words.t('voteAtMost', { said, needed: words.number(needed.most), of: words.number(of.most) })
  })
  return `${kind}: ${counted.join(` ${words.t('orByOther')} `)}`
}

export const NUMBERLESS = {
  'not-set': 'numberless_not_set',
  'not-held': 'numberless_not_held',
  'nobody-named': 'numberless_nobody_named',
} as const

/** "28 days, by 12 March 2020 (duty)". */
export function clockText(words: Words, timed: Timed): string {
  const kind = words.t(`clock_${timed.kind}`)
  const length = timed.length === null ? null : words.length(timed.length)
  if (timed.latest) return words.t('clockBy', { length: length ?? '', day: words.day(timed.latest), kind })
  return length === null ? kind : words.t('clockNoDay', { length, kind })
}

/** The matter in words: day, situations, who has which part, what is taken as given. */
export function MatterFacts({ sheet: { words, matter } }: { readonly sheet: Sheet }) {
  const parts = PARTS.filter(part => matter.states[part].length > 0)
  const said = [...matter.given].map(([code, is]) => words.t(is ? 'saidSo' : 'saidNotSo', { what: words.circumstance(code) }))
  const consents = [...matter.consents].map(([state, does]) =>
    words.t(does ? 'saidConsents' : 'saidRefuses', { state: words.stateStart(state, 'the') }),
  )
  return (
    <dl class="facts">
      <div class="fact">
        <dt>{words.t('situation')}</dt>
        <dd>
          {matter.situations.length === 0
            ? words.t('anySituation')
            : words.list(matter.situations.map(code => words.situation(code)))}
        </dd>
      </div>
      {parts.map(part => (
        <div class="fact">
          <dt>{words.part(part)}</dt>
          <dd>
            <StateNames words={words} states={matter.states[part]} />
          </dd>
        </div>
      ))}
      {matter.actors.length > 0 && (
        <div class="fact">
          <dt>{words.t('actors')}</dt>
          <dd>{words.list(matter.actors.map(actor => words.term('actor', actor)))}</dd>
        </div>
      )}
      {said.length + consents.length > 0 && (
        <div class="fact">
          <dt>{words.t('takenAsGiven')}</dt>
          <dd>
            {[...said, ...consents].join('; ')}{' '}
            <a href={words.reading.here({ given: null, consent: null })}>{words.t('forget')}</a>
          </dd>
        </div>
      )}
    </dl>
  )
}

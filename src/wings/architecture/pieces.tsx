/** Small things that several pages of this wing show: names that lead to their page, acts, sources, readings side by side. */
import type { Child } from 'hono/jsx'
import type { Interval, PartialDate } from '../../kernel/date.ts'
import type { ActId, BodyId, InstrumentId, StateId } from '../../kernel/ids.ts'
import type { Confidence, Source } from '../../kernel/source.ts'
import { read } from '../../ui/languages.ts'
import { ConfidenceMark, StandingMark } from '../../ui/marks.tsx'
import { Term } from '../../ui/term.tsx'
import { doneDuring, type SinceIs } from './effects.ts'
import type { Instrument, ParticipationAct } from './facts.ts'
import type { ArchitectureKey } from './messages.ts'
import type { Phase } from './phase.ts'
import { spanOf } from './span.ts'
import type { Reading, Standing } from './standing.ts'
import type { Words } from './words.ts'

type OfWords = { readonly words: Words }

export const InstrumentLink = ({ words, id }: OfWords & { readonly id: InstrumentId }) => (
  <a href={words.reading.href(`/instruments/${id}`)}>{words.instrument(id)}</a>
)
export const StateLink = ({ words, id }: OfWords & { readonly id: StateId }) => (
  <a href={words.reading.href(`/states/${id}`)}>{words.state(id)}</a>
)
export const BodyLink = ({ words, id }: OfWords & { readonly id: BodyId }) => (
  <a href={words.reading.href(`/bodies/${id}`)}>{words.body(id)}</a>
)
export const ActLink = ({ words, act, children }: OfWords & { readonly act: ActId; readonly children?: Child }) => (
  <a href={words.reading.href(`/acts/${act}`)}>{children}</a>
)

/** A sentence whose figures lead to what they count: the words in square brackets are links, in the order given. */
export function Linked({ text, to }: { readonly text: string; readonly to: readonly string[] }) {
  const parts = text.split(/\[([^\]]*)\]/)
  return <>{parts.map((part, i) => (i % 2 === 1 ? <a href={to[(i - 1) / 2]}>{part}</a> : part))}</>
}

const PAGES = [
  [
    'pagesThings',
    [
      ['/instruments', 'instruments'],
      ['/states', 'states'],
      ['/bodies', 'bodies'],
      ['/conferences', 'conferences'],
      ['/vocabulary', 'pageVocabulary'],
    ],
  ],
  [
    'pagesTogether',
    [
      ['/matrix', 'matrix'],
      ['/map', 'pageMap'],
      ['/pairs', 'pairs'],
      ['/groups', 'groups'],
      ['/clubs', 'pageClubs'],
    ],
  ],
  [
    'pagesQuestions',
    [
      ['/threats', 'threatsTitle'],
      ['/principles', 'principlesTitle'],
      ['/levels', 'pageLevels'],
      ['/growth', 'pageGrowth'],
      ['/lineage', 'lineageTitle'],
    ],
  ],
] as const satisfies readonly (readonly [ArchitectureKey, readonly (readonly [string, ArchitectureKey])[]])[]

/** Where the other pages of this wing are, in three groups: what there is, who is in it together, what it answers. */
export function WingPages({ words, here }: OfWords & { readonly here?: string }) {
  const { t, reading } = words
  return (
    <nav class="rooms" aria-label={reading.t('wing_architecture')}>
      {PAGES.map(([group, pages]) => (
        <div>
          <p id={`rooms-${group}`}>{t(group)}</p>
          <ul aria-labelledby={`rooms-${group}`}>
            {pages.map(([path, key]) => (
              <li>
                <a href={reading.href(path)} aria-current={path === here ? 'page' : undefined}>
                  {t(key)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** Kinds of term that have a page for each term. */
const TERM_PAGES: Readonly<Record<string, string>> = { threat: '/threats', principle: '/principles' }

/** A word of the vocabulary with its definition one step away, and from there its page. `at` makes the name unique on its page. */
export function Vocabulary({
  words,
  kind,
  id,
  at = '',
}: OfWords & { readonly kind: string; readonly id: string; readonly at?: string }) {
  const name = words.term(kind, id)
  const definition = words.definition(kind, id)
  const pages = TERM_PAGES[kind]
  if (definition === null) return name
  return (
    <Term
      id={`${kind}-${id}${at}`}
      term={name}
      definition={
        <>
          {definition}
          {pages !== undefined && (
            <>
              {' '}
              <a href={words.reading.href(`${pages}/${id}`)}>{words.t('termPage')}</a>
            </>
          )}
        </>
      }
    />
  )
}

/** Short remarks and clauses that the register keeps in English only. */
export const InEnglish = ({ words, children }: OfWords & { readonly children?: Child }) =>
  words.lang === 'en' ? children : <span lang="en">{children}</span>

/** Where it can be checked, how far it has been, and what else should be known. */
export function Evidence({
  words,
  sources,
  confidence,
  note,
}: OfWords & { readonly sources: readonly Source[]; readonly confidence: Confidence; readonly note?: string | undefined }) {
  return (
    <>
      <ConfidenceMark reading={words.reading} confidence={confidence} />
      {sources.map(source => (
        <>
          {' · '}
          <SourceName words={words} source={source} />
        </>
      ))}
      {note !== undefined && (
        <>
          {' · '}
          <InEnglish words={words}>{note}</InEnglish>
        </>
      )}
    </>
  )
}

function SourceName({ words, source }: OfWords & { readonly source: Source }) {
  const { address, part } = source
  const link = /^https?:\/\//.test(address) ? (
    <a href={address} rel="external">
      {hostOf(address)}
    </a>
  ) : (
    <InEnglish words={words}>{address}</InEnglish>
  )
  return part === undefined ? (
    link
  ) : (
    <>
      {link}, <InEnglish words={words}>{part}</InEnglish>
    </>
  )
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\d?\./, '')
  } catch {
    return address.slice(0, 60)
  }
}

/** The day of an act as it is known. */
export function actDay(act: ParticipationAct, instrument: Instrument, words: Words): string {
  const { on, knownBy } = act.body
  if (on !== null) return words.date(on)
  const during = doneDuring(act, instrument)
  if (!during) return words.t('dayNotKnown')
  const span = spanOf(during)
  return span.type === 'by' || span.type === 'between'
    ? words.t('dayNotKnownBy', { date: words.date((knownBy ?? during.latest) as PartialDate) })
    : words.span(during)
}

/** A state's acts, each a link to the record: kind, day, and a mark where it is not simply verified. */
export function ActList({
  words,
  acts,
  instrument,
}: OfWords & { readonly acts: readonly ParticipationAct[]; readonly instrument: Instrument }) {
  if (acts.length === 0) return null
  return (
    <ul class="lines">
      {acts.map(act => (
        <li>
          <ActLink words={words} act={act.act}>
            {words.kind(act)}
          </ActLink>
          {`, ${actDay(act, instrument, words)} `}
          <ConfidenceMark reading={words.reading} confidence={act.body.confidence} bare />
        </li>
      ))}
    </ul>
  )
}

export const SINCE_IS = {
  'entry-into-force': 'sinceIs_entry_into_force',
  deposit: 'sinceIs_deposit',
  signature: 'sinceIs_signature',
  succession: 'sinceIs_succession',
  membership: 'sinceIs_membership',
  return: 'sinceIs_return',
  recorded: 'sinceIs_recorded',
} as const satisfies Record<SinceIs, ArchitectureKey>

/** A day stays on one line; two days that lie apart may break between them. */
const Span = ({ words, during }: OfWords & { readonly during: Interval }) =>
  spanOf(during).type === 'between' ? <span class="apart">{words.span(during)}</span> : words.span(during)

/** From which day, and what that day is; until which day where it is over. */
export function SinceCell({ words, standing }: OfWords & { readonly standing: Standing }) {
  const { t } = words
  const { since, sinceIs, until } = standing
  if (!since && !until) return null
  return (
    <>
      {since && <Span words={words} during={since} />}
      {since && sinceIs && <small class="under">{t(SINCE_IS[sinceIs])}</small>}
      {until && <small class="under">{t('until') + t('colon') + words.span(until)}</small>}
    </>
  )
}

export function phaseName(phase: Phase, instrument: Instrument, words: Words): string {
  if (phase === 'in-force') return words.t(instrument.adopted.body.form === 'treaty' ? 'phase_in_force' : 'phase_in_operation')
  return words.t(
    (
      {
        'not-adopted': 'phase_not_adopted',
        adopted: 'phase_adopted',
        ended: 'phase_ended',
        unknown: 'phase_unknown',
      } as const
    )[phase],
  )
}

/** Rival readings of one standing, side by side: who holds each, and why. None comes first by right; the order is the act's. */
export function Readings({ words, readings }: OfWords & { readonly readings: readonly Reading[] }) {
  const { t, lang, reading } = words
  return (
    <ul class="readings">
      {readings.map(one => (
        <li>
          <p>
            <StandingMark reading={reading} standing={one.standing} />
          </p>
          <dl>
            <dt>{t('readingHeldBy')}</dt>
            <dd>{read(lang, one.heldBy)}</dd>
            <dt>{t('readingReason')}</dt>
            <dd>{read(lang, one.reason)}</dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}

/** Other days that sources give, each with who says so; which one is followed, and why where a remark says it. */
export function OtherDates({
  words,
  stated,
}: OfWords & {
  readonly stated: {
    readonly on: PartialDate | null
    readonly otherDates?:
      | readonly { readonly on: PartialDate; readonly saidBy: string; readonly note?: string | undefined }[]
      | undefined
    readonly note?: string | undefined
  }
}) {
  const { t } = words
  const { otherDates, note, on } = stated
  if (!otherDates || otherDates.length === 0) return null
  return (
    <>
      <ul class="lines">
        {otherDates.map(other => (
          <li>
            {words.date(other.on) + t('colon')}
            <InEnglish words={words}>{other.note === undefined ? other.saidBy : `${other.saidBy}. ${other.note}`}</InEnglish>
          </li>
        ))}
      </ul>
      {on !== null && <p>{t('followed', { date: words.date(on) })}</p>}
      {note !== undefined && (
        <p>
          <InEnglish words={words}>{note}</InEnglish>
        </p>
      )}
    </>
  )
}

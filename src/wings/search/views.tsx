/** The page of the search: the question, what narrows it, and the results with the words that were looked for marked. */
import type { Child } from 'hono/jsx'
import { LEVELS } from '../../acts/instrument-adopted.ts'
import { collator, formatDate, formatNumber, type Lang, read, type Translate, translator } from '../../ui/languages.ts'
import { CarriedWords, Empty, Page, Pager } from '../../ui/layout.tsx'
import type { Reading } from '../../ui/reading.ts'
import type { Neighbours } from '../architecture/questions.ts'
import type { SearchAnswer } from './answers.ts'
import { AGENDAS, type Document, isKind, KINDS } from './documents.ts'
import { FACETS, type Facet, type Facets, type Filter } from './facets.ts'
import type { Piece } from './highlight.ts'
import { messages, type SearchKey } from './messages.ts'
import { MAX_LENGTH, MAX_WORDS } from './query.ts'
import { type Catalogue, PER_PAGE, type Suggestions } from './questions.ts'
import { addressOf, type Passage, type Result } from './results.ts'

type Words = { readonly reading: Reading; readonly catalogue: Catalogue; readonly t: Translate<SearchKey> }

export type SearchPageProps = {
  readonly answer: SearchAnswer
  readonly catalogue: Catalogue
  readonly neighbours: Neighbours
  readonly reading: Reading
}

export function SearchPage({ answer: { text, filter, answer, results }, catalogue, neighbours, reading }: SearchPageProps) {
  const t = translator(reading.lang, messages)
  const words: Words = { reading, catalogue, t }
  return (
    <Page
      reading={reading}
      title={text === '' ? t('title') : t('titleFor', { q: text })}
      heading={t('title')}
      previous={neighbours.previous}
      next={neighbours.next}
      formats={['json', 'csv']}
      notKnown={<p>{t('notKnown')}</p>}
    >
      <Question text={text} words={words} />
      {answer.status === 'not-asked' ? (
        <>
          {text !== '' && <p role="status">{t(BECAUSE[answer.because], { max: MAX_WORDS })}</p>}
          <HowTo words={words} />
        </>
      ) : answer.found.total === 0 ? (
        <NothingFound text={text} suggestions={answer.found.suggestions} words={words} />
      ) : (
        <>
          <p class="hits-count" role="status">
            {isNarrowed(filter)
              ? t('countNarrowed', { count: answer.found.count, total: answer.found.total })
              : t('count', { count: answer.found.count })}
            {isNarrowed(filter) && (
              <>
                {' · '}
                <a href={reading.here(NO_CHOICE)}>{t('removeAll')}</a>
              </>
            )}
          </p>
          <div class="search-page">
            <Narrowing facets={answer.found.facets} filter={filter} words={words} />
            <section aria-labelledby="results">
              <h2 id="results" class="sr">
                {t('results')}
              </h2>
              {results.length === 0 && <Empty why={t('noneNarrowed')} />}
              <ol class="hits" start={(answer.found.page - 1) * PER_PAGE + 1}>
                {results.map(result => (
                  <Hit result={result} words={words} />
                ))}
              </ol>
              <Pager reading={reading} page={answer.found.page} pages={answer.found.pages} />
              <p class="hits-order">{t('order')}</p>
            </section>
          </div>
        </>
      )}
    </Page>
  )
}

const BECAUSE = {
  empty: 'because_empty',
  'only-exclusions': 'because_onlyExclusions',
  'too-many-words': 'because_tooManyWords',
} as const satisfies Record<string, SearchKey>

/** Every choice undone, and the first page. */
const NO_CHOICE = { ...Object.fromEntries(FACETS.map(facet => [facet, null])), page: null }
const isNarrowed = (filter: Filter) => FACETS.some(facet => filter[facet] !== undefined)

function Question({ text, words: { reading, t } }: { readonly text: string; readonly words: Words }) {
  return (
    <search>
      <form class="question" method="get" action={reading.path}>
        <label for="field-q">{t('field')}</label>
        <input id="field-q" name="q" type="search" value={text} maxlength={MAX_LENGTH} autocomplete="off" />
        <CarriedWords reading={reading} />
        <button type="submit">{reading.t('search')}</button>
      </form>
    </search>
  )
}

/** One example in each language, each a link: what it asks is what it shows. */
const EXAMPLES: readonly (readonly [SearchKey, string])[] = [
  ['howWords', 'ratificaciones desarme nuclear'],
  ['howPhrase', '"armes à feu"'],
  ['howWithout', 'terrorismo -"crime organizado"'],
  ['howOr', 'landmines OR "cluster munitions"'],
  ['howCode', 'cifta'],
]

function HowTo({ words: { reading, t } }: { readonly words: Words }) {
  return (
    <section aria-labelledby="how">
      <p>{t('lead')}</p>
      <h2 id="how">{t('how')}</h2>
      <dl class="how">
        {EXAMPLES.map(([key, example]) => (
          <div>
            <dt>{t(key)}</dt>
            <dd>
              <a href={reading.here({ ...NO_CHOICE, q: example })} aria-label={`${t('example')}: ${example}`}>
                <code>{example}</code>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function NothingFound({
  text,
  suggestions,
  words,
}: {
  readonly text: string
  readonly suggestions: Suggestions | null
  readonly words: Words
}) {
  const { reading, catalogue, t } = words
  return (
    <>
      <p role="status">{t('none', { q: text })}</p>
      {suggestions?.query && (
        <p>
          {t('perhaps')} <a href={reading.here({ ...NO_CHOICE, q: suggestions.query })}>{suggestions.query}</a>
        </p>
      )}
      {suggestions && suggestions.things.length > 0 && (
        <section aria-labelledby="nearest">
          <h2 id="nearest">{t('nearest')}</h2>
          <ul>
            {suggestions.things.map(thing => (
              <li>
                <a href={reading.href(addressOf(thing, catalogue))}>{nameOf(thing, reading.lang)}</a> · {t(`kind_${thing.kind}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{t('noneDo')}</p>
    </>
  )
}

const nameOf = ({ names, id }: Document, lang: Lang) => names[lang][0] ?? id

function Hit({ result, words }: { readonly result: Result; readonly words: Words }) {
  const { reading, t } = words
  const { kind, title, href, code, on, passage, langs } = result
  const elsewhere = langs.length > 0 && !langs.includes(reading.lang)
  return (
    <li>
      <p class="kicker">
        {t(`kind_${kind}`)}
        {code !== null && (
          <>
            {' · '}
            <code>
              <mark>{code}</mark>
            </code>
          </>
        )}
        {on !== null && ` · ${formatDate(reading.lang, on)}`}
      </p>
      <h3>
        <a href={reading.href(href)}>
          <Marked pieces={title} />
        </a>
      </h3>
      {passage && <PassageLine passage={passage} elsewhere={elsewhere} words={words} />}
    </li>
  )
}

function PassageLine({
  passage: { lang, pieces },
  elsewhere,
  words: { reading, t },
}: {
  readonly passage: Passage
  readonly elsewhere: boolean
  readonly words: Words
}) {
  return (
    <p class="passage">
      {elsewhere && lang !== null && <span class="found-in">{t(`foundIn_${lang}`)} </span>}
      <span lang={lang !== null && lang !== reading.lang ? lang : undefined}>
        <Marked pieces={pieces} />
      </span>
    </p>
  )
}

const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
)

function Narrowing({ facets, filter, words }: { readonly facets: Facets; readonly filter: Filter; readonly words: Words }) {
  const { t } = words
  const offered = FACETS.map(facet => ({ facet, choices: choicesOf(facet, facets, filter, words) })).filter(
    ({ facet, choices }) => choices.length > 1 || filter[facet] !== undefined,
  )
  if (offered.length === 0) return <div />
  return (
    <nav class="narrow" aria-labelledby="narrow">
      <h2 id="narrow">{t('narrow')}</h2>
      {offered.map(({ facet, choices }) => (
        <details open={facet === 'kind' || filter[facet] !== undefined}>
          <summary>{t(`facet_${facet}`)}</summary>
          <ul>
            {choices.map(choice => (
              <li>
                <ChoiceLink facet={facet} choice={choice} words={words} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  )
}

type Choice = { readonly value: string; readonly label: string; readonly count: number; readonly chosen: boolean }

function ChoiceLink({
  facet,
  choice: { value, label, count, chosen },
  words: { reading, t },
}: {
  readonly facet: Facet
  readonly choice: Choice
  readonly words: Words
}): Child {
  const figure = <span class="figure">{formatNumber(reading.lang, count)}</span>
  return chosen ? (
    <a href={reading.here({ [facet]: null, page: null })} aria-current="true">
      {label} {figure} <span class="remove">({t('remove')})</span>
    </a>
  ) : (
    <a href={reading.here({ [facet]: value, page: null })}>
      {label} {figure}
    </a>
  )
}

/** In an order of their own where there is one: kinds, levels, agendas; years downwards; states and threats by name, never by count. */
function choicesOf(facet: Facet, facets: Facets, filter: Filter, words: Words): readonly Choice[] {
  const counts = facets[facet]
  const chosen = filter[facet]
  const values = chosen === undefined || counts.has(chosen) ? [...counts.keys()] : [...counts.keys(), chosen]
  const choices = values.map(value => ({
    value,
    label: labelOf(facet, value, words),
    count: counts.get(value) ?? 0,
    chosen: value === chosen,
  }))
  const fixed: readonly string[] | undefined =
    facet === 'kind' ? KINDS : facet === 'level' ? LEVELS : facet === 'agenda' ? AGENDAS : undefined
  if (fixed) return choices.toSorted((a, b) => fixed.indexOf(a.value) - fixed.indexOf(b.value))
  if (facet === 'year') return choices.toSorted((a, b) => Number(b.value) - Number(a.value))
  return choices.toSorted((a, b) => collator(words.reading.lang).compare(a.label, b.label))
}

/** From the vocabulary of the edition where it has a word; the value itself where it has none. */
function labelOf(facet: Facet, value: string, { reading: { lang }, catalogue, t }: Words): string {
  switch (facet) {
    case 'kind':
      return isKind(value) ? t(`kinds_${value}`) : value
    case 'year':
      return value
    case 'state': {
      const names = [...catalogue.states.values()].find(({ body }) => body.state === value)?.body.shortNames
      return names ? read(lang, names) : value
    }
    default: {
      const names = catalogue.terms.get(`${facet}/${value}`)?.body.names
      return names ? read(lang, names) : value
    }
  }
}

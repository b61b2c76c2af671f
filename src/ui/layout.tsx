/**
 * The furniture around every page: name and wings, day bar, breadcrumbs, and at the bottom what one can do with the page.
 *
 * Order  what is read aloud follows what is seen: skip link, name, wings, search, language, day, content, foot.
 * Absent a wing without an address is shown as not open yet, in words; it is no link.
 */
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { PlainDate } from '../kernel/date.ts'
import { citationOf } from './citation.ts'
import { DayBar } from './day-bar.tsx'
import { Logo, SeatShapes } from './hemicycle.tsx'
import { formatDate, furniture, LANGS, localeOf, read, translator } from './languages.ts'
import { type Format, type Reading, WINGS, type Wing } from './reading.ts'

export type Crumb = { readonly label: string; readonly href: string }

export type PageProps = {
  readonly reading: Reading
  /** Heading of the page, and first part of the window's title. */
  readonly title: string
  /** The heading as it is to be set, where it is more than plain words. */
  readonly heading?: Child
  /** A word over the heading: the kind of thing this page is about. */
  readonly kicker?: string
  readonly lead?: Child
  readonly wing?: Wing
  /** From the start page down, without this page. */
  readonly crumbs?: readonly Crumb[]
  /** Nearest days before and after on which something on this page changes. */
  readonly previous?: PlainDate | null
  readonly next?: PlainDate | null
  /** The page belongs to an exercise, whether or not its address says so. */
  readonly exercise?: boolean
  /** False on pages that do not depend on a day in law. */
  readonly dayBar?: boolean
  readonly formats?: readonly Exclude<Format, 'html'>[]
  /** Addresses of a feed of acts and of a calendar of days about what this page is about. */
  readonly feeds?: { readonly atom?: string; readonly calendar?: string }
  /** Address of the proof of what this page says, where it is one act. */
  readonly proof?: string
  readonly cite?: boolean
  /** What this page cannot say and why; null only where it makes no claim. */
  readonly notKnown: Child | null
  /** Plain names of islands this page may load, e.g. `verify.js`. */
  readonly scripts?: readonly string[]
  readonly robots?: 'noindex'
  readonly children?: Child
}

export function Page(props: PageProps) {
  const { reading, title, heading, kicker, lead, crumbs = [], dayBar = true, scripts = [] } = props
  const { t, site, lang } = reading
  const exercise = props.exercise ?? reading.exercise
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={localeTag(reading)}>
        <head>
          <meta charset="utf-8" />
          <title>{`${exercise ? `${t('exercise')} · ` : ''}${title} · ${site.name}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {props.robots && <meta name="robots" content={props.robots} />}
          <link
            rel="preload"
            href={site.asset('source-sans-3-latin.woff2')}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
          <link rel="stylesheet" href={site.asset('styles.css')} />
          <link rel="icon" href={site.asset('favicon.svg')} type="image/svg+xml" />
          {LANGS.map(other => (
            <link rel="alternate" hreflang={other} href={`${reading.origin}${reading.here({ lang: other })}`} />
          ))}
          {props.formats?.includes('json') && <link rel="alternate" type="application/json" href={reading.here({}, 'json')} />}
          {props.formats?.includes('jsonld') && (
            <link rel="alternate" type="application/ld+json" href={reading.here({}, 'jsonld')} />
          )}
          {feedsOf(props).map(({ href, type, label }) => (
            <link rel="alternate" type={type} title={label} href={href} />
          ))}
          {scripts.map(name => (
            <script type="module" src={site.asset(name)} />
          ))}
        </head>
        <body>
          <SeatShapes />
          <a class="skip" href="#content">
            {t('skip')}
          </a>
          <Head {...props} />
          {dayBar && <DayBar reading={reading} previous={props.previous ?? null} next={props.next ?? null} />}
          <div class="sheet">
            {crumbs.length > 0 && <Crumbs reading={reading} crumbs={crumbs} title={title} />}
            <main id="content" tabindex={-1}>
              <Marked exercise={exercise} reading={reading}>
                {reading.supposed.length > 0 && <Supposition reading={reading} />}
                <header class="title-block">
                  {kicker !== undefined && <p class="kicker">{kicker}</p>}
                  <h1>{heading ?? title}</h1>
                  {lead !== undefined && <div class="lead">{lead}</div>}
                </header>
                {props.children}
                {props.notKnown !== null && props.notKnown !== undefined && (
                  <section class="not-known" id="not-known" aria-labelledby="not-known-title">
                    <h2 id="not-known-title">{t('notKnown')}</h2>
                    {props.notKnown}
                  </section>
                )}
              </Marked>
            </main>
          </div>
          <Foot {...props} />
          <p class="printed">{`${t('printedFrom', { address: reading.permalink() })} · ${formatDate(lang, reading.today)}`}</p>
        </body>
      </html>
    </>
  )
}

/** What belongs to an exercise says so before everything else, after it, and on each sheet of paper: nothing of it is the record. */
function Marked({
  exercise,
  reading,
  children,
}: {
  readonly exercise: boolean
  readonly reading: Reading
  readonly children?: Child
}) {
  const { t, here } = reading
  if (!exercise) return <>{children}</>
  const mark = (
    <p class="exercise-mark">
      <b>{t('exercise')}</b> {t('exerciseSays')} {reading.exercise && <a href={here({ exercise: null })}>{t('exerciseLeave')}</a>}
    </p>
  )
  return (
    <>
      <div class="exercise-sheet">
        <div class="exercise-head">{mark}</div>
        <div>{children}</div>
      </div>
      <div class="exercise-foot">{mark}</div>
    </>
  )
}

/** Nothing on such a page may be taken for the record: what is supposed stands before everything else, on paper too. */
function Supposition({ reading }: { readonly reading: Reading }) {
  const { t, supposed, here } = reading
  return (
    <section class="supposition" aria-labelledby="supposition-title">
      <h2 id="supposition-title">{t('supposition')}</h2>
      <ul>
        {supposed.map(sentence => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p>
        {t('suppositionHint')} <a href={here({ suppose: null })}>{t('suppositionLeave')}</a>
      </p>
    </section>
  )
}

/** Feeds tell of what is new: neither the day nor the state of the register that is read here bears on them, the language does. */
function feedsOf({ reading, title, feeds = {} }: PageProps) {
  const { t, href, lang } = reading
  const latest = (path: string) => href(path, { lang, on: null, at: null, suppose: null })
  return [
    ...(feeds.atom === undefined
      ? []
      : [{ href: latest(feeds.atom), type: 'application/atom+xml', name: t('feedActs'), label: `${title}: ${t('feedActs')}` }]),
    ...(feeds.calendar === undefined
      ? []
      : [{ href: latest(feeds.calendar), type: 'text/calendar', name: t('feedDays'), label: `${title}: ${t('feedDays')}` }]),
  ]
}

const localeTag = ({ lang }: Reading) => (lang === 'pt' ? localeOf('pt') : lang)

function Head({ reading, wing }: PageProps) {
  const { t, site, href, lang } = reading
  return (
    <header class="head">
      <div class="head-top">
        <a class="name" href={href('/')} aria-label={t('home', { name: site.name })}>
          <Logo />
          <span class="name-words">
            <b>{site.name}</b> <span class="edition">{read(lang, site.edition)}</span>
          </span>
        </a>
        <div class="head-tools">
          {site.search !== undefined && (
            <search class="search">
              <form action={site.search} method="get">
                <label class="sr" for="q">
                  {t('searchLabel')}
                </label>
                <input
                  id="q"
                  type="search"
                  name="q"
                  maxlength={200}
                  value={reading.path === site.search ? (reading.query.get('q') ?? '') : ''}
                />
                <CarriedWords reading={reading} />
                <button type="submit">{t('search')}</button>
              </form>
            </search>
          )}
          <nav class="languages" aria-label={t('languageLabel')}>
            <ul>
              {LANGS.map(other => (
                <li>
                  <a
                    href={reading.here({ lang: other })}
                    hreflang={other}
                    lang={other}
                    aria-current={other === lang ? 'true' : undefined}
                    aria-label={translator(other, furniture)('languageName')}
                  >
                    {other.toUpperCase()}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
      <nav class="wings" aria-label={t('wingsLabel')}>
        <ul>
          {WINGS.map(id => {
            const address = site.wings[id]
            const name = t(`wing_${id}`)
            if (address === undefined)
              return (
                <li>
                  <span class="wing-closed">
                    {name} <small>{t('notOpenYet')}</small>
                  </span>
                </li>
              )
            return (
              <li>
                <a href={href(address)} aria-current={id === wing ? 'true' : undefined}>
                  {name}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
    </header>
  )
}

/** What the reader chose, as hidden fields, for forms that lead elsewhere. */
export function CarriedWords({ reading, drop = [] }: { readonly reading: Reading; readonly drop?: readonly string[] }) {
  const words = new URLSearchParams(reading.href('/').split('?')[1] ?? '')
  return (
    <>
      {[...words]
        .filter(([name]) => !drop.includes(name))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  )
}

function Crumbs({
  reading,
  crumbs,
  title,
}: {
  readonly reading: Reading
  readonly crumbs: readonly Crumb[]
  readonly title: string
}) {
  const { t, href } = reading
  return (
    <nav class="crumbs" aria-label={t('crumbsLabel')}>
      <ol>
        {[{ label: t('start'), href: '/' }, ...crumbs].map(crumb => (
          <li>
            <a href={href(crumb.href)}>{crumb.label}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  )
}

function Foot(props: PageProps) {
  const { reading, title, formats = ['json'], proof, notKnown, cite = true, dayBar = true } = props
  const feeds = feedsOf(props)
  const { t, site, lang } = reading
  const citation = cite ? citationOf(reading, title, dayBar) : null
  return (
    <footer class="foot">
      <nav aria-label={t('footLabel')}>
        <ul>
          {citation && (
            <li>
              <details>
                <summary>{t('cite')}</summary>
                <p class="citation">{citation.text}</p>
                <p>
                  <a href={reading.permalink()}>{t('citeHint')}</a>
                </p>
                <p>{t('citedForms')}</p>
                <CopyableText name="BibTeX" text={citation.bibtex} />
                <CopyableText name="CSL-JSON" text={citation.csl} />
              </details>
            </li>
          )}
          {formats.includes('json') && (
            <li>
              <a href={reading.here({}, 'json')} type="application/json">
                {t('formatJson')}
              </a>
            </li>
          )}
          {formats.includes('csv') && (
            <li>
              <a href={reading.here({}, 'csv')} type="text/csv">
                {t('formatCsv')}
              </a>
            </li>
          )}
          {formats.includes('jsonld') && (
            <li>
              <a href={reading.here({}, 'jsonld')} type="application/ld+json">
                {t('formatJsonLd')}
              </a>
            </li>
          )}
          <li>
            <details>
              <summary>{t('print')}</summary>
              <p>{t('printHint')}</p>
            </details>
          </li>
          {proof !== undefined && (
            <li>
              <a href={reading.href(proof)}>{t('proof')}</a>
            </li>
          )}
          {notKnown !== null && notKnown !== undefined && (
            <li>
              <a href="#not-known">{t('notKnown')}</a>
            </li>
          )}
        </ul>
      </nav>
      {feeds.length > 0 && (
        <p class="subscribe">
          {t('subscribe')}{' '}
          {feeds.map(({ href, type, name }, n) => (
            <>
              {n > 0 && ' · '}
              <a href={href} type={type}>
                {name}
              </a>
            </>
          ))}
        </p>
      )}
      <p class="colophon">
        {site.name} · {read(lang, site.edition)}
      </p>
    </footer>
  )
}

/** Text to be taken along as it stands: one click selects all of it. */
function CopyableText({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <figure class="copyable">
      <figcaption>{name}</figcaption>
      <pre>
        <code>{text}</code>
      </pre>
    </figure>
  )
}

/** Facts of one thing: a term and what is known of it. */
export function Facts({ items }: { readonly items: readonly { readonly term: Child; readonly detail: Child }[] }) {
  return (
    <dl class="facts">
      {items.map(({ term, detail }) => (
        <div class="fact">
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}

/** An empty place: why it is empty, and what would fill it. */
export function Empty({ why, what }: { readonly why: Child; readonly what?: Child }) {
  return (
    <div class="empty">
      <p>{why}</p>
      {what !== undefined && <p>{what}</p>}
    </div>
  )
}

/** A remark set apart from the running text. */
export function Note({ children }: { readonly children?: Child }) {
  return <div class="note">{children}</div>
}

/** Pages of a long list: `?page=2`. Counted from one. */
export function Pager({ reading, page, pages }: { readonly reading: Reading; readonly page: number; readonly pages: number }) {
  const { t, here } = reading
  if (pages <= 1) return null
  return (
    <nav class="pager" aria-label={t('pagesLabel')}>
      {page > 1 && (
        <a rel="prev" href={here({ page: page === 2 ? null : page - 1 })}>
          {t('previousPage')}
        </a>
      )}
      <span>{t('pageOf', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={here({ page: page + 1 })}>
          {t('nextPage')}
        </a>
      )}
    </nav>
  )
}

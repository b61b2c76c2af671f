/**
 * What one request reads: in which language, on which day in law, at which state of the register, in which form; and the
 * links it makes, which keep what the reader chose and nothing else.
 *
 * Rule  a choice is carried in links only when it stood in the address; what was negotiated or defaulted is not.
 */
import type { PlainDate } from '../kernel/date.ts'
import type { Text4 } from '../kernel/lang.ts'
import { furniture, type Lang, type Translate, translator, type UiKey } from './languages.ts'

/** A state of the register: how many acts, and the root of the tree over them (base64; empty while there is none). */
export type RegisterState = {
  readonly size: number
  readonly root: string
  /** When its last act was recorded; absent while there is none. */
  readonly recordedAt?: string
}
export type Format = 'html' | 'json' | 'csv' | 'jsonld'
export const WINGS = ['register', 'architecture', 'transparency', 'followUp', 'response', 'concertation'] as const
export type Wing = (typeof WINGS)[number]

/** What is the same on every page of one installation. */
export type Site = {
  readonly name: string
  readonly edition: Text4
  /** First page of each wing that is open; a wing left out is shown as not open yet. */
  readonly wings: Readonly<Partial<Record<Wing, string>>>
  /** Address of the search page, which takes `q`; without it no search field is shown. */
  readonly search?: string
  /** Page that explains the state of the register (checkpoint, witnesses). */
  readonly registerPage?: string
  /** Days one often returns to, e.g. "as the paper saw it". `{day}` in the label stands for the day. */
  readonly landmarks?: readonly { readonly on: PlainDate; readonly label: Text4 }[]
  /** Public address of an asset by its plain name (`styles.css`), see assets.ts. */
  readonly asset: (name: string) => string
}

export type QueryValue = string | number | null | undefined
export type Changes = Readonly<Record<string, QueryValue>>

export type Reading = {
  readonly lang: Lang
  /** Day in law the answer is for. */
  readonly on: PlainDate
  readonly onIsExplicit: boolean
  readonly today: PlainDate
  /** State of the register the answer is computed from. */
  readonly at: RegisterState
  readonly atIsExplicit: boolean
  readonly format: Format
  /** `https://register.example`, without a slash at the end. */
  readonly origin: string
  /** Path asked for, without `.json`, `.csv` or `.jsonld`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly site: Site
  /** The page is read within an exercise: every page then bears its mark, and links stay within it. */
  readonly exercise: boolean
  /** What the reader supposes beyond the record, in sentences; empty on a page that shows the record as it is. */
  readonly supposed: readonly string[]
  readonly t: Translate<UiKey>
  /** A link elsewhere: keeps lang, on, at, what is supposed and the exercise where they are explicit. `null` drops a query word. */
  readonly href: (path: string, changes?: Changes) => string
  /** This very page with some query words changed; everything else of the query stays. */
  readonly here: (changes?: Changes, format?: Format) => string
  /** Absolute address that always gives this answer: day and state of the register are named in it. */
  readonly permalink: (format?: Format) => string
}

export type ReadingParts = {
  readonly url: URL | string
  readonly lang: Lang
  readonly langIsExplicit?: boolean
  readonly on: PlainDate
  readonly onIsExplicit?: boolean
  readonly today: PlainDate
  readonly at: RegisterState
  readonly atIsExplicit?: boolean
  readonly format?: Format
  readonly site: Site
}

/** Words of the query that say how to read, in the order in which links print them, after the page's own. */
const READING_WORDS = ['exercise', 'suppose', 'on', 'at', 'lang'] as const

export function makeReading(parts: ReadingParts): Reading {
  const url = typeof parts.url === 'string' ? new URL(parts.url) : parts.url
  const { lang, on, at, today, site } = parts
  const query = url.searchParams
  const path = formatOfPath(url.pathname).path
  const kept: Changes = {
    exercise: query.get('exercise') ?? undefined,
    suppose: query.get('suppose'),
    on: parts.onIsExplicit ? on : null,
    at: parts.atIsExplicit ? at.size : null,
    lang: parts.langIsExplicit ? lang : null,
  }

  const here = (changes: Changes = {}, format: Format = 'html') => {
    return address(pathIn(path, format), new URLSearchParams(query), { ...kept, ...changes })
  }
  return {
    lang,
    on,
    onIsExplicit: parts.onIsExplicit ?? false,
    today,
    at,
    atIsExplicit: parts.atIsExplicit ?? false,
    format: parts.format ?? 'html',
    origin: url.origin,
    path,
    query,
    site,
    exercise: (query.get('exercise') ?? '') !== '',
    supposed: [],
    t: translator(lang, furniture),
    href: (target, changes = {}) => {
      const [beforeHash = '', hash] = target.split('#', 2)
      const [targetPath = '', targetQuery] = beforeHash.split('?', 2)
      const link = address(targetPath, new URLSearchParams(targetQuery), { ...kept, ...changes })
      return hash === undefined ? link : `${link}#${hash}`
    },
    here,
    permalink: format => `${url.origin}${here({ on, at: at.size, lang }, format)}`,
  }
}

function address(path: string, words: URLSearchParams, changes: Changes): string {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) continue
    if (value === null || value === '') words.delete(name)
    else words.set(name, String(value))
  }
  const ordered = new URLSearchParams()
  for (const [name, value] of words) if (!isReadingWord(name)) ordered.append(name, value)
  for (const name of READING_WORDS) {
    const value = words.get(name)
    if (value !== null) ordered.append(name, value)
  }
  const text = ordered.toString()
  return text === '' ? path : `${path}?${text}`
}

const isReadingWord = (name: string) => READING_WORDS.some(word => word === name)

/** Trees of addresses whose dots are their own: the log's static face, assets, the machine description. */
const UNTOUCHED = ['/log/', '/assets/', '/api/']

/** `/states/CHL.json` asks for `/states/CHL` as JSON; `/index.json` for `/`. Other suffixes belong to the page. */
export function formatOfPath(path: string): { readonly path: string; readonly format: Format | null } {
  const found = /^(.+)\.(json|csv|jsonld)$/.exec(path)
  if (!found?.[1] || UNTOUCHED.some(tree => path.startsWith(tree))) return { path, format: null }
  return { path: found[1] === '/index' ? '/' : found[1], format: found[2] as Exclude<Format, 'html'> }
}

const pathIn = (path: string, format: Format) =>
  format === 'html' ? path : path === '/' ? `/index.${format}` : `${path}.${format}`

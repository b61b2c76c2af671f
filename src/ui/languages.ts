/**
 * The reader's language: which one, and how words, days, numbers, lists and order are written in it.
 *
 * Source  ICU MessageFormat for messages, ECMA-402 (Intl) for days, numbers, lists and collation; RFC 9110 §12.5.4 for
 *         Accept-Language.
 * Rule    English is the type: a catalogue has the same keys in all four languages or does not compile.
 * Absent  a month or a year stays one ("June 1998"); it is never padded to a day.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import { isWholeDay, type PartialDate } from '../kernel/date.ts'
import { LANGS, Lang, type Text4 } from '../kernel/lang.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fr } from './messages/fr.ts'
import { pt } from './messages/pt.ts'

export type Messages<Key extends string = string> = Readonly<Record<Key, string>>
export type Catalogue<Key extends string = string> = Readonly<Record<Lang, Messages<Key>>>
export type Values = Readonly<Record<string, string | number>>
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string
export type UiKey = keyof typeof en

/** The furniture's own words. Wings bring catalogues of the same form. */
export const furniture: Catalogue<UiKey> = { en, es, pt, fr }

/** Region chosen so that Intl writes days and numbers as the Organization's documents do: `22 November 2002`, `6,120`. */
const LOCALE: Readonly<Record<Lang, string>> = { en: 'en-GB', es: 'es-419', pt: 'pt-BR', fr: 'fr-CA' }
export const localeOf = (lang: Lang) => LOCALE[lang]

const NO_BREAK = '\u00a0'
const THIN_NO_BREAK = '\u202f'

/** French sets a no-break space before high punctuation and inside guillemets; the other languages stay as written. */
export function typeset(lang: Lang, text: string): string {
  if (lang !== 'fr') return text
  return text
    .replace(/ ?[ \u00a0\u202f]([;!?])/g, `${THIN_NO_BREAK}$1`)
    .replace(/ ?[ \u00a0\u202f]([:»])/g, `${NO_BREAK}$1`)
    .replace(/«[ \u00a0\u202f]?/g, `«${NO_BREAK}`)
}

const translators = new WeakMap<Catalogue, Map<Lang, Translate>>()

/** Words of one catalogue in one language, parsed once. A missing value shows its name in braces, never an exception. */
export function translator<Key extends string>(lang: Lang, catalogue: Catalogue<Key>): Translate<Key> {
  let perLang = translators.get(catalogue)
  if (!perLang) {
    perLang = new Map()
    translators.set(catalogue, perLang)
  }
  const known = perLang.get(lang)
  if (known) return known
  const made = translate(lang, catalogue[lang])
  perLang.set(lang, made)
  return made
}

function translate(lang: Lang, messages: Messages): Translate {
  const parsed = new Map<string, IntlMessageFormat>()
  const plain = new Map<string, string>()
  return (key, values) => {
    const ready = plain.get(key)
    if (ready !== undefined) return ready
    const text = messages[key]
    if (text === undefined) return key
    if (!text.includes('{')) {
      const set = typeset(lang, text)
      plain.set(key, set)
      return set
    }
    let message = parsed.get(key)
    if (!message) {
      message = new IntlMessageFormat(text, LOCALE[lang], undefined, { ignoreTag: true })
      parsed.set(key, message)
    }
    try {
      return typeset(lang, String(message.format({ ...values })))
    } catch {
      return typeset(lang, text)
    }
  }
}

/** The reader's version of a text that stands in all four. */
export const read = (lang: Lang, text: Text4) => typeset(lang, text[lang])

function memo<Made>(make: (lang: Lang) => Made): (lang: Lang) => Made {
  const made = new Map<Lang, Made>()
  return lang => {
    const known = made.get(lang)
    if (known !== undefined) return known
    const fresh = make(lang)
    made.set(lang, fresh)
    return fresh
  }
}

const dayFormat = memo(lang => new Intl.DateTimeFormat(LOCALE[lang], { dateStyle: 'long', timeZone: 'UTC' }))
const monthFormat = memo(lang => new Intl.DateTimeFormat(LOCALE[lang], { year: 'numeric', month: 'long', timeZone: 'UTC' }))
const shortFormat = memo(
  lang => new Intl.DateTimeFormat(LOCALE[lang], { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
)
const instantFormat = memo(
  lang => new Intl.DateTimeFormat(LOCALE[lang], { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC', hourCycle: 'h23' }),
)
const listAnd = memo(lang => new Intl.ListFormat(LOCALE[lang], { style: 'long', type: 'conjunction' }))
const listOr = memo(lang => new Intl.ListFormat(LOCALE[lang], { style: 'long', type: 'disjunction' }))
const collators = memo(lang => new Intl.Collator(LOCALE[lang], { numeric: true, ignorePunctuation: true }))

const NUMBER_CACHE = new Map<string, Intl.NumberFormat>()

/** Years before 100 need `setUTCFullYear`: `Date.UTC` would read them as 1900 and after. */
function instantOf(date: PartialDate): Date {
  const at = new Date(0)
  at.setUTCFullYear(Number(date.slice(0, 4)), Number(date.slice(5, 7) || '1') - 1, Number(date.slice(8, 10) || '1'))
  return at
}

/** `22 November 2002`, `June 1998`, `1998`: as exact as it is known. */
export function formatDate(lang: Lang, date: PartialDate): string {
  if (date.length === 4) return String(Number(date))
  if (!isWholeDay(date)) return monthFormat(lang).format(instantOf(date))
  const text = dayFormat(lang).format(instantOf(date))
  return FIRST[lang] !== undefined && date.endsWith('-01') ? text.replace(/^1(?= )/, FIRST[lang]) : text
}

/** French and Brazilian write the first of a month as an ordinal, which Intl does not. */
const FIRST: Readonly<Partial<Record<Lang, string>>> = { fr: '1er', pt: '1º' }

/** For dense tables: `22 Nov 2002`; months and years as they are. */
export function formatDateShort(lang: Lang, date: PartialDate): string {
  return isWholeDay(date) ? shortFormat(lang).format(instantOf(date)) : formatDate(lang, date)
}

/** An instant in UTC, with its zone named: `22 November 2002 at 14:05 UTC`. */
export const formatInstant = (lang: Lang, instant: string) => `${instantFormat(lang).format(new Date(instant))} UTC`

export function formatNumber(lang: Lang, value: number, options: Intl.NumberFormatOptions = {}): string {
  const key = `${lang}${JSON.stringify(options)}`
  let format = NUMBER_CACHE.get(key)
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[lang], options)
    NUMBER_CACHE.set(key, format)
  }
  return format.format(value)
}

/** `Chile, Peru and Uruguay`; with 'or' where one is meant. */
export function formatList(lang: Lang, items: readonly string[], kind: 'and' | 'or' = 'and'): string {
  return (kind === 'and' ? listAnd : listOr)(lang).format(items)
}

/** Order of names in the reader's language. */
export const collator = (lang: Lang) => collators(lang)

const isLang = (text: string): text is Lang => Lang.safeParse(text).success

/** Best of the four for an Accept-Language header; English where none fits. Over-long headers are read only so far. */
export function negotiate(acceptLanguage: string | null | undefined): Lang {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((wish, order) => {
      const [range = '', ...parameters] = wish.trim().toLowerCase().split(';')
      const weight = parameters.map(p => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(q => q !== undefined)
      return { lang: range.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight), order }
    })
    .filter(wish => wish.weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.order - b.order)
  for (const { lang } of wishes) {
    if (lang === '*') return 'en'
    if (isLang(lang)) return lang
  }
  return 'en'
}

export { LANGS, type Lang }

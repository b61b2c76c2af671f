/**
 * Words as they are searched: what of a text is a word, and how it is spelt before PostgreSQL takes its stem.
 *
 * Rule    the same function spells what is indexed and what is asked, so accents, capitals and hyphens never decide.
 * Why     stemmers know endings by their accents ("-ación", "-ação", "-ões"). Words are stripped of accents first, since readers
 *         leave them out, and then the few endings that a stemmer would no longer know are written so that it does.
 * Source  the algorithms of Snowball that PostgreSQL ships for the four languages (https://snowballstem.org/algorithms/).
 */
import type { Lang } from '../../kernel/lang.ts'
import { plain } from '../../kernel/plain-text.ts'

/** PostgreSQL's own text search configuration of each language; `simple` takes words as they are. */
export const CONFIGURATION: Readonly<Record<Lang, string>> = {
  en: 'english',
  es: 'spanish',
  pt: 'portuguese',
  fr: 'french',
}

export type Word = {
  /** Without accents, in small letters. */
  readonly plain: string
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/**
 * A word begins with a letter; digits by themselves are one too. Everything else parts words: hyphens, apostrophes, dots, slashes.
 * So PostgreSQL, which would see numbers, hosts and paths, sees words alone.
 */
const WORD = /\p{L}[\p{L}\p{M}0-9]*|[0-9][0-9\p{M}]*/gu

/** Longest word that counts: longer ones are no words of any language, and PostgreSQL has a limit. */
const LONGEST = 100

/** "1.º" is a one: the little letter is no word and no part of one. As long as before, so that places stay. */
const withoutOrdinals = (text: string) => text.replace(/[ºª]/g, ' ')

export const wordsIn = (text: string): Word[] =>
  [...withoutOrdinals(text).matchAll(WORD)].map(({ 0: found, index }) => ({
    plain: plain(found).slice(0, LONGEST),
    start: index,
    end: index + found.length,
  }))

/**
 * Endings of plain words, in the order in which they are tried, each with the form that the stemmer takes for singular and plural
 * alike. English and French stemmers need none.
 */
const ENDINGS: Readonly<Record<Lang, readonly (readonly [RegExp, string])[]>> = {
  en: [],
  es: [
    [/(?<=..[djlnrsy])es$/, ''],
    [/(?<=...[aeo])s$/, ''],
    [/cion$/, 'ción'],
  ],
  pt: [
    [/oes$/, 'ao'],
    [/cao$/, 'ção'],
    [/(?<=..[bcdgnprtv])ais$/, 'al'],
    [/(?<=..[lrz])es$/, ''],
    [/(?<=...[aeo])s$/, ''],
    [/(?<=.[aeiou])ns$/, 'm'],
  ],
  fr: [],
}

/** Words that can have one of these endings at all: nine of ten are done with here. */
const MAY_END: Readonly<Record<Lang, RegExp>> = { en: /(?!)/, es: /(?:s|cion)$/, pt: /(?:s|cao)$/, fr: /(?!)/ }

/** A plain word as the stemmer of the language is given it. */
export const spelt = (lang: Lang, word: string): string =>
  MAY_END[lang].test(word) ? ENDINGS[lang].reduce((form, [ending, written]) => form.replace(ending, written), word) : word

/** The plain words of a text in their order: those of `wordsIn` without their places, at half the cost. */
export const plainWords = (text: string): readonly string[] =>
  (plain(withoutOrdinals(text)).match(PLAIN_WORD) ?? []).map(word => word.slice(0, LONGEST))

const PLAIN_WORD = /\p{L}[\p{L}0-9]*|[0-9]+/gu

/** Whole texts, ready for `to_tsvector`. Texts repeat their words: each is spelt once. */
export function speltTexts(lang: Lang, texts: readonly string[]): string[] {
  const known = new Map<string, string>()
  const speltOnce = (written: string) => {
    const before = known.get(written)
    if (before !== undefined) return before
    const form = spelt(lang, plain(written).slice(0, LONGEST))
    known.set(written, form)
    return form
  }
  return texts.map(text => (withoutOrdinals(text).match(WORD) ?? []).map(speltOnce).join(' '))
}

/**
 * What a reader asks: words that must all be there, "words side by side", -what must not be there, OR between alternatives.
 *
 * Grammar  as PostgreSQL's `websearch_to_tsquery` reads it, to which a test holds it. It is read here because acts are matched
 *          term by term (one word may be met by the state, the next by the instrument), and because what is left out is left out
 *          in whichever language it stands, while what is looked for has to stand together in one.
 * Limits   `MAX_LENGTH` characters, `MAX_WORDS` words. Nothing a reader types is an operator of SQL: only letters and digits pass.
 */
import { plainWords } from './spelling.ts'

export const MAX_LENGTH = 200
export const MAX_WORDS = 30

/** One or more plain words that stand side by side. */
export type Term = { readonly words: readonly string[]; readonly without: boolean }
/** Terms of one alternative hold together; one alternative is enough. In each something must be there. */
export type Query = { readonly alternatives: readonly (readonly Term[])[] }

export type ReadQuery =
  | { readonly ok: true; readonly query: Query }
  /** Nothing that could be found; only exclusions; more words than are read. */
  | { readonly ok: false; readonly because: 'empty' | 'only-exclusions' | 'too-many-words' }

/** A term: a hyphen that excludes, then a quotation (its end may be missing) or what stands up to the next blank. */
const TERM = /(-*)(?:"([^"]*)"?|([^\s"]+))/gu

export function readQuery(text: string): ReadQuery {
  const alternatives: Term[][] = [[]]
  for (const [, minus = '', quoted, bare] of text.matchAll(TERM)) {
    if (bare === 'OR' && minus === '') {
      alternatives.push([])
      continue
    }
    const words = plainWords(quoted ?? bare ?? '')
    if (words.length > 0) alternatives.at(-1)?.push({ words, without: minus !== '' })
  }
  const asked = alternatives.filter(terms => terms.length > 0)
  const found = asked.filter(terms => terms.some(term => !term.without))
  if (asked.length === 0) return { ok: false, because: 'empty' }
  if (found.length === 0) return { ok: false, because: 'only-exclusions' }
  const query = { alternatives: found }
  return wordsOf(query).length > MAX_WORDS ? { ok: false, because: 'too-many-words' } : { ok: true, query }
}

export const termsOf = ({ alternatives }: Query): readonly Term[] => alternatives.flat()

/** Every word of the query, once. */
export const wordsOf = (query: Query): readonly string[] => [...new Set(termsOf(query).flatMap(term => term.words))]

/** The words that are looked for, once each: those that a result marks. */
export const wantedWords = (query: Query): readonly string[] => [
  ...new Set(termsOf(query).flatMap(term => (term.without ? [] : term.words))),
]

/** The query as a name or code would be written; null where it is more than a name. */
export function nameAsked({ alternatives }: Query): string | null {
  const [terms = [], ...others] = alternatives
  return others.length > 0 || terms.some(term => term.without) ? null : terms.flatMap(term => term.words).join('-')
}

/** The query as one would type it. */
export const written = ({ alternatives }: Query): string =>
  alternatives
    .map(terms =>
      terms
        .map(({ words, without }) => {
          const text = words.join(' ')
          return `${without ? '-' : ''}${words.length > 1 ? `"${text}"` : text}`
        })
        .join(' '),
    )
    .join(' OR ')

/** Stem of a plain word; null for a word that the language does not count ("of", "de"). */
export type StemOf = (word: string) => string | null

/** A term in the language of `tsquery`, within names alone where asked for; null where the language counts none of its words. */
export function termQuery({ words }: Pick<Term, 'words'>, stemOf: StemOf, within: '' | 'A' = ''): string | null {
  let text = ''
  let before = -1
  words.forEach((word, place) => {
    const stem = stemOf(word)
    if (stem === null) return
    text += `${before < 0 ? '' : ` <${place - before}> `}'${stem.replace(/['\\]/g, '$&$&')}'${within === '' ? '' : `:${within}`}`
    before = place
  })
  return text === '' ? null : text
}

const parts = (terms: readonly Term[], without: boolean, stemOf: StemOf): string[] =>
  terms.flatMap(term => (term.without === without ? (termQuery(term, stemOf) ?? []) : [])).map(part => `(${part})`)

/** What must be there in one alternative, in the language of `tsquery`; null where the language counts none of it. */
export const wantedQuery = (terms: readonly Term[], stemOf: StemOf): string | null =>
  parts(terms, false, stemOf).join(' & ') || null

/** What leaves a text out of an alternative, each of it by itself. */
export const unwantedQuery = (terms: readonly Term[], stemOf: StemOf): string | null =>
  parts(terms, true, stemOf).join(' | ') || null

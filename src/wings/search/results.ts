/**
 * A result as it is shown: what it is called, where it leads, and why it was found, in the reader's language where it was found
 * in that, else in the language in which it was.
 */

import { dayOf } from '../../acts/catalogue.ts'
import type { PartialDate } from '../../kernel/date.ts'
import type { Lang } from '../../kernel/lang.ts'
import { typeset } from '../../ui/languages.ts'
import type { Reading } from '../../ui/reading.ts'
import type { RegisterQuestions } from '../register/questions.ts'
import { type Document, type Kind, keyOf, remarksOf } from './documents.ts'
import { excerpt, markedText, type Piece, type Wanted, weightOf } from './highlight.ts'
import { nameAsked, type Query, wantedWords } from './query.ts'
import type { Catalogue, Found, Hit, SearchQuestions, ThingHit } from './questions.ts'
import { plainWords } from './spelling.ts'
import type { Stems } from './stems.ts'

/** A piece of text that was found; `lang` where it is not the reader's, null where its language is not known. */
export type Passage = { readonly lang: Lang | null; readonly pieces: readonly Piece[] }

export type Result = {
  readonly kind: Kind
  readonly id: string
  readonly title: readonly Piece[]
  readonly href: string
  /** Languages in which its words meet the query; none where it was found by a name or code alone. */
  readonly langs: readonly Lang[]
  readonly by: ThingHit['by'] | 'words'
  /** The code by which it was found. */
  readonly code: string | null
  /** Day in law of an act, as far as it is known. */
  readonly on: PartialDate | null
  /** Where it says what was looked for, when not in its title; else the beginning of what is said of it. */
  readonly passage: Passage | null
}

export const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')

/** The language in which a result is explained: the reader's where it was found in it. */
const languageOf = (langs: readonly Lang[], reading: Reading): Lang =>
  langs.length === 0 || langs.includes(reading.lang) ? reading.lang : (langs[0] ?? reading.lang)

/** Where a thing has its page. What has none is shown by the act that brought it, which stands among the acts. */
export function addressOf({ kind, id, under }: Pick<Document, 'kind' | 'id' | 'under'>, catalogue: Catalogue): string {
  switch (kind) {
    case 'state':
      return `/states/${id}`
    case 'instrument':
      return `/instruments/${id}`
    case 'body':
      return `/bodies/${id}`
    case 'threat':
      return `/threats/${id}`
    case 'principle':
      return `/principles/${id}`
    case 'mechanism':
      return `/response/mechanisms/${id}`
    default:
      return actOf(kind, id, catalogue) ?? (under === null ? '/acts' : `/instruments/${under}`)
  }
}

/** The page of the act that defines a term, a conference, a mechanism, an obligation. */
function actOf(kind: Kind, id: string, catalogue: Catalogue): string | null {
  const found =
    kind === 'term'
      ? catalogue.terms.get(id)
      : kind === 'conference'
        ? catalogue.conferences.find(({ body }) => body.conference === id)
        : kind === 'mechanism'
          ? catalogue.mechanisms.find(({ body }) => body.mechanism === id)
          : catalogue.obligations.find(({ body }) => body.obligation === id)
  return found ? `/acts/${found.act}` : null
}

/** What is read of a hit: texts of a thing, or of an act, in one language; `title` in the reader's. */
type Told = {
  readonly hit: Hit
  readonly lang: Lang
  readonly title: string
  /** In the language of the finding, best first. */
  readonly passages: readonly string[]
  /** In a language that is not known. */
  readonly remarks: readonly string[]
}

/** Every hit of a page, as it is shown. */
export async function resultsOf(
  { query, hits }: Pick<Found, 'query' | 'hits'>,
  reading: Reading,
  catalogue: Catalogue,
  ask: SearchQuestions,
  register: RegisterQuestions,
): Promise<readonly Result[]> {
  const told = hits.map(hit => tell(hit, reading, catalogue, register))
  const words = told.flatMap(({ title, passages, remarks }) => [title, ...passages, ...remarks].flatMap(plainWords))
  const stems = await ask.stems(query, [...new Set([reading.lang, ...told.map(({ lang }) => lang)])], [...new Set(words)])
  return told.map(one => resultOf(one, query, reading, catalogue, stems))
}

function tell(hit: Hit, reading: Reading, catalogue: Catalogue, register: RegisterQuestions): Told {
  if (hit.type === 'thing') {
    const { document, langs } = hit.thing
    const lang = languageOf(langs, reading)
    const [title = document.id, ...others] = document.names[reading.lang]
    const names = lang === reading.lang ? others : document.names[lang]
    return { hit, lang, title: typeset(reading.lang, title), passages: [...names, ...document.passages[lang]], remarks: [] }
  }
  const { act, langs } = hit.found
  const lang = languageOf(langs, reading)
  const titleIn = (language: Lang) => register.titleOf(act, { ...reading, lang: language }, catalogue)
  const remarks = act.body ? remarksOf(act.body) : { said: [], sources: [] }
  return {
    hit,
    lang,
    title: titleIn(reading.lang),
    passages: lang === reading.lang ? [] : [titleIn(lang)],
    remarks: [...remarks.said, ...remarks.sources],
  }
}

function resultOf(
  { hit, lang, title, passages, remarks }: Told,
  query: Query,
  reading: Reading,
  catalogue: Catalogue,
  stems: Stems,
): Result {
  const wantedIn = (language: Lang): Wanted => {
    const asked = new Set(wantedWords(query).map(word => stems(language, word)))
    return word => {
      const stem = stems(language, word)
      return stem !== null && asked.has(stem)
    }
  }
  const asWritten = new Set(wantedWords(query))
  const inLanguage = wantedIn(lang)
  const marked = markedText(title, wantedIn(reading.lang))
  // What the title shows already need not be shown again: better the text that says more.
  const shown = new Set(lang === reading.lang ? plainWords(title).map(word => stems(lang, word)) : [])
  const told = bestOf(passages, word => inLanguage(word) && !shown.has(stems(lang, word)))
  const passage = (text: string, of: Lang | null, wanted: Wanted): Passage => ({
    lang: of,
    pieces: excerpt(of === null ? text : typeset(of, text), wanted),
  })

  if (hit.type === 'act') {
    const { act, langs } = hit.found
    const remark = bestOf(remarks, word => asWritten.has(word))
    return {
      title: marked,
      kind: 'act',
      id: act.id,
      href: `/acts/${act.id}`,
      langs,
      by: 'words',
      code: null,
      on: act.body ? dayOf(act.body) : act.on,
      passage:
        told !== null
          ? passage(told, lang, inLanguage)
          : remark !== null
            ? passage(remark, null, word => asWritten.has(word))
            : null,
    }
  }
  const { document, langs, by } = hit.thing
  const said = told ?? (langs.length === 0 || lang === reading.lang ? (document.passages[lang][0] ?? null) : null)
  return {
    title: marked,
    kind: document.kind,
    id: document.id,
    href: addressOf(document, catalogue),
    langs,
    by,
    code: by === 'words' ? null : codeAsked(document, nameAsked(query)),
    on: null,
    passage: said === null ? null : passage(said, lang, inLanguage),
  }
}

/** The text that holds most of the words; null where none holds any. */
function bestOf(texts: readonly string[], wanted: Wanted): string | null {
  let most = 0
  let best: string | null = null
  for (const text of texts) {
    const weight = weightOf(text, wanted)
    if (weight > most) {
      most = weight
      best = text
    }
  }
  return best
}

/** The code that was asked for, or that begins with what was asked. */
const codeAsked = ({ codes }: Document, name: string | null): string | null =>
  name === null ? null : (codes.find(code => keyOf(code) === name) ?? codes.find(code => keyOf(code).startsWith(name)) ?? null)

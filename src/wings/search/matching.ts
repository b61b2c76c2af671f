/**
 * What of the index meets a query: things by their words, and tokens of acts by the words of what they stand for.
 *
 * State     rows that hold at a size of the log: recorded before it, and not corrected before it.
 * Language  a query is tried in each of the four, whole: what is looked for is not mixed from several. What is left out is left
 *           out in whichever language it stands.
 * Trust     words reach SQL as parameters only.
 */
import { LANGS, type Lang } from '../../kernel/lang.ts'
import type { Sql } from '../../store/store.ts'
import { KINDS_OF_ACT } from '../register/questions.ts'
import { type ThingKind, tokenOf } from './documents.ts'
import { type Query, termQuery, termsOf, unwantedQuery, wantedQuery } from './query.ts'
import { plainWords } from './spelling.ts'
import type { Stems } from './stems.ts'

export type ThingFound = {
  readonly kind: ThingKind
  readonly id: string
  /** Languages in which its words meet the query; none where only its name or code does. */
  readonly langs: readonly Lang[]
  /** Found outright by a name or code, by words, or by the beginning of a code alone. */
  readonly by: 'name' | 'words' | 'code'
  /** How well its words meet the query; comparable within one answer only. */
  readonly rank: number
}

const VISIBLE = 'from_index < $1 and (until_index is null or until_index >= $1)'

/** Shortest beginning of a code that counts. */
const BEGINNING = 3

type ThingRow = {
  readonly kind: ThingKind
  readonly id: string
  readonly rank: number
  readonly named: boolean
  readonly begun: boolean
} & Readonly<Record<Lang, boolean>>

/** Things that meet the query, best first. `name` is the whole query as a name or code would be written. */
export async function thingsMeeting(
  sql: Sql,
  size: number,
  query: Query,
  name: string | null,
  stems: Stems,
): Promise<ThingFound[]> {
  const values: unknown[] = [size, name]
  const place = (value: unknown) => `$${values.push(value)}`
  const alternatives = query.alternatives.map(terms => ({
    terms,
    unwanted: LANGS.flatMap(lang => {
      const asked = unwantedQuery(terms, word => stems(lang, word))
      return asked === null ? [] : [`${lang} @@ ${place(asked)}::tsquery`]
    }).join(' or '),
  }))
  const inLanguages = LANGS.map(lang => {
    const asked = alternatives.flatMap(({ terms, unwanted }) => {
      const wanted = wantedQuery(terms, word => stems(lang, word))
      return wanted === null ? [] : [{ wanted, unwanted }]
    })
    const met = asked.map(({ wanted, unwanted }) => `${lang} @@ ${place(wanted)}::tsquery and not (${unwanted || 'false'})`)
    const rank = asked.map(({ wanted }) => `(${wanted})`).join(' | ')
    return {
      met: `(${met.join(' or ') || 'false'}) as ${lang}`,
      rank: rank === '' ? '0' : `ts_rank(${lang}, ${place(rank)}::tsquery, 1)`,
    }
  })
  const rows = await sql.query<ThingRow>(
    `select * from (
       select kind, id, ${inLanguages.map(({ met }) => met).join(', ')},
         greatest(${inLanguages.map(({ rank }) => rank).join(', ')})::float8 as rank,
         coalesce($2 = any(keys), false) as named,
         coalesce(length($2) >= ${BEGINNING} and exists (select from unnest(codes) code where starts_with(code, $2)), false) as begun
       from search.thing where ${VISIBLE}
     ) found where named or begun or ${LANGS.join(' or ')}`,
    values,
  )
  return rows
    .map(({ kind, id, rank, named, ...row }): ThingFound => {
      const langs = LANGS.filter(lang => row[lang])
      return { kind, id, langs, by: named ? 'name' : langs.length > 0 ? 'words' : 'code', rank }
    })
    .toSorted((a, b) => ORDER[a.by] - ORDER[b.by] || b.rank - a.rank || a.id.localeCompare(b.id))
}

const ORDER = { name: 0, words: 1, code: 2 } as const

/** For each language, a bit for every term of the query that is met. */
export type Bits = Record<Lang, number>
export type Tokens = ReadonlyMap<string, Readonly<Bits>>

/** Which tokens meet which terms: things by their names, kinds of act by their words, remarks as they are written. */
export async function tokensMeeting(sql: Sql, size: number, query: Query, stems: Stems): Promise<Tokens> {
  const terms = termsOf(query)
  const tokens = new Map<string, Bits>()
  const meets = (token: string, langs: readonly Lang[], term: number) => {
    const bits = tokens.get(token) ?? { en: 0, es: 0, pt: 0, fr: 0 }
    tokens.set(token, bits)
    for (const lang of langs) bits[lang] |= 1 << term
  }

  const inNames = LANGS.flatMap(lang =>
    terms.flatMap((term, n) => {
      const asked = termQuery(term, word => stems(lang, word), 'A')
      return asked === null ? [] : [{ lang, term: n, asked }]
    }),
  )
  const things = await sql.query<{ kind: ThingKind; id: string; place: number }>(
    `select kind, id, place::int from search.thing
     join unnest($2::text[], $3::tsquery[]) with ordinality as t (lang, asked, place)
       on case lang when 'en' then en when 'es' then es when 'pt' then pt else fr end @@ asked
     where ${VISIBLE}`,
    [size, inNames.map(({ lang }) => lang), inNames.map(({ asked }) => asked)],
  )
  for (const { kind, id, place } of things) {
    const found = inNames[place - 1]
    if (found) meets(tokenOf(kind, id), [found.lang], found.term)
  }

  const asCodes = await sql.query<{ kind: ThingKind; id: string; place: number }>(
    `select kind, id, place::int from search.thing join unnest($2::text[]) with ordinality as t (asked, place) on asked = any(codes)
     where ${VISIBLE}`,
    [size, terms.map(term => term.words.join('-'))],
  )
  for (const { kind, id, place } of asCodes) meets(tokenOf(kind, id), LANGS, place - 1)

  const asWritten = terms.map(term => termQuery(term, word => word) ?? '')
  const remarks = await sql.query<{ id: string; place: number }>(
    `select id, place::int from search.remark join unnest($1::tsquery[]) with ordinality as t (asked, place) on words @@ asked`,
    [asWritten],
  )
  for (const { id, place } of remarks) meets(tokenOf('remark', id), LANGS, place - 1)

  for (const { kind, words } of KINDS_OF_ACT)
    for (const lang of LANGS) {
      const said = plainWords(words[lang]).map(word => stems(lang, word))
      terms.forEach((term, n) => {
        const asked = term.words.map(word => stems(lang, word))
        if (holds(said, asked)) meets(tokenOf('kind', kind), [lang], n)
      })
    }
  return tokens
}

/** Words that name kinds of act, for which stems are needed beside those of the query. */
export const WORDS_OF_KINDS: readonly string[] = [
  ...new Set(KINDS_OF_ACT.flatMap(({ words }) => LANGS.flatMap(lang => plainWords(words[lang])))),
]

/** Do these stems stand side by side in that text? Words that do not count fill a place and match any. */
function holds(text: readonly (string | null)[], asked: readonly (string | null)[]): boolean {
  if (asked.every(stem => stem === null)) return false
  return text.some((_, start) => asked.every((stem, n) => stem === null || text[start + n] === stem))
}

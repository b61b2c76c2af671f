/**
 * Stems of words as the index has them: asked of PostgreSQL, which made the index, and remembered, since they never change.
 */
import { LANGS, type Lang } from '../../kernel/lang.ts'
import type { Sql } from '../../store/store.ts'
import { CONFIGURATION, spelt } from './spelling.ts'

/** Stem of a plain word in a language; null for a word that the language does not count. */
export type Stems = (lang: Lang, word: string) => string | null

/** Words remembered in each language; the vocabulary of an edition is a tenth of it. */
const REMEMBERED = 50_000

export function stemmer() {
  const known = new Map<Lang, Map<string, string | null>>(LANGS.map(lang => [lang, new Map()]))

  return async (sql: Sql, langs: readonly Lang[], words: readonly string[]): Promise<Stems> => {
    // What is remembered may be forgotten while the database is asked: an answer holds its own.
    const answer = new Map<Lang, Map<string, string | null>>()
    const missing: { readonly lang: Lang; readonly word: string }[] = []
    for (const lang of langs) {
      const ours = new Map<string, string | null>()
      answer.set(lang, ours)
      for (const word of words) {
        const stem = known.get(lang)?.get(word)
        if (stem === undefined) missing.push({ lang, word })
        else ours.set(word, stem)
      }
    }
    if (missing.length > 0) {
      const rows = await sql.query<{ place: number; stem: string | null }>(
        `select place::int, (tsvector_to_array(to_tsvector(configuration::regconfig, word)))[1] as stem
         from unnest($1::text[], $2::text[]) with ordinality as t (configuration, word, place)`,
        [missing.map(({ lang }) => CONFIGURATION[lang]), missing.map(({ lang, word }) => spelt(lang, word))],
      )
      for (const { lang } of missing) if ((known.get(lang)?.size ?? 0) > REMEMBERED) known.get(lang)?.clear()
      for (const { place, stem } of rows) {
        const asked = missing[place - 1]
        if (!asked) continue
        answer.get(asked.lang)?.set(asked.word, stem)
        known.get(asked.lang)?.set(asked.word, stem)
      }
    }
    return (lang, word) => answer.get(lang)?.get(word) ?? null
  }
}

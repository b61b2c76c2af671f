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

  /** Stems of these words, for as long as the answer is worked out. */
  return async (sql: Sql, langs: readonly Lang[], words: readonly string[]): Promise<Stems> => {
    for (const lang of langs) if ((known.get(lang)?.size ?? 0) > REMEMBERED) known.get(lang)?.clear()
    const missing = langs.flatMap(lang => words.filter(word => !known.get(lang)?.has(word)).map(word => ({ lang, word })))
    if (missing.length > 0) {
      const rows = await sql.query<{ place: number; stem: string | null }>(
        `select place::int, (tsvector_to_array(to_tsvector(configuration::regconfig, word)))[1] as stem
         from unnest($1::text[], $2::text[]) with ordinality as t (configuration, word, place)`,
        [missing.map(({ lang }) => CONFIGURATION[lang]), missing.map(({ lang, word }) => spelt(lang, word))],
      )
      for (const { place, stem } of rows) {
        const asked = missing[place - 1]
        if (asked) known.get(asked.lang)?.set(asked.word, stem)
      }
    }
    return (lang, word) => known.get(lang)?.get(word) ?? null
  }
}

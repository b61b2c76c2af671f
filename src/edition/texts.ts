/**
 * Texts in four languages: a file of `texts/` has one line for each thing and language.
 *
 * Errors  a language that is missing or stands twice, an empty text, a line for a thing that the edition does not have.
 */
import { LANGS, type Lang, type Text4 } from '../kernel/lang.ts'
import type { Reading } from './reading.ts'

export type Texts<F extends string> = {
  /** The text of a field in all languages; empty texts where it is missing, which was already found. */
  readonly of: (id: string, field: F) => Text4
  /** Same, or nothing when the field may be empty and is, in every language. */
  readonly maybe: (id: string, field: F) => Text4 | undefined
  readonly ids: readonly string[]
}

const isLang = (text: string): text is Lang => (LANGS as readonly string[]).includes(text)
const NONE: Text4 = { en: '', es: '', pt: '', fr: '' }

/** `optional`: fields that may be empty, but then in all four languages. `ids`: the things that must have texts; null for any. */
export async function readTexts<F extends string>(
  reading: Reading,
  file: string,
  fields: readonly F[],
  ids: ReadonlySet<string> | null,
  optional: readonly F[] = [],
): Promise<Texts<F>> {
  const path = `texts/${file}`
  const found = new Map<string, Map<Lang, Readonly<Record<string, string>>>>()
  const rows = await reading.table(path, ['id', 'lang', ...fields])
  for (const row of rows) {
    const id = row.cell('id')
    const lang = row.cell('lang')
    if (!isLang(lang)) {
      reading.problem('language-unknown', row.place('lang'), `Found "${lang}". Expected one of ${LANGS.join(', ')}.`)
      continue
    }
    if (ids && !ids.has(id)) {
      reading.problem('reference-unknown', row.place('id'), `Found texts for "${id}", which ${file} does not have.`)
      continue
    }
    const langs = found.get(id) ?? new Map<Lang, Readonly<Record<string, string>>>()
    if (langs.has(lang)) reading.problem('id-repeated', row.place('id'), `"${id}" has two lines in "${lang}". Keep one.`)
    const texts: Record<string, string> = {}
    for (const field of fields) {
      const text = row.cell(field)
      if (text === '' && !optional.includes(field))
        reading.problem('text-missing', row.place(field), `"${id}" has no ${field} in "${lang}". Write it.`)
      texts[field] = text
    }
    langs.set(lang, texts)
    found.set(id, langs)
  }

  const complete = (id: string) => {
    const langs = found.get(id)
    const missing = LANGS.filter(lang => !langs?.has(lang))
    if (missing.length > 0)
      reading.problem(
        'language-missing',
        `${path}:1:1`,
        `"${id}" has no line in ${missing.map(l => `"${l}"`).join(', ')}. Write one for each language.`,
      )
    for (const field of optional) {
      const empty = LANGS.filter(lang => langs?.get(lang)?.[field] === '')
      if (empty.length > 0 && empty.length < LANGS.length)
        reading.problem(
          'text-missing',
          `${path}:1:1`,
          `"${id}" has a ${field} in some languages but not in ${empty.join(', ')}. Write it in all or in none.`,
        )
    }
  }
  for (const id of ids ?? found.keys()) complete(id)

  const of = (id: string, field: F): Text4 => {
    const langs = found.get(id)
    if (!langs) return NONE
    const in_ = (lang: Lang) => langs.get(lang)?.[field] ?? ''
    return { en: in_('en'), es: in_('es'), pt: in_('pt'), fr: in_('fr') }
  }
  return {
    of,
    maybe: (id, field) => {
      const text = of(id, field)
      return LANGS.every(lang => text[lang] === '') ? undefined : text
    },
    ids: [...found.keys()],
  }
}

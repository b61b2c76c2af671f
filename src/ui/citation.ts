/**
 * How a page is cited: as a sentence, as BibTeX and as CSL-JSON, each with the day in law, the state of the register, and the
 * address that gives this very answer again.
 *
 * Source  BibTeX as biber reads it (UTF-8, `@online`); CSL-JSON 1.0.2, an array of one item.
 * Time    issued and accessed are the day on which the last act of this state was recorded, in the register's own time: the same
 *         state is cited alike whenever it is read. Without acts both are left out.
 */
import type { PlainDate } from '../kernel/date.ts'
import { shortRoot } from './day-bar.tsx'
import { formatDate, read } from './languages.ts'
import type { Reading } from './reading.ts'

export type Citation = { readonly text: string; readonly bibtex: string; readonly csl: string }

/** `dated` is false on pages that do not depend on a day in law. */
export function citationOf(reading: Reading, title: string, dated = true): Citation {
  const { t, site, lang, on, at, supposed } = reading
  const source = `${site.name}, ${read(lang, site.edition)}`
  const recorded = at.recordedAt === undefined ? null : (at.recordedAt.slice(0, 10) as PlainDate)
  const clocks = [
    ...(dated ? [t('citedDay', { day: formatDate(lang, on) })] : []),
    ...(supposed.length > 0 ? [`${t('supposition')}: ${supposed.map(withoutStop).join('; ')}`] : []),
    t('citedState', { size: at.size, root: shortRoot(at.root) }),
    ...(recorded ? [t('citedLast', { day: formatDate(lang, recorded) })] : []),
  ]
  const note = `${clocks.join('. ')}.`
  const url = reading.permalink()
  const id = keyOf(reading)
  return {
    text: `${withoutStop(title)}. ${source}. ${note} ${url}`,
    bibtex: bibtex(id, [
      ['title', `{${tex(title)}}`],
      ['author', `{${tex(source)}}`],
      ['date', recorded],
      ['version', tex(t('citedVersion', { size: at.size, root: shortRoot(at.root) }))],
      ['note', tex(note)],
      ['url', url],
      ['urldate', recorded],
      ['langid', LANGID[lang]],
    ]),
    csl: inFewLines([
      {
        id,
        type: 'webpage',
        title,
        'container-title': source,
        author: [{ literal: source }],
        ...(recorded ? { issued: cslDate(recorded), accessed: cslDate(recorded) } : {}),
        version: t('citedVersion', { size: at.size, root: shortRoot(at.root) }),
        note,
        URL: url,
        language: lang,
      },
    ]),
  }
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '')
/** A date on one line. */
const inFewLines = (items: readonly object[]) =>
  JSON.stringify(items, null, 2).replace(/\[\s*\[\s*(\d+),\s*(\d+),\s*(\d+)\s*\]\s*\]/g, '[[$1, $2, $3]]')

const cslDate = (day: PlainDate) => ({ 'date-parts': [day.split('-').map(Number)] })

/** Names of languages as biblatex has them. */
const LANGID = { en: 'english', es: 'spanish', pt: 'brazilian', fr: 'french' } as const

/** `hemicycle-instruments-cifta-2002-11-22-4683`: letters, digits and hyphens, which every reader of keys takes. */
const keyOf = ({ site, path, on, at }: Reading) =>
  [site.name, path, on, at.size]
    .join('-')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

/** Characters that TeX reads as its own. */
const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }
const tex = (text: string) => text.replace(/[\\~^{}&%$#_]/g, mark => TEX[mark] ?? `\\${mark}`)

const bibtex = (key: string, fields: readonly (readonly [name: string, value: string | null])[]) =>
  `@online{${key},\n${fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join('')}}`

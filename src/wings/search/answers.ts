/** The same answer for programs: JSON and CSV. Members are never renamed, only added. */
import type { CsvTable } from '../../ui/csv.ts'
import { FACETS, type Filter } from './facets.ts'
import type { Piece } from './highlight.ts'
import type { Answer, Catalogue } from './questions.ts'
import { addressOf, type Result, textOf } from './results.ts'

export type SearchAnswer = {
  readonly text: string
  readonly filter: Filter
  readonly answer: Answer
  readonly results: readonly Result[]
}

/** Where the marks lie in a text, as pairs of UTF-16 places. */
function marksOf(pieces: readonly Piece[]): (readonly [start: number, end: number])[] {
  let at = 0
  return pieces.flatMap(({ text, marked }) => {
    const start = at
    at += text.length
    return marked ? [[start, at] as const] : []
  })
}

const resultJson = ({ kind, id, title, href, langs, by, code, on, passage }: Result) => ({
  kind,
  id,
  title: textOf(title),
  titleMarks: marksOf(title),
  address: href,
  foundBy: by,
  code,
  languages: langs,
  on,
  passage: passage && { language: passage.lang, text: textOf(passage.pieces), marks: marksOf(passage.pieces) },
})

export function searchJson({ text, filter, answer, results }: SearchAnswer, catalogue: Catalogue) {
  const narrowed = Object.fromEntries(FACETS.flatMap(facet => (filter[facet] === undefined ? [] : [[facet, filter[facet]]])))
  if (answer.status === 'not-asked')
    return { q: text, filter: narrowed, because: answer.because, count: 0, page: 1, pages: 1, results: [] }
  const { count, total, page, pages, facets, suggestions } = answer.found
  return {
    q: text,
    filter: narrowed,
    because: null,
    count,
    total,
    page,
    pages,
    facets: Object.fromEntries(FACETS.map(facet => [facet, Object.fromEntries(facets[facet])])),
    results: results.map(resultJson),
    suggestions: suggestions && {
      q: suggestions.query,
      things: suggestions.things.map(thing => ({ kind: thing.kind, id: thing.id, address: addressOf(thing, catalogue) })),
    },
  }
}

export const searchCsv = ({ results }: SearchAnswer): CsvTable => ({
  columns: ['kind', 'id', 'title', 'address', 'foundBy', 'languages', 'on'],
  rows: results.map(({ kind, id, title, href, by, langs, on }) => [kind, id, textOf(title), href, by, langs.join(' '), on]),
})

/**
 * What the Search answers: which things and acts of the register meet what a reader typed, at a state of the register.
 *
 * Order    things before acts. A thing found outright by its name or code comes first, then those whose code begins so, then by
 *          how well their words meet the query; acts by day, the latest first. Nothing is ordered by how much a state has signed.
 * State    a result is what the register says at that size: a thing corrected later is found by its earlier words.
 */
import { ActId, type InstrumentId } from '../../kernel/ids.ts'
import { LANGS, type Lang } from '../../kernel/lang.ts'
import { distance, nearest } from '../../kernel/nearest.ts'
import type { ArchitectureQuestions, Reader } from '../architecture/questions.ts'
import type { ActSummary, RegisterQuestions } from '../register/questions.ts'
import { type ActRow, actNamed, actsMeeting, actTable } from './acts.ts'
import { type Document, documentOf, yearOf } from './documents.ts'
import { type Facets, type Filter, facetsOf, type Item, meets } from './facets.ts'
import { type ThingFound, thingsMeeting, tokensMeeting, WORDS_OF_KINDS } from './matching.ts'
import { nameAsked, type Query, readQuery, wantedWords, wordsOf, written } from './query.ts'
import { plainWords } from './spelling.ts'
import { type Stems, stemmer } from './stems.ts'

export type Catalogue = Awaited<ReturnType<ArchitectureQuestions['catalogue']>>
type State = Awaited<ReturnType<RegisterQuestions['latest']>>

export type Asked = {
  readonly text: string
  readonly filter: Filter
  readonly at: State
  /** Counted from one; null for all results at once. */
  readonly page: number | null
}

export type ThingHit = ThingFound & { readonly document: Document }
export type ActHit = { readonly act: ActSummary; readonly langs: readonly Lang[] }
export type Hit = { readonly type: 'thing'; readonly thing: ThingHit } | { readonly type: 'act'; readonly found: ActHit }

export type Suggestions = {
  /** The query with words that are in the register, nearest to those that are not. */
  readonly query: string | null
  /** Things with the nearest names or codes. */
  readonly things: readonly Document[]
}

export type Found = {
  readonly query: Query
  /** Results after narrowing, and before. */
  readonly count: number
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly hits: readonly Hit[]
  readonly facets: Facets
  /** Only where nothing was found. */
  readonly suggestions: Suggestions | null
}

export type Answer =
  | { readonly status: 'found'; readonly found: Found }
  /** Nothing was asked that could be found. */
  | { readonly status: 'not-asked'; readonly because: 'empty' | 'only-exclusions' | 'too-many-words' }

export type SearchQuestions = ReturnType<typeof searchQuestions>

export const PER_PAGE = 20

export function searchQuestions(reader: Reader, architecture: ArchitectureQuestions, register: RegisterQuestions) {
  const stemsOf = stemmer()
  const actsUpTo = actTable()

  return {
    search: async ({ text, filter, at, page }: Asked): Promise<Answer> => {
      const read = readQuery(text)
      if (!read.ok) return { status: 'not-asked', because: read.because }
      const { query } = read
      const catalogue = await architecture.catalogue(at)
      const id = ActId.safeParse(text.trim().toLowerCase())
      const { size } = at

      const { things, acts } = await reader('public', async sql => {
        const stems = await stemsOf(sql, LANGS, [...wordsOf(query), ...WORDS_OF_KINDS])
        const table = await actsUpTo(sql, size)
        return {
          things: await thingsMeeting(sql, size, query, nameAsked(query), stems),
          acts: id.success
            ? actNamed(table, size, id.data)
            : actsMeeting(table, size, query, await tokensMeeting(sql, size, query, stems), stems),
        }
      })

      const documents = documentsOf(catalogue)
      const aspects = aspectsOfActs(catalogue)
      const foundThings = things.flatMap(found => {
        const document = documents.get(`${found.kind}:${found.id}`)
        return document ? [{ hit: { ...found, document }, item: itemOfThing(document, catalogue) }] : []
      })
      const foundActs = acts.map(found => ({ found, item: aspects(found.row) }))
      const items = alike([...foundThings, ...foundActs].map(({ item }) => item))

      const keptThings = foundThings.filter(({ item }) => meets(item, filter)).map(({ hit }) => hit)
      const keptActs = foundActs.filter(({ item }) => meets(item, filter)).map(({ found }) => found)
      const count = keptThings.length + keptActs.length
      const { first, limit, shown } = partOf(page, count)
      const ofThings = keptThings.slice(first, first + limit)
      const ofActs = keptActs.slice(Math.max(0, first - keptThings.length), Math.max(0, first + limit - keptThings.length))
      const told = await register.actsAt(
        ofActs.map(({ row }) => row.index),
        at,
      )
      const actByIndex = new Map(told.map(act => [act.index, act]))
      return {
        status: 'found',
        found: {
          query,
          count,
          total: foundThings.length + foundActs.length,
          page: shown,
          pages: Math.max(1, Math.ceil(count / PER_PAGE)),
          hits: [
            ...ofThings.map(thing => ({ type: 'thing', thing }) as const),
            ...ofActs.flatMap(({ row, langs }) => {
              const act = actByIndex.get(row.index)
              return act ? [{ type: 'act', found: { act, langs } } as const] : []
            }),
          ],
          facets: facetsOf(items, filter),
          suggestions: foundThings.length + foundActs.length === 0 ? suggestionsFor(query, documents) : null,
        },
      }
    },

    /** Stems of these words and of those that are looked for, to tell which words of a text were meant. */
    stems: (query: Query, langs: readonly Lang[], words: readonly string[]): Promise<Stems> =>
      reader('public', sql => stemsOf(sql, langs, [...wantedWords(query), ...words])),
  }
}

/** Which results are shown: from where, how many, and as which page. A page beyond the last is the last. */
function partOf(page: number | null, count: number) {
  if (page === null) return { first: 0, limit: count, shown: 1 }
  const shown = Math.min(page, Math.max(1, Math.ceil(count / PER_PAGE)))
  return { first: (shown - 1) * PER_PAGE, limit: PER_PAGE, shown }
}

const made = new WeakMap<Catalogue, ReadonlyMap<string, Document>>()

/** Every thing of the catalogue as it is searched, by kind and id. */
export function documentsOf(catalogue: Catalogue): ReadonlyMap<string, Document> {
  const known = made.get(catalogue)
  if (known) return known
  const bodies = [
    ...[...catalogue.states.values()].map(({ body }) => body),
    ...[...catalogue.instruments.values()].map(({ adopted }) => adopted.body),
    ...[...catalogue.bodies.values()].map(({ body }) => body),
    ...[...catalogue.terms.values()].map(({ body }) => body),
    ...[...catalogue.conferences, ...catalogue.mechanisms, ...catalogue.obligations].map(({ body }) => body),
  ]
  const all = new Map(
    bodies.flatMap(body => {
      const document = documentOf(body)
      return document ? [[`${document.kind}:${document.id}`, document] as const] : []
    }),
  )
  made.set(catalogue, all)
  return all
}

const aspectsOfInstrument = (id: string, catalogue: Catalogue) => documentsOf(catalogue).get(`instrument:${id}`)?.aspects

/** A thing has its own aspects and those of the instrument it stands under; an instrument those of the states with acts under it. */
function itemOfThing(document: Document, catalogue: Catalogue): Item {
  const { kind, id, aspects, under } = document
  const above = under === null ? undefined : aspectsOfInstrument(under, catalogue)
  const acting = kind === 'instrument' ? [...(catalogue.acts.get(id as InstrumentId)?.keys() ?? [])] : []
  return {
    count: 1,
    kind: [kind],
    level: union(aspects.levels, above?.levels),
    agenda: union(aspects.agendas, above?.agendas),
    threat: union(aspects.threats, above?.threats),
    state: union(aspects.states, acting),
    year: aspects.year === null ? [] : [String(aspects.year)],
  }
}

/** An act has the level, agenda and threats of every instrument it speaks of. Acts that are alike share one item. */
function aspectsOfActs(catalogue: Catalogue) {
  const known = new Map<string, Item>()
  return ({ states, instruments, on }: ActRow): Item => {
    const key = `${states.join()} ${instruments.join()} ${on?.slice(0, 4)}`
    const before = known.get(key)
    if (before) return before
    const above = instruments.flatMap(id => aspectsOfInstrument(id, catalogue) ?? [])
    const item: Item = {
      count: 1,
      kind: ['act'],
      level: union(...above.map(({ levels }) => levels)),
      agenda: union(...above.map(({ agendas }) => agendas)),
      threat: union(...above.map(({ threats }) => threats)),
      state: states,
      year: on === null ? [] : [String(yearOf(on))],
    }
    known.set(key, item)
    return item
  }
}

/** The same items, each once, with how many there are of it. */
function alike(items: readonly Item[]): Item[] {
  const counts = new Map<Item, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].map(([item, count]) => ({ ...item, count }))
}

const union = (...lists: readonly (readonly string[] | undefined)[]): string[] => [...new Set(lists.flatMap(list => list ?? []))]

const THINGS_SUGGESTED = 5

function suggestionsFor(query: Query, things: ReadonlyMap<string, Document>): Suggestions {
  const words = vocabularyOf(things)
  const respelt = (word: string) => {
    if (words.has(word) || word.length < 4) return word
    const near = [...words].map(known => ({ known, apart: distance(word, known) }))
    const [best] = near.toSorted((a, b) => a.apart - b.apart || a.known.localeCompare(b.known))
    return best && best.apart <= Math.max(1, Math.floor(word.length / 3)) ? best.known : word
  }
  const meant = {
    alternatives: query.alternatives.map(terms => terms.map(term => ({ ...term, words: term.words.map(respelt) }))),
  }
  const name = wantedWords(query).join(' ')
  const candidates = [...things].map(([id, { codes, names }]) => ({ id, names: [...codes, ...Object.values(names).flat()] }))
  return {
    query: written(meant) === written(query) ? null : written(meant),
    things: nearest(name, candidates)
      .slice(0, THINGS_SUGGESTED)
      .flatMap(key => things.get(key) ?? []),
  }
}

/** Every plain word of a name. */
const vocabularyOf = (things: ReadonlyMap<string, Document>): ReadonlySet<string> =>
  new Set([...things.values()].flatMap(({ names }) => Object.values(names).flat().flatMap(plainWords)))

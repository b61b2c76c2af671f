/**
 * The wing's voice for one reading: names of states, instruments and bodies, titles of acts, days; in the reader's language.
 *
 * Absent  a thing that is named but not in the catalogue at this state of the register is shown by its id.
 */
import { type ActBody, type ActTypeName, subjectsOf } from '../../acts/catalogue.ts'
import type { PartialDate } from '../../kernel/date.ts'
import type { BodyId, InstrumentId, StateId } from '../../kernel/ids.ts'
import { collator, formatDate, formatList, type Lang, read, type Translate, translator } from '../../ui/languages.ts'
import type { Reading } from '../../ui/reading.ts'
import type { ArchitectureQuestions } from '../architecture/questions.ts'
import { type ActKey, actWords, isActKey, type PageKey, pageWords, type ReferenceKey, referenceWords } from './messages.ts'

export type Catalogue = Awaited<ReturnType<ArchitectureQuestions['catalogue']>>
export type Words = ReturnType<typeof wordsOf>

/** Subregions from north to south: the order of the seats everywhere. */
const SUBREGIONS = ['north-america', 'central-america', 'caribbean', 'andean', 'southern-cone'] as const
type Subregion = (typeof SUBREGIONS)[number]

export function wordsOf(reading: Reading, catalogue: Catalogue) {
  const { lang } = reading
  const t: Translate<PageKey> = translator(lang, pageWords)
  const a: Translate<ActKey> = translator(lang, actWords)
  const r: Translate<ReferenceKey> = translator(lang, referenceWords)

  const state = (id: string) => {
    const names = catalogue.states.get(id as StateId)?.body.shortNames
    return names ? read(lang, names) : id
  }
  /** How the name stands in a sentence: "of Chile", "du Chili". */
  const forms = (id: string) => {
    const known = catalogue.states.get(id as StateId)?.body.forms[lang]
    const name = state(id)
    return { name, the: known?.the ?? name, of: known?.of ?? name, by: known?.by ?? name }
  }
  const instrument = (id: string) => {
    const titles = catalogue.instruments.get(id as InstrumentId)?.adopted.body.shortTitles
    return titles ? read(lang, titles) : id
  }
  const instrumentInFull = (id: string) => {
    const titles = catalogue.instruments.get(id as InstrumentId)?.adopted.body.titles
    return titles ? read(lang, titles) : id
  }
  const body = (id: string) => {
    const names = catalogue.bodies.get(id as BodyId)?.body.shortNames
    return names ? read(lang, names) : id
  }
  const bodyInFull = (id: string) => {
    const names = catalogue.bodies.get(id as BodyId)?.body.names
    return names ? read(lang, names) : id
  }
  const term = (kind: string, id: string) => {
    const names = catalogue.terms.get(`${kind}/${id}`)?.body.names
    return names ? read(lang, names) : id
  }
  /** A value of a closed list in words; the value itself where it has none. */
  const value = (member: string, one: string) => {
    const key = `value_${member}_${one}`
    return isActKey(key) ? a(key) : one
  }
  const party = (id: string) => {
    if (id.startsWith('edition:')) return t('editionOf', { name: id.slice('edition:'.length) })
    return id.startsWith('body:') ? bodyInFull(id.slice('body:'.length)) : state(id)
  }

  return {
    reading,
    catalogue,
    lang,
    t,
    a,
    r,
    state,
    forms,
    instrument,
    instrumentInFull,
    body,
    bodyInFull,
    term,
    value,
    party,
    office: (office: string) => value('office', office),
    type: (type: ActTypeName) => a(`type_${type}`),
    date: (day: PartialDate) => formatDate(lang, day),
    list: (items: readonly string[]) => formatList(lang, items),
    sorted: <T extends { readonly label: string }>(items: readonly T[]): T[] =>
      items.toSorted((one, other) => collator(lang).compare(one.label, other.label)),
    seats: (): readonly StateId[] => seatsOf(catalogue, lang),
  }
}

function seatsOf(catalogue: Catalogue, lang: Lang): readonly StateId[] {
  const rank = (subregion: Subregion | undefined) => (subregion ? SUBREGIONS.indexOf(subregion) : SUBREGIONS.length)
  return [...catalogue.states.values()]
    .filter(({ body }) => body.region === 'inside')
    .toSorted(
      (one, other) =>
        rank(one.body.subregion) - rank(other.body.subregion) ||
        collator(lang).compare(one.body.shortNames[lang], other.body.shortNames[lang]),
    )
    .map(({ body }) => body.state)
}

/** The one instrument an act is about; null when it is about none, or about several. */
export function instrumentOf(body: ActBody | null): InstrumentId | null {
  if (!body) return null
  const { instruments = [] } = subjectsOf(body)
  return instruments.length === 1 ? (instruments[0] ?? null) : null
}

/** The one body an act is about. */
export function bodyOf(body: ActBody | null): BodyId | null {
  if (!body) return null
  const { bodies = [] } = subjectsOf(body)
  return bodies.length === 1 ? (bodies[0] ?? null) : null
}

/**
 * The wing's voice for one reading: names of things, days and kinds in the reader's language, from the catalogue where the
 * edition gives them and from messages/ where it does not.
 *
 * Absent  a thing that is named but not registered at this state of the register is shown by its id, never left out.
 */
import { type Interval, isWholeDay, type PartialDate } from '../../kernel/date.ts'
import type { BodyId, InstrumentId, StateId } from '../../kernel/ids.ts'
import {
  collator,
  formatDate,
  formatDateShort,
  formatList,
  formatNumber,
  type Lang,
  localeOf,
  read,
  type Translate,
  translator,
} from '../../ui/languages.ts'
import type { Reading } from '../../ui/reading.ts'
import type { Catalogue } from './catalogue.ts'
import type { ParticipationAct } from './facts.ts'
import { type ArchitectureKey, messages } from './messages.ts'
import { ordersOf, type Subregion } from './order.ts'
import { spanOf } from './span.ts'
import { kindOf } from './standing.ts'

export type Words = ReturnType<typeof wordsOf>
export type StateForm = 'the' | 'of' | 'in' | 'to' | 'by'

/** How a day is written: for people in their language, for programs as it stands. */
export type DayStyle = 'words' | 'iso'

/** Kinds of act whose term in the vocabulary bears another name. */
const TERM_OF_KIND: Readonly<Record<string, string>> = {
  consent: 'party',
  'in-force': 'in-force-for-state',
  exit: 'withdrawal-effective',
  adherent: 'adherence',
  subscriber: 'subscription',
  endorser: 'endorsement',
  admitted: 'admission',
  'announces-denunciation': 'announcement-of-denunciation',
  'announces-withdrawal': 'announcement-of-withdrawal',
  'announces-return': 'announcement-of-return',
  'intention-not-to-become-party': 'notice-not-to-become-party',
  'accession-protocol-signed': 'protocol-signature',
  'voted-as-party': 'party-voting',
}

export function wordsOf(reading: Reading, catalogue: Catalogue, style: DayStyle = 'words') {
  const { lang } = reading
  const t: Translate<ArchitectureKey> = translator(lang, messages)
  const orders = ordersOf(catalogue, lang)

  const date = (day: PartialDate) => (style === 'iso' ? day : formatDate(lang, day))
  const when = (day: PartialDate) =>
    t(isWholeDay(day) ? 'when_day' : day.length === 7 ? 'when_month' : 'when_year', { date: date(day) })
  /** With its article where the language has one: "desde el 1 de julio de 1998". */
  const dated = (day: PartialDate) => t(isWholeDay(day) ? 'dated_day' : 'dated_other', { date: date(day) })
  const span = (during: Interval) => {
    const known = spanOf(during)
    if (known.type === 'partial') return date(known.on)
    return known.type === 'by'
      ? t('byDay', { date: date(known.latest) })
      : t('between', { from: date(during.earliest), to: date(during.latest) })
  }

  const state = (id: StateId) => {
    const names = catalogue.states.get(id)?.body.shortNames
    return names ? read(lang, names) : id
  }
  const stateForm = (id: StateId, form: StateForm) => catalogue.states.get(id)?.body.forms[lang][form] ?? id
  const instrument = (id: InstrumentId) => {
    const titles = catalogue.instruments.get(id)?.adopted.body.shortTitles
    return titles ? read(lang, titles) : id
  }
  const body = (id: BodyId) => {
    const names = catalogue.bodies.get(id)?.body.names
    return names ? read(lang, names) : id
  }
  const term = (kind: string, id: string) => {
    const names = catalogue.terms.get(`${kind}/${id}`)?.body.names
    return names ? read(lang, names) : id
  }
  const definition = (kind: string, id: string) => {
    const definitions = catalogue.terms.get(`${kind}/${id}`)?.body.definitions
    return definitions ? read(lang, definitions) : null
  }
  const kindName = (kind: string) => term('act', TERM_OF_KIND[kind] ?? kind)

  return {
    reading,
    catalogue,
    lang,
    t,
    orders,
    date,
    dateShort: (day: PartialDate) => (style === 'iso' ? day : formatDateShort(lang, day)),
    when,
    span,
    dated,
    /** First and last day of something that lasted: "24–26 July 1995". */
    range: (from: PartialDate, to: PartialDate | null) =>
      to === null || to === from
        ? date(from)
        : isWholeDay(from) && isWholeDay(to) && style === 'words'
          ? rangeFormat(lang).formatRange(noon(from), noon(to))
          : `${date(from)} – ${date(to)}`,
    /** For dense tables. */
    shortSpan: (during: Interval) => {
      const known = spanOf(during)
      return known.type === 'partial' && style === 'words' ? formatDateShort(lang, known.on) : span(during)
    },
    /** A span after a preposition. */
    datedSpan: (during: Interval) => {
      const known = spanOf(during)
      return known.type === 'partial' ? dated(known.on) : span(during)
    },
    state,
    stateForm,
    stateStart: (id: StateId, form: StateForm) => capital(stateForm(id, form), lang),
    instrument,
    body,
    term,
    definition,
    /** Of an act, as the vocabulary names it: "Ratification". */
    kind: (act: ParticipationAct) => kindName(kindOf(act)),
    kindName,
    /** Within a sentence: "ratification". */
    kindWithin: (kind: string) => small(kindName(kind), lang),
    subregion: (id: Subregion) => t(SUBREGION[id]),
    list: (items: readonly string[]) => formatList(lang, items),
    either: (items: readonly string[]) => formatList(lang, items, 'or'),
    /** By label, in the reader's language. */
    sorted: <T extends { readonly label: string }>(items: readonly T[]): T[] =>
      items.toSorted((a, b) => collator(lang).compare(a.label, b.label)),
    number: (value: number) => formatNumber(lang, value),
    /** The first so many names, then how many more there are. */
    some: (names: readonly string[], most: number) =>
      names.length <= most
        ? formatList(lang, names)
        : `${names.slice(0, most).join(', ')} ${t('more', { count: names.length - most })}`,
  }
}

const SUBREGION = {
  'north-america': 'subregion_north_america',
  'central-america': 'subregion_central_america',
  caribbean: 'subregion_caribbean',
  andean: 'subregion_andean',
  'southern-cone': 'subregion_southern_cone',
} as const satisfies Record<Subregion, ArchitectureKey>

const rangeFormats = new Map<Lang, Intl.DateTimeFormat>()
function rangeFormat(lang: Lang): Intl.DateTimeFormat {
  const known = rangeFormats.get(lang)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' })
  rangeFormats.set(lang, made)
  return made
}
const noon = (day: PartialDate) => new Date(`${day}T12:00:00Z`)

export const capital = (text: string, lang: Lang) => text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1)
export const small = (text: string, lang: Lang) => text.slice(0, 1).toLocaleLowerCase(lang) + text.slice(1)

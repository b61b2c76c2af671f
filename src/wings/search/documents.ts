/**
 * What of a thing is searched: its codes, its names and what is said of it, in each language. One place for the index, for the
 * passage that a result shows, and for the aspects by which results are narrowed.
 *
 * Source  the body of the act that registers, adopts or defines the thing; nothing is added to it.
 */
import type { ActBody } from '../../acts/catalogue.ts'
import { LEVELS } from '../../acts/instrument-adopted.ts'
import type { PartialDate } from '../../kernel/date.ts'
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import { LANGS, type Lang, type Text4 } from '../../kernel/lang.ts'
import { plainWords } from './spelling.ts'

/** Kinds of thing, in the order in which they are offered. Threats and principles are terms that have a name of their own. */
export const THING_KINDS = [
  'state',
  'instrument',
  'body',
  'threat',
  'principle',
  'term',
  'conference',
  'mechanism',
  'obligation',
] as const
export type ThingKind = (typeof THING_KINDS)[number]

/** What a result can be: a thing, or an act. */
export const KINDS = [...THING_KINDS, 'act'] as const
export type Kind = (typeof KINDS)[number]
export const isKind = (value: string): value is Kind => KINDS.some(kind => kind === value)

export type Level = (typeof LEVELS)[number]
/** The two agendas. What belongs to both is found under each. */
export const AGENDAS = ['traditional', 'new'] as const
export type Agenda = (typeof AGENDAS)[number]

/** By what a result can be narrowed. */
export type Aspects = {
  readonly levels: readonly Level[]
  readonly agendas: readonly Agenda[]
  readonly threats: readonly string[]
  readonly states: readonly string[]
  readonly year: number | null
}

export type Document = {
  readonly kind: ThingKind
  /** As in the thing's own address; `kind/term` for terms that are neither threat nor principle. */
  readonly id: string
  /** Ids and codes by which somebody may know it. */
  readonly codes: readonly string[]
  readonly names: Readonly<Record<Lang, readonly string[]>>
  /** What is said of it: summary, mandate, definition. The first says most. */
  readonly passages: Readonly<Record<Lang, readonly string[]>>
  readonly aspects: Aspects
  /** The instrument it stands under, whose aspects are its own too. */
  readonly under: InstrumentId | null
}

/** The document of a thing; null for acts that bring no thing. */
export function documentOf(body: ActBody): Document | null {
  switch (body.type) {
    case 'state.registered/v1':
      return made('state', body.state, {
        codes: [body.iso2],
        names: [body.shortNames, body.names],
        everywhere: [body.groups.map(one => one.group).join(', ')],
        states: [body.state],
      })
    case 'instrument.adopted/v1':
      return made('instrument', body.instrument, {
        names: [body.shortTitles, body.titles],
        passages: [body.summaries],
        everywhere: [body.place, body.depositary],
        level: body.level,
        agenda: body.agenda,
        threats: body.threats,
        on: body.on,
      })
    case 'body.registered/v1':
      return made('body', body.body, {
        names: [body.names, body.shortNames],
        passages: [body.mandate],
        everywhere: [body.secretariat],
        level: body.level,
        on: body.since,
      })
    case 'term.defined/v1': {
      const own = body.kind === 'threat' || body.kind === 'principle' ? body.kind : 'term'
      return made(own, own === 'term' ? `${body.kind}/${body.term}` : body.term, {
        codes: [body.term],
        names: [body.names],
        passages: [body.definitions],
        agenda: body.agenda,
        threats: own === 'threat' ? [body.term] : [],
      })
    }
    case 'conference.held/v1':
      return made('conference', body.conference, {
        names: body.names ? [body.names] : [],
        passages: body.declarationNames ? [body.declarationNames] : [],
        everywhere: [body.city, body.declaration],
        states: [body.host],
        on: body.on,
      })
    case 'mechanism.defined/v1':
      return made('mechanism', body.mechanism, {
        names: [body.names],
        passages: [body.answers, body.whoMayInvoke, body.decision, body.measures, body.limits],
        everywhere: [body.instrumentName, body.organ],
        level: body.level,
        agenda: body.agenda,
        under: body.instrument,
      })
    case 'obligation.defined/v1':
      return made('obligation', body.obligation, {
        names: [body.titles],
        passages: [body.duties, body.forms],
        everywhere: [body.instrumentName, body.addressee],
        agenda: body.agenda,
        under: body.instrument,
      })
    default:
      return null
  }
}

type Said = {
  readonly codes?: readonly string[]
  readonly names: readonly Text4[]
  readonly passages?: readonly Text4[]
  /** Said in one form of words, whichever the language: a place, an organ as its source names it. */
  readonly everywhere?: readonly (string | undefined)[]
  readonly level?: string | undefined
  readonly agenda?: string | undefined
  readonly threats?: readonly string[]
  readonly states?: readonly StateId[]
  readonly on?: PartialDate | null
  readonly under?: InstrumentId | undefined
}

function made(kind: ThingKind, id: string, said: Said): Document {
  const { codes = [], names, passages = [], everywhere = [], level, agenda, threats = [], states = [], on = null } = said
  const common = everywhere.filter(text => text !== undefined && text !== '') as string[]
  const inEach = (texts: readonly Text4[], more: readonly string[]) =>
    Object.fromEntries(LANGS.map(lang => [lang, [...new Set([...texts.map(text => text[lang]), ...more])]])) as Record<
      Lang,
      string[]
    >
  return {
    kind,
    id,
    codes: [...new Set([id, ...codes])],
    names: inEach(names, []),
    passages: inEach(passages, common),
    aspects: {
      levels: LEVELS.filter(one => one === level),
      agendas: agendasOf(agenda),
      threats,
      states,
      year: yearOf(on),
    },
    under: said.under ?? null,
  }
}

const agendasOf = (agenda: string | undefined): Agenda[] => AGENDAS.filter(one => agenda === 'both' || agenda === one)

/** The year of a day, which is known even where the day is not; null where there is no day. */
export const yearOf = (on: PartialDate | null): number | null => (on === null ? null : Number(on.slice(0, 4)))

/** A name or code as it is compared with a whole query: plain words with hyphens. */
export const keyOf = (text: string): string => plainWords(text).join('-')

/** Names and codes under which a query finds the thing outright. */
export const keysOf = ({ codes, names }: Document): string[] => [
  ...new Set([...codes, ...Object.values(names).flat()].map(keyOf).filter(key => key !== '')),
]

/** By what name the acts of the index know a thing. */
export const tokenOf = (kind: ThingKind | 'kind' | 'remark', id: string): string => `${kind}:${id}`

/** What an act says in passing: its note, a text it quotes, and where it can be checked. */
export function remarksOf(body: ActBody): { readonly said: readonly string[]; readonly sources: readonly string[] } {
  const said = [
    ...(body.note === undefined ? [] : [body.note]),
    ...('text' in body && typeof body.text === 'string' ? [body.text] : []),
    ...(body.type === 'standing.contested/v1'
      ? body.readings.flatMap(({ heldBy, reason }) => LANGS.flatMap(lang => [heldBy[lang], reason[lang]]))
      : []),
  ]
  return { said, sources: [...new Set(body.sources.flatMap(sourceWords))] }
}

/** A web address is known by its host: what stands behind it are no words. A citation is taken whole. */
function sourceWords({ address, part }: { readonly address: string; readonly part?: string | undefined }): string[] {
  const host = /^[a-z]+:\/\/(?:www\.)?([^/]+)/i.exec(address)?.[1]
  return [host ?? address, ...(part === undefined ? [] : [part])]
}

/**
 * The order in which states and instruments are shown: it never depends on standing.
 *
 * Rule  states by subregion, from north to south, then by name in the reader's language: the seats of the hemicycle.
 *       Instruments and bodies by name. Nothing is ordered by how much a state has signed.
 */
import type { BodyId, InstrumentId, StateId } from '../../kernel/ids.ts'
import { collator, type Lang } from '../../ui/languages.ts'
import type { Catalogue, Organ, State } from './catalogue.ts'
import type { Instrument } from './facts.ts'

export const SUBREGIONS = ['north-america', 'central-america', 'caribbean', 'andean', 'southern-cone'] as const
export type Subregion = (typeof SUBREGIONS)[number]

type Orders = {
  readonly seats: readonly State[]
  readonly outside: readonly State[]
  readonly instruments: readonly Instrument[]
  readonly bodies: readonly Organ[]
  readonly stateRank: ReadonlyMap<StateId, number>
  readonly instrumentRank: ReadonlyMap<InstrumentId, number>
  readonly bodyRank: ReadonlyMap<BodyId, number>
}

const made = new WeakMap<Catalogue, Map<Lang, Orders>>()

/** Worked out once for each catalogue and language. */
export function ordersOf(catalogue: Catalogue, lang: Lang): Orders {
  const perLang = made.get(catalogue) ?? new Map<Lang, Orders>()
  made.set(catalogue, perLang)
  const known = perLang.get(lang)
  if (known) return known
  const orders = order(catalogue, lang)
  perLang.set(lang, orders)
  return orders
}

function order(catalogue: Catalogue, lang: Lang): Orders {
  const { compare } = collator(lang)
  const byName = (a: State, b: State) => compare(a.body.shortNames[lang], b.body.shortNames[lang])
  const rankOf = ({ body }: State) => (body.subregion ? SUBREGIONS.indexOf(body.subregion) : SUBREGIONS.length)
  const states = [...catalogue.states.values()]
  const seats = states.filter(({ body }) => body.region === 'inside').toSorted((a, b) => rankOf(a) - rankOf(b) || byName(a, b))
  const outside = states.filter(({ body }) => body.region === 'outside').toSorted(byName)
  const instruments = [...catalogue.instruments.values()].toSorted(
    (a, b) => compare(a.adopted.body.shortTitles[lang], b.adopted.body.shortTitles[lang]) || a.id.localeCompare(b.id),
  )
  const bodies = [...catalogue.bodies.values()].toSorted(
    (a, b) => compare(a.body.names[lang], b.body.names[lang]) || a.body.body.localeCompare(b.body.body),
  )
  return {
    seats,
    outside,
    instruments,
    bodies,
    stateRank: new Map([...seats, ...outside].map((state, i) => [state.body.state, i])),
    instrumentRank: new Map(instruments.map((instrument, i) => [instrument.id, i])),
    bodyRank: new Map(bodies.map((body, i) => [body.body.body, i])),
  }
}

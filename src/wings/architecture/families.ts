/**
 * Families of instruments: what descends from what, by relations that acts of the register state.
 *
 * Rule    protocols, amendments, successors, follow-up and derivation join instruments into one family: a family is what these
 *         relations connect, in either direction. All other relations are shown and join nothing, or nearly everything would be one.
 *         Bodies that carry out an instrument stand beside it and join nothing either: one body carries out many.
 * Order   by day of adoption, the oldest first; what has no day comes last.
 * Source  `relation.stated` acts; each keeps its own source and mark.
 */
import { interval, type PartialDate } from '../../kernel/date.ts'
import type { BodyId, InstrumentId } from '../../kernel/ids.ts'
import type { Catalogue, Relation } from './catalogue.ts'
import type { Instrument } from './facts.ts'

/** What a relation is to a family: a text attached to another, one in another's place, one in its wake; or none of these. */
export const STRANDS = ['attached', 'succession', 'descent', 'other'] as const
export type Strand = (typeof STRANDS)[number]

const JOINING: Readonly<Record<string, Strand>> = {
  'protocol-to': 'attached',
  amends: 'attached',
  supersedes: 'succession',
  'follow-up-of': 'descent',
  'derives-from': 'descent',
}
export const strandOf = (relation: Relation): Strand => JOINING[relation.body.kind] ?? 'other'

export type Family = {
  /** The oldest first. */
  readonly members: readonly Instrument[]
  /** Between two of them, of any kind. */
  readonly within: readonly Relation[]
  /** From one of them to an instrument of another family or of none, or the other way. */
  readonly leadingOn: readonly Relation[]
  /** Between one of them and a body. */
  readonly bodies: readonly Relation[]
}

type Families = { readonly all: readonly Family[]; readonly of: ReadonlyMap<InstrumentId, Family> }
const found = new WeakMap<Catalogue['relations'], Families>()

/** Families of two or more instruments, the oldest first; and each instrument's own, which may hold it alone. */
export function familiesOf(catalogue: Catalogue): Families {
  const known = found.get(catalogue.relations)
  if (known) return known
  const made = gather(catalogue)
  found.set(catalogue.relations, made)
  return made
}

const instrumentAt = (end: Relation['body']['from']): InstrumentId | null => ('instrument' in end ? end.instrument : null)

function gather({ instruments, relations }: Catalogue): Families {
  const head = new Map<InstrumentId, InstrumentId>()
  const headOf = (id: InstrumentId): InstrumentId => {
    const above = head.get(id)
    if (above === undefined || above === id) return id
    const top = headOf(above)
    head.set(id, top)
    return top
  }
  // A relation that names several instruments stands in the catalogue once for each.
  const stated = [...new Map(relations.map(relation => [relation.act, relation])).values()]
  for (const relation of stated) {
    const [from, to] = [instrumentAt(relation.body.from), instrumentAt(relation.body.to)]
    if (from && to && strandOf(relation) !== 'other' && instruments.has(from) && instruments.has(to))
      head.set(headOf(from), headOf(to))
  }

  const kin = new Map<InstrumentId, Instrument[]>()
  for (const instrument of instruments.values()) {
    const top = headOf(instrument.id)
    kin.set(top, [...(kin.get(top) ?? []), instrument])
  }
  const byHead = new Map<InstrumentId, { within: Relation[]; leadingOn: Relation[]; bodies: Relation[] }>(
    [...kin.keys()].map(top => [top, { within: [], leadingOn: [], bodies: [] }]),
  )
  for (const relation of stated) {
    const ends = [instrumentAt(relation.body.from), instrumentAt(relation.body.to)]
    const heads = [...new Set(ends.flatMap(end => (end ? [headOf(end)] : [])))]
    const [only] = heads
    if (heads.length === 1 && only) byHead.get(only)?.[ends.includes(null) ? 'bodies' : 'within'].push(relation)
    else for (const top of heads) byHead.get(top)?.leadingOn.push(relation)
  }
  const families = [...kin].map(([top, members]): Family => {
    const { within, leadingOn, bodies } = byHead.get(top) ?? { within: [], leadingOn: [], bodies: [] }
    return { members: members.toSorted(byAdoption), within, leadingOn, bodies }
  })
  return {
    all: families.filter(({ members }) => members.length > 1).toSorted((a, b) => byAdoption(a.members[0], b.members[0])),
    of: new Map(families.flatMap(family => family.members.map(({ id }) => [id, family] as const))),
  }
}

const LAST = '9999'
const begun = (date: PartialDate | null | undefined) => (date ? interval(date).earliest : LAST)

function byAdoption(a: Instrument | undefined, b: Instrument | undefined): number {
  return begun(a?.adopted.body.on).localeCompare(begun(b?.adopted.body.on)) || (a?.id ?? LAST).localeCompare(b?.id ?? LAST)
}

/** One thing of a family with its day: an instrument by its adoption, a body by when it began to carry one out. */
export type Node =
  | { readonly type: 'instrument'; readonly id: InstrumentId; readonly on: PartialDate | null }
  | { readonly type: 'body'; readonly id: BodyId; readonly on: PartialDate | null }

/** An instrument and a body may bear the same id. */
export type NodeKey = `${Node['type']}:${string}`
export const keyOf = ({ type, id }: Pick<Node, 'type' | 'id'>): NodeKey => `${type}:${id}`

export type Edge = {
  readonly relation: Relation
  readonly strand: Strand
  readonly from: NodeKey
  readonly to: NodeKey
}

export type FamilyGraph = { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] }

const endKey = (end: Relation['body']['from']): NodeKey =>
  'instrument' in end ? keyOf({ type: 'instrument', id: end.instrument }) : keyOf({ type: 'body', id: end.body })

/** What is drawn: instruments, and bodies stated to carry one out, in the order of their days. */
export function graphOf(family: Family, { bodies }: Pick<Catalogue, 'bodies'>): FamilyGraph {
  const carrying = family.bodies.filter(({ body }) => body.kind === 'executing-body')
  const organs = new Map<BodyId, PartialDate | null>()
  for (const { body } of carrying) {
    if (!('body' in body.to)) continue
    const known = organs.get(body.to.body)
    const on = body.since ?? bodies.get(body.to.body)?.body.since ?? null
    if (known === undefined || begun(on) < begun(known)) organs.set(body.to.body, on)
  }
  const nodes: Node[] = [
    ...family.members.map(({ id, adopted }): Node => ({ type: 'instrument', id, on: adopted.body.on })),
    ...[...organs].map(([id, on]): Node => ({ type: 'body', id, on })),
  ]
  return {
    nodes: nodes.toSorted(
      (a, b) => begun(a.on).localeCompare(begun(b.on)) || b.type.localeCompare(a.type) || a.id.localeCompare(b.id),
    ),
    edges: [...family.within, ...carrying].map(relation => ({
      relation,
      strand: strandOf(relation),
      from: endKey(relation.body.from),
      to: endKey(relation.body.to),
    })),
  }
}

export type DirectLine = { readonly above: ReadonlySet<InstrumentId>; readonly below: ReadonlySet<InstrumentId> }

/** From what an instrument descends, and what descends from it, step by step within its family; what it implements counts as well. */
export function directLine({ within }: Family, id: InstrumentId): DirectLine {
  const steps = within.flatMap(relation => {
    const [from, to] = [instrumentAt(relation.body.from), instrumentAt(relation.body.to)]
    return from && to && (strandOf(relation) !== 'other' || relation.body.kind === 'implements') ? [{ from, to }] : []
  })
  const reach = (next: (at: InstrumentId) => readonly InstrumentId[]): ReadonlySet<InstrumentId> => {
    const seen = new Set<InstrumentId>()
    const open = [id]
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const one of next(at)) {
        if (one === id || seen.has(one)) continue
        seen.add(one)
        open.push(one)
      }
    return seen
  }
  return {
    above: reach(at => steps.flatMap(({ from, to }) => (from === at ? [to] : []))),
    below: reach(at => steps.flatMap(({ from, to }) => (to === at ? [from] : []))),
  }
}

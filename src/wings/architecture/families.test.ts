import { expect, test } from 'vitest'
import { InstrumentId } from '../../kernel/ids.ts'
import type { Catalogue, Relation } from './catalogue.ts'
import { directLine, familiesOf, graphOf, keyOf, strandOf } from './families.ts'
import { editionCatalogue } from './testing/edition-catalogue.ts'

const catalogue = await editionCatalogue()
const { all, of } = familiesOf(catalogue)
const id = (text: string) => InstrumentId.parse(text)
const familyOf = (text: string) => {
  const family = of.get(id(text))
  if (!family) throw new Error(`no ${text}`)
  return family
}

test('each instrument belongs to one family, and stands in it once', () => {
  expect(of.size).toBe(catalogue.instruments.size)
  for (const [instrument, { members }] of of) expect(members.filter(one => one.id === instrument)).toHaveLength(1)
  const kin = all.flatMap(({ members }) => members)
  expect(new Set(kin).size).toBe(kin.length)
})

test('families are what protocols, amendments, successors, follow-up and derivation connect, and no more', () => {
  for (const family of of.values()) {
    const [first] = family.members
    const reached = new Set(first ? [first.id] : [])
    for (let before = 0; before < reached.size; ) {
      before = reached.size
      for (const relation of catalogue.relations) {
        const { from, to } = relation.body
        if (strandOf(relation) === 'other' || !('instrument' in from) || !('instrument' in to)) continue
        if (reached.has(from.instrument) || reached.has(to.instrument)) reached.add(from.instrument).add(to.instrument)
      }
    }
    expect(new Set(family.members.map(member => member.id))).toEqual(reached)
  }
})

test('a relation within a family names two of its members, one that leads on names one, and none is lost', () => {
  const seen = new Set<Relation['act']>()
  for (const { members, within, leadingOn, bodies } of new Set(of.values())) {
    const ids = new Set(members.map(member => member.id))
    const inside = ({ body: { from, to } }: Relation) =>
      [from, to].filter(end => 'instrument' in end && ids.has(end.instrument)).length
    for (const relation of within) expect(inside(relation)).toBe(2)
    for (const relation of [...leadingOn, ...bodies]) expect(inside(relation)).toBe(1)
    for (const { act } of [...within, ...leadingOn, ...bodies]) seen.add(act)
  }
  const between = catalogue.relations.filter(({ body }) => [body.from, body.to].some(end => 'instrument' in end))
  expect(seen).toEqual(new Set(between.map(({ act }) => act)))
})

test('members stand oldest first', () => {
  for (const { members } of all) {
    const years = members.map(({ adopted }) => (adopted.body.on ?? '9999').slice(0, 4))
    expect(years).toEqual(years.toSorted())
  }
})

test('the Democratic Charter descends from the Santiago Commitment, resolution 1080 and the Washington Protocol', () => {
  const { above, below } = directLine(familyOf('iadc'), id('iadc'))
  for (const one of ['santiago-commitment-1991', 'resolution-1080', 'oas-charter-protocol-washington', 'oas-charter'])
    expect(above).toContain(one)
  expect(below).toContain('declaration-security-americas-2003')
  expect(above).not.toContain('declaration-security-americas-2003')
  expect(directLine(familyOf('santiago-commitment-1991'), id('santiago-commitment-1991')).below).toContain('iadc')
})

test('descent is seen from both ends alike', () => {
  for (const family of all)
    for (const { id: one } of family.members)
      for (const other of directLine(family, one).above) expect(directLine(family, other).below).toContain(one)
})

test('the drawing has each member and each carrying body once, in the order of days, and every curve has both its ends', () => {
  for (const family of all) {
    const { nodes, edges } = graphOf(family, catalogue)
    const keys = nodes.map(keyOf)
    expect(new Set(keys).size).toBe(keys.length)
    expect(nodes.filter(({ type }) => type === 'instrument')).toHaveLength(family.members.length)
    for (const { from, to } of edges) for (const end of [from, to]) expect(keys).toContain(end)
    const years = nodes.map(({ on }) => (on ?? '9999').slice(0, 4))
    expect(years).toEqual(years.toSorted())
  }
})

test('an instrument that nothing connects is a family of its own, and is not listed', () => {
  const alone = [...new Set(of.values())].filter(({ members }) => members.length === 1)
  expect(alone.length).toBeGreaterThan(0)
  for (const family of alone) expect(all).not.toContain(family)
})

test('relations may go round in a circle', () => {
  const [relation] = familyOf('iadc').within
  if (!relation) throw new Error('no relation')
  const { from, to } = relation.body
  const back: Relation = {
    ...relation,
    act: familyOf('cifta').within[0]?.act ?? relation.act,
    body: { ...relation.body, from: to, to: from },
  }
  const turned: Catalogue = { ...catalogue, relations: [...catalogue.relations, back] }
  const family = familiesOf(turned).of.get(id('iadc'))
  expect(family && directLine(family, id('iadc')).above.size).toBeGreaterThan(0)
})

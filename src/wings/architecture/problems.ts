/** What is said when a state, an instrument, a body or a group is not in the register: with the nearest ones there are. */
import { type Candidate, nearest } from '../../kernel/nearest.ts'
import { Problem } from '../../kernel/problem.ts'
import type { ArchitectureKey } from './messages.ts'
import type { Words } from './words.ts'

type Kind = 'state' | 'instrument' | 'body' | 'group' | 'threat' | 'principle'

const TITLE: Readonly<Record<Kind, readonly [ArchitectureKey, ArchitectureKey]>> = {
  state: ['unknownStateTitle', 'unknownStateDetail'],
  instrument: ['unknownInstrumentTitle', 'unknownInstrumentDetail'],
  body: ['unknownBodyTitle', 'unknownBodyDetail'],
  group: ['unknownGroupTitle', 'unknownGroupDetail'],
  threat: ['unknownThreatTitle', 'unknownThreatDetail'],
  principle: ['unknownPrincipleTitle', 'unknownPrincipleDetail'],
}
function unknown(kind: Kind, id: string, candidates: Iterable<Candidate>, words: Words): Problem {
  const [title, detail] = TITLE[kind]
  return new Problem({
    type: `/problems/unknown-${kind}`,
    title: words.t(title),
    status: 404,
    detail: words.t(detail, { id: id.slice(0, 80) }),
    suggestions: nearest(id, candidates),
  })
}

export const unknownState = (id: string, words: Words) =>
  unknown(
    'state',
    id,
    [...words.catalogue.states.values()].map(({ body }) => ({
      id: body.state,
      names: [body.state, body.iso2, ...Object.values(body.shortNames)],
    })),
    words,
  )

export const unknownInstrument = (id: string, words: Words) =>
  unknown(
    'instrument',
    id,
    [...words.catalogue.instruments.values()].map(instrument => ({ id: instrument.id, names: [instrument.id] })),
    words,
  )

export const unknownBody = (id: string, words: Words) =>
  unknown(
    'body',
    id,
    [...words.catalogue.bodies.values()].map(({ body }) => ({ id: body.body, names: [body.body] })),
    words,
  )

export const unknownTerm = (kind: 'threat' | 'principle', id: string, words: Words) =>
  unknown(
    kind,
    id,
    [...words.catalogue.terms.values()]
      .filter(({ body }) => body.kind === kind)
      .map(({ body }) => ({ id: body.term, names: [body.term, ...Object.values(body.names)] })),
    words,
  )

export const unknownGroup = (id: string, groups: readonly string[], words: Words) =>
  unknown(
    'group',
    id,
    groups.map(group => ({ id: group, names: [group] })),
    words,
  )

export const tooManyStates = (found: number, most: number, words: Words) =>
  new Problem({
    type: '/problems/too-many-states',
    title: words.t('tooManyStatesTitle'),
    status: 400,
    detail: words.t('tooManyStatesDetail', { found, most }),
  })

/**
 * States, instruments, bodies and conferences as things of schema.org, vocabularies as SKOS concept schemes.
 *
 * Standing  `spatialCoverage` of an instrument names the states that are bound for certain on the day of the document, and no other.
 * Absent    what the register does not know has no member: nothing is padded, nothing is guessed.
 */
import { inAllLanguages, type Linked, linkedDocument, reference, sourceOf } from '../../ui/linked-data.ts'
import type { Conference } from './answers.ts'
import type { Organ, Relation, State, Term } from './catalogue.ts'
import type { BodyAnswer, InstrumentAnswer, StateAnswer } from './questions.ts'
import type { Words } from './words.ts'

type Evident = {
  readonly act: string
  readonly body: { readonly sources: readonly { address: string; part?: string | undefined }[] }
}

/** Where a description comes from: the act that says it, and what that act was read from. */
const origins = ({ act, body }: Evident, at: (path: string) => string) => ({
  'prov:wasDerivedFrom': reference(at(`/acts/${act}`)),
  ...(body.sources.length > 0 ? { 'prov:hadPrimarySource': body.sources.map(sourceOf) } : {}),
})
const addresses =
  ({ reading }: Words) =>
  (path: string) =>
    `${reading.origin}${path}`

const country = ({ body }: State, at: (path: string) => string): Linked => ({
  '@type': 'Country',
  '@id': at(`/states/${body.state}`),
  identifier: [
    { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-3', value: body.state },
    { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: body.iso2 },
  ],
  name: inAllLanguages(body.shortNames),
  alternateName: inAllLanguages(body.names),
})

export const linkedState = ({ state }: Pick<StateAnswer, 'state'>, words: Words): Linked =>
  linkedDocument(words.reading, { ...country(state, addresses(words)), ...origins(state, addresses(words)) })

/** What schema.org calls an instrument of this form: only a treaty is legislation. */
const TYPE_OF_FORM = {
  treaty: 'Legislation',
  'political-commitment': 'CreativeWork',
  arrangement: 'CreativeWork',
  organ: 'Organization',
  'conference-process': 'Organization',
} as const

const FORCE = {
  'in-force': 'InForce',
  ended: 'NotInForce',
  adopted: 'NotInForce',
  'not-adopted': 'NotInForce',
  unknown: null,
} as const

/** Relations that schema.org has a word for, from the newer text to the older. */
const RELATION = {
  amends: 'legislationChanges',
  supersedes: 'legislationRepeals',
  implements: 'legislationEnsuresImplementationOf',
} as const
const isLinked = (kind: string): kind is keyof typeof RELATION => kind in RELATION

export function linkedInstrument(answer: InstrumentAnswer, words: Words): Linked {
  const at = addresses(words)
  const { instrument, phase, standings } = answer
  const { adopted, enteredIntoForce } = instrument
  const { body } = adopted
  const bound = words.orders.seats.filter(state => standings.get(state.body.state)?.bound === true)
  const type = TYPE_OF_FORM[body.form]
  const about = [...body.threats.map(id => `threat/${id}`), ...body.principles.map(id => `principle/${id}`)]
  const common = {
    '@type': type,
    '@id': at(`/instruments/${instrument.id}`),
    identifier: instrument.id,
    name: inAllLanguages(body.titles),
    alternateName: inAllLanguages(body.shortTitles),
    ...origins(adopted, at),
  }
  if (type === 'Organization')
    return linkedDocument(words.reading, {
      ...common,
      description: inAllLanguages(body.summaries),
      ...(body.on === null ? {} : { foundingDate: body.on }),
      knowsAbout: about.map(path => reference(conceptAddress(path, at))),
      member: bound.map(state => reference(at(`/states/${state.body.state}`))),
    })
  return linkedDocument(words.reading, {
    ...common,
    abstract: inAllLanguages(body.summaries),
    about: about.map(path => reference(conceptAddress(path, at))),
    spatialCoverage: bound.map(state => reference(at(`/states/${state.body.state}`))),
    ...(body.on === null ? {} : { [type === 'Legislation' ? 'legislationDate' : 'dateCreated']: body.on }),
    ...(body.place === undefined ? {} : { locationCreated: { '@type': 'Place', name: body.place } }),
    ...(body.organ === undefined ? {} : { maintainer: reference(at(`/bodies/${body.organ}`)) }),
    ...(type === 'Legislation' ? legislation(instrument.id, answer.relations, phase, enteredIntoForce?.body.on ?? null, at) : {}),
  })
}

function legislation(
  id: string,
  relations: readonly Relation[],
  phase: keyof typeof FORCE,
  inForce: string | null,
  at: (path: string) => string,
): Linked {
  const force = FORCE[phase]
  const links: Record<string, Linked[]> = {}
  for (const { body } of relations) {
    if (!isLinked(body.kind) || !('instrument' in body.from) || !('instrument' in body.to) || body.from.instrument !== id)
      continue
    const name = RELATION[body.kind]
    links[name] = [...(links[name] ?? []), reference(at(`/instruments/${body.to.instrument}`))]
  }
  return {
    legislationIdentifier: id,
    legislationType: 'treaty',
    ...(inForce === null ? {} : { legislationDateOfApplicability: inForce }),
    ...(force === null ? {} : { legislationLegalForce: reference(`https://schema.org/${force}`) }),
    ...links,
  }
}

const organization = ({ body }: Organ, at: (path: string) => string): Linked => ({
  '@type': 'Organization',
  '@id': at(`/bodies/${body.body}`),
  identifier: body.body,
  name: inAllLanguages(body.names),
  alternateName: inAllLanguages(body.shortNames),
})

export function linkedBody({ body, parent, children }: BodyAnswer, words: Words): Linked {
  const at = addresses(words)
  return linkedDocument(words.reading, {
    ...organization(body, at),
    description: inAllLanguages(body.body.mandate),
    ...(body.body.since === null ? {} : { foundingDate: body.body.since }),
    ...(parent ? { parentOrganization: organization(parent, at) } : {}),
    ...(children.length > 0 ? { subOrganization: children.map(child => reference(at(`/bodies/${child.body.body}`))) } : {}),
    ...origins(body, at),
  })
}

export function linkedConferences(conferences: readonly Conference[], words: Words): Linked {
  const at = addresses(words)
  return linkedDocument(words.reading, {
    '@type': 'EventSeries',
    '@id': at('/conferences'),
    name: words.t('conferences'),
    subEvent: conferences.map(conference => {
      const { body } = conference
      return {
        '@type': 'Event',
        '@id': at(`/conferences#${body.conference}`),
        name: body.names ? inAllLanguages(body.names) : body.conference,
        ...(body.on === null ? {} : { startDate: body.on }),
        ...(body.until === null ? {} : { endDate: body.until }),
        location: {
          '@type': 'Place',
          ...(body.city === undefined ? {} : { name: body.city }),
          containedInPlace: reference(at(`/states/${body.host}`)),
        },
        ...(body.declarationNames
          ? { workFeatured: { '@type': 'CreativeWork', name: inAllLanguages(body.declarationNames) } }
          : {}),
        ...origins(conference, at),
      }
    }),
  })
}

/** `/vocabulary/threat#terrorism`. */
const conceptAddress = (path: string, at: (path: string) => string) => at(`/vocabulary/${path.replace('/', '#')}`)

/** The terms of one kind as a concept scheme. */
export function linkedVocabulary(kind: string, terms: readonly Term[], words: Words): Linked {
  const at = addresses(words)
  const scheme = at(`/vocabulary/${kind}`)
  return linkedDocument(words.reading, {
    '@type': 'skos:ConceptScheme',
    '@id': scheme,
    'skos:notation': kind,
    'skos:hasTopConcept': terms.map(term => {
      const { body } = term
      return {
        '@type': 'skos:Concept',
        '@id': `${scheme}#${body.term}`,
        'skos:notation': body.term,
        'skos:prefLabel': inAllLanguages(body.names),
        'skos:definition': inAllLanguages(body.definitions),
        'skos:topConceptOf': reference(scheme),
        ...origins(term, at),
      }
    }),
  })
}

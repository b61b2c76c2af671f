/** Linked data as a reader without our code would meet it: a context that needs no network, terms that exist, addresses that answer. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { LANGS } from './kernel/lang.ts'
import { editionHouse } from './testing/edition-house.ts'
import { CONTEXT } from './ui/linked-data.ts'

let house: Awaited<ReturnType<typeof editionHouse>>
beforeAll(async () => {
  house = await editionHouse()
})
afterAll(() => house.close())

const Document = z.looseObject({ '@context': z.record(z.string(), z.string()), '@id': z.url(), '@type': z.unknown() })
const linked = async (path: string) => Document.parse(JSON.parse(await (await house.get(path)).text()))

const PAGES = [
  '/',
  '/states/CHL',
  '/states/VAT',
  '/instruments/cifta',
  '/instruments/ctbt',
  '/bodies/cicte',
  '/conferences',
  '/vocabulary/threat',
  '/vocabulary/principle',
  '/vocabulary/level',
  '/acts/vspxjvswqo5342rudyyrsmmern',
]

/** Terms of schema.org that are used, as its list of 2025 has them. */
const SCHEMA_ORG = new Set(
  `abstract about additionalType alternateName citation containedInPlace contentUrl creativeWorkStatus dateCreated dateModified
  description distribution encoding encodingFormat endDate foundingDate identifier inLanguage isAccessibleForFree knowsAbout
  legislationChanges legislationDate legislationDateOfApplicability legislationEnsuresImplementationOf legislationIdentifier
  legislationLegalForce legislationRepeals legislationType location locationCreated maintainer member name parentOrganization
  propertyID spatialCoverage startDate subEvent subOrganization subjectOf temporal temporalCoverage url value version workFeatured
  Country CreativeWork DataDownload Dataset Event EventSeries Legislation MediaObject Organization Place PropertyValue WebPage`.split(
    /\s+/,
  ),
)
const OTHERS = new Set(
  `skos:Concept skos:ConceptScheme skos:definition skos:hasTopConcept skos:notation skos:prefLabel skos:topConceptOf
  prov:Agent prov:Entity prov:generatedAtTime prov:hadPrimarySource prov:wasAttributedTo prov:wasDerivedFrom prov:wasRevisionOf
  xsd:dateTime`.split(/\s+/),
)
const isTerm = (name: string) => name.startsWith('@') || SCHEMA_ORG.has(name) || OTHERS.has(name)

function* namesIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const one of node) yield* namesIn(one)
  else if (typeof node === 'object' && node !== null)
    for (const [name, value] of Object.entries(node)) {
      yield name
      if (name === '@type') yield* [value].flat() as string[]
      else yield* namesIn(value)
    }
}
function* textsIn(node: unknown): Generator<{ '@value': string; '@language': string }> {
  if (Array.isArray(node)) for (const one of node) yield* textsIn(one)
  else if (typeof node === 'object' && node !== null) {
    if ('@language' in node) yield node as { '@value': string; '@language': string }
    for (const value of Object.values(node)) yield* textsIn(value)
  }
}

test.each(PAGES)('%s as linked data brings its own context and uses terms that exist', async path => {
  const suffix = path === '/' ? '/index.jsonld' : `${path}.jsonld`
  const { '@context': context, ...document } = await linked(suffix)
  expect(context).toEqual(CONTEXT)
  expect([...new Set(namesIn(document))].filter(name => !isTerm(name))).toEqual([])
  const negotiated = await house.get(path, { headers: { accept: 'application/ld+json' } })
  expect(negotiated.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
  for (const { '@value': value, '@language': language } of textsIn(document)) {
    expect(LANGS).toContain(language)
    expect(value).toMatch(/\S/)
  }
})

test.each(PAGES)('%s names itself by an address that answers', async path => {
  const { '@id': id } = await linked(path === '/' ? '/index.jsonld' : `${path}.jsonld`)
  expect((await house.get(new URL(id).pathname)).status).toBe(200)
})

test.each(PAGES)(
  'the page %s carries the same data as a block that is not executed, and nothing in it can end the block',
  async path => {
    const answer = await house.get(path)
    const page = await answer.text()
    const blocks = [...page.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, text = '']) => text)
    expect(blocks).toHaveLength(1)
    const suffix = path === '/' ? '/index.jsonld' : `${path}.jsonld`
    expect(JSON.parse(blocks[0] ?? '')).toEqual(await linked(suffix))
    expect(page.indexOf('application/ld+json')).toBeLessThan(page.indexOf('<body>'))
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
  },
)

test('a treaty is legislation, with the states that are bound for certain on the day and no other', async () => {
  const treaty = await linked('/instruments/cifta.jsonld?on=2001-07-01')
  expect(treaty).toMatchObject({
    '@type': 'Legislation',
    '@id': 'http://register.example/instruments/cifta',
    legislationDate: '1997-11-14',
    legislationLegalForce: { '@id': 'https://schema.org/InForce' },
    subjectOf: { temporalCoverage: '2001-07-01' },
  })
  const bound = (treaty.spatialCoverage as { '@id': string }[]).map(state => state['@id'].slice(-3))
  expect(bound.toSorted()).toEqual(['BHS', 'BLZ', 'BOL', 'BRA', 'CRI', 'ECU', 'MEX', 'NIC', 'PAN', 'PER', 'PRY', 'SLV'])
})

test('a vocabulary is a concept scheme whose concepts have a label in each language and a place on its page', async () => {
  const scheme = await linked('/vocabulary/threat.jsonld')
  expect(scheme['@type']).toBe('skos:ConceptScheme')
  const concepts = scheme['skos:hasTopConcept'] as { '@id': string; 'skos:prefLabel': { '@language': string }[] }[]
  expect(concepts.length).toBeGreaterThan(20)
  const page = await (await house.get('/vocabulary/threat')).text()
  for (const concept of concepts) {
    expect(concept['skos:prefLabel'].map(label => label['@language'])).toEqual(LANGS)
    expect(page).toContain(`id="${concept['@id'].split('#')[1]}"`)
  }
})

test('what an instrument is about leads to a concept of the vocabulary', async () => {
  const { about } = await linked('/instruments/cifta.jsonld')
  for (const { '@id': id } of about as { '@id': string }[]) {
    const { pathname, hash } = new URL(id)
    expect(await (await house.get(pathname)).text()).toContain(`id="${hash.slice(1)}"`)
  }
})

test('an act says by whom it was recorded, when, and from which source it was read', async () => {
  expect(await linked('/acts/vspxjvswqo5342rudyyrsmmern.jsonld')).toMatchObject({
    '@type': ['prov:Entity', 'CreativeWork'],
    temporal: '1998-06',
    'prov:generatedAtTime': { '@value': '2026-11-23T12:00:00.000Z' },
    'prov:wasAttributedTo': { identifier: 'edition:inter-american' },
    'prov:hadPrimarySource': [{ '@id': 'http://www.state.gov/p/wha/rls/fs/2009/122637.htm' }],
  })
})

test('a page about no single thing says that it has no such form', async () => {
  const answer = await house.get('/matrix.jsonld')
  expect(answer.status).toBe(406)
  expect(await answer.json()).toMatchObject({ type: '/problems/not-a-thing' })
})

test('a vocabulary that is not there is answered by those that are', async () => {
  const answer = await house.get('/vocabulary/threats.json')
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ suggestions: expect.arrayContaining(['threat']) })
})

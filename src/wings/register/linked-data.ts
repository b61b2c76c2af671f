/**
 * An act by PROV: what it says, on whose behalf, when it was recorded, which sources it was read from, what it revises.
 *
 * Day      the day in law is `temporal` where it is known whole or in part; `prov:generatedAtTime` is when the register took it in.
 * Source   PROV-O; the act's statement is an entity, a source is where it was first said (`prov:hadPrimarySource`).
 */
import { subjectsOf } from '../../acts/catalogue.ts'
import { LANGS } from '../../ui/languages.ts'
import { type Linked, linkedDocument, reference, sourceOf } from '../../ui/linked-data.ts'
import type { Reading } from '../../ui/reading.ts'
import { fullTitleOf } from './act-title.ts'
import type { Home } from './home.ts'
import type { ActAnswer } from './questions.ts'
import type { Words } from './words.ts'

export function linkedAct({ act, logged, versions, speaksOf }: ActAnswer, words: Words): Linked {
  const { reading, lang } = words
  const at = (path: string) => `${reading.origin}${path}`
  const body = logged?.body ?? null
  const { states = [], instruments = [], bodies = [] } = act.body ? subjectsOf(act.body) : {}
  const about = [
    ...states.map(id => `/states/${id}`),
    ...instruments.map(id => `/instruments/${id}`),
    ...bodies.map(id => `/bodies/${id}`),
  ]
  const before = versions.findLast(({ index }) => index < act.index)
  return linkedDocument(reading, {
    '@type': ['prov:Entity', 'CreativeWork'],
    '@id': at(`/acts/${act.id}`),
    identifier: act.id,
    additionalType: act.type,
    name: { '@value': fullTitleOf(act, words), '@language': lang },
    about: about.map(path => reference(at(path))),
    ...(act.on === null ? {} : { temporal: act.on }),
    'prov:generatedAtTime': { '@value': act.recordedAt, '@type': 'xsd:dateTime' },
    'prov:wasAttributedTo': { '@type': 'prov:Agent', identifier: act.party, name: words.party(act.party) },
    ...(act.confidence === null ? {} : { creativeWorkStatus: reference(at(`/vocabulary/confidence#${act.confidence}`)) }),
    ...(body && body.sources.length > 0 ? { 'prov:hadPrimarySource': body.sources.map(sourceOf) } : {}),
    ...(before ? { 'prov:wasRevisionOf': reference(at(`/acts/${before.id}`)) } : {}),
    ...(speaksOf.length > 0 ? { citation: speaksOf.map(({ id }) => reference(at(`/acts/${id}`))) } : {}),
    encoding: [
      { '@type': 'MediaObject', contentUrl: at(`/acts/${act.id}.entry`), encodingFormat: 'application/octet-stream' },
      ...(logged ? [{ '@type': 'MediaObject', contentUrl: at(`/acts/${act.id}.body`), encodingFormat: 'text/plain' }] : []),
      { '@type': 'MediaObject', contentUrl: at(`/acts/${act.id}.tlog-proof`), encodingFormat: 'text/plain' },
    ],
  })
}

/** The register itself as a dataset with its distributions, for those who look for data. */
export function linkedRegister(home: Home, words: Words): Linked {
  const { reading, t } = words
  const { origin, site, lang, at } = reading
  const download = (path: string, encodingFormat: string): Linked => ({
    '@type': 'DataDownload',
    contentUrl: `${origin}${path}`,
    encodingFormat,
  })
  return linkedDocument(reading, {
    '@type': 'Dataset',
    '@id': `${origin}/`,
    name: `${site.name}, ${editionName(reading)}`,
    description: t('homeLinked', { states: home.totals.states, instruments: home.totals.instruments }),
    inLanguage: LANGS,
    url: `${origin}/?lang=${lang}`,
    version: `${at.size}`,
    ...(at.recordedAt === undefined ? {} : { dateModified: at.recordedAt }),
    isAccessibleForFree: true,
    distribution: [
      download('/acts.csv', 'text/csv'),
      download('/states.csv', 'text/csv'),
      download('/instruments.csv', 'text/csv'),
      download('/matrix.csv', 'text/csv'),
      download('/api/openapi.json', 'application/json'),
    ],
  })
}

const editionName = ({ site, lang }: Reading) => site.edition[lang]

/**
 * Answers as linked data (JSON-LD 1.1): things by schema.org, vocabularies by SKOS, where statements come from by PROV.
 *
 * Context  inline, so that nothing has to be fetched to read it; what bears no prefix is a term of schema.org.
 * Names    `@id` is the address of the thing itself, without day, state or language; the document says for which it speaks.
 * Page     the same data stands in the head of the page as a data block. It is not executed, and so no script in the sense of the
 *          content policy (HTML, "prepare the script element": a type that is no script type ends there, before the policy is asked).
 */
import type { Text4 } from '../kernel/lang.ts'
import { LANGS } from './languages.ts'
import type { Reading } from './reading.ts'

export type Linked = Readonly<Record<string, unknown>>

export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A document about one thing, with the day, the state of the register and the address for which it speaks. */
export const linkedDocument = (reading: Reading, thing: Linked): Linked => ({
  '@context': CONTEXT,
  ...thing,
  subjectOf: {
    '@type': 'WebPage',
    '@id': reading.permalink(),
    temporalCoverage: reading.on,
    version: `${reading.at.size} ${reading.at.root}`,
    inLanguage: reading.lang,
  },
})

export const inAllLanguages = (text: Text4) => LANGS.map(lang => ({ '@value': text[lang], '@language': lang }))
export const reference = (address: string) => ({ '@id': address })

/** A source: by its address where it has one on the web, else as it is cited. */
export const sourceOf = ({ address, part }: { readonly address: string; readonly part?: string | undefined }): Linked => ({
  ...(/^https?:\/\//.test(address) && URL.canParse(address) ? { '@id': address } : { name: address }),
  '@type': ['prov:Entity', 'CreativeWork'],
  ...(part === undefined ? {} : { pagination: part }),
})

/** For the head of a page. No text within can end the block. */
export const dataBlock = (linked: Linked) =>
  `<script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script>`

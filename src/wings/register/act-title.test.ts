import { expect, test } from 'vitest'
import { readBody } from '../../acts/catalogue.ts'
import { PlainDate } from '../../kernel/date.ts'
import { LANGS, type Lang } from '../../kernel/lang.ts'
import { depositFiling, filing, instrumentFiling, stateFiling, stepFiling } from '../../register/testing/sample-acts.ts'
import { noAssets } from '../../ui/assets.ts'
import { makeReading } from '../../ui/reading.ts'
import { fullTitleOf } from './act-title.ts'
import { type Catalogue, wordsOf } from './words.ts'

const bodyOf = (of: { readonly body: object }) => {
  const read = readBody(of.body)
  if (!read.ok) throw new Error(read.findings.map(one => one.detail).join(' '))
  return read.body
}
const four = (text: string) => ({ en: text, es: text, pt: text, fr: text })
const forms = (the: string, of: string, by: string, agree: string) => ({ the, of, in: the, to: the, by, agree })
const state = bodyOf({
  body: {
    ...stateFiling('XAA').body,
    shortNames: { en: 'Xanadu', es: 'Xanadú', pt: 'Xanadu', fr: 'Xanadu' },
    forms: {
      en: forms('Xanadu', 'of Xanadu', 'by Xanadu', 's'),
      es: forms('Xanadú', 'de Xanadú', 'por Xanadú', 'ms'),
      pt: forms('o Xanadu', 'do Xanadu', 'pelo Xanadu', 'ms'),
      fr: forms('le Xanadu', 'du Xanadu', 'par le Xanadu', 'ms'),
    },
  },
})
const pact = bodyOf(instrumentFiling('pact', { shortTitles: four('Pact') }))
/** Only the names are asked of it. */
const catalogue = {
  states: new Map([['XAA', { body: state }]]),
  instruments: new Map([['pact', { adopted: { body: pact } }]]),
  bodies: new Map(),
  terms: new Map(),
} as unknown as Catalogue

const words = (lang: Lang) =>
  wordsOf(
    makeReading({
      url: 'http://register.example/acts',
      lang,
      on: PlainDate.parse('2026-11-23'),
      today: PlainDate.parse('2026-11-23'),
      at: { size: 1, root: '' },
      site: { name: 'Hemicycle', edition: four('Test'), wings: {}, asset: noAssets.href },
    }),
    catalogue,
  )

const suspension = (by: string) =>
  filing('s', { type: 'suspension.imposed/v1', instrument: 'pact', state: 'XAA', on: '2000-01-01', by })

test.each([
  {
    filed: depositFiling('pact', 'XAA', '1999-01-01'),
    titles: [
      'Ratification by Xanadu: Pact',
      'Ratificación por Xanadú: Pact',
      'Ratificação pelo Xanadu: Pact',
      'Ratification par le Xanadu : Pact',
    ],
  },
  {
    filed: depositFiling('pact', 'XAA', '1999-01-01', { means: 'accession' }),
    titles: ['Accession by Xanadu: Pact', 'Adhesión de Xanadú: Pact', 'Adesão do Xanadu: Pact', 'Adhésion du Xanadu : Pact'],
  },
  {
    filed: stepFiling('denunciation.took-effect/v1', 'pact', 'XAA', '1999-01-01'),
    titles: [
      'Denunciation by Xanadu takes effect: Pact',
      'La denuncia de Xanadú surte efecto: Pact',
      'A denúncia do Xanadu produz efeito: Pact',
      'La dénonciation du Xanadu prend effet : Pact',
    ],
  },
  {
    filed: suspension('organ'),
    titles: [
      'Suspension of Xanadu by an organ: Pact',
      'Suspensión de Xanadú por un órgano: Pact',
      'Suspensão do Xanadu por um órgão: Pact',
      'Suspension du Xanadu par un organe : Pact',
    ],
  },
  {
    filed: instrumentFiling('pact'),
    titles: ['Adoption: Pact', 'Adopción: Pact', 'Adoção: Pact', 'Adoption : Pact'],
  },
])('an act is named as a register of treaties names it: $titles.0', ({ filed, titles }) => {
  const body = bodyOf(filed)
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  expect(LANGS.map(lang => plain(fullTitleOf({ type: body.type, body }, words(lang))))).toEqual(titles)
})

test('a correction is named after what should have stood; one that withdraws names nothing', () => {
  const body = bodyOf(depositFiling('pact', 'XAA', '1999-01-01'))
  expect(fullTitleOf({ type: 'act.corrected/v1', body }, words('en'))).toBe('Correction: Ratification by Xanadu: Pact')
  expect(fullTitleOf({ type: 'act.corrected/v1', body: null }, words('en'))).toBe('Withdrawal of an earlier entry')
})

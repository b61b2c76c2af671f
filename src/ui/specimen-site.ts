/** The installation the specimen pretends to be. */
import { PlainDate } from '../kernel/date.ts'
import { noAssets } from './assets.ts'
import type { Site } from './reading.ts'
import { specimenWords } from './specimen-words.ts'

export const specimenDays = { on: PlainDate.parse('2002-11-22'), today: PlainDate.parse('2026-03-04') }

const word = (key: 'edition' | 'landmark') => ({
  en: specimenWords.en[key],
  es: specimenWords.es[key],
  pt: specimenWords.pt[key],
  fr: specimenWords.fr[key],
})

export const specimenState = { size: 6120, root: 'q2tL9cJb0T3l9o2S6mZf1m0cJ1o1b8V2Vw2bq3J4n5k=' }

export const specimenSite = (asset: Site['asset'] = noAssets.href): Site => ({
  name: 'Hemicycle',
  edition: word('edition'),
  wings: {
    register: '/acts',
    architecture: '/instruments',
    transparency: '/duties',
    followUp: '/follow-up',
    response: '/response',
  },
  search: '/search',
  registerPage: '/register',
  landmarks: [{ on: specimenDays.on, label: word('landmark') }],
  asset,
})

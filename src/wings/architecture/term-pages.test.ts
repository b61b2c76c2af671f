import { expect, test } from 'vitest'
import { z } from 'zod'
import { LANGS } from '../../kernel/lang.ts'
import { clubsEn } from './messages/clubs-en.ts'
import { en } from './messages/en.ts'
import { overviewsEn } from './messages/overviews-en.ts'
import { termsEn } from './messages/terms-en.ts'
import { editionApp } from './testing/edition-app.ts'

const { app, causes } = await editionApp()
const get = async (path: string) => {
  const answer = await app.request(`http://register.example${path}`)
  return { status: answer.status, text: await answer.text() }
}

test.each([
  '/threats',
  '/threats/terrorism',
  '/threats/terrorism?form=treaty&level=of-the-region&states=ARG,BRA,CHL',
  '/threats/migrant-smuggling?on=1990-01-01',
  '/threats/terrorism?suppose=HTI:cifta&states=CAN,HTI',
  '/principles',
  '/principles/peaceful-settlement',
  '/principles/verification?on=1950-01-01',
  '/lineage',
  '/lineage/iadc',
  '/lineage/un-charter?on=1960-01-01',
  '/bodies/oas',
  '/bodies/iacthr',
  '/bodies/cdma',
])('%s answers as a page in four languages, with what is not known', async path => {
  for (const lang of LANGS) {
    const { status, text } = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    expect(causes.map(cause => cause.stack)).toEqual([])
    expect(status).toBe(200)
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'))
    expect(main.includes('id="not-known"')).toBe(true)
    expect(/>[^<]*\{[a-zA-Z]+[,}][^<]*/.exec(main)?.[0], 'a value that was not filled in').toBe(undefined)
    expect(main.includes('undefined')).toBe(false)
  }
})

const Found = z.looseObject({
  inForce: z.object({ treaties: z.number(), others: z.number() }),
  pairs: z.object({ total: z.number(), fewestShared: z.number(), sharingFewest: z.array(z.unknown()) }),
  instruments: z.array(z.looseObject({ instrument: z.string(), form: z.string() })),
})
const found = async (path: string) => Found.parse(JSON.parse((await get(path)).text))

test.each([
  ['/threats/terorism.json', 'terrorism'],
  ['/principles/peaceful-setlement.json', 'peaceful-settlement'],
  ['/lineage/iadcc.json', 'iadc'],
  ['/threats/terrorism.json?without=cift', 'cifta'],
  ['/threats/terrorism.json?states=CHI,ARG', 'CHL'],
])('%s names what is not in the register; the nearest that is stands beside', async (path, nearest) => {
  const { status, text } = await get(path)
  expect(status).toBe(404)
  expect(z.looseObject({ suggestions: z.array(z.string()) }).parse(JSON.parse(text)).suggestions).toContain(nearest)
})

test.each([
  '/threats/Terror.json',
  '/threats/terrorism.json?states=A',
  '/threats/terrorism.json?form=oath',
  '/threats/terrorism.json?suppose=HTI',
])('%s is answered by 400', async path => {
  expect((await get(path)).status).toBe(400)
})

test('an actor from outside the region has no part in a plan', async () => {
  expect((await get('/threats/terrorism.json?states=VAT,ARG')).status).toBe(404)
})

test('by its address: the accession that would connect most pairs on terrorism among legally binding instruments', async () => {
  const { text } = await get('/threats/terrorism?form=treaty&lang=en')
  expect(text).toContain('each is known to share at least one of these instruments')
  expect(text).toContain('The fewest that any pair is known to share is 2')
  expect(text).toContain('>SUR:cppnm<')
  const answer = await found('/threats/terrorism.json?form=treaty')
  expect(answer.instruments.every(({ form }) => form === 'treaty')).toBe(true)
  expect(answer.pairs).toMatchObject({ total: 595, fewestShared: 2 })
})

test('each figure of the index leads to a page that counts as many', async () => {
  const { text } = await get('/threats?lang=en')
  const figures = [...text.matchAll(/href="(\/threats\/[^"]+#answers)">(\d+)</g)]
  expect(figures.length).toBeGreaterThan(100)
  for (const [, href = '', figure] of figures.filter((_, i) => i % 9 === 0)) {
    const { inForce } = await found(href.replaceAll('&amp;', '&').replace('?', '.json?').replace('#answers', ''))
    expect(inForce.treaties + inForce.others, href).toBe(Number(figure))
  }
})

test('a link that supposes an accession keeps the filter and what is supposed already', async () => {
  const { text } = await get('/threats/terrorism?form=treaty&level=of-the-region&suppose=CUB:iacat&lang=en')
  expect(text).toMatch(/href="\/threats\/terrorism\?form=treaty&amp;level=of-the-region&amp;suppose=CUB%3Aiacat%2C[A-Z]{3}%3A/)
})

test('a threat or a principle that an instrument names leads to its page, and its family to the drawing', async () => {
  const { text } = await get('/instruments/iadc?lang=en')
  for (const href of ['/threats/democratic-breakdown', '/principles/democracy', '/lineage/iadc'])
    expect(text).toContain(`href="${href}?lang=en"`)
})

test('in the drawing each member is a link, in the order of years, and the same stands as a list with its acts', async () => {
  const { text } = await get('/lineage/iadc?lang=en')
  const wide = text.slice(text.indexOf('<svg class="wide"'), text.indexOf('<svg class="narrow"'))
  const years = [...wide.matchAll(/aria-label="(\d{4}): /g)].map(([, year]) => year)
  expect(years.length).toBeGreaterThan(20)
  expect(years).toEqual(years.toSorted())
  const list = text.slice(text.indexOf('<ol class="lineage">'))
  for (const path of ['/instruments/santiago-commitment-1991', '/instruments/resolution-1080', '/acts/'])
    expect(list.includes(path), path).toBe(true)
})

test('words of one file of the catalogue hide none of another', () => {
  const parts = [en, clubsEn, overviewsEn, termsEn].map(part => Object.keys(part))
  expect(new Set(parts.flat()).size).toBe(parts.flat().length)
})

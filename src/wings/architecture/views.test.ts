import { expect, test } from 'vitest'
import { editionApp } from './testing/edition-app.ts'

const { app } = await editionApp()
const page = async (path: string) => (await app.request(`http://register.example${path}`)).text()

test('the page of an instrument says how many are bound, of how many, and who is not known', async () => {
  const text = await page('/instruments/cifta?lang=en')
  expect(text).toContain('31 of 35 states are party; not known: Canada')
})

test('other days that sources give stand beside the one that is followed, with the reason', async () => {
  const text = await page('/instruments/cifta?lang=en')
  expect(text).toContain('13 November 1997')
  expect(text).toContain('Followed here: 14 November 1997.')
  expect(text).toContain('Approved on 13 November 1997 and opened for signature on the next day, which is followed.')
})

test('entry into force stands twice: as recorded, and as computed by rule with its article', async () => {
  const text = await page('/instruments/cifta?lang=en')
  expect(text).toContain('1 July 1998')
  expect(text).toContain('2 deposits, then 30 days later')
  expect(text).toContain('article XXV')
})

test('a title that is ours is marked as our translation', async () => {
  const text = await page('/instruments/australia-group?lang=en')
  expect(text).toContain('official title')
  expect(text).toContain('our translation')
})

test('a month stays a month', async () => {
  const text = await page('/instruments/cifta/participation?lang=en')
  expect(text).toContain('June 1998')
  expect(text).not.toContain('1 June 1998')
})

test('each figure of a state leads to the instruments it counts', async () => {
  const text = await page('/states/CHL?lang=en')
  const figure = /href="([^"]*standing=treaties[^"]*)">(\d+) treaties</.exec(text)
  const listed = await page(figure?.[1]?.replaceAll('&amp;', '&') ?? '')
  const rows = listed.match(/<tr id="/g)?.length
  expect(rows).toBe(Number(figure?.[2]))
})

test('a contested membership is shown once, with the texts it decides', async () => {
  const text = await page('/states/VEN?on=2020-01-01&lang=en')
  expect(text.match(/class="readings"/g)).toHaveLength(3)
  expect(text).toContain('The government in Caracas')
  expect(text).toContain('takes its members from it')
})

test('what is not known is said with its reason and with what would settle it', async () => {
  const text = await page('/instruments/cifta?on=2002-11-22&lang=en')
  const section = text.slice(text.indexOf('id="not-known"'))
  expect(section).toContain('undated signature, known by 30 April 2009')
  expect(section).toContain('What would settle it')
})

test('no page sorts states by how much they have signed', async () => {
  const text = await page('/states?lang=en')
  expect(text).not.toMatch(/sort=/)
})

test('the day and the language a reader chose stay in every link of the page', async () => {
  const text = await page('/instruments/cifta?on=2002-11-22&lang=pt')
  const links = [...text.matchAll(/href="(\/(?:states|instruments|bodies|acts|matrix)[^"]*)"/g)].map(([, href]) => href ?? '')
  const own = links.filter(href => !/lang=(?:en|es|fr)/.test(href) && !/[?&]on=(?!2002-11-22)/.test(href))
  expect(own.length).toBeGreaterThan(100)
  for (const href of own) expect(href).toMatch(/lang=pt/)
})

/** Feeds and calendars as other programs read them: by parsers that are not ours. */
import ICAL from 'ical.js'
import Parser from 'rss-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGS } from './kernel/lang.ts'
import { editionHouse } from './testing/edition-house.ts'

let house: Awaited<ReturnType<typeof editionHouse>>
beforeAll(async () => {
  house = await editionHouse()
})
afterAll(() => house.close())

const text = async (path: string) => (await house.get(path)).text()
const eventsOf = (calendar: string) => {
  const component = new ICAL.Component(ICAL.parse(calendar))
  return component.getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
}

test.each([
  '/acts.atom',
  '/acts.atom?type=denunciation.notified/v1',
  '/states/VEN.atom',
  '/instruments/tiar.atom',
  '/bodies/cicte.atom',
])('%s parses, each entry with a title, an address that answers, and the time it was recorded', async path => {
  const feed = await new Parser().parseString(await text(path))
  expect(feed.items.length).toBeGreaterThan(0)
  expect(feed.items.length).toBeLessThanOrEqual(50)
  for (const { title, link, id, isoDate } of feed.items as (Parser.Item & { id: string })[]) {
    expect(title).toMatch(/\S/)
    expect(id).toBe(link)
    expect(isoDate).toBe('2026-11-23T12:00:00.000Z')
  }
  const first = feed.items[0]?.link ?? ''
  expect((await house.get(new URL(first).pathname)).status).toBe(200)
})

test('the feed of a state has its acts alone, in the language asked for', async () => {
  const [english, spanish] = await Promise.all(
    ['en', 'es'].map(async lang => new Parser().parseString(await text(`/states/VEN.atom?lang=${lang}`))),
  )
  expect(english?.title).toBe('Hemicycle: acts · Venezuela')
  expect(spanish?.title).toBe('Hemicycle: actos · Venezuela')
  for (const { title } of english?.items ?? []) expect(title).toMatch(/Venezuela/)
  expect(spanish?.items.map(({ link }) => link)).toEqual(english?.items.map(({ link }) => link))
})

test.each(['/calendar.ics', '/states/CHL.ics', '/instruments/tiar.ics'])(
  '%s parses in every language, with the same days',
  async path => {
    const read = await Promise.all(LANGS.map(async lang => eventsOf(await text(`${path}?lang=${lang}`))))
    const days = read.map(events => events.map(({ uid, startDate, endDate }) => `${uid} ${startDate} ${endDate}`))
    expect(days[0]?.length).toBeGreaterThan(10)
    for (const other of days) expect(other).toEqual(days[0])
    expect(new Set(read.map(events => events.map(({ summary }) => summary).join('\n'))).size).toBe(LANGS.length)
    const [events = []] = read
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true)
      expect(event.summary).not.toMatch(/[{}]|undefined/)
      expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T12:00:00Z')
    }
  },
)

test('a conference lasts its days, and a notice of denunciation takes effect on the day its clause gives', async () => {
  const all = eventsOf(await text('/calendar.ics?lang=en'))
  const williamsburg = all.find(({ startDate }) => startDate.toString() === '1995-07-24')
  expect(williamsburg?.endDate.toString()).toBe('1995-07-27')
  const left = all.filter(({ summary }) => summary.endsWith('no longer bound'))
  expect(left.map(({ startDate, summary }) => `${startDate} ${summary.split(' · ')[0]}`)).toContain(
    '1999-05-26 Trinidad and Tobago',
  )
  expect(all.some(({ startDate }) => startDate.toString() === '2027-07-24')).toBe(true)
})

test('a month is no day: what Mexico deposited in June 1998 is left out, and the calendar says how much is', async () => {
  const calendar = await text('/states/MEX.ics?lang=en')
  const june = eventsOf(calendar).filter(({ startDate }) => startDate.toString().startsWith('1998-06'))
  expect(june.filter(({ summary }) => summary.includes('CIFTA'))).toEqual([])
  expect(calendar.replaceAll('\r\n ', '')).toMatch(/X-WR-CALDESC:.*\d+ acts whose day is not known whole are left out\./)
})

test('the same state of the register gives the same bytes, whatever the day and the zone of the reader', async () => {
  expect(await text('/states/CHL.ics?on=1990-01-01')).toContain('UID:')
  const once = await text('/states/CHL.ics')
  expect(await text('/states/CHL.ics')).toBe(once)
})

test.each(['/calendar.ics', '/states/CHL.ics', '/states/CHL.atom', '/acts.atom'])(
  '%s is answered by 304 to one who has it',
  async path => {
    const answer = await house.get(path)
    const tag = answer.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/"/)
    const again = await house.get(path, { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  },
)

test.each([
  ['/states/CHL', ['/states/CHL.atom', '/states/CHL.ics']],
  ['/instruments/cifta', ['/instruments/cifta.atom', '/instruments/cifta.ics']],
  ['/bodies/cicte', ['/bodies/cicte.atom']],
  ['/acts?state=VEN', ['/acts.atom?state=VEN']],
  ['/', ['/acts.atom', '/calendar.ics']],
])('%s names its feeds, for programs and for people', async (path, feeds) => {
  const page = await text(`${path}${path.includes('?') ? '&' : '?'}on=2002-11-22&lang=en`)
  for (const feed of feeds) {
    const address = `${feed}${feed.includes('?') ? '&amp;' : '?'}lang=en`
    expect(page).toMatch(
      new RegExp(`<link rel="alternate" type="[a-z+/]+" title="[^"]+" href="${address.replace(/[.?+]/g, '\\$&')}"`),
    )
    expect(page).toContain(`<a href="${address}" type=`)
    expect((await house.get(address.replaceAll('&amp;', '&'))).status).toBe(200)
  }
})

test.each([
  '/states/XYZ.atom',
  '/states/XYZ.ics',
  '/instruments/nothing.ics',
  '/instruments/nothing.atom',
  '/bodies/nothing.atom',
])('%s is of nothing that is registered', async path => expect((await house.get(path)).status).toBe(404))

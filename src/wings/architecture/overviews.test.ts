/** The map, the board of levels and growth as pages and as data, over the edition's own acts. */
import { parseHTML } from 'linkedom'
import { beforeAll, expect, test } from 'vitest'
import { LANGS } from '../../kernel/lang.ts'
import { editionApp } from './testing/edition-app.ts'

let house: Awaited<ReturnType<typeof editionApp>>
beforeAll(async () => {
  house = await editionApp()
})

const get = (path: string) => house.app.request(`http://register.example${path}`)
const html = async (path: string) => {
  const answer = await get(path)
  expect(answer.status, path).toBe(200)
  const text = await answer.text()
  return { text, document: parseHTML(text).document }
}
const json = async <T>(path: string) => (await (await get(path)).json()) as T

const PAGES = [
  '/map',
  '/map?instrument=cifta&on=2001-07-01',
  '/map?threat=terrorism&form=treaty&on=2002-11-22',
  '/map?group=CARICOM',
  '/map?states=ARG,BRA,CHL',
  '/levels?on=2002-11-22',
  '/levels?on=1900-01-01',
  '/levels?group=caribbean&nature=cooperative',
  '/growth?on=2002-11-22',
  '/growth?state=CHL',
  '/growth?threat=terrorism&level=of-the-region',
  '/growth?on=0001-01-01',
  '/growth?on=9999-12-31',
  '/map?instrument=cifta&suppose=HTI:cifta',
] as const

test.each(PAGES)('%s is whole in four languages: one heading, no word missing, no style or script of its own', async path => {
  for (const lang of LANGS) {
    const { text, document } = await html(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    const main = document.querySelector('main')?.textContent ?? ''
    expect(main.match(/\{\w+|undefined|NaN|\b(?:map|levels|growth|subject|filter)\.[a-z]\w*/g), lang).toBeNull()
    expect(text).not.toMatch(/ style=|<script>/)
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  }
  expect(house.causes).toEqual([])
})

test('the map takes no position, and says so in each language', async () => {
  for (const lang of LANGS) {
    const { document } = await html(`/map?instrument=cifta&lang=${lang}`)
    expect(document.querySelector('.map .note')?.textContent).toMatch(/Natural Earth/)
  }
})

type MapJson = {
  shows: string
  instruments?: string[]
  states: { state: string; standing?: string; certain?: number; open?: number; class?: number; membership?: string }[]
}

test('under one instrument the map says what participation says', async () => {
  const on = '2001-07-01'
  const map = await json<MapJson>(`/map.json?instrument=cifta&on=${on}`)
  const participation = await json<MapJson>(`/instruments/cifta/participation.json?on=${on}`)
  const standings = (answer: MapJson) => Object.fromEntries(answer.states.map(one => [one.state, one.standing]))
  expect(map.shows).toBe('standing')
  expect(standings(map)).toEqual(standings(participation))
})

test('what the map counts for a state is what the matrix holds for it', async () => {
  const words = 'threat=terrorism&form=treaty&on=2002-11-22'
  const map = await json<MapJson>(`/map.json?${words}`)
  const { cells } = await json<{ cells: Record<string, Record<string, string>> }>(`/matrix.json?${words}`)
  expect(map.shows).toBe('coverage')
  for (const { state, certain } of map.states) {
    const bound = Object.values(cells).filter(row => ['party', 'member', 'suspended'].includes(row[state] ?? '')).length
    expect(certain, state).toBe(bound)
  }
})

test('a group keeps apart who belongs to it and who once did', async () => {
  const { shows, states } = await json<MapJson>('/map.json?group=unasur')
  const of = (membership: string) => states.filter(one => one.membership === membership).map(({ state }) => state)
  expect(shows).toBe('group')
  expect(states).toHaveLength(35)
  expect(of('formerly')).toContain('CHL')
  expect(of('now')).toContain('BRA')
  expect(of('not')).toContain('CAN')
})

test('map and table say the same, in the order of the seats', async () => {
  const { document } = await html('/map?threat=drugs&on=2002-11-22&lang=en')
  const tiles = [...document.querySelectorAll('.tiles a')]
  const rows = [...document.querySelectorAll('tbody tr')]
  expect(rows.map(({ id }) => id)).toEqual(tiles.map(tile => tile.querySelector('text')?.textContent))
  rows.forEach((row, i) => {
    const [certain, open] = [...row.querySelectorAll('td')].map(({ textContent }) => Number(textContent))
    const figure = tiles[i]?.querySelectorAll('text')[1]?.textContent
    expect(figure).toBe(open === 0 ? String(certain) : `${certain}–${(certain ?? 0) + (open ?? 0)}`)
  })
})

test('a supposed accession shows on the map', async () => {
  const found = await json<MapJson>('/map.json?instrument=cifta&suppose=JAM:cifta&on=2026-11-23')
  expect(found.states.find(({ state }) => state === 'JAM')?.standing).toBe('party')
})

test('the three pages lead to each other with the same choice, without words the other cannot take', async () => {
  const linksOf = async (path: string) =>
    [...(await html(path)).document.querySelectorAll('.elsewhere a')].map(link => link.getAttribute('href'))
  expect(await linksOf('/map?threat=drugs&level=continental&group=SICA')).toEqual([
    '/matrix?level=continental&threat=drugs&group=SICA',
    '/levels?threat=drugs&group=SICA',
    '/growth?level=continental&threat=drugs',
  ])
  expect(await linksOf('/growth?state=CHL&level=continental&on=2002-11-22')).toEqual([
    '/map?level=continental&states=CHL&on=2002-11-22',
    '/matrix?level=continental&states=CHL&on=2002-11-22',
    '/levels?states=CHL&on=2002-11-22',
  ])
  expect(await linksOf('/map?instrument=cifta')).toEqual([])
})

type LevelsJson = {
  cells: { level: string; agenda: string; certain: string[]; possible: string[]; statesCovered: string[] }[]
  subjects: { subject: string; scope: string; treaties: { certain: string[] }; pairs: { certain: number; of: number } }[]
}

test('every figure of the board leads to a list of as many', async () => {
  const { document } = await html('/levels?on=2002-11-22')
  const links = [...document.querySelectorAll('.board a[href^="/instruments"]')]
  expect(links.length).toBeGreaterThan(40)
  for (const link of links.filter((_, i) => i % 5 === 0)) {
    const [path, query] = (link.getAttribute('href') ?? '').split('?')
    const { instruments } = await json<{ instruments: unknown[] }>(`${path}.json?${query}`)
    expect(instruments, link.getAttribute('href') ?? '').toHaveLength(Number(link.textContent))
  }
})

test('figures of the board by subject lead to lists of as many', async () => {
  const { document } = await html('/levels?on=2002-11-22')
  const links = [...document.querySelectorAll('#subjects ~ section a[href^="/instruments"]')]
  expect(links.length).toBeGreaterThanOrEqual(28)
  for (const link of links.filter((_, i) => i % 4 === 0)) {
    const [path, query] = (link.getAttribute('href') ?? '').split('?')
    const { instruments } = await json<{ instruments: unknown[] }>(`${path}.json?${query}`)
    expect(instruments, link.getAttribute('href') ?? '').toHaveLength(Number(link.textContent))
  }
})

test('empty cells stand as gaps, and are named in words', async () => {
  const { document } = await html('/levels?on=1975-01-01&lang=en')
  const { cells } = await json<LevelsJson>('/levels.json?on=1975-01-01')
  const empty = cells.filter(({ certain, possible }) => certain.length + possible.length === 0)
  expect(empty.length).toBeGreaterThan(0)
  expect(document.querySelectorAll('.board .gap')).toHaveLength(empty.length)
  expect(document.querySelector('.gaps')?.textContent).toContain('Regional, New agenda')
})

test('the day of the paper and today can be compared by subject', async () => {
  const on = async (day: string) => {
    const { subjects } = await json<LevelsJson>(`/levels.json?on=${day}`)
    return (subject: string) => subjects.find(one => one.subject === subject && one.scope === 'regional')?.pairs.certain ?? 0
  }
  const [then, now] = [await on('2002-11-22'), await on('2026-11-23')]
  expect(then('non-proliferation')).toBeGreaterThan(then('terrorism'))
  expect(then('terrorism')).toBeGreaterThan(then('drugs'))
  expect(now('terrorism')).toBeGreaterThan(then('terrorism'))
})

type GrowthJson = {
  from: string
  to: string
  shown: { certain: number; possible: number }
  years: { year: number; on: string; certain: number; came: string[] }[]
}

test('growth shows on any day what the start page and the catalogue count', async () => {
  for (const on of ['2002-11-22', '1969-04-25', '2026-11-23']) {
    const growth = await json<GrowthJson>(`/growth.json?on=${on}`)
    const listed = (phase: string) => json<{ instruments: unknown[] }>(`/instruments.json?on=${on}&phase=${phase}`)
    const [certain, open] = [(await listed('in-force')).instruments.length, (await listed('unknown')).instruments.length]
    expect(growth.shown).toEqual({ certain, possible: certain + open })
  }
})

test('growth marks the day shown, and its table holds each year since 1942', async () => {
  const { document } = await html('/growth?on=1995-06-15&lang=en')
  expect([...document.querySelectorAll('.steps')].map(one => one.querySelector('.word')?.textContent)).toEqual(
    Array(3).fill('day shown: 15 June 1995'),
  )
  expect(document.querySelectorAll('tbody tr[id^=y]')).toHaveLength(85)
})

test('growth of a state binds what its page binds', async () => {
  const growth = await json<GrowthJson>('/growth.json?state=chl&on=2002-11-22')
  const csv = await (await get('/states/CHL.csv?standing=bound&on=2002-11-22')).text()
  expect(growth.shown.certain).toBe(csv.trim().split('\r\n').length - 1)
})

test.each([
  ['/map?instrument=cifto', 404, 'cifta'],
  ['/map?group=CARICON', 404, 'CARICOM'],
  ['/map?states=ARG,CHI', 404, 'CHL'],
  ['/map?threat=terorism', 404, 'terrorism'],
  ['/levels?nature=kind', 400, 'nature'],
  ['/growth?state=CHI', 404, 'CHL'],
  ['/growth?state=VAT', 404, 'VAT'],
  ['/growth?subject=peace', 400, 'subject'],
])('%s is answered with a problem that helps', async (path, status, word) => {
  const answer = await house.app.request(`http://register.example${path}`, { headers: { accept: 'application/json' } })
  expect(answer.status).toBe(status)
  expect(await answer.text()).toContain(word)
})

test.each([
  ['/map.csv?threat=terrorism', 'state,name,certain,open,of', 36],
  ['/map.csv?instrument=cifta', 'state,name,standing,bound,since', 36],
  ['/map.csv?group=SICA', 'state,name,membership,subregion', 36],
  ['/levels.csv', 'board,level,agenda,subject,scope,forms,certain', 39],
  ['/growth.csv', 'year,on,certain,possible,internationalCertain', 86],
])('%s is a table with one row for each', async (path, columns, lines) => {
  const text = await (await get(path)).text()
  expect(text.startsWith(columns)).toBe(true)
  expect(text.trim().split('\r\n')).toHaveLength(lines)
})

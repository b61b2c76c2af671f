import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { htmlText } from './http.tsx'
import { MapLegend, type MapMark, type MapSeat, RegionMap, SHADES } from './map.tsx'
import { loadOutlines, Outlines } from './outlines.ts'
import { STANDINGS } from './shapes.ts'
import { specimenReading } from './specimen.tsx'

const EDITION = fileURLToPath(new URL('../../editions/inter-american', import.meta.url))
const drawn = loadOutlines(EDITION)
if (!drawn) throw new Error('The edition has no outlines')
const outlines: Outlines = drawn
const ids = Object.keys(outlines.tiles)

const seatsWith = (mark: (i: number) => MapMark, figure?: string): MapSeat[] =>
  ids.map((id, i) => ({ id, label: `${id}: said`, mark: mark(i), href: `/states/${id}`, ...(figure ? { figure } : {}) }))

async function page(seats: readonly MapSeat[], over: Outlines = outlines) {
  const markup = await htmlText(
    <RegionMap
      reading={specimenReading()}
      outlines={over}
      seats={seats}
      sentence="Some of all"
      captions={['Region', 'Middle', 'Squares']}
    />,
  )
  return { markup, document: parseHTML(`<body>${markup}`).document }
}

test('every state has its square and, in one panel, its seat; no two squares are the same and no two seats overlap', () => {
  expect(ids).toHaveLength(35)
  const squares = Object.values(outlines.tiles).map(String)
  expect(new Set(squares).size).toBe(35)
  const seated = outlines.panels.flatMap(({ shapes }) => Object.entries(shapes).flatMap(([id, { seat }]) => (seat ? [id] : [])))
  expect(seated.toSorted()).toEqual(ids.toSorted())
  for (const { shapes, width, height } of outlines.panels) {
    const seats = Object.values(shapes).flatMap(({ seat }) => (seat ? [seat] : []))
    for (const [x, y] of seats) {
      expect(x >= 9 && x <= width - 9 && y >= 9 && y <= height - 9).toBe(true)
      const others = seats.filter(other => other[0] !== x || other[1] !== y)
      for (const other of others) expect(Math.hypot(other[0] - x, other[1] - y)).toBeGreaterThan(18)
    }
  }
})

test('every state has land in a panel, the smallest island too', () => {
  const land = new Set(outlines.panels.flatMap(({ shapes }) => Object.entries(shapes).flatMap(([id, { d }]) => (d ? [id] : []))))
  expect([...land].toSorted()).toEqual(ids.toSorted())
})

test('the grid holds one link for each state in the order given; the map repeats them outside the tab order', async () => {
  const { document } = await page(seatsWith(() => 'party'))
  const grid = [...document.querySelectorAll('.tiles a')]
  expect(grid.map(link => link.getAttribute('href'))).toEqual(ids.map(id => `/states/${id}`))
  expect(grid.every(link => link.getAttribute('tabindex') === null)).toBe(true)
  const panels = [...document.querySelectorAll('.panel a')]
  expect(new Set(panels.map(link => link.getAttribute('href'))).size).toBe(35)
  expect(panels.every(link => link.getAttribute('tabindex') === '-1')).toBe(true)
  for (const link of [...grid, ...panels]) expect(link.getAttribute('aria-label')).toMatch(/: said$/)
})

test('no two marks share a pattern, and each mark in use refers to one that is drawn', async () => {
  const marks: readonly MapMark[] = [...STANDINGS, ...SHADES]
  const { document } = await page(seatsWith(i => marks[i % marks.length] ?? 'none'))
  const patterns = [...document.querySelectorAll('pattern')]
  const byStandings = patterns
    .filter(({ id }) => !/^land-\d$/.test(id))
    .map(({ outerHTML }) => outerHTML.replace(/id="[^"]*"/, ''))
  const byShades = patterns.filter(({ id }) => /^land-\d$/.test(id)).map(({ outerHTML }) => outerHTML.replace(/id="[^"]*"/, ''))
  expect(new Set(byStandings).size).toBe(byStandings.length)
  expect(new Set(byShades).size).toBe(SHADES.length)
  const there = new Set(patterns.map(({ id }) => `url(#${id})`))
  for (const land of document.querySelectorAll('.land')) expect(there).toContain(land.getAttribute('fill'))
})

test('a figure stands in its seat beneath the letters', async () => {
  const { document } = await page(seatsWith(() => 2, '12–15'))
  const texts = [...(document.querySelector('.tiles a')?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent)
  expect(texts).toEqual([ids[0], '12–15'])
})

test('a state without a seat is ground without a name', async () => {
  const { document, markup } = await page(seatsWith(() => 'party').slice(0, 1))
  expect(document.querySelectorAll('.tiles a')).toHaveLength(1)
  expect(markup).toContain('url(#land-off)')
  expect(markup).not.toContain('BRA')
})

test('the pictures carry no style of their own and stay within their weight', async () => {
  const { markup } = await page(seatsWith(() => 'party'))
  expect(markup).not.toMatch(/ style=|<style|<script/)
  expect(Buffer.byteLength(markup)).toBeLessThan(90_000)
})

test('labels are escaped', async () => {
  const { markup } = await page([{ id: 'BRA', label: '<b>"x"', mark: 'party', href: '/states/BRA?a=1&b=2' }])
  expect(markup).not.toContain('<b>"x"')
  expect(markup).toContain('&lt;b&gt;&quot;x&quot;')
})

test('a path that is more than a path is refused', () => {
  const [first] = outlines.panels
  const hostile = { ...outlines, panels: [{ ...first, ground: 'M0 0"/><script>' }] }
  expect(Outlines.safeParse(hostile).success).toBe(false)
})

test('an edition without outlines has no map', () =>
  expect(loadOutlines(fileURLToPath(new URL('.', import.meta.url)))).toBeNull())

test('the legend names each mark with how many states bear it', async () => {
  const markup = await htmlText(
    <MapLegend
      reading={specimenReading()}
      label="Marks"
      items={[
        { mark: 'party', label: 'Party', count: '31', href: '/states' },
        { mark: 3, label: '10 to 14', count: '4' },
      ]}
    />,
  )
  const { document } = parseHTML(`<body>${markup}`)
  expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['Party31', '10 to 144'])
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/states')
})

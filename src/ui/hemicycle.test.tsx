import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { Hemicycle, type Seat, thumbnail } from './hemicycle.tsx'
import { nearest, room } from './hemicycle-geometry.ts'
import { htmlText } from './http.tsx'
import { STANDINGS } from './shapes.ts'
import { specimenReading, standingOf, stateCode } from './specimen.tsx'

const anyNumber = fc.integer({ min: 1, max: 60 })

test('every seat has its place, no two overlap, and all stand above the floor within the circle', () => {
  fc.assert(
    fc.property(anyNumber, seats => {
      const { places, radius } = room(seats)
      expect(places).toHaveLength(seats)
      if (seats > 1) expect(nearest(places)).toBeCloseTo(22, 6)
      for (const { x, y } of places) {
        expect(Math.hypot(x, y)).toBeLessThanOrEqual(radius + 1e-9)
        expect(y).toBeLessThanOrEqual(1e-9)
      }
    }),
  )
})

test('the room is its own mirror image', () => {
  fc.assert(
    fc.property(anyNumber, seats => {
      const { places } = room(seats)
      for (const { x, y } of places) expect(places.some(other => Math.hypot(other.x + x, other.y - y) < 1e-6)).toBe(true)
    }),
  )
})

test('order runs from left to right: nobody stands left of a neighbour before them by angle', () => {
  fc.assert(
    fc.property(anyNumber, seats => {
      const angles = room(seats).places.map(({ x, y }) => Math.atan2(-y, -x))
      angles.slice(1).forEach((angle, i) => {
        expect(angle).toBeGreaterThanOrEqual((angles[i] ?? 0) - 1e-9)
      })
    }),
  )
})

test('thirty-five seats stand on three arcs, in proportion to their length', () => {
  expect(room(35).rows).toEqual([15, 12, 8])
})

test('the same number of seats always gives the same room', () => {
  expect(room(35)).toBe(room(35))
})

const seats = Array.from({ length: 35 }, (_, i): Seat => {
  const standing = STANDINGS[i % STANDINGS.length] ?? 'none'
  return { id: stateCode(i), label: `<${stateCode(i)}> & "${standing}"`, standing, href: `/states/${stateCode(i)}` }
})

test('all seats, also those outside the arc, lie inside the picture', async () => {
  const outside = Array.from({ length: 12 }, (_, i): Seat => ({ id: `XZ${i}`, label: 'x', standing: 'observer' }))
  const { document } = parseHTML(
    await htmlText(<Hemicycle reading={specimenReading()} seats={seats} outside={outside} sentence="s" />),
  )
  const [left = 0, top = 0, width = 0, height = 0] = (document.querySelector('svg')?.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  const placed = [...document.querySelectorAll('svg > a, svg > g')]
  expect(placed).toHaveLength(47)
  for (const seat of placed) {
    const [x = Number.NaN, y = Number.NaN] = (/translate\(([-\d.]+) ([-\d.]+)\)/.exec(seat.getAttribute('transform') ?? '') ?? [])
      .slice(1)
      .map(Number)
    expect(x - 10).toBeGreaterThanOrEqual(left)
    expect(x + 10).toBeLessThanOrEqual(left + width)
    expect(y - 10).toBeGreaterThanOrEqual(top)
    expect(y + 10).toBeLessThanOrEqual(top + height)
  }
})

test('a picture of links is a group whose seats have names; a picture without is an image with a sentence', async () => {
  const linked = parseHTML(await htmlText(<Hemicycle reading={specimenReading()} seats={seats} sentence="31 of 35" />)).document
  expect(linked.querySelector('svg')?.getAttribute('role')).toBe('group')
  expect(linked.querySelector('a')?.getAttribute('aria-label')).toBe('<XAA> & "party"')
  const unlinked = seats.map(({ id, label, standing }): Seat => ({ id, label, standing }))
  const image = parseHTML(await htmlText(<Hemicycle reading={specimenReading()} seats={unlinked} sentence="31 of 35" />)).document
  expect(image.querySelector('svg')?.getAttribute('role')).toBe('img')
  expect(image.querySelector('svg')?.getAttribute('aria-label')).toBe('31 of 35')
})

test('a thumbnail of 35 seats stays under 1.2 kB, whatever they say', () => {
  const sentence = '31 of 35 states are party; 3 are not; not known: 1.'
  for (let row = 0; row < 50; row++) {
    const standings = seats.map((_, i) => standingOf(row, i))
    expect(thumbnail(standings, sentence).length).toBeLessThan(1200)
  }
  expect(
    thumbnail(
      seats.map(seat => seat.standing),
      sentence,
    ).length,
  ).toBeLessThan(1700)
})

test('no two standings share a shape', async () => {
  const { STANDING_SHAPES } = await import('./shapes.ts')
  expect(new Set(Object.values(STANDING_SHAPES)).size).toBe(STANDINGS.length)
})

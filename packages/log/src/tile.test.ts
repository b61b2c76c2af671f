import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundlesBetween, bundlesOfSize, cutTile, parseTilePath, type Tile, tilePath, tilesBetween, tilesOfSize } from './tile.ts'

test.each([
  { path: 'tile/0/000', tile: { level: 0, index: 0, width: 256 } },
  { path: 'tile/0/255', tile: { level: 0, index: 255, width: 256 } },
  { path: 'tile/1/x001/000', tile: { level: 1, index: 1000, width: 256 } },
  { path: 'tile/0/x001/x234/067', tile: { level: 0, index: 1234067, width: 256 } },
  { path: 'tile/63/000.p/1', tile: { level: 63, index: 0, width: 1 } },
  { path: 'tile/entries/x001/000.p/255', tile: { level: 'entries', index: 1000, width: 255 } },
] as const)('$path', ({ path, tile }) => {
  expect(tilePath(tile)).toBe(path)
  expect(parseTilePath(path)).toEqual({ ok: true, value: tile })
})

test('any tile prints to a path that reads as the same tile', () => {
  const anyTile = fc.record({
    level: fc.oneof(fc.nat(63), fc.constant('entries' as const)),
    index: fc.maxSafeNat(),
    width: fc.integer({ min: 1, max: 256 }),
  })
  fc.assert(
    fc.property(anyTile, tile => {
      expect(parseTilePath(tilePath(tile))).toEqual({ ok: true, value: tile })
    }),
  )
})

test.each(
  // biome-ignore format: a list of refusals
  [
    '', 'tile/0/0', 'tile/00/000', 'tile/64/000', 'tile/0/1000', 'tile/0/001/000', 'tile/0/x000/001', 'tile/0/000.p/0', 'tile/0/000.p/256',
    'tile/0/000.p/01', 'tile/0/x001', '/tile/0/000', 'tile/0/000/', 'tile/0/../000', 'tile/data/000', 'tile/-1/000', 'tile/0/000.p/',
    'tile/0/x999/x999/x999/x999/x999/999', 'tile/0/000\n',
  ],
)('the path %j is refused', path => expect(parseTilePath(path)).toMatchObject({ ok: false, finding: { rule: 'tile/path' } }))

const counts = (tiles: Iterable<Tile>) => {
  const seen: Record<string, { full: number; partial: number[] }> = {}
  for (const { level, width } of tiles) {
    seen[level] ??= { full: 0, partial: [] }
    if (width === 256) seen[level].full++
    else seen[level].partial.push(width)
  }
  return seen
}

test('C2SP: size 256 needs one full tile and one partial above it; size 70,000 three levels', () => {
  expect([...tilesOfSize(0)]).toEqual([])
  expect([...tilesOfSize(256)].map(tilePath)).toEqual(['tile/0/000', 'tile/1/000.p/1'])
  expect(counts(tilesOfSize(70_000))).toEqual({
    0: { full: 273, partial: [112] },
    1: { full: 1, partial: [17] },
    2: { full: 0, partial: [1] },
  })
  expect(counts(bundlesOfSize(70_000))).toEqual({ entries: { full: 273, partial: [112] } })
})

test('what changes between two sizes is what must be fetched anew, and nothing else', () => {
  fc.assert(
    fc.property(fc.nat(200_000), fc.nat(200_000), (a, b) => {
      const [size1, size2] = [Math.min(a, b), Math.max(a, b)]
      const before = new Set([...tilesOfSize(size1), ...bundlesOfSize(size1)].map(tilePath))
      const changed = [...tilesOfSize(size2), ...bundlesOfSize(size2)].map(tilePath).filter(path => !before.has(path))
      expect([...tilesBetween(size1, size2), ...bundlesBetween(size1, size2)].map(tilePath)).toEqual(changed)
    }),
    { numRuns: 30 },
  )
})

test('a grown tile is cut to the width that is asked for; too short a one is refused', () => {
  const bytes = Uint8Array.from({ length: 96 }, (_, i) => i)
  expect(cutTile(bytes, 2)).toEqual({ ok: true, value: bytes.slice(0, 64) })
  expect(cutTile(bytes, 3)).toEqual({ ok: true, value: bytes })
  for (const width of [4, 0, 257, 1.5, Number.NaN]) expect(cutTile(bytes, width).ok).toBe(false)
  expect(cutTile(bytes.slice(0, 95), 2)).toMatchObject({
    finding: { detail: 'Tile: found 95 bytes, expected 64 bytes, whole hashes.' },
  })
  expect(cutTile(new Uint8Array(257 * 32), 256).ok).toBe(false)
  expect(cutTile('bytes' as unknown as Uint8Array, 1).ok).toBe(false)
})

test('a tile that cannot exist has no path', () => {
  for (const tile of [
    { level: 64, index: 0, width: 1 },
    { level: 0, index: -1, width: 1 },
    { level: 0, index: 0, width: 0 },
  ]) {
    expect(() => tilePath(tile)).toThrow(RangeError)
  }
})

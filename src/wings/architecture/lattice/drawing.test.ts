import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onesOf } from './bits.ts'
import { latticeOf } from './covers.ts'
import { drawingOf } from './drawing.ts'
import { anyTable, contextOfRows, type Table } from './testing/tables.ts'

/** Nodes by the number of their columns, the most at the top. */
function diagram({ columns, rows }: Table) {
  const lattice = latticeOf(contextOfRows(columns, rows))
  if (!lattice) throw new Error('no limit was set')
  const sizes = Array.from({ length: lattice.count }, (_, i) => onesOf(lattice.low[i] ?? 0, lattice.high[i] ?? 0))
  const steps = [...new Set(sizes)].sort((a, b) => b - a)
  const edges = sizes.flatMap((_, i) =>
    Array.from(lattice.below.subarray(lattice.offsets[i], lattice.offsets[i + 1]), (other): [number, number] => [i, other]),
  )
  return { layers: sizes.map(size => steps.indexOf(size)), edges }
}

test('one node stands at the corner; a chain is a straight line', () => {
  expect(drawingOf([0], [])).toEqual({ width: 0, places: [{ x: 0, y: 0 }], lines: [], crossings: 0 })
  const { places } = drawingOf(
    [0, 1, 2],
    [
      [0, 1],
      [1, 2],
    ],
  )
  expect(places).toEqual([0, 1, 2].map(y => ({ x: 0, y })))
})

test('nothing at all is drawn as nothing', () => {
  expect(drawingOf([], [])).toEqual({ width: 0, places: [], lines: [], crossings: 0 })
})

test('lines that can be drawn without a crossing are', () => {
  const { crossings } = drawingOf(
    [0, 1, 1, 1, 2, 2, 2],
    [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 6],
      [2, 5],
      [3, 4],
    ],
  )
  expect(crossings).toBe(0)
})

test('nodes of a layer stand apart, each line leads down layer by layer, and nothing lies outside', () => {
  fc.assert(
    fc.property(anyTable(), table => {
      const { layers, edges } = diagram(table)
      const { places, lines, width } = drawingOf(layers, edges)
      expect(places.map(({ y }) => y)).toEqual(layers)
      for (const [a, one] of places.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0)
        expect(one.x).toBeLessThanOrEqual(width)
        for (const other of places.slice(a + 1)) if (other.y === one.y) expect(Math.abs(other.x - one.x)).toBeGreaterThan(0.999)
      }
      expect(lines.map(({ upper, lower }) => [upper, lower])).toEqual(edges)
      for (const { upper, lower, bends } of lines)
        expect(bends.map(({ y }) => y)).toEqual(
          Array.from({ length: (layers[lower] ?? 0) - (layers[upper] ?? 0) - 1 }, (_, i) => (layers[upper] ?? 0) + i + 1),
        )
    }),
    { numRuns: 200 },
  )
})

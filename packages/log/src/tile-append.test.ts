import fc from 'fast-check'
import { expect, test } from 'vitest'
import { store, type TileFiles, tilesOf } from '../test/tile-store.ts'
import { numberedLeaves, treeOf } from '../test/trees.ts'
import { equalBytes, utf8 } from './bytes.ts'
import { decodeBundle } from './entry-bundle.ts'
import { Frontier } from './frontier.ts'
import { tilePath, tilesOfSize } from './tile.ts'
import { appendBundles, appendTiles } from './tile-append.ts'

const SIZE = 66_000
const leaves = numberedLeaves(SIZE)
const entries = Array.from({ length: 1000 }, (_, i) => utf8(`entry ${i} ${'-'.repeat(i % 50)}`))
const whole = tilesOf(leaves)

test('the tiles of 66,000 entries hold the hashes of the tree, level by level', () => {
  const tree = treeOf(leaves)
  let files = 0
  for (const { level, index, width } of tilesOfSize(SIZE)) {
    const expected = tree.hashes(8 * Number(level), index * 256, index * 256 + width)
    const path = tilePath({ level, index, width: 256 })
    if (!equalBytes(whole.get(path) ?? expected.subarray(1), expected)) expect.fail(path)
    files++
  }
  expect(whole.size).toBe(files)
})

test('written in batches of any split, the files are the same byte for byte', () => {
  const cuts = fc
    .array(fc.integer({ min: 0, max: SIZE }), { maxLength: 30 })
    .map(some => [0, ...some.sort((a, b) => a - b), SIZE])
  fc.assert(
    fc.property(cuts, at => {
      const files: TileFiles = new Map()
      const frontier = new Frontier()
      for (let i = 1; i < at.length; i++) store(files, appendTiles(frontier, leaves.slice(at[i - 1], at[i])))
      expect(files.size).toBe(whole.size)
      for (const [path, bytes] of whole) if (!equalBytes(bytes, files.get(path) ?? new Uint8Array(0))) expect.fail(path)
    }),
    { numRuns: 5 },
  )
})

test('entry bundles, too, and every entry is read back', () => {
  const inOne: TileFiles = new Map()
  store(inOne, appendBundles(0, entries))
  const cuts = fc
    .array(fc.integer({ min: 0, max: 1000 }), { maxLength: 10 })
    .map(some => [0, ...some.sort((a, b) => a - b), 1000])
  fc.assert(
    fc.property(cuts, at => {
      const files: TileFiles = new Map()
      for (let i = 1; i < at.length; i++) store(files, appendBundles(at[i - 1] as number, entries.slice(at[i - 1], at[i])))
      expect(files.size).toBe(inOne.size)
      for (const [path, bytes] of inOne) if (!equalBytes(bytes, files.get(path) ?? new Uint8Array(0))) expect.fail(path)
    }),
    { numRuns: 30 },
  )
  const read = [...inOne.values()].flatMap(bundle => {
    const decoded = decodeBundle(bundle)
    return decoded.ok ? decoded.value : []
  })
  expect(read).toEqual(entries)
})

test('an append says where it starts and how wide the tile is then', () => {
  const frontier = new Frontier()
  appendTiles(frontier, leaves.slice(0, 250))
  const appends = appendTiles(frontier, leaves.slice(250, 260)).map(({ bytes, ...tile }) => ({
    ...tile,
    hashes: bytes.length / 32,
  }))
  expect(appends).toEqual([
    { level: 0, index: 0, from: 250, width: 256, hashes: 6 },
    { level: 0, index: 1, from: 0, width: 4, hashes: 4 },
    { level: 1, index: 0, from: 0, width: 1, hashes: 1 },
  ])
  expect(appendTiles(frontier, [])).toEqual([])
})

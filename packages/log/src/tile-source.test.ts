import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeHasher } from '../test/node-hasher.ts'
import { readerOf, tilesOf } from '../test/tile-store.ts'
import { numberedLeaves, treeOf } from '../test/trees.ts'
import { Frontier } from './frontier.ts'
import { emptyRoot } from './hasher.ts'
import type { TileReader } from './tile-source.ts'
import { proveConsistency, proveInclusion, rootFromTiles, TileSource } from './tile-source.ts'

const SIZE = 70_000
const leaves = numberedLeaves(SIZE)
const tree = treeOf(leaves)
const files = tilesOf(leaves)
const read = readerOf(files)
const anySize = fc.oneof(
  fc.integer({ min: 1, max: 1100 }),
  fc.integer({ min: 1, max: SIZE }),
  fc.constantFrom(256, 65_536, 65_537),
)

test('proofs and roots made from tiles equal those made from the tree, at any size the files have had', async () => {
  await fc.assert(
    fc.asyncProperty(anySize, fc.nat(), fc.nat(), async (size, a, b) => {
      const [index, size1] = [a % size, b % (size + 1)]
      const source = new TileSource(read, size, { root: tree.root(size), hasher: nodeHasher })
      expect(await source.root()).toEqual({ ok: true, value: tree.root(size) })
      expect(await source.inclusionProof(index)).toEqual({ ok: true, value: tree.inclusionProof(index, size) })
      expect(await source.consistencyProof(size1)).toEqual({ ok: true, value: tree.consistencyProof(size1, size) })
      expect(await source.leafHash(index)).toEqual({ ok: true, value: leaves[index] })
    }),
    { numRuns: 60 },
  )
})

test('the same without a root to check against', async () => {
  expect(await rootFromTiles(read, 0)).toEqual({ ok: true, value: emptyRoot() })
  expect(await rootFromTiles(read, 69_999)).toEqual({ ok: true, value: tree.root(69_999) })
  expect(await proveInclusion(read, 65_536, 65_537)).toEqual({ ok: true, value: tree.inclusionProof(65_536, 65_537) })
  expect(await proveConsistency(read, 257, 70_000)).toEqual({ ok: true, value: tree.consistencyProof(257, 70_000) })
})

test('peaks read from tiles restore the frontier', async () => {
  const peaks = await new TileSource(read, 1234, { root: tree.root(1234) }).peaks()
  const frontier = peaks.ok ? Frontier.restore(1234, peaks.value) : peaks
  expect(frontier.ok && frontier.value.root()).toEqual(tree.root(1234))
})

test('a bit flipped in any tile on the way is found before a hash from it is believed', async () => {
  const anyBit = fc.nat(7)
  await fc.assert(
    fc.asyncProperty(fc.nat(SIZE - 1), fc.constantFrom(0, 1, 2), fc.nat(), anyBit, async (index, level, at, bit) => {
      const tile = Math.floor(index / 256 ** (level + 1))
      const lying: TileReader = async (l, n, width) => {
        const bytes = (await read(l, n, width)).slice(0, width * 32)
        if (l === level && n === tile) {
          const where = at % bytes.length
          bytes[where] = (bytes[where] as number) ^ (1 << bit)
        }
        return bytes
      }
      const source = new TileSource(lying, SIZE, { root: tree.root(), hasher: nodeHasher })
      const proof = await source.inclusionProof(index)
      // Hashes are used from at most three tiles; a lie in one that is used must not pass.
      if (proof.ok) expect(proof.value).toEqual(tree.inclusionProof(index))
      expect((await source.tile(level, tile)).ok).toBe(false)
    }),
    { numRuns: 60 },
  )
})

test('a partial tile that is gone is cut from the full one', async () => {
  const asked: number[] = []
  const onlyFull: TileReader = async (level, index, width) => {
    asked.push(width)
    if (width !== 256) throw new Error('404')
    return read(level, index, width)
  }
  const proof = await proveInclusion(onlyFull, 3, 100, { root: tree.root(100) })
  expect(proof).toEqual({ ok: true, value: tree.inclusionProof(3, 100) })
  expect(asked).toEqual([100, 256])
})

test('what cannot be answered is a finding', async () => {
  const gone: TileReader = async () => Promise.reject(new Error('404 Not Found'))
  const short: TileReader = async () => new Uint8Array(32)
  const strange = (async () => 'tile') as unknown as TileReader
  expect(await proveInclusion(gone, 0, 9)).toMatchObject({
    ok: false,
    finding: { rule: 'tile/unreadable', found: '404 Not Found' },
  })
  expect(await proveInclusion(short, 0, 9)).toMatchObject({ ok: false, finding: { rule: 'tile/length' } })
  expect(await proveInclusion(strange, 0, 9)).toMatchObject({ ok: false, finding: { rule: 'tile/bytes' } })
  expect(await proveInclusion(read, 9, 9)).toMatchObject({ ok: false, finding: { rule: 'inclusion/index' } })
  expect(await proveConsistency(read, 10, 9)).toMatchObject({ ok: false, finding: { rule: 'consistency/size' } })
  expect(await rootFromTiles(read, -1)).toMatchObject({ ok: false, finding: { rule: 'tile/size' } })
  expect(await rootFromTiles(read, 9, { root: tree.root(8) })).toMatchObject({ ok: false, finding: { rule: 'tile/root' } })
  expect(await new TileSource(read, 9).tile(0, 1)).toMatchObject({ ok: false, finding: { rule: 'tile/index' } })
})

test('a reader that failed once is asked again', async () => {
  let failures = 1
  const flaky: TileReader = async (level, index, width) => {
    if (width === 256 && failures-- > 0) throw new Error('timeout')
    return read(level, index, width)
  }
  const source = new TileSource(flaky, 65_536, { root: tree.root(65_536) })
  expect((await source.inclusionProof(5)).ok).toBe(false)
  expect(await source.inclusionProof(5)).toEqual({ ok: true, value: tree.inclusionProof(5, 65_536) })
})

test('a reader that hands out Node buffers keeps its tiles as they are', async () => {
  const kept = new Map<string, Buffer>()
  const buffers: TileReader = async (level, index, width) => {
    const name = `${level}/${index}/${width}`
    const tile = kept.get(name) ?? Buffer.from(await read(level, index, width))
    kept.set(name, tile)
    return tile
  }
  const source = new TileSource(buffers, 700, { root: tree.root(700), hasher: nodeHasher })
  for (const index of [0, 300, 699, 0])
    expect(await source.inclusionProof(index)).toEqual({ ok: true, value: tree.inclusionProof(index, 700) })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberedLeaves, treeOf } from '../test/trees.ts'
import { Frontier } from './frontier.ts'
import { emptyRoot } from './hasher.ts'

const leaves = numberedLeaves(600)
const tree = treeOf(leaves)

test('the frontier knows the root of every size the tree has', () => {
  const frontier = new Frontier()
  expect(frontier.root()).toEqual(emptyRoot())
  for (const [i, leaf] of leaves.entries()) {
    frontier.append(leaf)
    expect(frontier.root()).toEqual(tree.root(i + 1))
  }
})

test('restored from its peaks at any size, it goes on as if it had never stopped', () => {
  fc.assert(
    fc.property(fc.nat(599), size => {
      const first = new Frontier()
      for (const leaf of leaves.slice(0, size)) first.append(leaf)
      const restored = Frontier.restore(size, first.peaks)
      if (!restored.ok) expect.fail(restored.finding.detail)
      for (const leaf of leaves.slice(size)) restored.value.append(leaf)
      expect(restored.value.root()).toEqual(tree.root())
    }),
    { numRuns: 30 },
  )
})

test('it tells of every complete node once, with the hash the tree has', () => {
  const seen = new Map<string, Uint8Array>()
  const frontier = new Frontier()
  for (const leaf of leaves) {
    frontier.append(leaf, (level, index, hash) => {
      expect(seen.has(`${level}/${index}`)).toBe(false)
      seen.set(`${level}/${index}`, hash)
    })
  }
  let count = 0
  for (let level = 0; 2 ** level <= 600; level++) {
    const complete = Math.floor(600 / 2 ** level)
    for (let index = 0; index < complete; index++, count++) {
      expect(seen.get(`${level}/${index}`)).toEqual(tree.hashes(level, index, index + 1))
    }
  }
  expect(seen.size).toBe(count)
})

test('a clone that goes on leaves the original where it was', () => {
  const frontier = new Frontier()
  for (const leaf of leaves.slice(0, 5)) frontier.append(leaf)
  const clone = frontier.clone()
  for (const leaf of leaves.slice(5, 8)) clone.append(leaf)
  expect([frontier.size, frontier.root()]).toEqual([5, tree.root(5)])
  expect([clone.size, clone.root()]).toEqual([8, tree.root(8)])
})

test('peaks that do not fit the size are refused', () => {
  const wrong = [
    [7, [emptyRoot()]],
    [1, [new Uint8Array(31)]],
    [-1, []],
    [1, 'peaks'],
    [2 ** 60, []],
  ] as const
  for (const [size, peaks] of wrong) expect(Frontier.restore(size, peaks as unknown as Uint8Array[]).ok).toBe(false)
  expect(Frontier.restore(7, [emptyRoot()])).toMatchObject({ finding: { detail: 'Peaks of size 7: found 1, expected 3.' } })
  expect(() => new Frontier().append(new Uint8Array(33))).toThrow('A leaf hash has 32 bytes; found 33 bytes.')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeHasher } from '../test/node-hasher.ts'
import { mth, numberedLeaves, treeOf } from '../test/trees.ts'
import { utf8 } from './bytes.ts'
import { MerkleTree } from './merkle-tree.ts'

test('RFC 6962 section 2.1: the root of every size up to 130 is the one of the definition, asked in any order', () => {
  const leaves = numberedLeaves(130)
  const tree = treeOf(leaves)
  for (let size = 0; size <= 130; size++) expect(tree.root(size)).toEqual(mth(leaves.slice(0, size)))
  for (let size = 130; size >= 0; size -= 7) expect(tree.root(size)).toEqual(mth(leaves.slice(0, size)))
})

test('growing does not change what was true of an earlier size', () => {
  const leaves = numberedLeaves(300)
  fc.assert(
    fc.property(fc.nat(298), fc.nat(298), (a, b) => {
      const size = Math.min(a, b) + 1
      const early = treeOf(leaves.slice(0, size))
      const late = treeOf(leaves.slice(0, Math.max(a, b) + 2))
      expect(late.root(size)).toEqual(early.root())
      expect(late.inclusionProof(size - 1, size)).toEqual(early.inclusionProof(size - 1))
    }),
    { numRuns: 40 },
  )
})

test('with the hasher of Node the tree is the same', () => {
  const [plain, node] = [new MerkleTree(), new MerkleTree(nodeHasher)]
  for (let i = 0; i < 500; i++) {
    expect(plain.append(utf8(`entry ${i}`))).toBe(i)
    node.append(utf8(`entry ${i}`))
  }
  expect(node.root()).toEqual(plain.root())
  expect(node.inclusionProof(321)).toEqual(plain.inclusionProof(321))
  expect(node.hashes(3, 10, 20)).toEqual(plain.hashes(3, 10, 20))
})

test('roots and leaf hashes are copies, and a proof stays as it was while the tree grows', () => {
  const leaves = numberedLeaves(200)
  const tree = treeOf(leaves.slice(0, 7))
  const proof = tree.inclusionProof(3)
  const before = proof.map(hash => hash.slice())
  const root = tree.root()
  tree.root().fill(0)
  tree.leafHash(3).fill(0)
  expect(tree.root()).toEqual(root)
  for (const leaf of leaves.slice(7)) tree.appendLeafHash(leaf)
  expect(proof).toEqual(before)
  expect(tree.inclusionProof(3, 7)).toEqual(before)
})

test('an index or a size the tree does not have is the caller’s mistake', () => {
  const tree = treeOf(numberedLeaves(5))
  expect(() => tree.root(6)).toThrow('The tree has 5 entries; asked for size 6.')
  expect(() => tree.inclusionProof(5)).toThrow('No entry 5 in a tree of 5.')
  expect(() => tree.consistencyProof(4, 3)).toThrow('No tree of 4 inside a tree of 3.')
  expect(() => tree.leafHash(-1)).toThrow(RangeError)
  expect(() => tree.hashes(0, 2, 6)).toThrow(RangeError)
  expect(() => tree.appendLeafHash(new Uint8Array(31))).toThrow('A leaf hash has 32 bytes, this one has 31.')
})

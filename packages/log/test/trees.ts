/** Trees for the tests: the definition itself as a slow reference, and a log of numbered entries. */
import { emptyRoot, MerkleTree, plainHasher, utf8 } from '../src/index.ts'

/** MTH of RFC 6962, section 2.1, word for word. */
export function mth(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return emptyRoot()
  if (leaves.length === 1) return leaves[0] as Uint8Array
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return plainHasher.node(mth(leaves.slice(0, k)), mth(leaves.slice(k)))
}

/** The leaf hashes of entries "0", "1", … */
export const numberedLeaves = (size: number): Uint8Array[] =>
  Array.from({ length: size }, (_, i) => plainHasher.leaf(utf8(String(i))))

export function treeOf(leaves: readonly Uint8Array[]): MerkleTree {
  const tree = new MerkleTree()
  for (const leaf of leaves) tree.appendLeafHash(leaf)
  return tree
}

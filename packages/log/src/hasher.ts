/**
 * How the tree hashes: leaf, node, and plain SHA-256.
 *
 * Law     RFC 6962, section 2.1: leaf = SHA-256(0x00 || entry), node = SHA-256(0x01 || left || right).
 * Scope   `plainHasher` runs everywhere. An application may hand in a faster one (`hasherOf`) with the same results.
 */
import type { Bytes } from './bytes.ts'
import { sha256, sha256Into, sha256NodeInto } from './sha256.ts'

/** The three functions another implementation has to bring. `Into` writes 32 bytes at `at` and allocates nothing. */
export type HashFunctions = {
  readonly sha256: (bytes: Uint8Array) => Bytes
  readonly leafInto: (target: Uint8Array, at: number, entry: Uint8Array) => void
  /** `target` may be the same bytes as `left` or `right`: read both before writing. */
  readonly nodeInto: (
    target: Uint8Array,
    at: number,
    left: Uint8Array,
    leftAt: number,
    right: Uint8Array,
    rightAt: number,
  ) => void
}

export type Hasher = HashFunctions & {
  readonly leaf: (entry: Uint8Array) => Bytes
  readonly node: (left: Uint8Array, right: Uint8Array) => Bytes
}

export const hasherOf = ({ sha256, leafInto, nodeInto }: HashFunctions): Hasher => ({
  sha256,
  leafInto,
  nodeInto,
  leaf: entry => {
    const hash = new Uint8Array(32)
    leafInto(hash, 0, entry)
    return hash
  },
  node: (left, right) => {
    const hash = new Uint8Array(32)
    nodeInto(hash, 0, left, 0, right, 0)
    return hash
  },
})

export const plainHasher: Hasher = hasherOf({
  sha256,
  leafInto: (target, at, entry) => sha256Into(target, at, entry, 0),
  nodeInto: sha256NodeInto,
})

/** MTH() of no entries at all: SHA-256 of zero bytes. */
export const emptyRoot = (): Bytes => sha256(new Uint8Array(0))

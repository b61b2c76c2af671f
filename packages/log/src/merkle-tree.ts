/**
 * The whole Merkle tree of a log in memory: append, roots and proofs at any size it ever had.
 *
 * Law     RFC 6962, section 2.1: tree hash, audit path (2.1.1), consistency proof (2.1.2).
 * Units   32 bytes a node, about 64 bytes an entry; index from 0. Only complete nodes are stored, and a stored node never changes.
 * Errors  RangeError when the caller asks for an index or a size the tree does not have.
 */
import type { Bytes } from './bytes.ts'
import { emptyRoot, type Hasher, plainHasher } from './hasher.ts'
import { isPowerOfTwo, isSize, levelOf, peakSizes, splitOf } from './size.ts'

const HASH = 32

/** The peaks of one size, and what is folded from the right up to each of them. */
type Edge = {
  readonly size: number
  /** First entry of peak i, and the size of the tree as the last one. */
  readonly starts: readonly number[]
  readonly levels: readonly number[]
  /** Hash i covers peaks i, i+1, … to the end. */
  readonly folded: Bytes
}

export class MerkleTree {
  readonly #hasher: Hasher
  /** Level l holds the hashes of all complete runs of 2^l entries. */
  readonly #levels: Bytes[] = [new Uint8Array(HASH * 64)]
  #size = 0
  #edge: Edge | undefined

  constructor(hasher: Hasher = plainHasher) {
    this.#hasher = hasher
  }

  get size(): number {
    return this.#size
  }

  /** Appends an entry and answers its index. */
  append(entry: Uint8Array): number {
    this.#hasher.leafInto(this.#room(0, this.#size), this.#size * HASH, entry)
    return this.#grow()
  }

  appendLeafHash(hash: Uint8Array): number {
    if (hash.length !== HASH) throw new RangeError(`A leaf hash has 32 bytes, this one has ${hash.length}.`)
    this.#room(0, this.#size).set(hash, this.#size * HASH)
    return this.#grow()
  }

  leafHash(index: number): Bytes {
    if (!isSize(index) || index >= this.#size) throw new RangeError(`No entry ${index} in a tree of ${this.#size}.`)
    return new Uint8Array(this.#node(0, index))
  }

  root(size: number = this.#size): Bytes {
    this.#expect(size)
    return size === 0 ? emptyRoot() : this.#edgeOf(size).folded.slice(0, HASH)
  }

  /** From the leaf's sibling up to a child of the root. Its hashes are views into the tree: read them, never write. */
  inclusionProof(index: number, size: number = this.#size): Bytes[] {
    this.#expect(size)
    if (!isSize(index) || index >= size) throw new RangeError(`No entry ${index} in a tree of ${size}.`)
    const { starts, levels, folded } = this.#edgeOf(size)
    let peak = 0
    while ((starts[peak + 1] as number) <= index) peak++
    const height = levels[peak] as number
    const proof: Bytes[] = []
    for (let level = 0, at = index; level < height; level++, at >>>= 1) proof.push(this.#node(level, at ^ 1))
    if (peak + 1 < levels.length) proof.push(viewOf(folded, peak + 1))
    for (let i = peak - 1; i >= 0; i--) proof.push(this.#peak(starts, levels, i))
    return proof
  }

  /** Views into the tree, like those of an inclusion proof. */
  consistencyProof(size1: number, size2: number = this.#size): Bytes[] {
    this.#expect(size2)
    if (!isSize(size1) || size1 > size2) throw new RangeError(`No tree of ${size1} inside a tree of ${size2}.`)
    if (size1 === 0 || size1 === size2) return []
    const notes: Bytes[] = []
    let [from, to, whole] = [0, size2, true]
    while (to !== size1) {
      const middle = from + splitOf(to - from)
      if (size1 <= middle) {
        notes.push(this.#range(middle, to, size2))
        to = middle
      } else {
        notes.push(this.#range(from, middle, size2))
        from = middle
        whole = false
      }
    }
    if (!whole) notes.push(this.#range(from, to, size2))
    return notes.reverse()
  }

  /** Copies the hashes `from` to `to` (exclusive) of one level: what a tile is cut from. */
  hashes(level: number, from: number, to: number): Bytes {
    const complete = Math.floor(this.#size / 2 ** level)
    if (from > to || to > complete) throw new RangeError(`Level ${level} has ${complete} hashes; asked for ${from} to ${to}.`)
    return (this.#levels[level] ?? new Uint8Array(0)).slice(from * HASH, to * HASH)
  }

  /** Leaf number #size is in its place: completes every node it closes. */
  #grow(): number {
    const index = this.#size
    for (let level = 0, at = index; at % 2 === 1; level++) {
      const below = this.#levels[level] as Uint8Array
      const parent = (at - 1) / 2
      const row = this.#room(level + 1, parent)
      this.#hasher.nodeInto(row, parent * HASH, below, (at - 1) * HASH, below, at * HASH)
      at = parent
    }
    this.#size = index + 1
    return index
  }

  #room(level: number, index: number): Bytes {
    const row = this.#levels[level]
    if (row && row.length > index * HASH) return row
    const longer = new Uint8Array(row ? row.length * 2 : HASH * 64)
    if (row) longer.set(row)
    this.#levels[level] = longer
    return longer
  }

  #node(level: number, index: number): Bytes {
    return viewOf(this.#levels[level] as Bytes, index)
  }

  #peak(starts: readonly number[], levels: readonly number[], i: number): Bytes {
    const level = levels[i] as number
    return this.#node(level, (starts[i] as number) / 2 ** level)
  }

  /** A run that is either complete or reaches the right edge of the tree of `size`. */
  #range(from: number, to: number, size: number): Bytes {
    if (isPowerOfTwo(to - from)) return this.#node(levelOf(to - from), from / (to - from))
    const { starts, folded } = this.#edgeOf(size)
    return viewOf(folded, starts.indexOf(from))
  }

  #edgeOf(size: number): Edge {
    if (this.#edge?.size === size) return this.#edge
    const starts = [0]
    const levels: number[] = []
    for (const peak of peakSizes(size)) {
      starts.push((starts.at(-1) as number) + peak)
      levels.push(levelOf(peak))
    }
    const last = levels.length - 1
    const folded = new Uint8Array(levels.length * HASH)
    folded.set(this.#peak(starts, levels, last), last * HASH)
    for (let i = last - 1; i >= 0; i--) {
      this.#hasher.nodeInto(folded, i * HASH, this.#peak(starts, levels, i), 0, folded, (i + 1) * HASH)
    }
    this.#edge = { size, starts, levels, folded }
    return this.#edge
  }

  #expect(size: number): void {
    if (!isSize(size) || size > this.#size) throw new RangeError(`The tree has ${this.#size} entries; asked for size ${size}.`)
  }
}

/** A stored node never changes, and a row that grew leaves the old one to those who look at it: so a view is as good as a copy. */
const viewOf = (row: Bytes, index: number): Bytes => row.subarray(index * HASH, (index + 1) * HASH)

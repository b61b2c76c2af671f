/**
 * The right edge of a tree: all a writer must hold to append for ever and to know the root.
 *
 * Law     RFC 6962, section 2.1: a tree of n entries is a row of complete subtrees, one per 1-bit of n, largest first.
 * Units   at most 53 hashes, whatever the size. For proofs read the tiles (`TileSource`) or hold a `MerkleTree`.
 * Errors  `restore` answers with a finding; `append` throws a RangeError for a hash that is not 32 bytes.
 */
import { type Bytes, isHash } from './bytes.ts'
import { accept, type Checked, inWords, refuse } from './finding.ts'
import { emptyRoot, type Hasher, plainHasher } from './hasher.ts'
import { half, isSize, peakSizes } from './size.ts'

/** Told of every node an append completes, from the leaf (level 0) upwards. `hash` belongs to the listener. */
export type NodeListener = (level: number, index: number, hash: Bytes) => void

export class Frontier {
  readonly #hasher: Hasher
  #size: number
  readonly #peaks: Bytes[]

  /** The empty log; use `restore` for one that already has entries. */
  constructor(hasher: Hasher = plainHasher) {
    this.#hasher = hasher
    this.#size = 0
    this.#peaks = []
  }

  /** Peaks as `peaks` gave them, largest first. Compare `root()` with a signed root before believing them. */
  static restore(size: number, peaks: readonly Uint8Array[], hasher: Hasher = plainHasher): Checked<Frontier> {
    if (!isSize(size)) return refuse('frontier/size', 'Size', inWords(size), 'a whole number')
    if (!Array.isArray(peaks)) return refuse('frontier/peaks', 'Peaks', inWords(peaks), 'a list of hashes')
    const count = peakSizes(size).length
    if (peaks.length !== count) return refuse('frontier/peaks', `Peaks of size ${size}`, `${peaks.length}`, `${count}`)
    const wrong = peaks.find(peak => !isHash(peak))
    if (wrong !== undefined) return refuse('frontier/hash', 'Peak', inWords(wrong), '32 bytes')
    const frontier = new Frontier(hasher)
    frontier.#size = size
    for (const peak of peaks) frontier.#peaks.push(new Uint8Array(peak))
    return accept(frontier)
  }

  get size(): number {
    return this.#size
  }

  /** Largest first; copies. */
  get peaks(): Bytes[] {
    return this.#peaks.map(peak => new Uint8Array(peak))
  }

  /** An independent copy: try a batch on it, write, sync, and only then keep it. */
  clone(): Frontier {
    const copy = new Frontier(this.#hasher)
    copy.#size = this.#size
    for (const peak of this.#peaks) copy.#peaks.push(peak)
    return copy
  }

  append(leafHash: Uint8Array, completed?: NodeListener): void {
    if (!isHash(leafHash)) throw new RangeError(`A leaf hash has 32 bytes; found ${inWords(leafHash)}.`)
    let index = this.#size
    let level = 0
    let hash: Bytes = new Uint8Array(leafHash)
    completed?.(0, index, new Uint8Array(hash))
    while (index % 2 === 1) {
      // A stored peak is never written to, so clones may share it.
      hash = this.#hasher.node(this.#peaks.pop() as Bytes, hash)
      index = half(index)
      level++
      completed?.(level, index, new Uint8Array(hash))
    }
    this.#peaks.push(hash)
    this.#size++
  }

  root(): Bytes {
    return foldPeaks(this.#peaks, this.#hasher)
  }
}

/** r = node(peak[i], r), from the right; the empty-tree hash when there is no peak. */
export function foldPeaks(peaks: readonly Uint8Array[], hasher: Hasher): Bytes {
  const last = peaks.at(-1)
  if (!last) return emptyRoot()
  const root = new Uint8Array(last)
  for (let i = peaks.length - 2; i >= 0; i--) hasher.nodeInto(root, 0, peaks[i] as Uint8Array, 0, root, 0)
  return root
}

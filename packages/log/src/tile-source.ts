/**
 * Roots and proofs made from tiles, which are believed only after they were checked.
 *
 * Law     C2SP tlog-tiles, RFC 6962 section 2.1.
 * Belief  The partial tiles of all levels together give the peaks, and the peaks fold to the root: so they are checked at once,
 *         against the root handed in (from a signed checkpoint). A full tile's own hash stands in a tile one level up, which was
 *         checked before. Without a root handed in, tiles are taken as they are: for the log's own disk only.
 * Errors  findings. A reader that rejects is a finding too; after a refused partial tile the full one is asked for and cut.
 */
import { type Bytes, equalBytes, isHash, toHex } from './bytes.ts'
import { accept, type Checked, type Finding, inWords, refuse } from './finding.ts'
import { foldPeaks } from './frontier.ts'
import { type Hasher, plainHasher } from './hasher.ts'
import { isPowerOfTwo, isSize, levelOf, peakSizes, splitOf } from './size.ts'
import { cutTile, HASH_LENGTH, TILE_WIDTH, tilePath, tileWidth } from './tile.ts'

/** Bytes of one hash tile. Rejects when there is none. It may answer more hashes than `width`; the rest is cut off. */
export type TileReader = (level: number, index: number, width: number) => Promise<Uint8Array>

export type TileOptions = { readonly root?: Uint8Array; readonly hasher?: Hasher }

/** Carries a finding up through the recursion; never leaves this file. */
class TileRefused extends Error {
  readonly finding: Finding
  constructor(finding: Finding) {
    super(finding.detail)
    this.finding = finding
  }
}

const CACHED_TILES = 512

export class TileSource {
  readonly size: number
  readonly #read: TileReader
  readonly #root: Uint8Array | undefined
  readonly #hasher: Hasher
  readonly #tiles = new Map<string, Promise<Uint8Array>>()
  #edge: Promise<Bytes[]> | undefined

  constructor(read: TileReader, size: number, options: TileOptions = {}) {
    this.size = size
    this.#read = read
    this.#root = options.root
    this.#hasher = options.hasher ?? plainHasher
  }

  /** Root of this size; equal to the one handed in, if one was. */
  root(): Promise<Checked<Bytes>> {
    return this.#answer(async () => foldPeaks(await this.#peaks(), this.#hasher))
  }

  /** What `Frontier.restore` needs at start. */
  peaks(): Promise<Checked<Bytes[]>> {
    return this.#answer(() => this.#peaks())
  }

  /** One whole tile, checked; for a mirror. */
  tile(level: number, index: number): Promise<Checked<Uint8Array>> {
    return this.#answer(() => {
      if (!isSize(level) || level > 63 || !isSize(index) || tileWidth(this.size, level, index) === 0) {
        stop('tile/index', `Tile at level ${inWords(level)}`, inWords(index), `a tile of a log of ${this.size}`)
      }
      return this.#tile(level, index)
    })
  }

  leafHash(index: number): Promise<Checked<Bytes>> {
    return this.#answer(() => {
      this.#expectIndex(index)
      return this.#node(0, index)
    })
  }

  inclusionProof(index: number): Promise<Checked<Bytes[]>> {
    return this.#answer(() => {
      this.#expectIndex(index)
      const notes: Promise<Bytes>[] = []
      let [from, to] = [0, this.size]
      while (to - from > 1) {
        const middle = from + splitOf(to - from)
        if (index < middle) {
          notes.push(this.#range(middle, to))
          to = middle
        } else {
          notes.push(this.#range(from, middle))
          from = middle
        }
      }
      return Promise.all(notes.reverse())
    })
  }

  /** That the tree of `size1` is a prefix of this one. */
  consistencyProof(size1: number): Promise<Checked<Bytes[]>> {
    return this.#answer(() => {
      if (!isSize(size1) || size1 > this.size) stop('consistency/size', 'Earlier size', inWords(size1), `at most ${this.size}`)
      if (size1 === 0 || size1 === this.size) return Promise.resolve([])
      const notes: Promise<Bytes>[] = []
      let [from, to, whole] = [0, this.size, true]
      while (to !== size1) {
        const middle = from + splitOf(to - from)
        if (size1 <= middle) {
          notes.push(this.#range(middle, to))
          to = middle
        } else {
          notes.push(this.#range(from, middle))
          from = middle
          whole = false
        }
      }
      if (!whole) notes.push(this.#range(from, to))
      return Promise.all(notes.reverse())
    })
  }

  async #answer<T>(work: () => Promise<T>): Promise<Checked<T>> {
    try {
      if (!isSize(this.size)) stop('tile/size', 'Log size', inWords(this.size), 'a whole number')
      if (this.#root !== undefined && !isHash(this.#root)) stop('tile/root', 'Root', inWords(this.#root), '32 bytes')
      // Nothing is answered before the right edge agrees with the root.
      if (this.#root !== undefined) await this.#peaks()
      return accept(await work())
    } catch (cause) {
      if (cause instanceof TileRefused) return { ok: false, finding: cause.finding }
      return refuse('tile/unreadable', 'Tiles', cause instanceof Error ? cause.message : inWords(cause), 'tiles that can be read')
    }
  }

  #expectIndex(index: number): void {
    if (!isSize(index) || index >= this.size)
      stop('inclusion/index', 'Index', inWords(index), `a whole number below ${this.size}`)
  }

  #peaks(): Promise<Bytes[]> {
    if (this.#edge) return this.#edge
    const reading = this.#readPeaks()
    this.#edge = reading
    // A failure is not kept: the next question reads again.
    reading.catch(() => {
      this.#edge = undefined
      this.#tiles.clear()
    })
    return reading
  }

  async #readPeaks(): Promise<Bytes[]> {
    let start = 0
    const reading = peakSizes(this.size).map(peak => {
      const height = levelOf(peak)
      const level = Math.floor(height / 8)
      const first = start / TILE_WIDTH ** level
      start += peak
      // Read without a check of its own: all peaks are checked together below.
      return this.#fold(first, 2 ** (height % 8), this.#fetch(level, Math.floor(first / TILE_WIDTH)))
    })
    const peaks = await Promise.all(reading)
    const root = foldPeaks(peaks, this.#hasher)
    if (this.#root && !equalBytes(root, this.#root)) {
      stop('tile/root', `Root computed from tiles of size ${this.size}`, toHex(root), toHex(this.#root))
    }
    return peaks
  }

  /** A run that is complete, or reaches the right edge. */
  async #range(from: number, to: number): Promise<Bytes> {
    const length = to - from
    if (isPowerOfTwo(length)) return this.#node(levelOf(length), from / length)
    const peaks = await this.#peaks()
    let start = 0
    const first = peakSizes(this.size).findIndex(peak => {
      start += peak
      return start > from
    })
    return foldPeaks(peaks.slice(first), this.#hasher)
  }

  /** Node `index` at `height` above the leaves, folded from the tile that holds its descendants. */
  #node(height: number, index: number): Promise<Bytes> {
    const [level, bits] = [Math.floor(height / 8), height % 8]
    const first = index * 2 ** bits
    return this.#fold(first, 2 ** bits, this.#tile(level, Math.floor(first / TILE_WIDTH)))
  }

  async #fold(first: number, count: number, reading: Promise<Uint8Array>): Promise<Bytes> {
    const from = (first % TILE_WIDTH) * HASH_LENGTH
    // A copy: of a Node Buffer `slice` would be a view, and folding in place would write into the reader's tile.
    return foldRow(new Uint8Array((await reading).subarray(from, from + count * HASH_LENGTH)), this.#hasher)
  }

  async #tile(level: number, index: number): Promise<Uint8Array> {
    const bytes = await this.#fetch(level, index)
    if (this.#root === undefined) return bytes
    if (bytes.length < TILE_WIDTH * HASH_LENGTH) {
      await this.#peaks()
      return bytes
    }
    const parent = await this.#tile(level + 1, Math.floor(index / TILE_WIDTH))
    const at = (index % TILE_WIDTH) * HASH_LENGTH
    const expected = parent.subarray(at, at + HASH_LENGTH)
    const found = foldRow(new Uint8Array(bytes), this.#hasher)
    if (!equalBytes(found, expected)) {
      const path = tilePath({ level, index, width: TILE_WIDTH })
      this.#tiles.delete(path)
      stop('tile/hash', `Hash of ${path}`, toHex(found), toHex(expected))
    }
    return bytes
  }

  #fetch(level: number, index: number): Promise<Uint8Array> {
    const width = tileWidth(this.size, level, index)
    const path = tilePath({ level, index, width })
    const known = this.#tiles.get(path)
    if (known) return known
    const reading = this.#readTile(level, index, width)
    if (this.#tiles.size >= CACHED_TILES) this.#tiles.clear()
    this.#tiles.set(path, reading)
    reading.catch(() => this.#tiles.delete(path))
    return reading
  }

  async #readTile(level: number, index: number, width: number): Promise<Uint8Array> {
    let bytes: Uint8Array
    try {
      bytes = await this.#read(level, index, width)
    } catch (cause) {
      if (width === TILE_WIDTH) throw cause
      bytes = await this.#read(level, index, TILE_WIDTH)
    }
    const cut = cutTile(bytes, width)
    if (!cut.ok) throw new TileRefused(cut.finding)
    return cut.value
  }
}

/** Folds a complete row of hashes, in place, to the one above them. */
function foldRow(row: Uint8Array, hasher: Hasher): Bytes {
  for (let count = row.length / HASH_LENGTH; count > 1; count /= 2) {
    for (let i = 0; i < count; i += 2) {
      hasher.nodeInto(row, (i / 2) * HASH_LENGTH, row, i * HASH_LENGTH, row, (i + 1) * HASH_LENGTH)
    }
  }
  return new Uint8Array(row.subarray(0, HASH_LENGTH))
}

function stop(rule: string, subject: string, found: string, expected: string): never {
  throw new TileRefused(refuse(rule, subject, found, expected).finding)
}

export const rootFromTiles = (read: TileReader, size: number, options?: TileOptions): Promise<Checked<Bytes>> =>
  new TileSource(read, size, options).root()

export const proveInclusion = (read: TileReader, index: number, size: number, options?: TileOptions): Promise<Checked<Bytes[]>> =>
  new TileSource(read, size, options).inclusionProof(index)

export const proveConsistency = (
  read: TileReader,
  size1: number,
  size2: number,
  options?: TileOptions,
): Promise<Checked<Bytes[]>> => new TileSource(read, size2, options).consistencyProof(size1)

/**
 * Tiles: which files a log of a given size consists of, and their paths.
 *
 * Law     C2SP tlog-tiles: level 0 holds leaf hashes, hash i of tile N at level L covers 256^L entries; 256 hashes a tile.
 * Units   width in hashes (or entries): 256 for a full tile, 1 to 255 for a partial one.
 * Errors  `parseTilePath` and `cutTile` answer with findings; `tilePath` throws a RangeError for a tile that cannot exist.
 */
import { isBytes } from './bytes.ts'
import { accept, type Checked, inWords, refuse } from './finding.ts'
import { isSize } from './size.ts'

export const TILE_WIDTH = 256
export const HASH_LENGTH = 32

/** Level of a hash tile, or `entries` for the bundles that run beside level 0. */
export type TileLevel = number | 'entries'
export type Tile = { readonly level: TileLevel; readonly index: number; readonly width: number }

/** `tile/0/x001/x234/067`, `tile/entries/000.p/7`. */
export function tilePath({ level, index, width }: Tile): string {
  const known = level === 'entries' || (isSize(level) && level < 64)
  if (!known || !isSize(index) || !isSize(width) || width < 1 || width > TILE_WIDTH) {
    throw new RangeError(`No tile has level ${level}, index ${index} and width ${width}.`)
  }
  const groups = [String(index % 1000).padStart(3, '0')]
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`)
  }
  return `tile/${level}/${groups.join('/')}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}

const PATH = /^tile\/(entries|[0-9]|[1-5][0-9]|6[0-3])\/((?:x[0-9]{3}\/){0,5}[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/

export function parseTilePath(path: string): Checked<Tile> {
  const refused = refuse('tile/path', 'Tile path', inWords(path), 'a path as tile/0/x001/234.p/7')
  const match = typeof path === 'string' ? PATH.exec(path) : null
  if (!match) return refused
  const [, level, groups = '', width] = match
  const index = Number(groups.replace(/[x/]/g, ''))
  const tile = {
    level: level === 'entries' ? level : Number(level),
    index,
    width: width === undefined ? TILE_WIDTH : Number(width),
  } as const
  // One path per tile: what prints differently (leading groups of zeros, width 256) is refused.
  return isSize(index) && tile.width <= TILE_WIDTH && tilePath(tile) === path ? accept(tile) : refused
}

/** How many hashes level L of a log of `size` entries has: floor(size / 256^L). */
export const hashesAtLevel = (size: number, level: number): number => Math.floor(size / TILE_WIDTH ** level)

/** Width of tile `index` at `level` in a log of `size`: 0 when there is none. */
export function tileWidth(size: number, level: TileLevel, index: number): number {
  const hashes = hashesAtLevel(size, level === 'entries' ? 0 : level)
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH))
}

/** Every hash tile a checkpoint of `size` needs, level 0 first, full ones before the partial one. Entry bundles: `bundlesOfSize`. */
export const tilesOfSize = (size: number): Generator<Tile> => tilesBetween(0, size)

/** What a mirror that holds `size1` entries must fetch to hold `size2`: tiles that are new or have grown. */
export function* tilesBetween(size1: number, size2: number): Generator<Tile> {
  for (let level = 0; hashesAtLevel(size2, level) > 0; level++) yield* grown(level, size1, size2)
}

/** Entry bundles of a log of `size2`; those only that are new or have grown since `size1`. */
export const bundlesBetween = (size1: number, size2: number): Generator<Tile> => grown('entries', size1, size2)
export const bundlesOfSize = (size: number): Generator<Tile> => grown('entries', 0, size)

function* grown(level: TileLevel, size1: number, size2: number): Generator<Tile> {
  const step = level === 'entries' ? 0 : level
  const before = hashesAtLevel(size1, step)
  const after = hashesAtLevel(size2, step)
  if (after <= before) return
  for (let index = Math.floor(before / TILE_WIDTH); index * TILE_WIDTH < after; index++) {
    yield { level, index, width: tileWidth(size2, level, index) }
  }
}

/** The first `width` hashes of a tile's bytes, which may hold more: a partial tile is a prefix of the full one. */
export function cutTile(bytes: Uint8Array, width: number): Checked<Uint8Array> {
  if (!isBytes(bytes)) return refuse('tile/bytes', 'Tile', inWords(bytes), 'bytes')
  if (!isSize(width) || width < 1 || width > TILE_WIDTH) return refuse('tile/width', 'Tile width', inWords(width), '1 to 256')
  if (bytes.length < width * HASH_LENGTH || bytes.length > TILE_WIDTH * HASH_LENGTH || bytes.length % HASH_LENGTH !== 0) {
    return refuse('tile/length', 'Tile', `${bytes.length} bytes`, `${width * HASH_LENGTH} bytes, whole hashes`)
  }
  return accept(bytes.subarray(0, width * HASH_LENGTH))
}

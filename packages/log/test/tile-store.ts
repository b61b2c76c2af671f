/** Tile files in memory, written as the register writes them: bytes go to the end of the file of their tile. */
import { appendTiles, Frontier, joinBytes, type TileAppend, type TileReader, tilePath } from '../src/index.ts'

export type TileFiles = Map<string, Uint8Array>

const fileOf = (tile: { level: number | 'entries'; index: number }) =>
  tilePath({ level: tile.level, index: tile.index, width: 256 })

export function store(files: TileFiles, appends: readonly TileAppend[]): void {
  for (const { bytes, ...tile } of appends) {
    const before = files.get(fileOf(tile)) ?? new Uint8Array(0)
    if (tile.level !== 'entries' && before.length !== tile.from * 32) throw new Error(`${fileOf(tile)} is not at ${tile.from}`)
    files.set(fileOf(tile), joinBytes([before, bytes]))
  }
}

export function tilesOf(leaves: readonly Uint8Array[]): TileFiles {
  const files: TileFiles = new Map()
  store(files, appendTiles(new Frontier(), leaves))
  return files
}

export const readerOf =
  (files: TileFiles): TileReader =>
  async (level, index) => {
    const bytes = files.get(fileOf({ level, index }))
    if (!bytes) throw new Error(`No tile ${level}/${index}`)
    return bytes
  }

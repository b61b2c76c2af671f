/**
 * Writing tiles: which bytes go to the end of which file when entries are appended.
 *
 * Law     C2SP tlog-tiles: a partial tile is a prefix of the full one, so a tile file only ever grows.
 * Order   entry bundle first, then tiles from level 0 up, as listed: a reader who sees a node can read all below it.
 *         Any split of the same entries into batches appends the same bytes.
 * Errors  RangeError for an entry over 65,535 bytes: ask `ENTRY_LIMIT` before accepting an act.
 */
import { type Bytes, joinBytes } from './bytes.ts'
import { frameEntry } from './entry-bundle.ts'
import type { Frontier } from './frontier.ts'
import { TILE_WIDTH, type TileLevel } from './tile.ts'

export type TileAppend = {
  readonly level: TileLevel
  readonly index: number
  /** Hashes, or entries, that stand in this tile before these bytes. */
  readonly from: number
  /** And after them: the width of the tile now. */
  readonly width: number
  readonly bytes: Bytes
}

/** Appends leaf hashes to the frontier (which moves on) and lists the hashes that every tile gains. */
export function appendTiles(frontier: Frontier, leafHashes: readonly Uint8Array[]): TileAppend[] {
  const levels: { from: number; hashes: Bytes[] }[] = []
  for (const leafHash of leafHashes) {
    frontier.append(leafHash, (height, index, hash) => {
      if (height % 8 !== 0) return
      const level = height / 8
      levels[level] ??= { from: index, hashes: [] }
      levels[level].hashes.push(hash)
    })
  }
  return levels.flatMap(({ from, hashes }, level) => cutRun(level, from, hashes))
}

/** The framed bytes that every entry bundle gains when `entries` follow the first `size`. */
export const appendBundles = (size: number, entries: readonly Uint8Array[]): TileAppend[] =>
  cutRun('entries', size, entries.map(frameEntry))

/** Cuts a run of hashes or framed entries, the first of them number `from`, where one tile ends and the next begins. */
function cutRun(level: TileLevel, from: number, parts: readonly Bytes[]): TileAppend[] {
  const appends: TileAppend[] = []
  for (let done = 0; done < parts.length; ) {
    const start = (from + done) % TILE_WIDTH
    const run = parts.slice(done, done + TILE_WIDTH - start)
    const index = Math.floor((from + done) / TILE_WIDTH)
    appends.push({ level, index, from: start, width: start + run.length, bytes: joinBytes(run) })
    done += run.length
  }
  return appends
}

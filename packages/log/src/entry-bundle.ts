/**
 * Entry bundles: up to 256 entries in one file, each behind its length.
 *
 * Law     C2SP tlog-tiles, "Log entries": u16 length, big-endian, then the bytes.
 * Errors  reading answers with findings; making throws a RangeError for an entry over 65,535 bytes.
 */
import { type Bytes, isBytes, joinBytes } from './bytes.ts'
import { accept, type Checked, inWords, refuse } from './finding.ts'
import { TILE_WIDTH } from './tile.ts'

/** The longest entry the two length bytes can say. */
export const ENTRY_LIMIT = 65_535

export function frameEntry(entry: Uint8Array): Bytes {
  if (entry.length > ENTRY_LIMIT) throw new RangeError(`An entry has at most ${ENTRY_LIMIT} bytes, this one has ${entry.length}.`)
  const framed = new Uint8Array(entry.length + 2)
  framed[0] = entry.length >>> 8
  framed[1] = entry.length
  framed.set(entry, 2)
  return framed
}

export const encodeBundle = (entries: readonly Uint8Array[]): Bytes => joinBytes(entries.map(frameEntry))

/**
 * The entries of a bundle, as views into its bytes. With `width` the bundle must hold at least that many, and the first
 * `width` are answered: a grown bundle serves an older checkpoint. Without it every entry is answered.
 */
export function decodeBundle(bundle: Uint8Array, width?: number): Checked<Uint8Array[]> {
  if (!isBytes(bundle)) return refuse('bundle/bytes', 'Entry bundle', inWords(bundle), 'bytes')
  const entries: Uint8Array[] = []
  let at = 0
  while (at < bundle.length) {
    if (entries.length === TILE_WIDTH) return refuse('bundle/entries', 'Entry bundle', 'more than 256 entries', 'at most 256')
    const length = ((bundle[at] as number) << 8) | (bundle[at + 1] ?? 0)
    const end = at + 2 + length
    if (end > bundle.length) {
      const [found, expected] = [`${bundle.length} bytes in the bundle`, `${end}`]
      return refuse('bundle/length', `Entry ${entries.length} at byte ${at}`, found, expected)
    }
    entries.push(bundle.subarray(at + 2, end))
    at = end
  }
  if (width === undefined) return accept(entries)
  if (entries.length < width) return refuse('bundle/entries', 'Entry bundle', `${entries.length} entries`, `${width}`)
  return accept(entries.slice(0, width))
}

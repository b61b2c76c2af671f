/**
 * Checkpoint: three lines by which a log commits to everything it holds.
 *
 * Law     C2SP tlog-checkpoint. Signing and opening signed ones: `signed-checkpoint.ts`.
 * Units   size in entries, decimal without leading zero; root as base64 of 32 bytes.
 * Errors  `parseCheckpoint` answers with findings; `formatCheckpoint` throws a RangeError for what no reader would accept.
 */
import { fromBase64, toBase64 } from './base64.ts'
import { type Bytes, hasControl, isHash, isWellFormed } from './bytes.ts'
import { accept, type Checked, inWords, refuse } from './finding.ts'
import { isSize, readSize } from './size.ts'

export type Checkpoint = {
  /** Who the log is: host and path without scheme. */
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
  /** Opaque further lines; we write none, and keep those of others. */
  readonly extensions?: readonly string[]
}

export function formatCheckpoint({ origin, size, root, extensions = [] }: Checkpoint): string {
  if (!isSize(size) || !isHash(root)) throw new RangeError(`No checkpoint has size ${size} and a root of ${inWords(root)}.`)
  const lines = [origin, String(size), toBase64(root), ...extensions]
  const wrong = lines.find(line => !isLine(line))
  if (wrong !== undefined) throw new RangeError(`A checkpoint cannot hold the line ${inWords(wrong)}.`)
  return `${lines.join('\n')}\n`
}

export function parseCheckpoint(
  text: string,
): Checked<Checkpoint & { readonly root: Bytes; readonly extensions: readonly string[] }> {
  if (typeof text !== 'string') return refuse('checkpoint/text', 'Checkpoint', inWords(text), 'a text')
  const lines = text.split('\n')
  if (lines.pop() !== '')
    return refuse('checkpoint/newline', 'Last line of the checkpoint', inWords(text.slice(-40)), 'a final newline')
  const [origin, sizeLine, rootLine, ...extensions] = lines
  if (origin === undefined || sizeLine === undefined || rootLine === undefined) {
    return refuse('checkpoint/lines', 'Checkpoint', `${lines.length} lines`, 'origin, size and root')
  }
  const wrong = [origin, ...extensions].find(line => !isLine(line))
  if (wrong !== undefined) return refuse('checkpoint/line', 'Line of the checkpoint', inWords(wrong), 'a line that is not empty')
  const size = readSize(sizeLine)
  if (size === undefined) return refuse('checkpoint/size', 'Size', inWords(sizeLine), 'a decimal number without leading zero')
  const root = fromBase64(rootLine)
  if (root?.length !== 32) return refuse('checkpoint/root', 'Root', inWords(rootLine), 'base64 of 32 bytes')
  return accept({ origin, size, root, extensions })
}

const isLine = (line: unknown): boolean =>
  typeof line === 'string' && line !== '' && isWellFormed(line) && !line.includes('\n') && !hasControl(line)

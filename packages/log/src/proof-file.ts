/**
 * Proof file (`.tlog-proof`): that an entry is in the log, checked offline.
 *
 * Law     C2SP tlog-proof. `extra` is not authenticated: treat it as a hint.
 * Errors  reading and checking answer with findings; `formatProofFile` throws a RangeError for what cannot be written.
 */
import { fromBase64, toBase64 } from './base64.ts'
import { type Bytes, byteLength, isBytes, readText } from './bytes.ts'
import { accept, type Checked, inWords, refuse } from './finding.ts'
import { type Hasher, plainHasher } from './hasher.ts'
import { NOTE_LIMIT_BYTES } from './note.ts'
import { verifyInclusion } from './proof.ts'
import type { Verifiers } from './signature-kind.ts'
import { type CheckpointTrust, type OpenedCheckpoint, openCheckpoint } from './signed-checkpoint.ts'
import { isSize, readSize } from './size.ts'

const HEADER = 'c2sp.org/tlog-proof@v1'

export type ProofFile = {
  readonly extra?: Uint8Array
  readonly index: number
  readonly proof: readonly Uint8Array[]
  /** The signed note, as served. */
  readonly checkpoint: string
}

export function formatProofFile({ extra, index, proof, checkpoint }: ProofFile): string {
  if (!isSize(index)) throw new RangeError(`No entry has index ${index}.`)
  const lines = [HEADER, ...(extra ? [`extra ${toBase64(extra)}`] : []), `index ${index}`, ...proof.map(toBase64)]
  return `${lines.join('\n')}\n\n${checkpoint}`
}

export function parseProofFile(input: string | Uint8Array): Checked<ProofFile & { readonly proof: readonly Bytes[] }> {
  const length = byteLength(input)
  if (length > 2 * NOTE_LIMIT_BYTES) return refuse('proof-file/length', 'Proof file', `${length} bytes`, 'at most 512 kB')
  const text = readText(input)
  if (text === undefined) return refuse('proof-file/utf-8', 'Proof file', inWords(input), 'UTF-8 text')
  const end = text.indexOf('\n\n')
  if (end < 0) return refuse('proof-file/separator', 'Proof file', 'no empty line', 'an empty line before the checkpoint')
  const lines = text.slice(0, end).split('\n')
  if (lines[0] !== HEADER) return refuse('proof-file/header', 'First line', inWords(lines[0]), HEADER)
  const extraLine = lines[1]?.startsWith('extra ') ? lines[1] : undefined
  const extra = extraLine === undefined ? undefined : fromBase64(extraLine.slice(6))
  if (extraLine !== undefined && !extra) return refuse('proof-file/extra', 'Line "extra"', inWords(extraLine), 'base64')
  const [indexLine = '', ...hashLines] = lines.slice(extraLine === undefined ? 1 : 2)
  const index = indexLine.startsWith('index ') ? readSize(indexLine.slice(6)) : undefined
  if (index === undefined) return refuse('proof-file/index', 'Line "index"', inWords(indexLine), 'index and a decimal number')
  if (hashLines.length > 64) return refuse('proof-file/hashes', 'Proof', `${hashLines.length} hashes`, 'at most 64')
  const proof: Bytes[] = []
  for (const line of hashLines) {
    const hash = fromBase64(line)
    if (hash?.length !== 32) return refuse('proof-file/hash', 'Hash', inWords(line), 'base64 of 32 bytes')
    proof.push(hash)
  }
  return accept({ ...(extra && { extra }), index, proof, checkpoint: text.slice(end + 2) })
}

export type ProvenEntry = OpenedCheckpoint & { readonly index: number; readonly leafHash: Bytes }

/** Is this entry in the log, under a checkpoint that a trusted key signed? */
export async function verifyProofFile(
  input: string | Uint8Array,
  entry: Uint8Array,
  trust: CheckpointTrust,
  verifiers: Verifiers,
  hasher: Hasher = plainHasher,
): Promise<Checked<ProvenEntry>> {
  if (!isBytes(entry)) return refuse('proof-file/entry', 'Entry', inWords(entry), 'bytes')
  const file = parseProofFile(input)
  if (!file.ok) return file
  const opened = await openCheckpoint(file.value.checkpoint, trust, verifiers)
  if (!opened.ok) return opened
  const { index, proof } = file.value
  const { size, root } = opened.value.checkpoint
  const leafHash = hasher.leaf(entry)
  const included = verifyInclusion({ index, size, leafHash, proof, root }, hasher)
  return included.ok ? accept({ ...opened.value, index, leafHash }) : included
}

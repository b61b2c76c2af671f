/**
 * Body of a request to a witness: `POST <submission prefix>/add-checkpoint`.
 *
 * Law     C2SP tlog-witness: `old <size>`, at most 63 lines of consistency proof, an empty line, the signed checkpoint.
 *         A body that cannot be read in this form is answered with 400 (ours, the protocol does not say).
 * Errors  `parseWitnessRequest` answers with findings; `formatWitnessRequest` throws a RangeError for too long a proof.
 */
import { fromBase64, toBase64 } from './base64.ts'
import { type Bytes, byteLength, readText } from './bytes.ts'
import { accept, type Checked, inWords, refuse } from './finding.ts'
import { NOTE_LIMIT_BYTES } from './note.ts'
import { isSize, readSize } from './size.ts'

export const WITNESS_PROOF_LIMIT = 63

export type WitnessRequest = {
  /** Size the witness cosigned last, as far as the caller knows; 0 if none. */
  readonly oldSize: number
  readonly proof: readonly Uint8Array[]
  /** The signed note. */
  readonly checkpoint: string
}

export function formatWitnessRequest({ oldSize, proof, checkpoint }: WitnessRequest): string {
  if (!isSize(oldSize) || proof.length > WITNESS_PROOF_LIMIT) {
    throw new RangeError(`No request has old size ${oldSize} and a proof of ${proof.length} hashes.`)
  }
  return `${[`old ${oldSize}`, ...proof.map(toBase64)].join('\n')}\n\n${checkpoint}`
}

export function parseWitnessRequest(input: string | Uint8Array): Checked<WitnessRequest & { readonly proof: readonly Bytes[] }> {
  const length = byteLength(input)
  if (length > 2 * NOTE_LIMIT_BYTES) return refuse('witness/length', 'Request', `${length} bytes`, 'at most 512 kB')
  const text = readText(input)
  if (text === undefined) return refuse('witness/utf-8', 'Request', inWords(input), 'UTF-8 text')
  const end = text.indexOf('\n\n')
  if (end < 0) return refuse('witness/separator', 'Request', 'no empty line', 'an empty line before the checkpoint')
  const [oldLine = '', ...hashLines] = text.slice(0, end).split('\n')
  const oldSize = oldLine.startsWith('old ') ? readSize(oldLine.slice(4)) : undefined
  if (oldSize === undefined) return refuse('witness/old', 'First line', inWords(oldLine), 'old and a decimal number')
  if (hashLines.length > WITNESS_PROOF_LIMIT) {
    return refuse('witness/proof', 'Proof', `${hashLines.length} hashes`, `at most ${WITNESS_PROOF_LIMIT}`)
  }
  const proof: Bytes[] = []
  for (const line of hashLines) {
    const hash = fromBase64(line)
    if (hash?.length !== 32) return refuse('witness/hash', 'Hash', inWords(line), 'base64 of 32 bytes')
    proof.push(hash)
  }
  return accept({ oldSize, proof, checkpoint: text.slice(end + 2) })
}

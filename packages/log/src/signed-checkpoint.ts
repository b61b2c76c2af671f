/**
 * Signing a checkpoint, and believing one.
 *
 * Law     C2SP tlog-checkpoint. Before `signCheckpoint` is called, size and root must be written durably: a log never signs two
 *         checkpoints that contradict each other, not even after a restore (ours).
 * Errors  `openCheckpoint` answers with findings.
 */
import type { Bytes } from './bytes.ts'
import { type Checkpoint, formatCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { accept, type Checked, inWords, refuse } from './finding.ts'
import { type NoteSigner, openNote, signNote, type VerifiedSignature } from './note.ts'
import type { Verifiers } from './signature-kind.ts'
import type { VerifierKey } from './verifier-key.ts'

export type CheckpointTrust = {
  readonly origin: string
  /** At least one of these must have signed. Several while a log is handed over from one host to the next. */
  readonly logKeys: readonly VerifierKey[]
  /** Their cosignatures are checked and listed; how many are enough is a policy. */
  readonly witnessKeys?: readonly VerifierKey[]
}

export type Cosignature = { readonly key: VerifierKey; readonly time: number }

export type OpenedCheckpoint = {
  readonly checkpoint: Checkpoint & { readonly root: Bytes }
  /** The signed bytes, as text. */
  readonly text: string
  readonly signedBy: readonly VerifierKey[]
  readonly cosignatures: readonly Cosignature[]
}

export const signCheckpoint = (checkpoint: Checkpoint, signers: readonly NoteSigner[]): Promise<string> =>
  signNote(formatCheckpoint(checkpoint), signers)

export async function openCheckpoint(
  input: string | Uint8Array,
  { origin, logKeys, witnessKeys = [] }: CheckpointTrust,
  verifiers: Verifiers,
): Promise<Checked<OpenedCheckpoint>> {
  const note = await openNote(input, [...logKeys, ...witnessKeys], verifiers)
  if (!note.ok) return note
  const { text, verified } = note.value
  const checkpoint = parseCheckpoint(text)
  if (!checkpoint.ok) return checkpoint
  if (checkpoint.value.origin !== origin) {
    return refuse('checkpoint/origin', 'Origin', inWords(checkpoint.value.origin), inWords(origin))
  }
  const signedBy = verified.map(({ key }) => key).filter(key => logKeys.includes(key))
  if (signedBy.length === 0) {
    return refuse('checkpoint/unsigned', 'Signatures of the log', 'none', `one of ${logKeys.map(key => key.name).join(', ')}`)
  }
  return accept({ checkpoint: checkpoint.value, text, signedBy, cosignatures: verified.filter(hasTime) })
}

const hasTime = (signature: VerifiedSignature): signature is Cosignature => signature.time !== undefined

/**
 * What a reader's browser checks about one act, in four steps, each with its numbers.
 *
 *   1 body        salt and body give the digest that stands in the entry (skipped when they are not public or were erased)
 *   2 leaf        the entry's hash
 *   3 inclusion   that hash is entry `index` of a tree of `size` entries with this root
 *   4 checkpoint  a trusted key signed this size and root
 *
 * Scope   small enough for a page: what is not needed here is not imported. Ed25519 is handed in (WebCrypto has it).
 * Errors  none; a failed step carries its finding, and the steps after it that can still be checked are.
 */
import { toBase64 } from './base64.ts'
import { verifyBody } from './body-digest.ts'
import { isBytes } from './bytes.ts'
import { parseCheckpoint } from './checkpoint.ts'
import { accepted, inWords, type Refused, refuse, type Verdict } from './finding.ts'
import { type Hasher, plainHasher } from './hasher.ts'
import { parseNote } from './note.ts'
import { verifyInclusion } from './proof.ts'
import { parseProofFile } from './proof-file.ts'
import type { Verifiers } from './signature-kind.ts'
import { type CheckpointTrust, openCheckpoint } from './signed-checkpoint.ts'

export type EntryEvidence = {
  /** The entry's bytes, exactly as logged. */
  readonly entry: Uint8Array
  /** The `.tlog-proof` file. */
  readonly proofFile: string | Uint8Array
  /** Canonical JSON of the body, and its 32 salt bytes; both or neither. */
  readonly body?: Uint8Array
  readonly salt?: Uint8Array
}

export type StepName = 'body' | 'leaf' | 'inclusion' | 'checkpoint'
export type VerificationStep = {
  readonly step: StepName
  readonly status: 'passed' | 'failed' | 'skipped'
  /** What was computed or compared, ready to be shown: hashes in base64, counts in decimal. */
  readonly numbers: Readonly<Record<string, string>>
  readonly finding?: Refused['finding']
}
export type EntryVerification = { readonly ok: boolean; readonly steps: readonly VerificationStep[] }

export async function verifyEntry(
  { entry, proofFile, body, salt }: EntryEvidence,
  trust: CheckpointTrust,
  verifiers: Verifiers,
  hasher: Hasher = plainHasher,
): Promise<EntryVerification> {
  const steps: VerificationStep[] = []
  const report = (step: StepName, verdict: Verdict, numbers: Record<string, string>) =>
    steps.push(verdict.ok ? { step, status: 'passed', numbers } : { step, status: 'failed', numbers, finding: verdict.finding })

  if (!isBytes(entry)) {
    report('leaf', refuse('entry/bytes', 'Entry', inWords(entry), 'bytes'), {})
    return { ok: false, steps }
  }
  if (body === undefined && salt === undefined) steps.push({ step: 'body', status: 'skipped', numbers: {} })
  else report('body', verifyBody(entry, salt ?? new Uint8Array(0), body ?? new Uint8Array(0), hasher), bodyNumbers(body))

  const leafHash = hasher.leaf(entry)
  report('leaf', accepted, { entryBytes: String(entry.length), leafHash: toBase64(leafHash) })

  const file = parseProofFile(proofFile)
  const note = file.ok ? parseNote(file.value.checkpoint) : file
  const claimed = note.ok ? parseCheckpoint(note.value.text) : note
  if (!file.ok || !claimed.ok) {
    report('inclusion', file.ok ? claimed : file, {})
    return { ok: false, steps }
  }
  const { index, proof, checkpoint } = file.value
  const { size, root, origin } = claimed.value
  const numbers = { size: String(size), root: toBase64(root) }
  report('inclusion', verifyInclusion({ index, size, leafHash, proof, root }, hasher), {
    index: String(index),
    hashes: String(proof.length),
    ...numbers,
  })
  const opened = await openCheckpoint(checkpoint, trust, verifiers)
  const signers = opened.ok
    ? {
        signedBy: opened.value.signedBy.map(key => `${key.name}+${key.keyId}`).join(' '),
        cosignedBy: opened.value.cosignatures.map(({ key, time }) => `${key.name}@${time}`).join(' '),
      }
    : {}
  report('checkpoint', opened.ok ? accepted : opened, { origin, ...numbers, ...signers })
  return { ok: steps.every(step => step.status !== 'failed'), steps }
}

const bodyNumbers = (body: unknown): Record<string, string> => (isBytes(body) ? { bodyBytes: String(body.length) } : {})

/**
 * Signed note: a text, an empty line, and one line for each signature.
 *
 * Law     C2SP signed-note. Limits (ours): 100 signature lines, 256 kB.
 * Trust   a line with name and key ID of a trusted key must verify, else the whole note is refused; other lines are ignored;
 *         no trusted line at all, refused. A repeated line of one key counts once, the first (as in the Go package).
 * Errors  reading answers with findings. Making throws a RangeError for a text no reader would accept.
 */
import { fromBase64, toBase64 } from './base64.ts'
import { type Bytes, byteLength, hasControl, joinBytes, readText, toHex, u64At, u64Bytes } from './bytes.ts'
import { accept, type Checked, inWords, refuse } from './finding.ts'
import { signatureKind, type Verifiers } from './signature-kind.ts'
import { isKeyName, type VerifierKey } from './verifier-key.ts'

export const NOTE_LIMIT_BYTES = 256 * 1024
export const SIGNATURE_LIMIT = 100

export type NoteSignature = {
  readonly name: string
  readonly keyId: string
  /** What follows the four bytes of the key ID: a signature, with eight bytes of time before it in a cosignature. */
  readonly blob: Bytes
}

/** `text` ends with a newline: these are the signed bytes. */
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] }

/** `time` in seconds, for the types that have one. */
export type VerifiedSignature = { readonly key: VerifierKey; readonly time?: number }
export type OpenedNote = {
  readonly text: string
  readonly verified: readonly VerifiedSignature[]
  readonly ignored: readonly NoteSignature[]
}

/** A key and the function that signs with it; the private key stays with the application. */
export type NoteSigner = {
  readonly key: VerifierKey
  readonly sign: (message: Bytes) => Uint8Array | Promise<Uint8Array>
}

export function parseNote(input: string | Uint8Array): Checked<Note> {
  const length = byteLength(input)
  if (length > NOTE_LIMIT_BYTES) return refuse('note/length', 'Note', `${length} bytes`, `at most ${NOTE_LIMIT_BYTES}`)
  const note = readText(input)
  if (note === undefined) return refuse('note/utf-8', 'Note', inWords(input), 'UTF-8 text')
  if (hasControl(note)) return refuse('note/control', 'Note', 'a control character', 'none but newline')
  const separator = note.lastIndexOf('\n\n')
  if (separator < 0) return refuse('note/separator', 'Note', 'no empty line', 'an empty line before the signatures')
  const lines = note.slice(separator + 2).split('\n')
  if (lines.pop() !== '' || lines.length === 0) {
    return refuse('note/end', 'End of the note', inWords(note.slice(-40)), 'signature lines, each with its newline')
  }
  if (lines.length > SIGNATURE_LIMIT)
    return refuse('note/signatures', 'Signatures', `${lines.length}`, `at most ${SIGNATURE_LIMIT}`)
  const signatures: NoteSignature[] = []
  for (const line of lines) {
    const signature = parseSignatureLine(line)
    if (!signature.ok) return signature
    signatures.push(signature.value)
  }
  return accept({ text: note.slice(0, separator + 1), signatures })
}

/** One signature line, without its newline. */
export function parseSignatureLine(line: string): Checked<NoteSignature> {
  const match = typeof line === 'string' ? /^\u2014 ([^ ]+) ([^ ]+)$/u.exec(line) : null
  const bytes = fromBase64(match?.[2])
  if (!match || !isKeyName(match[1]) || !bytes || bytes.length < 5) {
    return refuse('note/signature-line', 'Signature line', inWords(line), 'dash, name, and base64 of key ID and signature')
  }
  return accept({ name: match[1], keyId: toHex(bytes.subarray(0, 4)), blob: bytes.slice(4) })
}

/** One signature line with its newline. */
export function formatSignature({ name, keyId, blob }: NoteSignature): string {
  const id = Uint8Array.from(keyId.match(/../g) ?? [], digits => Number.parseInt(digits, 16))
  return `\u2014 ${name} ${toBase64(joinBytes([id, blob]))}\n`
}

export const formatNote = ({ text, signatures }: Note): string => `${text}\n${signatures.map(formatSignature).join('')}`

/** Signs a text. `time` in seconds is needed for a cosignature, and ignored otherwise. */
export async function signText(text: string, signer: NoteSigner, time = 0): Promise<NoteSignature> {
  const { name, keyId, type } = signer.key
  if (!text.endsWith('\n') || readText(text) === undefined || hasControl(text)) {
    throw new RangeError('The text of a note ends with a newline and has no other control character.')
  }
  const kind = signatureKind(type)
  const message = kind?.message(text, name, time)
  if (!kind || !message) throw new RangeError(`This text cannot be signed with type ${type}.`)
  const signature = await signer.sign(message)
  if (signature.length !== kind.signatureLength) {
    throw new RangeError(`A signature of type ${type} has ${kind.signatureLength} bytes; the signer gave ${signature.length}.`)
  }
  return { name, keyId, blob: kind.timed ? joinBytes([u64Bytes(time), signature]) : new Uint8Array(signature) }
}

/** The note as it is sent: text, empty line, signature lines in the order of the signers. */
export async function signNote(text: string, signers: readonly NoteSigner[]): Promise<string> {
  const signatures: NoteSignature[] = []
  for (const signer of signers) signatures.push(await signText(text, signer))
  return formatNote({ text, signatures })
}

/** Believes a note, or says why not. Signatures are checked one after another, at most one for each trusted key. */
export async function openNote(
  input: string | Uint8Array,
  trusted: readonly VerifierKey[],
  verifiers: Verifiers,
): Promise<Checked<OpenedNote>> {
  const note = parseNote(input)
  if (!note.ok) return note
  const { text, signatures } = note.value
  const verified = new Map<VerifierKey, VerifiedSignature>()
  const ignored: NoteSignature[] = []
  for (const signature of signatures) {
    const key = trusted.find(known => known.name === signature.name && known.keyId === signature.keyId)
    const check = key && verifiers[signatureKind(key.type)?.algorithm ?? 'mlDsa44']
    if (!key || !check) ignored.push(signature)
    else if (!verified.has(key)) {
      const time = await checkSignature(text, signature, key, check)
      if (!time.ok) return time
      verified.set(key, time.value === undefined ? { key } : { key, time: time.value })
    }
  }
  if (verified.size > 0) return accept({ text, verified: [...verified.values()], ignored })
  const names = signatures.map(({ name, keyId }) => `${name}+${keyId}`).join(', ')
  return refuse(
    'note/untrusted',
    'Signatures',
    names,
    `one of ${trusted.map(k => `${k.name}+${k.keyId}`).join(', ') || 'no key'}`,
  )
}

/** The time of the signature, undefined for a type without one; or a finding. */
async function checkSignature(
  text: string,
  { blob }: NoteSignature,
  key: VerifierKey,
  check: Verifiers['ed25519'],
): Promise<Checked<number | undefined>> {
  const kind = signatureKind(key.type)
  const subject = `Signature of ${key.name}+${key.keyId}`
  const expectedLength = (kind?.signatureLength ?? 0) + (kind?.timed ? 8 : 0)
  if (blob.length !== expectedLength) return refuse('note/signature', subject, `${blob.length} bytes`, `${expectedLength}`)
  const time = kind?.timed ? u64At(blob, 0) : 0
  if (time === undefined) return refuse('note/time', `Time in the signature of ${key.name}`, 'over 2^53 − 1', 'a time in seconds')
  const message = kind?.message(text, key.name, time)
  const right = message !== undefined && (await saysYes(check, key.publicKey, message, blob.slice(kind?.timed ? 8 : 0)))
  if (!right) return refuse('note/signature', subject, 'one that does not verify', 'a valid signature over this text')
  return accept(kind?.timed ? time : undefined)
}

async function saysYes(check: Verifiers['ed25519'], key: Bytes, message: Bytes, signature: Bytes): Promise<boolean> {
  try {
    return (await check(key, message, signature)) === true
  } catch {
    return false
  }
}

/** Adds signature lines to a note as it stands; a line of a key that already signed replaces nothing and is left out. */
export function addSignatures(note: string, more: readonly NoteSignature[]): Checked<string> {
  const read = parseNote(note)
  if (!read.ok) return read
  const signatures = [...read.value.signatures]
  for (const one of more) {
    if (!signatures.some(({ name, keyId }) => name === one.name && keyId === one.keyId)) signatures.push(one)
  }
  return accept(formatNote({ text: read.value.text, signatures }))
}

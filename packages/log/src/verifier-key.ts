/**
 * Verifier key ("vkey"): a name, a type and a public key in one line for configuration files.
 *
 * Law     C2SP signed-note: `name+<key ID, 8 lower-case hex>+<base64(type || public key)>`;
 *         key ID = first four bytes of SHA-256(name || 0x0A || type || public key).
 * Errors  findings.
 */
import { fromBase64, toBase64 } from './base64.ts'
import { type Bytes, hasControl, isBytes, isWellFormed, joinBytes, toHex, utf8 } from './bytes.ts'
import { accept, type Checked, inWords, refuse } from './finding.ts'
import { sha256 } from './sha256.ts'
import { type SignatureType, signatureKind } from './signature-kind.ts'

export type VerifierKey = {
  readonly name: string
  /** Eight lower-case hexadecimal digits. */
  readonly keyId: string
  readonly type: SignatureType
  readonly publicKey: Bytes
}

/** Not empty, no Unicode space, no control character, no `+`. */
export const isKeyName = (name: unknown): name is string =>
  typeof name === 'string' && name !== '' && isWellFormed(name) && !hasControl(name) && !/[\p{White_Space}+]/u.test(name)

export function verifierKey(name: string, type: SignatureType, publicKey: Uint8Array): Checked<VerifierKey> {
  if (!isKeyName(name)) return refuse('vkey/name', 'Key name', inWords(name), 'a name without space and without +')
  const kind = signatureKind(type)
  if (!kind) return refuse('vkey/type', 'Signature type', inWords(type), '1, 4 or 6')
  if (!isBytes(publicKey) || publicKey.length !== kind.publicKeyLength) {
    return refuse('vkey/length', `Public key of type ${type}`, inWords(publicKey), `${kind.publicKeyLength} bytes`)
  }
  const key = new Uint8Array(publicKey)
  const keyId = toHex(sha256(joinBytes([utf8(`${name}\n`), Uint8Array.of(type), key])).subarray(0, 4))
  return accept({ name, keyId, type, publicKey: key })
}

export const formatVerifierKey = ({ name, keyId, type, publicKey }: VerifierKey): string =>
  `${name}+${keyId}+${toBase64(joinBytes([Uint8Array.of(type), publicKey]))}`

export function parseVerifierKey(vkey: string): Checked<VerifierKey> {
  if (typeof vkey !== 'string') return refuse('vkey/text', 'Verifier key', inWords(vkey), 'a text')
  // Split at the first two: base64 may hold a plus, the name may not.
  const match = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/su.exec(vkey)
  const bytes = fromBase64(match?.[3])
  if (!match || !bytes || bytes.length < 2) {
    return refuse('vkey/form', 'Verifier key', inWords(vkey), 'name+8 hexadecimal digits+base64')
  }
  const key = verifierKey(match[1] as string, bytes[0] as SignatureType, bytes.subarray(1))
  if (!key.ok || key.value.keyId === match[2]) return key
  return refuse('vkey/key-id', `Key ID of ${inWords(match[1])}`, match[2] as string, key.value.keyId)
}

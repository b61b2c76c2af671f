/**
 * Salted digest of a body that stands beside the log.
 *
 * Form    base64 of SHA-256(32 salt bytes || canonical JSON of the body), in the entry's member `body` (ours).
 *         Whoever holds body and salt can check them; once both are erased the digest says nothing.
 * Errors  `bodyDigest` throws a RangeError for a salt of another length; `verifyBody` answers with findings.
 */
import { toBase64 } from './base64.ts'
import { isBytes, joinBytes } from './bytes.ts'
import { parseCanonical } from './canonical-json.ts'
import { accepted, inWords, refuse, type Verdict } from './finding.ts'
import { type Hasher, plainHasher } from './hasher.ts'

export const SALT_LENGTH = 32

/** `body` is the canonical JSON of the body, as bytes. */
export function bodyDigest(salt: Uint8Array, body: Uint8Array, hasher: Hasher = plainHasher): string {
  if (!isBytes(salt) || salt.length !== SALT_LENGTH) throw new RangeError(`A salt has 32 bytes; found ${inWords(salt)}.`)
  return toBase64(hasher.sha256(joinBytes([salt, body])))
}

/** Does the entry's member `body` commit to exactly this body and salt? */
export function verifyBody(entry: Uint8Array, salt: Uint8Array, body: Uint8Array, hasher: Hasher = plainHasher): Verdict {
  const read = parseCanonical(entry)
  if (!read.ok) return read
  const fields = read.value
  const isObject = typeof fields === 'object' && fields !== null && Object.hasOwn(fields, 'body')
  const expected = isObject ? (fields as { readonly body?: unknown }).body : undefined
  if (typeof expected !== 'string') return refuse('body/digest', 'Member "body" of the entry', inWords(expected), 'a digest')
  if (!isBytes(salt) || salt.length !== SALT_LENGTH) return refuse('body/salt', 'Salt', inWords(salt), '32 bytes')
  if (!isBytes(body)) return refuse('body/bytes', 'Body', inWords(body), 'bytes')
  const found = bodyDigest(salt, body, hasher)
  return found === expected ? accepted : refuse('body/digest', 'Digest computed from salt and body', found, expected)
}

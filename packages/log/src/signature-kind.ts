/**
 * The signature types a note of ours may carry, behind one small interface: what is signed, and how long everything is.
 *
 * Law     C2SP signed-note (types), tlog-cosignature (0x04 and 0x06: messages with a time).
 * Scope   0x02 and 0x05 (ECDSA, RFC 6962 tree heads) are not listed: their lines are ignored. A type whose algorithm the
 *         application did not hand in is ignored as well; that is how ML-DSA-44 can be added without a change here.
 * Units   time in whole seconds since 1970-01-01T00:00:00Z.
 */
import { type Bytes, joinBytes, u64Bytes, utf8 } from './bytes.ts'
import { parseCheckpoint } from './checkpoint.ts'

export type SignatureType = 0x01 | 0x04 | 0x06

/** Answers whether the signature is right. May throw or reject: that counts as "no". */
export type VerifySignature = (publicKey: Bytes, message: Bytes, signature: Bytes) => boolean | Promise<boolean>

/** Signature functions handed in by the application: node:crypto on a server, WebCrypto in a browser. */
export type Verifiers = { readonly ed25519: VerifySignature; readonly mlDsa44?: VerifySignature }

export type SignatureKind = {
  readonly type: SignatureType
  readonly algorithm: keyof Verifiers
  readonly publicKeyLength: number
  readonly signatureLength: number
  /** With a time, eight bytes of it stand before the signature. */
  readonly timed: boolean
  /** The bytes that are signed; undefined when this text cannot be signed in this way. */
  readonly message: (text: string, name: string, time: number) => Bytes | undefined
}

/** Signed bytes of a cosignature of type 0x04: two lines, then the whole note text. */
export const cosignatureMessage = (text: string, time: number): Bytes => utf8(`cosignature/v1\ntime ${time}\n${text}`)

function subtreeMessage(text: string, name: string, time: number): Bytes | undefined {
  const read = parseCheckpoint(text)
  if (!read.ok) return undefined
  const { origin, size, root } = read.value
  const [cosigner, log] = [utf8(name), utf8(origin)]
  if (cosigner.length > 255 || log.length > 255) return undefined
  return joinBytes([
    utf8('subtree/v1\n\0'),
    Uint8Array.of(cosigner.length),
    cosigner,
    u64Bytes(time),
    Uint8Array.of(log.length),
    log,
    u64Bytes(0),
    u64Bytes(size),
    root,
  ])
}

export const SIGNATURE_KINDS: readonly SignatureKind[] = [
  { type: 0x01, algorithm: 'ed25519', publicKeyLength: 32, signatureLength: 64, timed: false, message: utf8 },
  {
    type: 0x04,
    algorithm: 'ed25519',
    publicKeyLength: 32,
    signatureLength: 64,
    timed: true,
    message: (text, _name, time) => cosignatureMessage(text, time),
  },
  { type: 0x06, algorithm: 'mlDsa44', publicKeyLength: 1312, signatureLength: 2420, timed: true, message: subtreeMessage },
]

export const signatureKind = (type: number): SignatureKind | undefined => SIGNATURE_KINDS.find(kind => kind.type === type)

/** Ed25519 for the tests, from node:crypto. The package itself is handed its signature functions. */
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { type NoteSigner, type SignatureType, type Verifiers, verifierKey } from '../src/index.ts'

const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

/** A signer from its 32-byte private seed. */
export function ed25519Signer(name: string, type: SignatureType, seed: Uint8Array): NoteSigner {
  const privateKey = createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_PREFIX.length)
  const key = verifierKey(name, type, publicKey)
  if (!key.ok) throw new Error(key.finding.detail)
  return { key: key.value, sign: message => new Uint8Array(sign(null, message, privateKey)) }
}

export const verifiers: Verifiers = {
  ed25519: (publicKey, message, signature) => {
    const key = createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, publicKey]), format: 'der', type: 'spki' })
    return verify(null, message, key, signature)
  },
}

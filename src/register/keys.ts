/**
 * The log's signing key: made at the first start, kept in a file that only its owner can read, never in the database.
 *
 * Source  Ed25519 (RFC 8032) by the platform; key names and key IDs as C2SP signed-note has them.
 * Refuses a key that others can read, a key without its name, and a name that differs from the settings.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { chmod, mkdir, open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  formatVerifierKey,
  isKeyName,
  type NoteSigner,
  parseVerifierKey,
  type VerifierKey,
  type Verifiers,
  verifierKey,
} from '@hemicycle/log'
import { CannotStart } from './problems.ts'

export type LogKey = { readonly origin: string; readonly key: VerifierKey; readonly vkey: string; readonly signer: NoteSigner }

const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex')

/** Ed25519 over raw public keys, for whoever checks signatures on a server. */
export const nodeVerifiers: Verifiers = {
  ed25519: (publicKey, message, signature) => {
    const key = createPublicKey({ key: Buffer.concat([ED25519_SPKI, publicKey]), format: 'der', type: 'spki' })
    return verify(null, message, key, signature)
  },
}

/** Reads the key of this folder, or makes one when there is none. `origin` is the name the settings ask for, if they do. */
export async function openLogKey(folder: string, origin: string | undefined, otherwise: string): Promise<LogKey> {
  const [privatePath, namePath] = [join(folder, 'log.key'), join(folder, 'log.vkey')]
  const pem = await readFile(privatePath, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null
    throw cause
  })
  if (pem === null) return makeKey(folder, privatePath, namePath, origin ?? otherwise)

  if (process.platform !== 'win32' && ((await stat(privatePath)).mode & 0o077) !== 0)
    throw new CannotStart(
      `${privatePath} can be read by others than its owner. Expected mode 600: run "chmod 600 ${privatePath}", and replace the key if somebody may have copied it.`,
    )
  const vkey = (await readFile(namePath, 'utf8').catch(() => '')).trim()
  const named = parseVerifierKey(vkey)
  if (!named.ok)
    throw new CannotStart(
      `${namePath}: ${named.finding.detail}. Expected the verifier key that was written beside the private key at the first start.`,
    )
  if (origin !== undefined && origin !== named.value.name)
    throw new CannotStart(
      `HEMICYCLE_ORIGIN is "${origin}", but this log is "${named.value.name}". A log keeps its name: set HEMICYCLE_ORIGIN to that, or leave it unset.`,
    )
  const privateKey = createPrivateKey(pem)
  if (!Buffer.from(named.value.publicKey).equals(rawPublicKey(privateKey)))
    throw new CannotStart(`${privatePath} and ${namePath} do not belong together. Restore both from the same backup.`)
  return withKey(privateKey, named.value)
}

async function makeKey(folder: string, privatePath: string, namePath: string, origin: string): Promise<LogKey> {
  if (!isKeyName(origin))
    throw new CannotStart(
      `The log cannot be called "${origin}": expected a host and path without scheme, without spaces and without "+".`,
    )
  const { privateKey } = generateKeyPairSync('ed25519')
  const named = verifierKey(origin, 0x01, rawPublicKey(privateKey))
  if (!named.ok) throw new CannotStart(named.finding.detail)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  // The name first: a key file without its name would not be opened, a name without a key is written again.
  await writeSynced(namePath, `${formatVerifierKey(named.value)}\n`, 0o644)
  await writeSynced(privatePath, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 0o600)
  return withKey(privateKey, named.value)
}

async function writeSynced(path: string, text: string, mode: number): Promise<void> {
  const handle = await open(path, 'w', mode)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const rawPublicKey = (privateKey: KeyObject) =>
  createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(ED25519_SPKI.length)

const withKey = (privateKey: KeyObject, key: VerifierKey): LogKey => ({
  origin: key.name,
  key,
  vkey: formatVerifierKey(key),
  signer: { key, sign: message => sign(null, message, privateKey) },
})

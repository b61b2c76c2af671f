/**
 * The id of an act, made from the filer and the filer's own key, so that filing the same thing twice is filing it once.
 *
 * Form    the first 26 characters of lower-case base 32 (RFC 4648, without padding) of SHA-256 of the UTF-8 text
 *         `hemicycle act id v1`, a line feed, the party, a line feed, the key.
 * Pure    the hash is handed in: Node's on a server, our own in a browser.
 * Frozen  ids stand in entries and references for ever; a change would be a v2.
 */
import type { ActId } from '../kernel/ids.ts'
import type { Party } from './act.ts'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const LENGTH = 26

export function actIdOf(sha256: (bytes: Uint8Array) => Uint8Array, party: Party, key: string): ActId {
  const digest = sha256(new TextEncoder().encode(`hemicycle act id v1\n${party}\n${key}`))
  let id = ''
  let bits = 0
  let held = 0
  for (const byte of digest) {
    bits = (bits << 8) | byte
    held += 8
    while (held >= 5 && id.length < LENGTH) {
      held -= 5
      id += ALPHABET[(bits >> held) & 31]
    }
    bits &= (1 << held) - 1
  }
  return id as ActId
}

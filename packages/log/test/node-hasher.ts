/** How an application hands in a faster hash: the example of the README. */
import { hash } from 'node:crypto'
import { hasherOf } from '../src/index.ts'

// One character a byte: three times as fast as asking for a Buffer.
const digestInto = (target: Uint8Array, at: number, bytes: Uint8Array) => {
  const digest = hash('sha256', bytes, 'binary')
  for (let i = 0; i < 32; i++) target[at + i] = digest.charCodeAt(i)
}
const nodeBytes = Buffer.alloc(65, 0x01)

export const nodeHasher = hasherOf({
  sha256: bytes => new Uint8Array(hash('sha256', bytes, 'buffer')),
  leafInto: (target, at, entry) => digestInto(target, at, Buffer.concat([Uint8Array.of(0x00), entry])),
  nodeInto: (target, at, left, leftAt, right, rightAt) => {
    nodeBytes.set(left.subarray(leftAt, leftAt + 32), 1)
    nodeBytes.set(right.subarray(rightAt, rightAt + 32), 33)
    digestInto(target, at, nodeBytes)
  },
})

import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeHasher } from '../test/node-hasher.ts'
import { toHex, utf8 } from './bytes.ts'
import { plainHasher } from './hasher.ts'
import { sha256 } from './sha256.ts'

const reference = (...parts: Uint8Array[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

test('FIPS 180-4: the digests of "abc", of nothing and of two blocks', () => {
  expect(toHex(sha256(utf8('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(toHex(sha256(utf8('')))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(toHex(sha256(utf8('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')))).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  )
})

test('every length from 0 to 300 bytes, with and without the prefix of a leaf, is hashed as Node hashes it', () => {
  for (let length = 0; length <= 300; length++) {
    const bytes = new Uint8Array(randomBytes(length))
    expect(toHex(sha256(bytes))).toBe(reference(bytes))
    expect(toHex(plainHasher.leaf(bytes))).toBe(reference(Uint8Array.of(0), bytes))
  }
  const long = new Uint8Array(randomBytes(100_000))
  expect(toHex(plainHasher.leaf(long))).toBe(reference(Uint8Array.of(0), long))
})

test('a node is hashed as Node hashes it, for every value of its last byte', () => {
  for (let byte = 0; byte < 256; byte++) {
    const [left, right] = [new Uint8Array(randomBytes(32)), new Uint8Array(randomBytes(32))]
    right[31] = byte
    expect(toHex(plainHasher.node(left, right))).toBe(reference(Uint8Array.of(1), left, right))
  }
})

test('a hasher handed in gives the same leaves, nodes and digests as the plain one', () => {
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), bytes(32), bytes(32), (entry, left, right) => {
      expect(nodeHasher.leaf(entry)).toEqual(plainHasher.leaf(entry))
      expect(nodeHasher.sha256(entry)).toEqual(plainHasher.sha256(entry))
      expect(nodeHasher.node(left, right)).toEqual(plainHasher.node(left, right))
    }),
  )
  const long = new Uint8Array(70_000)
  expect(nodeHasher.leaf(long)).toEqual(plainHasher.leaf(long))
})

test('a node may be written over its own children', () => {
  for (const hasher of [plainHasher, nodeHasher]) {
    const row = Uint8Array.from({ length: 64 }, (_, i) => i)
    const expected = hasher.node(row.slice(0, 32), row.slice(32))
    hasher.nodeInto(row, 0, row, 0, row, 32)
    expect(row.slice(0, 32)).toEqual(expected)
  }
})

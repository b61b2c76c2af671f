import { plainHasher } from '@hemicycle/log'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeHasher } from './node-hasher.ts'

test('Node hashes leaves, nodes and bytes as the plain hasher does', () => {
  const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), hash, hash, (entry, left, right) => {
      expect(nodeHasher.leaf(entry)).toEqual(plainHasher.leaf(entry))
      expect(nodeHasher.sha256(entry)).toEqual(plainHasher.sha256(entry))
      expect(nodeHasher.node(left, right)).toEqual(plainHasher.node(left, right))
    }),
  )
})

test('bytes longer than any entry are hashed too, and a node may be written over its children', () => {
  const long = new Uint8Array(70_000).fill(7)
  expect(nodeHasher.leaf(long)).toEqual(plainHasher.leaf(long))
  const row = Uint8Array.from({ length: 64 }, (_, i) => i)
  const expected = plainHasher.node(row.slice(0, 32), row.slice(32))
  nodeHasher.nodeInto(row, 0, row, 0, row, 32)
  expect(row.slice(0, 32)).toEqual(expected)
})

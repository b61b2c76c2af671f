import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeHasher } from '../test/node-hasher.ts'
import { numberedLeaves, treeOf } from '../test/trees.ts'
import { emptyRoot } from './hasher.ts'
import { type ConsistencyClaim, type InclusionClaim, verifyConsistency, verifyInclusion } from './proof.ts'

const leaves = numberedLeaves(2000)
const tree = treeOf(leaves)
const roots = Array.from({ length: 2001 }, (_, size) => tree.root(size))

const inclusion = (index: number, size: number): InclusionClaim => ({
  index,
  size,
  leafHash: leaves[index] as Uint8Array,
  proof: tree.inclusionProof(index, size),
  root: roots[size] as Uint8Array,
})
const consistency = (size1: number, size2: number): ConsistencyClaim => ({
  size1,
  root1: roots[size1] as Uint8Array,
  size2,
  root2: roots[size2] as Uint8Array,
  proof: tree.consistencyProof(size1, size2),
})

test('all sizes up to 300: every entry proves, and every earlier size', () => {
  let refused = 0
  for (let size = 1; size <= 300; size++) {
    for (let i = 0; i < size; i++) if (!verifyInclusion(inclusion(i, size), nodeHasher).ok) refused++
    for (let i = 0; i <= size; i++) if (!verifyConsistency(consistency(i, size), nodeHasher).ok) refused++
  }
  expect(refused).toBe(0)
})

test('every size from 1 to 2,000 proves at its edges, at its peaks and at some indices between', () => {
  let refused = 0
  for (let size = 1; size <= 2000; size++) {
    const half = size >> 1
    for (const index of new Set([
      0,
      half,
      size - 1,
      (size * 7919) % size,
      (size * 31 + 17) % size,
      2 ** Math.floor(Math.log2(size)) - 1,
    ])) {
      if (!verifyInclusion(inclusion(index, size)).ok) refused++
      if (!verifyConsistency(consistency(index + 1, size)).ok) refused++
    }
  }
  expect(refused).toBe(0)
})

const anyProof = fc.integer({ min: 2, max: 2000 }).chain(size => fc.tuple(fc.nat(size - 1), fc.constant(size)))
const flip = (bytes: Uint8Array, bit: number) => bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
const anyBit = fc.nat(255)

test('one flipped bit anywhere in an inclusion proof, its leaf or its root is refused', () => {
  fc.assert(
    fc.property(anyProof, fc.nat(), anyBit, ([index, size], at, bit) => {
      const right = inclusion(index, size)
      const which = at % right.proof.length
      const proof = right.proof.map((hash, i) => (i === which ? flip(hash, bit) : hash))
      expect(verifyInclusion({ ...right, proof })).toMatchObject({ ok: false, finding: { rule: 'inclusion/root' } })
      expect(verifyInclusion({ ...right, leafHash: flip(right.leafHash, bit) }).ok).toBe(false)
      expect(verifyInclusion({ ...right, root: flip(right.root, bit) }).ok).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('every single bit of one proof matters', () => {
  const right = inclusion(1234, 1999)
  for (let which = 0; which < right.proof.length; which++) {
    for (let bit = 0; bit < 256; bit++) {
      const proof = right.proof.map((hash, i) => (i === which ? flip(hash, bit) : hash))
      if (verifyInclusion({ ...right, proof }, nodeHasher).ok) expect.fail(`bit ${bit} of hash ${which} does not matter`)
    }
  }
})

test('a hash dropped, repeated or swapped is refused, and so is another index or size', () => {
  fc.assert(
    fc.property(anyProof, fc.nat(), ([index, size], at) => {
      const right = inclusion(index, size)
      const which = at % right.proof.length
      const hash = right.proof[which] as Uint8Array
      const dropped = right.proof.toSpliced(which, 1)
      const repeated = right.proof.toSpliced(which, 0, hash)
      for (const proof of [dropped, repeated]) {
        expect(verifyInclusion({ ...right, proof })).toMatchObject({ ok: false, finding: { rule: 'inclusion/length' } })
      }
      if (which + 1 < right.proof.length) {
        const swapped = right.proof.toSpliced(which, 2, right.proof[which + 1] as Uint8Array, hash)
        expect(verifyInclusion({ ...right, proof: swapped }).ok).toBe(false)
      }
      expect(verifyInclusion({ ...right, index: index === 0 ? 1 : index - 1 }).ok).toBe(false)
      expect(verifyInclusion({ ...right, index: index + size }).ok).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('a consistency proof with one bit flipped, or a hash dropped, repeated or swapped, is refused', () => {
  const anyPair = fc
    .integer({ min: 2, max: 2000 })
    .chain(size => fc.tuple(fc.integer({ min: 1, max: size - 1 }), fc.constant(size)))
  fc.assert(
    fc.property(anyPair, fc.nat(), anyBit, ([size1, size2], at, bit) => {
      const right = consistency(size1, size2)
      const which = at % right.proof.length
      const hash = right.proof[which] as Uint8Array
      const refused = (proof: Uint8Array[]) => expect(verifyConsistency({ ...right, proof }).ok).toBe(false)
      refused(right.proof.toSpliced(which, 1, flip(hash, bit)))
      refused(right.proof.toSpliced(which, 1))
      refused(right.proof.toSpliced(which, 0, hash))
      if (which + 1 < right.proof.length) refused(right.proof.toSpliced(which, 2, right.proof[which + 1] as Uint8Array, hash))
      expect(verifyConsistency({ ...right, root1: flip(right.root1, bit) }).ok).toBe(false)
      expect(verifyConsistency({ ...right, root2: flip(right.root2, bit) }).ok).toBe(false)
      expect(verifyConsistency({ ...right, root1: right.root2, root2: right.root1 }).ok).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test.each([
  { rule: 'equal sizes: empty proof and equal roots', claim: consistency(9, 9), accepted: true },
  { rule: 'equal sizes with a hash', claim: { ...consistency(9, 9), proof: [emptyRoot()] }, accepted: false },
  { rule: 'equal sizes with different roots', claim: { ...consistency(9, 9), root2: roots[8] as Uint8Array }, accepted: false },
  { rule: 'size 0: empty proof and the empty root', claim: consistency(0, 9), accepted: true },
  { rule: 'size 0 with another root', claim: { ...consistency(0, 9), root1: roots[1] as Uint8Array }, accepted: false },
  { rule: 'a later tree that is smaller', claim: { ...consistency(9, 9), size2: 8 }, accepted: false },
  { rule: 'no proof where one is needed', claim: { ...consistency(5, 9), proof: [] }, accepted: false },
])('consistency: $rule', ({ claim, accepted }) => expect(verifyConsistency(claim).ok).toBe(accepted))

test('sizes beyond 32 bits are checked by the same rules', () => {
  // A tree of 2^40 + 1 equal leaves: its complete subtrees need one hash for each height.
  const size = 2 ** 40 + 1
  const leafHash = leaves[0] as Uint8Array
  const heights = [leafHash]
  for (let i = 0; i < 40; i++) heights.push(nodeHasher.node(heights[i] as Uint8Array, heights[i] as Uint8Array))
  const root = nodeHasher.node(heights[40] as Uint8Array, leafHash)
  const middle = { index: 2 ** 39 + 5, size, leafHash, proof: [...heights.slice(0, 40), leafHash], root }
  expect(verifyInclusion(middle)).toEqual({ ok: true })
  expect(verifyInclusion({ ...middle, index: 5 })).toEqual({ ok: true })
  expect(verifyInclusion({ index: size - 1, size, leafHash, proof: [heights[40] as Uint8Array], root })).toEqual({ ok: true })
  expect(verifyInclusion({ ...middle, index: size }).ok).toBe(false)
  const growth = { size1: 2 ** 40, root1: heights[40] as Uint8Array, size2: size, root2: root, proof: [leafHash] }
  expect(verifyConsistency(growth)).toEqual({ ok: true })
  expect(verifyConsistency({ ...growth, size1: 2 ** 39 }).ok).toBe(false)
})

test('whatever is handed in, the answer is a finding and never an exception', () => {
  const right = inclusion(3, 9)
  const field = fc.anything({ withBigInt: true, withTypedArray: true, withSparseArray: true, withNullPrototype: true })
  const some = <T extends object>(claim: T) =>
    fc.record(Object.fromEntries(Object.entries(claim).map(([name, value]) => [name, fc.oneof(fc.constant(value), field)])))
  const total = (check: (claim: never) => { ok: boolean }, claim: unknown) => {
    const answer = check(claim as never)
    expect(typeof answer.ok).toBe('boolean')
  }
  fc.assert(
    fc.property(fc.oneof(field, some(right)), claim => total(verifyInclusion, claim)),
    { numRuns: 1000 },
  )
  fc.assert(
    fc.property(fc.oneof(field, some(consistency(3, 9))), claim => total(verifyConsistency, claim)),
    { numRuns: 1000 },
  )

  const trap = new Proxy({}, { get: () => { throw new Error('trap') } }) // biome-ignore format: one line says it
  const endless = { ...right, proof: { length: 1e15 } }
  for (const claim of [trap, endless, { ...right, proof: trap }, { ...right, size: Infinity }, { ...right, size: 2 ** 60 }]) {
    expect(verifyInclusion(claim as InclusionClaim).ok).toBe(false)
  }
})

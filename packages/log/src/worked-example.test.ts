/** The worked example of `docs/log-format.md`: seven entries, and every value the Go reference packages agree on. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { ed25519Signer, verifiers } from '../test/ed25519.ts'
import {
  appendBundles,
  appendTiles,
  canonicalize,
  cosign,
  Frontier,
  formatProofFile,
  formatSignature,
  formatVerifierKey,
  fromBase64,
  MerkleTree,
  openCheckpoint,
  parseCanonical,
  parseCheckpoint,
  parseVerifierKey,
  plainHasher,
  signCheckpoint,
  toBase64,
  toHex,
  utf8,
  verifyConsistency,
  verifyInclusion,
  verifyProofFile,
} from './index.ts'

const ENTRIES = [
  '{"date":"2001-02-03","instrument":"demo-1","state":"CL","type":"ratification","v":1}',
  '{"obligation":"demo-register","state":"AR","type":"report","v":1,"values":[1.5,1e+21,0.000001,0],"year":2001}',
  '{"text":"Peña “ñandú” €\\n","type":"note","v":1}',
  '{"10":"b","9":"a","A":true,"v":1,"z":null,"é":1}',
  '{"date":"2002-03-04","instrument":"demo-1","state":"BR","type":"ratification","v":1}',
  '{"date":"2010-01-01","instrument":"demo-1","state":"CL","type":"withdrawal","v":1}',
  '{"of":1,"reason":"typing error","type":"correction","v":1}',
].map(utf8)
const LEAVES = [
  '41af425b252c90b8e54fec08fb90dee4ef2228bf57ad96c4d44aa3393f1e50aa',
  'f25bfec0eaa8a0117ec1e8dac308fc533f036e3a7053f029796459cc44f9dee0',
  '5e10885be9958e7ef64590afa74e30f17ce84bcd303a9f34477c1988a90523a9',
  'afb54908ea69971ee781527893a8ad26a44094ce9bb28920124cbd98e29f6b3c',
  '7bb73498e18a2093443e38d6a8f711d9c7795239c2725f0f619393f2f2f91e22',
  'c4d8e6beb89e9e31a7d138b8793794c1fc163b9a5526f14b2978e3bd48199d07',
  'd492c87e3205dc941db9389a6202e2e1c43718973f5b3e49dd46b2fd0e9dbf61',
]
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '41af425b252c90b8e54fec08fb90dee4ef2228bf57ad96c4d44aa3393f1e50aa',
  '9d01fbbcbc89ce9a76b5435f124dfba2384dd070a63cc0096e59ab644d6aa63a',
  '75ebb000b79b7d495fef99d131cab41dadac7f891d08503b891980484f8d79f1',
  'f0afd82ac77f5ea8a38b2153c6dca89db19095413a67bafc3cee58dbfedf8ad3',
  '858c6597ef3b607d8ba603d257abd469ba2a274dbffe913e80eb734b3415178a',
  '33eedf429607aa6bc55b938c9a78c3d2d3d208fa6dd675e7b39fb0b7494b8093',
  '3a340dba186e54ba43e6d31f3934d28011827322e31249ce16e9d129fe55c12a',
]
const INCLUSION_4_OF_7 = [
  'xNjmvrienjGn0Ti4eTeUwfwWO5pVJvFLKXjjvUgZnQc=',
  '1JLIfjIF3JQduTiaYgLi4cQ3GJc/Wz5J3Uay/Q6dv2E=',
  '8K/YKsd/XqijiyFTxtyonbGQlUE6Z7r8PO5Y2/7fitM=',
]
const INCLUSION_6_OF_7 = ['xQQd6q3OAEQQlGLzwadZgmSBuSpYciwXqN6mA3L9qTE=', '8K/YKsd/XqijiyFTxtyonbGQlUE6Z7r8PO5Y2/7fitM=']
const CONSISTENCY_4_TO_7 = ['hkx7E0ZEPDQTENYMUfmjmNZCBVz+/ExBfU49m4/xNGM=']
const CONSISTENCY_5_TO_7 = [
  'e7c0mOGKIJNEPjjWqPcR2cd5UjnCcl8PYZOT8vL5HiI=',
  'xNjmvrienjGn0Ti4eTeUwfwWO5pVJvFLKXjjvUgZnQc=',
  '1JLIfjIF3JQduTiaYgLi4cQ3GJc/Wz5J3Uay/Q6dv2E=',
  '8K/YKsd/XqijiyFTxtyonbGQlUE6Z7r8PO5Y2/7fitM=',
]
const LOG_VKEY = 'hemicycle.example/americas+c2e0e488+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4'
const WITNESS_VKEY = 'witness.example/w1+20324abe+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X'
const TEXT = 'hemicycle.example/americas\n7\nOjQNuhhuVLpD5tMfOTTSgBGCcyLjEknOFunRKf5VwSo=\n'
const CHECKPOINT = `${TEXT}
— hemicycle.example/americas wuDkiARyLTUcbVIJIezQXudPuxzQrk8yri9wMxFTNRPNS8xKGDehyaJdq+w4bQQ1FqH0ePi5yPzsXxhyA9k4P9giwAE=
`
const WITNESS_LINE =
  '— witness.example/w1 IDJKvgAAAABpVbkAGJ4tbcLShYCQs742rQOSDgko6CI/LBQyqsRXrHy1DNXaG1OyiGdxC+MuSp6XZ6A1QZuj40NpHviRPifo1YseCg==\n'

const treeOfSeven = () => {
  const tree = new MerkleTree()
  for (const entry of ENTRIES) tree.append(entry)
  return tree
}
const seed = (first: number) => Uint8Array.from({ length: 32 }, (_, i) => first + i)
const log = ed25519Signer('hemicycle.example/americas', 0x01, seed(0x00))
const witness = ed25519Signer('witness.example/w1', 0x04, seed(0x20))
const sha256Hex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('the entries are canonical, and have the byte lengths that are written down', () => {
  expect(ENTRIES.map(entry => entry.length)).toEqual([84, 109, 56, 49, 84, 82, 58])
  for (const entry of ENTRIES) expect(parseCanonical(entry).ok).toBe(true)
  const first = { year: 2001, values: [1.5, 1e21, 0.000001, -0], v: 1, type: 'report', state: 'AR', obligation: 'demo-register' }
  expect(utf8(canonicalize(first))).toEqual(ENTRIES[1])
  expect(utf8(canonicalize({ é: 1, z: null, v: 1, A: true, 9: 'a', 10: 'b' }))).toEqual(ENTRIES[3])
})

test('leaf hashes, and the root of every size from 0 to 7', () => {
  const tree = treeOfSeven()
  expect(ENTRIES.map(entry => toHex(plainHasher.leaf(entry)))).toEqual(LEAVES)
  expect(ROOTS.map((_, size) => toHex(tree.root(size)))).toEqual(ROOTS)
})

test('the proofs that are written down are made, and are accepted', () => {
  const tree = treeOfSeven()
  const root = tree.root()
  expect(tree.inclusionProof(4).map(toBase64)).toEqual(INCLUSION_4_OF_7)
  expect(tree.inclusionProof(6).map(toBase64)).toEqual(INCLUSION_6_OF_7)
  expect(tree.consistencyProof(4).map(toBase64)).toEqual(CONSISTENCY_4_TO_7)
  expect(tree.consistencyProof(5).map(toBase64)).toEqual(CONSISTENCY_5_TO_7)
  for (let index = 0; index < 7; index++) {
    const proof = tree.inclusionProof(index)
    expect(verifyInclusion({ index, size: 7, leafHash: tree.leafHash(index), proof, root })).toEqual({ ok: true })
  }
  for (let size1 = 0; size1 <= 7; size1++) {
    const claim = { size1, root1: tree.root(size1), size2: 7, root2: root, proof: tree.consistencyProof(size1) }
    expect(verifyConsistency(claim)).toEqual({ ok: true })
  }
})

test('both verifier keys, from seed to line and back', () => {
  expect(formatVerifierKey(log.key)).toBe(LOG_VKEY)
  expect(formatVerifierKey(witness.key)).toBe(WITNESS_VKEY)
  expect(toHex(log.key.publicKey)).toBe('03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8')
  expect(parseVerifierKey(LOG_VKEY)).toEqual({ ok: true, value: log.key })
  expect(parseVerifierKey(WITNESS_VKEY)).toEqual({ ok: true, value: witness.key })
  expect(ed25519Signer('witness.example/w1', 0x01, seed(0x20)).key.keyId).toBe('484bc619')
})

test('the checkpoint of size 7 is signed and cosigned with exactly these bytes, and opens', async () => {
  const checkpoint = { origin: log.key.name, size: 7, root: treeOfSeven().root() }
  expect(await signCheckpoint(checkpoint, [log])).toBe(CHECKPOINT)
  expect(utf8(TEXT).length).toBe(74)
  expect(parseCheckpoint(TEXT)).toEqual({ ok: true, value: { ...checkpoint, extensions: [] } })
  const line = formatSignature(await cosign(TEXT, 1767225600, witness))
  expect(line).toBe(WITNESS_LINE)

  const trust = { origin: log.key.name, logKeys: [log.key], witnessKeys: [witness.key] }
  const opened = await openCheckpoint(CHECKPOINT + line, trust, verifiers)
  expect(opened).toMatchObject({
    ok: true,
    value: { checkpoint: { size: 7 }, signedBy: [log.key], cosignatures: [{ key: witness.key, time: 1767225600 }] },
  })
})

test('tiles and entry bundle of size 7', () => {
  const [tile, ...more] = appendTiles(new Frontier(), ENTRIES.map(plainHasher.leaf))
  expect(more).toEqual([])
  expect(tile).toMatchObject({ level: 0, index: 0, from: 0, width: 7 })
  expect(tile && [tile.bytes.length, sha256Hex(tile.bytes)]).toEqual([
    224,
    'c97df3061c3e50815701a67d01e29083eec7ffc9d88dfeb00cec5d203c804b06',
  ])
  const [bundle] = appendBundles(0, ENTRIES.slice(0, 2))
  expect(bundle && [bundle.bytes.length, sha256Hex(bundle.bytes)]).toEqual([
    197,
    'faad263a57408569ab7aec5ab5fde7d0275e6e98d6d03db5ddb9266fb96a7158',
  ])
})

test('a proof file of entry 4 is checked offline', async () => {
  const file = formatProofFile({
    index: 4,
    proof: INCLUSION_4_OF_7.map(text => fromBase64(text) as Uint8Array),
    checkpoint: CHECKPOINT,
  })
  expect(file.split('\n').slice(0, 6)).toEqual(['c2sp.org/tlog-proof@v1', 'index 4', ...INCLUSION_4_OF_7, ''])
  const trust = { origin: log.key.name, logKeys: [log.key] }
  const right = await verifyProofFile(file, ENTRIES[4] as Uint8Array, trust, verifiers)
  expect(right).toMatchObject({ ok: true, value: { index: 4, checkpoint: { size: 7 } } })
  const wrong = await verifyProofFile(file, ENTRIES[5] as Uint8Array, trust, verifiers)
  expect(wrong).toMatchObject({ ok: false, finding: { rule: 'inclusion/root' } })
})

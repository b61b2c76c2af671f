/** Every published case: valid ones are accepted, all others refused. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { verifiers } from '../test/ed25519.ts'
import { published, vectors, vectorText } from '../test/published-vectors.ts'
import {
  appendBundles,
  appendTiles,
  canonicalize,
  Frontier,
  formatVerifierKey,
  fromBase64,
  MerkleTree,
  openCheckpoint,
  openNote,
  parseCanonical,
  parseTilePath,
  parseVerifierKey,
  plainHasher,
  TileSource,
  tilePath,
  toBase64,
  toHex,
  utf8,
  type VerifierKey,
  verifyConsistency,
  verifyInclusion,
} from './index.ts'

/** A refusal case may hold text that is no base64: it reaches the verifier as bytes of another length. */
const hash = (text: string): Uint8Array => fromBase64(text) ?? utf8(text)
const hashes = (proof: readonly string[] | null): Uint8Array[] => (proof ?? []).map(hash)
const keyOf = (vkey: string): VerifierKey => {
  const key = parseVerifierKey(vkey)
  if (!key.ok) throw new Error(key.finding.detail)
  return key.value
}

test.runIf(!published)('published vectors: folder not present, not run', () => {
  console.warn('packages/log: the folder with the published vectors is not present; its cases were not run.')
})

describe.runIf(published)('published vectors', () => {
  type Inclusion = { leafIdx: number; treeSize: number; root: string; leafHash: string; proof: string[] | null; wantErr: boolean }
  test('rfc6962-inclusion: 54 cases', () => {
    const { cases } = vectors<{ cases: (Inclusion & { name: string })[] }>('rfc6962-inclusion.json')
    expect(cases).toHaveLength(54)
    for (const { name, leafIdx, treeSize, root, leafHash, proof, wantErr } of cases) {
      const claim = { index: leafIdx, size: treeSize, leafHash: hash(leafHash), proof: hashes(proof), root: hash(root) }
      expect([name, verifyInclusion(claim).ok]).toEqual([name, !wantErr])
    }
  })

  type Consistency = { size1: number; size2: number; root1: string; root2: string; proof: string[] | null; wantErr: boolean }
  test('rfc6962-consistency: 51 cases', () => {
    const { cases } = vectors<{ cases: (Consistency & { name: string })[] }>('rfc6962-consistency.json')
    expect(cases).toHaveLength(51)
    for (const { name, size1, size2, root1, root2, proof, wantErr } of cases) {
      const claim = { size1, size2, root1: hash(root1), root2: hash(root2), proof: hashes(proof) }
      expect([name, verifyConsistency(claim).ok]).toEqual([name, !wantErr])
    }
  })

  test('tlog-tiles-log: every checkpoint opens, and the log rebuilt from its entries has the same files', async () => {
    type Log = { vkey: string; entries_utf8: string[]; checkpoints: Record<string, string>; resources: Record<string, string> }
    const { vkey, entries_utf8, checkpoints, resources } = vectors<Log>('tlog-tiles-log.json')
    const key = keyOf(vkey)
    const entries = entries_utf8.map(utf8)
    const rebuilt: Record<string, string> = {}
    for (const [text, note] of Object.entries(checkpoints)) {
      const size = Number(text)
      const opened = await openCheckpoint(note, { origin: 'example.com/log/testdata', logKeys: [key] }, verifiers)
      const frontier = new Frontier()
      const written = [
        ...appendBundles(0, entries.slice(0, size)),
        ...appendTiles(frontier, entries.slice(0, size).map(plainHasher.leaf)),
      ]
      for (const { bytes, ...tile } of written) rebuilt[tilePath(tile)] = toBase64(bytes)
      expect(opened).toMatchObject({ ok: true, value: { checkpoint: { size, root: frontier.root() } } })
      if (size > 0) {
        const read = async (level: number, index: number, width: number) =>
          fromBase64(resources[tilePath({ level, index, width })]) as Uint8Array
        const source = new TileSource(read, size, { root: frontier.root() })
        expect(await source.inclusionProof(size - 1)).toMatchObject({ ok: true })
      }
    }
    expect(rebuilt).toEqual(resources)
    for (const path of Object.keys(resources)) expect(parseTilePath(path)).toMatchObject({ ok: true })
  })

  test('signed-note: 9 notes, 6 keys and the time of a cosignature', async () => {
    type NoteCase = { name: string; vkeys: string[]; note: string; valid: boolean; verified?: string[] }
    type KeyCase = { vkey: string; valid: boolean; type?: number }
    type Time = { signature_base64: string; timestamp: number }
    const all = vectors<{ cases: NoteCase[]; vkeys: KeyCase[]; cosignatureTimestamp: Time }>('signed-note.json')
    expect([all.cases.length, all.vkeys.length]).toEqual([9, 6])
    for (const { name, vkeys, note, valid, verified = [] } of all.cases) {
      const opened = await openNote(note, vkeys.map(keyOf), verifiers)
      expect([name, opened.ok]).toEqual([name, valid])
      if (opened.ok) expect(opened.value.verified.map(({ key }) => key.name)).toEqual(verified)
    }
    for (const { vkey, valid, type } of all.vkeys) {
      const key = parseVerifierKey(vkey)
      expect([vkey, key.ok]).toEqual([vkey, valid])
      if (key.ok) expect([key.value.type, formatVerifierKey(key.value)]).toEqual([type, vkey])
    }
    // The note it belongs to is not published, so a check that says yes stands in, and the time is read.
    const blob = fromBase64(all.cosignatureTimestamp.signature_base64) as Uint8Array
    const key = {
      ...keyOf('remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2'),
      keyId: toHex(blob.subarray(0, 4)),
    }
    const note = `any text\n\n\u2014 ${key.name} ${all.cosignatureTimestamp.signature_base64}\n`
    const opened = await openNote(note, [key], { ed25519: () => true })
    expect(opened).toMatchObject({ ok: true, value: { verified: [{ time: all.cosignatureTimestamp.timestamp }] } })
  })

  test('rfc8785-canonicalization: 3 documents', () => {
    type Case = { input_utf8: string; output_hex: string }
    const { cases } = vectors<{ cases: Case[] }>('rfc8785-canonicalization.json')
    expect(cases).toHaveLength(3)
    for (const { input_utf8, output_hex } of cases) {
      const written = utf8(canonicalize(JSON.parse(input_utf8)))
      expect(toHex(written)).toBe(output_hex)
      expect(parseCanonical(written)).toEqual({ ok: true, value: JSON.parse(input_utf8) })
      expect(parseCanonical(utf8(input_utf8)).ok).toBe(input_utf8 === new TextDecoder().decode(written))
    }
  })

  test('rfc8785-numbers: 1,000 doubles, from a file with the published digest', () => {
    const text = vectorText('rfc8785-numbers-1000.txt')
    const digest = createHash('sha256').update(text).digest('hex')
    expect(digest).toBe('be18b62b6f69cdab33a7e0dae0d9cfa869fda80ddc712221570f9f40a5878687')
    const lines = text.split('\n').filter(line => line !== '')
    expect(lines).toHaveLength(1000)
    const view = new DataView(new ArrayBuffer(8))
    for (const line of lines) {
      const [bits = '', printed] = line.split(',')
      view.setBigUint64(0, BigInt(`0x${bits}`))
      expect(canonicalize(view.getFloat64(0))).toBe(printed)
    }
  })

  test('worked-example: roots, all proofs, and the cosigned checkpoint', async () => {
    type Example = {
      origin: string
      vkey: string
      witnessVkey: string
      entries: string[]
      roots: Record<string, string>
      inclusion: { index: number; size: number; leafHash: string; root: string; proof: string[] }[]
      consistency: { size1: number; size2: number; root1: string; root2: string; proof: string[] }[]
      cosignedCheckpoint: string
    }
    const example = vectors<Example>('worked-example.json')
    const tree = new MerkleTree()
    for (const entry of example.entries) tree.append(utf8(entry))
    for (const [size, root] of Object.entries(example.roots)) expect(toBase64(tree.root(Number(size)))).toBe(root)
    for (const { index, size, leafHash, root, proof } of example.inclusion) {
      expect(tree.inclusionProof(index, size).map(toBase64)).toEqual(proof)
      const claim = { index, size, leafHash: hash(leafHash), root: hash(root), proof: hashes(proof) }
      expect(verifyInclusion(claim)).toEqual({ ok: true })
    }
    for (const { size1, size2, root1, root2, proof } of example.consistency) {
      expect(tree.consistencyProof(size1, size2).map(toBase64)).toEqual(proof)
      expect(verifyConsistency({ size1, size2, root1: hash(root1), root2: hash(root2), proof: hashes(proof) })).toEqual({
        ok: true,
      })
    }
    const trust = { origin: example.origin, logKeys: [keyOf(example.vkey)], witnessKeys: [keyOf(example.witnessVkey)] }
    const opened = await openCheckpoint(example.cosignedCheckpoint, trust, verifiers)
    expect(opened).toMatchObject({ ok: true, value: { cosignatures: [{ time: 1767225600 }] } })
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ed25519Signer, verifiers } from '../test/ed25519.ts'
import { utf8 } from './bytes.ts'
import { MerkleTree } from './merkle-tree.ts'
import { formatProofFile, parseProofFile, verifyProofFile } from './proof-file.ts'
import { signCheckpoint } from './signed-checkpoint.ts'

const log = ed25519Signer('log.example', 0x01, new Uint8Array(32).fill(1))
const trust = { origin: 'log.example', logKeys: [log.key] }
const tree = new MerkleTree()
for (let i = 0; i < 50; i++) tree.append(utf8(`entry ${i}`))
const checkpoint = await signCheckpoint({ origin: 'log.example', size: 50, root: tree.root() }, [log])
const fileOf = (index: number) => formatProofFile({ index, proof: tree.inclusionProof(index), checkpoint })
const FILE = fileOf(17)

test('every entry has a proof file that is accepted, and no other entry is accepted by it', async () => {
  for (let index = 0; index < 50; index++) {
    const right = await verifyProofFile(fileOf(index), utf8(`entry ${index}`), trust, verifiers)
    expect(right).toMatchObject({ ok: true, value: { index, checkpoint: { size: 50 } } })
  }
  expect(await verifyProofFile(FILE, utf8('entry 18'), trust, verifiers)).toMatchObject({
    ok: false,
    finding: { rule: 'inclusion/root' },
  })
})

test('extra bytes are carried along and prove nothing', () => {
  const extra = utf8('a hint')
  const file = formatProofFile({ extra, index: 17, proof: tree.inclusionProof(17), checkpoint })
  expect(file.split('\n')[1]).toBe('extra YSBoaW50')
  expect(parseProofFile(file)).toEqual({ ok: true, value: { extra, index: 17, proof: tree.inclusionProof(17), checkpoint } })
})

test('any one character changed is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(FILE.length - 1), fc.constantFrom('A', '7', '\n', ' ', 'é'), async (at, character) => {
      if (FILE[at] === character) return
      const changed = FILE.slice(0, at) + character + FILE.slice(at + 1)
      expect((await verifyProofFile(changed, utf8('entry 17'), trust, verifiers)).ok).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test.each([
  { rule: 'another header', file: FILE.replace('@v1', '@v2'), finding: 'proof-file/header' },
  { rule: 'an index with a leading zero', file: FILE.replace('index 17', 'index 017'), finding: 'proof-file/index' },
  { rule: 'no index', file: FILE.replace('index 17\n', ''), finding: 'proof-file/index' },
  { rule: 'extra that is not base64', file: FILE.replace('index', 'extra ?\nindex'), finding: 'proof-file/extra' },
  { rule: 'a hash of another length', file: FILE.replace('index 17\n', 'index 17\nAAAA\n'), finding: 'proof-file/hash' },
  {
    rule: '65 hashes',
    file: FILE.replace('index 17\n', `index 17\n${`${'A'.repeat(43)}=\n`.repeat(65)}`),
    finding: 'proof-file/hashes',
  },
  { rule: 'no empty line', file: FILE.replaceAll('\n\n', '\n'), finding: 'proof-file/separator' },
  { rule: 'no text', file: undefined as unknown as string, finding: 'proof-file/utf-8' },
])('refused: $rule', ({ file, finding }) => expect(parseProofFile(file)).toMatchObject({ ok: false, finding: { rule: finding } }))

test('checking answers whatever is handed in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.anything(), fc.constant(FILE)), fc.anything(), async (file, entry) => {
      expect((await verifyProofFile(file as string, entry as Uint8Array, trust, verifiers)).ok).toBe(false)
    }),
    { numRuns: 300 },
  )
})

import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { ed25519Signer, verifiers } from '../test/ed25519.ts'
import { toBase64 } from './base64.ts'
import { bodyDigest, verifyBody } from './body-digest.ts'
import { utf8 } from './bytes.ts'
import { canonicalBytes } from './canonical-json.ts'
import { MerkleTree } from './merkle-tree.ts'
import { formatProofFile } from './proof-file.ts'
import { signCheckpoint } from './signed-checkpoint.ts'
import { type EntryEvidence, verifyEntry } from './verify-entry.ts'

const log = ed25519Signer('log.example', 0x01, new Uint8Array(32).fill(1))
const trust = { origin: 'log.example', logKeys: [log.key] }
const salt = new Uint8Array(32).fill(5)
const body = canonicalBytes({ total: '4120', unit: 'USD' })
const entry = canonicalBytes({ body: bodyDigest(salt, body), type: 'report.submitted/v1', v: 1 })
const tree = new MerkleTree()
for (const other of ['a', 'b', 'c']) tree.append(utf8(other))
const index = tree.append(entry)
tree.append(utf8('d'))
const checkpoint = await signCheckpoint({ origin: 'log.example', size: 5, root: tree.root() }, [log])
const proofFile = formatProofFile({ index, proof: tree.inclusionProof(index), checkpoint })
const evidence: EntryEvidence = { entry, proofFile, body, salt }

const statuses = async (changed: Partial<Record<keyof EntryEvidence, unknown>>) => {
  const { ok, steps } = await verifyEntry({ ...evidence, ...changed } as EntryEvidence, trust, verifiers)
  return { ok, ...Object.fromEntries(steps.map(({ step, status, finding }) => [step, finding?.rule ?? status])) }
}

test('all four steps pass, each with its numbers', async () => {
  const { ok, steps } = await verifyEntry(evidence, trust, verifiers)
  expect(ok).toBe(true)
  expect(steps.map(({ step, status }) => `${step} ${status}`)).toEqual([
    'body passed',
    'leaf passed',
    'inclusion passed',
    'checkpoint passed',
  ])
  expect(steps[2]?.numbers).toEqual({ index: '3', hashes: '3', size: '5', root: toBase64(tree.root()) })
  expect(steps[3]?.numbers).toMatchObject({ origin: 'log.example', signedBy: `log.example+${log.key.keyId}` })
})

test.each([
  { what: 'a body that is not public', changed: { body: undefined, salt: undefined }, expected: { ok: true, body: 'skipped' } },
  {
    what: 'another body',
    changed: { body: utf8('{"total":"4210"}') },
    expected: { ok: false, body: 'body/digest', inclusion: 'passed' },
  },
  { what: 'another salt', changed: { salt: new Uint8Array(32) }, expected: { ok: false, body: 'body/digest' } },
  { what: 'a body without its salt', changed: { salt: undefined }, expected: { ok: false, body: 'body/salt' } },
  {
    what: 'another entry',
    changed: { entry: utf8('{"v":1}') },
    expected: { ok: false, inclusion: 'inclusion/root', checkpoint: 'passed' },
  },
  { what: 'no entry', changed: { entry: null }, expected: { ok: false, leaf: 'entry/bytes' } },
  {
    what: 'another index',
    changed: { proofFile: proofFile.replace('index 3', 'index 2') },
    expected: { inclusion: 'inclusion/root' },
  },
  {
    what: 'another size',
    changed: { proofFile: proofFile.replace('\n5\n', '\n6\n') },
    expected: { ok: false, checkpoint: 'note/signature' },
  },
  { what: 'no proof', changed: { proofFile: 7 }, expected: { ok: false, inclusion: 'proof-file/utf-8' } },
])('$what', async ({ changed, expected }) => expect(await statuses(changed)).toMatchObject(expected))

test('an entry without a digest has nothing to check a body against', () => {
  for (const text of ['{"v":1}', '[]', 'null', '{"body":1}']) {
    expect(verifyBody(utf8(text), salt, body)).toMatchObject({ ok: false, finding: { rule: 'body/digest' } })
  }
  expect(verifyBody(utf8('{ }'), salt, body)).toMatchObject({ ok: false, finding: { rule: 'json/canonical' } })
  expect(() => bodyDigest(new Uint8Array(31), body)).toThrow('A salt has 32 bytes; found 31 bytes.')
})

test('the verifier a browser loads is at most 8 kB, compressed', async () => {
  const entryPoint = new URL('verify-entry.ts', import.meta.url).pathname
  const bundle = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const [script] = bundle.outputFiles
  if (!script) return expect.fail('no script')
  expect(gzipSync(script.contents, { level: 9 }).length).toBeLessThanOrEqual(8192)
  expect(brotliCompressSync(script.contents).length).toBeLessThanOrEqual(8192)
})

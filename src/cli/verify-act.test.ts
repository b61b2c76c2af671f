import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  bodyDigest,
  canonicalBytes,
  formatProofFile,
  fromUtf8,
  type JsonValue,
  MerkleTree,
  signCheckpoint,
  toBase64,
  utf8,
} from '@hemicycle/log'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { nodeHasher } from '../kernel/node-hasher.ts'
import { openLogKey } from '../register/keys.ts'
import { verifyAct } from './verify-act.ts'

let folder: string
let vkey: string
const salt = new Uint8Array(32).fill(5)
const body: JsonValue = { on: '1998-06', state: 'XAA', type: 'report.submitted/v1' }

const path = (name: string) => join(folder, name)
const write = (name: string, act: object) => writeFile(path(name), JSON.stringify(act))

beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  folder = await mkdtemp(join(tmpdir(), 'hemicycle-act-'))
  const keys = await openLogKey(path('keys'), undefined, 'log.example')
  vkey = keys.vkey
  const entry = canonicalBytes({ body: bodyDigest(salt, canonicalBytes(body), nodeHasher), v: 1 })
  const tree = new MerkleTree(nodeHasher)
  tree.append(utf8('before'))
  const index = tree.append(entry)
  const checkpoint = await signCheckpoint({ origin: 'log.example', size: 2, root: tree.root() }, [keys.signer])
  await writeFile(path('act.tlog-proof'), formatProofFile({ index, proof: tree.inclusionProof(index), checkpoint }))
  const act = { entry: fromUtf8(entry), body, salt: toBase64(salt) }
  await write('act.json', act)
  await write('withheld.json', { ...act, body: null, salt: null })
  await write('changed.json', { ...act, body: { on: '1998-07', state: 'XAA', type: 'report.submitted/v1' } })
  await write('other.json', { ...act, entry: '{}' })
  await write('no-act.json', { name: 'something else' })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

test('an act with its proof passes, and so does one whose body is not public', async () => {
  expect(await verifyAct(path('act.tlog-proof'), undefined, vkey)).toBe(0)
  expect(await verifyAct(path('act.tlog-proof'), path('withheld.json'), vkey)).toBe(0)
})

test.each(['changed.json', 'other.json'])('%s does not hold together', async name =>
  expect(await verifyAct(path('act.tlog-proof'), path(name), vkey)).toBe(1),
)

test('what is missing or is not what it should be is said in a sentence', async () => {
  await expect(verifyAct(path('act.tlog-proof'), undefined, undefined)).rejects.toThrow('--key')
  await expect(verifyAct(path('act.tlog-proof'), path('nowhere.json'), vkey)).rejects.toThrow('cannot be read')
  await expect(verifyAct(path('act.tlog-proof'), path('no-act.json'), vkey)).rejects.toThrow('is not the JSON of an act')
  await expect(verifyAct(path('act.tlog-proof'), undefined, 'log.example+00000000+AAAA')).rejects.toThrow()
})

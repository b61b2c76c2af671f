import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  bodyDigest,
  canonicalBytes,
  fromBase64,
  parseCanonical,
  parseProofFile,
  parseVerifierKey,
  plainHasher,
  toBase64,
  utf8,
  verifyEntry,
} from '@hemicycle/log'
import { expect, test } from 'vitest'
import { Entry } from '../../acts/entry.ts'
import { readFiling } from '../../register/filing.ts'
import { nodeVerifiers } from '../../register/keys.ts'
import { readBodyBundle } from '../../register/ledger.ts'

const text = readFileSync(fileURLToPath(new URL('../../../docs/log-format.md', import.meta.url)), 'utf8')
const block = (name: string) => new RegExp(`\`\`\`\\w+ ${name}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? ''
const line = (name: string) => block(name).replace(/\n$/, '')

const [body] = readBodyBundle(utf8(block('body')))
const salted = body?.ok && body.body ? body.body : { salt: new Uint8Array(32), json: new Uint8Array(0) }

test('what was filed in docs/log-format.md becomes the body and the id shown there', () => {
  const filing = readFiling(JSON.parse(block('filing')), '')
  if (!filing.ok) throw new Error(filing.findings[0]?.detail)
  expect(new TextDecoder().decode(salted.json)).toBe(new TextDecoder().decode(filing.filing.json))
  expect(JSON.parse(line('entry'))).toMatchObject({ id: filing.filing.id, by: filing.filing.by })
})

test.each(['entry', 'entry-before'])('the %s shown there is an entry in canonical form', name => {
  const parsed = parseCanonical(utf8(line(name)))
  expect(parsed.ok && canonicalBytes(Entry.parse(parsed.value))).toEqual(utf8(line(name)))
})

test('digest, leaf, proof and signature shown there agree', async () => {
  const entry = utf8(line('entry'))
  expect(entry.length).toBe(268)
  expect(Entry.parse(JSON.parse(line('entry'))).body).toBe(bodyDigest(salted.salt, salted.json))
  expect(line('leaf')).toBe(toBase64(plainHasher.leaf(entry)))
  const proof = parseProofFile(block('proof'))
  expect(proof.ok && proof.value.proof).toEqual([plainHasher.leaf(utf8(line('entry-before')))])
  const key = parseVerifierKey(line('vkey'))
  if (!key.ok) throw new Error(key.finding.detail)
  const trust = { origin: key.value.name, logKeys: [key.value] }
  const evidence = { entry, proofFile: block('proof'), salt: salted.salt, body: salted.json }
  expect(await verifyEntry(evidence, trust, nodeVerifiers)).toMatchObject({ ok: true })
  expect(fromBase64(line('leaf'))?.length).toBe(32)
})

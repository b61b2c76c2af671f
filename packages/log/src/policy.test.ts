import { expect, test } from 'vitest'
import { ed25519Signer, verifiers } from '../test/ed25519.ts'
import { formatCheckpoint } from './checkpoint.ts'
import { cosign } from './cosignature.ts'
import { addSignatures } from './note.ts'
import { evaluateQuorum, openWithPolicy, type Policy, parsePolicy } from './policy.ts'
import { signCheckpoint } from './signed-checkpoint.ts'
import { formatVerifierKey } from './verifier-key.ts'

const log = ed25519Signer('log.example', 0x01, new Uint8Array(32).fill(1))
const [w1, w2, w3] = [2, 3, 4].map(n => ed25519Signer(`w${n - 1}.example`, 0x04, new Uint8Array(32).fill(n))) as [
  typeof log,
  typeof log,
  typeof log,
]
const vkey = formatVerifierKey
const NAMES = `log ${vkey(log.key)} https://log.example/
witness chile ${vkey(w1.key)}   # Universidad
witness peru ${vkey(w2.key)} https://w2.example/
witness brasil ${vkey(w3.key)}
`
const policyOf = (lines: string): Policy => {
  const policy = parsePolicy(NAMES + lines)
  if (!policy.ok) throw new Error(policy.finding.detail)
  return policy.value
}
const line = (witness: typeof log, time = 100) => ({ key: witness.key, time })

test('a policy is read with its comments and addresses', () => {
  expect(policyOf('group three 2 chile peru brasil\n\n# two of three\nquorum three\n')).toEqual({
    logs: [{ key: log.key, url: 'https://log.example/' }],
    witnesses: [
      { name: 'chile', key: w1.key },
      { name: 'peru', key: w2.key, url: 'https://w2.example/' },
      { name: 'brasil', key: w3.key },
    ],
    groups: [{ name: 'three', threshold: 2, members: ['chile', 'peru', 'brasil'] }],
    quorum: 'three',
  })
})

test.each([
  { lines: 'quorum none', by: [], met: true },
  { lines: 'quorum peru', by: [w1], met: false },
  { lines: 'quorum peru', by: [w2], met: true },
  { lines: 'group g any chile peru\nquorum g', by: [w3], met: false },
  { lines: 'group g any chile peru\nquorum g', by: [w2], met: true },
  { lines: 'group g all chile peru\nquorum g', by: [w2], met: false },
  { lines: 'group g all chile peru\nquorum g', by: [w1, w2], met: true },
  { lines: 'group g 2 chile peru brasil\nquorum g', by: [w1, w1], met: false },
  { lines: 'group g 2 chile peru brasil\nquorum g', by: [w1, w3], met: true },
  { lines: 'group inner all chile peru\ngroup outer any inner brasil\nquorum outer', by: [w1], met: false },
  { lines: 'group inner all chile peru\ngroup outer any inner brasil\nquorum outer', by: [w1, w2], met: true },
])('$lines: met is $met', ({ lines, by, met }) => {
  expect(
    evaluateQuorum(
      policyOf(lines),
      by.map(witness => line(witness)),
    ).ok,
  ).toBe(met)
})

test('a cosignature from the future does not count, and the span of times is told', () => {
  const policy = policyOf('group g 2 chile peru brasil\nquorum g')
  const lines = [line(w1, 100), line(w2, 160)]
  expect(evaluateQuorum(policy, lines, 160)).toEqual({ ok: true, value: { witnesses: ['chile', 'peru'], from: 100, to: 160 } })
  expect(evaluateQuorum(policy, lines, 159)).toMatchObject({
    ok: false,
    finding: { detail: 'Cosignatures: found chile, expected quorum g.' },
  })
})

test('a checkpoint opens when log and quorum have signed it', async () => {
  const checkpoint = { origin: 'log.example', size: 3, root: new Uint8Array(32) }
  const text = formatCheckpoint(checkpoint)
  const signed = await signCheckpoint(checkpoint, [log])
  const policy = policyOf('group g 2 chile peru brasil\nquorum g')
  expect((await openWithPolicy(signed, 'log.example', policy, verifiers)).ok).toBe(false)
  const cosigned = addSignatures(signed, [await cosign(text, 7, w1), await cosign(text, 8, w3)])
  if (!cosigned.ok) return expect.fail(cosigned.finding.detail)
  const opened = await openWithPolicy(cosigned.value, 'log.example', policy, verifiers, 10)
  expect(opened).toMatchObject({ ok: true, value: { quorum: { witnesses: ['chile', 'brasil'], from: 7, to: 8 } } })
})

test.each([
  { rule: 'no quorum line', lines: '' },
  { rule: 'two quorum lines', lines: 'quorum none\nquorum none' },
  { rule: 'a quorum nobody defined', lines: 'quorum bolivia' },
  { rule: 'a member defined later', lines: 'group a any b\ngroup b any chile\nquorum a' },
  { rule: 'a member twice in one group', lines: 'group a 2 chile chile\nquorum a' },
  { rule: 'a member of two groups', lines: 'group a any chile\ngroup b any chile\nquorum a' },
  { rule: 'a threshold over the number of members', lines: 'group a 3 chile peru\nquorum a' },
  { rule: 'a threshold of zero', lines: 'group a 0 chile peru\nquorum a' },
  { rule: 'a group without members', lines: 'group a all\nquorum none' },
  { rule: 'a name given twice', lines: 'group chile any peru\nquorum none' },
  { rule: 'a group called none', lines: 'group none any peru\nquorum none' },
  { rule: 'one key for two witnesses', lines: `witness again ${vkey(w1.key)}\nquorum none` },
  { rule: 'a log key as witness', lines: `witness again ${vkey(log.key)}\nquorum none` },
  { rule: 'a witness key as log', lines: `log ${vkey(w1.key)}\nquorum none` },
  { rule: 'a word nobody knows', lines: 'trust chile\nquorum none' },
  { rule: 'a key that is cut', lines: `log ${vkey(log.key).slice(0, -1)}\nquorum none` },
  { rule: 'too many words', lines: 'quorum none none' },
])('refused: $rule', ({ lines }) => expect(parsePolicy(NAMES + lines).ok).toBe(false))

test('what is not text is refused', () => {
  for (const input of [null, 7, {}, Uint8Array.of(0xff)]) expect(parsePolicy(input as string).ok).toBe(false)
})

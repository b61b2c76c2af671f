import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatWitnessRequest, parseWitnessRequest } from './witness-request.ts'

const CHECKPOINT = `hemicycle.example/americas
7
OjQNuhhuVLpD5tMfOTTSgBGCcyLjEknOFunRKf5VwSo=

\u2014 hemicycle.example/americas wuDkiARyLTUcbVIJIezQXudPuxzQrk8yri9wMxFTNRPNS8xKGDehyaJdq+w4bQQ1FqH0ePi5yPzsXxhyA9k4P9giwAE=
`
const HASH = '1JLIfjIF3JQduTiaYgLi4cQ3GJc/Wz5J3Uay/Q6dv2E='

test('a request is one line, the proof, an empty line and the checkpoint; it reads back the same', () => {
  const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.array(hash, { maxLength: 63 }), (oldSize, proof) => {
      const request = { oldSize, proof, checkpoint: CHECKPOINT }
      expect(parseWitnessRequest(formatWitnessRequest(request))).toEqual({ ok: true, value: request })
    }),
  )
  expect(formatWitnessRequest({ oldSize: 0, proof: [], checkpoint: CHECKPOINT })).toBe(`old 0\n\n${CHECKPOINT}`)
})

test.each([
  { rule: 'no old size', body: `${HASH}\n\n${CHECKPOINT}`, finding: 'witness/old' },
  { rule: 'an old size with a leading zero', body: `old 05\n\n${CHECKPOINT}`, finding: 'witness/old' },
  { rule: 'a hash that is not 32 bytes', body: `old 5\nAAAA\n\n${CHECKPOINT}`, finding: 'witness/hash' },
  { rule: '64 hashes', body: `old 5\n${`${HASH}\n`.repeat(64)}\n${CHECKPOINT}`, finding: 'witness/proof' },
  { rule: 'no empty line', body: 'old 5\n', finding: 'witness/separator' },
  { rule: 'no text', body: 5 as unknown as string, finding: 'witness/utf-8' },
  { rule: 'more than 512 kB', body: `old 5\n\n${'x'.repeat(512 * 1024)}`, finding: 'witness/length' },
])('refused: $rule', ({ body, finding }) =>
  expect(parseWitnessRequest(body)).toMatchObject({ ok: false, finding: { rule: finding } }),
)

test('a proof of 64 hashes is not written', () => {
  const proof = Array.from({ length: 64 }, () => new Uint8Array(32))
  expect(() => formatWitnessRequest({ oldSize: 5, proof, checkpoint: CHECKPOINT })).toThrow(RangeError)
})

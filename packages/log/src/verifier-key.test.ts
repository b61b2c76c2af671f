import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatVerifierKey, isKeyName, parseVerifierKey, verifierKey } from './verifier-key.ts'

const VKEY = 'hemicycle.example/americas+c2e0e488+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4'

test('any key prints to a line that reads as the same key, base64 with a plus in it too', () => {
  const anyKey = fc.oneof(
    fc.tuple(fc.constantFrom(0x01 as const, 0x04 as const), fc.uint8Array({ minLength: 32, maxLength: 32 })),
    fc.tuple(fc.constant(0x06 as const), fc.uint8Array({ minLength: 1312, maxLength: 1312 })),
  )
  fc.assert(
    fc.property(fc.string({ minLength: 1 }).filter(isKeyName), anyKey, (name, [type, publicKey]) => {
      const key = verifierKey(name, type, publicKey)
      if (!key.ok) expect.fail(key.finding.detail)
      expect(parseVerifierKey(formatVerifierKey(key.value))).toEqual(key)
    }),
  )
})

test.each([
  { rule: 'a key ID that does not match', vkey: VKEY.replace('c2e0e488', 'c2e0e489'), finding: 'vkey/key-id' },
  { rule: 'a key ID in upper case', vkey: VKEY.replace('c2e0e488', 'C2E0E488'), finding: 'vkey/form' },
  { rule: 'another name', vkey: VKEY.replace('americas', 'america'), finding: 'vkey/key-id' },
  { rule: 'no name', vkey: VKEY.replace('hemicycle.example/americas', ''), finding: 'vkey/name' },
  { rule: 'a space in the name', vkey: VKEY.replace('/', ' '), finding: 'vkey/name' },
  { rule: 'a no-break space in the name', vkey: VKEY.replace('/', '\u00a0'), finding: 'vkey/name' },
  { rule: 'an unknown type', vkey: VKEY.replace('+AQOh', '+AgOh'), finding: 'vkey/type' },
  { rule: 'a key that is too short', vkey: VKEY.replace(/VTG4$/, ''), finding: 'vkey/length' },
  { rule: 'a line end behind it', vkey: `${VKEY}\n`, finding: 'vkey/form' },
  { rule: 'no plus at all', vkey: 'hemicycle.example', finding: 'vkey/form' },
  { rule: 'no text', vkey: null as unknown as string, finding: 'vkey/text' },
])('refused: $rule', ({ vkey, finding }) =>
  expect(parseVerifierKey(vkey)).toMatchObject({ ok: false, finding: { rule: finding } }),
)

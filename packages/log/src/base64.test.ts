import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from './base64.ts'

test('printed as Node prints it, and read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), bytes => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    }),
  )
})

test.each([
  { rule: 'padding is required', text: 'QUI' },
  { rule: 'no stray bits before one padding sign', text: 'QUJ=' },
  { rule: 'no stray bits before two padding signs', text: 'QR==' },
  { rule: 'no URL alphabet', text: '-_-_' },
  { rule: 'no white space', text: 'QUJD\n' },
  { rule: 'no padding in the middle', text: 'QQ==QUJD' },
  { rule: 'no padding alone', text: '====' },
  { rule: 'no three padding signs', text: 'Q===' },
  { rule: 'no character beyond ASCII', text: 'QUJ\u0143' },
  { rule: 'no bytes, only text', text: new Uint8Array(4) },
])('base64: $rule', ({ text }) => expect(fromBase64(text)).toBeUndefined())

test('only one text decodes to given bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'AQRgwZ09+/='), maxLength: 8 }), text => {
      const bytes = fromBase64(text)
      if (bytes) expect(toBase64(bytes)).toBe(text)
    }),
    { numRuns: 1000 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from './bytes.ts'
import { canonicalBytes, canonicalize, DEPTH_LIMIT, parseCanonical, tryCanonicalize } from './canonical-json.ts'

test.each([
  {
    rule: 'names sort by UTF-16 code units, integer-like ones too',
    value: { 10: 1, 9: 2, a: 3, A: 4 },
    text: '{"10":1,"9":2,"A":4,"a":3}',
  },
  {
    rule: 'a pair of surrogates sorts before U+FB33',
    value: { '\ufb33': 1, '\u{1f602}': 2 },
    text: '{"\u{1f602}":2,"\ufb33":1}',
  },
  { rule: 'numbers as ECMAScript prints them', value: [4.5, 1e21, 1e-7, 0.000001, -0], text: '[4.5,1e+21,1e-7,0.000001,0]' },
  {
    rule: 'short escapes, then \\u00xx in lower case',
    value: '\b\t\n\f\r\u000b\u001f"\\/',
    text: '"\\b\\t\\n\\f\\r\\u000b\\u001f\\"\\\\/"',
  },
  { rule: 'U+007F and U+2028 stand as themselves', value: '\u007f\u2028', text: '"\u007f\u2028"' },
  {
    rule: 'no normalisation: two spellings of é stay two',
    value: { '\u00e9': 1, 'e\u0301': 2 },
    text: '{"e\u0301":2,"\u00e9":1}',
  },
  { rule: 'a member called __proto__ is a member', value: JSON.parse('{"__proto__":{"a":1}}'), text: '{"__proto__":{"a":1}}' },
  { rule: 'literals, and nothing in between', value: [null, true, false, {}, []], text: '[null,true,false,{},[]]' },
])('RFC 8785: $rule', ({ value, text }) => {
  expect(canonicalize(value)).toBe(text)
  expect(parseCanonical(utf8(text))).toEqual({ ok: true, value: JSON.parse(text) })
})

test.each([
  { rule: 'two members of one name', text: '{"a":1,"a":2}', finding: 'json/canonical' },
  { rule: 'members in another order', text: '{"b":1,"a":2}', finding: 'json/canonical' },
  { rule: 'white space', text: '{"a": 1}', finding: 'json/canonical' },
  { rule: 'a newline at the end', text: '{"a":1}\n', finding: 'json/canonical' },
  { rule: 'another form of a number', text: '[1.0]', finding: 'json/canonical' },
  { rule: 'minus zero', text: '[-0]', finding: 'json/canonical' },
  { rule: 'an escape that is not needed', text: '["\\u0041"]', finding: 'json/canonical' },
  { rule: 'an escape in upper case', text: '["\\u001F"]', finding: 'json/canonical' },
  { rule: 'a number no double can hold', text: '[1e400]', finding: 'json/number' },
  { rule: 'half of a surrogate pair', text: '["\\ud800"]', finding: 'json/surrogate' },
  { rule: 'half of a pair in a name', text: '{"\\udc00":1}', finding: 'json/surrogate' },
  { rule: 'a byte-order mark', text: '\ufeff{}', finding: 'json/syntax' },
  { rule: 'nothing', text: '', finding: 'json/syntax' },
  { rule: 'two values', text: '{}{}', finding: 'json/syntax' },
])('refused: $rule', ({ text, finding }) =>
  expect(parseCanonical(utf8(text))).toMatchObject({ ok: false, finding: { rule: finding } }),
)

test('bytes that are not UTF-8 are refused, overlong and cut ones too', () => {
  for (const bytes of [
    [0x22, 0xff, 0x22],
    [0x22, 0xc0, 0xaf, 0x22],
    [0x22, 0xe2, 0x82, 0x22],
    [0x22, 0xed, 0xa0, 0x80, 0x22],
  ]) {
    expect(parseCanonical(Uint8Array.from(bytes))).toMatchObject({ ok: false, finding: { rule: 'json/utf-8' } })
  }
})

test('a finding says at which byte, and what should stand there', () => {
  expect(parseCanonical(utf8('{"b":1,"a":2}'))).toMatchObject({
    finding: { detail: 'Canonical JSON at byte 2: found "b\\":1,\\"a\\":2}", expected "a\\":2,\\"b\\":1}".' },
  })
  expect(tryCanonicalize({ totals: [1, Number.NaN] })).toMatchObject({
    finding: { detail: 'The value at "/totals/1": found NaN, expected a finite number.' },
  })
})

test('one hundred levels are read and written; one more, or a hundred thousand, is a finding and not a full stack', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  expect(parseCanonical(utf8(nested(DEPTH_LIMIT))).ok).toBe(true)
  for (const levels of [DEPTH_LIMIT + 1, 100_000]) {
    expect(parseCanonical(utf8(nested(levels)))).toMatchObject({ ok: false, finding: { rule: 'json/depth' } })
    expect(parseCanonical(utf8('{"a":'.repeat(levels)))).toMatchObject({ ok: false, finding: { rule: 'json/depth' } })
  }
  const loop: unknown[] = []
  loop.push(loop)
  expect(tryCanonicalize(loop)).toMatchObject({ ok: false, finding: { rule: 'json/depth' } })
  expect(parseCanonical(utf8(JSON.stringify('['.repeat(500)))).ok).toBe(true)
})

test('what is no JSON value is refused and not left out', () => {
  for (const value of [
    undefined,
    1n,
    Symbol('s'),
    () => 1,
    new Date(0),
    new Map(),
    { a: undefined },
    [undefined],
    Number.POSITIVE_INFINITY,
  ]) {
    expect(tryCanonicalize(value).ok).toBe(false)
    expect(() => canonicalize(value)).toThrow(TypeError)
  }
  const trap = { get a() { throw new Error('trap') } } // biome-ignore format: one line says it
  expect(tryCanonicalize(trap)).toMatchObject({ ok: false, finding: { rule: 'json/unreadable', found: 'trap' } })
})

test('written, read and written again, any value gives the same bytes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }), value => {
      const bytes = canonicalBytes(value)
      const read = parseCanonical(bytes)
      if (!read.ok) expect.fail(read.finding.detail)
      expect(canonicalBytes(read.value)).toEqual(bytes)
      expect(canonicalBytes(JSON.parse(JSON.stringify(value)))).toEqual(bytes)
    }),
    { numRuns: 500 },
  )
})

test('reading answers whatever the bytes are', () => {
  const nearly = fc.string({ unit: fc.constantFrom(...'{}[]",:0123456789eE+-. \\utrnf\u0000é\ud800') }).map(utf8)
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.uint8Array(), nearly), input => {
      expect(typeof parseCanonical(input as Uint8Array).ok).toBe('boolean')
      expect(typeof tryCanonicalize(input).ok).toBe('boolean')
    }),
    { numRuns: 1000 },
  )
})

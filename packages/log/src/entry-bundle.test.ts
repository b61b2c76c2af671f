import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from './bytes.ts'
import { decodeBundle, ENTRY_LIMIT, encodeBundle, frameEntry } from './entry-bundle.ts'

test('entries come out of a bundle as they went in, empty ones too', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 256 }), entries => {
      expect(decodeBundle(encodeBundle(entries))).toEqual({ ok: true, value: entries })
    }),
  )
})

test('a grown bundle serves an older checkpoint', () => {
  const bundle = encodeBundle(['a', 'b', 'c'].map(utf8))
  expect(decodeBundle(bundle, 2)).toEqual({ ok: true, value: ['a', 'b'].map(utf8) })
  expect(decodeBundle(bundle, 4)).toMatchObject({ finding: { detail: 'Entry bundle: found 3 entries, expected 4.' } })
})

test('cut anywhere but between two entries, it is refused', () => {
  const entries = ['one', 'two', 'three'].map(utf8)
  const bundle = encodeBundle(entries)
  const whole = new Set([0, 5, 10, bundle.length])
  for (let end = 0; end <= bundle.length; end++)
    expect([end, decodeBundle(bundle.slice(0, end)).ok]).toEqual([end, whole.has(end)])
})

test('the longest entry has 65,535 bytes, the longest bundle 256 entries', () => {
  const longest = new Uint8Array(ENTRY_LIMIT).fill(7)
  expect(decodeBundle(frameEntry(longest))).toEqual({ ok: true, value: [longest] })
  expect(() => frameEntry(new Uint8Array(ENTRY_LIMIT + 1))).toThrow('An entry has at most 65535 bytes, this one has 65536.')
  expect(decodeBundle(new Uint8Array(2 * 257))).toMatchObject({ ok: false, finding: { rule: 'bundle/entries' } })
})

test('whatever is handed in, reading answers', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.uint8Array()), input => {
      expect(typeof decodeBundle(input as Uint8Array).ok).toBe('boolean')
    }),
  )
})

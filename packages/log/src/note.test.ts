import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ed25519Signer, verifiers } from '../test/ed25519.ts'
import { joinBytes, u64Bytes, utf8 } from './bytes.ts'
import {
  addSignatures,
  formatNote,
  formatSignature,
  type NoteSignature,
  openNote,
  parseNote,
  signNote,
  signText,
} from './note.ts'
import type { Verifiers } from './signature-kind.ts'
import { verifierKey } from './verifier-key.ts'

const signer = (name: string, first: number, type: 0x01 | 0x04 = 0x01) =>
  ed25519Signer(
    name,
    type,
    Uint8Array.from({ length: 32 }, (_, i) => (first + i) % 256),
  )
const [log, next, witness] = [signer('log.example', 0), signer('log.example', 50), signer('w.example', 100, 0x04)]
const TEXT = 'first line\n\nthird line\n'
const SIGNED = await signNote(TEXT, [log, next])
const [, FIRST_LINE = '', SECOND_LINE = ''] = /\n\n(\u2014.*\n)(\u2014.*\n)$/.exec(SIGNED) ?? []

test('the last empty line is the separator, so the text may hold empty lines', () => {
  expect(parseNote(SIGNED)).toMatchObject({
    ok: true,
    value: { text: TEXT, signatures: [{ name: 'log.example' }, { name: 'log.example' }] },
  })
  expect(parseNote(utf8(SIGNED))).toEqual(parseNote(SIGNED))
})

test('one trusted signature is enough, and those of others are ignored', async () => {
  const opened = await openNote(SIGNED, [next.key], verifiers)
  expect(opened).toMatchObject({
    ok: true,
    value: { text: TEXT, verified: [{ key: next.key }], ignored: [{ keyId: log.key.keyId }] },
  })
  const both = await openNote(SIGNED, [next.key, log.key], verifiers)
  expect(both.ok && both.value.verified.map(({ key }) => key)).toEqual([log.key, next.key])
})

test('a trusted line that does not verify refuses the note, even beside one that does', async () => {
  const broken = SIGNED.replace(
    SECOND_LINE,
    FIRST_LINE.replace(/ \S+\n$/, ` ${SECOND_LINE.split(' ')[2]?.slice(0, 40)}${'A'.repeat(51)}=\n`),
  )
  const opened = await openNote(broken, [log.key, next.key], verifiers)
  expect(opened).toMatchObject({ ok: false, finding: { rule: 'note/signature' } })
  expect(await openNote(SIGNED.replace('first', 'First'), [log.key], verifiers)).toMatchObject({ ok: false })
})

test('a repeated line of one key counts once, the first', async () => {
  const calls: string[] = []
  const counting: Verifiers = {
    ed25519: (key, message, signature) => {
      calls.push('one')
      return verifiers.ed25519(key, message, signature)
    },
  }
  const opened = await openNote(`${SIGNED}${FIRST_LINE}${FIRST_LINE}`, [log.key], counting)
  expect(opened.ok && opened.value.verified).toHaveLength(1)
  expect(calls).toHaveLength(1)
})

test('no trusted key, a check that throws, and a check that answers something else are all a "no"', async () => {
  expect(await openNote(SIGNED, [], verifiers)).toMatchObject({ ok: false, finding: { rule: 'note/untrusted' } })
  for (const ed25519 of [() => Promise.reject(new Error('no')), () => 1 as unknown as boolean]) {
    expect(await openNote(SIGNED, [log.key], { ed25519 })).toMatchObject({ ok: false, finding: { rule: 'note/signature' } })
  }
})

test('a cosignature carries its time, and the time is signed', async () => {
  const signature = await signText(TEXT, witness, 1767225600)
  const note = formatNote({ text: TEXT, signatures: [signature] })
  expect(await openNote(note, [witness.key], verifiers)).toMatchObject({ ok: true, value: { verified: [{ time: 1767225600 }] } })
  const later = { ...signature, blob: joinBytes([u64Bytes(1767225601), signature.blob.slice(8)]) }
  expect((await openNote(formatNote({ text: TEXT, signatures: [later] }), [witness.key], verifiers)).ok).toBe(false)
  const far = { ...signature, blob: joinBytes([new Uint8Array(8).fill(0x7f), signature.blob.slice(8)]) }
  expect(await openNote(formatNote({ text: TEXT, signatures: [far] }), [witness.key], verifiers)).toMatchObject({
    finding: { rule: 'note/time' },
  })
})

test('ML-DSA-44 lines are ignored until the application hands in a check, which then gets the published message', async () => {
  const key = verifierKey('w.example/pq', 0x06, new Uint8Array(1312).fill(1))
  if (!key.ok) return expect.fail(key.finding.detail)
  const text = `log.example\n5\n${'A'.repeat(43)}=\n`
  const line: NoteSignature = {
    name: key.value.name,
    keyId: key.value.keyId,
    blob: joinBytes([u64Bytes(9), new Uint8Array(2420)]),
  }
  const note = `${await signNote(text, [log])}${formatSignature(line)}`
  expect(await openNote(note, [log.key, key.value], verifiers)).toMatchObject({ ok: true, value: { ignored: [line] } })

  const messages: Uint8Array[] = []
  const mlDsa44: Verifiers['ed25519'] = (_key, message) => messages.push(message) > 0
  const opened = await openNote(note, [log.key, key.value], { ...verifiers, mlDsa44 })
  expect(opened).toMatchObject({ ok: true, value: { verified: [{ key: log.key }, { time: 9 }] } })
  const expected = [
    'subtree/v1\n\0',
    '\x0cw.example/pq',
    u64Bytes(9),
    '\x0blog.example',
    u64Bytes(0),
    u64Bytes(5),
    new Uint8Array(32),
  ]
  expect(messages).toEqual([joinBytes(expected.map(part => (typeof part === 'string' ? utf8(part) : part)))])
})

test.each([
  { rule: 'no signature', note: `${TEXT}\n` },
  { rule: 'no separator', note: TEXT.replace('\n\n', '\n') },
  { rule: 'no newline at the end', note: SIGNED.slice(0, -1) },
  { rule: 'a line after the signatures', note: `${SIGNED}more\n` },
  { rule: 'an empty line after the signatures', note: `${SIGNED}\n` },
  { rule: 'a hyphen for the dash', note: SIGNED.replace('\u2014', '-') },
  { rule: 'two spaces', note: SIGNED.replace('\u2014 ', '\u2014  ') },
  { rule: 'a plus in the name', note: SIGNED.replace('\u2014 log', '\u2014 l+g') },
  { rule: 'a tab in the text', note: SIGNED.replace('first ', 'first\t') },
  { rule: 'a carriage return', note: SIGNED.replace('first line', 'first line\r') },
  { rule: 'only a key ID, no signature', note: `${TEXT}\n\u2014 log.example AAAAAA==\n` },
  { rule: '101 signature lines', note: SIGNED + FIRST_LINE.repeat(99) },
  { rule: 'more than 256 kB', note: `${'x'.repeat(256 * 1024)}\n\n${FIRST_LINE}` },
  { rule: 'half of a surrogate pair', note: SIGNED.replace('first', '\ud800') },
  { rule: 'bytes that are not UTF-8', note: joinBytes([Uint8Array.of(0xff), utf8(SIGNED)]) },
])('refused: $rule', ({ note }) => expect(parseNote(note).ok).toBe(false))

test('one hundred signature lines are read', () => expect(parseNote(SIGNED + FIRST_LINE.repeat(98)).ok).toBe(true))

test('signatures are added once for each key, and the note stays as it was', async () => {
  const cosignature = await signText(TEXT, witness, 7)
  const added = addSignatures(SIGNED, [cosignature, cosignature])
  expect(added).toEqual({ ok: true, value: SIGNED + formatSignature(cosignature) })
  expect(added.ok && addSignatures(added.value, [cosignature])).toEqual(added)
})

test('a text that no reader would accept is not signed', async () => {
  for (const text of ['no newline', 'tab\t\n', '\ud800\n']) await expect(signText(text, log)).rejects.toThrow(RangeError)
  await expect(signText(TEXT, { ...log, sign: () => new Uint8Array(63) })).rejects.toThrow('the signer gave 63')
})

test('reading answers whatever is handed in, and what it reads prints back the same', () => {
  const nearly = fc.string({ unit: fc.constantFrom('\n', '\n\n', '\u2014', ' ', 'a', '+', 'AAAAAAA=', 'AAAA') })
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly, fc.uint8Array()), input => {
      const note = parseNote(input as string)
      if (note.ok) expect(utf8(formatNote(note.value))).toEqual(typeof input === 'string' ? utf8(input) : input)
    }),
    { numRuns: 1000 },
  )
})

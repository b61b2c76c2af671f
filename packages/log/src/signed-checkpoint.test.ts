import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ed25519Signer, verifiers } from '../test/ed25519.ts'
import { type Checkpoint, formatCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { cosign } from './cosignature.ts'
import { formatSignature } from './note.ts'
import { openCheckpoint, signCheckpoint } from './signed-checkpoint.ts'

const ORIGIN = 'log.example/region'
const log = ed25519Signer(ORIGIN, 0x01, new Uint8Array(32).fill(1))
const nextHost = ed25519Signer(ORIGIN, 0x01, new Uint8Array(32).fill(2))
const witness = ed25519Signer('w.example', 0x04, new Uint8Array(32).fill(3))
const checkpoint: Checkpoint = { origin: ORIGIN, size: 12, root: new Uint8Array(32).fill(9) }
const TEXT = formatCheckpoint(checkpoint)
const trust = { origin: ORIGIN, logKeys: [log.key], witnessKeys: [witness.key] }

test('what is printed is read as the same checkpoint, extension lines too', () => {
  const line = fc.stringMatching(/^[!-~é€ ]{1,20}$/)
  const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
  const any = fc.record({ origin: line, size: fc.maxSafeNat(), root: hash, extensions: fc.array(line, { maxLength: 3 }) })
  fc.assert(
    fc.property(any, one => {
      expect(parseCheckpoint(formatCheckpoint(one))).toEqual({ ok: true, value: one })
    }),
  )
})

test.each([
  { rule: 'a size with a leading zero', text: TEXT.replace('\n12\n', '\n012\n'), finding: 'checkpoint/size' },
  { rule: 'a size with a sign', text: TEXT.replace('\n12\n', '\n+12\n'), finding: 'checkpoint/size' },
  { rule: 'a size that is not a safe integer', text: TEXT.replace('\n12\n', '\n9007199254740992\n'), finding: 'checkpoint/size' },
  { rule: 'a root of 31 bytes', text: TEXT.replace(/CQk=\n$/, 'CQ==\n'), finding: 'checkpoint/root' },
  { rule: 'a root that re-encodes to another text', text: TEXT.replace(/CQk=\n$/, 'CQl=\n'), finding: 'checkpoint/root' },
  { rule: 'no origin', text: TEXT.replace(ORIGIN, ''), finding: 'checkpoint/line' },
  { rule: 'an empty extension line', text: `${TEXT}\n`, finding: 'checkpoint/line' },
  { rule: 'two lines only', text: 'origin\n0\n', finding: 'checkpoint/lines' },
  { rule: 'no final newline', text: TEXT.slice(0, -1), finding: 'checkpoint/newline' },
  { rule: 'no text', text: 12 as unknown as string, finding: 'checkpoint/text' },
])('refused: $rule', ({ text, finding }) =>
  expect(parseCheckpoint(text)).toMatchObject({ ok: false, finding: { rule: finding } }),
)

test('a checkpoint no reader would accept is not written', () => {
  for (const wrong of [{ size: -1 }, { root: new Uint8Array(31) }, { origin: '' }, { origin: 'a\nb' }, { extensions: [''] }]) {
    expect(() => formatCheckpoint({ ...checkpoint, ...wrong })).toThrow(RangeError)
  }
})

test('another origin is refused though the signature is right', async () => {
  const note = await signCheckpoint({ ...checkpoint, origin: 'log.example/other' }, [log])
  expect(await openCheckpoint(note, trust, verifiers)).toMatchObject({
    finding: { rule: 'checkpoint/origin', found: '"log.example/other"' },
  })
})

test('a witness alone is not enough: the log itself must have signed', async () => {
  const note = `${TEXT}\n${formatSignature(await cosign(TEXT, 5, witness))}`
  expect(await openCheckpoint(note, trust, verifiers)).toMatchObject({ ok: false, finding: { rule: 'checkpoint/unsigned' } })
})

test('while the log is handed over, either host’s key opens the checkpoint', async () => {
  const note = await signCheckpoint(checkpoint, [log, nextHost])
  for (const key of [log.key, nextHost.key]) {
    expect(await openCheckpoint(note, { origin: ORIGIN, logKeys: [key] }, verifiers)).toMatchObject({
      ok: true,
      value: { signedBy: [key] },
    })
  }
})

test('cosignatures are listed with their times; a false one of a trusted witness refuses the checkpoint', async () => {
  const signed = await signCheckpoint(checkpoint, [log])
  const line = formatSignature(await cosign(TEXT, 5, witness))
  expect(await openCheckpoint(signed + line, trust, verifiers)).toMatchObject({
    ok: true,
    value: { cosignatures: [{ time: 5 }] },
  })
  const other = formatSignature(await cosign(formatCheckpoint({ ...checkpoint, size: 13 }), 5, witness))
  expect((await openCheckpoint(signed + other, trust, verifiers)).ok).toBe(false)
  const stranger = { ...trust, witnessKeys: [] }
  expect(await openCheckpoint(signed + other, stranger, verifiers)).toMatchObject({ ok: true, value: { cosignatures: [] } })
})

test('only a witness key cosigns, and only at a whole second', async () => {
  await expect(cosign(TEXT, 5, log)).rejects.toThrow('A key of type 1 has no time.')
  await expect(cosign(TEXT, 5.5, witness)).rejects.toThrow('whole seconds')
})

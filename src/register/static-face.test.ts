import { decodeBundle, proveInclusion } from '@hemicycle/log'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { readAddress } from './address-reader.ts'
import type { Register } from './register.ts'
import { staticFace } from './static-face.ts'
import { describeEachRegister } from './testing/each-register.ts'
import { stateFiling } from './testing/sample-acts.ts'
import { verifyLog } from './verify.ts'

const codes = Array.from({ length: 26 * 26 }, (_, n) => `X${String.fromCharCode(65 + n / 26, 65 + (n % 26))}`)
const faceOf = (register: Pick<Register, 'ledger' | 'checkpoint' | 'vkey'>) =>
  new Hono().route('/log', staticFace(register)).notFound(c => c.body(null, 404))

/** The face as a fetcher, so that the reader of foreign logs can be pointed at it. */
const fetcherOf =
  (app: Hono): typeof fetch =>
  async (input, init) =>
    app.request(input instanceof Request ? input : String(input), init)

describeEachRegister('static face', { projections: [], rules: [] }, place => {
  /** One register of 300 acts for all tests that only read. */
  let made: Promise<Register> | null = null
  const of300 = () => {
    made ??= (async () => {
      const register = await (await place()).open()
      await register.record(codes.slice(0, 300).map(stateFiling))
      return register
    })()
    return made
  }

  test('whoever has the address alone can verify the whole log', async () => {
    const register = await (await place()).open()
    for (const size of [1, 255, 256, 300]) {
      const before = (await register.head()).size
      await register.record(codes.slice(before, size).map(stateFiling))
      const reader = readAddress('http://register.example', fetcherOf(faceOf(register)))
      expect((await reader.vkey()).trim()).toBe(register.vkey)
      const verification = await verifyLog(reader, { vkey: await reader.vkey() })
      expect(verification).toMatchObject({ size, bodies: size, withheld: 0, deviations: [] })
    }
  })

  test('tiles keep for ever, the checkpoint a moment, bodies some minutes', async () => {
    const app = faceOf(await of300())
    const headers = async (path: string) => {
      const answer = await app.request(path)
      return [answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]
    }
    const text = 'text/plain; charset=utf-8'
    expect(await headers('/log/checkpoint')).toEqual([200, text, 'public, max-age=2'])
    expect(await headers('/log/vkey')).toEqual([200, text, 'public, max-age=300'])
    const tile = [200, 'application/octet-stream', 'public, max-age=31536000, immutable']
    for (const path of ['tile/0/000', 'tile/0/001.p/44', 'tile/1/000.p/1', 'tile/entries/000', 'tile/entries/001.p/44'])
      expect(await headers(`/log/${path}`), path).toEqual(tile)
    expect(await headers('/log/bodies/001.p/44')).toEqual([200, text, 'public, max-age=300'])
  })

  test('a partial tile is a prefix of the full one, and may be asked for at any width', async () => {
    const app = faceOf(await of300())
    const bytes = async (path: string) => new Uint8Array(await (await app.request(path)).arrayBuffer())
    const full = await bytes('/log/tile/0/000')
    expect(full.length).toBe(8192)
    expect(await bytes('/log/tile/0/000.p/7')).toEqual(full.slice(0, 224))
    expect(decodeBundle(await bytes('/log/tile/entries/000.p/3'), 3)).toMatchObject({ ok: true })
    expect(new TextDecoder().decode(await bytes('/log/bodies/000.p/2')).split('\n')).toHaveLength(3)
  })

  test('what no published checkpoint signs is not there', async () => {
    const register = await (await place()).open()
    await register.record(codes.slice(0, 3).map(stateFiling))
    const signed = await register.checkpoint()
    await register.record(codes.slice(3, 5).map(stateFiling))
    const behind = faceOf({ ...register, checkpoint: async () => signed })
    for (const path of ['tile/0/000.p/3', 'tile/entries/000.p/3', 'bodies/000.p/3'])
      expect((await behind.request(`/log/${path}`)).status, path).toBe(200)
    for (const path of [
      'tile/0/000.p/4',
      'tile/entries/000.p/5',
      'bodies/000.p/4',
      'tile/0/000',
      'tile/0/001.p/1',
      'tile/1/000.p/1',
    ])
      expect((await behind.request(`/log/${path}`)).status, path).toBe(404)
    const now = faceOf(register)
    expect((await now.request('/log/tile/0/000.p/5')).status).toBe(200)
  })

  test('a path nobody should ask for is absent, and breaks nothing', async () => {
    const app = faceOf(await of300())
    const hostile = [
      '',
      'tile',
      'tile/',
      'tile/0',
      'tile/0/0',
      'tile/0/000.p/0',
      'tile/0/000.p/256',
      'tile/0/000.p/-1',
      'tile/0/000.p/3/',
      'tile/0/000.p/3%00',
      'tile/00/000.p/3',
      'tile/64/000.p/1',
      'tile/-1/000',
      'tile/0/x000/000.p/3',
      'tile/0/x999/x999/x999/x999/x999/999',
      'tile/entries/../../keys/log.key',
      'tile/entries/..%2f..%2fkeys%2flog.key',
      'tile/%ff%fe/000',
      'tile/%',
      'bodies/../keys/log.key',
      'bodies/002',
      'bodies/0/000.p/3',
      'bodies/tile/entries/000.p/3',
      'commits',
      'log.key',
      `tile/0/${'x000/'.repeat(500)}000`,
    ]
    for (const path of hostile) expect([400, 404], path).toContain((await app.request(`/log/${path}`)).status)
    expect((await app.request('/log/tile/0/000.p/3', { method: 'DELETE' })).status).toBe(404)
    expect((await app.request('/log/checkpoint', { method: 'HEAD' })).status).toBe(200)
  })

  test('proofs made from served tiles are the proofs of the log', async () => {
    const register = await of300()
    const reader = readAddress('http://register.example', fetcherOf(faceOf(register)))
    const { root } = await register.head()
    const proof = await proveInclusion(reader.hashTile, 130, 300, { root })
    expect(proof).toMatchObject({ ok: true, value: { length: 9 } })
  })
})

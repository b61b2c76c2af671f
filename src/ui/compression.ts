/**
 * Answers compressed on their way out: Brotli at level 4 or gzip at level 5, in the thread pool.
 *
 * Defence  personal answers (`private`) are never compressed: beside a secret, length can be read from outside.
 */
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

export type Encoding = 'br' | 'gzip'

const SMALLEST = 1024
const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml|application\/(?:json|problem\+json|atom\+xml|xml|javascript))/
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

export const compress = (body: Uint8Array, encoding: Encoding, quality = 4): Promise<Buffer> =>
  encoding === 'br'
    ? brotli(body, { params: { [zlib.BROTLI_PARAM_QUALITY]: quality, [zlib.BROTLI_PARAM_SIZE_HINT]: body.byteLength } })
    : zip(body, { level: quality > 4 ? 9 : 5 })

/** Best encoding the reader takes; `q=0` refuses one. */
export function encodingFor(acceptEncoding: string | undefined): Encoding | null {
  const offered = (acceptEncoding ?? '').slice(0, 300).toLowerCase().split(',')
  const takes = (name: string) => offered.some(o => o.trim().split(';')[0] === name && !/;\s*q=0(?:\.0*)?\s*$/.test(o))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}

/** Nearest to the routes, inside `remembered`, so that what was packed once is sent many times. */
export function compressed(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    const { res } = c
    const encoding = encodingFor(c.req.header('accept-encoding'))
    if (!encoding || !res.body || c.req.method === 'HEAD' || res.headers.has('Content-Encoding')) return
    if (!COMPRESSIBLE.test(res.headers.get('Content-Type') ?? '')) return
    if (/private|no-transform/.test(res.headers.get('Cache-Control') ?? '')) return

    const body = new Uint8Array(await res.arrayBuffer())
    const headers = new Headers(res.headers)
    const packs = body.byteLength >= SMALLEST
    if (packs) headers.set('Content-Encoding', encoding)
    if (!headers.get('Vary')?.includes('Accept-Encoding')) headers.append('Vary', 'Accept-Encoding')
    const sent = packs ? new Uint8Array(await compress(body, encoding)) : body
    // Without this step the old headers would be laid over the new ones.
    c.res = undefined
    c.res = new Response(sent, { status: res.status, headers })
  }
}

/**
 * Answers remembered for as long as they are true.
 *
 * Why     everything shown is derived from the log: address, language, day and state of the register decide an answer. A new
 *         act changes the state, a new day changes `today`; both are in the key, so nothing has to be forgotten by hand.
 * Border  only whole answers to a plain GET that caches may share; never with a cookie or a credential in the request.
 */
import type { MiddlewareHandler } from 'hono'
import { type Encoding, encodingFor } from './compression.ts'
import { isKnown } from './entity-tag.ts'
import type { Reading } from './reading.ts'

type Kept = { readonly body: ArrayBuffer; readonly headers: Headers }

/** What an answer costs beside its body: key, headers, bookkeeping. Else many tiny answers would cost nothing. */
const OVERHEAD = 2_000

const keyOf = ({ format, lang, on, today, at }: Reading, encoding: Encoding | null, url: string) =>
  [format, encoding, lang, on, today, at.size, at.root, url].join(' ')

/**
 * After `readRequest`, around `compressed`, so that the packed answer is what is kept. Bytes kept at most; the least
 * recently read goes first. Who asks while the same answer is being made waits for it.
 */
export function remembered({ keepBytes = 48_000_000 } = {}): MiddlewareHandler {
  const kept = new Map<string, Kept>()
  const making = new Map<string, Promise<void>>()
  let bytes = 0
  return async (c, next) => {
    const reading = c.get('reading') as Reading | undefined
    if (!reading || c.req.method !== 'GET' || c.req.header('cookie') || c.req.header('authorization')) return next()

    const key = keyOf(reading, encodingFor(c.req.header('accept-encoding')), c.req.url)
    await making.get(key)
    const known = kept.get(key)
    if (known) {
      kept.delete(key)
      kept.set(key, known)
      const tag = known.headers.get('ETag')
      if (tag !== null && isKnown(c.req.header('if-none-match'), tag))
        return new Response(null, { status: 304, headers: known.headers })
      return new Response(known.body, { headers: known.headers })
    }

    let done = () => {}
    if (!making.has(key))
      making.set(
        key,
        new Promise(resolve => {
          done = () => {
            making.delete(key)
            resolve()
          }
        }),
      )
    try {
      await next()
      const { res } = c
      const shared = res.headers.get('Cache-Control')?.startsWith('public') && !res.headers.has('Set-Cookie')
      if (res.status !== 200 || !shared || !res.headers.has('ETag')) return
      const body = await res.arrayBuffer()
      const headers = new Headers(res.headers)
      c.res = undefined
      c.res = new Response(body, { headers })
      if (body.byteLength > keepBytes / 8 || kept.has(key)) return
      kept.set(key, { body, headers })
      bytes += body.byteLength + OVERHEAD
      for (const [oldest, old] of kept) {
        if (bytes <= keepBytes) break
        kept.delete(oldest)
        bytes -= old.body.byteLength + OVERHEAD
      }
    } finally {
      done()
    }
  }
}

/**
 * Style sheet, fonts and islands: read once at start, named after their content, sent compressed and kept for ever.
 *
 * Folder  `dist/assets`, filled by scripts/build.mjs: styles.css, *.woff2, and one *.js for each island.
 * Names   `styles.css` is served as `/assets/styles.<hash>.css`; what a style sheet refers to is renamed inside it.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { compress, type Encoding, encodingFor } from './compression.ts'
import { favicon } from './hemicycle.tsx'
import { shapeStyles } from './shapes.ts'

type Asset = { readonly type: string; readonly body: Uint8Array<ArrayBuffer>; readonly packed: Map<Encoding, Promise<Buffer>> }
export type Assets = {
  /** Public address of an asset by its plain name; the plain address where there is none of that name. */
  readonly href: (name: string) => string
  readonly files: ReadonlyMap<string, Asset>
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
  json: 'application/json; charset=utf-8',
}

const extension = (name: string) => name.slice(name.lastIndexOf('.') + 1)

export function loadAssets(folder: string): Assets {
  const address = new Map<string, string>()
  const files = new Map<string, Asset>()
  const add = (name: string, bytes: Uint8Array) => {
    const type = TYPES[extension(name)]
    if (type === undefined) return
    const body = new Uint8Array(bytes)
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
    const stem = name.slice(0, name.lastIndexOf('.'))
    const hashed = `${stem}.${hash}.${extension(name)}`
    address.set(name, `/assets/${hashed}`)
    const asset: Asset = { type, body, packed: new Map() }
    files.set(hashed, asset)
    // Packed while the server starts; a request that comes earlier waits for it.
    if (extension(name) !== 'woff2')
      for (const encoding of ['br', 'gzip'] as const) asset.packed.set(encoding, compress(body, encoding, 11))
  }

  const names = readdirSync(folder).toSorted()
  for (const name of names.filter(name => !name.endsWith('.css'))) add(name, readFileSync(join(folder, name)))
  add('favicon.svg', Buffer.from(favicon()))
  // Style sheets last: they name the others.
  for (const name of names.filter(name => name.endsWith('.css'))) {
    const text = readFileSync(join(folder, name), 'utf8')
    const drawn = name === 'styles.css' ? `${text}\n${shapeStyles()}\n` : text
    const renamed = drawn.replace(/url\((["']?)\.?\/?([\w.-]+)\1\)/g, (whole, _quote: string, file: string) => {
      const known = address.get(file)
      return known === undefined ? whole : `url(${known})`
    })
    add(name, Buffer.from(renamed))
  }
  return { href: name => address.get(name) ?? `/assets/${name}`, files }
}

/** For tests that look at markup only. */
export const noAssets: Assets = { href: name => `/assets/${name}`, files: new Map() }

/** Mount at `/assets`. A name carries its content's hash, so an answer never changes. */
export const assetRoutes = ({ files }: Assets) =>
  new Hono().get('/:name', async c => {
    const asset = files.get(c.req.param('name'))
    if (!asset) return c.notFound()
    const encoding = encodingFor(c.req.header('accept-encoding'))
    const packed = encoding ? asset.packed.get(encoding) : undefined
    const headers: Record<string, string> = {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
    }
    if (!encoding || !packed) return c.body(asset.body, 200, headers)
    return c.body(new Uint8Array(await packed), 200, { ...headers, 'Content-Encoding': encoding })
  })

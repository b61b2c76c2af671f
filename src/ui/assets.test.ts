import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetRoutes, loadAssets } from './assets.ts'

const folder = mkdtempSync(join(tmpdir(), 'assets-'))
const styles = readFileSync(new URL('styles.css', import.meta.url), 'utf8')
writeFileSync(join(folder, 'styles.css'), styles)
writeFileSync(join(folder, 'source-sans-3-latin.woff2'), 'font')
writeFileSync(join(folder, 'verify.js'), 'export {}\n'.repeat(200))
writeFileSync(join(folder, 'secret.env'), 'x')
const assets = loadAssets(folder)
const app = assetRoutes(assets)
const get = (address: string, encoding = '') =>
  app.request(address.replace('/assets', ''), { headers: { 'accept-encoding': encoding } })

test('an asset is named after its content and kept for ever', async () => {
  expect(assets.href('verify.js')).toMatch(/^\/assets\/verify\.[0-9a-f]{10}\.js$/)
  const answer = await get(assets.href('verify.js'))
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('content-type')).toContain('text/javascript')
})

test('the style sheet names its fonts as they are served, and draws every mark', async () => {
  const css = await (await get(assets.href('styles.css'))).text()
  expect(css).toContain(`url(${assets.href('source-sans-3-latin.woff2')})`)
  expect(css).toContain('.m-p,')
  expect(css).toContain('.m-disputed{')
})

test('text travels packed, fonts as they are', async () => {
  const packed = await get(assets.href('verify.js'), 'gzip, br')
  expect(packed.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())).toString()).toContain('export {}')
  expect((await get(assets.href('source-sans-3-latin.woff2'), 'br')).headers.get('content-encoding')).toBeNull()
})

test('what is no asset is not served', async () => {
  expect(assets.files.size).toBe(4)
  expect((await get('/assets/secret.env')).status).toBe(404)
  expect((await get('/assets/..%2f..%2fetc%2fpasswd')).status).toBe(404)
})

/** Tokens of a block of the style sheet: `--ink: #16202c` as a name and three channels. */
const tokens = (block: string) =>
  new Map([...block.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex] as const))

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map(i => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const [, light = '', dark = ''] = styles.split(':root {')

test.each([
  ['light', light],
  ['dark', dark],
])('%s: text stands out 7 to 1 from its paper, lines of fields 3 to 1', (_, block) => {
  const colour = tokens(block.slice(0, block.indexOf('}')))
  for (const paper of ['paper', 'paper-2'])
    for (const text of ['ink', 'ink-2', 'accent', 'accent-deep'])
      expect(contrast(colour.get(text) ?? '', colour.get(paper) ?? ''), `${text} on ${paper}`).toBeGreaterThanOrEqual(7)
  expect(contrast(colour.get('rule-2') ?? '', colour.get('paper') ?? '')).toBeGreaterThanOrEqual(3)
})

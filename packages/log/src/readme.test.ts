/** What the README shows is run, and prints what the README says; and the package runs where there is nothing but the language. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test, vi } from 'vitest'

const index = fileURLToPath(new URL('index.ts', import.meta.url))
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(match => match[1] ?? '')

/** Bundles a block with this package in it and runs it; answers its exports and what it printed. */
async function run(name: string, contents: string) {
  const stdin = { contents, loader: 'ts', resolveDir: fileURLToPath(new URL('.', import.meta.url)) } as const
  const bundle = await build({
    stdin,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { '@hemicycle/log': index },
    write: false,
  })
  const folder = new URL('../../../node_modules/.cache/hemicycle-log/', import.meta.url)
  const file = new URL(`${name}-${process.pid}.mjs`, folder)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, bundle.outputFiles[0]?.contents ?? '')
  const print = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    const exports: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(fileURLToPath(file)).href)
    return { exports, printed: print.mock.calls.map(([line]) => `${line}\n`).join('') }
  } finally {
    print.mockRestore()
    rmSync(file)
  }
}

test('the example prints what the README says', async () => {
  const { printed } = await run('example', blocks('ts')[0] ?? '')
  expect(printed).toBe(blocks('text')[0])
})

test('the faster hash of the README gives the same hashes', async () => {
  const { exports } = await run('hasher', blocks('ts')[1] ?? '')
  const { plainHasher, utf8 } = await import('./index.ts')
  const hasher = exports.nodeHasher as typeof plainHasher
  const [left, right] = [plainHasher.leaf(utf8('a')), plainHasher.leaf(utf8('b'))]
  expect(hasher.leaf(utf8('a'))).toEqual(left)
  expect(hasher.node(left, right)).toEqual(plainHasher.node(left, right))
})

test('with nothing but the language and the text codecs, an entry is appended, proven and checked', async () => {
  const contents = `import * as log from ${JSON.stringify(index)}; globalThis.log = log`
  const bundle = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    format: 'iife',
    platform: 'neutral',
    write: false,
  })
  const context = createContext({ TextEncoder, TextDecoder, Uint8Array })
  runInContext(bundle.outputFiles[0]?.text ?? '', context)
  const answer: unknown = runInContext(
    `const tree = new log.MerkleTree()
     for (const text of ['a', 'b', 'c']) tree.append(log.utf8(log.canonicalize({ text })))
     const claim = { index: 1, size: 3, leafHash: tree.leafHash(1), proof: tree.inclusionProof(1), root: tree.root() }
     log.verifyInclusion(claim).ok && log.parseNote('x').finding.rule`,
    context,
  )
  expect(answer).toBe('note/separator')
})

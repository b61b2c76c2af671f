/**
 * Where the code of the worker is.
 *
 * Built    dist/pglite-worker.js, beside the bundle this file is part of.
 * Sources  under a test runner there is no such file, and a worker of Node 20 cannot load TypeScript: bundled once, and
 *          kept under a name made of its content.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

let found: Promise<URL> | undefined

export function workerScript(): Promise<URL> {
  found ??= locate()
  return found
}

async function locate(): Promise<URL> {
  const built = new URL('./pglite-worker.js', import.meta.url)
  if (existsSync(built)) return built
  return bundled(new URL('./pglite-worker.ts', import.meta.url))
}

/** One TypeScript file and what it imports as a script that Node runs; packages stay where they are. */
export async function bundled(source: URL): Promise<URL> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(source)],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    write: false,
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.contents
  if (!code) throw new Error(`esbuild made nothing of ${source.href}`)
  const folder = cacheFolder()
  const file = `${folder}${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`
  if (!existsSync(file)) {
    writeFileSync(`${file}.${process.pid}`, code)
    renameSync(`${file}.${process.pid}`, file)
  }
  return pathToFileURL(file)
}

/** node_modules/.cache/hemicycle/ of the checkout; ends in a slash. */
export function cacheFolder(): string {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/hemicycle/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  return folder
}

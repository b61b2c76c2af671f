#!/usr/bin/env node
/** `npx hemicycle …` in a checkout: builds when the sources are newer than what was built, then runs the command line. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist/cli.js')
const newest = folder =>
  Math.max(
    ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )

if (
  existsSync(join(root, 'src')) &&
  (!existsSync(built) || newest('src') > statSync(built).mtimeMs || newest('packages/log/src') > statSync(built).mtimeMs)
) {
  const { buildAll } = await import('../scripts/build.mjs')
  await buildAll()
}
await import('../dist/cli.js')

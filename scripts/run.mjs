/** Bundles one TypeScript file of this project and runs it: `node scripts/run.mjs bench/bench.ts [arguments]`. */
import { spawnSync } from 'node:child_process'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { buildAll, node, root } from './build.mjs'

const [entry, ...rest] = process.argv.slice(2)
if (!entry) {
  console.error('Which file? node scripts/run.mjs <file.ts> [arguments]')
  process.exit(2)
}
const outfile = join(root, 'dist', `${basename(entry).replace(/\.tsx?$/, '')}.js`)
await buildAll()
await build({ ...node, entryPoints: [join(root, entry)], outfile })
const { status } = spawnSync(process.execPath, [...process.execArgv, outfile, ...rest], { stdio: 'inherit' })
process.exit(status ?? 1)

/** Builds what must be built: the server and command line, the worker of the embedded store, and the browser islands. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Every `*.island.ts(x)` under src becomes one script of the same name under dist/assets. */
const islands = readdirSync(join(root, 'src'), { recursive: true })
  .filter(file => /\.island\.tsx?$/.test(file))
  .map(file => join(root, 'src', file))

const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  alias: { '@hemicycle/log': join(root, 'packages/log/src/index.ts') },
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: true,
  logLevel: 'warning',
}

export async function buildAll() {
  await Promise.all([
    build({ ...node, entryPoints: [join(root, 'src/cli.ts')], outfile: join(root, 'dist/cli.js') }),
    build({ ...node, entryPoints: [join(root, 'src/store/pglite-worker.ts')], outfile: join(root, 'dist/pglite-worker.js') }),
    build({
      entryPoints: islands,
      outdir: join(root, 'dist/assets'),
      entryNames: '[name]',
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      alias: node.alias,
      logLevel: 'warning',
    }),
  ])
}

export { node, root }

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()

/** Builds what must be built: the server and command line, the worker of the embedded store, and the browser islands. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
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

/** Fonts as the packages subset them: what four languages need in plain names, the rest of Latin for names of people and places. */
const FONTS = [
  ['source-sans-3', 'wght-normal', 'source-sans-3'],
  ['source-sans-3', 'wght-italic', 'source-sans-3-italic'],
  ['source-serif-4', 'wght-normal', 'source-serif-4'],
  ['source-serif-4', 'wght-italic', 'source-serif-4-italic'],
].flatMap(([family, cut, name]) =>
  ['latin', 'latin-ext'].map(subset => [
    join(root, `node_modules/@fontsource-variable/${family}/files/${family}-${subset}-${cut}.woff2`),
    `${name}-${subset}.woff2`,
  ]),
)

/** Style sheet and fonts, beside the islands. src/ui/assets.ts reads the folder and names each file after its content. */
function copyAssets() {
  const folder = join(root, 'dist/assets')
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(root, 'src/ui/styles.css'), join(folder, 'styles.css'))
  for (const [from, name] of FONTS) copyFileSync(from, join(folder, name))
}

export async function buildAll() {
  copyAssets()
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

export { copyAssets, node, root }

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()

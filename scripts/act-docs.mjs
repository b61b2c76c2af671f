/** Writes docs/acts from the schemas of acts and the heads of their files: `node scripts/act-docs.mjs`. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { node, root } from './build.mjs'

const outfile = join(root, 'dist/act-docs.js')
await build({ ...node, entryPoints: [join(root, 'src/wings/register/act-docs.ts')], outfile })
const { actDocs } = await import(outfile)
const folder = join(root, 'docs/acts')
const pages = actDocs(file => readFileSync(join(root, 'src/acts', file), 'utf8'))
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name))
for (const [name, text] of pages) writeFileSync(join(folder, name), text)

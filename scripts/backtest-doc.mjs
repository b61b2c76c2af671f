/** Writes docs/backtest.md from the edition and the finder: `node scripts/backtest-doc.mjs`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { node, root } from './build.mjs'

const outfile = join(root, 'dist/backtest-doc.js')
await build({ ...node, entryPoints: [join(root, 'src/wings/response/finder/testing/backtest-text.ts')], outfile })
const { backtestText } = await import(outfile)
writeFileSync(join(root, 'docs/backtest.md'), await backtestText(join(root, 'editions/inter-american')))

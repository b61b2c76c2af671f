/** Builds the package for publishing: one script for every platform, and declarations. `npm run build -w packages/log` */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))

rmSync(`${here}dist`, { recursive: true, force: true })
await build({
  entryPoints: [`${here}src/index.ts`, `${here}src/verify-entry.ts`],
  outdir: `${here}dist`,
  bundle: true,
  platform: 'neutral',
  target: 'es2022',
  format: 'esm',
  sourcemap: true,
  logLevel: 'warning',
})
const { status } = spawnSync('npx', ['tsc', '-p', `${here}tsconfig.build.json`], { stdio: 'inherit' })
process.exit(status ?? 1)

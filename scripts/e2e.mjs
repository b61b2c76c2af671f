/** `npm run test:e2e`: builds, starts a register on a folder of its own, and walks through it in a real browser. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findBrowser } from './browser.mjs'
import { buildAll, root } from './build.mjs'

const browser = findBrowser()
if (!browser) {
  const sentence = 'The journeys need a Chromium: set CHROMIUM_PATH, or install the package chromium.'
  if (process.env.CI) throw new Error(sentence)
  console.warn(`Journeys skipped. ${sentence}`)
  process.exit(0)
}
await buildAll()
const data = mkdtempSync(join(tmpdir(), 'hemicycle-e2e-'))
const port = 20_000 + (process.pid % 9_000)
const base = `http://localhost:${port}`
const server = spawn(process.execPath, ['dist/cli.js', 'start'], {
  cwd: root,
  env: { ...process.env, PORT: String(port), HEMICYCLE_DATA: data },
  stdio: ['ignore', 'inherit', 'inherit'],
})
try {
  for (let tries = 0; ; tries++) {
    if (
      await fetch(`${base}/`).then(
        answer => answer.ok,
        () => false,
      )
    )
      break
    if (server.exitCode !== null || tries > 600) throw new Error('The register did not start for the journeys.')
    await wait(200)
  }
  const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BASE_URL: base, CHROMIUM_PATH: browser },
  })
  process.exitCode = status ?? 1
} finally {
  server.kill('SIGTERM')
  await new Promise(done => (server.exitCode === null ? server.once('close', done) : done()))
  rmSync(data, { recursive: true, force: true })
}

/** `npm test`: formatter, linter and types, then every test, then journeys in a real browser. Installs what the tests need. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const steps = [
  ['npm', ['run', '--silent', 'check']],
  ['npx', ['vitest', 'run']],
  [process.execPath, ['scripts/e2e.mjs']],
]
for (const [command, words] of steps) {
  console.log(`\n> ${[command, ...words].join(' ')}`)
  const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

/** Before the tests: is there a PostgreSQL to test on? After them: the cluster, if a test asked for one, is stopped. */
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstall, RUN, stop, WHY_NOT } from './postgres.ts'

export default function setup(): () => void {
  const found = findOrInstall()
  if ('whyNot' in found) {
    if (process.env.CI) throw new Error(`The tests need PostgreSQL: ${found.whyNot}`)
    console.warn(`Tests on PostgreSQL are skipped: ${found.whyNot}`)
    process.env[WHY_NOT] = found.whyNot
  }
  const run = mkdtempSync(join(tmpdir(), 'hemicycle-test-'))
  chmodSync(run, 0o755) // the server runs as another user
  process.env[RUN] = run
  return () => stop(run)
}

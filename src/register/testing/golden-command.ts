/**
 * `node scripts/run.mjs src/register/testing/golden-command.ts`: writes the golden export of this release (golden/README.md).
 *
 * Key      made in a temporary folder that is removed at the end: nobody can ever sign another state of that log.
 * Refuses  a version whose folder is there: what a release left is never written again.
 */
import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import manifest from '../../../package.json' with { type: 'json' }
import { openHouse } from '../../house.ts'
import { Instant, PlainDate } from '../../kernel/date.ts'
import { readSettings } from '../../settings.ts'
import { exportLog } from '../export.ts'
import { readLogFiles } from '../log-files.ts'
import { verifyLog } from '../verify.ts'
import { goldenChapters } from './golden-acts.ts'

const { version } = manifest
const target = join('golden', `export-${version}`)
if (existsSync(target)) {
  process.stderr.write(`${target} is there already. It stays as it is: raise the version in package.json for a new release.\n`)
  process.exit(1)
}

const dataFolder = await mkdtemp(join(tmpdir(), 'hemicycle-golden-'))
try {
  let now = Instant.parse('2026-11-23T00:00:00.000Z')
  const register = await openHouse(
    readSettings({ HEMICYCLE_DATA: dataFolder, HEMICYCLE_ORIGIN: `example.org/golden-${version}` }),
    { clock: { now: () => now, today: () => PlainDate.parse(now.slice(0, 10)) } },
  )
  try {
    for (const { recordedAt, filings } of goldenChapters) {
      now = recordedAt
      const recorded = await register.record(filings)
      if (!recorded.ok) throw new Error(recorded.findings.map(found => `${found.pointer}: ${found.detail}`).join('\n'))
    }
    const exported = join(dataFolder, 'exported')
    await exportLog(register.ledger, register.vkey, exported)
    const { size, root, deviations } = await verifyLog(readLogFiles(exported), { vkey: register.vkey })
    if (deviations.length > 0) throw new Error(JSON.stringify(deviations))
    // Only a whole export that verifies gets the name that is never written again.
    await cp(exported, target, { recursive: true })
    const types = [...new Set(goldenChapters.flatMap(({ filings }) => filings.map(filing => filing.body.type)))].toSorted()
    process.stdout.write(
      `${target} holds ${size} acts. Enter it in src/register/golden.test.ts:\n  'export-${version}': ${JSON.stringify({ size, root, types })},\n`,
    )
  } finally {
    await register.close()
  }
} finally {
  await rm(dataFolder, { recursive: true, force: true })
}

/** `npm run drill -- [kills] [seed]`: the crash drill on the embedded store and on a private PostgreSQL, 200 kills each. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import setup from '../store/testing/global-setup.ts'
import { freshDatabase, WHY_NOT } from '../store/testing/postgres.ts'
import { type DrillResult, drill } from './drill.ts'

const runs = Number(process.argv[2] ?? 200)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
const say = (line: string) => process.stdout.write(`${line}\n`)

const stop = setup()
try {
  const results: [string, DrillResult][] = []
  for (const store of ['embedded', 'PostgreSQL'] as const) {
    if (store === 'PostgreSQL' && process.env[WHY_NOT]) {
      say(`PostgreSQL: skipped, ${process.env[WHY_NOT]}`)
      continue
    }
    const dataFolder = await mkdtemp(join(tmpdir(), 'hemicycle-drill-'))
    say(`${store}: ${runs} kills, seed ${seed}, in ${dataFolder}`)
    const databaseUrl = store === 'PostgreSQL' ? await freshDatabase() : undefined
    const result = await drill({
      runs,
      seed,
      dataFolder,
      longestMs: 1_500,
      say,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
    })
    results.push([store, result])
    if (result.faults.length === 0) await rm(dataFolder, { recursive: true, force: true })
  }
  for (const [store, { kills, whileOpening, acknowledged, size, unacknowledged, faults }] of results) {
    say(
      `${store}: ${kills} kills (${whileOpening} while opening), ${acknowledged} acts acknowledged, ${size} on the log, ${unacknowledged} calls recorded without their acknowledgement having been heard, ${faults.length} faults`,
    )
    for (const fault of faults) say(`  ${fault}`)
  }
  process.exitCode = results.every(([, result]) => result.faults.length === 0) ? 0 : 1
} finally {
  stop()
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshDatabase, WHY_NOT } from '../store/testing/postgres.ts'
import { drill } from './drill.ts'

async function twentyKills(databaseUrl: string | undefined): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hemicycle-drill-'))
  try {
    const result = await drill({
      runs: 20,
      seed: 1826,
      dataFolder,
      longestMs: 1_000,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
    })
    expect(result.faults).toEqual([])
    expect(result.acknowledged).toBeGreaterThan(0)
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
  }
}

test('twenty kills, embedded: nothing acknowledged is lost, nothing is half recorded', () => twentyKills(undefined), 400_000)
test.skipIf(process.env[WHY_NOT])(
  'twenty kills, on PostgreSQL: nothing acknowledged is lost, nothing is half recorded',
  async () => twentyKills(await freshDatabase()),
  400_000,
)

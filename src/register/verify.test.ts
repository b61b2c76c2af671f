import { cp, mkdtemp, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbeddedStore } from '../store/embedded.ts'
import { openPostgresStore } from '../store/postgres.ts'
import type { Sql } from '../store/store.ts'
import { architectureProjection } from '../wings/architecture/projection.ts'
import { architectureRules } from '../wings/architecture/rules.ts'
import { actProjection } from './act-projection.ts'
import { exportLog } from './export.ts'
import { readLogFiles, strayFiles } from './log-files.ts'
import { readLogTables } from './log-tables.ts'
import type { Register } from './register.ts'
import { describeEachRegister } from './testing/each-register.ts'
import { filing, instrumentFiling, stateFiling } from './testing/sample-acts.ts'
import { verifyLog } from './verify.ts'
import { verifyProjections } from './verify-projections.ts'

const parts = { projections: [architectureProjection], rules: [architectureRules] }
const PROJECTIONS = [actProjection, architectureProjection]
const roles = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) =>
    filing(`role/${from + n}`, {
      type: 'role.recorded/v1',
      instrument: 'pact',
      state: 'XAA',
      on: '2000-01-01',
      role: 'host',
      note: `n${from + n}`,
    }),
  )

/** 600 acts in batches of several sizes: full and partial tiles on two levels. */
async function fill(register: Register): Promise<void> {
  for (const batch of [
    [stateFiling('XAA'), instrumentFiling('pact')],
    roles(0, 1),
    roles(1, 300),
    roles(301, 2),
    roles(303, 295),
  ]) {
    const result = await register.record(batch)
    if (!result.ok) throw new Error(JSON.stringify(result.findings))
  }
}

describeEachRegister('verify', parts, place => {
  test('a register that nobody touched deviates nowhere, in log and projections', async () => {
    const here = await place()
    const register = await here.open()
    await fill(register)
    const { vkey, ledger } = register
    expect(await verifyLog(ledger, { vkey })).toMatchObject({ size: 600, bodies: 600, withheld: 0, deviations: [] })
    await register.close()

    const store = here.settings.databaseUrl
      ? await openPostgresStore({ url: here.settings.databaseUrl })
      : await openEmbeddedStore({ folder: join(here.settings.dataFolder, 'projections') })
    const files = readLogFiles(join(here.settings.dataFolder, 'log'))
    const ledgerIn = (sql: Sql) => (here.settings.databaseUrl ? readLogTables(work => work(sql)) : files)
    try {
      expect(await verifyProjections(store, ledgerIn, 600, PROJECTIONS)).toEqual([])
      await store.writing(sql => sql.query(`update architecture.participation set state = 'XAB' where from_index = 7`))
      await store.writing(sql => sql.query(`delete from register.act where index = 9`))
      const found = await verifyProjections(store, ledgerIn, 600, PROJECTIONS)
      expect(found.map(one => `${one.place} ${one.rule}`)).toEqual([
        'projection register, table act projection-row-missing',
        'projection architecture, table participation projection-row-extra',
        'projection architecture, table participation projection-row-missing',
      ])
    } finally {
      await store.close()
    }
  })
})

describe('verify, on files', () => {
  let folder: string
  let log: string
  let vkey: string
  let exported: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hemicycle-verify-'))
    const { openRegister } = await import('./open.ts')
    const { preparedCluster } = await import('../store/testing/each-store.ts')
    const register = await openRegister({ dataFolder: folder }, { ...parts, prepared: await preparedCluster() })
    await fill(register)
    vkey = register.vkey
    exported = join(folder, 'exported')
    await exportLog(register.ledger, vkey, exported)
    await register.close()
    log = join(folder, 'log')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const inspect = async (at: string) => [
    ...(await verifyLog(readLogFiles(at), { vkey })).deviations,
    ...(at === log ? await strayFiles(at, 600) : []),
  ]
  const filesOf = async (at: string) =>
    (await readdir(at, { recursive: true, withFileTypes: true }))
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))

  test('folder and export both pass untouched', async () => {
    expect(await inspect(log)).toEqual([])
    expect(await inspect(exported)).toEqual([])
  })

  test('one flipped bit anywhere, in any file of the log or of an export, is found and its file is named', async () => {
    for (const at of [log, exported]) {
      const files = (await filesOf(at)).filter(file => !file.endsWith('vkey'))
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...files),
          fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
          fc.integer({ min: 0, max: 7 }),
          async (file, where, bit) => {
            const { size } = await stat(file)
            const position = Math.floor(where * size)
            const flip = async () => {
              const handle = await open(file, 'r+')
              const byte = Buffer.alloc(1)
              await handle.read(byte, 0, 1, position)
              byte[0] = (byte[0] ?? 0) ^ (1 << bit)
              await handle.write(byte, 0, 1, position)
              await handle.close()
            }
            await flip()
            const found = await inspect(at)
            await flip()
            const name = file.slice(at.length + 1).replace(/\.p\/\d+$/, '')
            expect(found.length, `${file} byte ${position} bit ${bit}`).toBeGreaterThan(0)
            expect(
              found.some(one => one.place.includes(name)),
              `${name} in ${JSON.stringify(found[0])}`,
            ).toBe(true)
          },
        ),
        { numRuns: 60 },
      )
    }
  })

  test('a truncated file is found and named', async () => {
    for (const file of (await filesOf(log)).filter(name => !name.endsWith('checkpoint'))) {
      const bytes = await readFile(file)
      await truncate(file, bytes.length - 1)
      const found = await inspect(log)
      await writeFile(file, bytes)
      const name = file.slice(log.length + 1)
      expect(
        found.some(one => one.place.includes(name)),
        `${name}: ${JSON.stringify(found)}`,
      ).toBe(true)
    }
  })

  test('a whole body put in the place of another is found', async () => {
    const copy = join(folder, 'copy')
    await cp(log, copy, { recursive: true })
    const path = join(copy, 'bodies/000')
    const lines = (await readFile(path, 'utf8')).split('\n')
    ;[lines[10], lines[11]] = [lines[11] ?? '', lines[10] ?? '']
    await writeFile(path, lines.join('\n'))
    expect((await inspect(copy)).map(one => `${one.place} ${one.rule}`)).toEqual([
      'bodies/000: body 10 body-digest',
      'bodies/000: body 11 body-digest',
    ])
  })

  test('another key is not believed', async () => {
    const other = 'localhost:1826/log+9fb7b2c1+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4'
    const found = await verifyLog(readLogFiles(log), { vkey: other })
    expect(found.deviations[0]?.rule).toMatch(/key-unreadable|checkpoint-refused/)
  })

  test('the export of a grown log completes the older one', async () => {
    const again = join(folder, 'again')
    await exportLog(readLogFiles(log), vkey, again)
    expect(await exportLog(readLogFiles(log), vkey, again)).toMatchObject({ size: 600 })
    expect(await inspect(again)).toEqual([])
    await expect(exportLog(readLogFiles(log), vkey, folder)).rejects.toThrow(/not empty/)
  })
})

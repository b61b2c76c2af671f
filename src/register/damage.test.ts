import { cp, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { preparedCluster } from '../store/testing/each-store.ts'
import { architectureProjection } from '../wings/architecture/projection.ts'
import { architectureRules } from '../wings/architecture/rules.ts'
import { openRegister } from './open.ts'
import { clockAt } from './testing/each-register.ts'
import { filing, instrumentFiling, stateFiling } from './testing/sample-acts.ts'

const parts = { projections: [architectureProjection], rules: [architectureRules], clock: clockAt('2026-11-23T12:00:00.000Z') }
let sound: string

beforeAll(async () => {
  sound = await mkdtemp(join(tmpdir(), 'hemicycle-damage-'))
  const register = await openRegister({ dataFolder: join(sound, 'data') }, { ...parts, prepared: await preparedCluster() })
  const role = (n: number) =>
    filing(`role/${n}`, { type: 'role.recorded/v1', instrument: 'pact', state: 'XAA', on: '2000-01-01', role: 'host' })
  await register.record([stateFiling('XAA'), instrumentFiling('pact'), ...Array.from({ length: 300 }, (_, n) => role(n))])
  await register.close()
})
afterAll(() => rm(sound, { recursive: true, force: true }))

/** A copy of the sound folder, damaged, and what its start says. */
async function startAfter(damage: (folder: string) => Promise<void>): Promise<{ said: string[]; acts: number; rows: number }> {
  const folder = join(sound, `copy-${Math.random().toString(36).slice(2)}`)
  await cp(join(sound, 'data'), folder, { recursive: true })
  await rm(join(folder, 'lock'), { force: true })
  await damage(folder)
  const said: string[] = []
  const register = await openRegister(
    { dataFolder: folder },
    { ...parts, prepared: await preparedCluster(), say: sentence => said.push(sentence) },
  )
  try {
    const rows = await register.reading('public', sql => sql.query('select 1 from architecture.participation'))
    return { said, acts: (await register.head()).size, rows: rows.length }
  } finally {
    await register.close()
  }
}

const cluster = (folder: string) => join(folder, 'projections', 'cluster')

test.each([
  { what: 'deleted', damage: (folder: string) => rm(join(folder, 'projections'), { recursive: true }), says: /Derived|^$/ },
  {
    what: 'truncated',
    damage: (folder: string) => truncate(join(cluster(folder), 'global', 'pg_control'), 100),
    says: /could not be opened[\s\S]*set aside/,
  },
  {
    what: 'garbage',
    damage: async (folder: string) => {
      for (const name of await readdir(join(cluster(folder), 'global')))
        await writeFile(join(cluster(folder), 'global', name), 'not a database').catch(() => {})
    },
    says: /could not be opened[\s\S]*set aside/,
  },
])('a database that is $what costs no act: it is derived again from the log, and the start says so', async ({ damage, says }) => {
  const { said, acts, rows } = await startAfter(damage)
  expect({ acts, rows }).toEqual({ acts: 302, rows: 300 })
  expect(said.join('\n')).toMatch(says)
})

test('a database of another log is not believed', async () => {
  const other = join(sound, 'other')
  const register = await openRegister({ dataFolder: other }, { ...parts, prepared: await preparedCluster() })
  await register.record([stateFiling('XAB'), stateFiling('XAC')])
  await register.close()
  const { said, rows } = await startAfter(async folder => {
    await rm(join(folder, 'projections'), { recursive: true })
    await cp(join(other, 'projections'), join(folder, 'projections'), { recursive: true })
  })
  expect(rows).toBe(300)
  expect(said.join('\n')).toMatch(/Derived again from the log: register, architecture \(302 acts\)/)
})

test('bytes behind the last commit are cut off, and said', async () => {
  const { appendFile } = await import('node:fs/promises')
  const { said, acts } = await startAfter(async folder => {
    await appendFile(join(folder, 'log/tile/entries/001'), Buffer.from([0, 200, 1, 2, 3]))
    await appendFile(join(folder, 'log/commits'), '303 half a line')
  })
  expect(acts).toBe(302)
  expect(said.join('\n')).toMatch(/commits: cut 15 bytes[\s\S]*entries\/001: cut 5 bytes/)
})

test('a log shorter than its commits is not opened, and the sentence names the file', async () => {
  await expect(startAfter(folder => truncate(join(folder, 'log/tile/entries/001'), 40))).rejects.toThrow(
    /entries\/001[\s\S]*hemicycle verify/,
  )
  await expect(startAfter(folder => rm(join(folder, 'log/tile/0/000')))).rejects.toThrow(/tile\/0\/000/)
  await expect(startAfter(folder => rm(join(folder, 'log/commits')))).rejects.toThrow(/commits/)
  await expect(startAfter(folder => rm(join(folder, 'log/checkpoint')))).rejects.toThrow(/no checkpoint/)
})

test('projections are not derived from a body that does not fit its entry', async () => {
  const { readFile } = await import('node:fs/promises')
  await expect(
    startAfter(async folder => {
      const path = join(folder, 'log/bodies/000')
      await writeFile(path, (await readFile(path, 'utf8')).replace('"role":"host"', '"role":"mediator"'))
      await rm(join(folder, 'projections'), { recursive: true })
    }),
  ).rejects.toThrow(/act 2: found a body with the digest/)
})

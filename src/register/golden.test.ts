/** What releases left in golden/ is read by the present code, and the next release will leave every type of act. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundlesOfSize, canonicalBytes, fromBase64, tilePath, tilesOfSize } from '@hemicycle/log'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACT_TYPES, readBody } from '../acts/catalogue.ts'
import { ALL_PROJECTIONS, openHouse } from '../house.ts'
import { readSettings } from '../settings.ts'
import { migrate } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'
import { openMemoryStore, preparedCluster } from '../store/testing/each-store.ts'
import { actsInLog } from './acts-in-log.ts'
import { readBodyBundle } from './ledger.ts'
import { readLogFiles } from './log-files.ts'
import type { RecordedAct } from './projection.ts'
import { keepUp, PROJECTED } from './projections.ts'
import { clockAt } from './testing/each-register.ts'
import { goldenChapters } from './testing/golden-acts.ts'
import { verifyLog } from './verify.ts'

const golden = fileURLToPath(new URL('../../golden/', import.meta.url))

/** What each release left. The root is written down here too, so that a folder cannot be replaced by another one unseen. */
const RELEASES: Readonly<Record<string, { readonly size: number; readonly root: string; readonly types: readonly string[] }>> = {
  'export-0.1.0': {
    size: 368,
    root: 'pG0INTKL9g40rR2HfoCUGZ2ui3Yd8Em0Q41rOyf5yxA=',
    types: [
      'act.corrected/v1',
      'assessment-test.defined/v1',
      'body.registered/v1',
      'comparability.noted/v1',
      'conference.held/v1',
      'currency.introduced/v1',
      'declaration.made/v1',
      'denunciation.notified/v1',
      'denunciation.revoked/v1',
      'denunciation.took-effect/v1',
      'exercise.defined/v1',
      'expenditure-method.defined/v1',
      'instrument.adopted/v1',
      'instrument.applied-provisionally/v1',
      'instrument.deposited/v1',
      'instrument.entered-into-force/v1',
      'instrument.in-force-for-state/v1',
      'instrument.rules-stated/v1',
      'instrument.signed/v1',
      'instrument.status-noted/v1',
      'instrument.succeeded/v1',
      'instrument.terminated/v1',
      'mechanism.defined/v1',
      'mechanism.invoked/v1',
      'membership.joined/v1',
      'membership.left/v1',
      'obligation.defined/v1',
      'participation.resumed/v1',
      'precedent.described/v1',
      'relation.stated/v1',
      'reservation.made/v1',
      'reservation.withdrawn/v1',
      'role.recorded/v1',
      'series.published/v1',
      'source-list.read/v1',
      'standing.contested/v1',
      'state.registered/v1',
      'suspension.imposed/v1',
      'suspension.lifted/v1',
      'term.defined/v1',
      'worked-case.defined/v1',
    ],
  },
}

test('every release that left a folder is known here, and none has lost it', async () => {
  const folders = (await readdir(golden, { withFileTypes: true })).filter(entry => entry.isDirectory())
  expect(folders.map(entry => entry.name).toSorted()).toEqual(Object.keys(RELEASES).toSorted())
})

test('the next release will leave an act of every type', () => {
  const filed = new Set(goldenChapters.flatMap(({ filings }) => filings.map(({ body }) => body.type)))
  const missing = ACT_TYPES.map(({ type }) => type as string).filter(type => !filed.has(type))
  expect(missing, `Add one filing of each to src/register/testing/golden-acts.ts: ${missing.join(', ')}`).toEqual([])
})

test('the rules of the house accept what the next release will leave, and no key is used twice', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hemicycle-golden-'))
  const settings = readSettings({ HEMICYCLE_DATA: dataFolder })
  const register = await openHouse(settings, { clock: clockAt('2026-11-25T00:00:00.000Z'), prepared: await preparedCluster() })
  try {
    for (const { filings } of goldenChapters) {
      const recorded = await register.record(filings)
      expect(recorded.ok ? [] : recorded.findings).toEqual([])
    }
    expect((await register.head()).size).toBe(goldenChapters.flatMap(({ filings }) => filings).length)
  } finally {
    await register.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
})

describe.each(Object.entries(RELEASES))('golden/%s', (name, { size, root, types }) => {
  const folder = join(golden, name)
  const reader = readLogFiles(folder)
  let vkey: string
  let scratch: string
  let store: Store
  beforeAll(async () => {
    vkey = await readFile(join(folder, 'vkey'), 'utf8')
    scratch = await mkdtemp(join(tmpdir(), 'hemicycle-golden-'))
    store = await openMemoryStore()
  })
  afterAll(async () => {
    await store.close()
    await rm(scratch, { recursive: true, force: true })
  })

  test('it verifies with the key of its release', async () => {
    expect(await verifyLog(reader, { vkey })).toEqual({ size, root, bodies: size, withheld: 0, deviations: [], more: false })
  })

  test('it has the files of its size and no other, full and partial ones', async () => {
    const bundles = [...bundlesOfSize(size)].map(tilePath)
    const expected = [
      'checkpoint',
      'vkey',
      ...[...tilesOfSize(size)].map(tilePath),
      ...bundles.flatMap(path => [path, path.replace('tile/entries/', 'bodies/')]),
    ]
    expect((await filesOf(folder)).toSorted()).toEqual(expected.toSorted())
    const partial = expected.filter(path => /\.p\/\d+$/.test(path))
    expect(partial.length).toBeGreaterThan(0)
    expect(expected).toContain('tile/0/000')
  })

  test('the present schemas read every body to the very bytes that were recorded', async () => {
    for (const { index, width } of bundlesOfSize(size))
      for (const line of readBodyBundle(await reader.bodyBundle(index, width))) {
        if (!line.ok || !line.body) throw new Error('A body is missing.')
        const json = Buffer.from(line.body.json)
        const read = readBody(JSON.parse(json.toString('utf8')))
        expect(read.ok && Buffer.from(canonicalBytes(read.body)).equals(json), json.toString('utf8')).toBe(true)
      }
  })

  test('it holds every type its release knew, with a correction and a withdrawal', async () => {
    const acts: RecordedAct[] = []
    for await (const some of actsInLog(reader, 0, size)) acts.push(...some)
    expect([...new Set(acts.map(act => act.entry.type))].toSorted()).toEqual(types)
    const amendments = acts.filter(act => act.standsFor !== act.entry.id)
    expect(amendments.some(act => act.body !== null)).toBe(true)
    expect(amendments.some(act => act.body === null)).toBe(true)
  })

  test('the present projections are derived from it', async () => {
    const bytes = fromBase64(root)
    if (!bytes) throw new Error('The root is no base64.')
    await migrate(store, [PROJECTED])
    await keepUp(store, reader, { size, root: bytes }, ALL_PROJECTIONS)
    const counts = await store.writing(sql =>
      sql.query(`select (select count(*)::int from register.act) as acts,
        (select count(*)::int from architecture.participation where until_index is not null) as amended`),
    )
    expect(counts).toEqual([{ acts: size, amended: 2 }])
  })

  test('one changed byte of any of its files is found', async () => {
    const copy = join(scratch, 'copy')
    await cp(folder, copy, { recursive: true })
    const signed = (await filesOf(copy)).filter(path => path !== 'vkey')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...signed), fc.nat(), fc.integer({ min: 1, max: 255 }), async (path, where, change) => {
        const bytes = await readFile(join(copy, path))
        const changed = Buffer.from(bytes)
        const at = where % bytes.length
        changed[at] = (changed[at] ?? 0) ^ change
        await writeFile(join(copy, path), changed)
        const { deviations } = await verifyLog(readLogFiles(copy), { vkey })
        await writeFile(join(copy, path), bytes)
        expect(deviations.length, `${path}, byte ${at}`).toBeGreaterThan(0)
      }),
      { numRuns: 40 },
    )
  })
})

/** Paths of all files of a folder, as they stand in an export. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
}

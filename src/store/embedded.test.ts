import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { openEmbeddedStore, type Trial } from './embedded.ts'
import { FolderInUse, takeFolderLock } from './lock.ts'
import { type Store, StoreLost, StoreUnreadable } from './store.ts'
import { preparedCluster } from './testing/each-store.ts'
import { cacheFolder } from './worker-script.ts'

const place = mkdtempSync(join(tmpdir(), 'hemicycle-embedded-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

let count = 0
const newFolder = () => join(place, String(++count))

/** A folder with one row in it, whole and closed; the tests copy it, which is faster than making one. */
const whole = newFolder()
let whileOpen: string[] = []
let keptIn = ''
beforeAll(async () => {
  // An interrupted start left this.
  mkdirSync(join(whole, 'cluster.new/base'), { recursive: true })
  writeFileSync(join(whole, 'cluster.new/PG_VERSION'), '')
  const store = await open(whole)
  whileOpen = readdirSync(whole).sort()
  await store.writing(sql => sql.exec('create table kept (id int); insert into kept values (1)'))
  const [file] = await store.writing(sql => sql.query<{ path: string }>("select pg_relation_filepath('kept') as path"))
  keptIn = join('cluster', file?.path ?? '')
  await store.close()
})
const usedFolder = () => {
  const folder = newFolder()
  cpSync(whole, folder, { recursive: true })
  return folder
}
const open = async (folder: string, trial: Trial = {}, durable = true) =>
  openEmbeddedStore({ folder, durable, prepared: await preparedCluster(), trial })
const kept = async (store: Store) => {
  try {
    return await store.writing(sql => sql.query('select id from kept'))
  } finally {
    await store.close()
  }
}

test('PGlite is pinned exactly: the durable file system leans on its inside', () => {
  expect(manifest.dependencies['@electric-sql/pglite']).toMatch(/^\d+\.\d+\.\d+$/)
})

describe('durability', () => {
  const openCounting = async (durable: boolean) => {
    const syncs = new Int32Array(new SharedArrayBuffer(8))
    const store = await open(usedFolder(), { syncs }, durable)
    const during = async (work: () => Promise<unknown>) => {
      const before = Atomics.load(syncs, 0)
      await work()
      return Atomics.load(syncs, 0) - before
    }
    const insert = (id: number) => store.writing(sql => sql.query('insert into kept values ($1)', [id]))
    const commits = async () => {
      for (let id = 2; id < 27; id++) await insert(id)
    }
    return { store, syncs, during, insert, commits }
  }

  test('each commit is synced once, a reading never; a commit whose sync failed is not acknowledged and ends the store', async () => {
    const { store, syncs, during, insert, commits } = await openCounting(true)
    expect(await during(commits)).toBe(25)
    expect(await during(() => store.reading('public', sql => sql.query('select 1')))).toBe(0)
    Atomics.store(syncs, 1, 1)
    await expect(insert(27)).rejects.toThrow(StoreLost)
    await expect(insert(28)).rejects.toThrow(/could not fsync/)
    await store.close()
  })

  test('what can be rebuilt may be kept without any sync', async () => {
    const { store, during, commits } = await openCounting(false)
    expect(await during(commits)).toBe(0)
    await store.close()
  })
})

describe('opening', () => {
  test('a new folder is made beside the place and moved there; what an interrupted start left is thrown away', async () => {
    expect(whileOpen).toEqual(['cluster', 'lock'])
    expect(readdirSync(whole)).toEqual(['cluster'])
    expect(await kept(await open(usedFolder()))).toEqual([{ id: 1 }])
  })

  test('without a prepared cluster initdb makes one, in a thread that ends', async () => {
    const folder = newFolder()
    const store = await openEmbeddedStore({ folder })
    expect(await store.reading('public', sql => sql.query('select 1 as one'))).toEqual([{ one: 1 }])
    await store.close()
  })

  test('an empty postmaster.pid, left by a kill, does not close the folder for ever', async () => {
    const folder = usedFolder()
    writeFileSync(join(folder, 'cluster/postmaster.pid'), '')
    expect(await kept(await open(folder))).toEqual([{ id: 1 }])
  })

  test('a folder that does not open in time is unreadable, not a hang', async () => {
    const folder = usedFolder()
    await expect(openEmbeddedStore({ folder, openWithinMs: 1 })).rejects.toThrow(/did not open within 0.001 s/)
  })
})

describe('a damaged folder', () => {
  const largest = (folder: string) =>
    readdirSync(folder)
      .map(name => join(folder, name))
      .sort((a, b) => statSync(b).size - statSync(a).size)[0] ?? ''

  test.each<[string, (cluster: string) => void]>([
    ['PG_VERSION is missing', cluster => rmSync(join(cluster, 'PG_VERSION'))],
    ['PG_VERSION names another version', cluster => writeFileSync(join(cluster, 'PG_VERSION'), '12\n')],
    ['pg_control is empty', cluster => truncateSync(join(cluster, 'global/pg_control'), 0)],
    ['pg_control is garbage', cluster => writeFileSync(join(cluster, 'global/pg_control'), Buffer.alloc(8192, 0xa5))],
    ['the write-ahead log is empty', cluster => truncateSync(largest(join(cluster, 'pg_wal')), 0)],
    ['the databases are missing', cluster => rmSync(join(cluster, 'base'), { recursive: true })],
    ['the settings are garbage', cluster => writeFileSync(join(cluster, 'postgresql.conf'), 'not = a = setting\0')],
    [
      'a directory became a file',
      cluster => {
        rmSync(join(cluster, 'global'), { recursive: true })
        writeFileSync(join(cluster, 'global'), 'x')
      },
    ],
  ])('is told apart, and let go of: %s', async (_what, damage) => {
    const folder = usedFolder()
    damage(join(folder, 'cluster'))
    await expect(open(folder)).rejects.toThrow(StoreUnreadable)
    expect(existsSync(join(folder, 'lock'))).toBe(false)
    renameSync(folder, `${folder}.set-aside`)
  })

  test('a damaged table is found when it is read', async () => {
    const folder = usedFolder()
    const path = join(folder, keptIn)
    writeFileSync(path, readFileSync(path).fill(0xa5))
    const damaged = await open(folder)
    await expect(damaged.writing(sql => sql.query('select * from kept'))).rejects.toThrow(StoreUnreadable)
    await damaged.close()
  })
})

describe('one process at a time', () => {
  test('a second one is refused with its number; when it is killed, what it acknowledged is there and the folder opens', async () => {
    const folder = usedFolder()
    // As in production: the program and the worker's script side by side.
    const dist = mkdtempSync(join(cacheFolder(), 'dist-'))
    await build({
      entryPoints: ['testing/holder.ts', 'pglite-worker.ts'].map(path => fileURLToPath(new URL(path, import.meta.url))),
      outdir: dist,
      entryNames: '[name]',
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'silent',
    })
    writeFileSync(join(dist, 'package.json'), '{"type":"module"}')
    const child = spawn(process.execPath, [join(dist, 'holder.js'), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let told = 0
    try {
      for await (const line of createInterface({ input: child.stdout })) {
        told = Number(line)
        if (told === 20) {
          const refused = await open(folder).catch((error: unknown) => error)
          expect(refused).toBeInstanceOf(FolderInUse)
          expect(String(refused)).toContain(`${folder} is in use by process ${child.pid} on `)
          const exit = once(child, 'exit')
          child.kill('SIGKILL')
          await exit
        }
      }
      const store = await open(folder)
      const rows = await store.writing(sql => sql.query<{ id: number }>('select id from told order by id'))
      await store.close()
      // The last commit may have been made without its word.
      expect([told, told + 1]).toContain(rows.length)
      expect(rows.map(row => row.id)).toEqual(Array.from({ length: rows.length }, (_, i) => i + 1))
    } finally {
      child.kill('SIGKILL')
      rmSync(dist, { recursive: true, force: true })
    }
  })

  test('a lock on the data folder serves for the store inside it, and only there', async () => {
    const data = usedFolder()
    const lock = await takeFolderLock(data)
    const prepared = await preparedCluster()
    const store = await openEmbeddedStore({ folder: data, lock, prepared })
    await store.close()
    expect(lock.held()).toBe(true)
    await expect(openEmbeddedStore({ folder: newFolder(), lock, prepared })).rejects.toThrow(/does not cover/)
    lock.release()
    await expect(openEmbeddedStore({ folder: data, lock, prepared })).rejects.toThrow(/does not cover/)
  })
})

test('a long aggregate does not stop the clock of the process; when the thread dies, all who wait are told', async () => {
  let worker: Worker | undefined
  const onWorker = (started: Worker) => {
    worker = started
  }
  const store = await open(usedFolder(), { onWorker })
  const aggregate = (rows: number) =>
    store.reading('public', sql =>
      sql.query('select sum(length(md5(n::text))) as n from generate_series(1, $1::int) as n', [rows]),
    )
  let ticks = 0
  const timer = setInterval(() => ticks++, 1)
  expect(await aggregate(300_000)).toEqual([{ n: 9_600_000 }])
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(0)

  const waiting = [aggregate(30_000_000), aggregate(1), store.writing(sql => sql.query('select 1'))]
  const refused = Promise.all(waiting.map(call => expect(call).rejects.toThrow(StoreLost)))
  await worker?.terminate()
  await refused
  await expect(aggregate(1)).rejects.toThrow(/stopped by itself/)
  await store.close()
})

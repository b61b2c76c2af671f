/** One suite, two engines: what is true of the store is true of both. */
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { openEmbeddedStore, started } from '../embedded.ts'
import { openPostgresStore } from '../postgres.ts'
import type { Store } from '../store.ts'
import { cacheFolder } from '../worker-script.ts'
import type { FromWorker } from '../worker-stream.ts'
import { freshDatabase, WHY_NOT } from './postgres.ts'

/** `open` gives a new, empty store each time; all are closed when the suite has ended. */
export function describeEachStore(title: string, suite: (open: () => Promise<Store>) => void): void {
  describe(`${title}, embedded`, () => suite(closedAtTheEnd(openMemoryStore)))
  describe.skipIf(process.env[WHY_NOT])(`${title}, on PostgreSQL`, () => {
    suite(closedAtTheEnd(async () => openPostgresStore({ url: await freshDatabase() })))
  })
}

function closedAtTheEnd(open: () => Promise<Store>): () => Promise<Store> {
  const opened: Store[] = []
  afterAll(async () => {
    await Promise.all(opened.map(store => store.close()))
  })
  return async () => {
    const store = await open()
    opened.push(store)
    return store
  }
}

/** In memory, from a prepared cluster: about a second, where a new one takes five. */
export const openMemoryStore = async (): Promise<Store> =>
  openEmbeddedStore({ folder: 'memory', prepared: await preparedCluster() })

let prepared: Promise<string> | undefined

/** The path of a tar of a new cluster of this version of PGlite, made once per checkout. */
export function preparedCluster(): Promise<string> {
  prepared ??= prepare()
  return prepared
}

async function prepare(): Promise<string> {
  const file = join(cacheFolder(), `cluster-${manifest.dependencies['@electric-sql/pglite']}.tar`)
  if (existsSync(file)) return file
  let tar: Uint8Array | undefined
  const worker = await started({ task: 'dump', folder: 'memory', durable: false }, 180_000, (message: FromWorker) => {
    if ('bytes' in message) tar = message.bytes
    return tar !== undefined
  })
  await worker.terminate()
  const part = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`
  writeFileSync(part, tar ?? '')
  renameSync(part, file)
  return file
}

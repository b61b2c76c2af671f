/**
 * The embedded store: PostgreSQL in WebAssembly (PGlite), in a worker thread, on a folder or in memory.
 *
 * Lock     two processes on one folder corrupt it. Whoever opens a folder holds a lock on it or on a folder around it.
 * Durable  by default each commit is synced. `durable: false` is for what can be rebuilt from the log.
 * New      initdb takes some seconds and hundreds of megabytes: a worker of its own does it beside the place and ends;
 *          the finished folder is then moved into place, so a half-made one is never opened.
 * Unreadable  whatever cannot be opened in good time is `StoreUnreadable`; a full disk or a missing right is not.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { Worker } from 'node:worker_threads'
import pg from 'pg'
import { gate } from './gate.ts'
import { type FolderLock, takeFolderLock } from './lock.ts'
import type { WorkerTask } from './pglite-worker.ts'
import { prepareReading } from './reader-role.ts'
import { type Store, StoreLost, StoreUnreadable } from './store.ts'
import { type Lender, storeOver } from './transactions.ts'
import { SESSION, types } from './values.ts'
import { workerScript } from './worker-script.ts'
import { type FromWorker, WorkerStream } from './worker-stream.ts'

export type Trial = {
  /** Shared memory: how often was synced; and, once it is not zero, that syncing fails. */
  readonly syncs?: Int32Array
  /** The thread, for a test that kills it. */
  readonly onWorker?: (worker: Worker) => void
}

export type EmbeddedOptions = {
  /** The cluster is in `cluster` inside it, so that a lock file and what else belongs to it have room beside. */
  readonly folder: string | 'memory'
  /** A lock already held on the folder or on one around it. Without it the store takes its own. */
  readonly lock?: FolderLock
  /** One sync to disk per commit. Default true: what lives only in SQL (accounts, drafts, outbox) has no other copy. */
  readonly durable?: boolean
  /** Longest that opening may take before the folder counts as unreadable. Recovery after a crash is part of it. */
  readonly openWithinMs?: number
  /** A tar of a fresh cluster of this version, to start a new folder from instead of initdb. */
  readonly prepared?: string
  /** For tests only. */
  readonly trial?: Trial
}

const OPEN_WITHIN_MS = 180_000

const opened = (message: FromWorker) => 'opened' in message
const closed = (message: FromWorker) => 'closed' in message

export async function openEmbeddedStore(options: EmbeddedOptions): Promise<Store> {
  const folder = options.folder === 'memory' ? 'memory' : resolve(options.folder)
  const lock = folder === 'memory' ? undefined : await lockFor(folder, options.lock)
  const ownLock = options.lock ? undefined : lock
  const task = { folder, durable: options.durable ?? true, prepared: options.prepared, syncs: options.trial?.syncs }
  const within = options.openWithinMs ?? OPEN_WITHIN_MS
  try {
    const cluster = folder === 'memory' ? folder : join(folder, 'cluster')
    if (folder !== 'memory') await makeReady(cluster, task, within)
    const worker = await started({ ...task, folder: cluster, task: 'open' }, within, opened)
    options.trial?.onWorker?.(worker)
    return await connected(worker, ownLock)
  } catch (error) {
    ownLock?.release()
    throw error
  }
}

async function lockFor(folder: string, given: FolderLock | undefined): Promise<FolderLock> {
  if (!given) return takeFolderLock(folder)
  const inside = folder === given.folder || folder.startsWith(given.folder + sep)
  if (!inside || !given.held()) throw new Error(`The lock handed in does not cover ${folder}`)
  return given
}

/** A folder that PostgreSQL can open: a new one when there is none. */
async function makeReady(folder: string, task: Omit<WorkerTask, 'task'>, within: number): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    if (!existsSync(join(folder, 'PG_VERSION'))) {
      throw new StoreUnreadable(`${folder} holds files but no PG_VERSION: it is not a database, or no longer a whole one.`)
    }
    // Left by a kill in the moment of writing; PostgreSQL would refuse it for ever. Nobody else is here: we hold the lock.
    const pid = join(folder, 'postmaster.pid')
    if (existsSync(pid) && statSync(pid).size === 0) await rm(pid)
    return
  }
  const fresh = `${folder}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(dirname(fresh), { recursive: true })
  const worker = await started({ ...task, folder: fresh, task: 'create', durable: false }, within, closed)
  await worker.terminate()
  if (task.durable) await syncTree(fresh)
  await rm(folder, { recursive: true, force: true })
  await rename(fresh, folder)
  if (task.durable) await syncPath(dirname(folder))
}

/** Errors of the machine, not of the data: nothing is set aside for these. */
const MACHINE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'ENOMEM', 'ERR_MODULE_NOT_FOUND'])

/** A worker that has said the awaited word. Opening never hangs: a worker that says nothing in time is ended. */
export async function started(task: WorkerTask, within: number, awaited: (message: FromWorker) => boolean): Promise<Worker> {
  const worker = new Worker(await workerScript(), { workerData: task, name: 'embedded-store' })
  const where = task.folder === 'memory' ? 'in memory' : `in ${task.folder}`
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new StoreUnreadable(`The database ${where} did not open within ${within / 1000} s.`)),
        within,
      )
      const unreadable = (why: string, cause?: unknown) =>
        reject(new StoreUnreadable(`The database ${where} cannot be opened: ${why}`, { cause }))
      const onMessage = (message: FromWorker) => {
        if (awaited(message)) {
          clearTimeout(timer)
          worker.off('message', onMessage).off('error', onError).off('exit', onExit)
          resolve()
        } else if ('failed' in message) {
          clearTimeout(timer)
          const machine = message.code !== undefined && MACHINE.has(message.code)
          if (machine) reject(new Error(`The database ${where} cannot be opened on this machine: ${message.failed}`))
          else unreadable(message.failed)
        }
      }
      const onError = (error: Error) => unreadable(error.message, error)
      const onExit = (code: number) => unreadable(`its thread ended with ${code}`)
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    })
  } catch (error) {
    worker.removeAllListeners()
    worker.on('error', () => {})
    await worker.terminate()
    throw error
  }
  return worker
}

async function connected(worker: Worker, ownLock: FolderLock | undefined): Promise<Store> {
  const stream = new WorkerStream(worker)
  const client = new pg.Client({
    stream: () => stream,
    host: 'embedded',
    port: 5432,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    pipeline: true,
    types,
  })
  // Every query that waits is told; the event on top of that needs a listener, or it would end the process.
  client.on('error', () => {})
  const lost = () => stream.errored
  const turns = gate(1)

  const lender: Lender = {
    kind: 'pglite',
    async lend() {
      const leave = await turns.enter()
      const reason = lost()
      if (reason) {
        leave()
        throw reason
      }
      return {
        client,
        giveBack: broken => {
          if (broken && !lost())
            stream.destroy(new StoreLost(`The embedded database stopped: ${broken.message}`, { cause: broken }))
          leave()
        },
      }
    },
    explain: error => lost() ?? error,
    async close() {
      await turns.shut(() => new Error('The store is closed.'))
      try {
        if (!lost()) await client.end()
      } finally {
        stream.destroy()
        await worker.terminate()
        ownLock?.release()
      }
    },
  }
  const store = storeOver(lender)
  try {
    await client.connect()
    await client.query(SESSION)
    await prepareReading(store)
  } catch (error) {
    stream.destroy()
    await worker.terminate()
    throw error
  }
  return store
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A new cluster was written without a sync; PostgreSQL's own recovery relies on it being on disk. */
async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = [folder, ...entries.map(entry => join(entry.parentPath, entry.name))]
  const next = paths.values()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const path of next) await syncPath(path)
    }),
  )
}

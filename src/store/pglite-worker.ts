/**
 * The embedded engine, in a thread of its own: a long aggregate must not stop the web server (PGlite runs on the calling
 * thread). It receives PostgreSQL's protocol as bytes and answers with bytes; worker-stream.ts is the other end.
 *
 * Durable  PGlite starts PostgreSQL with `-F` and its file system ignores fsync. `SyncedFiles` gives both back: one
 *          fdatasync per commit. It leans on the inside of Emscripten's NODEFS: hence the exact version in package.json
 *          and the test that counts.
 */
import { closeSync, fdatasyncSync, fsyncSync, openSync, readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import type { FromWorker, ToWorker } from './worker-stream.ts'

export type WorkerTask = {
  /** `create` runs initdb and ends; `dump` also hands back the new cluster as a tar; `open` serves. */
  readonly task: 'create' | 'dump' | 'open'
  readonly folder: string | 'memory'
  readonly durable: boolean
  /** A tar of a fresh cluster to start from instead of initdb. */
  readonly prepared?: string | undefined
  /** For tests: the first counts what was synced; when the second is not zero, syncing fails. */
  readonly syncs?: Int32Array | undefined
}

type Stream = { readonly nfd?: number; readonly node: object }
type NodeFiles = {
  NODEFS: { realPath(node: object): string; stream_ops: { fsync?: (stream: Stream) => number } }
}
type Init = Parameters<NodeFS['init']>

/** WASI's number for EIO. PostgreSQL then stops (PANIC) rather than believe that something is on disk. */
const EIO = 29

class SyncedFiles extends NodeFS {
  override async init(pg: Init[0], options: Init[1]) {
    const { emscriptenOpts } = await super.init(pg, options)
    const hook = (mod: unknown) => {
      const { NODEFS } = mod as NodeFiles
      NODEFS.stream_ops.fsync = stream => {
        try {
          if (task.syncs && Atomics.load(task.syncs, 1) !== 0) return EIO
          if (stream.nfd === undefined) syncDirectory(NODEFS.realPath(stream.node))
          else fdatasyncSync(stream.nfd)
          if (task.syncs) Atomics.add(task.syncs, 0, 1)
          return 0
        } catch {
          return EIO
        }
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), hook] } }
  }
}

function syncDirectory(path: string) {
  const directory = openSync(path, 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
}

const task = workerData as WorkerTask
const port = parentPort
if (!port) throw new Error('This file runs as a worker thread of the embedded store, not by itself.')
const say = (message: FromWorker, transfer: readonly ArrayBuffer[] = []) => port.postMessage(message, transfer)

/** What the engine last said about itself; its errors are not in the exception. */
const lastWords: string[] = []
const listen = (line: string) => {
  if (lastWords.push(line) > 8) lastWords.shift()
  return true
}

const options: PGliteOptions = { onStderr: listen }
if (task.folder !== 'memory') {
  options.fs = task.durable ? new SyncedFiles(task.folder) : new NodeFS(task.folder)
  if (task.durable) {
    options.startParams = [
      ...PGlite.defaultStartParams.filter(word => word !== '-F'),
      '-c',
      'fsync=on',
      '-c',
      'wal_sync_method=fsync',
    ]
  }
}
if (task.prepared && (task.folder === 'memory' || task.task === 'create')) {
  options.loadDataDir = new Blob([readFileSync(task.prepared)])
}

try {
  const engine = await PGlite.create(options)
  if (task.task === 'dump') {
    const tar = new Uint8Array(await (await engine.dumpDataDir('none')).arrayBuffer())
    say({ bytes: tar }, [tar.buffer])
  } else if (task.task === 'create') {
    await engine.close()
    say({ closed: true })
  } else serve(engine)
} catch (error) {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const failed = [error instanceof Error ? error.message : String(error), ...lastWords].join(' | ')
  say(code === undefined ? { failed } : { failed, code })
}

function serve(engine: PGlite) {
  // Messages are answered one after the other, in the order they came.
  let last = Promise.resolve()
  port?.on('message', (message: ToWorker) => {
    last = last
      .then(async () => {
        if ('close' in message) {
          await engine.close()
          say({ closed: true })
          return
        }
        const answer = await answerTo(engine, message.bytes)
        say({ bytes: answer }, [answer.buffer])
      })
      .catch((error: unknown) => say({ failed: [String(error), ...lastWords].join(' | ') }))
  })
  say({ opened: true })
}

async function answerTo(engine: PGlite, request: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let length = 0
  await engine.execProtocolRawStream(request, {
    syncToFs: false,
    onRawData: bytes => {
      parts.push(bytes.slice()) // a view of the engine's memory, which moves
      length += bytes.length
    },
  })
  const answer = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    answer.set(part, at)
    at += part.length
  }
  return answer
}

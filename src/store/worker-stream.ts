/**
 * A byte stream to the embedded engine in its worker thread, in the place where `pg` expects a socket.
 *
 * So the embedded store is asked, answered and parsed by the same driver as a server; only the cable differs.
 * Messages  to the worker `{ bytes }` or `{ close: true }`; from it `{ bytes }`, `{ closed: true }` or `{ failed }`.
 */
import { Duplex } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import { StoreLost } from './store.ts'

export type ToWorker = { readonly bytes: Uint8Array } | { readonly close: true }
export type FromWorker =
  | { readonly opened: true }
  | { readonly bytes: Uint8Array }
  | { readonly closed: true }
  | { readonly failed: string; readonly code?: string }

export class WorkerStream extends Duplex {
  readonly #worker: Worker
  #closing = false
  #unsent: Buffer[] = []
  #closed: ((error?: Error) => void) | undefined

  constructor(worker: Worker) {
    super({ allowHalfOpen: true, writableHighWaterMark: 1 << 20 })
    this.#worker = worker
    worker.on('message', (message: FromWorker) => {
      if ('bytes' in message) {
        if (message.bytes.length > 0) this.push(Buffer.from(message.bytes.buffer, message.bytes.byteOffset, message.bytes.length))
      } else if ('closed' in message) this.#closed?.()
      else if ('failed' in message) this.destroy(new StoreLost(`The embedded database failed: ${message.failed}`))
    })
    worker.on('error', error => this.destroy(new StoreLost(`The embedded database failed: ${error.message}`, { cause: error })))
    worker.on('exit', code => {
      if (!this.#closing)
        this.destroy(new StoreLost(`The embedded database stopped by itself (exit ${code}). Start the register again.`))
    })
  }

  override _read() {}

  /** What is written in one go (begin, role, first query) makes one journey. */
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void) {
    if (this.#unsent.push(chunk) === 1) queueMicrotask(() => this.#send())
    done()
  }

  #send() {
    // A copy of its own, to be handed over: the driver keeps and reuses its buffers.
    const bytes = new Uint8Array(this.#unsent.reduce((sum, chunk) => sum + chunk.length, 0))
    let at = 0
    for (const chunk of this.#unsent) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    this.#unsent = []
    this.#worker.postMessage({ bytes } satisfies ToWorker, [bytes.buffer])
  }

  override _final(done: (error?: Error | null) => void) {
    this.#closing = true
    this.#closed = error => {
      this.#closed = undefined
      this.push(null)
      done(error)
    }
    queueMicrotask(() => this.#worker.postMessage({ close: true } satisfies ToWorker)) // behind what is not sent yet
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void) {
    this.#closing = true
    this.#closed?.(error ?? undefined)
    this.#worker.terminate().then(
      () => done(error),
      () => done(error),
    )
  }

  // What `pg` asks of a socket beyond a stream.
  connect() {
    queueMicrotask(() => this.emit('connect'))
  }
  setNoDelay() {}
  setKeepAlive() {}
  ref() {
    this.#worker.ref()
  }
  unref() {
    this.#worker.unref()
  }
}

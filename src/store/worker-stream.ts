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
  #answer: ((error?: Error) => void) | undefined

  constructor(worker: Worker) {
    super({ allowHalfOpen: true, writableHighWaterMark: 1 << 20 })
    this.#worker = worker
    worker.on('message', (message: FromWorker) => {
      if ('bytes' in message) {
        if (message.bytes.length > 0) this.push(Buffer.from(message.bytes.buffer, message.bytes.byteOffset, message.bytes.length))
        this.#answered()
      } else if ('closed' in message) this.#answered()
      else if ('failed' in message) this.destroy(new StoreLost(`The embedded database failed: ${message.failed}`))
    })
    worker.on('error', error => this.destroy(new StoreLost(`The embedded database failed: ${error.message}`, { cause: error })))
    worker.on('exit', code => {
      if (!this.#closing)
        this.destroy(new StoreLost(`The embedded database stopped by itself (exit ${code}). Start the register again.`))
    })
  }

  #answered(error?: Error) {
    const answer = this.#answer
    this.#answer = undefined
    answer?.(error)
  }

  override _read() {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void) {
    this.#answer = done
    // A copy of its own: the driver reuses its buffer, and a transferred one is gone here.
    const bytes = new Uint8Array(chunk)
    this.#worker.postMessage({ bytes } satisfies ToWorker, [bytes.buffer])
  }

  override _writev(chunks: { chunk: Buffer; encoding: BufferEncoding }[], done: (error?: Error | null) => void) {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'buffer' as BufferEncoding, done)
  }

  override _final(done: (error?: Error | null) => void) {
    this.#closing = true
    this.#answer = error => {
      this.push(null)
      done(error)
    }
    this.#worker.postMessage({ close: true } satisfies ToWorker)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void) {
    this.#closing = true
    this.#answered(error ?? undefined)
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

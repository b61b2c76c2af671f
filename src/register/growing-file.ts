/**
 * A file that only grows. Bytes are written at a known place, so that what an interrupted write left behind the last
 * commit is overwritten and never read.
 *
 * Durable  `sync` returns when the bytes, and the name of a new file, cannot be lost by a power cut.
 * Errors   those of the file system, as they come.
 */
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'

export class GrowingFile {
  readonly #handle: FileHandle
  readonly #path: string
  #isNew: boolean
  /** Bytes that count: committed, or written in the batch under way. */
  length: number

  private constructor(path: string, handle: FileHandle, length: number, isNew: boolean) {
    this.#path = path
    this.#handle = handle
    this.#isNew = isNew
    this.length = length
  }

  /** `length`: how many of its bytes count; anything behind them is cut off. */
  static async open(path: string, length: number): Promise<GrowingFile> {
    const created = await mkdir(dirname(path), { recursive: true })
    // A new folder is a new name in the folder above it.
    if (created) await syncFolder(dirname(created))
    let isNew = false
    const handle = await open(path, 'r+').catch(async (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOENT') throw cause
      isNew = true
      return open(path, 'w+')
    })
    const { size } = await handle.stat()
    if (size < length) {
      await handle.close()
      throw new Error(`${path} has ${size} bytes, expected at least ${length}.`)
    }
    if (size > length) await handle.truncate(length)
    return new GrowingFile(path, handle, length, isNew)
  }

  async write(bytes: Uint8Array): Promise<void> {
    let written = 0
    while (written < bytes.length) {
      const { bytesWritten } = await this.#handle.write(bytes, written, bytes.length - written, this.length + written)
      written += bytesWritten
    }
    this.length += bytes.length
  }

  async sync(): Promise<void> {
    await this.#handle.datasync()
    if (this.#isNew) {
      await syncFolder(dirname(this.#path))
      this.#isNew = false
    }
  }

  close(): Promise<void> {
    return this.#handle.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

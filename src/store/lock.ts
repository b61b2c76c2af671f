/**
 * One process at a time on a data folder: a file `lock` in it that names the holder.
 *
 * Alive     the holder lives when its process does: same boot, same number, same start. A number that was given to
 *           another process since is not believed. After a kill or a power cut the lock is stale and is taken over.
 * Elsewhere a holder in another container or on another machine cannot be looked up. It refreshes the file while it
 *           lives, so we watch the file for a few seconds: one that nobody refreshes is stale.
 * Race      taking goes through `lock.taking`, created exclusively, so two that find the same stale lock do not both win.
 */
import { readFileSync, readlinkSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type FolderLock = {
  readonly folder: string
  held(): boolean
  release(): void
}

/** Somebody else has the folder open. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

type Holder = {
  readonly pid: number
  /** Absent where the system does not say. */
  readonly boot: string | null
  /** Start of the process, in clock ticks since boot. */
  readonly started: string | null
  /** Process numbers mean something within one namespace only (containers). */
  readonly space: string | null
  readonly host: string
  readonly since: string
}

const REFRESH_MS = 2_000
const WATCH_MS = 3 * REFRESH_MS
/** A `lock.taking` older than this was left by a process that died while taking. */
const TAKING_MS = 10_000

const tryRead = (read: () => string): string | null => {
  try {
    return read().trim()
  } catch {
    return null
  }
}

const bootId = () => tryRead(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))
const pidSpace = () => tryRead(() => readlinkSync('/proc/self/ns/pid'))

/** Field 22 of proc(5) stat. The name of the command before it is in parentheses and may hold any character. */
const startOf = (pid: number) =>
  tryRead(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  })

const self = (now: Date): Holder => ({
  pid: process.pid,
  boot: bootId(),
  started: startOf(process.pid),
  space: pidSpace(),
  host: hostname(),
  since: now.toISOString(),
})

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** `cannot tell` when the holder is out of our sight. */
function lives(holder: Holder): boolean | 'cannot tell' {
  if (holder.host !== hostname()) return 'cannot tell'
  if (holder.boot !== bootId()) return false
  if (holder.space !== pidSpace()) return 'cannot tell'
  return exists(holder.pid) && (holder.started === null || holder.started === startOf(holder.pid))
}

function readHolder(file: string): Holder | 'none' | 'unreadable' {
  const text = tryRead(() => readFileSync(file, 'utf8'))
  if (text === null) return 'none'
  try {
    const holder = JSON.parse(text) as Partial<Holder>
    return typeof holder.pid === 'number' && typeof holder.host === 'string' ? (holder as Holder) : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

const touched = (file: string) => {
  try {
    return statSync(file).mtimeMs
  } catch {
    return 0
  }
}

async function refreshed(file: string, watchMs: number): Promise<boolean> {
  const before = touched(file)
  for (let waited = 0; waited < watchMs; waited += 250) {
    await wait(250)
    if (touched(file) !== before) return true
  }
  return false
}

/** `watchMs`: how long a lock from elsewhere is watched before it counts as stale. */
export async function takeFolderLock(path: string, watchMs = WATCH_MS): Promise<FolderLock> {
  const folder = resolve(path)
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'lock')
  const taking = join(folder, 'lock.taking')

  await exclusively(taking, folder)
  try {
    const holder = readHolder(file)
    if (holder !== 'none' && holder !== 'unreadable') {
      const alive = lives(holder)
      if (alive === true || (alive === 'cannot tell' && (await refreshed(file, watchMs)))) throw inUse(folder, file, holder)
    }
    // A lock without readable content was cut off by a power cut: our own writing of one is under `lock.taking`.
    const mine = JSON.stringify(self(new Date()))
    writeFileSync(file, mine)
    return hold(folder, file, mine)
  } finally {
    rmSync(taking, { force: true })
  }
}

async function exclusively(taking: string, folder: string): Promise<void> {
  for (let waited = 0; ; waited += 100) {
    try {
      writeFileSync(taking, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    if (Date.now() - touched(taking) > TAKING_MS) rmSync(taking, { force: true })
    else if (waited > 2 * TAKING_MS) {
      throw new FolderInUse(`${folder} is being opened by another process. Try again; if nothing else runs, delete ${taking}.`)
    }
    await wait(100)
  }
}

function inUse(folder: string, file: string, holder: Holder): FolderInUse {
  const who =
    holder.pid === process.pid && holder.host === hostname() ? 'this process' : `process ${holder.pid} on ${holder.host}`
  return new FolderInUse(
    `${folder} is in use by ${who} since ${holder.since}. Two at once would damage it: stop that one first, ` +
      `or choose another folder with HEMICYCLE_DATA. If you are sure that it no longer runs, delete ${file}.`,
  )
}

function hold(folder: string, file: string, mine: string): FolderLock {
  let holding = true
  const isOurs = () => tryRead(() => readFileSync(file, 'utf8')) === mine
  const release = () => {
    if (!holding) return
    holding = false
    clearInterval(heartbeat)
    process.off('exit', release)
    if (isOurs()) unlinkSync(file)
  }
  const heartbeat = setInterval(() => {
    const now = new Date()
    try {
      utimesSync(file, now, now)
    } catch {
      // The folder may have been moved aside; whether the lock still stands is asked by held().
    }
  }, REFRESH_MS)
  heartbeat.unref()
  process.on('exit', release)
  return { folder, held: () => holding && isOurs(), release }
}

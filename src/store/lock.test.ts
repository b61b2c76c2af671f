import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FolderInUse, takeFolderLock } from './lock.ts'

const place = mkdtempSync(join(tmpdir(), 'hemicycle-lock-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

let count = 0
const newFolder = () => join(place, String(++count))

/** What a lock of this process says, to be changed into that of another. */
const sample = async () => {
  const lock = await takeFolderLock(newFolder())
  const holder = JSON.parse(readFileSync(join(lock.folder, 'lock'), 'utf8')) as Record<string, unknown>
  lock.release()
  return { holder, folder: lock.folder, file: join(lock.folder, 'lock') }
}

/** A process number that was given to a process which has ended. */
const deadPid = async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

test('a folder that is open is refused, with who has it and what to do', async () => {
  const folder = newFolder()
  const lock = await takeFolderLock(folder)
  const refused = await takeFolderLock(folder).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(FolderInUse)
  expect(String(refused)).toMatch(
    /is in use by this process since .* stop that one first, or choose another folder with HEMICYCLE_DATA/,
  )
  lock.release()
  expect(lock.held()).toBe(false)
  const again = await takeFolderLock(folder)
  expect(again.held()).toBe(true)
  again.release()
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})

test('a live process that holds it is named by its number', async () => {
  const { holder, folder, file } = await sample()
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log(1)'])
  await once(child.stdout, 'data')
  try {
    const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    writeFileSync(file, JSON.stringify({ ...holder, pid: child.pid, started }))
    await expect(takeFolderLock(folder)).rejects.toThrow(`is in use by process ${child.pid} on ${hostname()}`)
  } finally {
    child.kill('SIGKILL')
  }
})

test.each<[string, (holder: Record<string, unknown>) => Promise<object> | object]>([
  ['of a process that ended', async () => ({ pid: await deadPid() })],
  ['whose process number now belongs to another process', () => ({ pid: process.ppid, started: '1' })],
  ['from before the machine was started again', () => ({ boot: '00000000-0000-4000-8000-000000000000' })],
])('a lock %s is taken over', async (_what, change) => {
  const { holder, folder, file } = await sample()
  writeFileSync(file, JSON.stringify({ ...holder, ...(await change(holder)) }))
  const lock = await takeFolderLock(folder)
  expect(lock.held()).toBe(true)
  lock.release()
})

test.each(['', '{"pid": 1', 'null', '{}'])('a lock that a power cut left as %j is taken over', async text => {
  const { folder, file } = await sample()
  writeFileSync(file, text)
  const lock = await takeFolderLock(folder)
  lock.release()
})

test.each([
  ['on another machine', { host: 'elsewhere.example' }],
  ['in another container', { space: 'pid:[1]' }],
])('a holder %s is believed while it refreshes its lock, and not after', async (_where, change) => {
  const { holder, folder, file } = await sample()
  writeFileSync(file, JSON.stringify({ ...holder, ...change }))
  let at = 1_000_000
  const heartbeat = setInterval(() => utimesSync(file, ++at, at), 50)
  await expect(takeFolderLock(folder, 1_000)).rejects.toThrow(FolderInUse)
  clearInterval(heartbeat)
  const lock = await takeFolderLock(folder, 500)
  expect(lock.held()).toBe(true)
  lock.release()
})

test('of many that find the same stale lock one wins', async () => {
  const { holder, folder, file } = await sample()
  writeFileSync(file, JSON.stringify({ ...holder, pid: await deadPid() }))
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeFolderLock(folder)))
  const won = tries.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  expect(won).toHaveLength(1)
  won[0]?.release()
})

test('a process that died while taking the lock does not close the folder for ever', async () => {
  const { folder } = await sample()
  const taking = join(folder, 'lock.taking')
  writeFileSync(taking, '1')
  utimesSync(taking, 1_000_000, 1_000_000)
  const lock = await takeFolderLock(folder)
  lock.release()
  expect(existsSync(taking)).toBe(false)
})

test('letting go does not remove a lock that somebody else holds by now', async () => {
  const folder = newFolder()
  const lock = await takeFolderLock(folder)
  const file = join(folder, 'lock')
  writeFileSync(file, '{"pid": 1}')
  expect(lock.held()).toBe(false)
  lock.release()
  expect(readFileSync(file, 'utf8')).toBe('{"pid": 1}')
})

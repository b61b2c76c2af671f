/**
 * A private PostgreSQL cluster for one run of the tests: started when the first test asks, shared by all files, gone with
 * the process (also when it is killed: a small shell watches it).
 *
 * Binaries  under /usr/lib/postgresql; when there are none and we are root, Debian's package is installed.
 * User      PostgreSQL refuses to run as root, so then it runs as `postgres`.
 */
import { execFile, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'

/** Environment words by which the setup tells the test threads where the run keeps its files, and why there is no server. */
export const RUN = 'HEMICYCLE_TEST_RUN'
export const WHY_NOT = 'HEMICYCLE_TEST_NO_POSTGRES'

const run = promisify(execFile)
const isRoot = process.getuid?.() === 0

function binaries(): string | undefined {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  const versions = readdirSync(root).filter(version => existsSync(join(root, version, 'bin/initdb')))
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? undefined : join(root, newest, 'bin')
}

export function findOrInstall(): { readonly bin: string } | { readonly whyNot: string } {
  const found = binaries()
  if (found) return { bin: found }
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    return { whyNot: 'no binaries under /usr/lib/postgresql. Install the package postgresql (15 or later).' }
  }
  console.log('Installing the package postgresql for the tests (once).')
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...words: string[]) =>
      execFileSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...words], { env, stdio: 'pipe', timeout: 600_000 })
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'postgresql')
  } catch (error) {
    return { whyNot: `apt-get could not install postgresql: ${error instanceof Error ? error.message : String(error)}` }
  }
  const bin = binaries()
  return bin ? { bin } : { whyNot: 'apt-get installed postgresql, but /usr/lib/postgresql holds no initdb' }
}

/** The address of a new, empty database on the cluster of this run. */
export async function freshDatabase(): Promise<string> {
  const cluster = new URL(await clusterUrl())
  const name = `test_${randomBytes(8).toString('hex')}`
  const client = new pg.Client({ connectionString: cluster.href })
  await client.connect()
  try {
    await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
  cluster.pathname = `/${name}`
  return cluster.href
}

/** Of all test threads that ask, the one that makes the folder `starting` starts it; the others wait for the address. */
async function clusterUrl(): Promise<string> {
  const folder = process.env[RUN]
  if (!folder) throw new Error('src/store/testing/global-setup.ts has not run: it is named in vitest.config.ts')
  const address = join(folder, 'url')
  const failure = join(folder, 'failure')
  try {
    mkdirSync(join(folder, 'starting'))
  } catch {
    for (let waited = 0; waited < 60_000; waited += 50) {
      if (existsSync(address)) return readFileSync(address, 'utf8')
      if (existsSync(failure)) throw new Error(readFileSync(failure, 'utf8'))
      await wait(50)
    }
    throw new Error('the PostgreSQL of this test run did not start within a minute')
  }
  try {
    const url = await start(folder)
    writeFileSync(`${address}.part`, url)
    renameSync(`${address}.part`, address)
    return url
  } catch (error) {
    writeFileSync(failure, String(error))
    throw error
  }
}

/** A command as the user the server runs under. All words are ours; none needs quoting. */
const command = (words: readonly string[]): [string, string[]] =>
  isRoot ? ['su', ['postgres', '-s', '/bin/sh', '-c', words.join(' ')]] : [words[0] ?? '', words.slice(1)]

const asServer = (words: readonly string[]) => run(...command(words), { cwd: '/' })

async function start(folder: string): Promise<string> {
  const bin = binaries()
  if (!bin) throw new Error('PostgreSQL was there before the tests and is gone')
  const home = join(folder, 'postgres')
  const data = join(home, 'data')
  const password = randomBytes(12).toString('hex')
  mkdirSync(home)
  writeFileSync(join(home, 'password'), password)
  if (isRoot) {
    const [uid, gid] = ['-u', '-g'].map(flag => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })))
    for (const path of [home, join(home, 'password')]) chownSync(path, uid ?? 0, gid ?? 0)
  }
  const words = ['-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync', '--auth=scram-sha-256']
  await asServer([join(bin, 'initdb'), '-D', data, ...words, `--pwfile=${join(home, 'password')}`])
  watch(bin, data, folder)

  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    writeFileSync(
      join(data, 'postgresql.auto.conf'),
      `port = ${port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = '${home}'\nfsync = on\nmax_connections = 200\n`,
    )
    try {
      await asServer([join(bin, 'pg_ctl'), '-D', data, '-l', join(home, 'log'), '-w', '-t', '30', 'start'])
      return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
    } catch (error) {
      // Somebody took the port in between.
      if (attempt === 5) throw error
    }
  }
}

async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    const free = await new Promise<boolean>(resolve => {
      const server = createServer()
        .once('error', () => resolve(false))
        .listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
    })
    if (free) return port
  }
}

/** Stops the cluster when this process is gone, however it went. */
function watch(bin: string, data: string, folder: string) {
  const [shell, words] = command([join(bin, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop'])
  const quoted = [shell, ...words].map(word => `'${word}'`).join(' ')
  const script = `while kill -0 ${process.pid} && [ -d '${data}' ]; do sleep 1; done; [ -d '${data}' ] && ${quoted}; rm -rf '${folder}'`
  spawn('/bin/sh', ['-c', script], { detached: true, stdio: 'ignore', cwd: '/' }).unref()
}

export function stop(folder: string): void {
  const data = join(folder, 'postgres/data')
  const bin = binaries()
  if (bin && existsSync(join(data, 'postmaster.pid'))) {
    const [file, words] = command([join(bin, 'pg_ctl'), '-D', data, '-m', 'fast', '-w', 'stop'])
    execFileSync(file, words, { stdio: 'ignore', cwd: '/' })
  }
  rmSync(folder, { recursive: true, force: true })
}

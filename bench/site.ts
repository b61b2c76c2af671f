/** Starting the product and reading its largest page, as a user meets them: the real program in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import autocannon from 'autocannon'
import { Hono } from 'hono'
import type { Row } from './log.ts'

const port = () =>
  new Promise<number>(done => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function start(dataFolder: string): Promise<{ child: ChildProcess; base: string; ms: number }> {
  const at = await port()
  const began = Date.now()
  const child = spawn(process.execPath, ['dist/cli.js', 'start'], {
    env: { ...process.env, PORT: String(at), HEMICYCLE_DATA: dataFolder },
    stdio: 'ignore',
  })
  const base = `http://127.0.0.1:${at}`
  for (;;) {
    const ok = await fetch(`${base}/`).then(
      answer => answer.ok,
      () => false,
    )
    if (ok) return { child, base, ms: Date.now() - began }
    await wait(20)
  }
}

const stop = (child: ChildProcess) =>
  new Promise<void>(done => {
    child.once('close', () => done())
    child.kill('SIGTERM')
  })

const load = (url: string) => autocannon({ url, connections: 50, duration: 8, headers: { 'accept-encoding': 'gzip' } })
const figures = (r: autocannon.Result) =>
  `${Math.round(r.requests.average)} req/s, median ${r.latency.p50} ms, p99 ${r.latency.p99} ms, non-2xx ${r.non2xx}`

export async function siteRows(): Promise<Row[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hemicycle-bench-site-'))
  try {
    const fresh = await start(dataFolder)
    await stop(fresh.child)
    const again = await start(dataFolder)
    const { base } = again
    const page = Buffer.from(await (await fetch(`${base}/matrix?on=2026-11-23`)).arrayBuffer())
    const matrix = await load(`${base}/matrix?on=2026-11-23`)

    const plain = new Hono().get('/', c => c.html(page.toString('utf8')))
    const at = await port()
    const server = serve({ fetch: plain.fetch, port: at })
    const floor = await load(`http://127.0.0.1:${at}/`)
    server.close()
    await stop(again.child)
    return [
      {
        what: 'fresh start, embedded: edition loaded, first page answered · restart',
        ours: `${(fresh.ms / 1000).toFixed(1)} s · ${(again.ms / 1000).toFixed(1)} s`,
        peer: '–',
        limit: '',
        aim: '< 12 s · < 2 s',
      },
      {
        what: `matrix page, 50 readers (${Math.round(page.length / 1000)} kB, ${Math.round(gzipSync(page).length / 1000)} kB gzip)`,
        ours: figures(matrix),
        peer: `a plain Hono page with the same bytes, uncompressed: ${figures(floor)}`,
        limit: '',
        aim: 'p99 < 60 ms, < 120 kB compressed',
      },
    ]
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
  }
}

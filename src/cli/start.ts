/** `hemicycle start`: opens the register, loads the edition where it says something new, serves until it is told to stop. */

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import pino from 'pino'
import { AS_THE_PAPER_SAW_IT, makeApp } from '../app.tsx'
import { openHouse } from '../house.ts'
import { systemClock } from '../kernel/date.ts'
import { CannotStart } from '../register/problems.ts'
import type { AllSettings } from '../settings.ts'
import { loadAssets } from '../ui/assets.ts'
import { loadOutlines } from '../ui/outlines.ts'
import { loadInventedBudgets } from '../wings/transparency/expenditure/invented.ts'
import { describeEdition, loadInto } from './edition.ts'
import { progressBar, say } from './terminal.ts'

/** Where the browser's files were built to: beside this program. */
const ASSETS = fileURLToPath(new URL('./assets', import.meta.url))
const EXAMPLE = fileURLToPath(new URL('../examples/invented-budgets', import.meta.url))

export async function startCommand(settings: AllSettings, edition: string): Promise<number> {
  const log = pino({ level: 'warn' })
  say(`Opening the register (${settings.databaseUrl === undefined ? settings.dataFolder : 'PostgreSQL'}).`)
  const register = await openHouse(settings, { say, progress: progressBar('Following the log') })
  try {
    await loadInto(register, resolve(edition))
    const { name, paperDay } = await describeEdition(resolve(edition))
    const words = { edition: name, landmark: { on: paperDay, label: AS_THE_PAPER_SAW_IT } }
    const app = makeApp({
      register,
      assets: loadAssets(ASSETS),
      clock: systemClock,
      words,
      outlines: loadOutlines(resolve(edition)),
      example: loadInventedBudgets(EXAMPLE),
      report: (incident, cause) => log.error({ incident, err: cause }, 'unforeseen'),
    })
    const server = await listening(app.fetch, settings)
    say(`Log ${register.origin}, ${(await register.head()).size} acts. Serving on http://localhost:${server.port}`)
    await untilStopped()
    await server.close()
    return 0
  } finally {
    await register.close()
  }
}

function listening(
  fetch: (request: Request) => Response | Promise<Response>,
  settings: AllSettings,
): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((done, fail) => {
    const server = serve(
      { fetch, port: settings.port, ...(settings.host === undefined ? {} : { hostname: settings.host }) },
      ({ port }) =>
        done({
          port,
          close: () =>
            new Promise(closed => {
              server.close(() => closed())
              // Connections kept open by browsers would hold the stop for minutes.
              if ('closeIdleConnections' in server) server.closeIdleConnections()
              setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2_000).unref()
            }),
        }),
    )
    server.once('error', (cause: NodeJS.ErrnoException) =>
      fail(
        cause.code === 'EADDRINUSE'
          ? new CannotStart(`PORT: something listens on ${settings.port} already. Stop it, or set PORT to another number.`)
          : cause.code === 'EACCES'
            ? new CannotStart(`PORT: this user may not listen on ${settings.port}. Set PORT to a number above 1023.`)
            : cause,
      ),
    )
  })
}

const untilStopped = () =>
  new Promise<void>(stop => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
  })

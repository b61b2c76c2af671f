/** One suite on both stores, each register in a folder or database of its own; all are closed and removed at the end. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { type Clock, Instant, PlainDate } from '../../kernel/date.ts'
import { preparedCluster } from '../../store/testing/each-store.ts'
import { freshDatabase, WHY_NOT } from '../../store/testing/postgres.ts'
import { type OpenOptions, openRegister, type Settings } from '../open.ts'
import type { Register } from '../register.ts'

/** A clock that tests move. */
export const clockAt = (start: string): Clock & { set: (instant: string) => void } => {
  let now = Instant.parse(start)
  return {
    now: () => now,
    today: () => PlainDate.parse(now.slice(0, 10)),
    set: instant => {
      now = Instant.parse(instant)
    },
  }
}

export type Place = { readonly settings: Settings; readonly open: (options?: Partial<OpenOptions>) => Promise<Register> }

export function describeEachRegister(
  title: string,
  parts: Pick<OpenOptions, 'projections' | 'rules'>,
  suite: (place: () => Promise<Place>) => void,
): void {
  describe(`${title}, embedded`, () => suite(places(parts, async () => undefined)))
  describe.skipIf(process.env[WHY_NOT])(`${title}, on PostgreSQL`, () => suite(places(parts, freshDatabase)))
}

function places(
  parts: Pick<OpenOptions, 'projections' | 'rules'>,
  database: () => Promise<string | undefined>,
): () => Promise<Place> {
  const folders: string[] = []
  const opened: Register[] = []
  afterAll(async () => {
    for (const register of opened) await register.close().catch(() => {})
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })
  return async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'hemicycle-register-'))
    folders.push(dataFolder)
    const databaseUrl = await database()
    const settings: Settings = { dataFolder, ...(databaseUrl === undefined ? {} : { databaseUrl }) }
    return {
      settings,
      open: async options => {
        const register = await openRegister(settings, {
          ...parts,
          clock: clockAt('2026-11-23T12:00:00.000Z'),
          prepared: await preparedCluster(),
          ...options,
        })
        opened.push(register)
        return register
      },
    }
  }
}

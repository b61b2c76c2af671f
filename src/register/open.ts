/**
 * Opens a register: lock, key, log, store, projections, in an order in which nothing is believed before it was checked.
 *
 * Embedded    everything is in the data folder: `log/`, `keys/`, `projections/`. The log is the truth: a projections folder that
 *             cannot be opened is set aside and derived again, and the start says so.
 * PostgreSQL  log and projections are in the database; the data folder holds the key alone.
 * Refuses     a folder in use, a key that is not the log's, a log that differs from what it committed.
 */
import { mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { equalBytes, openCheckpoint, signCheckpoint } from '@hemicycle/log'
import { type Clock, systemClock } from '../kernel/date.ts'
import { openEmbeddedStore } from '../store/embedded.ts'
import { type FolderLock, takeFolderLock } from '../store/lock.ts'
import { migrate } from '../store/migrate.ts'
import { openPostgresStore } from '../store/postgres.ts'
import { grantReading, type Store, StoreUnreadable } from '../store/store.ts'
import { actProjection } from './act-projection.ts'
import { type LogKey, nodeVerifiers, openLogKey } from './keys.ts'
import type { Commit, Ledger } from './ledger.ts'
import { openLogFiles } from './log-files.ts'
import { LOG_TABLES, openLogTables } from './log-tables.ts'
import { CannotStart } from './problems.ts'
import type { Projection, Rules } from './projection.ts'
import { keepUp, PROJECTED, type Progress, rootAt } from './projections.ts'
import { type Register, runRegister } from './register.ts'

export type Settings = {
  readonly dataFolder: string
  /** PostgreSQL instead of the embedded store. */
  readonly databaseUrl?: string
  /** The log's name; a new log without one is called after `otherwise`. */
  readonly origin?: string
}

export type OpenOptions = {
  readonly projections: readonly Projection[]
  readonly rules: readonly Rules[]
  readonly clock?: Clock
  /** Told, sentence by sentence, what an unusual start had to do. */
  readonly say?: (sentence: string) => void
  readonly progress?: Progress
  /** For tests: a tar of a fresh cluster, so that opening a new embedded store takes a second. */
  readonly prepared?: string
}

/** What a new log is called when the settings do not say. */
export const DEFAULT_ORIGIN = 'localhost:1826/log'

export async function openRegister(settings: Settings, options: OpenOptions): Promise<Register> {
  const say = options.say ?? (() => {})
  const { dataFolder } = settings
  await mkdir(dataFolder, { recursive: true })
  // Several servers may share a database, each with a data folder of its own that holds the key.
  const lock = settings.databaseUrl === undefined ? await takeFolderLock(dataFolder) : null
  let release: () => Promise<void> = async () => lock?.release()
  try {
    const key = await openLogKey(join(dataFolder, 'keys'), settings.origin, DEFAULT_ORIGIN)
    const parts = lock
      ? await openEmbedded(dataFolder, lock, say, options.prepared)
      : await openDatabase(settings.databaseUrl ?? '')
    const letGo = release
    release = async () => {
      await parts.ledger.close()
      await parts.store.close()
      await letGo()
    }
    const projections = [actProjection, ...options.projections]
    const head = await parts.store.writing(sql => parts.ledger.head(sql))
    await checkKey(parts.ledger, key, head)
    const kept = await keepUp(
      parts.store,
      parts.ledger,
      head,
      projections,
      options.progress ? { progress: options.progress } : {},
    )
    if (kept.rebuilt.length > 0) say(`Derived again from the log: ${kept.rebuilt.join(', ')} (${head.size} acts).`)
    if (kept.caughtUp > 0) say(`Caught up ${kept.caughtUp} acts that the log had and the projections had not.`)

    const register = runRegister({ ...parts, key, projections, rules: options.rules, clock: options.clock ?? systemClock })
    return {
      ...register,
      close: async () => {
        await register.close()
        await lock?.release()
      },
    }
  } catch (cause) {
    await release().catch(() => {})
    throw cause
  }
}

type Opened = { readonly ledger: Ledger; readonly store: Store }

async function openEmbedded(
  dataFolder: string,
  lock: FolderLock,
  say: (sentence: string) => void,
  prepared: string | undefined,
): Promise<Opened> {
  const ledger = await openLogFiles(join(dataFolder, 'log'))
  for (const sentence of ledger.recovered) say(sentence)
  const folder = join(dataFolder, 'projections')
  const open = async () => {
    const store = await openEmbeddedStore({ folder, lock, ...(prepared === undefined ? {} : { prepared }) })
    try {
      await migrate(store, [PROJECTED])
      return store
    } catch (cause) {
      await store.close().catch(() => {})
      throw new StoreUnreadable(cause instanceof Error ? cause.message : String(cause), { cause })
    }
  }
  const store = await open().catch(async cause => {
    if (!(cause instanceof StoreUnreadable)) {
      await ledger.close()
      throw cause
    }
    const aside = await setAside(folder)
    say(
      `The projections in ${folder} could not be opened (${cause.message}). They were set aside as ${aside} and are derived again from the log.`,
    )
    return open()
  })
  return { ledger, store }
}

/** A name that is free, so that an earlier folder set aside is never overwritten. */
async function setAside(folder: string): Promise<string> {
  for (let n = 1; ; n++) {
    const aside = `${folder}.set-aside-${n}`
    const taken = await stat(aside).then(
      () => true,
      () => false,
    )
    if (taken) continue
    await rename(folder, aside)
    return aside
  }
}

async function openDatabase(url: string): Promise<Opened> {
  const store = await openPostgresStore({ url })
  await migrate(store, [PROJECTED, LOG_TABLES])
  await store.writing(sql => grantReading(sql, 'log'))
  return { store, ledger: openLogTables(store) }
}

/** The published checkpoint must be this key's, and a state through which this log went. A new log gets its first one. */
async function checkKey(ledger: Ledger, key: LogKey, head: Commit): Promise<void> {
  const published = await ledger.checkpoint().catch(() => null)
  const sign = async () =>
    ledger.publish(await signCheckpoint({ origin: key.origin, size: head.size, root: head.root }, [key.signer]))
  if (published === null) {
    if (head.size > 0)
      throw new CannotStart(
        `${ledger.place}: the log has ${head.size} entries and no checkpoint. Restore the file from a mirror or a backup, then start again.`,
      )
    return sign()
  }
  const opened = await openCheckpoint(published, { origin: key.origin, logKeys: [key.key] }, nodeVerifiers)
  if (!opened.ok)
    throw new CannotStart(
      `${ledger.place}: the key of this folder (${key.vkey}) does not belong to the log, or its checkpoint was changed. ${opened.finding.detail} Put back the key with which the log was begun.`,
    )
  const { size, root } = opened.value.checkpoint
  if (size > head.size)
    throw new CannotStart(
      `${ledger.place}: the checkpoint signs ${size} entries, the log has ${head.size}. The log was put back to an older state. Restore the newer one: a log never goes back.`,
    )
  if (!equalBytes(root, size === head.size ? head.root : await rootAt(ledger, size)))
    throw new CannotStart(
      `${ledger.place}: the checkpoint signs another root for ${size} entries than the log has. Run "hemicycle verify".`,
    )
  if (size < head.size) await sign()
}

/**
 * `hemicycle verify [target]`: a data folder, an export, a dataset release, a database or the address of another host.
 * Answers 1 when anything deviates, 0 when nothing does.
 */
import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { ALL_DATASETS, ALL_PROJECTIONS } from '../house.ts'
import { readAddress } from '../register/address-reader.ts'
import type { LedgerReader } from '../register/ledger.ts'
import { readLogFiles, strayFiles } from '../register/log-files.ts'
import { openLogTables, readLogTables } from '../register/log-tables.ts'
import { CannotStart } from '../register/problems.ts'
import { type Deviation, verifyLog } from '../register/verify.ts'
import { verifyProjections } from '../register/verify-projections.ts'
import { MANIFEST } from '../release/manifest.ts'
import { LOG_FOLDER } from '../release/release-files.ts'
import { verifyDerived, verifyFiles } from '../release/verify-release.ts'
import type { AllSettings } from '../settings.ts'
import { openEmbeddedStore } from '../store/embedded.ts'
import { FolderInUse, takeFolderLock } from '../store/lock.ts'
import { openPostgresStore } from '../store/postgres.ts'
import type { Store } from '../store/store.ts'
import { progressBar, say } from './terminal.ts'

type Target = {
  readonly reader: LedgerReader
  readonly vkey: () => Promise<string>
  /** What can be checked without the log. */
  readonly beside?: () => Promise<readonly Deviation[]>
  /** What is stored beside the log and derived from it; asked when the log deviates nowhere. */
  readonly further?: (size: number, vkey: string) => Promise<readonly Deviation[]>
  readonly close?: () => Promise<void>
}

export async function verifyCommand(settings: AllSettings, target: string | undefined, key: string | undefined): Promise<number> {
  const found = await targetOf(settings, target)
  try {
    const vkey = key ?? (await found.vkey())
    if (key === undefined)
      say(`Trusting the key that stands beside the log: ${vkey.trim()}. To trust nobody, name the key you know with --key.`)
    const log = await verifyLog(found.reader, { vkey, progress: progressBar('Checking entries') })
    const beside = (await found.beside?.()) ?? []
    const further = found.further && log.deviations.length === 0 ? await found.further(log.size, vkey) : []
    const deviations = [...log.deviations, ...beside, ...further]
    for (const { place, rule, detail } of deviations) say(`${place}  ${rule}  ${detail}`)
    if (log.more) say('More deviations than are listed.')
    say(
      `${log.size} entries, ${log.bodies} bodies${log.withheld > 0 ? `, ${log.withheld} bodies not here` : ''}. Root ${log.root}.`,
    )
    say(deviations.length === 0 ? 'Nothing deviates.' : `${deviations.length} deviations.`)
    return deviations.length === 0 ? 0 : 1
  } finally {
    await found.close?.()
  }
}

async function targetOf(settings: AllSettings, target: string | undefined): Promise<Target> {
  const name = target ?? settings.databaseUrl ?? settings.dataFolder
  if (/^https?:\/\//.test(name)) {
    const reader = readAddress(name)
    return { reader, vkey: reader.vkey }
  }
  if (/^postgres(?:ql)?:\/\//.test(name)) return databaseTarget(settings, name)
  const folder = resolve(name)
  if (await exists(join(folder, 'log', 'commits'))) return folderTarget(folder)
  if ((await exists(join(folder, MANIFEST))) || (await exists(join(folder, 'datapackage.json')))) return releaseTarget(folder)
  if (await exists(join(folder, 'checkpoint')))
    return { reader: readLogFiles(folder), vkey: () => readFile(join(folder, 'vkey'), 'utf8') }
  throw new CannotStart(
    `${folder} holds neither a register (log/commits), nor an export (checkpoint), nor a release (${MANIFEST}). Name a data folder, an export, a release, a database or an address.`,
  )
}

function releaseTarget(folder: string): Target {
  const log = join(folder, LOG_FOLDER)
  const reader = readLogFiles(log)
  return {
    reader,
    vkey: () => readFile(join(log, 'vkey'), 'utf8'),
    beside: () => verifyFiles(folder),
    further: (_size, vkey) => verifyDerived(folder, reader, { vkey, program: manifest.version, datasets: ALL_DATASETS }),
  }
}

async function databaseTarget(settings: AllSettings, url: string): Promise<Target> {
  const store = await openPostgresStore({ url })
  const reader = openLogTables(store)
  return {
    reader,
    vkey: () =>
      readFile(join(settings.dataFolder, 'keys', 'log.vkey'), 'utf8').catch(() => {
        throw new CannotStart(
          `The database does not hold the log's key, and ${settings.dataFolder} does neither. Name the verifier key with --key.`,
        )
      }),
    further: size => verifyProjections(store, sql => readLogTables(work => work(sql)), size, ALL_PROJECTIONS),
    close: () => store.close(),
  }
}

async function folderTarget(folder: string): Promise<Target> {
  const reader = readLogFiles(join(folder, 'log'))
  const vkey = () => readFile(join(folder, 'keys', 'log.vkey'), 'utf8')
  const lock = await takeFolderLock(folder).catch(cause => {
    if (cause instanceof FolderInUse) return null
    throw cause
  })
  if (!lock) {
    say('The register is running on this folder: its log is checked beside it, its projections are not. Stop it to check both.')
    return { reader, vkey }
  }
  let store: Store | null = null
  return {
    reader,
    vkey,
    further: async size => {
      const stray = await strayFiles(join(folder, 'log'), size)
      try {
        store = await openEmbeddedStore({ folder: join(folder, 'projections'), lock })
        return [...stray, ...(await verifyProjections(store, () => reader, size, ALL_PROJECTIONS))]
      } catch (cause) {
        return [
          ...stray,
          {
            place: join(folder, 'projections'),
            rule: 'projections-unreadable',
            detail: `${cause instanceof Error ? cause.message : cause}. They are derived again at the next start.`,
          },
        ]
      }
    },
    close: async () => {
      await store?.close()
      lock.release()
    },
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * Writes a dataset release: the log as `hemicycle export` writes it, the tables derived from it, and the manifest last.
 *
 * Reads    the log that was just written, not the register's tables: what is released follows from what can be verified.
 * Refuses  a folder that is not empty, and a register without acts.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { openCheckpoint, parseVerifierKey, toBase64 } from '@hemicycle/log'
import type { PlainDate } from '../kernel/date.ts'
import { actsInLog } from '../register/acts-in-log.ts'
import { exportLog } from '../register/export.ts'
import { nodeVerifiers } from '../register/keys.ts'
import type { LedgerReader } from '../register/ledger.ts'
import { readLogFiles } from '../register/log-files.ts'
import { CannotStart } from '../register/problems.ts'
import type { RecordedAct } from '../register/projection.ts'
import { type EditionNote, fileNote, MANIFEST, manifestText, type ReleaseFacts } from './manifest.ts'
import { LOG_FOLDER, releaseFiles } from './release-files.ts'
import type { Dataset } from './table.ts'

export type ReleaseOptions = {
  readonly vkey: string
  /** Day in law of the standings; when absent, the day on which the last act was recorded. */
  readonly on?: PlainDate
  readonly edition: EditionNote
  readonly program: string
  readonly datasets: readonly Dataset[]
}

export type Released = { readonly facts: ReleaseFacts; readonly files: number }

export async function writeRelease(reader: LedgerReader, folder: string, options: ReleaseOptions): Promise<Released> {
  const before = await readdir(folder).catch(() => [] as string[])
  if (before.length > 0)
    throw new CannotStart(`${folder} is not empty. A release is never written over anything: name an empty folder.`)

  await exportLog(reader, options.vkey, join(folder, LOG_FOLDER))
  const log = readLogFiles(join(folder, LOG_FOLDER))
  const { size, root, origin } = await signedState(log, options.vkey)
  const acts = await allActs(log, size)
  const recordedAt = acts.at(-1)?.entry.recordedAt
  if (recordedAt === undefined) throw new CannotStart('The register holds no acts yet: there is nothing to release.')

  const facts: ReleaseFacts = {
    format: 'hemicycle-release/1',
    program: options.program,
    on: options.on ?? (recordedAt.slice(0, 10) as PlainDate),
    log: { origin, size, root, recordedAt },
    edition: options.edition,
  }
  for (const [path, bytes] of releaseFiles(facts, acts, options.datasets)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  const paths = await filesUnder(folder)
  const notes = await Promise.all(paths.map(async path => fileNote(path, await readFile(join(folder, path)))))
  await writeFile(join(folder, MANIFEST), manifestText(facts, notes))
  return { facts, files: notes.length + 1 }
}

/** What the checkpoint signs. */
export async function signedState(log: LedgerReader, vkey: string): Promise<{ size: number; root: string; origin: string }> {
  const key = parseVerifierKey(vkey.trim())
  if (!key.ok) throw new CannotStart(key.finding.detail)
  const opened = await openCheckpoint(await log.checkpoint(), { origin: key.value.name, logKeys: [key.value] }, nodeVerifiers)
  if (!opened.ok) throw new CannotStart(`${log.place}: ${opened.finding.detail}`)
  const { size, root } = opened.value.checkpoint
  return { size, root: toBase64(root), origin: key.value.name }
}

export async function allActs(log: LedgerReader, size: number): Promise<readonly RecordedAct[]> {
  const acts: RecordedAct[] = []
  for await (const batch of actsInLog(log, 0, size)) acts.push(...batch)
  return acts
}

/** Every file below a folder, by its path with slashes, sorted. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted()
}

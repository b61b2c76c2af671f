/**
 * Is a dataset release what its log gives? Names every file that is not.
 *
 * Files    each has the length and digest of the manifest; none is missing, none stands there besides.
 * Tables   are derived again from the log of the release and compared byte by byte: a changed table whose digest was changed with it
 *          is found all the same. A program of another version may derive otherwise, and says so.
 * Log      is checked by `verifyLog`, before anything is derived from it.
 */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { LedgerReader } from '../register/ledger.ts'
import type { Deviation } from '../register/verify.ts'
import { fileNote, MANIFEST, Manifest } from './manifest.ts'
import { LOG_FOLDER, releaseFiles } from './release-files.ts'
import type { Dataset } from './table.ts'
import { allActs, filesUnder, signedState } from './write-release.ts'

type Read = { readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly deviation: Deviation }

export async function readManifest(folder: string): Promise<Read> {
  const place = MANIFEST
  const refuse = (detail: string): Read => ({ ok: false, deviation: { place, rule: 'manifest-unreadable', detail } })
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null)
  if (text === null) return refuse('It is not there: the release did not finish.')
  try {
    const read = Manifest.safeParse(JSON.parse(text))
    if (read.success) return { ok: true, manifest: read.data }
    return refuse(read.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}.`).join(' '))
  } catch {
    return refuse('It is not JSON.')
  }
}

/** Lengths and digests; asks nothing of the log. */
export async function verifyFiles(folder: string): Promise<readonly Deviation[]> {
  const read = await readManifest(folder)
  if (!read.ok) return [read.deviation]
  const deviations: Deviation[] = []
  const there = new Set(await filesUnder(resolve(folder)))
  there.delete(MANIFEST)
  for (const note of read.manifest.files) {
    if (!there.delete(note.path)) {
      deviations.push({
        place: note.path,
        rule: 'file-missing',
        detail: `The manifest names ${note.bytes} bytes; it is not there.`,
      })
      continue
    }
    const found = fileNote(note.path, await readFile(join(folder, note.path)))
    if (found.sha256 !== note.sha256 || found.bytes !== note.bytes)
      deviations.push({
        place: note.path,
        rule: 'file-changed',
        detail: `It has ${found.bytes} bytes with SHA-256 ${found.sha256}; the manifest says ${note.bytes} bytes, ${note.sha256}.`,
      })
  }
  for (const path of there) deviations.push({ place: path, rule: 'file-stray', detail: 'The manifest names no such file.' })
  return deviations
}

export type DerivingOptions = { readonly vkey: string; readonly program: string; readonly datasets: readonly Dataset[] }

/** Derives everything again. Ask only when the log itself was found whole. */
export async function verifyDerived(
  folder: string,
  log: LedgerReader,
  { vkey, program, datasets }: DerivingOptions,
): Promise<readonly Deviation[]> {
  const read = await readManifest(folder)
  if (!read.ok) return []
  const { files: notes, ...facts } = read.manifest
  const acts = await allActs(log, facts.log.size)
  const signed = await signedState(log, vkey)
  const of = { ...signed, recordedAt: acts.at(-1)?.entry.recordedAt }
  const deviations: Deviation[] = []
  for (const name of ['origin', 'size', 'root', 'recordedAt'] as const)
    if (facts.log[name] !== of[name])
      deviations.push({
        place: MANIFEST,
        rule: 'manifest-of-another-log',
        detail: `It says ${name} ${facts.log[name]}; the log beside it gives ${of[name] ?? 'nothing'}.`,
      })
  if (deviations.length > 0) return deviations

  const derived = releaseFiles(facts, acts, datasets)
  const other =
    program === facts.program
      ? ''
      : ` Version ${facts.program} derived it, this is version ${program}: where a rule changed, run that one.`
  for (const [path, bytes] of derived) {
    const found = await readFile(join(folder, path)).catch(() => null)
    if (found === null || Buffer.compare(found, bytes) !== 0)
      deviations.push({
        place: path,
        rule: 'file-not-derived',
        detail: `The log gives other bytes${whereTo(found, bytes)}.${other}`,
      })
  }
  for (const { path } of notes)
    if (!derived.has(path) && !path.startsWith(`${LOG_FOLDER}/`))
      deviations.push({ place: path, rule: 'file-stray', detail: `No such file follows from the log.${other}` })
  return deviations
}

/** The first line that differs, for whoever looks. */
function whereTo(found: Uint8Array | null, expected: Uint8Array): string {
  if (found === null) return ': it is not there'
  let at = 0
  while (at < found.length && at < expected.length && found[at] === expected[at]) at++
  const line = Buffer.from(expected.subarray(0, at)).toString('latin1').split('\n').length
  return `, from line ${line} on`
}

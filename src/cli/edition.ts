/** `hemicycle edition check|load <folder>`, and the loading that every start does. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Party } from '../acts/act.ts'
import { checkEdition, findingLines } from '../edition/check-edition.ts'
import { type EditionFile, readEditionFile } from '../edition/edition-file.ts'
import { readEdition } from '../edition/read-edition.ts'
import { Reading } from '../edition/reading.ts'
import { loadEdition } from '../register/load.ts'
import { CannotStart } from '../register/problems.ts'
import type { Register } from '../register/register.ts'
import { findingLine, say } from './terminal.ts'

export async function checkCommand(folder: string): Promise<number> {
  const { ok, lines } = await checkEdition(folder)
  for (const line of lines) say(line)
  if (!ok) say(`${lines.length} problems. The edition would be refused whole.`)
  return ok ? 0 : 1
}

/** Reads the edition and files what is new in it. An edition that was loaded as it stands is not read again. */
export async function loadInto(
  register: Register,
  folder: string,
  options: { readonly evenIfUnchanged?: boolean } = {},
): Promise<void> {
  const digest = await digestOfFolder(folder)
  if (!options.evenIfUnchanged && (await register.notes.get(`edition ${folder}`)) === digest) return

  const read = await readEdition(folder)
  if (!read.ok) {
    const lines = findingLines(read.findings)
    throw new CannotStart(
      `The edition in ${folder} was refused whole: ${lines.length} problems.\n${lines.slice(0, 50).join('\n')}${lines.length > 50 ? '\n…' : ''}`,
    )
  }
  const { edition, acts, report } = read
  const loaded = await loadEdition(register, { name: edition.id, version: edition.version, acts })
  if (!loaded.ok)
    throw new CannotStart(
      `The edition in ${folder} was refused whole by the rules of the register.\n${loaded.findings.slice(0, 50).map(findingLine).join('\n')}`,
    )
  for (const refusal of report.refusals) say(`  not filed: ${refusal.place}  ${refusal.key}: ${refusal.reason}`)
  say(
    `Edition ${edition.id} of ${edition.version}: ${loaded.filed} acts filed, ${loaded.corrected} corrected, ${loaded.withdrawn} withdrawn, ${loaded.unchanged} as before (${report.refusals.length} rows refused, ${report.warnings.length} warnings).`,
  )
  await register.notes.set(`edition ${folder}`, digest)
}

/** What the edition says of itself: its name and the days it speaks of. */
export async function describeEdition(folder: string): Promise<EditionFile> {
  const reading = new Reading(folder, { party: Party.parse('edition:unnamed'), office: 'compiler' })
  const file = await readEditionFile(reading)
  if (!file) throw new CannotStart(`The edition in ${folder} was refused whole.\n${findingLines(reading.findings).join('\n')}`)
  return file
}

async function digestOfFolder(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new CannotStart(`${folder} is no folder that can be read. Name the folder of an edition.`)
  })
  const hash = createHash('sha256')
  for (const path of names
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()) {
    hash
      .update(path.slice(folder.length))
      .update('\0')
      .update(await readFile(path))
      .update('\0')
  }
  return hash.digest('hex')
}

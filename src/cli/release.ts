/** `hemicycle release <folder>`: a dated, citable dataset with the log it follows from. Reads beside a running register. */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { ALL_DATASETS, openHouse } from '../house.ts'
import { PlainDate } from '../kernel/date.ts'
import { readLogFiles } from '../register/log-files.ts'
import { CannotStart } from '../register/problems.ts'
import type { EditionNote } from '../release/manifest.ts'
import { type Released, writeRelease } from '../release/write-release.ts'
import type { AllSettings } from '../settings.ts'
import { describeEdition } from './edition.ts'
import { say } from './terminal.ts'

export type ReleaseAsked = { readonly on?: string | undefined; readonly edition: string }

export async function releaseCommand(settings: AllSettings, folder: string, asked: ReleaseAsked): Promise<number> {
  const on = asked.on === undefined ? undefined : PlainDate.safeParse(asked.on)
  if (on && !on.success)
    throw new CannotStart(`--on: found ${JSON.stringify(asked.on)}, expected a day that exists, as YYYY-MM-DD.`)
  const options = {
    ...(on ? { on: on.data } : {}),
    edition: await editionNote(resolve(asked.edition)),
    program: manifest.version,
    datasets: ALL_DATASETS,
  }
  const target = resolve(folder)
  const done = ({ facts, files }: Released) => {
    say(`Dataset for ${facts.on} of ${facts.log.size} acts, root ${facts.log.root}: ${files} files under ${target}.`)
    say(`"hemicycle verify ${folder}" checks it.`)
    return 0
  }
  if (settings.databaseUrl === undefined) {
    const vkey = await readFile(join(settings.dataFolder, 'keys', 'log.vkey'), 'utf8').catch(() => {
      throw new CannotStart(`${settings.dataFolder} holds no register. Start it once, or set HEMICYCLE_DATA.`)
    })
    return done(await writeRelease(readLogFiles(join(settings.dataFolder, 'log')), target, { ...options, vkey: vkey.trim() }))
  }
  const register = await openHouse(settings, { say })
  try {
    return done(await writeRelease(register.ledger, target, { ...options, vkey: register.vkey }))
  } finally {
    await register.close()
  }
}

/** What the edition says of itself and of where its facts come from; days of the founding paper are no part of a dataset. */
export async function editionNote(folder: string): Promise<EditionNote> {
  const { id, version, name, compiled, licence, attributions } = await describeEdition(folder)
  return { id, version, name, compiled, licence, attributions }
}

/** `hemicycle export <folder>`: the log as files. Embedded, it reads beside a running register without disturbing it. */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openHouse } from '../house.ts'
import { exportLog } from '../register/export.ts'
import { readLogFiles } from '../register/log-files.ts'
import { CannotStart } from '../register/problems.ts'
import type { AllSettings } from '../settings.ts'
import { say } from './terminal.ts'

export async function exportCommand(settings: AllSettings, folder: string): Promise<number> {
  const target = resolve(folder)
  const done = ({ size, files }: { size: number; files: number }) => {
    say(
      `${size} acts in ${files} files under ${target}. Any static host can serve them; "hemicycle verify ${folder}" checks them.`,
    )
    return 0
  }
  if (settings.databaseUrl === undefined) {
    const vkey = await readFile(join(settings.dataFolder, 'keys', 'log.vkey'), 'utf8').catch(() => {
      throw new CannotStart(`${settings.dataFolder} holds no register. Start it once, or set HEMICYCLE_DATA.`)
    })
    return done(await exportLog(readLogFiles(join(settings.dataFolder, 'log')), vkey.trim(), target))
  }
  const register = await openHouse(settings, { say })
  try {
    return done(await exportLog(register.ledger, register.vkey, target))
  } finally {
    await register.close()
  }
}

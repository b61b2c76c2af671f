/** `hemicycle edition load <folder>` and `hemicycle rebuild`. */
import { resolve } from 'node:path'
import { openHouse } from '../house.ts'
import type { AllSettings } from '../settings.ts'
import { loadInto } from './edition.ts'
import { progressBar, say } from './terminal.ts'

export async function loadCommand(settings: AllSettings, folder: string): Promise<number> {
  const register = await openHouse(settings, { say })
  try {
    await loadInto(register, resolve(folder), { evenIfUnchanged: true })
    return 0
  } finally {
    await register.close()
  }
}

export async function rebuildCommand(settings: AllSettings): Promise<number> {
  const register = await openHouse(settings, { say })
  try {
    const { rebuilt } = await register.rebuild(progressBar('Deriving the projections'))
    say(
      rebuilt.length > 0
        ? `Derived again from the log: ${rebuilt.join(', ')}.`
        : 'The log is empty: there was nothing to derive.',
    )
    return 0
  } finally {
    await register.close()
  }
}

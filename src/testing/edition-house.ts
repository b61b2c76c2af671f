/** The whole site over the edition of this checkout, on an embedded store of its own: for tests of what the rooms are together. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AS_THE_PAPER_SAW_IT, makeApp } from '../app.tsx'
import { describeEdition } from '../cli/edition.ts'
import { readEdition } from '../edition/read-edition.ts'
import { openHouse } from '../house.ts'
import { loadEdition } from '../register/load.ts'
import { clockAt } from '../register/testing/each-register.ts'
import { readSettings } from '../settings.ts'
import { preparedCluster } from '../store/testing/each-store.ts'
import { noAssets } from '../ui/assets.ts'
import { loadOutlines } from '../ui/outlines.ts'
import { loadInventedBudgets } from '../wings/transparency/expenditure/invented.ts'

const EDITION = fileURLToPath(new URL('../../editions/inter-american', import.meta.url))
const EXAMPLE = fileURLToPath(new URL('../../examples/invented-budgets', import.meta.url))

/** Recorded at one instant, so that two houses differ in their key and their salts alone. */
export async function editionHouse() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hemicycle-house-'))
  const clock = clockAt('2026-11-23T12:00:00.000Z')
  const settings = readSettings({ HEMICYCLE_DATA: dataFolder })
  const register = await openHouse(settings, { clock, prepared: await preparedCluster() })
  const read = await readEdition(EDITION)
  if (!read.ok) throw new Error(read.findings.map(({ pointer, detail }) => `${pointer} ${detail}`).join('\n'))
  const { edition, acts } = read
  const loaded = await loadEdition(register, { name: edition.id, version: edition.version, acts })
  if (!loaded.ok) throw new Error(loaded.findings.map(({ pointer, detail }) => `${pointer} ${detail}`).join('\n'))

  const { name, paperDay } = await describeEdition(EDITION)
  const causes: Error[] = []
  const app = makeApp({
    register,
    assets: noAssets,
    clock,
    words: { edition: name, landmark: { on: paperDay, label: AS_THE_PAPER_SAW_IT } },
    outlines: loadOutlines(EDITION),
    example: loadInventedBudgets(EXAMPLE),
    report: (_incident, cause) => causes.push(cause),
  })
  return {
    app,
    register,
    settings,
    /** What was thrown that nobody foresaw. */
    causes,
    get: (path: string, init?: RequestInit) => app.request(`http://register.example${path}`, init),
    close: async () => {
      await register.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

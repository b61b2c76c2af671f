/**
 * The register with the wings' rules and projections: what every command opens. The only place, with app.tsx and cli.ts,
 * that knows all rooms.
 */
import { actProjection } from './register/act-projection.ts'
import type { OpenOptions } from './register/open.ts'
import { openRegister } from './register/open.ts'
import type { Register } from './register/register.ts'
import type { AllSettings } from './settings.ts'
import { architectureDataset } from './wings/architecture/dataset.ts'
import { architectureProjection } from './wings/architecture/projection.ts'
import { architectureRules } from './wings/architecture/rules.ts'
import { registerDataset } from './wings/register/dataset.ts'
import { finderRules } from './wings/response/finder/rules.ts'
import { responseProjection } from './wings/response/projection.ts'
import { searchProjection } from './wings/search/projection.ts'
import { transparencyProjection } from './wings/transparency/projection.ts'

/** What the register feeds beside its own tables. */
const PROJECTIONS = [architectureProjection, responseProjection, searchProjection, transparencyProjection] as const
const RULES = [architectureRules, finderRules] as const

/** For those who compare stored projections with derived ones. */
export const ALL_PROJECTIONS = [actProjection, ...PROJECTIONS] as const

/** The tables of a dataset release: what is known first, then the acts and sources it rests on. */
export const ALL_DATASETS = [architectureDataset, registerDataset] as const

export const openHouse = (
  settings: AllSettings,
  options: Pick<OpenOptions, 'say' | 'progress' | 'clock' | 'prepared'> = {},
): Promise<Register> =>
  openRegister(
    {
      dataFolder: settings.dataFolder,
      ...(settings.databaseUrl === undefined ? {} : { databaseUrl: settings.databaseUrl }),
      ...(settings.origin === undefined ? {} : { origin: settings.origin }),
    },
    { projections: PROJECTIONS, rules: RULES, ...options },
  )

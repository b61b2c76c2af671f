/** Standings a reader may ask for: one of them, or several that belong together. */
import { standingName } from '../../ui/marks.tsx'
import { isTreaty } from './counting.ts'
import type { Instrument } from './facts.ts'
import type { ArchitectureKey } from './messages.ts'
import { STANDINGS, type Standing } from './standing.ts'
import type { Words } from './words.ts'

const GATHERED = {
  bound: 'filter_bound',
  treaties: 'filter_treaties',
  others: 'filter_others',
  former: 'filter_former',
  open: 'openCount',
} as const satisfies Record<string, ArchitectureKey>
type Gathered = keyof typeof GATHERED
const GATHERED_NAMES = ['bound', 'treaties', 'others', 'former', 'open'] as const

export const STANDING_FILTERS = [...GATHERED_NAMES, ...STANDINGS] as const
export type StandingFilter = (typeof STANDING_FILTERS)[number]

const isGathered = (filter: StandingFilter): filter is Gathered => filter in GATHERED

export function hasStanding({ standing, bound }: Standing, instrument: Instrument, filter: StandingFilter | undefined): boolean {
  switch (filter) {
    case undefined:
      return true
    case 'bound':
      return bound === true
    case 'treaties':
      return bound === true && isTreaty(instrument)
    case 'others':
      return bound === true && !isTreaty(instrument)
    case 'former':
      return standing === 'former-party' || standing === 'former-member'
    case 'open':
      return bound === null
    default:
      return standing === filter
  }
}

export const standingFilterName = (filter: StandingFilter, words: Words) =>
  isGathered(filter) ? words.t(GATHERED[filter]) : standingName(words.reading, filter)

/** What can be asked for under one instrument: it is a treaty or it is not. */
export const filtersUnder = (instrument: Instrument): readonly StandingFilter[] => [
  'bound',
  'open',
  ...STANDINGS.filter(name => !(isTreaty(instrument) ? ['member', 'former-member'] : ['party', 'former-party']).includes(name)),
]

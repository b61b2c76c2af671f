/**
 * Could this state join that instrument? What the final clauses on record say, and nothing more.
 *
 * Source  the circle of states in `accessionOpenTo` of the instrument's rules; Vienna Convention on the Law of Treaties (1969), art. 15.
 * Rule    one that is bilateral, closed, or takes its members from an organisation is joined by nobody. A circle that is written as
 *         a code is read: all states, American states, members of an organisation, parties to another instrument. Without a clause,
 *         an instrument of a region or subregion is no question for a state of a subregion that none of its members belongs to.
 * Absent  no clause, a clause in words alone, a membership that is itself not known, an instrument noted as dormant: not known,
 *         and never proposed.
 * Scope   who may join as a matter of law; whether others would agree to it, or whether it would be wise, is no question of a register.
 */
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import type { Catalogue, State } from './catalogue.ts'
import type { Instrument } from './facts.ts'
import { CHARTER_OF } from './roster.ts'
import type { DayTable } from './table.ts'

export type Openness = 'open' | 'not-known' | 'closed'

/** Groupings of the edition whose members a clause may name; as of the edition, since the days of joining them are not on record. */
const GROUP_OF: Readonly<Record<string, string>> = {
  'caricom-members': 'CARICOM',
  'andean-community-members': 'CAN',
  'unasur-members': 'UNASUR',
}
const CHARTERS: Readonly<Record<string, InstrumentId>> = {
  'oas-members': CHARTER_OF['oas-members'],
  'un-members': CHARTER_OF['un-members'],
  'un-members-and-agencies': CHARTER_OF['un-members'],
}
/** What follows a code and takes nothing from it: a remark in brackets, or others who may join as well. */
const WIDENING = /^(?:\s*\(.*\)|\s+and\s.*|)$/

/** Semicolons part circles, unless they stand within a remark in brackets. */
const PARTS = /;\s*(?![^(]*\))/

/** One question for each state: worked out once for the instrument, asked for many states. */
export function opennessOf(catalogue: Catalogue, table: DayTable, instrument: Instrument): (state: StateId) => Openness {
  const { level, closed, roster } = instrument.adopted.body
  if (level === 'bilateral' || closed || roster !== 'own') return () => 'closed'
  const clause = instrument.clauses?.body.accessionOpenTo
  const parts = clause?.split(PARTS) ?? []
  if (parts[0]?.startsWith('closed')) return () => 'closed'
  const circles = parts.map(part => circleOf(part, catalogue, table))
  const read = clause === undefined ? withoutClause(catalogue, table, instrument) : widest(circles)
  // Members of a body at rest are members still; whether it takes others in, nobody has said.
  if (instrument.status?.body.status === 'dormant') return state => (read(state) === 'closed' ? 'closed' : 'not-known')
  return read
}

type Circle = (state: StateId) => Openness

/** In one of the circles is enough; where one is not readable, standing outside the others settles nothing. */
const widest =
  (circles: readonly Circle[]): Circle =>
  state => {
    const said = circles.map(circle => circle(state))
    return said.includes('open') ? 'open' : said.includes('not-known') ? 'not-known' : 'closed'
  }

function circleOf(part: string, catalogue: Catalogue, table: DayTable): Circle {
  const [, code = '', rest = ''] = /^([a-z0-9:-]+)(.*)$/.exec(part) ?? []
  if (!WIDENING.test(rest)) return () => 'not-known'
  const group = GROUP_OF[code]
  if (group !== undefined) return state => inside(hasGroup(catalogue.states.get(state), group))
  const parties = /^parties-of:(.+)$/.exec(code)?.[1] as InstrumentId | undefined
  const charter = CHARTERS[code] ?? parties
  if (charter !== undefined) {
    const standings = table.get(charter)
    return state => inside(standings?.get(state)?.bound ?? null)
  }
  switch (code) {
    case 'all-states':
    case 'american-states':
      return () => 'open'
    case 'latin-american-and-caribbean-states':
      return state => inside(isLatinAmericanOrCaribbean(catalogue.states.get(state)))
    default:
      return OTHERS.test(part) ? () => 'closed' : () => 'not-known'
  }
}

/** Parts that speak of others than states of the region, and so open nothing to one. */
const OTHERS = /^(?:regional organisations|certain other entities)$/

const inside = (is: boolean | null): Openness => (is === null ? 'not-known' : is ? 'open' : 'closed')
const hasGroup = (state: State | undefined, group: string) =>
  state?.body.groups.some(one => one.current && one.group === group) ?? false
/** Mexico counts as Latin American: of the subregion called North America only Canada and the United States do not. */
const isLatinAmericanOrCaribbean = (state: State | undefined) =>
  state !== undefined && (state.body.subregion !== 'north-america' || state.body.groups.some(({ group }) => group === 'CELAC'))

/** No clause on record: not known, but a subregion's instrument is no question for states of a subregion without a known member. */
function withoutClause(catalogue: Catalogue, table: DayTable, instrument: Instrument): Circle {
  const { level } = instrument.adopted.body
  const subregionOf = (state: StateId) => catalogue.states.get(state)?.body.subregion
  const members = [...(table.get(instrument.id)?.values() ?? [])].filter(({ bound }) => bound === true)
  if (level === 'international' || level === 'continental' || members.length === 0) return () => 'not-known'
  const subregions = new Set(members.map(({ state }) => subregionOf(state)))
  return state => (subregions.has(subregionOf(state)) ? 'not-known' : 'closed')
}

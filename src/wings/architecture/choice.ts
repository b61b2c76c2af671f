/**
 * What a reader chose in the query, held against what is registered: states by `group` and `states`, which both narrow, and where
 * neither stands the whole region; a threat by its identifier.
 *
 * Refuses  a group, state or threat that is not registered, by a Problem that names the nearest.
 */
import type { StateId } from '../../kernel/ids.ts'
import { groupOptions } from './group-fields.tsx'
import { membersOf } from './groups.ts'
import { unknownGroup, unknownState, unknownTerm } from './problems.ts'
import type { Words } from './words.ts'

type Asked = { readonly group?: string | undefined; readonly states?: readonly StateId[] | undefined }

export type StatesAsked = {
  /** In the order of the seats. */
  readonly states: readonly StateId[]
  /** False where it is the whole region because nothing was asked. */
  readonly chosen: boolean
  /** The group as it is written, where one was asked for. */
  readonly group: string | null
}

export function statesAsked({ group, states }: Asked, words: Words): StatesAsked {
  const missing = states?.find(id => !words.catalogue.states.has(id))
  if (missing !== undefined) throw unknownState(missing, words)
  const region = words.orders.seats.map(({ body }) => body.state)
  const named = group === undefined ? null : groupNamed(group, words)
  const within = named === null ? region : membersOf(named, words)
  return {
    states: within.filter(state => states === undefined || states.includes(state)),
    chosen: group !== undefined || states !== undefined,
    group: named,
  }
}

function groupNamed(group: string, words: Words): string {
  const groups = groupOptions(words).map(({ value }) => value)
  const found = groups.find(one => one.toLowerCase() === group.toLowerCase())
  if (found === undefined) throw unknownGroup(group, groups, words)
  return found
}

export function checkThreat(threat: string | undefined, words: Words): void {
  if (threat !== undefined && !words.catalogue.terms.has(`threat/${threat}`)) throw unknownTerm('threat', threat, words)
}

/** Groups of states by name: a subregion, or a grouping as the edition has it. */
import type { StateId } from '../../kernel/ids.ts'
import type { Words } from './words.ts'

/** Members now; when each joined or left a grouping is not on record. In the order of the seats. */
export const membersOf = (group: string, { orders }: Words): readonly StateId[] =>
  orders.seats
    .filter(({ body }) => body.subregion === group || body.groups.some(one => one.current && one.group === group))
    .map(({ body }) => body.state)

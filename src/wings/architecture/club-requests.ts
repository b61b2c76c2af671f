/**
 * What may stand in the paths and queries of clubs.
 *
 * Two words for states  `states` makes the table: the clubs among these states alone. `with` chooses from it: clubs of the same table
 *                       in which all of these are members, so that who else belongs is seen.
 */
import { z } from 'zod'
import { InstrumentId, StateId, TermId } from '../../kernel/ids.ts'
import { InstrumentFilter } from './instrument-filter.ts'

const listed = (text: string) => text.split(/[\s,+;]+/).filter(Boolean)
const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

/** How many are too many is said by the route, with both numbers. */
const States = z
  .string()
  .max(400)
  .transform(text => listed(text.toUpperCase()))
  .pipe(z.array(StateId))
  .transform(unique)
const Instruments = z.string().transform(listed).pipe(z.array(InstrumentId)).transform(unique)

/** Of which states and instruments the table is made. */
export const ClubTableWords = InstrumentFilter.extend({
  principle: TermId.optional(),
  group: z.string().max(40).optional(),
  states: States.optional(),
  without: Instruments.optional(),
})
export type ClubTableWords = z.infer<typeof ClubTableWords>

export const ClubsWords = ClubTableWords.extend({ with: States.optional() })
export type ClubsWords = z.infer<typeof ClubsWords>

/** The instruments that name a club, joined by plus signs. */
export const OfClub = z.object({
  instruments: z.string().transform(listed).pipe(z.array(InstrumentId).min(1).max(120)).transform(unique),
})

/** What may stand in the paths and queries of threats and principles. */
import { z } from 'zod'
import { InstrumentId, StateId, TermId } from '../../kernel/ids.ts'
import { InstrumentFilter } from './instrument-filter.ts'

export const OfPrinciple = z.object({ principle: TermId })
export const OfThreat = z.object({ threat: TermId })

const listed = (text: string) => text.split(/[\s,+;]+/).filter(Boolean)

/** Which instruments are asked about, and for which states a plan; a threat narrows itself. */
export const ThreatWords = InstrumentFilter.omit({ threat: true, text: true }).extend({
  without: z.string().max(400).transform(listed).pipe(z.array(InstrumentId).max(40)).optional(),
  states: z
    .string()
    .max(160)
    .transform(text => listed(text.toUpperCase()))
    .pipe(z.array(StateId).max(40))
    .transform((states): readonly StateId[] => [...new Set(states)])
    .optional(),
})
export type ThreatWords = z.infer<typeof ThreatWords>

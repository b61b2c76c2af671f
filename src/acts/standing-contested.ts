/**
 * Rival authorities claim opposite things about a state's standing under an instrument. The register takes neither side:
 * from this day to the end of the dispute the standing is contested, with every reading shown.
 *
 * Filed by  the secretariat, or the compiler of an edition for the past.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PartialDate } from '../kernel/date.ts'
import { ActId, InstrumentId, StateId } from '../kernel/ids.ts'
import { Text4 } from '../kernel/lang.ts'
import { actType, evidence } from './act.ts'

export const StandingContested = actType({
  type: 'standing.contested/v1',
  body: z.strictObject({
    type: z.literal('standing.contested/v1'),
    instrument: InstrumentId,
    state: StateId,
    on: PartialDate.describe('From which day.'),
    until: PartialDate.nullable().describe(
      'First day on which it is no longer contested; null while it lasts or when that is not known.',
    ),
    readings: z
      .array(
        z.strictObject({
          standing: z.enum(['party', 'former-party', 'member', 'former-member', 'suspended']),
          heldBy: Text4,
          reason: Text4,
        }),
      )
      .min(2)
      .max(6),
    acts: z.array(ActId).max(20).describe('The acts on which the readings rest.'),
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
  refs: body => body.acts,
})
export type StandingContested = z.infer<typeof StandingContested.body>

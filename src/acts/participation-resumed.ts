/**
 * A state that had left, or had suspended its own participation, takes part again.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       Practice; a new consent where the instrument asks for one.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const ParticipationResumed = actType({
  type: 'participation.resumed/v1',
  body: z.strictObject({
    type: z.literal('participation.resumed/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type ParticipationResumed = z.infer<typeof ParticipationResumed.body>

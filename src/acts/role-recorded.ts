/**
 * A state had a role beside being party or member: it hosted, presided, guaranteed, mediated, attended. No effect on its standing.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       The founding text of the body, or practice.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const RoleRecorded = actType({
  type: 'role.recorded/v1',
  body: z.strictObject({
    type: z.literal('role.recorded/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    role: z.enum([
      'host',
      'presidency',
      'pro-tempore-secretariat',
      'guarantor',
      'mediator',
      'support-group',
      'attendance',
      'not-invited',
      'voted-as-party',
    ]),
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type RoleRecorded = z.infer<typeof RoleRecorded.body>

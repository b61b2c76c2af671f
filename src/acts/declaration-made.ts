/**
 * A state says something about an instrument which by itself neither binds nor releases it.
 *
 * Filed by  the state itself, or the secretariat on its notice; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), art. 18 for the intention not to become a party; practice of depositaries.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const DeclarationMade = actType({
  type: 'declaration.made/v1',
  body: z.strictObject({
    type: z.literal('declaration.made/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    subject: z.enum([
      'announces-denunciation',
      'announces-withdrawal',
      'announces-return',
      'intention-not-to-become-party',
      'repudiation',
      'ratification-pending',
      'domestic-law',
      'accession-protocol-signed',
    ]),
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type DeclarationMade = z.infer<typeof DeclarationMade.body>

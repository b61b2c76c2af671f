/**
 * A state deposits its consent to be bound by an instrument.
 *
 * Filed by  the depositary, or the secretariat on the depositary's notice; the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), arts. 11, 14, 15 and 16. `on` is the day the depositary received it,
 *           neither the day of signature nor of approval at home.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PartialDate } from '../kernel/date.ts'
import { InstrumentId, StateId } from '../kernel/ids.ts'
import { actType, evidence, when } from './act.ts'

export const InstrumentDeposited = actType({
  type: 'instrument.deposited/v1',
  body: z.strictObject({
    type: z.literal('instrument.deposited/v1'),
    instrument: InstrumentId,
    state: StateId,
    ...when,
    means: z
      .enum([
        'ratification',
        'acceptance',
        'approval',
        'accession',
        'consent-to-be-bound',
        'declaration',
        'participation-by-protocol',
        'admission',
        'unstated',
      ])
      .describe(
        'How consent was expressed. The effect is the same; registers and readers ask which. `admission`: bound by the decision that admitted it (UN Charter, art. 4). `unstated`: the source only says party.',
      ),
    dayIs: z
      .enum(['deposit', 'effect', 'approval-at-home', 'unstated'])
      .optional()
      .describe(
        'What the day of the act is, where the source says or leaves in doubt: deposit; the day it took effect for the state; ' +
          'approval at home, which is no deposit and counts towards no threshold; or the source does not say which. Absent: deposit.',
      ),
    instrumentDated: PartialDate.optional().describe(
      'Day written on the instrument of ratification itself, where a source gives it.',
    ),
    earlierBecause: z
      .string()
      .min(1)
      .max(1000)
      .optional()
      .describe('Why it stands before the adoption of the instrument, when it does.'),
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.state], instruments: [body.instrument] }),
})
export type InstrumentDeposited = z.infer<typeof InstrumentDeposited.body>

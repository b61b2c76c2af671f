/**
 * A state is entered in the register: of the region, or from outside it as a party, mediator or guarantor.
 *
 * Filed by  the compiler of the edition.
 * Names     as the United Nations uses them; codes of ISO 3166-1. Entering a state takes no position on any question.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { StateId } from '../kernel/ids.ts'
import { Text4 } from '../kernel/lang.ts'
import { actType, evidence } from './act.ts'

/** How the name stands in a sentence: subject, of, in, to, by; and gender and number for agreement (`fs`, `mp`; English `s`). */
const NameForms = z.strictObject({
  the: z.string().min(1),
  of: z.string().min(1),
  in: z.string().min(1),
  to: z.string().min(1),
  by: z.string().min(1),
  agree: z.string().regex(/^[mf]?[sp]$/),
})

export const StateRegistered = actType({
  type: 'state.registered/v1',
  body: z.strictObject({
    type: z.literal('state.registered/v1'),
    state: StateId,
    iso2: z.string().regex(/^[A-Z]{2}$/),
    names: Text4,
    shortNames: Text4,
    forms: z.strictObject({ en: NameForms, es: NameForms, pt: NameForms, fr: NameForms }),
    region: z.enum(['inside', 'outside']).describe('Outside: an actor that is not a state of the region.'),
    subregion: z.enum(['north-america', 'central-america', 'caribbean', 'andean', 'southern-cone']).optional(),
    groups: z
      .array(z.strictObject({ group: z.string().min(1).max(40), note: z.string().max(500).optional(), current: z.boolean() }))
      .describe('Groupings it is counted in as of the edition; `current` false when the note says it has left.'),
    ...evidence,
  }),
  on: () => null,
  subjects: body => ({ states: [body.state] }),
})
export type StateRegistered = z.infer<typeof StateRegistered.body>

/**
 * A Conference of Defense Ministers of the Americas is held, or announced.
 *
 * Filed by  the secretariat; the compiler of an edition for the past.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PartialDate } from '../kernel/date.ts'
import { StateId } from '../kernel/ids.ts'
import { Text4 } from '../kernel/lang.ts'
import { actType, evidence } from './act.ts'

export const ConferenceHeld = actType({
  type: 'conference.held/v1',
  body: z.strictObject({
    type: z.literal('conference.held/v1'),
    conference: z.string().regex(/^CDMA-\d{2}$/),
    number: z.number().int().min(1).max(99),
    host: StateId,
    city: z.string().max(200).optional(),
    on: PartialDate.nullable().describe('Opening day.'),
    until: PartialDate.nullable(),
    secretariatPeriod: z.string().max(60).optional(),
    secretariatBasis: z.string().max(600).optional(),
    declaration: z.string().max(300).optional(),
    declarationRead: z.string().max(300).optional(),
    names: Text4.optional(),
    declarationNames: Text4.optional(),
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ states: [body.host] }),
})
export type ConferenceHeld = z.infer<typeof ConferenceHeld.body>

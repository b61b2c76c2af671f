/**
 * An instrument is adopted: a treaty, a political commitment, an arrangement, an organ or a conference process.
 *
 * Filed by  the secretariat, or the compiler of an edition for the past.
 * Law       Vienna Convention on the Law of Treaties (1969), arts. 9 and 10. `on` is the day of adoption.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PartialDate } from '../kernel/date.ts'
import { BodyId, InstrumentId, TermId } from '../kernel/ids.ts'
import { LANGS, Text4 } from '../kernel/lang.ts'
import { actType, evidence } from './act.ts'

export const LEVELS = ['international', 'continental', 'regional', 'subregional', 'bilateral'] as const
export const AGENDAS = ['traditional', 'new', 'both'] as const
export const NATURES = ['collective', 'cooperative', 'both'] as const
export const FORMS = ['treaty', 'political-commitment', 'arrangement', 'organ', 'conference-process'] as const

export const InstrumentAdopted = actType({
  type: 'instrument.adopted/v1',
  body: z.strictObject({
    type: z.literal('instrument.adopted/v1'),
    instrument: InstrumentId,
    on: PartialDate.nullable(),
    place: z.string().max(200).optional(),
    titles: Text4,
    officialTitles: z.array(z.enum(LANGS)).describe('Languages in which the title is, to our knowledge, the official one.'),
    shortTitles: Text4,
    summaries: Text4,
    level: z.enum(LEVELS),
    agenda: z.enum(AGENDAS),
    nature: z.enum(NATURES),
    form: z.enum(FORMS),
    depositary: z.string().max(300).optional(),
    organ: BodyId.optional(),
    threats: z.array(TermId),
    principles: z.array(TermId),
    paperSections: z.array(z.string().max(60)).describe('Sections of the founding paper that name it or point at it.'),
    roster: z
      .enum(['own', 'oas-members', 'un-members'])
      .describe('Who takes part: states by acts of their own, or whoever is a member of the organisation that adopted it.'),
    rosterBecause: z.string().min(1).max(600).optional().describe('Why the roster is read so.'),
    closed: z.boolean().describe('Open to no state but those that its acts name: any other state is known to stand outside.'),
    closedBecause: z.string().min(1).max(600).optional().describe('The clause or the reason that closes it.'),
    ...evidence,
  }),
  on: body => body.on,
  subjects: body => ({ instruments: [body.instrument], ...(body.organ ? { bodies: [body.organ] } : {}) }),
})
export type InstrumentAdopted = z.infer<typeof InstrumentAdopted.body>

/** The shape of the JSON answers on threats, principles and lineages, as their answers are written; see answer-schemas.ts. */
import { z } from 'zod'
import { AGENDAS, LEVELS } from '../../acts/instrument-adopted.ts'
import { PartialDate } from '../../kernel/date.ts'
import { ActId, BodyId, InstrumentId, StateId, TermId } from '../../kernel/ids.ts'
import { Text4 } from '../../kernel/lang.ts'
import { Confidence, Source } from '../../kernel/source.ts'
import { answered } from '../../ui/operation.ts'
import { Count, Counts, classes, Phase, Relation } from './answer-schemas.ts'
import { STRANDS } from './families.ts'
import { OPERATIVE } from './principles.ts'
import { ThreatWords } from './term-requests.ts'

const Covered = z
  .object({ certain: Count, possible: Count.describe('Those and the ones of which it is not known, or contested.') })
  .meta({ id: 'Covered' })

const termMembers = {
  id: ActId.describe('The act that defines the term.'),
  names: Text4,
  definitions: Text4,
  agenda: z.enum(AGENDAS).optional(),
  paperSections: z.array(z.string()),
}
const termCounts = {
  ...termMembers,
  named: Count.describe('Instruments that name it, on whichever day they lived.'),
  inForce: z.object({
    treaties: Count,
    others: Count,
    unclear: Count.describe('Of these it is not known whether they are in force.'),
    levels: z.record(z.enum(LEVELS), Count),
  }),
  states: z.object({ covered: Covered, coveredByTreaties: Covered }),
}

const AnsweringInstrument = z
  .object({ instrument: InstrumentId, ...classes, phase: Phase, standings: Counts })
  .meta({ id: 'AnsweringInstrument' })
const Reach = z
  .object({ state: StateId, treaties: Count, others: Count, notKnownOrContested: Count })
  .describe('How many of the instruments bind the state.')
  .meta({ id: 'Reach' })

export const ThreatsAnswer = answered({ threats: z.array(z.object({ threat: TermId, ...termCounts })) })

const Operative = z
  .enum(OPERATIVE)
  .describe('By a treaty in force that binds somebody; perhaps by one; by other forms only; by nothing in force.')
  .meta({ id: 'Operative' })

export const PrinciplesAnswer = answered({
  principles: z.array(z.object({ principle: TermId, operative: Operative, ...termCounts })),
})

export const PrincipleAnswer = answered({
  principle: TermId,
  operative: Operative,
  ...termCounts,
  instruments: z.array(AnsweringInstrument),
  reach: z.array(Reach),
  relations: z.array(Relation).describe('By which one of these says that it makes operational a principle of another.'),
})

const Step = z
  .object({
    state: StateId,
    instrument: InstrumentId,
    perhapsBound: z.boolean().describe('It is not known whether it is bound.'),
  })
  .meta({ id: 'PlannedAccession' })

export const ThreatAnswer = answered({
  threat: TermId,
  ...termMembers,
  filter: ThreatWords.omit({ states: true, without: true }).extend({ without: z.array(InstrumentId).optional() }),
  inForce: z.object({ treaties: Count, others: Count }),
  instruments: z.array(AnsweringInstrument),
  reach: z.array(Reach),
  pairs: z.object({
    total: Count,
    fewestShared: Count.describe('How many instruments the pairs below share: the fewest that any pair does. Often 0.'),
    sharingFewest: z.array(
      z.object({
        states: z.tuple([StateId, StateId]),
        perhapsMore: z.boolean().describe('It may share more, as far as standings are not known.'),
      }),
    ),
  }),
  accessions: z
    .array(
      z.object({
        state: StateId,
        instrument: InstrumentId,
        pairs: Count,
        connects: z.array(StateId),
        perhapsConnected: Count.describe('Pairs of these that may share that much already.'),
        perhapsBound: z.boolean(),
      }),
    )
    .describe('Single accessions that the rules on record allow, by how many of the pairs above each would connect.'),
  notKnownWhetherOpen: z.array(InstrumentId).describe('Left out of the accessions.'),
  plan: z
    .object({
      states: z.array(StateId),
      pairwise: z.object({ accessions: z.array(Step), exact: z.boolean(), atLeast: Count }).nullable(),
      common: z.array(z.object({ instrument: InstrumentId, accessions: z.array(Step) })),
    })
    .optional()
    .describe('Where states were given: fewest accessions for each pair of them to share something, and for all to share one.'),
  nearRules: z
    .array(
      z.object({
        from: InstrumentId,
        to: InstrumentId,
        exceptions: z.array(StateId),
        notKnown: z.array(StateId),
        holdsFor: Count,
      }),
    )
    .describe('All bound by `from` but the exceptions are bound by `to`.'),
  clubs: z.object({
    count: Count.describe('Formal concepts of the certain table, top and bottom among them.'),
    whole: z.boolean().describe('False where there are more than were counted.'),
    largest: z.array(z.object({ states: z.array(StateId), instruments: z.array(InstrumentId) })),
  }),
})

const StatedRelation = z
  .object({
    id: ActId,
    from: z.union([z.object({ instrument: InstrumentId }), z.object({ body: BodyId })]),
    kind: z.string(),
    strand: z.enum(STRANDS).describe('What it is to a family; `other` joins none.'),
    to: z.union([z.object({ instrument: InstrumentId }), z.object({ body: BodyId })]),
    since: PartialDate.nullable(),
    confidence: Confidence,
    sources: z.array(Source),
    note: z.string().optional(),
  })
  .meta({ id: 'StatedRelation' })

export const LineagesAnswer = answered({
  families: z.array(z.object({ oldest: InstrumentId, instruments: z.array(InstrumentId), relations: z.array(ActId) })),
  alone: z.array(InstrumentId).describe('Instruments of no family.'),
})

export const LineageAnswer = answered({
  instrument: InstrumentId,
  instruments: z
    .array(
      z.object({
        instrument: InstrumentId,
        shortTitles: Text4,
        form: classes.form,
        level: classes.level,
        adopted: PartialDate.nullable(),
      }),
    )
    .describe('Its family, the oldest first.'),
  relations: z.array(StatedRelation),
  leadingOn: z.array(StatedRelation).describe('To and from instruments of other families.'),
  bodies: z.array(StatedRelation),
})

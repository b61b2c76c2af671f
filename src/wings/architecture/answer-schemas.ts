/**
 * The shape of every JSON answer of this wing, as answers.ts writes it: printed in the machine description, and held against
 * real answers by a test. Members are never renamed, only added.
 *
 * Days  partial dates as far as they are known (`1998-06`); a span that is neither day, month nor year is `earliest/latest`,
 *       with `..` where its beginning is open (ISO 8601).
 */
import { z } from 'zod'
import { OtherDate } from '../../acts/act.ts'
import { ConferenceHeld } from '../../acts/conference-held.ts'
import { AGENDAS, FORMS, LEVELS, NATURES } from '../../acts/instrument-adopted.ts'
import { InstrumentRulesStated } from '../../acts/instrument-rules-stated.ts'
import { InstrumentStatusNoted } from '../../acts/instrument-status-noted.ts'
import { InstrumentTerminated } from '../../acts/instrument-terminated.ts'
import { StateRegistered } from '../../acts/state-registered.ts'
import { PartialDate, PlainDate } from '../../kernel/date.ts'
import { ActId, BodyId, InstrumentId, MechanismId, ObligationId, StateId, TermId } from '../../kernel/ids.ts'
import { Lang, Text4 } from '../../kernel/lang.ts'
import { Confidence, Source } from '../../kernel/source.ts'
import { answered } from '../../ui/operation.ts'
import { CHANGES } from './changes.ts'
import { SHARES } from './group-profile.ts'
import { STANDINGS } from './standing.ts'

/** The members of an act's body, so that an answer that shows some of them stays bound to the act. */
function membersOf(body: z.ZodType): z.ZodObject {
  if (!(body instanceof z.ZodObject)) throw new Error('The body of an act is an object.')
  return body
}
const member = (body: z.ZodType, name: string): z.ZodType => {
  const found = membersOf(body).shape[name]
  if (!(found instanceof z.ZodType)) throw new Error(`No member ${name}`)
  return found
}
const withoutType = (body: z.ZodType) => membersOf(body).omit({ type: true })

const Span = z
  .string()
  .regex(/^(?:\d{4}(?:-\d{2}){0,2}|(?:\.\.|\d{4}-\d{2}-\d{2})\/\d{4}-\d{2}-\d{2})$/)
  .describe('A day, month or year; or its first and last day, `..` where the first is not known.')
  .meta({ id: 'Span' })
export const StandingName = z.enum(STANDINGS).meta({ id: 'StandingName' })
export const Count = z.int().min(0)
export const Counts = z.partialRecord(StandingName, Count).describe('How many states stand so; standings of nobody are left out.')

const evidence = {
  confidence: Confidence,
  sources: z.array(Source),
  note: z.string().optional(),
  otherDates: z.array(OtherDate).optional(),
}

const StateAct = z
  .object({
    id: ActId,
    kind: z.string().describe('ratification, accession, signature, denunciation, member and so on.'),
    on: PartialDate.nullable(),
    knownBy: PartialDate.optional(),
    confidence: Confidence,
    otherDates: z.array(OtherDate).optional(),
  })
  .meta({ id: 'StateAct' })

const Reason = z.object({ code: z.string(), values: z.record(z.string(), z.string()) }).meta({ id: 'Reason' })

const standingMembers = {
  standing: StandingName,
  bound: z.boolean().nullable().describe('Null where it is not known or contested.'),
  since: Span.nullable(),
  sinceIs: z
    .enum(['entry-into-force', 'deposit', 'signature', 'succession', 'membership', 'return', 'recorded'])
    .optional()
    .describe('What the day of `since` is.'),
  until: Span.optional(),
  confidence: Confidence.nullable(),
  possible: z.array(StandingName).optional().describe('What it may be, where it is unknown or contested.'),
  because: z.string().optional().describe('In the language of the answer.'),
  reasons: z.array(Reason).optional().describe('The codes behind `because`.'),
  readings: z
    .array(z.object({ standing: StandingName, heldBy: Text4, reason: Text4 }))
    .optional()
    .describe('Of a contested standing: each reading and who holds it.'),
  acts: z.array(StateAct),
}
export const StandingOfState = z.object({ state: StateId, ...standingMembers }).meta({ id: 'Standing' })

export const classes = {
  level: z.enum(LEVELS),
  agenda: z.enum(AGENDAS),
  nature: z.enum(NATURES),
  form: z.enum(FORMS),
}
export const Phase = z.enum(['not-adopted', 'adopted', 'in-force', 'ended', 'unknown']).meta({ id: 'Phase' })

const described = {
  instrument: InstrumentId,
  titles: Text4,
  shortTitles: Text4,
  ...classes,
  adopted: PartialDate.nullable(),
  inForce: PartialDate.nullable(),
  threats: z.array(TermId),
  principles: z.array(TermId),
}

const stateMembers = {
  id: ActId.describe('The act that entered it.'),
  state: StateId,
  iso2: z.string(),
  names: Text4,
  shortNames: Text4,
  region: z.enum(['inside', 'outside']),
  subregion: z.string().optional(),
  groups: z.array(z.string()),
}

export const Relation = z
  .object({
    id: ActId,
    from: z.union([z.object({ instrument: InstrumentId }), z.object({ body: BodyId })]),
    kind: z.string(),
    to: z.union([z.object({ instrument: InstrumentId }), z.object({ body: BodyId })]),
    since: PartialDate.nullable(),
    confidence: Confidence,
  })
  .meta({ id: 'Relation' })

const bodyMembers = {
  id: ActId,
  body: BodyId,
  names: Text4,
  shortNames: Text4,
  kind: z.string(),
  level: z.string(),
  parent: BodyId.optional(),
  since: PartialDate.nullable(),
}

export const StatesAnswer = answered({
  states: z.array(z.object({ ...stateMembers, bound: Count, notKnownOrContested: Count })),
  outside: z.array(z.object(stateMembers)),
})

const Changes = z
  .object({
    from: PlainDate,
    to: PlainDate,
    cells: z.array(
      z.object({
        instrument: InstrumentId,
        state: StateId,
        change: z.enum(CHANGES),
        was: StandingName,
        is: StandingName,
        acts: z.array(ActId).describe('Acts that came between the two days.'),
      }),
    ),
    instruments: z.array(z.object({ instrument: InstrumentId, was: Phase, is: Phase })),
  })
  .describe('What differs between `before` and `on`; absent where no other day was asked for.')
  .meta({ id: 'Changes' })

export const StateAnswer = answered({
  ...stateMembers,
  forms: member(StateRegistered.body, 'forms'),
  groupings: member(StateRegistered.body, 'groups'),
  ...evidence,
  regimes: z.array(
    z.object({
      instrument: InstrumentId,
      ...classes,
      phase: Phase,
      ...standingMembers,
      lifeLine: z.array(
        z.object({
          what: z.enum(['signed', 'consented', 'bound', 'observes', 'left', 'notified', 'suspended', 'lifted']),
          on: Span.nullable(),
          act: ActId,
          computed: z.boolean().describe('True where the day was computed from a clause.'),
        }),
      ),
    }),
  ),
  neighboursShare: z
    .array(z.object({ instrument: InstrumentId, bound: z.array(StateId) }))
    .describe('What more than half of the other states of its subregion are bound by, and it is known not to be.'),
  duties: z.array(
    z.object({ act: ActId, obligation: ObligationId, instrument: InstrumentId.optional(), due: z.string().optional() }),
  ),
  statements: z.array(StateAct.extend({ instrument: InstrumentId })).describe('Reservations and declarations.'),
  changes: Changes.optional(),
})

export const PairsAnswer = answered({
  pairs: z.array(z.object({ states: z.array(StateId), bilateral: Count.describe('Bilateral instruments on record.') })),
})

export const GroupsAnswer = answered({
  groups: z.array(z.object({ group: z.string(), name: z.string(), states: z.array(StateId) })),
})

export const GroupAnswer = answered({
  states: z.array(StateId),
  instruments: z.array(
    z.object({
      instrument: InstrumentId,
      ...classes,
      phase: Phase,
      share: z.enum(SHARES).describe('Who of them is bound: all for certain, perhaps all, some and not others, none.'),
      standings: z.array(z.object({ state: StateId, ...standingMembers })).describe('In the order of `states`.'),
    }),
  ),
  bilateral: z.array(InstrumentId),
  acts: z.array(StateAct.extend({ instrument: InstrumentId, state: StateId })).describe('Under bilateral instruments, by day.'),
  bodies: z.array(BodyId).describe('Organs of what all of them share.'),
  changes: Changes.optional(),
})

export const InstrumentsAnswer = answered({
  instruments: z.array(z.object({ ...described, phase: Phase, standings: Counts })),
})

export const InstrumentAnswer = answered({
  ...described,
  officialTitles: z.array(Lang),
  summaries: Text4,
  phase: Phase,
  place: z.string().optional(),
  depositary: z.string().optional(),
  organ: BodyId.optional(),
  roster: z.enum(['own', 'oas-members', 'un-members']),
  closed: z.boolean(),
  adoption: z.object({ id: ActId, on: PartialDate.nullable(), ...evidence }),
  entryIntoForce: z
    .object({ id: ActId, on: PartialDate.nullable(), knownBy: PartialDate.optional(), ...evidence })
    .nullable()
    .describe('As a source records it.'),
  entryByRule: z
    .discriminatedUnion('status', [
      z.object({ status: z.literal('computed'), on: Span.nullable(), decisive: ActId, agrees: z.boolean().nullable() }),
      z.object({ status: z.literal('pending'), missing: Count }),
      z.object({ status: z.literal('not-computed') }),
    ])
    .describe('As its own final clauses give it from the deposits on record.'),
  terminated: z.object({ id: ActId, on: PartialDate.nullable(), how: member(InstrumentTerminated.body, 'how') }).nullable(),
  superseded: z.object({ on: PartialDate, by: InstrumentId }).nullable(),
  status: z
    .object({ id: ActId, status: member(InstrumentStatusNoted.body, 'status'), asOf: PlainDate, confidence: Confidence })
    .nullable(),
  clauses: withoutType(InstrumentRulesStated.body).extend({ id: ActId }).nullable(),
  relations: z.array(Relation),
  obligations: z.array(z.object({ id: ActId, obligation: ObligationId, titles: Text4 })),
  mechanisms: z.array(z.object({ id: ActId, mechanism: MechanismId, names: Text4 })),
  sourceLists: z.array(
    z.object({
      id: ActId,
      states: z.union([z.literal('all'), z.array(StateId)]),
      upTo: PlainDate,
      shows: z.enum(['all', 'consents']),
      ...evidence,
    }),
  ),
  standings: Counts,
  states: z.array(z.object({ state: StateId, standing: StandingName })),
  acts: z.array(StateAct.extend({ state: StateId })),
})

export const ParticipationAnswer = answered({
  instrument: InstrumentId,
  states: z.array(StandingOfState),
  outside: z.array(StandingOfState).describe('Actors that are no states of the region.'),
})

export const MatrixAnswer = answered({
  states: z.array(StateId),
  instruments: z.array(InstrumentId),
  cells: z.record(InstrumentId, z.record(StateId, StandingName)),
})

const ListedBody = z.object(bodyMembers).meta({ id: 'Body' })
export const BodiesAnswer = answered({ bodies: z.array(ListedBody) })

export const BodyAnswer = answered({
  ...bodyMembers,
  mandate: Text4,
  ownNames: z.array(Lang),
  secretariat: z.string().optional(),
  ...evidence,
  parentBody: ListedBody.nullable(),
  children: z.array(BodyId),
  runs: z.array(InstrumentId).describe('Instruments whose organ it is.'),
  carries: z
    .array(z.object({ instrument: InstrumentId, as: z.enum(['itself', 'organ', 'executing-body']) }))
    .describe('Instruments it runs: of its own id, as their organ, or as the body stated to carry them out.'),
  members: z
    .discriminatedUnion('status', [
      z.object({
        status: z.literal('known'),
        instrument: InstrumentId.describe('The one that founds it: its standings are the members.'),
        states: z.array(z.object({ state: StateId, standing: StandingName, bound: z.boolean().nullable() })),
      }),
      z.object({ status: z.literal('no-states') }),
      z.object({ status: z.literal('not-known') }),
    ])
    .describe('On the day. Not known where no instrument is stated to found it.'),
  lastOnRecord: z
    .array(z.object({ kind: z.enum(['conference', 'invocation', 'role', 'act']), on: PartialDate, id: ActId }))
    .describe('The last acts of each kind up to the day that name it or an instrument it runs.'),
  relations: z.array(Relation),
})

export const ConferencesAnswer = answered({
  conferences: z.array(withoutType(ConferenceHeld.body).extend({ id: ActId })),
})

export const VocabularyAnswer = answered({ kinds: z.array(z.object({ kind: z.string(), terms: Count })) })
export const VocabularyOfKindAnswer = answered({
  kind: z.string(),
  terms: z.array(
    z.object({
      id: ActId,
      term: z.string(),
      names: Text4,
      definitions: Text4,
      agenda: z.enum(AGENDAS).optional(),
      paperSections: z.array(z.string()),
      confidence: Confidence,
      sources: z.array(Source),
    }),
  ),
})

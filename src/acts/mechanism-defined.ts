/**
 * A way in which states can respond together: who may start it, what vote, which clocks, what it can do, by which articles.
 *
 * Filed by  the compiler of an edition, from the text.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { PlainDate } from '../kernel/date.ts'
import { InstrumentId, MechanismId } from '../kernel/ids.ts'
import { Text4 } from '../kernel/lang.ts'
import { Confidence, Source } from '../kernel/source.ts'
import { actType, evidence } from './act.ts'

const words = (max: number) => z.string().min(1).max(max).optional()

/** What a step is for: it starts the mechanism, admits the matter, decides it, is other work, follows, or ends the bond. */
export const STEP_PARTS = ['start', 'admission', 'decision', 'step', 'effect', 'exit'] as const

/** Who takes a step. Of the first ten it is a state, which the condition of standing then names. */
export const ACTOR_ROLES = [
  'any-party',
  'any-member',
  'any-oas-member',
  'any-un-member',
  'any-american-state',
  'contending',
  'affected',
  'requesting',
  'requested',
  'inspected',
  'guarantor',
  'mediator',
  'council',
  'organ',
  'assembly',
  'commission',
  'committee',
  'court',
  'tribunal',
  'secretary-general',
  'director-general',
  'depositary',
  'prosecutor',
  'expert-body',
  'person',
] as const

export const VOTE_KINDS = [
  'absolute-majority',
  'two-thirds',
  'simple-majority',
  'majority-present',
  'two-thirds-present',
  'consensus',
  'consensus-else-majority-present',
  'consensus-else-two-thirds-present',
  'consent',
  'one-third-support',
  'half-support',
  'three-quarters-against',
  'board-majority',
  'nine-of-fifteen',
  'nine-of-fifteen-no-veto',
  'per-organ',
  'per-treaty',
  'not-set',
  'not-known',
] as const

/**
 * Of what a majority is counted: of all who have a vote under the instrument, of those who are left when the excluded are taken
 * away, of a fixed number of seats, or of parties the world over. Two bases are two readings; the first is followed.
 */
export const VOTE_BASES = ['all', 'voting', 'seats', 'world'] as const
export const QUORUMS = ['votes-needed', 'majority', 'three-quarters', 'three', 'all'] as const
export const CLOCK_KINDS = ['duty', 'right', 'limit'] as const

/** A condition in the language of src/conditions; what it may say is checked with the edition and before it is recorded. */
const Condition = z.string().min(1).max(600)

const Vote = z.strictObject({
  kind: z.enum(VOTE_KINDS),
  voters: Condition.optional().describe('Which states have a vote.'),
  excluded: Condition.optional().describe('Which of them are shut out of it.'),
  seats: z.number().int().min(1).max(99).optional().describe('How many have a vote where they are not states by name.'),
  bases: z.array(z.enum(VOTE_BASES)).max(2),
  quorum: z.enum(QUORUMS).optional(),
})

const Clock = z.strictObject({
  kind: z
    .enum(CLOCK_KINDS)
    .describe('What the time is: a duty to act by then, a right until or from then, the length of a thing.'),
  length: z
    .string()
    .regex(/^P(?:\d{1,4}[DMY]|T\d{1,4}H|T0S)$/, 'expected a duration of one unit: P28D, P6M, P2Y, PT12H, or PT0S for at once')
    .optional()
    .describe('Absent where the text names an event and no number.'),
  from: Text4.optional().describe('The event from which it runs.'),
})

const Step = z.strictObject({
  order: z.number().int().min(1).max(99),
  part: z.enum(STEP_PARTS),
  words: Text4,
  role: z.enum(ACTOR_ROLES),
  standing: Condition.optional().describe('When the actor may take it; where the actor is a state, which states may.'),
  vote: Vote.optional(),
  clock: Clock.optional(),
  after: z
    .union([z.number().int().min(0).max(99), PlainDate])
    .optional()
    .describe('The earlier step it follows and from whose day its time runs; 0 is the start; or a day of the calendar.'),
  article: words(300),
  confidence: Confidence,
  sources: z.array(Source).max(5),
})
export type MechanismStep = z.infer<typeof Step>

export const MechanismDefined = actType({
  type: 'mechanism.defined/v1',
  body: z.strictObject({
    type: z.literal('mechanism.defined/v1'),
    mechanism: MechanismId,
    instrument: InstrumentId.optional(),
    instrumentName: z.string().min(1).max(400),
    names: Text4,
    answers: Text4,
    whoMayInvoke: Text4,
    decision: Text4,
    measures: Text4,
    limits: Text4,
    organ: words(400),
    timeLimits: words(1000),
    legalBasis: words(1000),
    precedents: words(4000),
    level: words(60),
    agenda: words(60),
    kind: words(60),
    situations: z.array(z.string().max(80)),
    partyRule: words(1000),
    applies: Condition.optional().describe('What must hold of the states of a matter for the mechanism to be there for them.'),
    verifiedParts: words(1000),
    steps: z.array(Step).max(60),
    ...evidence,
  }),
  on: () => null,
  subjects: body => (body.instrument ? { instruments: [body.instrument] } : {}),
})
export type MechanismDefined = z.infer<typeof MechanismDefined.body>

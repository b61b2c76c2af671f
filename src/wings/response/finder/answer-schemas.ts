/** The shape of each JSON answer of the finder, day and state of the register first. */
import { z } from 'zod'
import { CLOCK_KINDS, VOTE_KINDS } from '../../../acts/mechanism-defined.ts'
import { PartialDate, PlainDate } from '../../../kernel/date.ts'
import { ActId, InstrumentId, MechanismId, StateId } from '../../../kernel/ids.ts'
import { Text4 } from '../../../kernel/lang.ts'
import { Confidence } from '../../../kernel/source.ts'
import { answered } from '../../../ui/operation.ts'
import { OPENNESSES } from './find.ts'

const Openness = z.enum(OPENNESSES).describe('open-if: if what only the asker can say is so; not-known: the record does not say.')

const Fact = z
  .object({
    fact: z.string(),
    args: z.array(z.string()),
    truth: z.boolean().nullable().describe('Null where it is not known.'),
    wanted: z.boolean(),
    by: z.enum(['record', 'asker']).describe('Who can know it.'),
    words: z.string(),
    acts: z.array(ActId),
  })
  .meta({ id: 'Fact' })

const Matter = z
  .object({
    situations: z.array(z.string()),
    contending: z.array(StateId),
    affected: z.array(StateId),
    requesting: z.array(StateId),
    requested: z.array(StateId),
    host: z.array(StateId),
    third: z.array(StateId),
    actors: z.array(z.string()),
    given: z.record(z.string(), z.boolean()),
    consents: z.record(z.string(), z.boolean()),
  })
  .meta({ id: 'Matter' })

const Count = z.object({
  base: z.string().describe('What is counted: all who have a vote, those left when the excluded are taken away, or seats.'),
  of: z.int(),
  ofMost: z.int(),
  needed: z.int(),
  neededMost: z.int(),
  quorum: z.int().nullable(),
  reachable: z.boolean().nullable(),
})

const Vote = z
  .object({
    step: z.int(),
    kind: z.enum(VOTE_KINDS),
    base: z
      .int()
      .nullable()
      .describe('Of how many it is counted, by the reading that is followed; null where there is no number.'),
    needed: z.int().nullable(),
    quorum: z.int().nullable(),
    baseMost: z.int().nullable().describe('The same if all of whom it is not known were counted.'),
    neededMost: z.int().nullable(),
    readings: z.array(Count).describe('That which is followed first.'),
    voters: z.array(StateId).nullable().describe('Null where those who vote are not states by name.'),
    mayHaveVote: z.array(z.object({ state: StateId, why: z.enum(['contested', 'unknown']) })),
    keptOut: z.array(StateId),
    excluded: z.array(StateId),
    why: z.enum(['not-set', 'not-held', 'nobody-named']).nullable(),
  })
  .meta({ id: 'VoteCount' })

const Clock = z
  .object({
    step: z.int(),
    kind: z.enum(CLOCK_KINDS),
    length: z.string().nullable().describe('ISO 8601 duration; PT0S is at once.'),
    from: PlainDate.nullable(),
    latest: PlainDate.nullable().describe('Null where no day can be computed.'),
    assumed: z.boolean().describe('True where earlier steps were taken to use all their time.'),
    article: z.string().nullable(),
  })
  .meta({ id: 'Clock' })

const Found = z
  .object({
    id: MechanismId,
    instrument: InstrumentId.nullable(),
    names: Text4,
    level: z.string().nullable(),
    kind: z.string().nullable(),
    track: z.enum(['security', 'political']),
    matched: z.array(z.string()).describe('Situations by which it was found.'),
    state: Openness,
    because: z.array(z.string()),
    facts: z.array(Fact),
    mayInvoke: z.array(z.string()).describe('States by code, and actors that are no states by role.'),
    mayInvokeIf: z.array(z.string()),
    mayInvokePerhaps: z.array(z.string()),
    unless: z.array(z.string()).describe('Objections that would close it and that nobody has raised.'),
    wouldOpen: z.array(z.array(z.string())).describe('Ways to open it, or to make it certain: each whole.'),
    votes: z.array(Vote),
    clocks: z.array(Clock),
    legalBasis: z.string().nullable(),
    confidence: Confidence,
    act: ActId,
  })
  .meta({ id: 'FoundMechanism' })

export const FindAnswer = answered({ matter: Matter, mechanisms: z.array(Found) })
export const MechanismsAnswer = answered({ mechanisms: z.array(Found) })

export const MechanismAnswer = answered({
  matter: Matter,
  mechanism: Found,
  start: PlainDate,
  steps: z.array(
    z.object({
      step: z.int(),
      part: z.string(),
      words: Text4,
      role: z.string(),
      standing: z.string().nullable(),
      article: z.string().nullable(),
      confidence: Confidence,
    }),
  ),
  verifiedParts: z.string().nullable(),
  votesSupposed: z.array(
    z.object({
      step: z.int(),
      base: z.string(),
      yes: z.int(),
      no: z.int(),
      abstain: z.int(),
      absent: z.int(),
      unmarked: z.array(StateId),
      withoutVote: z.array(StateId),
      quorum: z.boolean().nullable(),
      passes: z.boolean().nullable(),
      missing: z.int().nullable(),
      decisive: z.array(StateId),
    }),
  ),
  precedents: z.array(z.string()),
})

export const CompareAnswer = answered({ matter: Matter, mechanisms: z.array(Found) })

const Case = z.object({
  precedent: z.string(),
  titles: Text4,
  from: PartialDate,
  until: PartialDate.nullable(),
  states: z.array(StateId),
  mechanisms: z.array(MechanismId),
  confidence: Confidence,
  act: ActId,
})
export const HistoryAnswer = answered({ cases: z.array(Case) })
export const CaseAnswer = answered({
  case: Case,
  stories: Text4,
  moments: z.array(
    z.object({
      on: PartialDate.nullable(),
      what: z.enum(['act', 'milestone']),
      act: ActId.nullable(),
      words: z.string(),
      confidence: Confidence,
      sources: z.array(z.string()),
    }),
  ),
  askedOn: PlainDate,
  matter: Matter,
  mechanisms: z.array(Found),
})

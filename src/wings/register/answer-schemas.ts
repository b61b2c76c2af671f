/**
 * The shape of every JSON answer of this wing, as answers.ts writes it, and of a problem: printed in the machine description,
 * and held against real answers by a test. Members are never renamed, only added.
 */
import { z } from 'zod'
import { By } from '../../acts/act.ts'
import { ACT_TYPES } from '../../acts/catalogue.ts'
import { LEVELS } from '../../acts/instrument-adopted.ts'
import { Instant, PartialDate, PlainDate } from '../../kernel/date.ts'
import { ActId, BodyId, InstrumentId, StateId } from '../../kernel/ids.ts'
import { Confidence } from '../../kernel/source.ts'
import { answered } from '../../ui/operation.ts'

const Count = z.int().min(0)
const Base64 = z.string().meta({ contentEncoding: 'base64' })

export const Finding = z
  .object({
    rule: z.string().describe('Stable name of the rule.'),
    pointer: z.string().describe('Where: a JSON pointer into what was handed in; empty when it is about the whole.'),
    severity: z.enum(['error', 'warning']),
    detail: z.string().describe('In the language of the answer.'),
    article: z.string().optional(),
  })
  .meta({ id: 'Finding' })

/** RFC 9457, with findings and suggestions of our own. */
export const ProblemAnswer = z
  .object({
    type: z.string().meta({ format: 'uri-reference' }).describe('Address of a page that explains it.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    findings: z.array(Finding).optional(),
    suggestions: z.array(z.string()).optional().describe('Nearest ids or addresses, best first.'),
  })
  .meta({ id: 'Problem' })

/** The body of an act, told apart by `type`; every type under its own name. */
export const ActBodyAnswer = z
  .union(ACT_TYPES.map(({ type, body }) => body.meta({ id: type.replace('/', '.') })))
  .meta({ id: 'ActBody' })

const ActListed = z
  .object({
    index: Count.describe('Its place in the log, counted from 0.'),
    id: ActId,
    type: z.enum(ACT_TYPES.map(({ type }) => type)),
    by: By,
    on: PartialDate.nullable().describe('Day in law; null when it is not known or the act has none.'),
    recordedAt: Instant,
    visibility: z.enum(['public']),
    confidence: Confidence.nullable(),
    states: z.array(StateId),
    instruments: z.array(InstrumentId),
    bodies: z.array(BodyId),
    standsFor: ActId.describe('The act it stands in for: itself unless it is a correction.'),
    correctedAt: Count.nullable().describe('Index of the act that stands in its place; null while it holds.'),
  })
  .meta({ id: 'Act' })

export const HomeAnswer = answered({
  totals: z.object({
    states: Count,
    instruments: Count,
    inForce: Count,
    participation: Count,
    bodies: Count,
    acts: Count,
  }),
  instruments: z
    .array(z.object({ instrument: InstrumentId, bound: Count, open: Count, lastAct: PartialDate }))
    .describe('Those in which a state last acted.'),
  levels: z.array(
    z.object({
      level: z.enum(LEVELS),
      cells: z.array(z.object({ agenda: z.enum(['traditional', 'new']).nullable(), all: Count, inForce: Count })),
    }),
  ),
  around: z.object({ before: z.array(ActListed), onTheDay: z.array(ActListed), after: z.array(ActListed) }),
  latest: z.array(ActListed),
})

export const ActsAnswer = answered({
  count: Count,
  page: z.int().min(1),
  pages: z.int().min(1),
  acts: z.array(ActListed),
})

export const ActAnswer = answered({
  act: ActListed,
  body: ActBodyAnswer.nullable().describe('As it was logged; null when it is not public or was erased.'),
  salt: Base64.nullable(),
  entry: z.string().describe('The entry as one string: its UTF-8 bytes are what is hashed.'),
  proof: z.object({
    size: Count,
    root: Base64,
    index: Count,
    leafHash: Base64,
    hashes: z.array(Base64),
  }),
  changed: z
    .object({
      state: StateId,
      instrument: InstrumentId,
      days: z.array(
        z.object({
          day: PlainDate,
          is: z.enum(['before', 'on', 'onLast', 'knownBy', 'now']),
          standing: z.string(),
          bound: z.boolean().nullable(),
        }),
      ),
    })
    .nullable(),
  versions: z.array(ActListed),
  speaksOf: z.array(ActListed),
  spokenOfBy: z.array(ActListed),
})

export const LogAnswer = answered({
  origin: z.string(),
  vkey: z.string(),
  checkpoint: z.string(),
  recordedAt: Instant.nullable(),
  tiles: z.array(z.object({ level: Count, full: Count, partial: Count })),
})

const ProblemType = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  means: z.string(),
  do: z.string(),
})
export const ProblemsAnswer = answered({ problems: z.array(ProblemType) })
export const ProblemTypeAnswer = answered(ProblemType.shape)

export const AddressesAnswer = answered({
  addresses: z.array(
    z.object({
      path: z.string(),
      wing: z.string(),
      answer: z.string(),
      forms: z.array(z.string()),
      query: z.array(z.string()),
      example: z.string(),
    }),
  ),
})

export const OpenApiAnswer = z.looseObject({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.unknown()) })

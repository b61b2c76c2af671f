/** What may stand in the paths and queries of this wing; routes check with these schemas, operations.ts prints them. */
import { z } from 'zod'
import { ACT_TYPES } from '../../acts/catalogue.ts'
import { PlainDate } from '../../kernel/date.ts'
import { ActId, BodyId, InstrumentId, StateId } from '../../kernel/ids.ts'
import { Confidence } from '../../kernel/source.ts'
import { PROBLEM_TYPES } from './problems.ts'

export const ActFilterWords = z.object({
  type: z.enum(ACT_TYPES.map(({ type }) => type)).optional(),
  state: StateId.optional(),
  instrument: InstrumentId.optional(),
  body: BodyId.optional(),
  from: PlainDate.optional(),
  to: PlainDate.optional(),
  confidence: Confidence.optional(),
})
export const ActListWords = ActFilterWords.extend({ page: z.coerce.number().int().min(1).max(1_000_000).optional() })

/** Printed, and not checked by the route: an id that cannot be one is as absent as one that is not there. */
export const OfAct = z.object({ act: ActId })
export const OfState = z.object({ state: StateId })
export const OfInstrument = z.object({ instrument: InstrumentId })
export const OfBody = z.object({ body: BodyId })
export const OfProblem = z.object({ problem: z.enum(PROBLEM_TYPES) })
export const OfTile = z.object({ tile: z.string().regex(/^(?:x\d{3}\/)*\d{3}(?:\.p\/[1-9]\d{0,2})?$/) })
export const OfTileAtLevel = OfTile.extend({ level: z.int().min(0).max(63) })

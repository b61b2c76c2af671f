/**
 * What may stand in the paths and queries of this wing. Routes check requests with these schemas, and the machine description
 * is printed from them (operations.ts).
 */
import { z } from 'zod'
import { PlainDate } from '../../kernel/date.ts'
import { BodyId, InstrumentId, StateId } from '../../kernel/ids.ts'
import { InstrumentFilter } from './instrument-filter.ts'
import { PHASES } from './phase.ts'
import { STANDING_FILTERS } from './standing-filter.ts'

export const OfStanding = z.object({ standing: z.enum(STANDING_FILTERS).optional() })

/** Any case: a code in small letters is led to its own address. */
export const OfState = z.object({
  state: z.string().regex(/^[A-Za-z]{3}$/, 'expected three capital letters (ISO 3166-1 alpha-3)'),
})
export const OfInstrument = z.object({ instrument: InstrumentId })
export const OfBody = z.object({ body: BodyId })
export const OfVocabulary = z.object({
  kind: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected lower-case letters and single hyphens')
    .max(60),
})

/** Another day, for what changed between it and the day shown. */
export const Before = z.object({ before: PlainDate.optional() })
export const OfStateOnDays = OfStanding.extend(Before.shape)

const StateCode = z.string().regex(/^[A-Za-z]{3}$/, 'expected three letters (ISO 3166-1 alpha-3)')
export const OfPair = z.object({ pair: z.string().regex(/^[A-Za-z]{3}-[A-Za-z]{3}$/, 'expected two states, as in CHL-PER') })
export const ChosenPair = z.object({ one: StateCode.optional(), other: StateCode.optional() })
/** A name, or states joined by commas. */
export const OfGroup = z.object({ group: z.string().max(160) })
export const ChosenStates = z.object({ states: z.string().max(160).optional() })

/** A column and, with a hyphen in front, downwards; what names no column is passed over. */
export const CatalogueWords = InstrumentFilter.extend({
  phase: z.enum(PHASES).optional(),
  sort: z.string().max(40).optional(),
})

export const MatrixWords = InstrumentFilter.extend({
  group: z.string().max(40).optional(),
  states: z
    .string()
    .max(160)
    .transform(text =>
      text
        .toUpperCase()
        .split(/[\s,+;]+/)
        .filter(Boolean),
    )
    .pipe(z.array(StateId).max(40))
    .optional(),
})

/** One instrument's standings; else how many of a choice bind each state; else, where only states are named, those. */
export const MapWords = MatrixWords.extend({ instrument: InstrumentId.optional() })
/** Levels and agendas are the board itself. */
export const LevelsWords = MatrixWords.omit({ level: true, agenda: true, text: true })
/** Of the region, or of one state. */
export const GrowthWords = InstrumentFilter.omit({ text: true }).extend({ state: StateCode.optional() })

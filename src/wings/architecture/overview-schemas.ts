/** The shape of the JSON answers of the map, the board of levels and growth. Members are never renamed, only added. */
import { z } from 'zod'
import { LEVELS } from '../../acts/instrument-adopted.ts'
import { PlainDate } from '../../kernel/date.ts'
import { InstrumentId, StateId } from '../../kernel/ids.ts'
import { answered } from '../../ui/operation.ts'
import { COLUMNS, SCOPES } from './levels.ts'
import { MEMBERSHIPS } from './map-view.tsx'
import { STANDINGS } from './standing.ts'
import { SUBJECTS } from './subjects.ts'

const Count = z.int().min(0)
const Instruments = z.array(InstrumentId)
const Filter = z.record(z.string(), z.union([z.string(), z.array(StateId)])).describe('What was asked for.')
const Range = z.object({
  certain: Count.describe('Known.'),
  possible: Count.describe('Known, or not known not to be.'),
})

const Class = z.int().min(0).max(4).describe('Quarter of all into which the certain number falls; 0 for none.')

export const MapAnswer = answered({
  shows: z
    .enum(['standing', 'coverage', 'group'])
    .describe('Standings under one instrument; how many instruments bind each state; or members of a group.'),
  filter: Filter,
  instrument: InstrumentId.optional(),
  group: z.string().nullable().optional(),
  instruments: Instruments.optional().describe('Those that are counted: in force on the day, or not known not to be.'),
  phaseNotKnown: Instruments.optional(),
  classes: z.array(z.object({ class: Class, from: Count, to: Count })).optional(),
  states: z.array(
    z.object({
      state: StateId,
      standing: z.enum(STANDINGS).optional(),
      bound: z.boolean().nullable().optional(),
      since: z.string().nullable().optional(),
      certain: Count.optional().describe('Instruments known to bind it.'),
      open: Count.optional().describe('Instruments of which it is not known or contested whether they do.'),
      class: Class.optional(),
      membership: z.enum(MEMBERSHIPS).optional(),
    }),
  ),
})

const Tally = z.object({
  certain: Instruments.describe('In force; of chosen states, known to bind one of them.'),
  possible: Instruments.describe('Not known whether.'),
  statesCovered: z.array(StateId).describe('Known to be bound by at least one.'),
  statesPerhaps: z.array(StateId).describe('Of the others, those of whom it is not known.'),
})

export const LevelsAnswer = answered({
  states: z.array(StateId),
  chosen: z.boolean().describe('Whether the states were asked for, or are the whole region.'),
  cells: z.array(Tally.extend({ level: z.enum(LEVELS), agenda: z.enum(COLUMNS) })),
  subjects: z.array(
    z.object({
      subject: z.enum(SUBJECTS),
      scope: z.enum(SCOPES).describe('`regional` leaves out the international level.'),
      treaties: Tally,
      others: Tally,
      half: Range.describe('Half of the states are bound by at least so many of the treaties.'),
      pairs: Range.extend({ of: Count }).describe('Pairs of states with a treaty in common.'),
    }),
  ),
  phaseNotKnown: Instruments,
  crossings: z.object({ all: Count, open: Count }),
})

export const GrowthAnswer = answered({
  state: StateId.nullable(),
  filter: Filter,
  shown: Range.describe('On the day asked for.'),
  from: PlainDate,
  to: PlainDate,
  changes: z.array(Range.extend({ on: PlainDate })).describe('Each holds from its day until the next.'),
  years: z.array(
    Range.extend({
      year: z.int(),
      on: PlainDate.describe('Last day of the year, or of the axis.'),
      levels: z.record(z.enum(LEVELS), Range),
      natures: z.object({ collective: Range, cooperative: Range }).describe('One that is both counts in both.'),
      came: Instruments.describe('Certain at the end of this year and not at the end of the one before.'),
      left: Instruments,
    }),
  ),
})

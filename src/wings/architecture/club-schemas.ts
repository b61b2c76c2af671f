/** The shape of the JSON answers on clubs, as club-answers.ts writes them; see answer-schemas.ts. */
import { z } from 'zod'
import { PlainDate } from '../../kernel/date.ts'
import { InstrumentId, StateId } from '../../kernel/ids.ts'
import { answered } from '../../ui/operation.ts'
import { Count } from './answer-schemas.ts'

const States = z.array(StateId)
const Instruments = z.array(InstrumentId)
const Table = z
  .object({ states: States, instruments: Instruments })
  .describe('Of what the clubs are worked out: instruments that can bind on the day, and the states asked for.')
  .meta({ id: 'ClubTable' })
const club = {
  states: States,
  instruments: Instruments,
  address: z.string().nullable().describe('Its page; null where nothing names it.'),
}
const MayLeave = Count.nullable().describe(
  'So many members, whoever they are, can leave and the others still share these instruments and no more; null where there is no more to share.',
)

export const ClubsAnswer = answered({
  count: Count.describe('Formal concepts of the table of what is known to bind, top and bottom included. Always whole.'),
  matching: Count.describe('How many of them have the members asked for.'),
  listable: Count.describe('How many of those have a state and an instrument.'),
  listed: Count.describe('How many of these stand in this answer, those with the most states first.'),
  bounded: z.string().optional().describe('Where not all of them do: how to narrow.'),
  table: Table,
  clubs: z.array(
    z.object({
      ...club,
      mayBelong: States.describe('Not known, or contested, whether all of it binds them.'),
      mayLeave: MayLeave,
    }),
  ),
})

const Neighbour = z
  .object({ ...club, gained: States, lost: States, more: Instruments, fewer: Instruments })
  .describe('Next to it in the lattice, and how it differs.')
  .meta({ id: 'NeighbourClub' })

export const ClubAnswer = answered({
  asked: Instruments.describe('By which it is named.'),
  states: States.describe('Known to be bound by all of them.'),
  instruments: Instruments.describe('Everything in the table that binds all its members.'),
  mayBelong: z.array(z.object({ state: StateId, notKnown: Instruments })),
  mayLeave: MayLeave,
  changedBy: z
    .array(z.object({ leaving: States, thenShared: InstrumentId }))
    .describe('Ways in which one member more leaving would let the others share more.'),
  wider: z.array(Neighbour).describe('More states, fewer instruments.'),
  closer: z.array(Neighbour).describe('Fewer states, more instruments.'),
  history: z
    .array(z.object({ on: PlainDate, members: States, joined: States, left: States, mayBelong: States }))
    .describe('Every day on which the members changed, also after the day asked for.'),
  table: Table,
})

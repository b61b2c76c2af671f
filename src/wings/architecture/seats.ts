/** Standings as seats of the hemicycle, in the order that never changes, each leading to its row of participation. */
import type { Seat } from '../../ui/hemicycle.tsx'
import { standingName } from '../../ui/marks.tsx'
import type { Standings } from './counting.ts'
import type { Instrument } from './facts.ts'
import type { Standing, StandingName } from './standing.ts'
import type { Words } from './words.ts'

export const thumbnailSeats = (standings: Standings, words: Words): StandingName[] =>
  words.orders.seats.map(({ body }) => standings.get(body.state)?.standing ?? 'unknown')

export function seatsOf(
  instrument: Instrument,
  standings: Standings,
  outside: readonly Standing[],
  words: Words,
): { readonly inside: readonly Seat[]; readonly outside: readonly Seat[] } {
  const seat = (state: Standing['state'], found: Standing | undefined): Seat => {
    const standing = found?.standing ?? 'unknown'
    const named = { state: words.state(state), standing: standingName(words.reading, standing) }
    const label =
      found?.since && standing !== 'contested'
        ? words.t('seatLabelSince', { ...named, date: words.datedSpan(found.since) })
        : words.t('seatLabel', named)
    return { id: state, label, standing, href: `/instruments/${instrument.id}/participation#${state}` }
  }
  return {
    inside: words.orders.seats.map(({ body }) => seat(body.state, standings.get(body.state))),
    outside: outside.map(one => seat(one.state, one)),
  }
}

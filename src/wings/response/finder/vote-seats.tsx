/** A vote as a half circle: every state in its seat, its part in this vote as the shape of it, and the same words beside. */
import type { StateId } from '../../../kernel/ids.ts'
import { Hemicycle, type Seat } from '../../../ui/hemicycle.tsx'
import { CODE, type Standing } from '../../../ui/shapes.ts'
import type { FinderKey } from '../messages.ts'
import type { VoteCount, VoteMark } from './votes.ts'
import type { Words } from './words.ts'

type Part = VoteMark | 'unmarked' | 'voter' | 'perhaps' | 'kept-out' | 'excluded' | 'no-vote'

/** A shape for each part; no two that can stand in one picture share one. */
const SHAPE: Readonly<Record<Part, Standing>> = {
  yes: 'party',
  no: 'former-party',
  abstain: 'signatory',
  absent: 'observer',
  unmarked: 'unknown',
  voter: 'party',
  perhaps: 'contested',
  'kept-out': 'suspended',
  excluded: 'former-party',
  'no-vote': 'none',
}

const WORD: Readonly<Record<Part, FinderKey>> = {
  yes: 'vote_yes',
  no: 'vote_no',
  abstain: 'vote_abstain',
  absent: 'vote_absent',
  unmarked: 'vote_none',
  voter: 'seat_voter',
  perhaps: 'seat_perhaps',
  'kept-out': 'seat_kept_out',
  excluded: 'seat_excluded',
  'no-vote': 'seat_no_vote',
}

export type VoteSeatsProps = {
  readonly words: Words
  readonly vote: VoteCount
  readonly marks: ReadonlyMap<StateId, VoteMark>
  readonly region: ReadonlySet<StateId>
}

export function VoteSeats({ words, vote, marks, region }: VoteSeatsProps) {
  const { voters, excluded } = vote
  if (!voters) return null
  const sure = new Set(voters.states)
  const open = new Set(voters.open.map(({ state }) => state))
  const partOf = (state: StateId): Part => {
    const mark = marks.get(state)
    if (mark && (sure.has(state) || open.has(state))) return mark
    if (sure.has(state)) return marks.size > 0 ? 'unmarked' : 'voter'
    if (open.has(state)) return marks.size > 0 ? 'unmarked' : 'perhaps'
    if (voters.suspended.includes(state)) return marks.size > 0 ? 'no-vote' : 'kept-out'
    // Whoever is shut out takes no part in a vote that is supposed.
    return excluded.includes(state) && marks.size === 0 ? 'excluded' : 'no-vote'
  }
  const states = words.orders.seats.map(({ body }) => body.state).filter(state => region.has(state))
  const parts = new Map(states.map(state => [state, partOf(state)]))
  const shown = [...new Set(parts.values())]
  const seats = states.map((state): Seat => {
    const part = parts.get(state) ?? 'no-vote'
    return {
      id: state,
      label: words.t('seatLabel', { state: words.state(state), part: words.t(WORD[part]) }),
      standing: SHAPE[part],
    }
  })
  const counted = shown.map(part =>
    words.t('seatCount', { part: words.t(WORD[part]), count: [...parts.values()].filter(one => one === part).length }),
  )
  return (
    <>
      <Hemicycle reading={words.reading} seats={seats} sentence={counted.join('; ')} />
      <p class="vote-legend">
        {shown.map((part, n) => (
          <span class="mark">
            <span class={`shape m-${CODE[SHAPE[part]]}`} aria-hidden="true" />
            {counted[n]}
          </span>
        ))}
      </p>
    </>
  )
}

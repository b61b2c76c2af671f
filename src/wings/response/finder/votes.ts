/**
 * How many votes a step needs, of whom, and how many have to be there: computed from the parties of the day.
 *
 * Law     Rio Treaty, arts. 16 to 19; Charter of the Organization of American States, arts. 58, 59 and 89; Charter of the United
 *         Nations, art. 27. What is counted, and who is shut out, is each step's own, as the edition holds it.
 * Counts  an absolute majority is more than half of all who are entitled, two thirds are rounded up. Where the text counts those who
 *         have ratified and shuts some of them out of the voting, there are two readings: both are computed, the first is followed.
 * Open    a state of which it is not known whether it is to be counted makes a range: without it and with it.
 * Units   votes and states, whole numbers.
 */

import type { MechanismStep } from '../../../acts/mechanism-defined.ts'
import { truthOf } from '../../../conditions/truth.ts'
import type { InstrumentId, StateId } from '../../../kernel/ids.ts'
import type { Asking, Electorate, Knowledge, Uncounted } from './knowledge.ts'
import type { Asked, Mechanism, Step } from './mechanism.ts'

export type Vote = NonNullable<MechanismStep['vote']>
export type VoteKind = Vote['kind']
export type Base = Vote['bases'][number]

/** From so many to so many: the same where everything is known. */
export type Range = { readonly least: number; readonly most: number }

/** Votes needed of so many; null where the text, or the register, gives no number. */
export function votesNeeded(kind: VoteKind, of: number): number | null {
  switch (kind) {
    case 'absolute-majority':
    case 'simple-majority':
    case 'board-majority':
    case 'majority-present':
    case 'consensus-else-majority-present':
      return Math.floor(of / 2) + 1
    case 'two-thirds':
    case 'two-thirds-present':
    case 'consensus-else-two-thirds-present':
      return Math.ceil((2 * of) / 3)
    case 'consensus':
    case 'consent':
      return of
    case 'one-third-support':
      return Math.ceil(of / 3)
    case 'half-support':
      return Math.ceil(of / 2)
    case 'three-quarters-against':
      return Math.ceil((3 * of) / 4)
    case 'nine-of-fifteen':
    case 'nine-of-fifteen-no-veto':
      return 9
    default:
      return null
  }
}

/** Kinds that count those present: the number is that for a full house, and smaller where fewer are there. */
const OF_PRESENT: ReadonlySet<VoteKind> = new Set([
  'majority-present',
  'two-thirds-present',
  'consensus-else-majority-present',
  'consensus-else-two-thirds-present',
])

/** How many have to be there for a vote of so many needed among so many. */
export function quorumOf(quorum: Vote['quorum'], needed: number | null, of: number): number | null {
  switch (quorum) {
    case 'votes-needed':
      return needed
    case 'majority':
      return Math.floor(of / 2) + 1
    case 'three-quarters':
      return Math.ceil((3 * of) / 4)
    case 'three':
      return 3
    case 'all':
      return of
    case undefined:
      return null
  }
}

export type Count = {
  readonly base: Base
  /** Of what the majority is counted. */
  readonly of: Range
  readonly needed: Range
  readonly quorum: Range | null
  /** Whether enough states may vote at all; null where it is not known. */
  readonly reachable: boolean | null
}

export type VoteCount = {
  readonly step: number
  readonly kind: VoteKind
  /** True where the number is that of a full house. */
  readonly ofPresent: boolean
  /** Null where those who vote are not states by name. */
  readonly voters: Electorate | null
  /** Shut out of this vote. */
  readonly excluded: readonly StateId[]
  /** One for each reading, that which is followed first; none where there is no number. */
  readonly counts: readonly Count[]
  /** Why there is no number. */
  readonly numberless: 'not-set' | 'not-held' | 'nobody-named' | null
}

export function votesOf(mechanism: Mechanism, asking: Asking): readonly VoteCount[] {
  return mechanism.steps.flatMap(step => (step.body.vote ? [voteOf(step, step.body.vote, asking)] : []))
}

function voteOf(step: Step, vote: Vote, asking: Asking): VoteCount {
  const base = { step: step.body.order, kind: vote.kind, ofPresent: OF_PRESENT.has(vote.kind) }
  const nameless = { ...base, voters: null, excluded: [] }
  if (vote.seats !== undefined) {
    const seats = { least: vote.seats, most: vote.seats }
    return { ...nameless, ...countsOf(vote, () => seats, seats) }
  }
  if (step.voters === null)
    return { ...nameless, counts: [], numberless: votesNeeded(vote.kind, 1) === null ? 'not-set' : 'not-held' }

  const all = electorateOf(step.voters, asking)
  const excluded = electorateOf(step.excluded, asking)
  const voters = without(all, excluded)
  if (rangeOf(all).most === 0) return { ...base, voters, excluded: [], counts: [], numberless: 'nobody-named' }
  const ranges: Readonly<Record<Base, Range>> = {
    all: rangeOf(all),
    voting: rangeOf(voters),
    seats: rangeOf(all),
    world: rangeOf(all),
  }
  return {
    ...base,
    voters,
    excluded: all.states.filter(state => excluded.states.includes(state)),
    ...countsOf(vote, one => ranges[one], rangeOf(voters)),
  }
}

/** Who is left when some are shut out; one of whom that is not known may be left or not. */
function without(all: Electorate, excluded: Electorate): Electorate {
  if (excluded.states.length + excluded.open.length === 0) return all
  const out = new Set(excluded.states)
  const perhapsOut = new Set(excluded.open.map(({ state }) => state))
  return {
    states: all.states.filter(state => !out.has(state) && !perhapsOut.has(state)),
    open: [
      ...all.open.filter(({ state }) => !out.has(state)),
      ...all.states.filter(state => perhapsOut.has(state)).map(state => ({ state, why: 'unknown' as const })),
    ],
    suspended: all.suspended.filter(state => !out.has(state)),
  }
}

const NOBODY: Electorate = { states: [], open: [], suspended: [] }

const sameRange = (a: Range, b: Range) => a.least === b.least && a.most === b.most
const rangeOf = ({ states, open }: Electorate): Range => ({ least: states.length, most: states.length + open.length })

/** Two readings that come to the same number are one. */
export function countsOf(
  { kind, bases, quorum }: Pick<Vote, 'kind' | 'bases' | 'quorum'>,
  rangeOfBase: (base: Base) => Range,
  voters: Range,
): Pick<VoteCount, 'counts' | 'numberless'> {
  const counts = bases.flatMap((base): readonly Count[] => {
    const of = rangeOfBase(base)
    const least = votesNeeded(kind, of.least)
    const most = votesNeeded(kind, of.most)
    if (base === 'world' || least === null || most === null) return []
    const quorums = [quorumOf(quorum, least, of.least), quorumOf(quorum, most, of.most)] as const
    return [
      {
        base,
        of,
        needed: { least, most },
        quorum: quorums[0] === null || quorums[1] === null ? null : { least: quorums[0], most: quorums[1] },
        reachable: most <= voters.least ? true : least > voters.most ? false : null,
      },
    ]
  })
  const same = (a: Count | undefined, b: Count | undefined) =>
    a !== undefined && b !== undefined && sameRange(a.of, b.of) && sameRange(a.needed, b.needed)
  const numberless = counts.length > 0 ? null : votesNeeded(kind, 1) === null ? 'not-set' : 'not-held'
  return { counts: same(counts[0], counts[1]) ? counts.slice(0, 1) : counts, numberless }
}

function electorateOf(condition: Asked, asking: Asking): Electorate {
  if (condition === null) return NOBODY
  const name = condition === 'unreadable' ? '' : condition.text
  const known = asking.electorates.get(name)
  if (known) return known
  const made = gather(condition, asking)
  asking.electorates.set(name, made)
  return made
}

function gather(condition: Exclude<Asked, null>, { knowledge, matter, ground }: Asking): Electorate {
  const { contending, affected, host } = matter.states
  const asked = [...new Set([...knowledge.region, ...contending, ...affected, ...host])]
  if (condition === 'unreadable') return { ...NOBODY, open: asked.map(state => ({ state, why: 'unknown' })) }
  const states: StateId[] = []
  const open: Uncounted[] = []
  const suspended: StateId[] = []
  for (const state of asked) {
    const truth = truthOf(condition, ground(state))
    if (truth === true) states.push(state)
    if (truth === null) open.push({ state, why: isContested(condition, state, knowledge) ? 'contested' : 'unknown' })
    if (truth === false && isKeptOut(condition, state, knowledge)) suspended.push(state)
  }
  return { states, open, suspended }
}

const instrumentsOf = (condition: Exclude<Asked, null | 'unreadable'>) =>
  condition.mentions.filter(({ kind }) => kind === 'instrument').map(({ text }) => text)

const standingsFor = (condition: Exclude<Asked, null | 'unreadable'>, state: StateId, { day }: Knowledge) =>
  instrumentsOf(condition).flatMap(instrument => day.standing(instrument as InstrumentId, state) ?? [])

const isContested = (condition: Exclude<Asked, null | 'unreadable'>, state: StateId, knowledge: Knowledge) =>
  standingsFor(condition, state, knowledge).some(({ standing }) => standing === 'contested')

const isKeptOut = (condition: Exclude<Asked, null | 'unreadable'>, state: StateId, knowledge: Knowledge) => {
  const standings = standingsFor(condition, state, knowledge)
  return standings.length > 0 && standings.every(({ bound }) => bound === true)
}

/** How a state is supposed to vote. */
export const VOTE_MARKS = ['yes', 'no', 'abstain', 'absent'] as const
export type VoteMark = (typeof VOTE_MARKS)[number]

export type Supposed = {
  readonly step: number
  readonly base: Base
  readonly yes: number
  readonly no: number
  readonly abstain: number
  readonly absent: number
  /** Voters of whom nothing is supposed. */
  readonly unmarked: readonly StateId[]
  /** Marked, and without a vote in this step. */
  readonly withoutVote: readonly StateId[]
  readonly quorum: boolean | null
  readonly passes: boolean | null
  /** Votes in favour that are still missing; null where the number itself is not known. */
  readonly missing: number | null
  /** Without any one of these it would not pass. */
  readonly decisive: readonly StateId[]
}

/** What comes of a vote if these states vote as they are marked: one answer for each reading. */
export function suppose(vote: VoteCount, marks: ReadonlyMap<StateId, VoteMark>): readonly Supposed[] {
  const { voters } = vote
  if (!voters) return []
  const may: ReadonlySet<StateId> = new Set([...voters.states, ...voters.open.map(({ state }) => state)])
  const of = (mark: VoteMark) => [...marks].filter(([state, its]) => its === mark && may.has(state)).map(([state]) => state)
  const [yes, no, abstain, absent] = [of('yes'), of('no'), of('abstain'), of('absent')]
  const unmarked = [...may].filter(state => !marks.has(state))
  const present = yes.length + no.length + abstain.length
  const common = {
    step: vote.step,
    yes: yes.length,
    no: no.length,
    abstain: abstain.length,
    absent: absent.length,
    unmarked,
    withoutVote: [...marks.keys()].filter(state => !may.has(state)),
  }
  return vote.counts.map(({ base, needed, quorum }): Supposed => {
    const there = quorum === null ? true : reaches(present, unmarked.length, quorum)
    const carried = carries(vote.kind, { yes: yes.length, no: no.length, open: unmarked.length, absent: absent.length }, needed)
    return {
      ...common,
      base,
      quorum: quorum === null ? null : there,
      passes: both(there, carried),
      missing: vote.kind === 'consensus' || needed.least !== needed.most ? null : Math.max(0, needed.most - yes.length),
      decisive: carried === true && vote.kind !== 'consensus' && yes.length === needed.most ? yes : [],
    }
  })
}

const both = (a: boolean | null, b: boolean | null): boolean | null => (a === false || b === false ? false : a && b)

/** Whether so many, with up to so many more, reach a number that may itself be a range. */
function reaches(sure: number, more: number, needed: Range): boolean | null {
  if (sure >= needed.most) return true
  return sure + more < needed.least ? false : null
}

type Tally = { readonly yes: number; readonly no: number; readonly open: number; readonly absent: number }

function carries(kind: VoteKind, { yes, no, open, absent }: Tally, needed: Range): boolean | null {
  // Consensus is the absence of objection: nobody has to be counted in favour.
  if (kind === 'consensus') return no > 0 ? false : open > 0 ? null : true
  if (kind === 'consent') return no > 0 || absent > 0 ? false : reaches(yes, open, needed)
  return reaches(yes, open, needed)
}

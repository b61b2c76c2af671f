/**
 * What the Architecture wing knows of an instrument and of a state's acts under it: the input of every rule in this room.
 * Built from the projection (catalogue.ts), or by hand in a test. Pure data.
 */
import type { BodyOf } from '../../acts/catalogue.ts'
import type { PartialDate, PlainDate } from '../../kernel/date.ts'
import type { ActId, InstrumentId, StateId } from '../../kernel/ids.ts'
import type { Confidence, Source } from '../../kernel/source.ts'

/** Types of act that speak of one state under one instrument. */
export const PARTICIPATION_TYPES = [
  'instrument.signed/v1',
  'instrument.deposited/v1',
  'instrument.succeeded/v1',
  'instrument.applied-provisionally/v1',
  'instrument.in-force-for-state/v1',
  'reservation.made/v1',
  'reservation.withdrawn/v1',
  'declaration.made/v1',
  'denunciation.notified/v1',
  'denunciation.took-effect/v1',
  'denunciation.revoked/v1',
  'suspension.imposed/v1',
  'suspension.lifted/v1',
  'participation.resumed/v1',
  'membership.joined/v1',
  'membership.left/v1',
  'role.recorded/v1',
  'mechanism.invoked/v1',
] as const
export type ParticipationType = (typeof PARTICIPATION_TYPES)[number]
export type ParticipationBody = BodyOf<ParticipationType>

/** One act, with the place where it stands in the log. */
export type Stated<B> = {
  readonly act: ActId
  readonly index: number
  readonly body: B
  /** The act it stands in for, where it is a correction: the name that stays. */
  readonly standsFor?: ActId
}
export type ParticipationAct = Stated<ParticipationBody>
export type Contest = Stated<BodyOf<'standing.contested/v1'>>

export type Instrument = {
  readonly id: InstrumentId
  readonly adopted: Stated<BodyOf<'instrument.adopted/v1'>>
  readonly enteredIntoForce: Stated<BodyOf<'instrument.entered-into-force/v1'>> | null
  readonly terminated: Stated<BodyOf<'instrument.terminated/v1'>> | null
  readonly status: Stated<BodyOf<'instrument.status-noted/v1'>> | null
  readonly clauses: Stated<BodyOf<'instrument.rules-stated/v1'>> | null
  /** Day from which a later instrument that supersedes it exists, with its name; only where the status says superseded. */
  readonly superseded: { readonly on: PartialDate; readonly by: InstrumentId } | null
}

/** A list that was read: up to this day, a state without an act had done nothing that such a list shows. */
export type Coverage = {
  readonly upTo: PlainDate
  readonly shows: 'all' | 'consents'
  readonly act: ActId
  /** Where it was read: an act that has the same source stands in the list itself. */
  readonly sources: readonly Source[]
}

/** Everything that decides the standing of one state under one instrument. */
export type Case = {
  readonly instrument: Instrument
  readonly state: StateId
  readonly acts: readonly ParticipationAct[]
  readonly contests: readonly Contest[]
  readonly coverage: readonly Coverage[]
}

export const WEAKEST: Record<Confidence, number> = { disputed: 0, unverified: 1, verified: 2 }
export const weakest = (marks: readonly Confidence[]): Confidence =>
  marks.reduce<Confidence>((worst, mark) => (WEAKEST[mark] < WEAKEST[worst] ? mark : worst), 'verified')

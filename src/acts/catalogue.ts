/**
 * Every type of act the register knows, and the one door through which a body becomes an act.
 *
 * Errors  findings, never exceptions: unknown type, unknown version, and each field that fails its schema with its place.
 */
import type { z } from 'zod'
import type { PartialDate } from '../kernel/date.ts'
import type { ActId } from '../kernel/ids.ts'
import { type Finding, finding } from '../kernel/problem.ts'
import type { Subjects } from './act.ts'
import { ActCorrected } from './act-corrected.ts'
import { AssessmentTestDefined } from './assessment-test-defined.ts'
import { BodyRegistered } from './body-registered.ts'
import { ComparabilityNoted } from './comparability-noted.ts'
import { ConferenceHeld } from './conference-held.ts'
import { CurrencyIntroduced } from './currency-introduced.ts'
import { DeclarationMade } from './declaration-made.ts'
import { DenunciationNotified } from './denunciation-notified.ts'
import { DenunciationRevoked } from './denunciation-revoked.ts'
import { DenunciationTookEffect } from './denunciation-took-effect.ts'
import { ExerciseDefined } from './exercise-defined.ts'
import { ExpenditureMethodDefined } from './expenditure-method-defined.ts'
import { InstrumentAdopted } from './instrument-adopted.ts'
import { InstrumentAppliedProvisionally } from './instrument-applied-provisionally.ts'
import { InstrumentDeposited } from './instrument-deposited.ts'
import { InstrumentEnteredIntoForce } from './instrument-entered-into-force.ts'
import { InstrumentInForceForState } from './instrument-in-force-for-state.ts'
import { InstrumentRulesStated } from './instrument-rules-stated.ts'
import { InstrumentSigned } from './instrument-signed.ts'
import { InstrumentStatusNoted } from './instrument-status-noted.ts'
import { InstrumentSucceeded } from './instrument-succeeded.ts'
import { InstrumentTerminated } from './instrument-terminated.ts'
import { MechanismDefined } from './mechanism-defined.ts'
import { MechanismInvoked } from './mechanism-invoked.ts'
import { MembershipJoined } from './membership-joined.ts'
import { MembershipLeft } from './membership-left.ts'
import { ObligationDefined } from './obligation-defined.ts'
import { ParticipationResumed } from './participation-resumed.ts'
import { PrecedentDescribed } from './precedent-described.ts'
import { RelationStated } from './relation-stated.ts'
import { ReservationMade } from './reservation-made.ts'
import { ReservationWithdrawn } from './reservation-withdrawn.ts'
import { RoleRecorded } from './role-recorded.ts'
import { SeriesPublished } from './series-published.ts'
import { SourceListRead } from './source-list-read.ts'
import { StandingContested } from './standing-contested.ts'
import { StateRegistered } from './state-registered.ts'
import { SuspensionImposed } from './suspension-imposed.ts'
import { SuspensionLifted } from './suspension-lifted.ts'
import { TermDefined } from './term-defined.ts'
import { WorkedCaseDefined } from './worked-case-defined.ts'

export const ACT_TYPES = [
  ActCorrected,
  AssessmentTestDefined,
  BodyRegistered,
  ComparabilityNoted,
  ConferenceHeld,
  CurrencyIntroduced,
  DeclarationMade,
  DenunciationNotified,
  DenunciationRevoked,
  DenunciationTookEffect,
  ExerciseDefined,
  ExpenditureMethodDefined,
  InstrumentAdopted,
  InstrumentAppliedProvisionally,
  InstrumentDeposited,
  InstrumentEnteredIntoForce,
  InstrumentInForceForState,
  InstrumentRulesStated,
  InstrumentSigned,
  InstrumentStatusNoted,
  InstrumentSucceeded,
  InstrumentTerminated,
  MechanismDefined,
  MechanismInvoked,
  MembershipJoined,
  MembershipLeft,
  ObligationDefined,
  ParticipationResumed,
  PrecedentDescribed,
  RelationStated,
  ReservationMade,
  ReservationWithdrawn,
  RoleRecorded,
  SeriesPublished,
  SourceListRead,
  StandingContested,
  StateRegistered,
  SuspensionImposed,
  SuspensionLifted,
  TermDefined,
  WorkedCaseDefined,
] as const

/** Body of any known act, told apart by `type`. */
export type ActBody = z.infer<(typeof ACT_TYPES)[number]['body']>
export type ActTypeName = ActBody['type']
export type BodyOf<T extends ActTypeName> = Extract<ActBody, { type: T }>

/** What the register does with a type once a body of it has been read. The union is closed, so one cast stands here for all. */
type AnyActType = {
  readonly type: ActTypeName
  readonly body: z.ZodType<ActBody>
  readonly on: (body: ActBody) => PartialDate | null
  readonly subjects: (body: ActBody) => Subjects
  readonly refs?: (body: ActBody) => readonly ActId[]
}
const byType = new Map(ACT_TYPES.map(t => [t.type as string, t as unknown as AnyActType]))

const definitionOf = (body: ActBody): AnyActType => {
  const definition = byType.get(body.type)
  if (!definition) throw new Error(`No definition of ${body.type}`)
  return definition
}

export const dayOf = (body: ActBody): PartialDate | null => definitionOf(body).on(body)
export const subjectsOf = (body: ActBody): Subjects => definitionOf(body).subjects(body)
export const refsOf = (body: ActBody): readonly ActId[] => definitionOf(body).refs?.(body) ?? []
export const isActType = (type: string): type is ActTypeName => byType.has(type)

export type ReadBody =
  | { readonly ok: true; readonly body: ActBody }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Reads a body that comes from outside. Nothing of it is believed before this. `pointer` is where it stood. */
export function readBody(input: unknown, pointer = ''): ReadBody {
  const type = typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined
  if (typeof type !== 'string')
    return refuse(
      finding(
        'act-without-type',
        `${pointer}/type`,
        'The act has no type. Expected a name with a version, like instrument.deposited/v1.',
      ),
    )

  const definition = byType.get(type)
  if (!definition) return refuse(unknownType(type, pointer))

  const read = definition.body.safeParse(input)
  if (!read.success) {
    return {
      ok: false,
      findings: read.error.issues.map(issue =>
        finding('act-shape', [pointer, ...issue.path.map(String)].join('/'), `${type}: ${issue.message}.`),
      ),
    }
  }
  const { confidence, sources } = read.data
  if (sources.length === 0 && confidence !== 'unverified')
    return refuse(
      finding(
        'source-missing',
        `${pointer}/sources`,
        `The act is marked ${confidence} and names no source. Name one, or mark it unverified.`,
      ),
    )
  return { ok: true, body: read.data }
}

const refuse = (only: Finding): ReadBody => ({ ok: false, findings: [only] })

function unknownType(type: string, pointer: string): Finding {
  const name = type.split('/')[0]
  const known = [...byType.keys()].filter(t => t.split('/')[0] === name)
  const shown = JSON.stringify(type.slice(0, 80))
  return known.length > 0
    ? finding('act-version', `${pointer}/type`, `Found ${shown}; this register reads ${known.join(', ')}.`)
    : finding('act-type', `${pointer}/type`, `Found ${shown}, which is no type of act. See docs/acts for the list.`)
}

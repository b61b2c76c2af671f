/**
 * Instruments, acts and cases of invented states (codes that ISO 3166 keeps free), each through the schema of its act: what a
 * test says could be filed.
 */
import { createHash } from 'node:crypto'
import { Party } from '../../../acts/act.ts'
import { actIdOf } from '../../../acts/act-id.ts'
import { type ActBody, type BodyOf, readBody } from '../../../acts/catalogue.ts'
import { PartialDate, PlainDate } from '../../../kernel/date.ts'
import { InstrumentId, StateId } from '../../../kernel/ids.ts'
import {
  type Case,
  type Contest,
  type Coverage,
  type Instrument,
  PARTICIPATION_TYPES,
  type ParticipationAct,
  type ParticipationBody,
  type Stated,
} from '../facts.ts'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const FILER = Party.parse('edition:test')
const evidence = { sources: [{ address: 'https://example.org/list' }], confidence: 'verified' }
const four = (text: string) => ({ en: text, es: text, pt: text, fr: text })

/** Reads a body as the register would; its id is made from what it says, and so does not depend on the order of acts. */
export function stated(input: object, index = 0): Stated<ActBody> {
  const read = readBody({ ...evidence, ...input })
  if (!read.ok) throw new Error(read.findings.map(found => `${found.pointer} ${found.detail}`).join('\n'))
  return { act: actIdOf(sha256, FILER, JSON.stringify(input)), index, body: read.body }
}

function statedAs<T extends ActBody['type']>(type: T, input: object): Stated<BodyOf<T>> {
  const one = stated({ type, ...input })
  const is = (body: ActBody): body is BodyOf<T> => body.type === type
  if (!is(one.body)) throw new Error(`Expected ${type}`)
  return { ...one, body: one.body }
}

const PARTICIPATION: ReadonlySet<string> = new Set(PARTICIPATION_TYPES)
export const isParticipation = (body: ActBody): body is ParticipationBody => PARTICIPATION.has(body.type)

export const XAA = StateId.parse('XAA')
export const XAB = StateId.parse('XAB')
export const PACT = InstrumentId.parse('pact')

type Day = string | null
type More = Readonly<Record<string, unknown>>

/** An act of XAA under the pact, unless `more` says otherwise. */
export function act(type: ParticipationBody['type'], on: Day, more: More = {}): ParticipationAct {
  const one = stated({ type, instrument: PACT, state: XAA, on, ...more })
  if (!isParticipation(one.body)) throw new Error(`${type} is no act of a state`)
  return { ...one, body: one.body }
}
const acting =
  (type: ParticipationBody['type'], always: More = {}) =>
  (on: Day, more: More = {}) =>
    act(type, on, { ...always, ...more })

export const signed = acting('instrument.signed/v1')
export const deposited = acting('instrument.deposited/v1', { means: 'ratification' })
export const succeeded = acting('instrument.succeeded/v1')
export const appliedProvisionally = acting('instrument.applied-provisionally/v1')
export const inForceForState = acting('instrument.in-force-for-state/v1')
export const joined = acting('membership.joined/v1', { as: 'member' })
export const observed = acting('membership.joined/v1', { as: 'observer' })
export const left = acting('membership.left/v1')
export const notified = acting('denunciation.notified/v1')
export const tookEffect = acting('denunciation.took-effect/v1')
export const revoked = acting('denunciation.revoked/v1')
export const suspended = acting('suspension.imposed/v1', { by: 'organ' })
export const suspendedItself = acting('suspension.imposed/v1', { by: 'state-itself' })
export const lifted = acting('suspension.lifted/v1')
export const resumed = acting('participation.resumed/v1')
export const hosted = acting('role.recorded/v1', { role: 'host' })
export const renounced = acting('declaration.made/v1', { subject: 'intention-not-to-become-party' })
export const stillPending = acting('declaration.made/v1', { subject: 'ratification-pending' })

export type Invented = {
  readonly id?: string
  readonly adopted?: Day
  readonly form?: Instrument['adopted']['body']['form']
  readonly level?: Instrument['adopted']['body']['level']
  readonly roster?: Instrument['adopted']['body']['roster']
  readonly closed?: boolean
  readonly entered?: string
  readonly enteredBy?: string
  readonly ended?: string
  readonly superseded?: string
  readonly status?: 'in-force' | 'superseded' | 'dormant' | 'defunct' | 'not-in-force'
  readonly clauses?: More
}

/** Adopted on 1990-01-01, in force since 1991-01-01 thirty days after the second deposit, unless the test says otherwise. */
export function treaty(invented: Invented = {}): Instrument {
  const instrument = InstrumentId.parse(invented.id ?? PACT)
  const { adopted = '1990-01-01', entered, enteredBy, ended, superseded, status } = invented
  return {
    id: instrument,
    adopted: statedAs('instrument.adopted/v1', {
      instrument,
      on: adopted,
      titles: four('A pact'),
      officialTitles: [],
      shortTitles: four('Pact'),
      summaries: four('For tests.'),
      level: invented.level ?? 'regional',
      agenda: 'both',
      nature: 'cooperative',
      form: invented.form ?? 'treaty',
      threats: [],
      principles: [],
      paperSections: [],
      roster: invented.roster ?? 'own',
      closed: invented.closed ?? false,
    }),
    enteredIntoForce:
      entered || enteredBy
        ? statedAs('instrument.entered-into-force/v1', {
            instrument,
            on: entered ?? null,
            ...(enteredBy ? { knownBy: enteredBy } : {}),
          })
        : null,
    terminated: ended ? statedAs('instrument.terminated/v1', { instrument, on: ended, how: 'by-consent' }) : null,
    status: status ? statedAs('instrument.status-noted/v1', { instrument, status, asOf: '2026-11-23' }) : null,
    clauses: invented.clauses
      ? statedAs('instrument.rules-stated/v1', { instrument, reservations: 'unknown', verifiedParts: [], ...invented.clauses })
      : null,
    superseded: superseded ? { on: PartialDate.parse(superseded), by: InstrumentId.parse('later-pact') } : null,
  }
}

/** In force since 1991-01-01; binds thirty days after the second deposit and then after each; leaves on a year's notice. */
export const inForce = (more: Invented = {}) =>
  treaty({
    entered: '1991-01-01',
    ...more,
    clauses: { threshold: '2', generalDelay: 'P30D', ownDelay: 'P30D', noticeDelay: 'P1Y', ...more.clauses },
  })

export const body = (more: Invented = {}) => treaty({ form: 'organ', ...more })

/** A list that was read, up to this day. */
export const list = (upTo: string, shows: Coverage['shows'] = 'all'): Coverage => ({
  upTo: PlainDate.parse(upTo),
  shows,
  sources: [{ address: 'https://example.org/another-list' }],
  act: stated({ type: 'source-list.read/v1', instruments: [PACT], states: 'all', upTo }).act,
})

export const contest = (on: string, until: string | null, readings: readonly [string, string]): Contest =>
  statedAs('standing.contested/v1', {
    instrument: PACT,
    state: XAA,
    on,
    until,
    readings: readings.map(standing => ({ standing, heldBy: four('An authority'), reason: four('So it says.') })),
    acts: [],
  })

export const caseWith = (
  instrument: Instrument,
  acts: readonly ParticipationAct[] = [],
  { lists = [], contests = [] }: { readonly lists?: readonly Coverage[]; readonly contests?: readonly Contest[] } = {},
): Case => ({ instrument, state: XAA, acts, contests, coverage: lists })

export const day = (text: string) => PlainDate.parse(text)

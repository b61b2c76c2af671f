/**
 * What must hold before an act about states and instruments is recorded.
 *
 * Law     Vienna Convention on the Law of Treaties (1969): consent follows adoption (arts. 9 to 16); a notice can be revoked
 *         only before it takes effect (art. 68); who has given notice gives no second one (arts. 65 to 67), unless it has come
 *         back since: by return, by a new consent, or as a member.
 * Method  reads what the batch touches, then judges its acts one after the other, each with those before it.
 */
import { type ActBody, readBody } from '../../acts/catalogue.ts'
import { interval, type PartialDate } from '../../kernel/date.ts'
import { type Finding, finding } from '../../kernel/problem.ts'
import type { Candidate, Judge, Rules } from '../../register/projection.ts'
import type { Sql } from '../../store/store.ts'
import { PARTICIPATION_TYPES, type ParticipationBody } from './facts.ts'

const PARTICIPATION: ReadonlySet<string> = new Set(PARTICIPATION_TYPES)
const isParticipation = (body: ActBody): body is ParticipationBody => PARTICIPATION.has(body.type)

/** The steps of leaving, in the order of their days: all that the rules below ask about. */
type Step = { readonly type: ParticipationBody['type']; readonly on: PartialDate | null }
const STEPS = [
  'denunciation.notified/v1',
  'denunciation.took-effect/v1',
  'membership.left/v1',
  'denunciation.revoked/v1',
  'participation.resumed/v1',
  'instrument.deposited/v1',
  'instrument.succeeded/v1',
  'membership.joined/v1',
] as const
const EXITS: ReadonlySet<string> = new Set(['denunciation.took-effect/v1', 'membership.left/v1'])
type NoticeOrRevocation = Extract<ParticipationBody, { type: 'denunciation.notified/v1' | 'denunciation.revoked/v1' }>
const isNoticeOrRevocation = (body: ActBody): body is NoticeOrRevocation =>
  body.type === 'denunciation.notified/v1' || body.type === 'denunciation.revoked/v1'
const rankOf = (step: Step) => (STEPS as readonly string[]).indexOf(step.type)
const isStep = (type: string) => (STEPS as readonly string[]).includes(type)

type Ground = {
  readonly states: Set<string>
  readonly bodies: Set<string>
  readonly instruments: Map<string, PartialDate | null>
  readonly steps: Map<string, Step[]>
}

const pairOf = (body: ParticipationBody) => `${body.instrument} ${body.state}`

async function readGround(sql: Sql, acts: readonly Candidate[]): Promise<Ground> {
  const rows = await sql.query<{ kind: string; id: string; on: PartialDate | null }>(
    `select kind, id, body->>'on' as on from architecture.catalogue where kind in ('state', 'body', 'instrument') and until_index is null`,
  )
  const touched = acts.flatMap(({ body }) => (isNoticeOrRevocation(body) ? [body] : []))
  const steps = new Map<string, Step[]>()
  if (touched.length > 0) {
    const found = await sql.query<{ instrument: string; state: string; type: Step['type']; on: PartialDate | null }>(
      `select p.instrument, p.state, p.type, p.body->>'on' as on from architecture.participation p
       join (select distinct * from unnest($1::text[], $2::text[]) as t (instrument, state)) t using (instrument, state)
       where p.until_index is null and p.type = any($3::text[])`,
      [touched.map(body => body.instrument), touched.map(body => body.state), [...STEPS]],
    )
    for (const { instrument, state, type, on } of found) {
      const pair = `${instrument} ${state}`
      steps.set(pair, [...(steps.get(pair) ?? []), { type, on }])
    }
  }
  const ids = (kind: string) => new Set(rows.filter(row => row.kind === kind).map(row => row.id))
  return {
    states: ids('state'),
    bodies: ids('body'),
    instruments: new Map(rows.filter(row => row.kind === 'instrument').map(row => [row.id, row.on])),
    steps,
  }
}

export const architectureRules: Rules = {
  open: async (sql, acts): Promise<Judge> => {
    const ground = await readGround(sql, acts)
    return {
      check: act => {
        const replacement = replacementOf(act)
        if (replacement) {
          // What stands in the place of an act must name what is known and keep the order of days. It enters nothing anew.
          const order = isParticipation(replacement.body) ? inOrder(replacement.pointer, replacement.body, ground) : []
          return [...known(replacement, ground, 'again'), ...order]
        }
        const steps = isParticipation(act.body)
          ? [...inOrder(act.pointer, act.body, ground), ...leaving(act.pointer, act.body, ground)]
          : []
        return [...known(act, ground, 'first'), ...steps]
      },
      accept: act => {
        const body = replacementOf(act)?.body ?? act.body
        if (body.type === 'state.registered/v1') ground.states.add(body.state)
        if (body.type === 'body.registered/v1') ground.bodies.add(body.body)
        if (body.type === 'instrument.adopted/v1') ground.instruments.set(body.instrument, body.on)
        if (isParticipation(body) && isStep(body.type)) {
          const pair = pairOf(body)
          ground.steps.set(pair, [...(ground.steps.get(pair) ?? []), { type: body.type, on: body.on }])
        }
      },
    }
  },
}

/** What a correction puts in the place of an act; null for any other act, and for a withdrawal. */
function replacementOf(act: Candidate): Candidate | null {
  if (act.body.type !== 'act.corrected/v1' || act.body.replacement === null) return null
  const read = readBody(act.body.replacement)
  return read.ok ? { ...act, body: read.body, pointer: `${act.pointer}/body/replacement` } : null
}

/** States, bodies and instruments an act names must be in the register, and none is entered twice. */
function known({ body, pointer }: Candidate, ground: Ground, time: 'first' | 'again'): Finding[] {
  const at = (member: string) => `${pointer}/body/${member}`
  const findings: Finding[] = []
  const need = (has: boolean, what: string, id: string, member: string) => {
    if (!has)
      findings.push(
        finding(
          `unknown-${what}`,
          at(member),
          `${JSON.stringify(id)} is no ${what} of this register. Register it first, or correct the id.`,
        ),
      )
  }
  const once = (has: boolean, what: string, id: string, member: string) => {
    if (has && time === 'first')
      findings.push(
        finding(
          `second-${what}`,
          at(member),
          `${JSON.stringify(id)} is in the register already. To change what is said of it, file a correction of that act.`,
        ),
      )
  }
  if (body.type === 'state.registered/v1') once(ground.states.has(body.state), 'state', body.state, 'state')
  else if (body.type === 'body.registered/v1') once(ground.bodies.has(body.body), 'body', body.body, 'body')
  else if (body.type === 'instrument.adopted/v1')
    once(ground.instruments.has(body.instrument), 'instrument', body.instrument, 'instrument')
  else {
    if ('instrument' in body && typeof body.instrument === 'string')
      need(ground.instruments.has(body.instrument), 'instrument', body.instrument, 'instrument')
    if ('state' in body && typeof body.state === 'string') need(ground.states.has(body.state), 'state', body.state, 'state')
    if (body.type === 'conference.held/v1') need(ground.states.has(body.host), 'state', body.host, 'host')
    if (body.type === 'source-list.read/v1') {
      for (const [n, id] of body.instruments.entries()) need(ground.instruments.has(id), 'instrument', id, `instruments/${n}`)
      if (body.states !== 'all')
        for (const [n, id] of body.states.entries()) need(ground.states.has(id), 'state', id, `states/${n}`)
    }
    if (body.type === 'relation.stated/v1')
      for (const end of ['from', 'to'] as const) {
        const named = body[end]
        if ('instrument' in named)
          need(ground.instruments.has(named.instrument), 'instrument', named.instrument, `${end}/instrument`)
        else need(ground.bodies.has(named.body), 'body', named.body, `${end}/body`)
      }
  }
  return findings
}

/** Signature and consent follow adoption, unless the act itself says why not. */
function inOrder(pointer: string, body: ParticipationBody, ground: Ground): Finding[] {
  const adopted = ground.instruments.get(body.instrument)
  if (!adopted || body.on === null || !FOLLOWS_ADOPTION.has(body.type)) return []
  if ('earlierBecause' in body && body.earlierBecause !== undefined) return []
  if (interval(body.on).latest >= interval(adopted).earliest) return []
  return [
    finding(
      'before-adoption',
      `${pointer}/body/on`,
      `Found ${body.on}; ${body.instrument} was adopted on ${adopted}. Correct the day, or say in earlierBecause why it stands before the adoption.`,
      'Vienna Convention on the Law of Treaties, arts. 9 to 16',
    ),
  ]
}
const FOLLOWS_ADOPTION: ReadonlySet<string> = new Set([
  'instrument.signed/v1',
  'instrument.deposited/v1',
  'instrument.succeeded/v1',
  'membership.joined/v1',
])

/** Where the leaving of a state stands after these steps. */
type Leaving = { readonly notice: Step | null; readonly left: Step | null }

/** Notice, effect and revocation are three acts, and come in that order. */
function leaving(pointer: string, body: ParticipationBody, ground: Ground): Finding[] {
  if (!isNoticeOrRevocation(body)) return []
  const { on } = body
  const ordered = (ground.steps.get(pairOf(body)) ?? [])
    .filter(step => step.on === null || on === null || interval(step.on).earliest <= interval(on).latest)
    .toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || rankOf(a) - rankOf(b))
  const { notice, left } = ordered.reduce<Leaving>(
    (sofar, step) => {
      if (step.type === 'denunciation.notified/v1') return { notice: step, left: null }
      if (EXITS.has(step.type)) return { notice: sofar.notice, left: step }
      return { notice: null, left: null }
    },
    { notice: null, left: null },
  )
  if (body.type === 'denunciation.notified/v1' && notice)
    return [
      finding(
        'second-denunciation',
        `${pointer}/body`,
        `${body.state} gave notice under ${body.instrument} on ${notice.on ?? 'a day not known'} already, and neither revoked it nor returned since. If this is the same notice with another day, file a correction.`,
        'Vienna Convention on the Law of Treaties, arts. 65 to 68',
      ),
    ]
  if (body.type === 'denunciation.revoked/v1' && !notice)
    return [
      finding(
        'revocation-without-notice',
        `${pointer}/body`,
        `There is no notice of ${body.state} under ${body.instrument} on record that could be revoked. Record the notice first.`,
        'Vienna Convention on the Law of Treaties, art. 68',
      ),
    ]
  // On the day itself the two can have come in either order.
  if (body.type === 'denunciation.revoked/v1' && left?.on && on && interval(left.on).latest < interval(on).earliest)
    return [
      finding(
        'revocation-too-late',
        `${pointer}/body/on`,
        `Found ${on}; the notice of ${body.state} under ${body.instrument} took effect on ${left.on}, and what has taken effect cannot be revoked. Correct the day, or record a new consent or a return.`,
        'Vienna Convention on the Law of Treaties, art. 68',
      ),
    ]
  return []
}

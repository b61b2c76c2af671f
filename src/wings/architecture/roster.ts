/**
 * Who takes part in a text that has no signatures of its own: the members of the organisation that adopted it.
 *
 * Source  continental political texts are adopted by the member states that take part in the work of the Organization of
 *         American States on that day; decisions of the Security Council bind all members (Charter of the United Nations, art. 25).
 * Rule    derived, never copied: the standing in the founding charter on the day decides, and a state that was excluded from
 *         the work when the text was adopted did not take it on (Cuba from 1962).
 * Absent  what is unknown or contested of the membership is unknown or contested of the text.
 */
import { type Interval, interval, type PlainDate } from '../../kernel/date.ts'
import type { InstrumentId } from '../../kernel/ids.ts'
import { doneDuring } from './effects.ts'
import type { Case, Instrument, ParticipationAct } from './facts.ts'
import { endedBy, type Reason, type Standing, type StandingName } from './standing.ts'

export const CHARTER_OF = { 'oas-members': 'oas-charter' as InstrumentId, 'un-members': 'un-charter' as InstrumentId } as const

const AS_MEMBER: Partial<Record<StandingName, StandingName>> = { party: 'member', 'former-party': 'former-member' }

/** First day on which a suspension or exclusion that has not been followed by taking part again may have begun. */
function outOfWorkSince(acts: readonly ParticipationAct[], charter: Instrument, day: PlainDate): PlainDate | null {
  let since: PlainDate | null = null
  for (const act of acts) {
    const during = doneDuring(act, charter)
    if (!during || during.earliest > day) continue
    if (act.body.type === 'suspension.imposed/v1') since = during.earliest
    if (act.body.type === 'suspension.lifted/v1' && act.body.participationResumed !== false) since = null
    if (act.body.type === 'participation.resumed/v1') since = null
  }
  return since
}

export function rosterStanding(instrument: Instrument, membership: Case, inCharter: Standing, day: PlainDate): Standing {
  const charter = membership.instrument
  const from: Reason = { code: 'from-roster', values: { instrument: charter.id } }
  const none = (because: readonly Reason[]): Standing => ({
    state: membership.state,
    standing: 'none',
    bound: false,
    possible: [],
    since: null,
    sinceIs: null,
    until: null,
    confidence: null,
    because,
    readings: [],
    acts: [],
  })

  const { on } = instrument.adopted.body
  const adopted: Interval | null = on ? interval(on) : null
  if (on && adopted && day < adopted.earliest) return none([{ code: 'not-adopted', values: { on } }])
  const unknown = (because: Reason): Standing => ({
    ...none([because, from]),
    standing: 'unknown',
    bound: null,
    possible: ['none', 'member'],
    confidence: instrument.adopted.body.confidence,
  })
  if (!on || !adopted) return unknown({ code: 'undated', values: { act: 'adoption', knownBy: '' } })
  if (day < adopted.latest) return unknown({ code: 'partial', values: { act: 'adoption', on } })

  const ended = endedBy(instrument, day)
  const outSince = outOfWorkSince(membership.acts, charter, day)
  if (outSince && outSince <= adopted.latest) return none([{ code: 'excluded-at-adoption', values: { since: outSince } }, from])

  const name = AS_MEMBER[inCharter.standing] ?? inCharter.standing
  if (name === 'signatory' || name === 'none') return none([from])
  if (name === 'former-member' && inCharter.until && inCharter.until.latest <= adopted.earliest) return none([from])

  const joined = inCharter.since
  const since = joined
    ? {
        earliest: joined.earliest > adopted.earliest ? joined.earliest : adopted.earliest,
        latest: joined.latest > adopted.latest ? joined.latest : adopted.latest,
      }
    : null
  const resumed: Reason[] =
    outSince && inCharter.standing === 'party' ? [{ code: 'not-resumed', values: { since: outSince } }] : []
  const shown = resumed.length > 0 ? 'suspended' : name
  return {
    ...inCharter,
    standing: ended && (shown === 'member' || shown === 'suspended') ? 'former-member' : shown,
    bound: ended ? false : inCharter.bound,
    possible: inCharter.possible.map(possible => AS_MEMBER[possible] ?? possible),
    since: name === 'contested' ? inCharter.since : since,
    sinceIs: name === 'contested' ? null : 'membership',
    until: ended?.until ?? inCharter.until,
    readings: inCharter.readings.map(reading => ({ ...reading, standing: AS_MEMBER[reading.standing] ?? reading.standing })),
    because: [...(ended ? [ended.reason] : []), ...resumed, ...inCharter.because, from],
  }
}

/**
 * Who takes part in a text that has no signatures of its own: the members of the organisation that adopted it.
 *
 * Source  continental political texts are adopted by the member states that take part in the work of the Organization of
 *         American States on that day; decisions of the Security Council bind all members (Charter of the United Nations, art. 25).
 * Rule    derived, never copied: the standing in the founding charter on the day decides, and a state that was excluded from
 *         the work when the text was adopted did not take it on (Cuba from 1962).
 * Absent  what is unknown or contested of the membership is unknown or contested of the text.
 */
import { type Interval, interval, later, type PlainDate } from '../../kernel/date.ts'
import type { InstrumentId } from '../../kernel/ids.ts'
import { compare, doneDuring } from './effects.ts'
import type { Case, Instrument, ParticipationAct } from './facts.ts'
import { endingOf, type Reason, type Standing, type StandingName } from './standing.ts'

export const CHARTER_OF = { 'oas-members': 'oas-charter' as InstrumentId, 'un-members': 'un-charter' as InstrumentId } as const

/** What a standing under the charter makes of a state under the text: who has only signed the charter is no member. */
const AS_MEMBER: Partial<Record<StandingName, StandingName>> = {
  party: 'member',
  'former-party': 'former-member',
  signatory: 'none',
}
const asMember = (name: StandingName): StandingName => AS_MEMBER[name] ?? name
const BOUND: ReadonlySet<StandingName> = new Set(['member', 'suspended'])

/** A time in which a state took no part in the work; `until` is null while it lasts. */
type Absence = { readonly since: PlainDate; readonly until: Interval | null }

/** From the first day on which a suspension or exclusion may have begun to the day on which the state took part again. */
function absences(acts: readonly ParticipationAct[], charter: Instrument, day: PlainDate): readonly Absence[] {
  const ordered = acts
    .flatMap(act => {
      const during = doneDuring(act, charter)
      return during && during.earliest <= day ? [{ act, during }] : []
    })
    .toSorted((a, b) => compare(a.during.earliest, b.during.earliest) || compare(a.act.act, b.act.act))
  const found: Absence[] = []
  for (const { act, during } of ordered) {
    const open = found.at(-1)
    const isOpen = open !== undefined && open.until === null
    if (act.body.type === 'suspension.imposed/v1' && !isOpen) found.push({ since: during.earliest, until: null })
    if (isOpen && takesPartAgain(act)) found[found.length - 1] = { since: open.since, until: during }
  }
  return found
}

const takesPartAgain = ({ body }: ParticipationAct) =>
  body.type === 'participation.resumed/v1' || (body.type === 'suspension.lifted/v1' && body.participationResumed !== false)

/** The days on which a text itself changes what its roster is. */
export function turningDaysOfText(instrument: Instrument): readonly PlainDate[] {
  const { on } = instrument.adopted.body
  const ending = endingOf(instrument)
  return [...(on ? [interval(on)] : []), ...(ending ? [ending.during] : [])].flatMap(span => [span.earliest, span.latest])
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

  const away = absences(membership.acts, charter, day)
  const atAdoption = away.find(
    ({ since, until }) => since <= adopted.latest && (until === null || adopted.earliest < until.latest),
  )
  if (atAdoption && (atAdoption.until === null || day < atAdoption.until.latest))
    return none([{ code: 'excluded-at-adoption', values: { since: atAdoption.since } }, from])

  const name = asMember(inCharter.standing)
  if (name === 'none') return none([from])
  if (name === 'former-member' && inCharter.until && inCharter.until.latest <= adopted.earliest) return none([from])
  const possible = [...new Set(inCharter.possible.map(asMember))]
  if (name === 'unknown' && possible.every(one => one === 'none')) return none([from])

  const stillAway = away.find(({ until }) => until === null)
  const notResumed: Reason[] =
    stillAway && inCharter.standing === 'party' ? [{ code: 'not-resumed', values: { since: stillAway.since } }] : []
  const joined = atAdoption?.until ?? inCharter.since
  return whileTheTextLasts(instrument, day, {
    ...inCharter,
    standing: notResumed.length > 0 ? 'suspended' : name,
    possible,
    since:
      name === 'contested' || !joined
        ? inCharter.since
        : { earliest: later(joined.earliest, adopted.earliest), latest: later(joined.latest, adopted.latest) },
    sinceIs: name === 'contested' ? null : 'membership',
    readings: inCharter.readings.map(reading => ({ ...reading, standing: asMember(reading.standing) })),
    because: [...notResumed, ...inCharter.because, from],
  })
}

/** Nobody takes part in what has ended; on a day on which it may have ended, both are possible. */
function whileTheTextLasts(instrument: Instrument, day: PlainDate, inText: Standing): Standing {
  const ending = endingOf(instrument)
  if (!ending || day < ending.during.earliest) return inText
  const { standing, possible } = inText
  const because = [ending.reason, ...inText.because]
  const former = (name: StandingName): StandingName => (BOUND.has(name) ? 'former-member' : name)
  if (ending.during.latest <= day)
    return {
      ...inText,
      standing: former(standing),
      bound: false,
      possible: [...new Set(possible.map(former))],
      until: inText.until ?? (BOUND.has(standing) ? ending.during : null),
      because,
    }
  if (!ending.dated) return { ...inText, because }
  if (!BOUND.has(standing)) return { ...inText, possible: [...new Set([...possible, ...possible.map(former)])], because }
  return {
    ...inText,
    standing: 'unknown',
    bound: null,
    possible: [standing, 'former-member'],
    since: null,
    sinceIs: null,
    because,
  }
}

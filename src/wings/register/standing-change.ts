/**
 * What an act changed: the standing of its state under its instrument the day before, on the day, and on the day of the page.
 *
 * Absent  an act without a day has no before and after. One known to the month is compared from the day before the month to
 *         its last day; one that was done by some day, on that day.
 */
import type { ActBody } from '../../acts/catalogue.ts'
import { addDays, interval, isWholeDay, type PlainDate } from '../../kernel/date.ts'
import type { InstrumentId, StateId } from '../../kernel/ids.ts'
import type { ArchitectureQuestions, ParticipationAnswer } from '../architecture/questions.ts'

type Standing = ParticipationAnswer['states'][number]
export type DayIs = 'before' | 'on' | 'onLast' | 'knownBy' | 'now'
export type StandingChange = {
  readonly state: StateId
  readonly instrument: InstrumentId
  readonly days: readonly { readonly day: PlainDate; readonly is: DayIs; readonly standing: Standing }[]
  /** False when no before and after can be compared. */
  readonly compared: boolean
}

export async function standingChange(
  architecture: ArchitectureQuestions,
  size: number,
  on: PlainDate,
  body: ActBody | null,
): Promise<StandingChange | null> {
  if (!body || !('state' in body) || !('instrument' in body) || !('on' in body) || body.instrument === undefined) return null
  const { state, instrument } = body
  const asked = daysOf(body.on, 'knownBy' in body ? body.knownBy : undefined)
  const all: readonly (readonly [PlainDate, DayIs])[] = asked.some(([day]) => day === on) ? asked : [...asked, [on, 'now']]
  const days: StandingChange['days'][number][] = []
  for (const [day, is] of all) {
    const found = await architecture.participation({ size }, day, instrument)
    const standing = found && [...found.states, ...found.outside].find(one => one.state === state)
    if (standing) days.push({ day, is, standing })
  }
  return days.length === 0 ? null : { state, instrument, days, compared: days.some(({ is }) => is === 'before') }
}

function daysOf(on: ActOn, knownBy: ActOn | undefined): (readonly [PlainDate, DayIs])[] {
  if (on !== null) {
    const { earliest, latest } = interval(on)
    return [
      [addDays(earliest, -1), 'before'],
      [latest, isWholeDay(on) ? 'on' : 'onLast'],
    ]
  }
  return knownBy ? [[interval(knownBy).latest, 'knownBy']] : []
}

type ActOn = Parameters<typeof interval>[0] | null

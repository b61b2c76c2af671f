/** How an instrument itself stands on a day: what its adoption, its entry into force, its end and later notes say. Pure. */
import { type Interval, interval, type PlainDate } from '../../kernel/date.ts'
import { delayed } from './delay.ts'
import { lawOf } from './effects.ts'
import type { Instrument } from './facts.ts'

export const PHASES = ['not-adopted', 'adopted', 'in-force', 'ended', 'unknown'] as const
export type Phase = (typeof PHASES)[number]

/**
 * How the instrument itself stands on a day. A treaty that is only noted as in force, with no day of entry on record, is known to
 * be so from the day of the note on; one that binds by signature alone, from its adoption and its delay.
 */
export function phaseOf(instrument: Instrument, on: PlainDate): Phase {
  const { adopted, status, terminated, superseded } = instrument
  const { entry } = lawOf(instrument)
  const reached = (span: Interval): boolean | null => (on >= span.latest ? true : on < span.earliest ? false : null)
  const opened = adopted.body.on ? reached(interval(adopted.body.on)) : null
  if (opened === false) return 'not-adopted'
  const endings = [terminated?.body.on, superseded?.on].flatMap(date => (date ? [reached(interval(date))] : []))
  if (endings.includes(true)) return 'ended'
  const noted = status?.body
  if (noted && noted.asOf <= on && (noted.status === 'superseded' || noted.status === 'defunct')) return 'ended'
  if (opened === null || endings.includes(null)) return 'unknown'

  const entered = entranceOf(instrument)
  if (entered) {
    const isIn = reached(entered)
    return isIn === null ? 'unknown' : isIn ? 'in-force' : 'adopted'
  }
  if (entry === 'never' || noted?.status === 'not-in-force') return 'adopted'
  if (adopted.body.form !== 'treaty') return 'in-force'
  return noted && noted.asOf <= on ? 'in-force' : 'unknown'
}

/** When it entered into force for all: as recorded, or from its adoption where signature alone binds; null where neither is known. */
function entranceOf(instrument: Instrument): Interval | null {
  const { general, threshold, generalDelay } = lawOf(instrument)
  const { on } = instrument.adopted.body
  return general ?? (threshold === 'signature' && generalDelay && on ? delayed(interval(on), generalDelay) : null)
}

/** Days on which its phase may change, in order; between two of them it holds. */
export function turningDaysOfPhase(instrument: Instrument): readonly PlainDate[] {
  const { adopted, status, terminated, superseded } = instrument
  const partial = [adopted.body.on, terminated?.body.on, superseded?.on].flatMap(date => (date ? [interval(date)] : []))
  const spans = [...partial, entranceOf(instrument) ?? []].flat()
  const days = [...spans.flatMap(({ earliest, latest }) => [earliest, latest]), ...(status ? [status.body.asOf] : [])]
  return [...new Set(days)].toSorted()
}

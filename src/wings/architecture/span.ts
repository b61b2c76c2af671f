/**
 * How an interval of days is named: as the shortest partial date where it is one, else by its two ends.
 *
 * Source  ISO 8601-1 (`2001-07`, `earliest/latest`) and ISO 8601-2 for an open beginning (`../2009-04-30`).
 * Absent  an interval that begins before any treaty of a catalogue has no known beginning: it is "by" its last day.
 */
import { asPartial, type Interval, type PartialDate, type PlainDate } from '../../kernel/date.ts'

export type Span =
  | { readonly type: 'partial'; readonly on: PartialDate }
  | { readonly type: 'between' }
  | { readonly type: 'by'; readonly latest: PlainDate }

/** Before it no instrument exists; effects.ts begins there what is only known to have been done by a day. */
const LONG_AGO = '1800-01-01'

export function spanOf(during: Interval): Span {
  const on = asPartial(during)
  if (on) return { type: 'partial', on }
  return during.earliest === LONG_AGO ? { type: 'by', latest: during.latest } : { type: 'between' }
}

/** The same for programs. */
export function spanText(during: Interval | null): string | null {
  if (!during) return null
  const span = spanOf(during)
  if (span.type === 'partial') return span.on
  return span.type === 'by' ? `../${span.latest}` : `${during.earliest}/${during.latest}`
}

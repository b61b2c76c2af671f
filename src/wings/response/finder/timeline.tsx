/** Times as a picture: a line for each step from the day it runs to its latest day; the same stands in the table beside it. */
import { raw } from 'hono/html'
import type { PlainDate } from '../../../kernel/date.ts'
import { escapeHtml } from '../../../ui/escape.ts'
import type { Timed } from './clocks.ts'

/** Drawn for a narrow screen; a wide one shows it larger. */
const ROW = 24
const WIDTH = 360
const LEFT = 26
const RIGHT = 84

const daysBetween = (a: PlainDate, b: PlainDate) => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)

export type TimelineProps = {
  readonly times: readonly Timed[]
  readonly start: PlainDate
  /** Read aloud in place of the picture. */
  readonly sentence: string
  readonly dayText: (day: PlainDate) => string
}

/** Nothing where no step has a day, or all fall on the first. */
export function Timeline({ times, start, sentence, dayText }: TimelineProps) {
  const dated = times.flatMap(one =>
    one.from && one.latest && one.from >= start ? [{ ...one, from: one.from, latest: one.latest }] : [],
  )
  const last = dated.reduce((day, { latest }) => (latest > day ? latest : day), start)
  const whole = daysBetween(start, last)
  if (whole <= 0) return null
  const x = (day: PlainDate) => LEFT + (daysBetween(start, day) / whole) * (WIDTH - LEFT - RIGHT)
  const rows = dated.map(({ step, kind, from, latest, assumed }, n) => {
    const y = ROW * n + ROW / 2 + 4
    const [a, b] = [x(from), x(latest)]
    return `<g class="time is-${kind}${assumed ? ' assumed' : ''}"><text x="${LEFT - 12}" y="${y + 4}" text-anchor="end">${step}</text><line x1="${a.toFixed(1)}" y1="${y}" x2="${b.toFixed(1)}" y2="${y}"/><circle cx="${b.toFixed(1)}" cy="${y}" r="5"/><text x="${(b + 10).toFixed(1)}" y="${y + 4}">${escapeHtml(dayText(latest))}</text></g>`
  })
  return raw(
    `<figure class="timeline"><svg viewBox="0 0 ${WIDTH} ${ROW * dated.length + 8}" role="img" aria-label="${escapeHtml(sentence)}">${rows.join('')}</svg></figure>`,
  )
}

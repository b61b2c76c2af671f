/**
 * Numbers through time that change on single days: each holds from its day until the next, on an axis of real days.
 *
 * Shape    a line for what is certain; over it a dotted band up to what is possible, where the caller gives one.
 * Told by  dashes and words at the end of each line, never by colour alone. The same always stands beside it as a table.
 * Units    the picture is 400 wide; days are placed by their number, years by their first day.
 */
import { raw } from 'hono/html'
import type { PlainDate } from '../kernel/date.ts'
import { escapeHtml } from './escape.ts'
import { formatNumber } from './languages.ts'
import type { Reading } from './reading.ts'

export type Step = {
  readonly on: PlainDate
  readonly value: number
  /** What it may be at most; absent where the value is all there is. */
  readonly most?: number
}
export type StepLine = {
  readonly id: string
  readonly label: string
  /** In order of days; the first may lie before the axis. */
  readonly steps: readonly Step[]
}
export type StepChartProps = {
  readonly reading: Reading
  /** Unique on its page: title and description are named after it. */
  readonly id: string
  readonly title: string
  /** What the picture shows, in a sentence or two. */
  readonly description: string
  readonly from: PlainDate
  readonly to: PlainDate
  /** At most five, told apart by their dashes. */
  readonly lines: readonly StepLine[]
  /** Days one looks for, each with its word. */
  readonly moments?: readonly { readonly on: PlainDate; readonly label: string }[]
}

const WIDTH = 400
const HEIGHT = 232
const LEFT = 24
const RIGHT = 92
const TOP = 34
const BOTTOM = 20
/** Lines of words at the end of lines stand at least so far apart. */
const LEADING = 11.5

const n = (value: number) => String(Math.round(value * 10) / 10)
const dayNumber = (day: PlainDate) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

type Scale = { readonly x: (day: PlainDate) => number; readonly y: (value: number) => number }

export function StepChart({ reading, id, title, description, from, to, lines, moments = [] }: StepChartProps) {
  const within = lines.map(line => ({ ...line, steps: stepsWithin(line.steps, from, to) }))
  const highest = Math.max(1, ...within.flatMap(({ steps }) => steps.map(({ value, most }) => most ?? value)))
  const ticks = ticksUpTo(highest)
  const top = ticks.at(-1) ?? 1
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const scale: Scale = {
    x: day => LEFT + ((dayNumber(day) - first) / Math.max(1, last - first)) * (WIDTH - LEFT - RIGHT),
    y: value => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM),
  }
  const words = [
    axes(reading, ticks, from, to, scale),
    ...within.map(({ steps }) => band(steps, to, scale, `url(#${id}-possible)`)),
    ...within.map(({ steps }, i) => `<path class="line dash-${i}" d="${outline(steps, to, scale, ({ value }) => value)}"/>`),
    ends(reading, within, scale),
    marks(moments, from, to, scale),
  ]
  return raw(
    `<figure class="steps"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-desc">${escapeHtml(description)}</desc><defs><pattern id="${id}-possible" width="3" height="3" patternUnits="userSpaceOnUse"><circle class="dot" cx="1.5" cy="1.5" r=".55"/></pattern></defs>${words.join('')}</svg></figure>`,
  )
}

/** What holds on the first day of the axis, then each change up to its last. */
function stepsWithin(steps: readonly Step[], from: PlainDate, to: PlainDate): readonly Step[] {
  const before = steps.findLast(({ on }) => on <= from)
  const at: Step = before ? { ...before, on: from } : { on: from, value: 0 }
  return [at, ...steps.filter(({ on }) => on > from && on <= to)]
}

/** Corners of a line that holds its height until the next day. */
function outline(steps: readonly Step[], to: PlainDate, { x, y }: Scale, height: (step: Step) => number): string {
  let text = ''
  for (const [i, step] of steps.entries()) {
    const at = n(y(height(step)))
    text += i === 0 ? `M${n(x(step.on))} ${at}` : `H${n(x(step.on))}V${at}`
  }
  return `${text}H${n(x(to))}`
}

/** Between what is certain and what is possible: there along the upper line, back along the lower. */
function band(steps: readonly Step[], to: PlainDate, scale: Scale, fill: string): string {
  const most = ({ value, most: possible }: Step) => possible ?? value
  if (steps.every(step => most(step) === step.value)) return ''
  const { x, y } = scale
  let back = `V${n(y(steps.at(-1)?.value ?? 0))}`
  for (let i = steps.length - 1; i > 0; i--) {
    const [step, before] = [steps[i], steps[i - 1]]
    if (step && before) back += `H${n(x(step.on))}V${n(y(before.value))}`
  }
  const upper = outline(steps, to, scale, most)
  const first = steps[0]
  return `<path class="band" fill="${fill}" d="${upper}${back}H${n(x(first?.on ?? to))}z"/><path class="most" d="${upper}"/>`
}

function axes(reading: Reading, ticks: readonly number[], from: PlainDate, to: PlainDate, { x, y }: Scale): string {
  const rules = ticks.map(
    tick =>
      `<path class="rule" d="M${LEFT} ${n(y(tick))}H${WIDTH - RIGHT}"/><text class="tick" x="${LEFT - 4}" y="${n(y(tick) + 3)}">${formatNumber(reading.lang, tick)}</text>`,
  )
  const floor = HEIGHT - BOTTOM
  const years = yearsOf(from, to).map(year => {
    const at = n(Math.max(LEFT, x(`${String(year).padStart(4, '0')}-01-01` as PlainDate)))
    return `<path class="rule" d="M${at} ${floor}v3"/><text class="year" x="${at}" y="${floor + 12}">${year}</text>`
  })
  return rules.join('') + years.join('')
}

/** Round numbers from nothing up to what covers the highest: at most six of them. */
export function ticksUpTo(highest: number): number[] {
  const rough = highest / 5
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)))
  const step = Math.max(1, [1, 2, 5, 10].map(factor => factor * power).find(size => size >= rough) ?? 1)
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, i) => i * step)
}

/** Years that stand under the axis: round ones, no more than fit, and the first where it stands clear of the next. */
export function yearsOf(from: PlainDate, to: PlainDate): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const every = [1, 2, 5, 10, 20, 50, 100].find(size => (last - first) / size <= 6) ?? 200
  const begins = Math.ceil(first / every) * every
  const round = Array.from({ length: Math.max(0, Math.floor((last - begins) / every) + 1) }, (_, i) => begins + i * every)
  return begins - first > every / 2 ? [first, ...round] : round
}

/** Word and number at the end of each line, moved apart where they would meet. */
function ends(reading: Reading, lines: readonly StepLine[], { y }: Scale): string {
  const wanted = lines.map((line, i) => {
    const last = line.steps.at(-1)
    const value = last?.value ?? 0
    const most = last?.most ?? value
    const figure = formatNumber(reading.lang, value) + (most > value ? `–${formatNumber(reading.lang, most)}` : '')
    return { i, label: line.label, figure, at: y(value) }
  })
  const placed = apart(
    wanted.map(({ at }) => at),
    LEADING,
    TOP,
    HEIGHT - BOTTOM + 2,
  )
  return wanted
    .map(({ label, figure, at }, i) => {
      const stands = placed[i] ?? at
      const x = WIDTH - RIGHT
      return `<path class="tie" d="M${x} ${n(at)}L${x + 7} ${n(stands)}"/><text class="end" x="${x + 9}" y="${n(stands + 3)}"><tspan class="figure">${figure}</tspan> ${escapeHtml(label)}</text>`
    })
    .join('')
}

/** The same heights in the same order, at least so far apart and within bounds where there is room. */
export function apart(heights: readonly number[], least: number, top: number, bottom: number): number[] {
  const order = heights.map((height, i) => ({ height, i })).toSorted((a, b) => a.height - b.height || a.i - b.i)
  const placed = Array<number>(heights.length).fill(0)
  let above = top - least
  for (const { height, i } of order) {
    above = Math.max(height, above + least)
    placed[i] = above
  }
  let below = bottom + least
  for (const { i } of order.toReversed()) {
    below = Math.min(placed[i] ?? 0, below - least)
    placed[i] = below
  }
  return placed
}

/** Upright lines with their words above, one row for each so that they never meet. */
function marks(moments: StepChartProps['moments'] = [], from: PlainDate, to: PlainDate, { x }: Scale): string {
  return moments
    .filter(({ on }) => on >= from && on <= to)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ on, label }, row) => {
      const at = x(on)
      const y = 9 + row * 11
      // Words stand on the side where there is room.
      const side = at > WIDTH / 2 ? ['end', n(at - 3)] : ['start', n(at + 3)]
      return `<path class="moment" d="M${n(at)} ${y - 7}V${HEIGHT - BOTTOM}"/><text class="word" text-anchor="${side[0]}" x="${side[1]}" y="${y}">${escapeHtml(label)}</text>`
    })
    .join('')
}

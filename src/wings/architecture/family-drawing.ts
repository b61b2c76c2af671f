/**
 * A family of instruments on an axis of time: a line for each, oldest first, its point at its day; relations as curves from the
 * younger up to what it rests on.
 *
 * Units   the user units of the drawing: about one CSS pixel at its full width. Years are true to scale.
 * Shapes  disc: an instrument; square: a body; ring or empty square: after the day shown. Strands differ in dash and weight, never
 *         by colour alone; relations of its direct line are drawn in the accent as well.
 * Aloud   each line is a link named by year and title, in the order of years; curves have titles, and the list beside says them all.
 */
import { interval, type PartialDate, type PlainDate } from '../../kernel/date.ts'
import { escapeHtml } from '../../ui/escape.ts'
import { type FamilyGraph, keyOf, type Node, type NodeKey } from './families.ts'

export type Drawing = {
  readonly graph: FamilyGraph
  readonly on: PlainDate
  /** The instrument in question. */
  readonly focus: NodeKey
  /** Those of its direct line, itself among them: drawn strong, the others faint. */
  readonly line: ReadonlySet<NodeKey>
  /** What the whole picture is called. */
  readonly label: string
  readonly nameOf: (node: Node) => string
  readonly aloudOf: (node: Node, later: boolean) => string
  readonly hrefOf: (node: Node) => string
  readonly edgeName: (edge: FamilyGraph['edges'][number]) => string
}

type Measures = {
  readonly width: number
  /** Where the axis begins: right of the names. */
  readonly axis: number
  readonly row: number
  readonly text: number
  /** Most letters of a line of a name. */
  readonly letters: number
  readonly year: number
  /** Least room for a mark of the axis. */
  readonly tick: number
  /** Farthest that a curve bows. */
  readonly bow: number
}

/** Two drawings of the same: the style sheet shows the one that fits. Longest short title in the edition: 41 letters. */
const WIDE: Measures = { width: 900, axis: 372, row: 28, text: 14, letters: 44, year: 322, tick: 44, bow: 64 }
const NARROW: Measures = { width: 340, axis: 206, row: 40, text: 13, letters: 23, year: 166, tick: 29, bow: 24 }

export function familyDrawings(drawing: Drawing): string {
  return `<figure class="family">${draw(drawing, WIDE, 'wide')}${draw(drawing, NARROW, 'narrow')}</figure>`
}

const TOP = 30
const n = (value: number) => String(Math.round(value * 10) / 10)

/** The middle of the span a date may mean, in years. */
function yearOf(date: PartialDate): number {
  const { earliest, latest } = interval(date)
  const at = (day: PlainDate) =>
    Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 366
  return (at(earliest) + at(latest)) / 2
}

function draw(drawing: Drawing, measures: Measures, name: 'wide' | 'narrow'): string {
  const { graph, on } = drawing
  const { width, axis, row } = measures
  const years = [...graph.nodes.flatMap(node => (node.on ? [yearOf(node.on)] : [])), yearOf(on)]
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1]
  const scale = (width - axis - 12) / (last - first)
  const x = (year: number) => axis + (year - first) * scale
  const height = TOP + graph.nodes.length * row + 6

  const places = new Map(
    graph.nodes.map((node, i) => [keyOf(node), { x: node.on ? x(yearOf(node.on)) : x(last), y: TOP + row * (i + 0.5) }]),
  )
  const step = STEPS.find(years => years * scale >= measures.tick) ?? 100
  const ticks = Array.from(
    { length: Math.floor(last / step) - Math.ceil(first / step) + 1 },
    (_, i) => (Math.ceil(first / step) + i) * step,
  )
  const grid = ticks.map(
    year =>
      `<path class="tick" d="M${n(x(year))} ${TOP - 6}V${n(height)}"/><text class="tick" x="${n(x(year))}" y="${TOP - 13}">${year}</text>`,
  )
  const now = `<path class="now" d="M${n(x(yearOf(on)))} ${TOP - 6}V${n(height)}"/>`
  const curves = graph.edges.map(edge => {
    const [from, to] = [places.get(edge.from), places.get(edge.to)]
    if (!from || !to) return ''
    const near = drawing.line.has(edge.from) && drawing.line.has(edge.to)
    return `<path class="${edge.strand}${near ? ' near' : ''}" d="${curve(from, to, axis - 14, measures.bow)}"><title>${escapeHtml(drawing.edgeName(edge))}</title></path>`
  })
  const lines = graph.nodes.map((node, i) => line(drawing, measures, node, TOP + row * i, places.get(keyOf(node))?.x ?? axis))
  return `<svg class="${name}" viewBox="0 0 ${width} ${n(height)}" role="group" aria-label="${escapeHtml(drawing.label)}"><g aria-hidden="true">${grid.join('')}${now}<g class="curves">${curves.join('')}</g></g>${lines.join('')}</svg>`
}

/** Years between two marks of the axis: as few as leave each its room. */
const STEPS = [1, 2, 5, 10, 20, 50] as const

type Place = { readonly x: number; readonly y: number }

/** Leaves and arrives upright. The steeper it is, the farther it bows to the left, so that lines over each other part. */
function curve(from: Place, to: Place, left: number, most: number): string {
  const middle = (from.y + to.y) / 2
  const bow = Math.max(0, 1 - Math.abs(from.x - to.x) / 60) * Math.min(most, 6 + Math.abs(from.y - to.y) / 5)
  const bent = (x: number) => n(Math.max(left, x - bow))
  return `M${n(from.x)} ${n(from.y)}C${bent(from.x)} ${n(middle)} ${bent(to.x)} ${n(middle)} ${n(to.x)} ${n(to.y)}`
}

function line(drawing: Drawing, measures: Measures, node: Node, top: number, x: number): string {
  const { row, text, letters, width } = measures
  const later = node.on !== null && interval(node.on).earliest > drawing.on
  const middle = top + row / 2
  const words = wrapped(drawing.nameOf(node), letters)
  const first = middle + text * 0.35 - ((words.length - 1) * text * 1.15) / 2
  const spans = words.map((part, i) => `<tspan x="4" y="${n(first + i * text * 1.15)}">${escapeHtml(part)}</tspan>`)
  const year = node.on?.slice(0, 4) ?? '?'
  const key = keyOf(node)
  const classes = [later ? 'later' : '', key === drawing.focus ? 'focus' : drawing.line.has(key) ? '' : 'aside']
    .filter(Boolean)
    .join(' ')
  return `<a href="${escapeHtml(drawing.hrefOf(node))}" aria-label="${escapeHtml(drawing.aloudOf(node, later))}"${classes === '' ? '' : ` class="${classes}"`}><rect class="hit" x="0" y="${n(top)}" width="${width}" height="${row}"/><text>${spans.join('')}</text><text class="year" x="${measures.year}" y="${n(middle + text * 0.35)}">${year}</text>${point(node, x, middle)}</a>`
}

const point = (node: Node, x: number, y: number) =>
  node.type === 'body'
    ? `<rect class="point" x="${n(x - 4)}" y="${n(y - 4)}" width="8" height="8"/>`
    : `<circle class="point" cx="${n(x)}" cy="${n(y)}" r="5"/>`

/** At most two lines, broken between words; what does not fit ends in an ellipsis, and the link says all of it. */
function wrapped(name: string, letters: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? ''
    const longer = last === '' ? word : `${last} ${word}`
    if (longer.length <= letters || last === '') lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const [first = '', second, ...rest] = lines
  if (second === undefined) return [first]
  return [first, rest.length > 0 ? `${second.slice(0, letters - 1)}…` : second]
}

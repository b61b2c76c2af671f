/**
 * The lattice of clubs as a diagram: wide clubs at the top, close ones at the bottom, lines between neighbours.
 *
 * Places  a club's layer is the number of steps from the widest down to it, by the longest way, so that every line leads down. Order
 *         and places within a layer: lattice/drawing.ts.
 * Names   reduced labelling (Ganter and Wille, Formal Concept Analysis, 1.2): each instrument once, at the widest club that shares it;
 *         each state once, at the closest club to which it belongs. Left out where they would cover each other.
 * Shapes  full ring: treaties only; double ring: treaties and others; broken ring: no treaty. Never colour alone.
 * Walked  each club is a link with a name of its own, in the order of the layers; the list beside it says the same.
 */
import { escapeHtml } from '../../ui/escape.ts'
import type { Club, Diagram } from './clubs.ts'
import { drawingOf, type Line, type Place } from './lattice/drawing.ts'

export type DiagramWords = {
  readonly label: string
  /** What a club is called aloud. */
  readonly aloud: (club: Club) => string
  readonly href: (club: Club) => string
  readonly instrument: (id: Club['instruments'][number]) => string
  readonly isTreaty: (id: Club['instruments'][number]) => boolean
}

/** Units of the drawing are CSS pixels at its natural size. */
const RADIUS = 13
const ACROSS = { named: 108, bare: 38 }
const DOWN = { named: 92, bare: 64 }
const EDGE = { x: 22, y: 44 }
/** Up to so many clubs bear the names of what is added there. */
const MOST_NAMED = 48
const LETTERS = 17
const CODES = 4
const TEXT = 11

const n = (value: number) => String(Math.round(value * 10) / 10)

export function clubDiagram({ clubs, below }: Diagram, words: DiagramWords): string {
  const layers = layersOf(clubs, below)
  const { places, lines, width } = drawingOf(
    layers,
    below.flatMap((lower, upper) => lower.map((one): [number, number] => [upper, one])),
  )
  const named = clubs.length <= MOST_NAMED
  const [across, down] = named ? [ACROSS.named, DOWN.named] : [ACROSS.bare, DOWN.bare]
  const side = EDGE.x + (named ? across / 2 : 0)
  const at = ({ x, y }: Place) => ({ x: side + x * across, y: EDGE.y + y * down })
  const order = [...clubs.keys()].sort((a, b) => (layers[a] ?? 0) - (layers[b] ?? 0) || (places[a]?.x ?? 0) - (places[b]?.x ?? 0))
  const total = { width: side * 2 + width * across, height: EDGE.y * 2 + Math.max(0, ...layers) * down }
  const drawn = [
    `<g class="lines" aria-hidden="true">${lines.map(line => path(line, places, at)).join('')}</g>`,
    ...order.map(i => {
      const club = clubs[i]
      const place = places[i]
      return club && place ? node(club, at(place), named ? added(clubs, below, i) : null, words) : ''
    }),
  ]
  return `<svg class="clubs" viewBox="0 0 ${n(total.width)} ${n(total.height)}" width="${n(total.width)}" height="${n(total.height)}" role="group" aria-label="${escapeHtml(words.label)}">${drawn.join('')}</svg>`
}

/** How many steps a club lies below the widest, by the longest way down. */
function layersOf(clubs: Diagram['clubs'], below: Diagram['below']): number[] {
  const layers = clubs.map(() => 0)
  const widestFirst = [...clubs.keys()].sort((a, b) => (clubs[b]?.states.length ?? 0) - (clubs[a]?.states.length ?? 0))
  for (const i of widestFirst)
    for (const lower of below[i] ?? []) layers[lower] = Math.max(layers[lower] ?? 0, (layers[i] ?? 0) + 1)
  return layers
}

function path({ upper, lower, bends }: Line, places: readonly Place[], at: (place: Place) => Place): string {
  const points = [places[upper], ...bends, places[lower]].flatMap(place => (place ? [at(place)] : []))
  const [first, ...rest] = points
  if (!first) return ''
  // Upright at each end of a step, so that a line that passes other clubs bends softly.
  let from = first
  const steps = rest.map(to => {
    const middle = (from.y + to.y) / 2
    const step =
      rest.length === 1 ? `L${n(to.x)} ${n(to.y)}` : `C${n(from.x)} ${n(middle)} ${n(to.x)} ${n(middle)} ${n(to.x)} ${n(to.y)}`
    from = to
    return step
  })
  return `<path d="M${n(first.x)} ${n(first.y)}${steps.join('')}"/>`
}

type Added = { readonly instruments: Club['instruments']; readonly states: Club['states'] }

/** Instruments that no wider club shares, and states that belong to no closer one. */
function added(clubs: Diagram['clubs'], below: Diagram['below'], i: number): Added {
  const club = clubs[i]
  if (!club) return { instruments: [], states: [] }
  const wider = clubs.filter((_, other) => below[other]?.includes(i))
  const closer = (below[i] ?? []).flatMap(other => clubs[other] ?? [])
  return {
    instruments: club.instruments.filter(id => !wider.some(({ instruments }) => instruments.includes(id))),
    states: club.states.filter(id => !closer.some(({ states }) => states.includes(id))),
  }
}

function node(club: Club, { x, y }: Place, here: Added | null, words: DiagramWords): string {
  const { states, instruments } = club
  const treaties = instruments.filter(words.isTreaty).length
  const kind = treaties === instruments.length ? 'law' : treaties === 0 ? 'other' : 'both'
  const inner = kind === 'both' ? `<circle class="inner" r="${RADIUS - 3}"/>` : ''
  const labels = here ? above(here, words) + beneath(here) : ''
  const body = `<title>${escapeHtml(words.aloud(club))}</title><circle class="hit" r="${RADIUS + 6}"/><circle class="ring" r="${RADIUS}"/>${inner}<text class="size" dy="4">${states.length}</text>${labels}`
  const place = `class="club ${kind}" transform="translate(${n(x)} ${n(y)})"`
  // The ends of the diagram share nothing, or have nobody: no page of their own.
  return states.length === 0 || instruments.length === 0
    ? `<g ${place} role="img" aria-label="${escapeHtml(words.aloud(club))}">${body}</g>`
    : `<a ${place} href="${escapeHtml(words.href(club))}" aria-label="${escapeHtml(words.aloud(club))}">${body}</a>`
}

/** At most two lines over the ring; what does not fit is in the name that is read aloud. */
function above({ instruments }: Added, words: DiagramWords): string {
  const [first] = instruments
  if (first === undefined) return ''
  const lines = broken(words.instrument(first), instruments.length > 1 ? ` +${instruments.length - 1}` : '')
  const spans = lines.map((line, i) => {
    const y = -RADIUS - 6 - (lines.length - 1 - i) * (TEXT + 1)
    return `<tspan x="0" y="${n(y)}">${escapeHtml(line)}</tspan>`
  })
  return `<text class="name" font-size="${TEXT}">${spans.join('')}</text>`
}

/** Two lines at most; the ending is always there. */
function broken(name: string, ending: string): readonly string[] {
  if (name.length + ending.length <= LETTERS) return [name + ending]
  const space = name.lastIndexOf(' ', LETTERS)
  const cut = space > LETTERS / 3 ? space : Math.min(name.length, LETTERS)
  const [first, rest, room] = [name.slice(0, cut), name.slice(cut).trimStart(), LETTERS - ending.length]
  return [first, (rest.length <= room ? rest : `${rest.slice(0, room - 1).trimEnd()}…`) + ending]
}

function beneath({ states }: Added): string {
  if (states.length === 0) return ''
  const more = states.length > CODES ? ` +${states.length - CODES}` : ''
  return `<text class="codes" y="${n(RADIUS + 13)}" font-size="${TEXT}">${states.slice(0, CODES).join(' ') + more}</text>`
}

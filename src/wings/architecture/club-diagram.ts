/**
 * The lattice of clubs as a diagram: wide clubs at the top, close ones at the bottom, lines between neighbours.
 *
 * Places  a layer for each number of states, the most at the top: clubs of equally many states never lie within each other, so every
 *         line leads down. Order and places within a layer: lattice/drawing.ts.
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
const ACROSS = { named: 92, bare: 38 }
const DOWN = { named: 74, bare: 50 }
const EDGE = { x: 20, y: 30 }
/** Up to so many clubs bear the names of what is added there. */
const MOST_NAMED = 48
const LETTERS = 17
const CODES = 4
const TEXT = 9.5

const n = (value: number) => String(Math.round(value * 10) / 10)

export function clubDiagram({ clubs, below }: Diagram, words: DiagramWords): string {
  const sizes = [...new Set(clubs.map(({ states }) => states.length))].sort((a, b) => b - a)
  const layers = clubs.map(({ states }) => sizes.indexOf(states.length))
  const { places, lines, width } = drawingOf(
    layers,
    below.flatMap((lower, upper) => lower.map((one): [number, number] => [upper, one])),
  )
  const named = clubs.length <= MOST_NAMED
  const [across, down] = named ? [ACROSS.named, DOWN.named] : [ACROSS.bare, DOWN.bare]
  const side = EDGE.x + (named ? across / 2 : 0)
  const at = ({ x, y }: Place) => ({ x: side + x * across, y: EDGE.y + y * down })
  const order = [...clubs.keys()].sort((a, b) => (layers[a] ?? 0) - (layers[b] ?? 0) || (places[a]?.x ?? 0) - (places[b]?.x ?? 0))
  const total = { width: side * 2 + width * across, height: EDGE.y * 2 + (sizes.length - 1) * down }
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

function above({ instruments }: Added, words: DiagramWords): string {
  const [first] = instruments
  if (first === undefined) return ''
  const name = words.instrument(first)
  const more = instruments.length > 1 ? ` +${instruments.length - 1}` : ''
  const room = LETTERS - more.length
  const shown = name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`
  return `<text class="name" y="${n(-RADIUS - 5)}" font-size="${TEXT}">${escapeHtml(shown + more)}</text>`
}

function beneath({ states }: Added): string {
  if (states.length === 0) return ''
  const more = states.length > CODES ? ` +${states.length - CODES}` : ''
  return `<text class="codes" y="${n(RADIUS + 11)}" font-size="${TEXT}">${states.slice(0, CODES).join(' ') + more}</text>`
}

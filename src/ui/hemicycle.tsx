/**
 * The product's own picture: every state one equal seat in a half circle, always in the same order.
 *
 * Order   the caller's, and it never depends on standing: after a day of use one knows where each state sits.
 * Aloud   one sentence says what the picture shows; where seats are links each has its own name, and the picture is a
 *         group (an image cannot hold links). The same always stands beside it as a list or table.
 */
import { raw } from 'hono/html'
import { escapeHtml } from './escape.ts'
import { outsidePlaces, type Place, room } from './hemicycle-geometry.ts'
import type { Reading } from './reading.ts'
import { CODE, type Standing, shapeDefinitions } from './shapes.ts'

export type Seat = {
  readonly id: string
  /** Letters in the seat; the id where it is short, nothing where neither is. */
  readonly code?: string
  /** What the seat says aloud and on pointing: "Mexico: party since June 1998". */
  readonly label: string
  readonly standing: Standing
  readonly href?: string
  /** Against an earlier day: an arrow up, an arrow down, or a diamond for any other change. */
  readonly change?: 'gained' | 'lost' | 'moved'
}

export type HemicycleProps = {
  readonly reading: Reading
  readonly seats: readonly Seat[]
  /** "31 of 35 states are party; Canada and Jamaica are not; unknown: none." */
  readonly sentence: string
  /** Extra-regional actors: small, outside the arc. */
  readonly outside?: readonly Seat[]
  /** A figure on the open floor, and the words under it. */
  readonly centre?: { readonly figure: string; readonly words: string }
}

const n = (value: number) => String(Math.round(value * 10) / 10)
const whole = (value: number) => String(Math.round(value))
const ARROW = { gained: 'M0-4.2L4 2H-4z', lost: 'M0 4.2L4-2H-4z', moved: 'M0-4.4L4.4 0L0 4.4L-4.4 0z' } as const

/** Definitions the pictures refer to; the page prints them once. */
export const SeatShapes = () => raw(shapeDefinitions())

export function Hemicycle({ reading, seats, sentence, outside = [], centre }: HemicycleProps) {
  const { places, radius, inner } = room(seats.length)
  const around = outsidePlaces(outside.length, radius)
  const half = Math.max(radius + 11, ...around.map(place => Math.abs(place.x) + 16))
  const top = outside.length > 0 ? radius + 42 : radius + 11
  const linked = [...seats, ...outside].some(seat => seat.href !== undefined)
  const drawn = seats.map((seat, i) => seatMarkup(reading, seat, places[i] ?? { x: 0, y: 0 }))
  const drawnOutside = outside.map((seat, i) => {
    const place = around[i] ?? { x: 0, y: 0, turn: 0 }
    return outsideMarkup(reading, seat, place, place.turn)
  })
  const figure = centre
    ? `<g class="centre" aria-hidden="true"><text class="figure" y="${n(-inner * 0.26)}">${escapeHtml(centre.figure)}</text><text class="words" y="${n(-inner * 0.26 + 13)}">${escapeHtml(centre.words)}</text></g>`
    : ''
  const role = linked ? 'group' : 'img'
  return raw(
    `<figure class="hemicycle"><svg viewBox="${n(-half)} ${n(-top)} ${n(half * 2)} ${n(top + 11)}" role="${role}" aria-label="${escapeHtml(sentence)}">${figure}${drawn.join('')}${drawnOutside.join('')}</svg></figure>`,
  )
}

function seatMarkup(reading: Reading, seat: Seat, { x, y }: Place): string {
  const code = seat.code ?? (seat.id.length <= 3 ? seat.id : '')
  const arrow = seat.change ? `<path class="change" transform="translate(6.8-6.8)" d="${ARROW[seat.change]}"/>` : ''
  const body = `${seatShape(code, seat.standing)}${arrow}`
  return framed(
    reading,
    seat,
    `class="seat" transform="translate(${n(x)} ${n(y)})"`,
    seat.href === undefined ? body : `<circle class="hit" r="11"/>${body}`,
  )
}

/** A seat about 0,0 with letters in it; the map draws the same. */
export function seatShape(code: string, standing: Standing): string {
  return `<use href="#g${CODE[standing]}"/>${code === '' ? '' : lettering(code, standing)}`
}

/** Shapes with something in their middle give the letters a clear band; the observer's dot moves below them. */
const BANDED: ReadonlySet<Standing> = new Set(['former-party', 'former-member', 'contested', 'suspended', 'observer'])

function lettering(code: string, standing: Standing): string {
  const band = BANDED.has(standing) ? '<rect class="band" x="-7.2" y="-3.8" width="14.4" height="7.6"/>' : ''
  const dot = standing === 'observer' ? '<circle cy="5.7" r="1.5" fill="currentColor"/>' : ''
  return `${band}${dot}<text class="c${CODE[standing]}" dy="2.2">${escapeHtml(code)}</text>`
}

/** A small seat, its letters farther out along the same ray. */
function outsideMarkup(reading: Reading, seat: Seat, { x, y }: Place, turn: number): string {
  const code = seat.code ?? seat.id.slice(0, 3)
  const letters = `<text class="out" x="${n(Math.cos(turn) * 10)}" y="${n(-Math.sin(turn) * 10 + 2)}">${escapeHtml(code)}</text>`
  const body = `<use href="#g${CODE[seat.standing]}" transform="scale(.55)"/>${letters}`
  return framed(
    reading,
    seat,
    `class="seat outside" transform="translate(${n(x)} ${n(y)})"`,
    seat.href === undefined ? body : `<circle class="hit" r="12"/>${body}`,
  )
}

function framed({ href, t }: Reading, seat: Seat, place: string, body: string): string {
  const label = seat.change ? `${seat.label}; ${t(`change_${seat.change}`)}` : seat.label
  const title = `<title>${escapeHtml(label)}</title>`
  if (seat.href === undefined) return `<g ${place}>${title}${body}</g>`
  return `<a href="${escapeHtml(href(seat.href))}" aria-label="${escapeHtml(label)}" ${place}>${title}${body}</a>`
}

/**
 * The same picture small: one path for each standing, whose corners are the seats and whose markers draw them. A list of
 * 230 stays light.
 */
export function Thumbnail({ seats, sentence }: { readonly seats: readonly Standing[]; readonly sentence: string }) {
  return raw(thumbnail(seats, sentence))
}

export function thumbnail(seats: readonly Standing[], sentence: string): string {
  const { places, radius } = room(seats.length)
  const corners = new Map<Standing, string[]>()
  seats.forEach((standing, i) => {
    const { x, y } = places[i] ?? { x: 0, y: 0 }
    const corner = `${whole(x + radius + 10)} ${whole(y + radius + 10)}`
    const known = corners.get(standing)
    if (known) known.push(corner)
    else corners.set(standing, [corner])
  })
  const paths = [...corners].map(([standing, at]) => {
    const mark = `url(#k${CODE[standing]})`
    // A path of one corner draws no marker; one of no length does.
    return at.length === 1
      ? `<path d="M${at[0]}h0" marker-start="${mark}"/>`
      : `<path d="M${at.join(' ')}" marker-start="${mark}" marker-mid="${mark}" marker-end="${mark}"/>`
  })
  const box = `0 0 ${whole(radius * 2 + 20)} ${whole(radius + 20)}`
  return `<svg class="thumb" viewBox="${box}" role="img" aria-label="${escapeHtml(sentence)}">${paths.join('')}</svg>`
}

export type Frame = {
  readonly label: string
  readonly seats: readonly Standing[]
  readonly sentence: string
  readonly href?: string
}

/** The same picture through time: small multiples, each a link to its day. */
export function YearStrip({
  reading,
  frames,
  label,
}: {
  readonly reading: Reading
  readonly frames: readonly Frame[]
  readonly label: string
}) {
  return (
    <ol class="strip" aria-label={label}>
      {frames.map(frame => {
        const body = (
          <>
            <Thumbnail seats={frame.seats} sentence={frame.sentence} />
            <span class="strip-label">{frame.label}</span>
          </>
        )
        return <li>{frame.href === undefined ? body : <a href={reading.href(frame.href)}>{body}</a>}</li>
      })}
    </ol>
  )
}

const LOGO_SEATS = 13

function logoMarkup(attributes: string, colour: string): string {
  const { places, radius } = room(LOGO_SEATS)
  const dots = places.map(({ x, y }) => `<circle cx="${n(x + radius + 10)}" cy="${n(y + radius + 10)}" r="7.6"/>`)
  const width = radius * 2 + 20
  return `<svg ${attributes} viewBox="0 0 ${n(width)} ${n(radius + 20)}"><g fill="none" stroke="${colour}" stroke-width="3.2">${dots.join('')}</g></svg>`
}

/** The name's picture: an empty half circle. Beside the name it is mere ornament, so it is silent. */
export const Logo = () => raw(logoMarkup('class="logo" aria-hidden="true" focusable="false"', 'currentColor'))

/** The same for the window's tab: square, few and heavy seats, in ink or paper by the reader's scheme. */
export function favicon(): string {
  const { places, radius } = room(7)
  const scale = 13 / radius
  const dots = places.map(({ x, y }) => `<circle cx="${n(16 + x * scale)}" cy="${n(22 + y * scale)}" r="2.5"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>g{fill:none;stroke:#14202e;stroke-width:1.6}@media(prefers-color-scheme:dark){g{stroke:#f2eee4}}</style><g>${dots.join('')}</g></svg>`
}

/**
 * States on a map and in a grid of equal squares: what the hemicycle shows, put where the states lie.
 *
 * Knows    no treaty and no region: seats come from the caller, outlines from the edition.
 * Mark     each state bears its seat with letters or a figure in it, and its land the pattern of the same mark: no mark is told by
 *          colour alone, and an island too small for a pattern still has its seat.
 * Aloud    the grid holds a link for each state, in the caller's order; the map repeats them for the pointer, outside the tab order.
 *          Beside it always stands the same as a table.
 */
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { escapeHtml } from './escape.ts'
import { seatShape } from './hemicycle.tsx'
import type { Outlines, Panel } from './outlines.ts'
import type { Reading } from './reading.ts'
import { CODE, STANDINGS, type Standing } from './shapes.ts'

/** From nothing to all, in four steps of growing density. */
export const SHADES = [0, 1, 2, 3, 4] as const
export type Shade = (typeof SHADES)[number]
export type MapMark = Standing | Shade

export type MapSeat = {
  readonly id: string
  /** What it says aloud and on pointing: "Mexico: party since June 1998". */
  readonly label: string
  readonly mark: MapMark
  /** Stands in the seat instead of the letters: "12" or "12–15". */
  readonly figure?: string
  readonly href?: string
}

export type RegionMapProps = {
  readonly reading: Reading
  readonly outlines: Outlines
  readonly seats: readonly MapSeat[]
  /** Says what the pictures show, as the table does. */
  readonly sentence: string
  /** One for each panel, and one for the grid. */
  readonly captions: readonly string[]
  /** Stands under the first panel: the legend. */
  readonly children?: Child
}

const n = (value: number) => String(Math.round(value * 10) / 10)
const codeOf = (mark: MapMark) => (typeof mark === 'number' ? String(mark) : CODE[mark])

export function RegionMap({ reading, outlines, seats, sentence, captions, children }: RegionMapProps) {
  const byId = new Map(seats.map(seat => [seat.id, seat]))
  const [first = '', ...others] = outlines.panels.map((panel, i) =>
    figure(panelMarkup(reading, panel, byId, sentence), 'panel', captions[i]),
  )
  const grid = figure(gridMarkup(reading, outlines.tiles, seats, sentence), 'tiles', captions[outlines.panels.length])
  return (
    <div class="map">
      <div>
        {raw(patterns() + first)}
        {children}
      </div>
      <div>{raw(others.join('') + grid)}</div>
    </div>
  )
}

const figure = (picture: string, kind: string, caption = '') =>
  `<figure class="${kind}">${picture}<figcaption>${escapeHtml(caption)}</figcaption></figure>`

function panelMarkup(reading: Reading, panel: Panel, seats: ReadonlyMap<string, MapSeat>, sentence: string): string {
  const { width, height, ground, shapes, enlarged } = panel
  const drawn = Object.entries(shapes).map(([id, { d, seat: at, land }]) => {
    const seat = seats.get(id)
    const shape = d === '' ? '' : `<path class="land" d="${d}" fill="url(#land-${seat ? codeOf(seat.mark) : 'off'})"/>`
    if (!seat) return shape
    const tie = at && land ? `<path class="tie" d="M${at.join(' ')}L${land.join(' ')}"/>` : ''
    const stands = at ? `<g transform="translate(${at.map(n).join(' ')})">${seatMarkup(seat)}</g>` : ''
    return linked(reading, seat, `${shape}${tie}${stands}`, ' tabindex="-1"')
  })
  const frame = enlarged
    ? `<rect class="enlarged" x="${enlarged[0]}" y="${enlarged[1]}" width="${enlarged[2]}" height="${enlarged[3]}"/>`
    : ''
  return `<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeHtml(sentence)}"><path class="ground" d="${ground}"/>${drawn.join('')}${frame}</svg>`
}

/** A square has pitch 42, so that on a narrow page a finger still finds it. */
const PITCH = 42
const SQUARE = 39

function gridMarkup(reading: Reading, tiles: Outlines['tiles'], seats: readonly MapSeat[], sentence: string): string {
  const placed = Object.values(tiles)
  const columns = Math.max(...placed.map(([column]) => column)) + 1
  const rows = Math.max(...placed.map(([, row]) => row)) + 1
  const drawn = seats.flatMap(seat => {
    const tile = tiles[seat.id]
    if (!tile) return []
    const square = `<rect class="land" width="${SQUARE}" height="${SQUARE}" fill="url(#land-${codeOf(seat.mark)})"/>`
    const body = `${square}<g transform="translate(${SQUARE / 2} ${SQUARE / 2}) scale(1.3)">${seatMarkup(seat)}</g>`
    const at = `<g transform="translate(${tile[0] * PITCH + 1.5} ${tile[1] * PITCH + 1.5})">${body}</g>`
    return [linked(reading, seat, at, '')]
  })
  return `<svg viewBox="0 0 ${columns * PITCH} ${rows * PITCH}" role="group" aria-label="${escapeHtml(sentence)}">${drawn.join('')}</svg>`
}

function linked({ href }: Reading, { href: to, label }: MapSeat, body: string, more: string): string {
  const title = `<title>${escapeHtml(label)}</title>`
  return to === undefined
    ? `<g class="place">${title}${body}</g>`
    : `<a class="place" href="${escapeHtml(href(to))}" aria-label="${escapeHtml(label)}"${more}>${title}${body}</a>`
}

/** The seat of the hemicycle on a clear round; where a figure stands in it, its letters stand above the figure. */
function seatMarkup({ id, mark, figure: count = '' }: MapSeat): string {
  const letters = escapeHtml(id.slice(0, 3))
  if (typeof mark === 'number') {
    const words =
      count === ''
        ? `<text y="2.2">${letters}</text>`
        : `<text class="small" y="-1.4">${letters}</text><text class="${count.length > 3 ? 'count long' : 'count'}" y="5">${escapeHtml(count)}</text>`
    return `<circle class="halo" r="10.4"/><circle class="disc" r="9"/>${words}`
  }
  return `<circle class="halo" r="10.4"/>${seatShape(id.slice(0, 3), mark)}`
}

const INK = 'class="map-ink"'
const LINE = 'class="map-line"'
const rect = (x: number, y: number, width: number, height: number, kind = INK) =>
  `<rect ${kind} x="${x}" y="${y}" width="${width}" height="${height}"/>`
const PAPER = 'class="map-paper"'

/** What a pattern repeats: its side, and what stands on it. */
const LANDS: Readonly<Record<string, readonly [side: number, drawing: string]>> = {
  off: [4, rect(0, 0, 4, 4, 'class="map-ground"')],
  [CODE.party]: [4, rect(0, 0, 4, 4)],
  [CODE.member]: [6, `${rect(0, 0, 6, 6)}<path ${PAPER} d="M3 3.6L1.9 1.4h2.2z"/>`],
  [CODE.suspended]: [6, `${rect(0, 0, 6, 6)}${rect(0, 2, 6, 1.4, PAPER)}`],
  [CODE.signatory]: [6, `${rect(0, 0, 6, 6, PAPER)}<circle ${LINE} cx="3" cy="3" r="1.7"/>`],
  [CODE.observer]: [6, `${rect(0, 0, 6, 6, PAPER)}<circle ${INK} cx="3" cy="3" r="1.2"/>`],
  [CODE['former-party']]: [4, `${rect(0, 0, 4, 4, PAPER)}<path ${LINE} d="M-1 1L1-1M-1 5L5-1M3 5L5 3"/>`],
  [CODE['former-member']]: [5, `${rect(0, 0, 5, 5, PAPER)}<path ${LINE} d="M-1 1L1-1M-1 6L6-1M4 6L6 4"/>`],
  [CODE.contested]: [7, `${rect(0, 0, 7, 7, PAPER)}${rect(0, 0, 3.5, 7)}`],
  [CODE.unknown]: [3.4, `${rect(0, 0, 3.4, 3.4, PAPER)}<circle ${INK} cx="1.7" cy="1.7" r=".5"/>`],
  [CODE.none]: [4, rect(0, 0, 4, 4, PAPER)],
  0: [4, rect(0, 0, 4, 4, PAPER)],
  1: [5, `${rect(0, 0, 5, 5, PAPER)}${rect(0, 2, 5, 0.6)}`],
  2: [3, `${rect(0, 0, 3, 3, PAPER)}${rect(0, 1, 3, 0.9)}`],
  3: [3, `${rect(0, 0, 3, 3)}${rect(1, 1, 1.3, 1.3, PAPER)}`],
  4: [4, rect(0, 0, 4, 4)],
}

/** Printed once with the pictures that refer to it. */
function patterns(): string {
  const drawn = Object.entries(LANDS).map(
    ([code, [side, drawing]]) =>
      `<pattern id="land-${code}" width="${side}" height="${side}" patternUnits="userSpaceOnUse">${drawing}</pattern>`,
  )
  return `<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${drawn.join('')}</defs></svg>`
}

export type LegendItem = { readonly mark: MapMark; readonly label: string; readonly count?: string; readonly href?: string }

/** What the patterns mean, each with how many states bear it. Needs the map on the same page. */
export function MapLegend({
  reading,
  label,
  items,
}: {
  readonly reading: Reading
  readonly label: string
  readonly items: readonly LegendItem[]
}) {
  return (
    <ul class="map-legend" aria-label={label}>
      {items.map(({ mark, label: name, count, href }) => (
        <li>
          {raw(swatch(mark))}
          <span>{name}</span>
          {count !== undefined && (href === undefined ? <b>{count}</b> : <a href={reading.href(href)}>{count}</a>)}
        </li>
      ))}
    </ul>
  )
}

const swatch = (mark: MapMark) => {
  const seat =
    typeof mark === 'number'
      ? ''
      : `<circle class="halo" cx="42" cy="10" r="9.4"/><use href="#g${CODE[mark]}" transform="translate(42 10) scale(.9)"/>`
  return `<svg viewBox="0 0 ${seat === '' ? 30 : 54} 20" class="swatch" aria-hidden="true" focusable="false"><rect class="land" x=".5" y=".5" width="29" height="19" fill="url(#land-${codeOf(mark)})"/>${seat}</svg>`
}

/** In the order in which legends name them. */
export const markOrder = (mark: MapMark) => (typeof mark === 'number' ? 4 - mark : STANDINGS.indexOf(mark))

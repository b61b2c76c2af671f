/**
 * The shapes of marks and seats, drawn once: in the hemicycle as symbols, in text and tables as masks of the style sheet.
 *
 * Units  a square of 20 with its middle at 0,0; the outline of a seat has radius 9. Colour is whatever the text around has.
 * Rule   no two standings share a shape, so none is told by colour alone.
 */
export const STANDINGS = [
  'party',
  'signatory',
  'former-party',
  'member',
  'former-member',
  'suspended',
  'observer',
  'contested',
  'none',
  'unknown',
] as const
export type Standing = (typeof STANDINGS)[number]

/** One letter each, since a matrix prints eight thousand of them. */
export const CODE: Readonly<Record<Standing, string>> = {
  party: 'p',
  signatory: 's',
  'former-party': 'x',
  member: 'm',
  'former-member': 'y',
  suspended: 'b',
  observer: 'o',
  contested: 'c',
  none: 'n',
  unknown: 'u',
}

const circle = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
const fill = (d: string) => `<path d="${d}" fill="currentColor" fill-rule="evenodd"/>`
const line = (d: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}"${more}/>`

/** A disc with a wedge cut out of its top. */
const notched = (r: number) => {
  const x = +(r * Math.sin(0.5)).toFixed(2)
  const y = +(r * Math.cos(0.5)).toFixed(2)
  return `M0-1L${-x}-${y}A${r} ${r} 0 1 0 ${x}-${y}z`
}

/** Ten dots on a circle: the gap is the rest of a tenth of its length. */
const dotted = (r: number) =>
  line(circle(r), 2.5, ` stroke-linecap="round" stroke-dasharray="0.01 ${((2 * Math.PI * r) / 10 - 0.01).toFixed(3)}"`)

const HATCH = 'M-5.3 5.3L5.3-5.3M-1.7 7.3L7.3-1.7M-7.3 1.7L1.7-7.3'

export const STANDING_SHAPES: Readonly<Record<Standing, string>> = {
  party: fill(circle(9)),
  signatory: line(circle(7.8), 2.4),
  'former-party': line(circle(8.3), 1.4) + line(HATCH, 1.7),
  member: fill(notched(9)),
  'former-member':
    line(notched(8.3), 1.4, ' stroke-linejoin="round"') + line('M-7.2 2.2L-1.6-3.4M-5.3 5.5L5.3-5.1M-1.5 7.3L7.2-1.4', 1.6),
  suspended: fill(`${circle(9)}M-5.8-1.8h11.6v3.6h-11.6z`),
  observer: line(circle(8.3), 1.4) + fill(circle(3.4)),
  contested: fill('M-1-8.9A9 9 0 0 0-1 8.9z') + line('M1.4-8.1A8.2 8.2 0 0 1 1.4 8.1z', 1.5, ' stroke-linejoin="round"'),
  none: `<g opacity=".62">${line(circle(8.5), 1)}</g>`,
  unknown: dotted(7.7),
}

export const CONFIDENCE_SHAPES = {
  verified: line('M-7 .5L-2 5.5L7.5-6', 2.8, ' stroke-linecap="round" stroke-linejoin="round"'),
  unverified: line('M-6-6h12v12h-12z', 1.8, ' stroke-dasharray="3 2.3"'),
  disputed: line('M-8.5-3.4h11m-3.6-3.6l3.6 3.6l-3.6 3.6M8.5 4.4h-11m3.6-3.6l-3.6 3.6l3.6 3.6', 2, ' stroke-linejoin="round"'),
} as const

const mask = (shape: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 20 20">${shape}</svg>`
  return `url("data:image/svg+xml,${svg.replaceAll('"', "'").replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}")`
}

/** Rules that give each mark its mask; added to the style sheet when assets are read. */
export function shapeStyles(): string {
  const standings = STANDINGS.map(s => `.m-${CODE[s]},.matrix .${CODE[s]}{--shape:${mask(STANDING_SHAPES[s])}}`)
  const confidence = Object.entries(CONFIDENCE_SHAPES).map(([name, shape]) => `.m-${name}{--shape:${mask(shape)}}`)
  return [...standings, ...confidence].join('\n')
}

/** Definitions that every page carries once: a symbol for each seat of a large picture, a marker for the small ones. */
export function shapeDefinitions(): string {
  const symbols = STANDINGS.map(s => `<g id="g${CODE[s]}">${STANDING_SHAPES[s]}</g>`)
  const markers = STANDINGS.map(
    s =>
      `<marker id="k${CODE[s]}" viewBox="-10 -10 20 20" markerUnits="userSpaceOnUse" markerWidth="20" markerHeight="20"><use href="#g${CODE[s]}"/></marker>`,
  )
  return `<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${symbols.join('')}${markers.join('')}</defs></svg>`
}

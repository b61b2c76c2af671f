/**
 * Draws the outlines of the region once, so that the server needs neither an atlas nor a projection:
 * `node scripts/outlines.mjs` writes editions/inter-american/outlines.json, which is committed.
 *
 * Source      Natural Earth 1:50m, public domain, as packed by world-atlas.
 * Projection  Lambert azimuthal equal-area: of two states the larger is drawn larger, by as much as it is.
 * Panels      the region; and its middle enlarged, where the isthmus and the islands would be specks.
 * Ground      land of others in view is one shape without names. Lines are those of the source; the map takes no position.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { geoAzimuthalEqualArea } from 'd3-geo'
import { feature, merge, transform } from 'topojson-client'
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify'

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'))
const target = fileURLToPath(new URL('../editions/inter-american/outlines.json', import.meta.url))

/** ISO 3166-1: the code by which the register knows a state, and the number by which the atlas does. */
// biome-ignore format: five lines instead of thirty-five
const STATES = Object.entries({
  ARG: '032', ATG: '028', BHS: '044', BLZ: '084', BOL: '068', BRA: '076', BRB: '052', CAN: '124', CHL: '152', COL: '170',
  CRI: '188', CUB: '192', DMA: '212', DOM: '214', ECU: '218', GRD: '308', GTM: '320', GUY: '328', HND: '340', HTI: '332',
  JAM: '388', KNA: '659', LCA: '662', MEX: '484', NIC: '558', PAN: '591', PER: '604', PRY: '600', SLV: '222', SUR: '740',
  TTO: '780', URY: '858', USA: '840', VCT: '670', VEN: '862',
})

/** Every state the same square, roughly where it lies: column and row. */
// biome-ignore format: as above
const TILES = {
  CAN: [1, 0], USA: [1, 1], BHS: [4, 1], MEX: [0, 2], CUB: [3, 2], HTI: [4, 2], DOM: [5, 2], KNA: [6, 2], ATG: [7, 2],
  GTM: [0, 3], BLZ: [1, 3], JAM: [3, 3], DMA: [6, 3], LCA: [7, 3], SLV: [0, 4], HND: [1, 4], GRD: [5, 4], VCT: [6, 4],
  BRB: [7, 4], NIC: [1, 5], CRI: [2, 5], PAN: [3, 5], TTO: [7, 5], COL: [3, 6], VEN: [4, 6], GUY: [5, 6], SUR: [6, 6],
  ECU: [2, 7], PER: [3, 7], BOL: [4, 7], BRA: [5, 7], CHL: [3, 8], PRY: [4, 8], URY: [5, 8], ARG: [4, 9],
}

/** Width of a panel in the units of the hemicycle, where a seat has radius 9: letters are as large in all pictures. */
const WIDTH = 340
/** How far a shape that goes on is drawn over the edge, so that its cut does not show. */
const MARGIN = 3
/** Free space above and below. */
const AIR = 3

/**
 * `rotate` sets the middle of the projection, `view` are places that the picture must hold (degrees, longitude first). A corner
 * that matters less than `detail` square units is left out, and a ring smaller than `speck`. `seats` say where a state's seat
 * stands; with a third and fourth number it stands at sea, and a line leads from there to the land.
 */
// biome-ignore format: as above
const PANELS = [
  {
    rotate: [92, -10],
    view: [[-160.6, 20], [-124, 70], [-70, 83.2], [-34.4, -7], [-69, -56.2]],
    detail: 0.5,
    speck: 0.6,
    seats: {
      CAN: [-108, 58], USA: [-99, 39.5], MEX: [-102.8, 24], COL: [-73.2, 3.8], VEN: [-65.6, 7.2], ECU: [-78.4, -1.5],
      PER: [-75.8, -9.4], BOL: [-64.6, -16.8], BRA: [-52.5, -10.5], PRY: [-58.4, -23.3], URY: [-55.9, -32.9], ARG: [-65.4, -37],
      CHL: [-78.5, -37, -72.5, -37],
    },
  },
  {
    rotate: [73, -14],
    view: [[-92.6, 14], [-80, 27.2], [-80, 6.6], [-53.6, 3], [-56, 1.6]],
    detail: 0.2,
    speck: 0.02,
    seats: {
      CUB: [-79.1, 21.9], BHS: [-75.6, 25.3, -77.6, 24.6], JAM: [-78.6, 16.6, -77.4, 18], HTI: [-73, 19], DOM: [-70.1, 18.9],
      BLZ: [-86.8, 17.6, -88.6, 17.1], GTM: [-90.4, 15.5], SLV: [-89.6, 12.2, -88.9, 13.6], HND: [-86.5, 14.8], NIC: [-85.1, 12.8],
      CRI: [-84.2, 10], PAN: [-80.4, 8.4], KNA: [-64, 19.5, -62.8, 17.35], ATG: [-60, 18.6, -61.8, 17.1], DMA: [-64.2, 16.7, -61.4, 15.4],
      LCA: [-58.6, 15.6, -60.95, 13.9], VCT: [-64.2, 14.2, -61.2, 13.25], BRB: [-57.2, 13, -59.5, 13.2], GRD: [-64, 11.9, -61.7, 12.1],
      TTO: [-58.8, 10.9, -61.2, 10.4], GUY: [-58.9, 5.2], SUR: [-56, 4],
    },
  },
]

function drawPanel({ rotate, view, detail, speck, seats }) {
  const projection = geoAzimuthalEqualArea().rotate(rotate).scale(1).translate([0, 0])
  const places = view.map(projection)
  const [left, right] = extent(places.map(([x]) => x))
  const [top, bottom] = extent(places.map(([, y]) => y))
  const scale = WIDTH / (right - left)
  const height = Math.round((bottom - top) * scale) + 2 * AIR
  projection.scale(scale).translate([-left * scale, AIR - top * scale])

  const plane = simplify(presimplify(onPlane(atlas, projection), planarTriangleArea), detail)
  const drawn = geometry =>
    pathOf(
      rings(geometry)
        .map(ring => clipped(ring, [-MARGIN, -MARGIN, WIDTH + MARGIN, height + MARGIN]))
        .filter(ring => area(ring) >= speck),
    )
  const { geometries } = plane.objects.countries
  const shapes = byArea(STATES, plane).flatMap(([code, own]) => {
    const [east, north, landEast, landNorth] = seats[code] ?? []
    const d = drawn(feature(plane, own).geometry)
    if (d === '' && east === undefined) return []
    const seat = east === undefined ? null : projection([east, north]).map(tenth)
    const land = landEast === undefined ? null : projection([landEast, landNorth]).map(tenth)
    return [[code, { d, ...(seat ? { seat } : {}), ...(land ? { land } : {}) }]]
  })
  const mine = new Set(STATES.map(([, number]) => number))
  const ground = drawn(
    merge(
      plane,
      geometries.filter(one => !mine.has(one.id)),
    ),
  )
  return { panel: { width: WIDTH, height, ground, shapes: Object.fromEntries(shapes) }, projection }
}

/** The largest first: a smaller neighbour is drawn over it, with its seat. */
function byArea(states, plane) {
  const all = states.map(([code, number]) => {
    const own = plane.objects.countries.geometries.find(one => one.id === number)
    return { code, own, size: rings(feature(plane, own).geometry).reduce((sum, ring) => sum + area(ring), 0) }
  })
  return all.toSorted((a, b) => b.size - a.size).map(({ code, own }) => [code, own])
}

const rings = ({ coordinates, type }) => (type === 'Polygon' ? [coordinates] : coordinates).flat()

/** The same topology with its corners on the plane of the picture. */
function onPlane({ arcs, objects, transform: quantised }, projection) {
  const degrees = transform(quantised)
  const flat = arcs.map(arc => arc.map((corner, i) => projection(degrees(corner, i))))
  return { type: 'Topology', arcs: flat, objects: { countries: objects.countries } }
}

const extent = values => [Math.min(...values), Math.max(...values)]
const tenth = value => Math.round(value * 10) / 10

function area(ring) {
  let twice = 0
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1]
  return Math.abs(twice) / 2
}

/** What of a ring lies within left, top, right, bottom (Sutherland and Hodgman 1974); no corners where nothing does. */
function clipped(ring, [left, top, right, bottom]) {
  const edges = [
    [0, left, 1],
    [1, top, 1],
    [0, right, -1],
    [1, bottom, -1],
  ]
  const open = edges.reduce(
    (corners, [axis, at, side]) =>
      corners.flatMap((corner, i) => {
        const before = corners.at(i - 1)
        const [was, is] = [before, corner].map(one => (one[axis] - at) * side >= 0)
        const share = (at - before[axis]) / (corner[axis] - before[axis])
        const crossing = before.map((value, n) => value + (corner[n] - value) * share)
        return [...(was === is ? [] : [crossing]), ...(is ? [corner] : [])]
      }),
    ring.slice(1),
  )
  return open.length < 3 ? [] : [...open, open[0]]
}

/** Steps of tenths from corner to corner, relative and without the separators that a sign replaces. */
function pathOf(rings) {
  return rings
    .map(ring => {
      const corners = ring.map(corner => corner.map(value => Math.round(value * 10)))
      const steps = corners.slice(1, -1).flatMap(([x, y], i) => {
        const [dx, dy] = [x - corners[i][0], y - corners[i][1]]
        return dx === 0 && dy === 0 ? [] : [dx, dy]
      })
      return `M${joined(corners[0])}l${joined(steps)}z`
    })
    .join('')
}
const joined = tenths =>
  tenths
    .map(value => String(value / 10).replace(/^(-?)0\./, '$1.'))
    .reduce((text, value) => text + (text === '' || value.startsWith('-') ? '' : ' ') + value, '')

const [region, middle] = PANELS.map(drawPanel)
/** The part of the first panel that the second enlarges: its corners drawn back. */
const corners = [
  [0, 0],
  [WIDTH, 0],
  [0, middle.panel.height],
  [WIDTH, middle.panel.height],
].map(corner => region.projection(middle.projection.invert(corner)))
const [left, right] = extent(corners.map(([x]) => x)).map(Math.round)
const [top, bottom] = extent(corners.map(([, y]) => y)).map(Math.round)

const outlines = {
  source: 'Natural Earth 1:50m, https://www.naturalearthdata.com, as packed by world-atlas 2.0.2; drawn by scripts/outlines.mjs',
  licence: 'public domain',
  panels: [{ ...region.panel, enlarged: [left, top, right - left, bottom - top] }, middle.panel],
  tiles: TILES,
}
writeFileSync(target, `${JSON.stringify(outlines).replaceAll(/("panels":|"[A-Z]{3}":|\{"width"|"tiles")/g, '\n$1')}\n`)

/**
 * Where the seats of a half circle stand.
 *
 * Rule   seats stand on concentric arcs about one middle, equally spaced on each arc; the arcs hold seats in proportion to
 *        their radius, so that the pitch along an arc is that between arcs. Order runs from left to right by angle, outer
 *        arc first: neighbours in the order are neighbours in the room.
 * Units  a seat has radius 9; the two seats closest to each other are 22 apart, middle to middle. The middle of the half
 *        circle is 0,0 and y grows downwards, so seats have y <= 0.
 */
export type Place = { readonly x: number; readonly y: number }
export type Room = {
  readonly places: readonly Place[]
  readonly radius: number
  readonly inner: number
  readonly rows: readonly number[]
}

const PITCH = 22
/** The open floor takes at least this share of the outer radius. */
const FLOOR = 0.4

/** Pitch over outer radius, when `rows` arcs hold `seats` with one pitch both ways: sum of (pi r/d + 1) = seats. */
const pitchOf = (seats: number, rows: number) => (Math.PI * rows) / (seats - rows + (Math.PI * rows * (rows - 1)) / 2)

function rowsFor(seats: number): number {
  let rows = 1
  while (seats > 2 * (rows + 1) && 1 - rows * pitchOf(seats, rows + 1) >= FLOOR) rows += 1
  return rows
}

/** Whole seats per arc, outer first: the exact shares rounded down, what is left to the largest remainders. */
function shares(seats: number, rows: number, pitch: number): number[] {
  const exact = Array.from({ length: rows }, (_, row) => (Math.PI * (1 - row * pitch)) / pitch + 1)
  const whole = exact.map(share => Math.floor(share))
  const byRemainder = exact.map((share, row) => ({ row, rest: share % 1 })).toSorted((a, b) => b.rest - a.rest || a.row - b.row)
  let left = seats - whole.reduce((sum, n) => sum + n, 0)
  for (const { row } of byRemainder) {
    if (left <= 0) break
    whole[row] = (whole[row] ?? 0) + 1
    left -= 1
  }
  return whole
}

function plan(seats: number): Room {
  if (seats <= 1) return { places: seats === 1 ? [{ x: 0, y: -PITCH }] : [], radius: PITCH, inner: PITCH, rows: [seats] }
  const count = rowsFor(seats)
  const pitch = count === 1 ? 0 : pitchOf(seats, count)
  const rows = count === 1 ? [seats] : shares(seats, count, pitch)
  const unit = rows
    .flatMap((inRow, row) => Array.from({ length: inRow }, (_, seat) => ({ row, turn: inRow === 1 ? 0.5 : seat / (inRow - 1) })))
    .toSorted((a, b) => (Math.abs(a.turn - b.turn) < 1e-9 ? a.row - b.row : a.turn - b.turn))
    .map(({ row, turn }) => {
      const radius = 1 - row * pitch
      return { x: -Math.cos(Math.PI * turn) * radius, y: -Math.sin(Math.PI * turn) * radius }
    })
  const radius = PITCH / nearest(unit)
  const places = unit.map(({ x, y }) => ({ x: x * radius, y: y * radius }))
  return { places, radius, inner: radius * (1 - (count - 1) * pitch), rows }
}

export function nearest(places: readonly Place[]): number {
  let least = Number.POSITIVE_INFINITY
  places.forEach((a, i) => {
    for (const b of places.slice(i + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y))
  })
  return least
}

const rooms = new Map<number, Room>()

/** The room for so many seats; always the same for the same number. */
export function room(seats: number): Room {
  const known = rooms.get(seats)
  if (known) return known
  const made = plan(seats)
  rooms.set(seats, made)
  return made
}

/** Places for small seats outside the arc, centred over it. */
export function outsidePlaces(count: number, radius: number): readonly (Place & { readonly turn: number })[] {
  const distance = radius + 23
  const step = Math.min(27 / distance, count > 1 ? Math.PI / (count - 1) : Math.PI)
  return Array.from({ length: count }, (_, i) => {
    const turn = Math.PI / 2 + ((count - 1) / 2 - i) * step
    return { x: Math.cos(turn) * distance, y: -Math.sin(turn) * distance, turn }
  })
}

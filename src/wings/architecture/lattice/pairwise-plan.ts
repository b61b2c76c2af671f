/**
 * Fewest accessions after which every two states of a group share an instrument, not always the same one.
 *
 * Bound   an accession connects pairs of its own state only, so the acceding states meet every pair that is apart: no plan has fewer
 *         accessions than there are pairs apart of which no two have a state in common.
 * Method  plans are searched in order of length from that bound on (iterative deepening), branching on one pair that is apart.
 *         Instruments that another one outdoes for this group, in parties and in who may join, are left out first. The problem contains
 *         set cover, so no method is fast for all: where the search would take too long the plan is made step by step, each time by
 *         what connects most for its accessions, and the answer says so.
 */
import { columnsOf, type Mask } from './bits.ts'
import type { Bindings } from './connect.ts'

export type PlannedAccession = { readonly column: number; readonly row: number; readonly unknown: boolean }

export type PairwisePlan = {
  /** By row, then by column. */
  readonly accessions: readonly PlannedAccession[]
  /** True when no plan has fewer accessions. */
  readonly exact: boolean
  /** No plan has fewer accessions than this. */
  readonly atLeast: number
}

/** Steps of the exact search: some ten milliseconds at most. */
const STEPS = 30_000

type Joining = { readonly member: number; readonly place: number }

/** Null where no accession that is open can bring it about. */
export function pairwisePlan(bindings: Bindings, group: Mask, steps = STEPS): PairwisePlan | null {
  const members = columnsOf(group.low, group.high)
  const rows = notOutdone(bindings, members)
  const meeting = meetingOf(members.length, rows)
  const apart = meeting.firstApart()
  if (!apart) return { accessions: [], exact: true, atLeast: 0 }
  if (!meeting.everyPairHasAWay()) return null

  let best = greedyPlan(meeting)
  let atLeast = meeting.disjointApart()
  let left = steps
  const chosen: Joining[] = []
  const search = (most: number): boolean => {
    if (left-- <= 0) return false
    const pair = meeting.firstApart()
    if (!pair) {
      best = [...chosen]
      return true
    }
    if (chosen.length + meeting.disjointApart() > most) return false
    for (const joining of meeting.waysFor(pair)) {
      if (chosen.length + joining.length > most) continue
      const mark = meeting.join(joining)
      chosen.push(...joining)
      const found = search(most)
      chosen.length -= joining.length
      meeting.undo(mark)
      if (found) return true
    }
    return false
  }
  for (let most = atLeast; most < best.length; most++) {
    if (search(most)) break
    if (left < 0) break
    atLeast = most + 1
  }

  const { low, high } = bindings.possible
  const accessions = best.map(({ member, place }) => {
    const column = members[member] ?? 0
    const row = rows[place]?.row ?? 0
    const word = (column < 32 ? low : high)[row] ?? 0
    return { column, row, unknown: ((word >>> (column & 31)) & 1) === 1 }
  })
  return {
    accessions: accessions.toSorted((x, y) => x.row - y.row || x.column - y.column),
    exact: best.length <= atLeast,
    atLeast,
  }
}

type Row = { readonly row: number; readonly bound: ReadonlySet<number>; readonly mayBind: ReadonlySet<number> }

/** Rows for this group, members by their place in it; without those whose parties and candidates another row has too. */
function notOutdone({ certain, open }: Bindings, members: readonly number[]): Row[] {
  const placed = ({ low, high }: { readonly low: Uint32Array; readonly high: Uint32Array }, row: number) =>
    members.flatMap((column, member) => ((((column < 32 ? low : high)[row] ?? 0) >>> (column & 31)) & 1 ? [member] : []))
  const rows = Array.from(certain.low.keys(), row => {
    const bound = new Set(placed(certain, row))
    return { row, bound, mayBind: new Set([...bound, ...(open ? placed(open, row) : members.keys())]) }
  })
  const outdoes = (a: Row, b: Row) => isWithin(b.bound, a.bound) && isWithin(b.mayBind, a.mayBind)
  return rows.filter((row, i) => !rows.some((other, j) => j !== i && outdoes(other, row) && (j < i || !outdoes(row, other))))
}

const isWithin = (a: ReadonlySet<number>, b: ReadonlySet<number>) => a.size <= b.size && [...a].every(one => b.has(one))

/** Who of the group is in which row and so together with whom; joined and undone step by step. */
function meetingOf(size: number, rows: readonly Row[]) {
  const isIn = new Uint8Array(rows.length * size)
  const together = new Uint8Array(size * size)
  const trail: { readonly cells: Uint8Array; readonly at: number }[] = []
  const set = (cells: Uint8Array, at: number) => {
    if (cells[at] === 1) return
    cells[at] = 1
    trail.push({ cells, at })
  }
  /** Returns where the trail stood, for `undo`. */
  const join = (joining: readonly Joining[]): number => {
    const mark = trail.length
    for (const { member, place } of joining) {
      for (let other = 0; other < size; other++) {
        if (other === member || isIn[place * size + other] === 0) continue
        set(together, Math.min(member, other) * size + Math.max(member, other))
      }
      set(isIn, place * size + member)
    }
    return mark
  }
  for (const [place, { bound }] of rows.entries()) join([...bound].map(member => ({ member, place })))

  /** Every way to bring two together in one row: who would have to join it. Single accessions first. */
  const waysFor = ([a, b]: readonly [number, number]): Joining[][] => {
    const found: Joining[][] = []
    for (const [place, { mayBind }] of rows.entries())
      if (mayBind.has(a) && mayBind.has(b))
        found.push([a, b].filter(member => isIn[place * size + member] === 0).map(member => ({ member, place })))
    return found.sort((x, y) => x.length - y.length)
  }
  const pairsApart = function* (): Generator<readonly [number, number]> {
    for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) if (together[a * size + b] === 0) yield [a, b] as const
  }
  return {
    join,
    waysFor,
    pairsApart,
    undo: (mark: number) => {
      for (const { cells, at } of trail.splice(mark)) cells[at] = 0
    },
    firstApart: () => pairsApart().next().value ?? null,
    everyPairHasAWay: () => [...pairsApart()].every(([a, b]) => rows.some(({ mayBind }) => mayBind.has(a) && mayBind.has(b))),
    /** Pairs apart of which no two have a member in common, taken as they come. */
    disjointApart: () => {
      const taken = new Set<number>()
      let count = 0
      for (const [a, b] of pairsApart()) {
        if (taken.has(a) || taken.has(b)) continue
        taken.add(a).add(b)
        count++
      }
      return count
    },
    /** Pairs that joining would connect. */
    gainOf: (joining: readonly Joining[]) => {
      const mark = join(joining)
      const gain = trail.slice(mark).filter(({ cells }) => cells === together).length
      for (const { cells, at } of trail.splice(mark)) cells[at] = 0
      return gain
    },
  }
}

function greedyPlan(meeting: ReturnType<typeof meetingOf>): Joining[] {
  const plan: Joining[] = []
  const start = meeting.join([])
  for (;;) {
    let best: readonly Joining[] | null = null
    let most = 0
    for (const pair of meeting.pairsApart()) {
      for (const joining of meeting.waysFor(pair)) {
        const gain = meeting.gainOf(joining) / joining.length
        if (gain > most) {
          most = gain
          best = joining
        }
      }
    }
    if (!best) break
    meeting.join(best)
    plan.push(...best)
  }
  meeting.undo(start)
  return plan
}

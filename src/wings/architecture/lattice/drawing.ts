/**
 * A diagram in layers: where each node stands and how its lines run, with few crossings.
 *
 * Method  Sugiyama, Tagawa and Toda (Methods for visual understanding of hierarchical system structures, IEEE Transactions on
 *         Systems, Man, and Cybernetics 11, 1981): lines that pass a layer get a bend there; each layer is ordered by the means of
 *         its neighbours, downwards and upwards in turn, and the best order met is kept. Places within a layer are those nearest
 *         to the means of the neighbours that keep nodes apart: isotonic regression by pooling adjacent violators (Ayer et al.,
 *         1955), exact.
 * Units   1 across is the least distance of two nodes, 1 down the distance of two layers. Left and top are 0.
 * Fixed   the same input gives the same drawing.
 */

export type Place = { readonly x: number; readonly y: number }
export type Line = { readonly upper: number; readonly lower: number; readonly bends: readonly Place[] }
export type Drawing = {
  readonly width: number
  readonly places: readonly Place[]
  readonly lines: readonly Line[]
  readonly crossings: number
}

/** Of each node its layer, from 0 at the top; each line leads from a higher layer to a lower one. */
export function drawingOf(layers: readonly number[], edges: readonly (readonly [number, number])[]): Drawing {
  const net = withBends(layers, edges)
  const { order, crossings } = fewCrossings(net)
  const x = placed(net, order)
  const width = x.reduce((most, value) => Math.max(most, value), 0)
  const place = (node: number): Place => ({ x: x[node] ?? 0, y: net.layerOf[node] ?? 0 })
  return {
    width,
    places: Array.from(layers.keys(), place),
    lines: net.chains.map(chain => ({
      upper: chain[0] ?? 0,
      lower: chain.at(-1) ?? 0,
      bends: chain.slice(1, -1).map(place),
    })),
    crossings,
  }
}

/** Nodes first, then bends; lines from layer to layer only. */
type Net = {
  readonly nodes: number
  readonly layerOf: readonly number[]
  readonly layers: readonly (readonly number[])[]
  readonly above: readonly (readonly number[])[]
  readonly below: readonly (readonly number[])[]
  /** Of each line, every node and bend from its upper end to its lower. */
  readonly chains: readonly (readonly number[])[]
}

function withBends(layers: readonly number[], edges: readonly (readonly [number, number])[]): Net {
  const layerOf = [...layers]
  const chains = edges.map(([upper, lower]) => {
    const chain = [upper]
    for (let layer = (layers[upper] ?? 0) + 1; layer < (layers[lower] ?? 0); layer++) chain.push(layerOf.push(layer) - 1)
    chain.push(lower)
    return chain
  })
  const above: number[][] = layerOf.map(() => [])
  const below: number[][] = layerOf.map(() => [])
  for (const chain of chains) {
    for (let i = 1; i < chain.length; i++) {
      const [from, to] = [chain[i - 1] ?? 0, chain[i] ?? 0]
      below[from]?.push(to)
      above[to]?.push(from)
    }
  }
  const rows: number[][] = Array.from({ length: Math.max(0, ...layerOf) + 1 }, () => [])
  for (const [node, layer] of layerOf.entries()) rows[layer]?.push(node)
  return { nodes: layers.length, layerOf, layers: rows, above, below, chains }
}

const SWEEPS = 12

function fewCrossings({ layers, layerOf, above, below }: Net): {
  readonly order: readonly (readonly number[])[]
  readonly crossings: number
} {
  let order = layers.map(layer => [...layer])
  const at = layerOf.map(() => 0)
  const number = (layer: readonly number[]) => {
    for (const [place, node] of layer.entries()) at[node] = place
  }
  for (const layer of order) number(layer)
  const count = () => order.reduce((sum, layer) => sum + crossingsBelow(layer, below, at), 0)
  let best = order
  let fewest = count()
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const down = sweep % 2 === 0
    const next = order.map(layer => [...layer])
    for (let step = 1; step < next.length; step++) {
      const index = down ? step : next.length - 1 - step
      const layer = next[index] ?? []
      const mean = new Map(layer.map(node => [node, meanOf((down ? above : below)[node] ?? [], at) ?? at[node] ?? 0]))
      layer.sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0) || (at[a] ?? 0) - (at[b] ?? 0))
      number(layer)
    }
    order = next
    const crossings = count()
    if (crossings < fewest) {
      fewest = crossings
      best = order
    }
  }
  return { order: best, crossings: fewest }
}

const meanOf = (nodes: readonly number[], at: readonly number[]): number | null =>
  nodes.length === 0 ? null : nodes.reduce((sum, node) => sum + (at[node] ?? 0), 0) / nodes.length

/** Crossings of the lines between a layer and the next: pairs of lines whose ends stand the other way round (inversions). */
function crossingsBelow(layer: readonly number[], below: readonly (readonly number[])[], at: readonly number[]): number {
  const ends = layer.flatMap(node => (below[node] ?? []).map(other => at[other] ?? 0).sort((a, b) => a - b))
  let crossings = 0
  const seen: number[] = []
  for (const end of ends) {
    // How many ends so far lie farther to the right: `seen` is kept in order.
    let low = 0
    let high = seen.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((seen[middle] ?? 0) <= end) low = middle + 1
      else high = middle
    }
    crossings += seen.length - low
    seen.splice(low, 0, end)
  }
  return crossings
}

/** Room a bend takes beside another bend, and beside a node. */
const BEND = 0.22
const BESIDE = 0.6
/** Rounds of straightening; bends pull more than nodes, so that long lines run straight. */
const ROUNDS = 10
const PULL = 3

function placed({ nodes, layerOf, above, below }: Net, order: readonly (readonly number[])[]): number[] {
  const isNode = (node: number) => node < nodes
  const apart = (a: number, b: number) => (isNode(a) && isNode(b) ? 1 : isNode(a) || isNode(b) ? BESIDE : BEND)
  const offsets = order.map(layer => {
    let sum = 0
    return layer.map((node, i) => {
      const before = layer[i - 1]
      sum += before === undefined ? 0 : apart(before, node)
      return sum
    })
  })
  const x = layerOf.map(() => 0)
  for (const [i, layer] of order.entries())
    for (const [place, node] of layer.entries()) x[node] = (offsets[i]?.[place] ?? 0) - (offsets[i]?.at(-1) ?? 0) / 2
  for (let round = 0; round < ROUNDS; round++) {
    const down = round % 2 === 0
    for (let step = 0; step < order.length; step++) {
      const index = down ? step : order.length - 1 - step
      const layer = order[index] ?? []
      const offset = offsets[index] ?? []
      const wishes = layer.map((node, place) => {
        const near = down ? (above[node] ?? []) : (below[node] ?? [])
        return (meanOf(near.length > 0 ? near : [node], x) ?? 0) - (offset[place] ?? 0)
      })
      const nearest = isotonic(
        wishes,
        layer.map(node => (isNode(node) ? 1 : PULL)),
      )
      for (const [place, node] of layer.entries()) x[node] = (nearest[place] ?? 0) + (offset[place] ?? 0)
    }
  }
  const left = x.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  return x.map(value => value - left)
}

/** The non-decreasing numbers nearest to some wishes (least squares): neighbours that stand the wrong way round share their mean. */
function isotonic(wishes: readonly number[], weights: readonly number[]): number[] {
  const pools: { mean: number; weight: number; size: number }[] = []
  for (const [i, wish] of wishes.entries()) {
    let pool = { mean: wish, weight: weights[i] ?? 1, size: 1 }
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop()
      const weight = last.weight + pool.weight
      pool = { mean: (last.mean * last.weight + pool.mean * pool.weight) / weight, weight, size: last.size + pool.size }
    }
    pools.push(pool)
  }
  return pools.flatMap(({ mean, size }) => Array<number>(size).fill(mean))
}

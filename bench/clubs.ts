/**
 * Clubs: all of the real table and of random ones, beside NextClosure on the same table in the same run; their covers; one threat;
 * every accession under every threat.
 *
 * Limit  one AND-pass: each concept's rows once through the processor, already found, as one line of words after the other.
 * Units  milliseconds, the best of several rounds, so that a busy neighbour counts little. Memory: what the heap and its arrays
 *        grow by while every concept is visited and none is kept.
 */
import { fileURLToPath } from 'node:url'
import { PlainDate } from '../src/kernel/date.ts'
import type { BoundTable } from '../src/wings/architecture/bound-table.ts'
import { clubsOf, clubTable, contextOfTable, MOST_DRAWN } from '../src/wings/architecture/clubs.ts'
import { countConcepts, visitConcepts } from '../src/wings/architecture/lattice/concepts.ts'
import { accessionsOf, type Bindings, pairsApart } from '../src/wings/architecture/lattice/connect.ts'
import type { Context } from '../src/wings/architecture/lattice/context.ts'
import { directlyAbove, latticeOf } from '../src/wings/architecture/lattice/covers.ts'
import { nextClosures } from '../src/wings/architecture/lattice/next-closure.ts'
import { contextOfRows, filledTable } from '../src/wings/architecture/lattice/testing/tables.ts'
import { statesOfRegion, tableOf } from '../src/wings/architecture/table.ts'
import { editionCatalogue } from '../src/wings/architecture/testing/edition-catalogue.ts'
import type { Row } from './log.ts'

const EDITION = fileURLToPath(new URL('../editions/inter-american', import.meta.url))
const TODAY = PlainDate.parse('2026-11-23')
const PAPER = PlainDate.parse('2002-11-22')

const bestOf = (rounds: number, work: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY
  let seen = 0
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    if (work() !== null) seen++
    best = Math.min(best, performance.now() - from)
  }
  return seen > 0 ? best : 0
}
const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value)} ms`
const count = (value: number) => value.toLocaleString('en')

export async function clubRows(): Promise<Row[]> {
  const catalogue = await editionCatalogue(EDITION)
  const region = statesOfRegion(catalogue)
  const tables = new Map([TODAY, PAPER].map(on => [on, tableOf(catalogue, on)]))
  const boundOn = (on: PlainDate, threat?: string): BoundTable =>
    clubTable(catalogue, tables.get(on) ?? tableOf(catalogue, on), on, region, threat === undefined ? {} : { threat })
  const threats = [...catalogue.terms.values()].flatMap(({ body }) => (body.kind === 'threat' ? [body.term] : []))
  const today = contextOfTable(boundOn(TODAY))
  return [
    conceptRow(`all clubs of the real table, ${TODAY}`, today, '≤ 60 ms'),
    conceptRow(`all clubs of the real table, ${PAPER}`, contextOfTable(boundOn(PAPER)), ''),
    conceptRow('random 35 × 60, density 0.6', random(0.6), ''),
    conceptRow('random 35 × 60, density 0.8', random(0.8), ''),
    coverRow(today),
    threatRow(boundOn(TODAY, 'terrorism')),
    accessionRow(threats.map(threat => bindingsOf(boundOn(TODAY, threat)))),
  ]
}

function random(density: number): Context {
  const { columns, rows } = filledTable(35, 60, density, 7)
  return contextOfRows(columns, rows)
}

/** NextClosure is stopped after so many concepts: a random table at 0.8 would take it a minute. */
const PEER_CONCEPTS = 300_000

function conceptRow(what: string, context: Context, aim: string): Row {
  const { count: concepts } = countConcepts(context)
  const rounds = concepts > 1_000_000 ? 2 : 15
  const counted = bestOf(rounds, () => countConcepts(context))
  let sum = 0
  const visit = () =>
    visitConcepts(context, (low, high, rows) => {
      sum += low ^ high ^ (rows[0] ?? 0)
    })
  const visited = bestOf(rounds, visit)
  const before = memory()
  visit()
  const grown = Math.max(0, memory() - before)

  let found = 0
  const from = performance.now()
  for (const { low } of nextClosures(context)) {
    sum += low
    if (++found >= PEER_CONCEPTS) break
  }
  const peer = ((performance.now() - from) * concepts) / found
  const limit = andPass(context, Math.min(concepts, 1_000_000)) * Math.max(1, concepts / 1_000_000)
  return {
    what: `${what}: ${context.columns} × ${context.rows}, ${count(concepts)} concepts`,
    ours: `counted ${ms(counted)} (${Math.round((counted / concepts) * 1e6)} ns each), visited ${ms(visited)}, memory +${(grown / 1e6).toFixed(1)} MB${sum === 0.5 ? '.' : ''}`,
    peer: `NextClosure ${found < concepts ? 'at the pace of its first 300,000: ' : ''}${ms(peer)} (we: ${(peer / counted).toFixed(0)} ×)`,
    limit: `one AND-pass: ${ms(limit)} (we: ${(counted / limit).toFixed(0)} ×)`,
    aim,
  }
}

const memory = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Rows of so many concepts, one after the other, each word read once. */
function andPass(context: Context, concepts: number): number {
  const extents = new Int32Array(concepts * context.words)
  let at = 0
  visitConcepts(
    context,
    (_low, _high, rows) => {
      for (let word = 0; word < rows.length; word++) extents[at++] = rows[word] as number
    },
    concepts,
  )
  return bestOf(9, () => {
    let shared = -1
    let any = 0
    for (let i = 0; i < extents.length; i++) {
      shared &= extents[i] as number
      any |= shared
    }
    return any
  })
}

function coverRow(context: Context): Row {
  const lattice = latticeOf(context)
  const ours = bestOf(5, () => latticeOf(context))
  const sample = 2_000
  const step = Math.max(1, Math.floor((lattice?.count ?? 1) / sample))
  const peer =
    bestOf(2, () => {
      let found = 0
      for (let i = 0; i < sample; i++)
        found += directlyAbove(context, { low: lattice?.low[i * step] ?? 0, high: lattice?.high[i * step] ?? 0 }).length
      return found
    }) *
    ((lattice?.count ?? 0) / sample)
  return {
    what: `covers of the same lattice, ${TODAY}: ${count(lattice?.below.length ?? 0)}`,
    ours: ms(ours),
    peer: `closing each concept with each column (Lindig), at the pace of ${count(sample)}: ${ms(peer)} (we: ${(peer / ours).toFixed(0)} ×)`,
    limit: '',
    aim: '≤ 700 ms',
  }
}

function threatRow(table: BoundTable): Row {
  const context = contextOfTable(table)
  const ours = bestOf(25, () => clubsOf(table, [], MOST_DRAWN))
  const counted = bestOf(25, () => countConcepts(context))
  const peer = bestOf(5, () => [...nextClosures(context)].length)
  return {
    what: `one threat (terrorism), ${TODAY}: ${count(countConcepts(context).count)} concepts`,
    ours: `counted ${ms(counted)}; listed with solidity and diagram ${ms(ours)}`,
    peer: `NextClosure, the concepts alone: ${ms(peer)}`,
    limit: '',
    aim: '≤ 5 ms',
  }
}

const bindingsOf = ({ states, certain, possible }: BoundTable): Bindings => ({ columns: states.length, certain, possible })

function accessionRow(all: readonly Bindings[]): Row {
  const found = all.reduce((sum, bindings) => sum + accessionsOf(bindings).length, 0)
  const cells = all.reduce((sum, { columns, certain }) => sum + columns * certain.low.length, 0)
  const ours = bestOf(15, () => all.map(bindings => accessionsOf(bindings)))
  const tried = bestOf(1, () => all.map(triedOneByOne))
  return {
    what: `every accession under each of ${all.length} threats: ${count(cells)} cells, ${count(found)} that connect a pair`,
    ours: ms(ours),
    peer: `supposing each and counting the pairs again: ${ms(tried)} (we: ${(tried / ours).toFixed(0)} ×)`,
    limit: '',
    aim: '≤ 40 ms',
  }
}

/** For each cell that does not bind: the table with it bound, and the pairs that are apart then. */
function triedOneByOne(bindings: Bindings): number {
  const { columns, certain } = bindings
  let connected = 0
  for (let row = 0; row < certain.low.length; row++) {
    for (let column = 0; column < columns; column++) {
      const word = column < 32 ? certain.low : certain.high
      const bit = 1 << (column & 31)
      const was = word[row] as number
      if ((was & bit) !== 0) continue
      word[row] = was | bit
      connected += pairsApart(bindings).length
      word[row] = was
    }
  }
  return connected
}

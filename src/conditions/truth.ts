/**
 * What a condition comes to where some facts are not known, why, and what would make it true.
 *
 * Logic    strong three-valued logic (Kleene): true, false, or null for not known. What is known decides where it can: one false
 *          part makes `&&` false whatever the others are, one true part makes `||` true. Unknown never becomes false by itself.
 *          It is what the Common Expression Language prescribes where an operand has no value.
 * Sound    where the answer is true or false it is so in every world in which the unknown facts are one or the other.
 * Cost     each part of a formula once for each state of its group; groups and formulas are bounded when they are read.
 */
import type { Condition, Formula, Term } from './formula.ts'
import { type FactName, factShape, type ListName } from './language.ts'

export type Truth = boolean | null

/** What a condition is asked of. */
export type Ground = {
  /** The state `s`; empty where the actor is no state. */
  readonly self: string
  readonly lists: Readonly<Record<ListName, readonly string[]>>
  readonly know: (fact: FactName, args: readonly string[]) => Truth
}

export const not = (a: Truth): Truth => (a === null ? null : !a)

/** Null where nothing decides: for `and` one false decides, for `or` one true. */
function decidedBy(parts: Iterable<Truth>, deciding: boolean): Truth {
  let open = false
  for (const part of parts) {
    if (part === deciding) return deciding
    if (part === null) open = true
  }
  return open ? null : !deciding
}
export const and = (...parts: readonly Truth[]): Truth => decidedBy(parts, false)
export const or = (...parts: readonly Truth[]): Truth => decidedBy(parts, true)

/** How open facts of the asker are taken: as they are, or as it suits a part that has to be true, or false. */
type Lean = 'as-is' | 'towards-true' | 'towards-false'
const turned: Readonly<Record<Lean, Lean>> = {
  'as-is': 'as-is',
  'towards-true': 'towards-false',
  'towards-false': 'towards-true',
}

export const truthOf = ({ formula }: Condition, ground: Ground): Truth => run(formula, ground, [], 'as-is')

/** The best that it can come to when the asker answers what is open in favour: false means that the record alone forbids it. */
export const atBest = ({ formula }: Condition, ground: Ground): Truth => run(formula, ground, [], 'towards-true')

function run(formula: Formula, ground: Ground, each: readonly string[], lean: Lean): Truth {
  switch (formula.op) {
    case 'constant':
      return formula.value
    case 'not':
      return not(run(formula.of, ground, each, turned[lean]))
    case 'and':
    case 'or': {
      const deciding = formula.op === 'or'
      let open = false
      for (const part of formula.of) {
        const truth = run(part, ground, each, lean)
        if (truth === deciding) return deciding
        if (truth === null) open = true
      }
      return open ? null : !deciding
    }
    case 'all':
    case 'exists': {
      const deciding = formula.op === 'exists'
      let open = false
      for (const state of ground.lists[formula.list]) {
        const truth = run(formula.of, ground, [...each, state], lean)
        if (truth === deciding) return deciding
        if (truth === null) open = true
      }
      return open ? null : !deciding
    }
    default: {
      const truth = leafTruth(formula, ground, each)
      return truth === null && lean !== 'as-is' && isAskers(formula) ? lean === 'towards-true' : truth
    }
  }
}

type LeafFormula = Extract<Formula, { readonly op: 'fact' | 'named' | 'among' | 'same' }>

const isAskers = (leaf: LeafFormula) => leaf.op === 'named' || (leaf.op === 'fact' && factShape(leaf.fact).by === 'asker')

function leafTruth(leaf: LeafFormula, ground: Ground, each: readonly string[]): Truth {
  const value = (term: Term) => textOf(term, ground, each)
  switch (leaf.op) {
    case 'fact':
      return ground.know(leaf.fact, leaf.terms.map(value))
    // Who names too few has not said that there are no more.
    case 'named':
      return ground.lists[leaf.list].length >= leaf.least ? true : null
    case 'among':
      return (typeof leaf.list === 'string' ? ground.lists[leaf.list] : leaf.list).includes(value(leaf.term))
    case 'same':
      return value(leaf.left) === value(leaf.right)
  }
}

function textOf(term: Term, ground: Ground, each: readonly string[]): string {
  if (term.is === 'text') return term.text
  return term.is === 'self' ? ground.self : (each[term.depth] ?? '')
}

/** A fact as it was asked, what it was, and what it had to be for the condition to hold. */
export type Leaf = {
  readonly fact: FactName | 'named' | 'among' | 'same'
  /** Of `named` the group and how many; of `among` the state and those it would have to be one of. */
  readonly args: readonly string[]
  readonly truth: Truth
  readonly wanted: boolean
  readonly by: 'record' | 'asker'
}

/** The facts that make it true, false or not known: those of its parts that decide. */
export function decisive({ formula }: Condition, ground: Ground): readonly Leaf[] {
  return distinct(decide(formula, ground, [], true))
}

/** Parts of a formula with the states they are said of. */
function partsOf(formula: Formula, ground: Ground, each: readonly string[]) {
  if (formula.op === 'and' || formula.op === 'or') return formula.of.map(of => ({ of, each }))
  if (formula.op === 'all' || formula.op === 'exists')
    return ground.lists[formula.list].map(state => ({ of: formula.of, each: [...each, state] }))
  return null
}

function decide(formula: Formula, ground: Ground, each: readonly string[], wanted: boolean): readonly Leaf[] {
  if (formula.op === 'constant') return []
  if (formula.op === 'not') return decide(formula.of, ground, each, !wanted)
  const parts = partsOf(formula, ground, each)
  if (!parts) return [leafOf(formula as LeafFormula, ground, each, wanted)]
  const truth = run(formula, ground, each, 'as-is')
  const isEvery = formula.op === 'and' || formula.op === 'all'
  // All parts together make a conjunction true and a disjunction false; else only those that are as the whole is.
  const together = truth === isEvery
  return parts
    .filter(part => together || run(part.of, ground, part.each, 'as-is') === truth)
    .flatMap(part => decide(part.of, ground, part.each, wanted))
}

function leafOf(leaf: LeafFormula, ground: Ground, each: readonly string[], wanted: boolean): Leaf {
  const value = (term: Term) => textOf(term, ground, each)
  const truth = leafTruth(leaf, ground, each)
  const by = isAskers(leaf) ? 'asker' : 'record'
  switch (leaf.op) {
    case 'fact':
      return { fact: leaf.fact, args: leaf.terms.map(value), truth, wanted, by }
    case 'named':
      return { fact: 'named', args: [leaf.list, String(leaf.least)], truth, wanted, by }
    case 'among': {
      const members = typeof leaf.list === 'string' ? [leaf.list] : leaf.list
      return { fact: 'among', args: [value(leaf.term), ...members], truth, wanted, by }
    }
    case 'same':
      return { fact: 'same', args: [value(leaf.left), value(leaf.right)], truth, wanted, by }
  }
}

/** A way to make it true: every one of these facts would have to turn out as wanted. */
export type Way = readonly Leaf[]
const MOST_WAYS = 6

/** Ways to make true what is not: each the facts that would have to change. None where nothing that can change would do. */
export function waysToTrue({ formula }: Condition, ground: Ground): readonly Way[] {
  // What opens one part may close another: a way is one only if the whole is true with it.
  const found = ways(formula, ground, [], true).filter(way => run(formula, having(ground, way), [], 'towards-true') === true)
  return found.filter(
    (way, n) => !found.some((other, m) => m !== n && other.length < way.length && other.every(one => way.some(sameLeaf(one)))),
  )
}

function ways(formula: Formula, ground: Ground, each: readonly string[], wanted: boolean): readonly Way[] {
  if (formula.op === 'not') return ways(formula.of, ground, each, !wanted)
  if (run(formula, ground, each, 'as-is') === wanted) return [[]]
  if (formula.op === 'constant') return []
  const parts = partsOf(formula, ground, each)
  if (!parts) {
    const leaf = leafOf(formula as LeafFormula, ground, each, wanted)
    // Who a state is does not change, and who was named cannot be unnamed.
    return leaf.fact === 'among' || leaf.fact === 'same' || (leaf.fact === 'named' && !wanted) ? [] : [[leaf]]
  }
  const every = (formula.op === 'and' || formula.op === 'all') === wanted
  if (!every) return parts.flatMap(part => ways(part.of, ground, part.each, wanted)).slice(0, MOST_WAYS)
  let together: readonly Way[] = [[]]
  for (const part of parts) {
    const its = ways(part.of, ground, part.each, wanted)
    together = together.flatMap(way => its.map(more => distinct([...way, ...more]))).slice(0, MOST_WAYS)
  }
  return together
}

/** The same ground with these facts as they were wanted. */
const having = (ground: Ground, way: Way): Ground => ({
  ...ground,
  know: (fact, args) => {
    const changed = way.find(leaf => leaf.fact === fact && leaf.args.join() === args.join())
    return changed ? changed.wanted : ground.know(fact, args)
  },
})

const sameLeaf = (a: Leaf) => (b: Leaf) => a.fact === b.fact && a.wanted === b.wanted && a.args.join() === b.args.join()
function distinct(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.filter((leaf, n) => leaves.findIndex(sameLeaf(leaf)) === n)
}

/**
 * Whether the terms of a rule hold: yes, no, or not known, with the answers that decide it.
 *
 * Logic   Kleene's three values. A list of terms fails by any that fails, holds when all hold, and is open else; alternatives
 *         the other way round. What decided is named, so that nothing beside it can change the outcome.
 * Errors  none: that a test is whole was checked when it was recorded.
 */
import type { PlainDate } from '../../../kernel/date.ts'
import { isStateCode, type Term, type When } from './sheet.ts'

/** Null is: not known. */
export type Tri = boolean | null

/** What is known of a question, a fact or a conclusion. */
export type Known = {
  /** Values it has for certain. */
  readonly certain: readonly string[]
  /** Values it may have, the certain ones among them. Null is: any. */
  readonly possible: readonly string[] | null
  /** Several values may stand beside each other, or none; else exactly one does. */
  readonly several: boolean
  /** As answered, before anything was weighed. */
  readonly given: readonly string[]
}

export type Outcome = {
  readonly holds: Tri
  /** What decided; while it is open, all that bears on it and is known. */
  readonly by: readonly string[]
  /** What would have to be known; empty where it is decided. */
  readonly open: readonly string[]
}

export type World = { readonly on: PlainDate; readonly known: (name: string) => Known }

export function holds(when: When, world: World): Outcome {
  const by = new Set<string>()
  const open = new Set<string>()
  for (const { all } of when) {
    const one = together(all, world)
    if (one.holds) return one
    for (const name of one.by) by.add(name)
    for (const name of one.open) open.add(name)
  }
  return { holds: open.size > 0 ? null : false, by: [...by], open: [...open] }
}

function together(terms: readonly Term[], world: World): Outcome {
  const by: string[] = []
  const open: string[] = []
  for (const term of terms) {
    const tri = termHolds(term, world)
    if (tri === false) return { holds: false, by: [term.of], open: [] }
    if (tri === null) open.push(term.of)
    else by.push(term.of)
  }
  return { holds: open.length > 0 ? null : true, by, open }
}

function termHolds({ of, is, values }: Term, { on, known }: World): Tri {
  const what = known(of)
  switch (is) {
    case 'has':
      return has(what, values)
    case 'lacks':
      return not(has(what, values))
    case 'only':
      return only(what, values)
    case 'may-have':
      return has(what, values) !== false
    case 'not-shown':
      return has(what, values) !== true
    case 'given':
      return values.length > 0 ? what.given.some(one => values.includes(one)) : what.given.length > 0
    case 'not-a-state':
      return what.given.some(one => !isStateCode(one))
    case 'past':
      return past(what, on)
    case 'not-past':
      return not(past(what, on))
  }
}

function has({ certain, possible, several }: Known, values: readonly string[]): Tri {
  if (certain.some(one => values.includes(one))) return true
  if (possible === null) return null
  if (!possible.some(one => values.includes(one))) return false
  // Of a single value one of the possible is the true one: where all of them are asked for, it does not matter which.
  return !several && possible.every(one => values.includes(one)) ? true : null
}

function only({ certain, possible, several }: Known, values: readonly string[]): Tri {
  if (certain.some(one => !values.includes(one))) return false
  if (possible === null) return null
  if (!possible.some(one => values.includes(one))) return false
  if (possible.every(one => values.includes(one))) return several && certain.length === 0 ? null : true
  return null
}

const past = ({ given }: Known, on: PlainDate): Tri => (given[0] === undefined ? null : given[0] < on)
const not = (tri: Tri): Tri => (tri === null ? null : !tri)

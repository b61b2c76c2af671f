/**
 * A condition as data: read from its text, or refused with the place of what does not fit.
 *
 * Subset   facts, `in`, `==`, `!=`, `size(group) >= 2`, `!`, `&&`, `||`, `group.all(c, …)`, `group.exists(c, …)`, `true`, `false`. Of
 *          everything else in the language (arithmetic, regular expressions, maps, `map` and `filter`) a condition has no need.
 * Errors   none is thrown: a text that is too long, does not parse, does not type-check or leaves the subset is a misfit.
 */
import { type ASTNode, ParseError, TypeError as TypeMisfit } from '@marcbachmann/cel-js'
import {
  environment,
  FACTS,
  type FactName,
  factShape,
  GROUP_FACTS,
  isFact,
  isGroupFact,
  isList,
  type Kind,
  LISTS,
  type ListName,
  LONGEST,
  MOST_NESTED,
} from './language.ts'

/** The state that is asked about, a state of a group by its depth, or what stands between quotation marks. */
export type Term =
  | { readonly is: 'self' }
  | { readonly is: 'each'; readonly depth: number }
  | { readonly is: 'text'; readonly text: string }

export type Formula =
  | { readonly op: 'constant'; readonly value: boolean }
  | { readonly op: 'fact'; readonly fact: FactName; readonly terms: readonly Term[] }
  | { readonly op: 'named'; readonly list: ListName; readonly least: number }
  | { readonly op: 'among'; readonly term: Term; readonly list: ListName | readonly string[] }
  | { readonly op: 'same'; readonly left: Term; readonly right: Term }
  | { readonly op: 'not'; readonly of: Formula }
  | { readonly op: 'and' | 'or'; readonly of: readonly Formula[] }
  | { readonly op: 'all' | 'exists'; readonly list: ListName; readonly of: Formula }

/** A text in a condition that names something, and where it stands. */
export type Mention = { readonly kind: Kind; readonly text: string; readonly at: number }

export type Condition = { readonly text: string; readonly formula: Formula; readonly mentions: readonly Mention[] }

/** What does not fit: where in the text, counted in characters from 0; what was found; what was expected. */
export type Misfit = {
  readonly rule: 'too-long' | 'form' | 'type' | 'subset'
  readonly at: number
  readonly found: string
  readonly expected: string
}

export type ReadCondition = { readonly ok: true; readonly condition: Condition } | { readonly ok: false; readonly misfit: Misfit }

const askedWhileReading = (): never => {
  throw new Error('No fact is asked for while a condition is read.')
}
const typed = environment({ fact: askedWhileReading, group: askedWhileReading })

const FACT_LIST = Object.entries(FACTS)
  .map(([name, { takes }]) => `${name}(${takes.join(', ')})`)
  .concat(Object.keys(GROUP_FACTS).map(name => `${name}(group, instrument)`))
  .join(', ')

export function readCondition(text: string): ReadCondition {
  if (text.length > LONGEST)
    return misfit('too-long', LONGEST, `${text.length} characters`, `at most ${LONGEST}: part the condition in two steps`)
  try {
    const parsed = typed.parse(text)
    const checked = parsed.check()
    if (!checked.valid) return fromLibrary(checked.error, text)
    if (checked.type !== 'bool')
      return misfit('type', 0, `${text}, which is a ${checked.type}`, 'something that is true or false')
    const notes: Notes = { mentions: [], outside: [] }
    const formula = lower(parsed.ast, { ...notes, bound: [] })
    const [first] = notes.outside
    return first ? { ok: false, misfit: first } : { ok: true, condition: { text, formula, mentions: notes.mentions } }
  } catch (thrown) {
    return fromLibrary(thrown, text)
  }
}

const misfit = (rule: Misfit['rule'], at: number, found: string, expected: string): ReadCondition => ({
  ok: false,
  misfit: { rule, at, found, expected },
})

/** What the library says, as a place in the text and what may stand there. */
function fromLibrary(error: unknown, text: string): ReadCondition {
  const known = error instanceof ParseError || error instanceof TypeMisfit ? error : null
  if (!known) return misfit('form', 0, text.slice(0, 80), 'a condition that can be read')
  const at = known.range?.start ?? 0
  const found = `${quoted(text, at, known.range?.end)} (${known.summary})`
  if (known instanceof ParseError)
    return misfit('form', at, found, 'an expression whose brackets and quotation marks are in pairs')
  if (known.code === 'unknown_variable') return misfit('type', at, found, `s or one of ${LISTS.join(', ')}`)
  return misfit('type', at, found, `one of the facts ${FACT_LIST}`)
}

function quoted(text: string, start: number, end = start + 1): string {
  const part = text.slice(start, Math.max(end, start + 1))
  return part === '' ? 'the end' : `"${part.slice(0, 60)}"`
}

/** What is noted while a text is read: names to be looked up, and what the language has but a condition may not. */
type Notes = { readonly mentions: Mention[]; readonly outside: Misfit[] }
type Scope = Notes & { readonly bound: readonly string[] }

function outside(node: ASTNode, scope: Scope, expected: string): Formula {
  scope.outside.push({ rule: 'subset', at: node.start, found: quoted(node.input, node.start, node.end), expected })
  return { op: 'constant', value: false }
}

const SUBSET = 'a fact, `in`, `==`, `size(group) >= 2`, `!`, `&&`, `||`, `group.all(c, …)` or `group.exists(c, …)`'

function lower(node: ASTNode, scope: Scope): Formula {
  const inner = (one: ASTNode) => lower(one, scope)
  switch (node.op) {
    case 'value':
      return typeof node.args === 'boolean' ? { op: 'constant', value: node.args } : outside(node, scope, SUBSET)
    case '!_':
      return { op: 'not', of: inner(node.args) }
    case '&&':
      return { op: 'and', of: node.args.map(inner) }
    case '||':
      return { op: 'or', of: node.args.map(inner) }
    case '==':
    case '!=': {
      const [left, right] = node.args.map(one => term(one, scope, 'state'))
      if (!left || !right) return outside(node, scope, SUBSET)
      const same: Formula = { op: 'same', left, right }
      return node.op === '==' ? same : { op: 'not', of: same }
    }
    case 'in':
      return { op: 'among', term: term(node.args[0], scope, 'state'), list: members(node.args[1], scope) }
    case '>=':
      return named(node, scope)
    case 'call':
      return call(node, scope)
    case 'rcall':
      return quantified(node, scope)
    default:
      return outside(node, scope, SUBSET)
  }
}

function term(node: ASTNode, scope: Scope, kind: Kind): Term {
  if (node.op === 'id') {
    const depth = scope.bound.lastIndexOf(node.args)
    if (depth >= 0) return { is: 'each', depth }
    if (node.args === 's') return { is: 'self' }
  }
  if (node.op === 'value' && typeof node.args === 'string') {
    scope.mentions.push({ kind, text: node.args, at: node.start + 1 })
    return { is: 'text', text: node.args }
  }
  outside(node, scope, 's, the name of a state in the group, or a text in quotation marks')
  return { is: 'self' }
}

const GROUPS = `one of the groups ${LISTS.join(', ')}`

function members(node: ASTNode, scope: Scope): ListName | readonly string[] {
  if (node.op !== 'list') return group(node, scope, `${GROUPS}, or codes of states between square brackets`)
  return node.args.flatMap(one => {
    const found = term(one, { ...scope, bound: [] }, 'state')
    return found.is === 'text' ? [found.text] : []
  })
}

function group(node: ASTNode, scope: Scope, expected = GROUPS): ListName {
  if (node.op === 'id' && isList(node.args)) return node.args
  outside(node, scope, expected)
  return 'contending'
}

/** `size(contending) >= 2` */
function named(node: ASTNode & { readonly op: '>=' }, scope: Scope): Formula {
  const [left, right] = node.args
  const list = left.op === 'call' && left.args[0] === 'size' ? left.args[1][0] : undefined
  if (!list || right.op !== 'value' || typeof right.args !== 'bigint') return outside(node, scope, '`size(group) >= 2`')
  return { op: 'named', list: group(list, scope), least: Number(right.args) }
}

function call(node: ASTNode & { readonly op: 'call' }, scope: Scope): Formula {
  const [name, args] = node.args
  const [first, second] = args
  if (isGroupFact(name) && first && second) {
    const list = group(first, scope)
    const terms: readonly Term[] = [{ is: 'each', depth: scope.bound.length }, term(second, scope, 'instrument')]
    return {
      op: 'and',
      of: [
        { op: 'named', list, least: GROUP_FACTS[name] },
        { op: 'all', list, of: { op: 'fact', fact: 'party', terms } },
      ],
    }
  }
  if (!isFact(name)) return outside(node, scope, `one of the facts ${FACT_LIST}`)
  const { takes } = factShape(name)
  return { op: 'fact', fact: name, terms: args.map((arg, n) => term(arg, scope, takes[n] ?? 'name')) }
}

function quantified(node: ASTNode & { readonly op: 'rcall' }, scope: Scope): Formula {
  const [name, receiver, [variable, of]] = node.args
  if ((name !== 'all' && name !== 'exists') || variable?.op !== 'id' || !of) return outside(node, scope, SUBSET)
  if (scope.bound.length >= MOST_NESTED)
    return outside(node, scope, `no more than ${MOST_NESTED} of \`all\` and \`exists\` within each other`)
  return { op: name, list: group(receiver, scope), of: lower(of, { ...scope, bound: [...scope.bound, variable.args] }) }
}

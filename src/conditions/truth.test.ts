import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Condition, readCondition } from './formula.ts'
import { environment, type FactName, type ListName } from './language.ts'
import { atBest, decisive, type Ground, type Leaf, type Truth, truthOf, waysToTrue } from './truth.ts'

const STATES = ['XAA', 'XAB', 'XAC'] as const
const LISTS: Ground['lists'] = {
  contending: ['XAA', 'XAB'],
  affected: ['XAC'],
  requesting: ['XAA', 'XAB', 'XAC'],
  requested: ['XAB'],
  hosts: [],
  thirds: [],
}

type Facts = ReadonlyMap<string, Truth>
const nameOf = (fact: string, args: readonly string[]) => [fact, ...args].join(' ')
const ALL_FACTS = [
  ...STATES.flatMap(state => [
    nameOf('party', [state, 'tiar']),
    nameOf('takes_part', [state, 'oas-charter']),
    nameOf('consents', [state]),
  ]),
  nameOf('given', ['urgent']),
  nameOf('given', ['failed']),
]

const condition = (text: string): Condition => {
  const read = readCondition(text)
  if (!read.ok) throw new Error(`${text}: ${read.misfit.found}; expected ${read.misfit.expected}`)
  return read.condition
}
const groundOf = (facts: Facts, lists = LISTS): Ground => ({
  self: 'XAA',
  lists,
  know: (fact, args) => facts.get(nameOf(fact, args)) ?? null,
})

/** The facts the library sees. One that is not known has no value there, which it treats as an error. */
let seen: Facts = new Map()
const known = (fact: FactName, args: readonly string[]) => {
  const truth = seen.get(nameOf(fact, args)) ?? null
  if (truth === null) throw new Error('not known')
  return truth
}
const library = environment({
  fact: known,
  // Every group of the test has states enough.
  group: (_name, states, instrument) => {
    const truths = states.map(one => seen.get(nameOf('party', [one, instrument])) ?? null)
    if (!truths.includes(false) && truths.includes(null)) throw new Error('not known')
    return !truths.includes(false)
  },
})

function byLibrary(text: string, facts: Facts): Truth {
  seen = facts
  try {
    return library.evaluate(text, { s: 'XAA', ...LISTS }) as boolean
  } catch {
    return null
  }
}

const state = fc.constantFrom("'XAA'", "'XAB'", "'XAC'", 's')
const inGroup = fc.constantFrom<ListName>('contending', 'affected', 'requesting', 'hosts')
const factText = (who: fc.Arbitrary<string>) =>
  fc.oneof(
    who.map(one => `party(${one}, 'tiar')`),
    who.map(one => `takes_part(${one}, 'oas-charter')`),
    who.map(one => `consents(${one})`),
    fc.constantFrom("given('urgent')", "given('failed')", 'true', "s == 'XAA'", "both(contending, 'tiar')"),
    who.map(one => `${one} in contending`),
    who.map(one => `${one} in ['XAB', 'XAC']`),
  )
const { text } = fc.letrec<{ text: string; one: string }>(tie => ({
  one: fc.oneof(
    { maxDepth: 3 },
    factText(state),
    tie('text').map(of => `!(${of})`),
    fc
      .tuple(fc.constantFrom('all', 'exists'), inGroup, factText(fc.constantFrom('c', 's')))
      .map(([q, list, of]) => `${list}.${q}(c, ${of})`),
  ),
  text: fc.oneof(
    { maxDepth: 3 },
    tie('one'),
    fc.tuple(tie('one'), fc.constantFrom('&&', '||'), tie('one')).map(([a, op, b]) => `(${a} ${op} ${b})`),
  ),
}))
const facts: fc.Arbitrary<Facts> = fc
  .array(fc.constantFrom<Truth>(true, false, null), { minLength: ALL_FACTS.length, maxLength: ALL_FACTS.length })
  .map(truths => new Map(ALL_FACTS.map((name, n) => [name, truths[n] ?? null])))
const completed = (open: Facts, coins: readonly boolean[]): Facts =>
  new Map([...open].map(([name, truth], n) => [name, truth ?? coins[n] ?? false]))
const coins = fc.array(fc.boolean(), { minLength: ALL_FACTS.length, maxLength: ALL_FACTS.length })

test('where everything is known, it is what the library says', () => {
  fc.assert(
    fc.property(text, facts, coins, (said, open, toss) => {
      const whole = completed(open, toss)
      expect(truthOf(condition(said), groundOf(whole)), said).toBe(byLibrary(said, whole))
    }),
    { numRuns: 600 },
  )
})

test('where something is not known, it is what the library makes of a missing value', () => {
  fc.assert(
    fc.property(text, facts, (said, open) => {
      expect(truthOf(condition(said), groundOf(open)), said).toBe(byLibrary(said, open))
    }),
    { numRuns: 600 },
  )
})

test('what is said to be true or false is so in every world in which the unknown is one or the other', () => {
  fc.assert(
    fc.property(text, facts, coins, (said, open, toss) => {
      const truth = truthOf(condition(said), groundOf(open))
      if (truth !== null) expect(byLibrary(said, completed(open, toss)), said).toBe(truth)
    }),
    { numRuns: 600 },
  )
})

test('to learn more never turns true into false', () => {
  fc.assert(
    fc.property(text, facts, coins, (said, open, toss) => {
      const [before, after] = [open, completed(open, toss)].map(known => truthOf(condition(said), groundOf(known)))
      if (before !== null) expect(after).toBe(before)
    }),
  )
})

const isAskers = (name: string) => name.startsWith('given') || name.startsWith('consents')

test('at best false: whatever the asker says, the record forbids it', () => {
  fc.assert(
    fc.property(text, facts, coins, (said, open, toss) => {
      if (atBest(condition(said), groundOf(open)) !== false) return
      const told = new Map(
        [...open].map(([name, truth], n) => [name, truth === null && isAskers(name) ? (toss[n] ?? null) : truth]),
      )
      expect(truthOf(condition(said), groundOf(told)), said).not.toBe(true)
    }),
    { numRuns: 600 },
  )
})

test('the facts that are said to decide do so alone, all others unknown', () => {
  fc.assert(
    fc.property(text, facts, (said, known) => {
      const read = condition(said)
      const truth = truthOf(read, groundOf(known))
      if (truth === null) return
      const named = decisive(read, groundOf(known)).map(({ fact, args }) => nameOf(fact, args))
      const only = new Map([...known].map(([name, value]) => [name, named.includes(name) ? value : null]))
      expect(truthOf(read, groundOf(only)), `${said} by ${named.join('; ')}`).toBe(truth)
    }),
    { numRuns: 600 },
  )
})

test('each way to make it true makes it true', () => {
  fc.assert(
    fc.property(text, facts, (said, known) => {
      const read = condition(said)
      for (const way of waysToTrue(read, groundOf(known))) {
        const then = new Map(known)
        for (const { fact, args, wanted } of way) then.set(nameOf(fact, args), wanted)
        expect(truthOf(read, groundOf(then)), said).toBe(true)
      }
    }),
    { numRuns: 600 },
  )
})

const shown = (leaves: readonly Leaf[]) => leaves.map(({ fact, args, truth }) => `${fact}(${args.join(', ')}) ${truth}`)

test.each([
  {
    name: 'one known party does not make both parties',
    text: "both(contending, 'tiar')",
    known: { 'party XAA tiar': true },
    truth: null,
    by: ['party(XAB, tiar) null'],
  },
  {
    name: 'one who is known not to be a party settles it',
    text: "both(contending, 'tiar')",
    known: { 'party XAB tiar': false },
    truth: false,
    by: ['party(XAB, tiar) false'],
  },
  {
    name: 'a group in which nobody is named is not a group of parties',
    text: "each(hosts, 'tiar')",
    known: {},
    truth: null,
    by: ['named(hosts, 1) null'],
  },
  {
    name: 'a consent that nobody has spoken of is open',
    text: "party(s, 'tiar') && consents('XAB')",
    known: { 'party XAA tiar': true },
    truth: null,
    by: ['consents(XAB) null'],
  },
])('$name', ({ text: said, known, truth, by }) => {
  const ground = groundOf(new Map(Object.entries(known)))
  expect(truthOf(condition(said), ground)).toBe(truth)
  expect(shown(decisive(condition(said), ground))).toEqual(by)
})

test('ways to open: either of two accessions, with the consent of the other state', () => {
  const read = condition("(party(s, 'tiar') || party(s, 'rss')) && consents('XAB')")
  const ground = groundOf(
    new Map<string, Truth>([
      ['party XAA tiar', false],
      ['party XAA rss', false],
    ]),
  )
  expect(waysToTrue(read, ground).map(shown)).toEqual([
    ['party(XAA, tiar) false', 'consents(XAB) null'],
    ['party(XAA, rss) false', 'consents(XAB) null'],
  ])
  expect(atBest(read, ground)).toBe(false)
})

test('who a state is cannot be changed: no way leads there', () => {
  expect(waysToTrue(condition("s in ['ARG', 'CHL']"), groundOf(new Map()))).toEqual([])
})

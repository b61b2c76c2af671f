/**
 * The finder: a finding over all mechanisms with all states of the region in the matter, its votes, the backtest, and a page.
 *
 * Peer   the same conditions as functions of JavaScript, made once and called for the same states with the same facts: what one
 *        would have if the treaties stood in code. And the library's own evaluator, which knows true and false alone.
 * Limit  the facts alone: every standing that the conditions ask for, looked up once.
 * Units  milliseconds, the best of several rounds, so that a busy neighbour counts little.
 */
import { fileURLToPath } from 'node:url'
import type { Condition, Formula, Term } from '../src/conditions/formula.ts'
import { environment } from '../src/conditions/language.ts'
import type { Ground, Truth } from '../src/conditions/truth.ts'
import { PlainDate } from '../src/kernel/date.ts'
import { dayInLaw } from '../src/wings/architecture/questions.ts'
import { editionCatalogue } from '../src/wings/architecture/testing/edition-catalogue.ts'
import { backtest } from '../src/wings/response/finder/backtest.ts'
import { find } from '../src/wings/response/finder/find.ts'
import { type Asking, askingOf, knowledgeOf } from '../src/wings/response/finder/knowledge.ts'
import { type Matter, NO_STATES } from '../src/wings/response/finder/matter.ts'
import { type Asked, mechanismsOf } from '../src/wings/response/finder/mechanism.ts'
import { finderApp } from '../src/wings/response/finder/testing/finder-app.ts'
import { votesOf } from '../src/wings/response/finder/votes.ts'
import type { Row } from './log.ts'

const EDITION = fileURLToPath(new URL('../editions/inter-american', import.meta.url))
const TODAY = PlainDate.parse('2026-11-23')
const ROUNDS = 40

const ms = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`

function bestOf(work: () => unknown, rounds = ROUNDS): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    work()
    best = Math.min(best, performance.now() - from)
  }
  return best
}

export async function responseRows(): Promise<Row[]> {
  const catalogue = await editionCatalogue(EDITION)
  const mechanisms = mechanismsOf(catalogue.mechanisms)
  const day = dayInLaw(catalogue, TODAY)
  const knowledge = knowledgeOf(day)
  const { region } = knowledge
  const matter: Matter = {
    on: TODAY,
    situations: [],
    states: { ...NO_STATES, contending: region.slice(0, 2), affected: region, requesting: region },
    actors: [],
    given: new Map(),
    consents: new Map(),
  }
  const conditions = mechanisms.flatMap(({ applies, steps }) => [
    ...each(applies, false),
    ...steps.filter(({ body }) => body.part === 'start').flatMap(({ standing }) => each(standing, true)),
  ])
  const asking = askingOf(knowledge, matter)
  const offered = () => {
    const asked = askingOf(knowledge, matter)
    return find(mechanisms, asked).map(found => votesOf(found.mechanism, asked))
  }
  const plain = conditions.map(({ condition, perState }) => ({ ask: written(condition.formula), perState }))
  const app = await finderApp(EDITION)
  const page = await bestPage(
    app.get,
    '/response/find?on=2026-11-23&situation=INTERSTATE_DISPUTE,BORDER_INCIDENT&contending=PER,ECU',
  )

  return [
    {
      what: `a finding over ${mechanisms.length} mechanisms, ${region.length} states in the matter`,
      ours: ms(bestOf(() => find(mechanisms, askingOf(knowledge, matter)))),
      peer: `the same ${conditions.length} conditions written in JavaScript ${ms(bestOf(() => askAll(plain, asking, region)))}; by the library's evaluator ${ms(byLibrary(conditions, asking, region))}`,
      limit: `the facts they ask for ${ms(factsAlone(mechanisms, asking, region))}`,
      aim: '< 5 ms',
    },
    { what: 'the same with every vote of every mechanism', ours: ms(bestOf(offered)), peer: '–', limit: '', aim: '' },
    {
      what: `the backtest of all ${backtest(catalogue).length} invocations`,
      ours: ms(bestOf(() => backtest(catalogue), 5)),
      peer: '–',
      limit: '',
      aim: '< 1 s',
    },
    { what: 'a page of the finder, in process', ours: ms(page), peer: '–', limit: '', aim: '< 50 ms' },
  ]
}

type Used = { readonly condition: Condition; readonly perState: boolean }
const each = (asked: Asked, perState: boolean): Used[] =>
  asked === null || asked === 'unreadable' ? [] : [{ condition: asked, perState }]

type Plain = (ground: Ground, each: readonly string[]) => Truth

/** A formula as one would write it by hand: a function for each part, made once. */
function written(formula: Formula): Plain {
  switch (formula.op) {
    case 'constant':
      return () => formula.value
    case 'fact': {
      const terms = formula.terms.map(valueOfTerm)
      return (ground, states) =>
        ground.know(
          formula.fact,
          terms.map(term => term(ground, states)),
        )
    }
    case 'named':
      return ground => (ground.lists[formula.list].length >= formula.least ? true : null)
    case 'among': {
      const term = valueOfTerm(formula.term)
      const { list } = formula
      return (ground, states) => (typeof list === 'string' ? ground.lists[list] : list).includes(term(ground, states))
    }
    case 'same': {
      const [left, right] = [valueOfTerm(formula.left), valueOfTerm(formula.right)]
      return (ground, states) => left(ground, states) === right(ground, states)
    }
    case 'not': {
      const of = written(formula.of)
      return (ground, states) => {
        const truth = of(ground, states)
        return truth === null ? null : !truth
      }
    }
    case 'and':
    case 'or': {
      const parts = formula.of.map(written)
      const deciding = formula.op === 'or'
      return (ground, states) =>
        decided(
          parts.map(part => part(ground, states)),
          deciding,
        )
    }
    case 'all':
    case 'exists': {
      const of = written(formula.of)
      return (ground, states) =>
        decided(
          ground.lists[formula.list].map(state => of(ground, [...states, state])),
          formula.op === 'exists',
        )
    }
  }
}

const decided = (parts: readonly Truth[], deciding: boolean): Truth =>
  parts.includes(deciding) ? deciding : parts.includes(null) ? null : !deciding

const valueOfTerm = (term: Term) => (ground: Ground, states: readonly string[]) =>
  term.is === 'text' ? term.text : term.is === 'self' ? ground.self : (states[term.depth] ?? '')

function askAll(
  conditions: readonly { readonly ask: Plain; readonly perState: boolean }[],
  asking: Asking,
  region: Asking['knowledge']['region'],
): number {
  let held = 0
  for (const { ask, perState } of conditions)
    for (const state of perState ? region : ([''] as const)) if (ask(asking.ground(state), []) === true) held++
  return held
}

/** Not known is taken as false there: the library has no third value. */
function byLibrary(conditions: readonly Used[], asking: Asking, region: Asking['knowledge']['region']): number {
  const { know, lists } = asking.ground('')
  const library = environment({
    fact: (name, args) => know(name, args) === true,
    group: (_name, states, instrument) => states.every(state => know('party', [state, instrument]) === true),
  })
  const parsed = conditions.map(({ condition, perState }) => ({ run: library.parse(condition.text), perState }))
  return bestOf(() => {
    for (const { run, perState } of parsed) for (const s of perState ? region : ['']) run({ ...lists, s })
  }, 10)
}

function factsAlone(mechanisms: ReturnType<typeof mechanismsOf>, asking: Asking, region: Asking['knowledge']['region']): number {
  const instruments = [
    ...new Set(
      mechanisms.flatMap(({ applies, steps }) =>
        [applies, ...steps.map(({ standing }) => standing)].flatMap(one =>
          one === null || one === 'unreadable'
            ? []
            : one.mentions.filter(({ kind }) => kind === 'instrument').map(({ text }) => text),
        ),
      ),
    ),
  ]
  const { know } = asking.ground('')
  return bestOf(() => {
    for (const instrument of instruments) for (const state of region) know('party', [state, instrument])
  })
}

async function bestPage(get: (path: string) => Response | Promise<Response>, path: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 10; round++) {
    const from = performance.now()
    await (await get(path)).text()
    best = Math.min(best, performance.now() - from)
  }
  return best
}

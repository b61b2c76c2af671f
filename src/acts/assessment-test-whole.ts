/**
 * Is a test whole: does everything it names stand in it?
 *
 * Errors  a list of places and what is wrong there, none thrown. Rules may rest on conclusions that stand earlier in the list
 *         only, so that no test runs in circles, and every placeholder of a message stands in all four languages.
 */
import { LANGS, type Text4 } from '../kernel/lang.ts'

type Term = { readonly of: string; readonly is: string; readonly values: readonly string[] }
type When = readonly { readonly all: readonly Term[] }[]
type Permitted = readonly { readonly answer: string }[]

/** What is looked at here; the act's own shape has more. */
export type TestParts = {
  readonly steps: readonly { readonly step: string }[]
  readonly questions: readonly {
    readonly question: string
    readonly permitted: Permitted
    readonly alone?: string | undefined
    readonly needs: readonly { readonly answer: string; readonly facts: readonly string[]; readonly message: string }[]
    readonly settledBy?: string | undefined
  }[]
  readonly facts: readonly {
    readonly fact: string
    readonly question: string
    readonly form: string
    readonly permitted: Permitted
    readonly terms?: string | undefined
  }[]
  readonly implied: readonly { readonly rule: string; readonly when: When; readonly question: string; readonly answer: string }[]
  readonly conclusions: readonly {
    readonly conclusion: string
    readonly gives: string
    readonly takes?: string | undefined
    readonly otherwise?: string | undefined
  }[]
  readonly stops?: When | undefined
  readonly rules: readonly {
    readonly rule: string
    readonly conclusion: string
    readonly value: string
    readonly as?: string | undefined
    readonly when: When
    readonly question?: string | undefined
    readonly message?: string | undefined
  }[]
  readonly remarks: readonly {
    readonly remark: string
    readonly when: When
    readonly about: readonly string[]
    readonly message: string
  }[]
  readonly messages: readonly { readonly message: string; readonly texts: Text4 }[]
  readonly uneven: readonly { readonly place: string; readonly about: readonly string[] }[]
}

export type LooseEnd = { readonly path: readonly (string | number)[]; readonly message: string }

const WITH_VALUES: readonly string[] = ['has', 'only', 'lacks', 'may-have', 'not-shown']

export function looseEnds(test: TestParts): readonly LooseEnd[] {
  const found: LooseEnd[] = []
  const say = (path: LooseEnd['path'], message: string) => found.push({ path, message })
  const oneOf = (known: Iterable<string>, what: string, id: string | undefined, path: LooseEnd['path']) => {
    if (id !== undefined && ![...known].includes(id)) say(path, `"${id}" is no ${what} of this test`)
  }
  const unique = (list: string, ids: readonly string[], member: string) => {
    for (const [i, id] of ids.entries()) if (ids.indexOf(id) !== i) say([list, i, member], `"${id}" stands twice`)
  }

  const questions = new Map(test.questions.map(one => [one.question, one]))
  const facts = new Map(test.facts.map(one => [one.fact, one]))
  const messages = new Set(test.messages.map(one => one.message))
  const steps = new Set(test.steps.map(one => one.step))
  const rank = new Map(test.conclusions.map((one, i) => [one.conclusion, i]))
  const values = new Map(test.conclusions.map(one => [one.conclusion, valuesOf(one, test)]))

  unique(
    'steps',
    test.steps.map(one => one.step),
    'step',
  )
  unique(
    'questions',
    test.questions.map(one => one.question),
    'question',
  )
  unique(
    'facts',
    test.facts.map(one => one.fact),
    'fact',
  )
  unique(
    'conclusions',
    test.conclusions.map(one => one.conclusion),
    'conclusion',
  )
  unique(
    'rules',
    test.rules.map(one => one.rule),
    'rule',
  )
  unique(
    'implied',
    test.implied.map(one => one.rule),
    'rule',
  )
  unique(
    'remarks',
    test.remarks.map(one => one.remark),
    'remark',
  )
  unique(
    'messages',
    test.messages.map(one => one.message),
    'message',
  )

  for (const [i, { conclusion }] of test.conclusions.entries())
    if (facts.has(conclusion)) say(['conclusions', i, 'conclusion'], `"${conclusion}" is the name of a fact too`)

  /** `before`: how many conclusions are known when this is asked. */
  const terms = (when: When, path: LooseEnd['path'], before: number) => {
    for (const [i, { all }] of when.entries())
      for (const [j, term] of all.entries()) {
        const at = [...path, i, 'all', j]
        const answers = answersOf(term.of)
        if (answers === null) say([...at, 'of'], `"${term.of}" is no question, fact or conclusion of this test`)
        else if (rank.has(term.of) && (rank.get(term.of) ?? 0) >= before)
          say([...at, 'of'], `"${term.of}" is concluded later or here; a rule may rest on earlier conclusions only`)
        const needsValues = term.is === 'given' ? questions.has(term.of) : WITH_VALUES.includes(term.is)
        if (needsValues !== term.values.length > 0)
          say(at, needsValues ? `"${term.of} ${term.is}" needs values` : `"${term.of} ${term.is}" takes no values`)
        for (const value of term.values)
          if (answers && answers !== 'any' && !answers.has(value)) say(at, `"${value}" is no answer of ${term.of}`)
      }
  }
  const answersOf = (of: string): ReadonlySet<string> | 'any' | null => {
    const asked = questions.get(of) ?? facts.get(of)
    if (asked) return 'terms' in asked && asked.terms ? 'any' : new Set(asked.permitted.map(one => one.answer))
    return values.get(of) ?? null
  }

  for (const [i, one] of test.questions.entries()) {
    const at = ['questions', i]
    oneOf(steps, 'step', one.question[0], [...at, 'question'])
    oneOf(
      one.permitted.map(({ answer }) => answer),
      `answer to ${one.question}`,
      one.alone,
      [...at, 'alone'],
    )
    oneOf(messages, 'message', one.settledBy, [...at, 'settledBy'])
    for (const [j, need] of one.needs.entries()) {
      oneOf(
        one.permitted.map(({ answer }) => answer),
        `answer to ${one.question}`,
        need.answer,
        [...at, 'needs', j],
      )
      oneOf(messages, 'message', need.message, [...at, 'needs', j])
      for (const fact of need.facts) oneOf(facts.keys(), 'fact', fact, [...at, 'needs', j])
    }
  }
  for (const [i, one] of test.facts.entries()) {
    oneOf(questions.keys(), 'question', one.question, ['facts', i, 'question'])
    if ((one.form === 'choice') !== one.permitted.length > 0)
      say(['facts', i], one.form === 'choice' ? 'a choice needs permitted answers' : `a ${one.form} has no permitted answers`)
    if ((one.form === 'terms') !== (one.terms !== undefined)) say(['facts', i], 'terms name their kind, and nothing else does')
  }
  for (const [i, one] of test.implied.entries()) {
    oneOf(questions.keys(), 'question', one.question, ['implied', i, 'question'])
    oneOf(
      (questions.get(one.question)?.permitted ?? []).map(({ answer }) => answer),
      'answer',
      one.answer,
      ['implied', i, 'answer'],
    )
    terms(one.when, ['implied', i, 'when'], 0)
  }
  for (const [i, one] of test.conclusions.entries())
    if (one.takes !== undefined && !questions.has(one.takes) && !facts.has(one.takes))
      say(['conclusions', i, 'takes'], `"${one.takes}" is no question or fact of this test`)
  if (test.stops) terms(test.stops, ['stops'], 0)
  for (const [i, one] of test.rules.entries()) {
    oneOf(rank.keys(), 'conclusion', one.conclusion, ['rules', i, 'conclusion'])
    oneOf(questions.keys(), 'question', one.question, ['rules', i, 'question'])
    oneOf(messages, 'message', one.message, ['rules', i, 'message'])
    oneOf(messages, 'message', one.as === undefined ? undefined : `part.${one.as}`, ['rules', i, 'as'])
    terms(one.when, ['rules', i, 'when'], rank.get(one.conclusion) ?? 0)
  }
  for (const [i, one] of test.remarks.entries()) {
    for (const about of one.about) oneOf(questions.keys(), 'question', about, ['remarks', i, 'about'])
    oneOf(messages, 'message', one.message, ['remarks', i, 'message'])
    terms(one.when, ['remarks', i, 'when'], rank.size)
  }
  for (const [i, one] of test.uneven.entries())
    for (const about of one.about) oneOf(questions.keys(), 'question', about, ['uneven', i, 'about'])
  for (const [i, one] of test.messages.entries()) {
    const english = placesIn(one.texts.en)
    for (const lang of LANGS)
      if (placesIn(one.texts[lang]) !== english)
        say(['messages', i, 'texts', lang], `${one.message} speaks of other values in ${lang} than in en`)
  }
  return found
}

/** Values a conclusion can have: those its rules give, its own otherwise, and the answers it takes; 'any' where these are open. */
function valuesOf(
  { conclusion, takes, otherwise }: TestParts['conclusions'][number],
  test: TestParts,
): ReadonlySet<string> | 'any' {
  if (takes !== undefined && test.facts.some(one => one.fact === takes && one.form !== 'choice')) return 'any'
  const taken =
    takes === undefined
      ? []
      : [...test.questions.filter(one => one.question === takes), ...test.facts.filter(one => one.fact === takes)]
  return new Set([
    ...test.rules.filter(one => one.conclusion === conclusion).map(one => one.value),
    ...(otherwise === undefined ? [] : [otherwise]),
    ...taken.flatMap(one => one.permitted.map(({ answer }) => answer)),
  ])
}

const placesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place))].toSorted().join(' ')

/**
 * One assessment: what a test concludes from what one assessor answered, and what each conclusion rests on.
 *
 * Authority  the test, as the register holds it: its rules are data, and nothing of them stands here.
 * Default    a matter is political until it is argued to be more. What is not known leaves a conclusion undetermined, with the
 *            questions that would settle it and the values it may still take; it is never guessed.
 * Order      answers, what they imply of each other, conclusions in the order of the test, remarks.
 * Errors     none. Answers that the test does not permit are refused before (answers.ts).
 */
import { addDays, type PlainDate } from '../../../kernel/date.ts'
import { holds, type Known, type World } from './holds.ts'
import { type AnswerSheet, type AssessmentTest, type Fact, type Question, type Rule, UNKNOWN } from './sheet.ts'

/** Something a conclusion rests on. */
export type Reason = {
  /** A question, a fact, or an earlier conclusion. */
  readonly of: string
  readonly kind: 'question' | 'fact' | 'conclusion'
  readonly values: readonly string[]
  /** `implied`: by another answer, under the rule named. */
  readonly by: 'given' | 'implied' | 'concluded'
  readonly rule?: string
  readonly sections: readonly string[]
}

export type Found = {
  readonly value: string
  /** In which part: on watch, as a component. */
  readonly as?: string
  /** Rules that hold; empty where the value stands as answered. */
  readonly rules: readonly string[]
  readonly message?: string
  readonly sections: readonly string[]
  readonly ourChoice: boolean
  readonly because: readonly Reason[]
}

export type Conclusion = {
  readonly conclusion: string
  /** `not-asked`: the questions ended before. */
  readonly state: 'determined' | 'undetermined' | 'not-asked'
  /** What holds for certain, one value or several. */
  readonly values: readonly Found[]
  /** What may hold besides, as far as the answers go. */
  readonly possible: readonly string[]
  /** Questions and facts that are not known and bear on it. */
  readonly open: readonly string[]
  /** Every question and fact whose answer bears on it, as things stand; another answer elsewhere changes nothing here. */
  readonly rests: readonly string[]
}

export type OpenQuestion = {
  readonly question: string
  /** The question itself is not known, or counts as not known for want of facts. */
  readonly itself: boolean
  /** Facts beside it that are not known. */
  readonly facts: readonly string[]
  /** Asked and answered with not known; else it was not answered. */
  readonly answeredUnknown: boolean
  readonly bearsOn: readonly string[]
  readonly settledBy?: string
}

export type Remark = {
  readonly remark: string
  readonly kind: 'warning' | 'refusal' | 'contradiction' | 'note' | 'lacking'
  readonly message: string
  readonly about: readonly string[]
  /** Facts without which an answer does not count. */
  readonly lacking: readonly string[]
  readonly sections: readonly string[]
  readonly ourChoice: boolean
}

export type Assessment = {
  readonly test: string
  readonly on: PlainDate
  readonly answers: AnswerSheet
  readonly conclusions: readonly Conclusion[]
  readonly open: readonly OpenQuestion[]
  readonly remarks: readonly Remark[]
  /** Nothing that the test protects is at risk: the rest is not asked. */
  readonly stopped: boolean
  /** Older than the test lets an assessment stand; it may be read, not relied on. */
  readonly stale: boolean
}

/** `on`: the day the assessment is for; `today`: the day it is read. */
export function assess(test: AssessmentTest, answers: AnswerSheet, on: PlainDate, today: PlainDate): Assessment {
  const { weighed, lacking } = weigh(test, answers, on)
  const facts = new Map(test.facts.map(one => [one.fact, one]))
  const concluded = new Map<string, Conclusion>()
  const single = new Set(test.conclusions.filter(one => one.gives === 'one').map(one => one.conclusion))

  const remembered = new Map<string, Known>()
  /** What is concluded is concluded once, and answers do not change. */
  const known = (name: string): Known => {
    const before = remembered.get(name)
    if (before) return before
    const now = knownOf(name)
    remembered.set(name, now)
    return now
  }
  const knownOf = (name: string): Known => {
    const given = answers[name] ?? []
    const found = concluded.get(name)
    if (found) {
      const certain = found.values.map(one => one.value)
      const open = found.state !== 'determined' || !single.has(name)
      return { certain, possible: open ? [...certain, ...found.possible] : certain, several: !single.has(name), given }
    }
    const fact = facts.get(name)
    if (fact && (fact.form === 'terms' || fact.form === 'states'))
      return { certain: given, possible: given, several: true, given }
    const values = fact ? spoken(given) : (weighed.get(name)?.values ?? [])
    return { certain: values, possible: values.length > 0 ? values : null, several: true, given }
  }
  const world: World = { on, known }
  const stopped = test.stops !== undefined && holds(test.stops, world).holds === true

  /** Answers that stand as values. States that decide have to be named: nobody named is not known. */
  const takenFrom = (name: string | undefined): Taken | null => {
    if (name === undefined) return null
    const { certain, possible } = known(name)
    const unnamed = facts.get(name)?.form === 'states' && certain.length === 0
    return { from: name, values: certain, open: possible === null || unnamed }
  }

  for (const definition of test.conclusions) {
    const rules = rulesOf(test).get(definition.conclusion) ?? []
    const read = definition.gives === 'one' ? firstThatHolds(rules, definition.otherwise, world) : allThatHold(rules, world)
    concluded.set(definition.conclusion, conclusionOf(definition.conclusion, read, takenFrom(definition.takes)))
  }

  const reasonOf = (name: string): Reason => {
    const conclusion = concluded.get(name)
    if (conclusion) {
      const sections = test.conclusions.find(one => one.conclusion === name)?.paperSections ?? []
      return { of: name, kind: 'conclusion', values: conclusion.values.map(one => one.value), by: 'concluded', sections }
    }
    const fact = facts.get(name)
    if (fact) return { of: name, kind: 'fact', values: answers[name] ?? [], by: 'given', sections: fact.paperSections }
    const sections = test.questions.find(one => one.question === name)?.paperSections ?? []
    const { values = [], rule } = weighed.get(name) ?? {}
    return rule === undefined
      ? { of: name, kind: 'question', values, by: 'given', sections }
      : { of: name, kind: 'question', values, by: 'implied', rule, sections }
  }

  /** Down to questions and facts: a conclusion stands for what it rests on, an implied answer for what implies it. */
  const grounds = (names: readonly string[]): readonly string[] => {
    const seen = new Set(names)
    for (const name of seen) for (const next of concluded.get(name)?.rests ?? weighed.get(name)?.from ?? []) seen.add(next)
    return [...seen].filter(name => !concluded.has(name))
  }
  const openIn = (names: readonly string[]): readonly string[] => [
    ...new Set(names.flatMap(name => concluded.get(name)?.open ?? [name])),
  ]

  for (const [name, conclusion] of concluded) {
    const undetermined = conclusion.state === 'undetermined'
    concluded.set(name, {
      ...conclusion,
      state: stopped && undetermined ? 'not-asked' : conclusion.state,
      values: conclusion.values.map(one => ({ ...one, because: one.because.map(({ of }) => reasonOf(of)) })),
      open: stopped ? [] : openIn(conclusion.open),
      rests: grounds(conclusion.rests),
    })
  }

  return {
    test: test.test,
    on,
    answers,
    conclusions: [...concluded.values()],
    open: openQuestions(test, [...concluded.values()], answers),
    remarks: [...lacking, ...remarksOf(test, world)],
    stopped,
    stale: addDays(on, test.staleAfterDays) < today,
  }
}

const sorted = new WeakMap<AssessmentTest, ReadonlyMap<string, readonly Rule[]>>()

/** Rules by their conclusion, in the order of the test; sorted out once for each test. */
function rulesOf(test: AssessmentTest): ReadonlyMap<string, readonly Rule[]> {
  const known = sorted.get(test)
  if (known) return known
  const rules = new Map(
    test.conclusions.map(({ conclusion }) => [conclusion, test.rules.filter(one => one.conclusion === conclusion)]),
  )
  sorted.set(test, rules)
  return rules
}

type Weighed = {
  /** Empty: not known. */
  readonly values: readonly string[]
  /** The rule by which another answer implies it. */
  readonly rule?: string
  /** What it depends on beside the answer itself. */
  readonly from: readonly string[]
}

/** States and terms are lists: where nothing is named, nothing is. Any other silence is not known. */
function answered(given: readonly string[], fact: Fact | undefined, weighed: Weighed | undefined): Known {
  if (fact?.form === 'terms' || fact?.form === 'states') return { certain: given, possible: given, several: true, given }
  const values = fact ? spoken(given) : (weighed?.values ?? [])
  return { certain: values, possible: values.length > 0 ? values : null, several: true, given }
}

const spoken = (values: readonly string[]) => (values.includes(UNKNOWN) ? [] : values)

/** Answers as they count: those without the facts they need count as not known, and some are implied by others. */
function weigh(test: AssessmentTest, answers: AnswerSheet, on: PlainDate) {
  const lacking: Remark[] = []
  const weighed = new Map<string, Weighed>()
  for (const question of test.questions) {
    const values = spoken(answers[question.question] ?? [])
    const needs = question.needs.filter(one => values.includes(one.answer))
    const missing = needs.flatMap(one => one.facts.filter(fact => (answers[fact] ?? []).length === 0))
    weighed.set(question.question, {
      values: missing.length > 0 ? [] : values,
      from: question.needs.flatMap(one => one.facts),
    })
    const need = needs.find(one => one.facts.some(fact => missing.includes(fact)))
    if (need) lacking.push(lackingOf(question, need.message, missing))
  }

  const facts = new Map(test.facts.map(one => [one.fact, one]))
  const known = (name: string) => answered(answers[name] ?? [], facts.get(name), weighed.get(name))
  for (const { rule, when, question, answer, prevails } of test.implied) {
    const before = weighed.get(question)
    const { holds: implies, by } = holds(when, { on, known })
    const from = [...(before?.from ?? []), ...when.flatMap(({ all }) => all.map(term => term.of))]
    const takes = implies === true && (prevails || (before?.values.length ?? 0) === 0)
    weighed.set(question, takes ? { values: [answer], rule, from: [...by, ...from] } : { values: [], ...before, from })
  }
  return { weighed, lacking }
}

const lackingOf = (question: Question, message: string, lacking: readonly string[]): Remark => ({
  remark: `${question.question}.lacking`,
  kind: 'lacking',
  message,
  about: [question.question],
  lacking,
  sections: question.paperSections,
  ourChoice: question.ourChoice,
})

/** What the rules of a conclusion say, before reasons are written out. */
type Read = {
  readonly values: readonly (Omit<Found, 'because'> & { readonly by: readonly string[] })[]
  readonly possible: readonly string[]
  readonly open: readonly string[]
  readonly rests: readonly string[]
  readonly determined: boolean
}

/** The first rule that holds gives the value. An open rule before it leaves the value undetermined, unless it is to be passed. */
function firstThatHolds(rules: readonly Rule[], otherwise: string | undefined, world: World): Read {
  const possible = new Set<string>()
  const open = new Set<string>()
  const against = new Set<string>()
  const undecided = new Set<string>()
  let halted = false
  for (const rule of rules) {
    const outcome = holds(rule.when, world)
    if (outcome.holds === false) {
      for (const name of outcome.by) against.add(name)
      continue
    }
    possible.add(rule.value)
    if (outcome.holds === null) {
      for (const name of outcome.open) open.add(name)
      for (const name of outcome.by) undecided.add(name)
      halted ||= rule.unknown === 'stops'
      continue
    }
    const by = [...new Set([...against, ...outcome.by])]
    const rests = [...by, ...undecided, ...open]
    return halted
      ? { values: [], possible: [...possible], open: [...open], rests, determined: false }
      : { values: [foundBy([rule], by)], possible: [], open: [...open], rests, determined: true }
  }
  const rests = [...against, ...undecided, ...open]
  if (otherwise !== undefined && open.size === 0)
    return { values: [{ ...standing(otherwise), by: [...against] }], possible: [], open: [], rests, determined: true }
  if (otherwise !== undefined) possible.add(otherwise)
  return { values: [], possible: [...possible], open: [...open], rests, determined: false }
}

/** Every value that a rule gives. */
function allThatHold(rules: readonly Rule[], world: World): Read {
  const outcomes = rules.map(rule => ({ rule, ...holds(rule.when, world) }))
  const values = [...new Set(rules.map(one => one.value))]
  const certain = values.flatMap(value => {
    const holding = outcomes.filter(one => one.rule.value === value && one.holds === true)
    return holding.length > 0
      ? [
          foundBy(
            holding.map(one => one.rule),
            holding.flatMap(one => one.by),
          ),
        ]
      : []
  })
  const given = new Set(certain.map(one => one.value))
  const undecided = outcomes.filter(one => one.holds === null && !given.has(one.rule.value))
  const open = [...new Set(undecided.flatMap(one => one.open))]
  return {
    values: certain,
    possible: [...new Set(undecided.map(one => one.rule.value))],
    open,
    rests: [...new Set([...outcomes.flatMap(one => one.by), ...outcomes.flatMap(one => one.open)])],
    determined: undecided.length === 0,
  }
}

/** In the part that the first of the rules says. */
function foundBy(rules: readonly Rule[], by: readonly string[]): Read['values'][number] {
  const [first] = rules
  if (!first) throw new RangeError('A value without a rule')
  const said = rules.find(one => one.message !== undefined)?.message
  return {
    value: first.value,
    ...(first.as === undefined ? {} : { as: first.as }),
    rules: rules.map(one => one.rule),
    ...(said === undefined ? {} : { message: said }),
    sections: [...new Set(rules.flatMap(one => one.paperSections))],
    ourChoice: rules.every(one => one.ourChoice),
    by: [...new Set(by)],
  }
}

const standing = (value: string) => ({ value, rules: [], sections: [], ourChoice: false })

/** What a conclusion takes as it was answered. */
type Taken = { readonly from: string; readonly values: readonly string[]; readonly open: boolean }

function conclusionOf(conclusion: string, read: Read, taken: Taken | null): Conclusion {
  const named = new Set(read.values.map(one => one.value))
  const asGiven = (taken?.values ?? [])
    .filter(value => !named.has(value))
    .map(value => ({ ...standing(value), by: taken ? [taken.from] : [] }))
  const untaken = taken?.open ? [taken.from] : []
  return {
    conclusion,
    state: read.determined && untaken.length === 0 ? 'determined' : 'undetermined',
    // What was answered comes first, as it was; what follows from other answers after it.
    values: [...asGiven, ...read.values].map(({ by, ...found }) => ({ ...found, because: by.map(bare) })),
    possible: read.possible.filter(value => !named.has(value) && !asGiven.some(one => one.value === value)),
    open: [...read.open, ...untaken],
    rests: taken ? [taken.from, ...read.rests] : read.rests,
  }
}

/** Only named here; what it says is written out once all is concluded. */
const bare = (of: string): Reason => ({ of, kind: 'question', values: [], by: 'given', sections: [] })

function openQuestions(test: AssessmentTest, conclusions: readonly Conclusion[], answers: AnswerSheet): readonly OpenQuestion[] {
  const bearing = (name: string) => conclusions.filter(one => one.open.includes(name)).map(one => one.conclusion)
  return test.questions.flatMap(({ question, asked, settledBy }) => {
    if (asked !== 'asked') return []
    const facts = test.facts.filter(one => one.question === question && bearing(one.fact).length > 0).map(one => one.fact)
    const itself = bearing(question).length > 0
    if (!itself && facts.length === 0) return []
    return [
      {
        question,
        itself,
        facts,
        answeredUnknown: (answers[question] ?? []).includes(UNKNOWN),
        bearsOn: [...new Set([question, ...facts].flatMap(bearing))],
        ...(settledBy === undefined ? {} : { settledBy }),
      },
    ]
  })
}

const remarksOf = (test: AssessmentTest, world: World): readonly Remark[] =>
  test.remarks.flatMap(({ remark, kind, when, message, about, paperSections, ourChoice }) =>
    holds(when, world).holds === true ? [{ remark, kind, message, about, lacking: [], sections: paperSections, ourChoice }] : [],
  )

/**
 * The voice of the test for one reading: wording, labels and messages as the edition gives them, names of values from its
 * vocabulary, and the wing's own words around them.
 *
 * Absent  what has no name at this state of the register is shown by its code, never left out.
 */
import type { PlainDate } from '../../../kernel/date.ts'
import type { StateId } from '../../../kernel/ids.ts'
import type { Text4 } from '../../../kernel/lang.ts'
import { formatDate, formatList, type Lang, read, type Translate, translator, typeset } from '../../../ui/languages.ts'
import type { Reading } from '../../../ui/reading.ts'
import type { ArchitectureQuestions } from '../../architecture/questions.ts'
import { type ResponseKey, messages as shared, type TestKey, testWords } from '../messages.ts'
import type { Assessment, Conclusion, Found, Remark } from './assess.ts'
import type { Column } from './perceptions.ts'
import type { AssessmentTest, Fact, Question } from './sheet.ts'

export type Catalogue = Awaited<ReturnType<ArchitectureQuestions['catalogue']>>
export type Voice = ReturnType<typeof voiceOf>

export function voiceOf(reading: Reading, test: AssessmentTest, catalogue: Catalogue) {
  const { lang } = reading
  const t: Translate<TestKey> = translator(lang, testWords)
  const s: Translate<ResponseKey> = translator(lang, shared)
  const questions = new Map(test.questions.map(one => [one.question, one]))
  const facts = new Map(test.facts.map(one => [one.fact, one]))
  const conclusions = new Map(test.conclusions.map(one => [one.conclusion, one]))
  const said = new Map(test.messages.map(one => [one.message, one]))

  const text = (words: Text4) => typeset(lang, read(lang, words))
  const list = (items: readonly string[]) => formatList(lang, items, 'and')
  const either = (items: readonly string[]) => formatList(lang, items, 'or')
  const term = (kind: string, id: string) => catalogue.terms.get(`${kind}/${id}`)?.body
  const state = (code: string): string => {
    const names = catalogue.states.get(code as StateId)?.body.shortNames
    return names ? read(lang, names) : /^X[A-Z]{2}$/.test(code) ? t('inventedState', { code }) : code
  }
  const assessor = (code: string | null) => (code === null ? t('thisSheet') : state(code))

  /** An answer in words: its label, the name of a term or a state, a day, or the text itself. */
  const answer = (of: string, value: string): string => {
    const question = questions.get(of)
    if (question) return labelIn(question, value, lang)
    const fact = facts.get(of)
    if (fact?.form === 'choice') return labelIn(fact, value, lang)
    if (fact?.form === 'terms') return read(lang, term(fact.terms ?? '', value)?.names ?? plain(value))
    if (fact?.form === 'states') return state(value)
    if (fact?.form === 'day') return formatDate(lang, value as PlainDate)
    return valueName(of, value)
  }
  const answers = (of: string, values: readonly string[]) => list(values.map(value => answer(of, value)))

  /** A value of a conclusion by its name, and what the vocabulary says of it. */
  const valueName = (conclusion: string, value: string): string => {
    const { terms, takes } = conclusions.get(conclusion) ?? {}
    const named = terms === undefined ? undefined : term(terms, value)
    if (named) return read(lang, named.names)
    return takes === undefined || takes === conclusion ? value : answer(takes, value)
  }
  const definition = (conclusion: string, value: string): string | null => {
    const { terms } = conclusions.get(conclusion) ?? {}
    const named = terms === undefined ? undefined : term(terms, value)
    return named ? text(named.definitions) : null
  }

  /** A message of the test, its places filled. A value that is not there is said not to be. */
  const message = (id: string, values: Readonly<Record<string, string>> = {}): string => {
    const words = said.get(id)?.texts
    if (!words) return id
    return typeset(
      lang,
      read(lang, words).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? t('notStated')),
    )
  }

  const nameOf = (of: string): string => {
    const fact = facts.get(of)
    const conclusion = conclusions.get(of)
    return fact ? text(fact.titles) : conclusion ? text(conclusion.titles) : of
  }

  return {
    lang,
    reading,
    t,
    s,
    test,
    catalogue,
    text,
    list,
    either,
    state,
    assessor,
    answer,
    answers,
    valueName,
    definition,
    message,
    /** A question by its number, a fact or a conclusion by its title. */
    nameOf,
    wording: (question: Question) => text(question.wordings),
    help: (question: Question) => text(question.helps),
    date: (day: PlainDate) => formatDate(lang, day),
    /** The abstract has no number. */
    sections: (sections: readonly string[]) => {
      const numbered = sections.filter(one => one !== 'abstract')
      const named = numbered.length > 0 ? [t('sections', { count: numbered.length, list: list(numbered) })] : []
      return [...(numbered.length < sections.length ? [t('abstract')] : []), ...named].join('; ')
    },
    ourChoice: () => message('note.our-choice'),
    conclusionTitle: (conclusion: string) => nameOf(conclusion),
  }
}

function labelIn({ permitted }: Question | Fact, value: string, lang: Lang): string {
  const labels = permitted.find(one => one.answer === value)?.labels
  return labels ? typeset(lang, read(lang, labels)) : value
}

const plain = (value: string): Text4 => ({ en: value, es: value, pt: value, fr: value })

/** What the places of a message stand for in one assessment: the names that messages of the test use. */
export function placesOf(voice: Voice, column: Column, remark?: Remark): Readonly<Record<string, string>> {
  const { answers, test, list, nameOf, t } = voice
  const fact = (name: string) => {
    const values = column.answers[name] ?? []
    // Within a sentence a text gives up its own full stop.
    return values.length > 0 ? answers(name, values).replace(/\.$/, '') : t('notStated')
  }
  const concluded = (name: string) => {
    const found = column.conclusions.find(one => one.conclusion === name)?.values ?? []
    return found.length > 0 ? list(found.map(({ value }) => voice.valueName(name, value))) : t('undetermined')
  }
  const deciding = (column.answers.deciding ?? []).filter(one => /^[A-Z]{3}$/.test(one))
  const others = (column.answers.deciding ?? []).filter(one => !/^[A-Z]{3}$/.test(one))
  const [question = '', other = ''] = remark?.about ?? []
  const details = test.remarks.find(one => one.remark === remark?.remark)?.details
  return {
    assessor: voice.assessor(column.assessor),
    date: voice.date(column.on),
    days: String(test.staleAfterDays),
    status: concluded('status'),
    agenda: concluded('agenda'),
    levels: concluded('levels'),
    crisis: concluded('crisis'),
    responsible: concluded('responsible'),
    circumstances: fact('circumstances'),
    opponent: fact('opponent'),
    evidence: fact('evidence'),
    authority: fact('authority'),
    act: fact('legal-act'),
    scope: fact('scope'),
    end: fact('end-date'),
    mandate: fact('mandate'),
    authorisation: fact('authorisation'),
    role: (column.answers['military-role'] ?? []).length > 0 ? fact('military-role') : fact('military'),
    state: deciding.length > 0 ? list(deciding.map(voice.state)) : t('nobodyNamed'),
    actor: remark?.message === 'refused.not-a-state' ? list(others) : fact('using'),
    body: voice.valueName('partners', 'multilateral_body'),
    facts: list((remark?.lacking ?? []).map(nameOf)),
    questions: list(column.open.map(one => one.question)),
    question,
    other,
    detail: details ? voice.text(details) : '',
  }
}

/** The words for a value: the sentence of the rule that gives it, else what the vocabulary says of it. */
export const sayingOf = (voice: Voice, column: Column, conclusion: string, { value, message }: Found): string | null =>
  message === undefined ? voice.definition(conclusion, value) : voice.message(message, placesOf(voice, column))

export const foundIn = ({ conclusions }: Assessment, conclusion: string): Conclusion | undefined =>
  conclusions.find(one => one.conclusion === conclusion)

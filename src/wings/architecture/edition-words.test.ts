import { expect, test } from 'vitest'
import { LANGS } from '../../kernel/lang.ts'
import { specimenReading } from '../../ui/specimen.tsx'
import { delayWords, relationWords, thresholdWords } from './clauses.ts'
import { messages } from './messages.ts'
import { reasonWords, STATUS } from './reasons.ts'
import { kindOf, type Reason } from './standing.ts'
import { statesOfRegion, tableOf } from './table.ts'
import { editionQuestions, TODAY } from './testing/edition-app.ts'
import { wordsOf } from './words.ts'

const { ask, size } = await editionQuestions()
const catalogue = await ask.catalogue({ size })
const instruments = [...catalogue.instruments.values()]
const allWords = LANGS.map(lang => wordsOf(specimenReading({ lang }), catalogue))

test('every threshold of the edition has words', () => {
  for (const words of allWords)
    for (const { id, clauses } of instruments)
      if (clauses?.body.threshold) expect(thresholdWords(clauses.body.threshold, words), `${words.lang} ${id}`).not.toBeNull()
})

test('every delay of the edition has words', () => {
  for (const words of allWords)
    for (const { id, clauses } of instruments)
      for (const delay of [clauses?.body.generalDelay, clauses?.body.ownDelay, clauses?.body.noticeDelay])
        if (delay) expect(delayWords(delay, words), `${words.lang} ${id} ${delay}`).not.toBeNull()
})

test('every kind of relation and of body has words', () => {
  for (const words of allWords) {
    const kinds = new Set(catalogue.relations.map(({ body }) => body.kind))
    for (const kind of kinds) expect(relationWords(kind, 'out', words), kind).not.toBe(words.t('relation_other_out', { kind }))
    for (const { body } of catalogue.bodies.values()) expect(messages[words.lang]).toHaveProperty(`bodyKind_${body.kind}`)
  }
})

test('every kind of act is a term of the vocabulary', () => {
  const kinds = new Set([...catalogue.acts.values()].flatMap(byState => [...byState.values()].flat().map(kindOf)))
  for (const words of allWords) for (const kind of kinds) expect(words.kindName(kind), kind).not.toBe(kind)
})

test('every level, agenda, nature, form, threat and principle is a term of the vocabulary', () => {
  for (const words of allWords)
    for (const { adopted } of instruments) {
      const { level, agenda, nature, form, threats, principles } = adopted.body
      const used = [
        ['level', level],
        ['agenda', agenda],
        ['nature', nature],
        ['form', form],
        ...threats.map(id => ['threat', id] as const),
        ...principles.map(id => ['principle', id] as const),
      ] as const
      for (const [kind, id] of used) expect(words.definition(kind, id), `${kind} ${id}`).not.toBeNull()
    }
})

test('every status that is noted has words', () => {
  for (const { status } of instruments) if (status) expect(STATUS).toHaveProperty(status.body.status)
})

test.each(['1994-12-31', '2001-07-20', '2002-11-22', '2020-01-01', TODAY])(
  'every reason for a standing on %s is a whole sentence',
  day => {
    const seen = new Map<string, Reason>()
    for (const byState of tableOf(catalogue, day as typeof TODAY).values())
      for (const standing of byState.values())
        for (const reason of standing.because)
          seen.set(reason.code + Object.keys(reason.values).join() + Boolean(reason.values.on), reason)
    expect(seen.size).toBeGreaterThan(3)
    for (const words of allWords)
      for (const reason of seen.values())
        expect(reasonWords(reason, words), `${words.lang} ${reason.code}`).not.toMatch(/[{}]|^$/)
  },
)

test('a seat for every state of the region, in each language', () => {
  const region = new Set(statesOfRegion(catalogue))
  for (const { orders } of allWords) expect(new Set(orders.seats.map(({ body }) => body.state))).toEqual(region)
})

test('the order of seats does not depend on the day, and subregions stay together', () => {
  for (const { orders } of allWords) {
    const subregions = orders.seats.map(({ body }) => body.subregion)
    const changes = subregions.filter((one, i) => one !== subregions[i - 1])
    expect(changes).toEqual(['north-america', 'central-america', 'caribbean', 'andean', 'southern-cone'])
  }
})

/** The rules of the test as the edition has them, one row for each paragraph, and what holds whatever is answered. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PlainDate } from '../../../kernel/date.ts'
import { type Assessment, assess } from './assess.ts'
import { type AnswerSheet, UNKNOWN } from './sheet.ts'
import { editionTest, TODAY } from './testing/edition-test.ts'

const { test: securityTest } = await editionTest()
const assessed = (answers: AnswerSheet, on = TODAY) => assess(securityTest, answers, on, TODAY)

const conclusion = (of: string, { conclusions }: Assessment) => {
  const found = conclusions.find(one => one.conclusion === of)
  if (!found) throw new Error(`The test concludes nothing of ${of}`)
  return found
}
const valuesOf = (of: string, assessment: Assessment) => conclusion(of, assessment).values.map(one => one.value)
const remarks = (assessment: Assessment) => assessment.remarks.map(one => one.remark)
const open = (assessment: Assessment) => assessment.open.map(one => one.question)

/** A matter in dispute between two states which institutions do not decide; what stands beside an answer where it counts only so. */
const dispute: AnswerSheet = {
  A1: ['peace'],
  A2: ['state'],
  A3: ['yes'],
  A4: ['yes'],
  A5: ['no'],
  C1: ['yes'],
  C2: ['no'],
  C3: ['yes'],
  circumstances: ['The line is crossed.'],
}
const threat: AnswerSheet = { ...dispute, C4: ['yes'], evidence: ['Units massed.'], opponent: ['A neighbour'] }
const without = (sheet: AnswerSheet, name: string): AnswerSheet =>
  Object.fromEntries(Object.entries(sheet).filter(([key]) => key !== name))

test.each<{ rule: string; answers: AnswerSheet; status: readonly string[] }>([
  { rule: '2.3.3: nothing of people, polity or peace is at risk', answers: { A1: ['none'] }, status: ['political_problem'] },
  { rule: '2.3.3: no dispute', answers: { ...dispute, C1: ['no'] }, status: ['political_problem'] },
  { rule: '2.3.3: institutions decide', answers: { ...dispute, C2: ['yes'] }, status: ['political_problem'] },
  { rule: '2.3.3: force is not reasonably possible', answers: { ...dispute, C3: ['no'] }, status: ['political_problem'] },
  { rule: '2.3.3: force may be needed', answers: { ...dispute, C4: ['no'] }, status: ['security_problem'] },
  { rule: '2.3.3: an opponent is willing', answers: threat, status: ['threat'] },
  { rule: 'C5: only C4 is not known', answers: { ...dispute, C4: [UNKNOWN] }, status: ['security_problem'] },
  { rule: 'C5: only C4 is not answered', answers: dispute, status: ['security_problem'] },
  { rule: 'C5: C1 is not known', answers: { ...threat, C1: [UNKNOWN] }, status: [] },
  { rule: 'C5: C2 is not known', answers: { ...threat, C2: [UNKNOWN] }, status: [] },
  { rule: 'C5: C3 is not known and nobody is willing', answers: { ...dispute, C3: [UNKNOWN], C4: ['no'] }, status: [] },
  { rule: 'C4 yes implies C3 yes', answers: { ...threat, C3: [UNKNOWN] }, status: ['threat'] },
  {
    rule: 'a yes to C3 without circumstances is not known',
    answers: without({ ...dispute, C4: ['no'] }, 'circumstances'),
    status: [],
  },
  { rule: 'a yes to C4 without evidence is not known', answers: without(threat, 'evidence'), status: ['security_problem'] },
  {
    rule: 'A2: nobody on the other side, so no dispute',
    answers: { ...dispute, A2: ['none'], C1: [] },
    status: ['political_problem'],
  },
  { rule: 'nothing is answered', answers: {}, status: [] },
])('status: $rule', ({ answers, status }) => {
  const found = conclusion('status', assessed(answers))
  expect(found.values.map(one => one.value)).toEqual(status)
  expect(found.state).toBe(status.length > 0 ? 'determined' : 'undetermined')
})

test.each<{ rule: string; answers: AnswerSheet; agenda: readonly string[]; possible?: readonly string[] }>([
  {
    rule: 'B1: a strategy of a state',
    answers: { A2: ['state'], A3: ['yes'], A4: ['yes'], A5: ['no'] },
    agenda: ['traditional'],
  },
  { rule: 'B2: across borders, of no state', answers: { A2: ['person'], A3: ['yes'], A4: ['no'], A5: ['no'] }, agenda: ['new'] },
  { rule: 'B3: state and non-state joined', answers: { A2: ['state'], A3: ['yes'], A4: ['no'], A5: ['yes'] }, agenda: ['mixed'] },
  { rule: 'B4: within one country', answers: { A2: ['state'], A3: ['no'], A4: ['no'], A5: ['no'] }, agenda: ['internal'] },
  { rule: 'A3 open', answers: { A4: ['no'], A5: ['no'] }, agenda: [], possible: ['new', 'internal'] },
  { rule: 'A4 open', answers: { A2: ['state'], A3: ['yes'], A5: ['no'] }, agenda: [], possible: ['traditional', 'new'] },
  { rule: 'A5 open', answers: { A2: ['state'], A3: ['yes'], A4: ['no'] }, agenda: [], possible: ['mixed', 'new'] },
])('agenda: $rule', ({ answers, agenda, possible = [] }) => {
  const found = conclusion('agenda', assessed(answers))
  expect(found.values.map(one => one.value)).toEqual(agenda)
  expect(found.possible).toEqual(possible)
})

const exceptionA: AnswerSheet = {
  ...threat,
  A2: ['non_state_armed_group'],
  A3: ['no'],
  A4: ['no'],
  military: ['other'],
  E4: ['yes'],
  authority: ['The president'],
  'legal-act': ['A decree'],
  scope: ['Two cities'],
  'end-date': ['2027-01-22'],
  notices: ['Both conventions'],
}
const exceptionB: AnswerSheet = {
  ...threat,
  A2: ['non_state_armed_group'],
  A4: ['no'],
  military: ['other'],
  E5: ['yes'],
  mandate: ['A resolution'],
  authorisation: ['The congress'],
}

test('exceptions (a) and (b) are granted when every required fact is on record', () => {
  expect(valuesOf('responsible', assessed(exceptionA))).toContain('military_exception_a')
  expect(valuesOf('responsible', assessed(exceptionB))).toContain('military_exception_b')
  expect(remarks(assessed(exceptionA))).not.toContain('role-outside')
})

test.each(['authority', 'legal-act', 'scope', 'end-date', 'notices'])(
  'exception (a) is refused without %s, which is named',
  fact => {
    const refused = assessed(without(exceptionA, fact))
    expect(valuesOf('responsible', refused)).not.toContain('military_exception_a')
    expect(conclusion('responsible', refused).possible).toContain('military_exception_a')
    expect(refused.remarks.find(one => one.remark === 'E4.lacking')).toMatchObject({
      message: 'refused.exception-a',
      lacking: [fact],
    })
    expect(remarks(refused)).toContain('role-outside')
  },
)

test.each(['mandate', 'authorisation'])('exception (b) is refused without %s, which is named', fact => {
  const refused = assessed(without(exceptionB, fact))
  expect(valuesOf('responsible', refused)).not.toContain('military_exception_b')
  expect(refused.remarks.find(one => one.remark === 'E5.lacking')).toMatchObject({ lacking: [fact] })
})

test('exception (a) ends with its act: on the last day it stands, on the next it is refused', () => {
  const on = (day: string) => assessed(exceptionA, PlainDate.parse(day))
  expect(valuesOf('responsible', on('2027-01-22'))).toContain('military_exception_a')
  expect(valuesOf('responsible', on('2027-01-23'))).not.toContain('military_exception_a')
  expect(remarks(on('2027-01-23'))).toContain('exception-ended')
})

test('neither police nor military lead in a political problem, whatever exception is claimed', () => {
  for (const answers of [exceptionA, exceptionB])
    expect(valuesOf('responsible', assessed({ ...answers, C2: ['yes'] }))).toEqual(['political_institutions'])
})

test.each<{ warning: string; answers: AnswerSheet }>([
  { warning: 'securitising', answers: { ...dispute, C1: ['no'], measures: ['yes'] } },
  { warning: 'securitising', answers: { ...dispute, C1: ['no'], military: ['other'] } },
  { warning: 'politicising', answers: { ...threat, C2: ['yes'] } },
  { warning: 'role-outside', answers: { ...dispute, military: ['other'], E4: ['no'], E5: ['no'] } },
  { warning: 'means', answers: { ...dispute, C1: ['no'], military: ['means'] } },
  { warning: 'acting-military', answers: { ...threat, 'own-forces': ['yes'] } },
  { warning: 'authority-missing', answers: { ...dispute, F2: ['no'] } },
  { warning: 'not-a-state', answers: { ...dispute, deciding: ['A firm'] } },
  { warning: 'authority-needed', answers: dispute },
  { warning: 'state-is-source', answers: { D1: ['yes'], 'state-source': ['yes'] } },
  { warning: 'nobody-disputes', answers: { ...dispute, A2: ['none'] } },
  { warning: 'willing-without-force', answers: { ...threat, C3: ['no'] } },
  { warning: 'strategy-without-state', answers: { ...dispute, A2: ['market'] } },
  { warning: 'war-without-will', answers: { ...dispute, C4: ['no'], G3: ['yes'] } },
])('$warning is said where there is reason for it', ({ warning, answers }) =>
  expect(remarks(assessed(answers))).toContain(warning),
)

test('no warning is said of a matter without reason for one', () => {
  const calm: AnswerSheet = { ...dispute, C4: ['no'], measures: ['no'], military: ['none'], deciding: ['XAA'], F2: ['yes'] }
  expect(remarks(assessed(calm))).toEqual([])
})

test('an assessment is not shown as still true once it is older than the test lets it stand', () => {
  expect(assessed(dispute, PlainDate.parse('2026-10-24')).stale).toBe(false)
  expect(assessed(dispute, PlainDate.parse('2026-10-23')).stale).toBe(true)
})

test('where nothing is at risk the questions end', () => {
  const ended = assessed({ A1: ['none'] })
  expect(ended).toMatchObject({ stopped: true, open: [] })
  expect(conclusion('agenda', ended).state).toBe('not-asked')
})

test('every conclusion names the answers and sections that led to it', () => {
  const [found] = conclusion('status', assessed(threat)).values
  expect(found).toMatchObject({ value: 'threat', rules: ['status.c4-yes'], sections: ['2.3.3'] })
  expect(found?.because.map(({ of, values }) => `${of} ${values}`)).toEqual(
    expect.arrayContaining(['A1 peace', 'C1 yes', 'C2 no', 'C3 yes', 'C4 yes']),
  )
  for (const reason of found?.because ?? []) expect(reason.sections.length).toBeGreaterThan(0)
})

// What holds whatever is answered.

/** Answers to every question and fact: codes where there are codes, something where there is a text. */
const anyOf = (values: readonly string[]) => fc.constantFrom(...values).map(value => [value])
const asked = securityTest.questions.map(one => {
  const values = one.permitted.map(({ answer }) => answer)
  if (!one.several) return [one.question, anyOf(values.filter(value => value !== UNKNOWN))] as const
  const together = values.filter(value => value !== one.alone)
  return [one.question, fc.oneof(fc.constant([one.alone ?? '']), fc.subarray(together, { minLength: 1 }))] as const
})
const beside = securityTest.facts.map(one => {
  if (one.form === 'choice')
    return [one.fact, anyOf(one.permitted.map(({ answer }) => answer).filter(value => value !== UNKNOWN))] as const
  if (one.form === 'states') return [one.fact, fc.constant(['XAA'])] as const
  if (one.form === 'terms') return [one.fact, fc.subarray(['DRUGS', 'TERRORISM', 'DISASTER', 'BORDER_INCIDENT'])] as const
  if (one.form === 'day') return [one.fact, fc.constantFrom(['2026-01-01'], ['2027-01-01'])] as const
  return [one.fact, fc.constant(['Something'])] as const
})
const complete: fc.Arbitrary<AnswerSheet> = fc.record(Object.fromEntries([...asked, ...beside]))
const names = [...asked, ...beside].map(([name]) => name)
const runs = { numRuns: 200 }

/** Left unanswered or answered with not known. Lists of states and situations stay: nothing named is nothing named. */
const LISTS = new Set(securityTest.facts.filter(one => one.form === 'terms' || one.form === 'states').map(one => one.fact))
const forgotten = (sheet: AnswerSheet, gone: readonly string[], said: boolean): AnswerSheet =>
  Object.fromEntries(
    Object.entries(sheet).flatMap(([name, values]) => {
      if (!gone.includes(name) || LISTS.has(name)) return [[name, values]]
      return said && /^[A-Z]/.test(name) ? [[name, [UNKNOWN]]] : []
    }),
  )

test('no complete set of answers leaves anything undetermined', () => {
  fc.assert(
    fc.property(complete, answers => {
      const { conclusions, open: left, stopped } = assessed(answers)
      expect(left).toEqual([])
      for (const one of conclusions)
        expect([one.conclusion, stopped || one.state === 'determined']).toEqual([one.conclusion, true])
    }),
    runs,
  )
})

test('an incomplete set of answers is never a guess: what is concluded still holds once the rest is answered', () => {
  fc.assert(
    fc.property(complete, fc.subarray(names), fc.boolean(), (answers, gone, said) => {
      const partly = forgotten(answers, gone, said)
      const before = assessed(partly)
      const after = assessed(answers)
      // Answers that contradict each other are said to, and are no completion of one story.
      fc.pre(after.remarks.every(one => one.kind !== 'contradiction'))
      // Two conclusions speak of what is open and say so: a security problem whose opponent's will is not known, and a crisis
      // that is latent because not all is known. What rests on the first changes with it.
      fc.pre(!open(before).includes('C4') && !valuesOf('crisis', before).includes('latent'))
      for (const one of before.conclusions) {
        // Stands for what is not yet known to be otherwise, and is said so: roles without exception, a crime before all is clear.
        const spoken = one.values.filter(({ rules }) => rules.every(rule => !SPEAKS_OF_THE_OPEN.has(rule)))
        const found = conclusion(one.conclusion, after)
        if (found.state === 'not-asked' || one.state === 'not-asked') continue
        for (const { value } of spoken)
          expect([one.conclusion, found.values.map(({ value: of }) => of)]).toEqual([
            one.conclusion,
            expect.arrayContaining([value]),
          ])
        const can = new Set([...one.values.map(({ value }) => value), ...one.possible])
        if (one.open.length > 0 && !one.open.some(name => name === 'A2' || name === 'deciding'))
          for (const { value, rules } of found.values) if (rules.length > 0) expect(can).toContain(value)
      }
    }),
    runs,
  )
})
const SPEAKS_OF_THE_OPEN = new Set(
  securityTest.rules
    .filter(({ when }) => when.some(({ all }) => all.some(({ is }) => is === 'not-shown' || is === 'may-have')))
    .map(one => one.rule),
)

test('what is left open is named: answering all of it determines everything', () => {
  fc.assert(
    fc.property(complete, fc.subarray(names), (answers, gone) => {
      const left = assessed(forgotten(answers, gone, false))
      if (left.conclusions.every(one => one.state !== 'undetermined')) return
      const named = new Set(left.conclusions.flatMap(one => one.open))
      expect([...named].some(name => gone.includes(name) || needed(gone, name))).toBe(true)
    }),
    runs,
  )
})
/** A question whose facts are gone is open itself. */
const needed = (gone: readonly string[], name: string) =>
  securityTest.questions.some(
    one => one.question === name && one.needs.some(need => need.facts.some(fact => gone.includes(fact))),
  )

test('another answer to what a conclusion does not rest on changes nothing of it', () => {
  fc.assert(
    fc.property(complete, complete, fc.subarray(names), (answers, others, gone) => {
      const partly = forgotten(answers, gone, true)
      const before = assessed(partly)
      for (const one of before.conclusions) {
        const rests = new Set(one.rests)
        const changed = Object.fromEntries(
          names.flatMap(name => {
            const values = rests.has(name) ? partly[name] : others[name]
            return values ? [[name, values]] : []
          }),
        )
        const after = conclusion(one.conclusion, assessed(changed))
        if (before.stopped || after.state === 'not-asked') continue
        expect([one.conclusion, after.values.map(({ value }) => value), after.possible]).toEqual([
          one.conclusion,
          one.values.map(({ value }) => value),
          one.possible,
        ])
      }
    }),
    runs,
  )
})

test('the order in which answers were given is irrelevant', () => {
  fc.assert(
    fc.property(complete, answers => {
      const turned = Object.fromEntries(Object.entries(answers).toReversed())
      expect(assessed(turned).conclusions).toEqual(assessed(answers).conclusions)
    }),
    { numRuns: 50 },
  )
})

test('the default is political: a threat is concluded from four answers, each of which it names, and from no fewer', () => {
  fc.assert(
    fc.property(complete, answers => {
      const found = conclusion('status', assessed(answers))
      if (found.values[0]?.value !== 'threat') return
      for (const name of ['A1', 'C1', 'C2', 'C4']) {
        const less = conclusion('status', assessed(without(answers, name)))
        expect(less.values.map(one => one.value)).not.toContain('threat')
      }
    }),
    runs,
  )
})

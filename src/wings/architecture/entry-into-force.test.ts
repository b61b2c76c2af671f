import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../kernel/date.ts'
import { entryIntoForce } from './entry-into-force.ts'
import type { Instrument, ParticipationAct } from './facts.ts'
import { act, day, treaty } from './testing/invented.ts'

/** States XAA, XAB, ... in the order of the days given. */
const stateOf = (n: number) => `X${String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26))}`
const each = (type: ParticipationAct['body']['type'], days: readonly (string | null)[], more: object = {}) =>
  days.map((on, n) =>
    act(type, on, { state: stateOf(n), ...(type === 'instrument.deposited/v1' ? { means: 'ratification' } : {}), ...more }),
  )
const deposits = (days: readonly (string | null)[], more: object = {}) => each('instrument.deposited/v1', days, more)

const six = treaty({ clauses: { threshold: '6', generalDelay: 'P30D' } })
const early = ['1999-10-05', '2001-05-05', '2001-07-05', '2001-08-05', '2002-03-05']
const recorded = (entered: string) => treaty({ entered, clauses: { threshold: '6', generalDelay: 'P30D' } })
const span = (on: string) => ({ earliest: on, latest: on })

test.each([
  {
    rule: 'VCLT art. 24(1), CITAAC art. X: the thirtieth day after the sixth deposit',
    of: six,
    acts: deposits([...early, '2002-10-22']),
    is: { status: 'computed', on: span('2002-11-21'), agrees: null },
  },
  { rule: 'five are not enough', of: six, acts: deposits(early), is: { status: 'pending', missing: 1 } },
  { rule: 'nobody has deposited', of: six, acts: [], is: { status: 'pending', missing: 6 } },
  {
    rule: 'a later deposit moves nothing',
    of: six,
    acts: deposits([...early, '2002-10-22', '2010-01-01']),
    is: { status: 'computed', on: span('2002-11-21') },
  },
  {
    rule: 'a decisive deposit known to the month gives an interval',
    of: six,
    acts: deposits([...early, '2002-10']),
    is: { status: 'computed', on: { earliest: '2002-10-31', latest: '2002-11-30' } },
  },
  {
    rule: 'the recorded day lies within it: they agree',
    of: recorded('2002-11-21'),
    acts: deposits([...early, '2002-10']),
    is: { status: 'computed', agrees: true },
  },
  {
    rule: 'the recorded day lies outside: both are shown, they disagree',
    of: recorded('2002-09-01'),
    acts: deposits([...early, '2002-10']),
    is: { status: 'computed', agrees: false, recorded: span('2002-09-01') },
  },
  {
    rule: 'two deposits of one state count once',
    of: six,
    acts: [
      ...deposits([...early, '2002-10-22']).slice(0, 5),
      act('instrument.deposited/v1', '2005-01-01', { state: 'XAA', means: 'accession' }),
    ],
    is: { status: 'pending', missing: 1 },
  },
  {
    rule: 'approval at home is no deposit',
    of: six,
    acts: [
      ...deposits(early),
      act('instrument.deposited/v1', '2002-04-04', { state: 'XZZ', means: 'ratification', dayIs: 'approval-at-home' }),
    ],
    is: { status: 'pending', missing: 1 },
  },
  {
    rule: 'a day that the source does not explain counts as that of the deposit',
    of: six,
    acts: deposits([...early, '2002-10-22'], { dayIs: 'unstated' }),
    is: { status: 'computed', on: span('2002-11-21') },
  },
  {
    rule: 'an undated deposit counts for no day',
    of: six,
    acts: deposits([...early, null], { knownBy: '2009-04-30' }),
    is: { status: 'pending', missing: 1 },
  },
  {
    rule: 'a signature is no deposit',
    of: six,
    acts: [...deposits(early), ...each('instrument.signed/v1', ['1999-06-07'], { state: 'XZZ' })],
    is: { status: 'pending', missing: 1 },
  },
  {
    rule: 'OAS Charter art. 145: two thirds of the signatories; fourteen of twenty-one',
    of: treaty({ clauses: { threshold: 'two-thirds-of-signatories', generalDelay: 'P0D' } }),
    acts: [
      ...each('instrument.signed/v1', Array<string>(21).fill('1990-01-01')),
      ...deposits(Array.from({ length: 16 }, (_, n) => `1991-01-${String(n + 10)}`)),
    ],
    is: { status: 'computed', on: span('1991-01-23') },
  },
  {
    rule: 'who signs before the decisive deposit raises the number; who signs later does not',
    of: treaty({ clauses: { threshold: 'two-thirds-of-signatories', generalDelay: 'P0D' } }),
    acts: [
      ...each('instrument.signed/v1', ['1990-01-01', '1990-01-01', '1990-01-01', '1990-06-01', '1999-01-01', '1999-01-01']),
      ...deposits(['1990-02-01', '1990-07-01', '1990-08-01']),
    ],
    is: { status: 'computed', on: span('1990-08-01') },
  },
  {
    rule: 'without a signature on record there is nothing to take two thirds of',
    of: treaty({ clauses: { threshold: 'two-thirds-of-signatories', generalDelay: 'P0D' } }),
    acts: deposits(early),
    is: { status: 'not-computed' },
  },
  {
    rule: 'a world-wide treaty counts states that this register does not hold',
    of: treaty({ level: 'international', entered: '1999-03-01', clauses: { threshold: '40', generalDelay: 'P30D' } }),
    acts: deposits(early),
    is: { status: 'not-computed', recorded: span('1999-03-01') },
  },
  {
    rule: 'each from its own deposit: there is no general day',
    of: treaty({ clauses: { threshold: 'per-state', generalDelay: 'P0D' } }),
    acts: deposits(early),
    is: { status: 'not-computed' },
  },
  {
    rule: 'a delay we do not compute with',
    of: treaty({ clauses: { threshold: '2', generalDelay: 'six months' } }),
    acts: deposits(early),
    is: { status: 'not-computed' },
  },
  { rule: 'no clause on record', of: treaty(), acts: deposits(early), is: { status: 'not-computed' } },
])('$rule', ({ of, acts, is }) => expect(entryIntoForce(of, acts)).toMatchObject(is))

const anyDay = fc.integer({ min: 0, max: 9000 }).map(n => addDays(day('1990-01-01'), n))
const computed = (of: Instrument, days: readonly PlainDate[]) => {
  const entry = entryIntoForce(of, deposits(days))
  return entry.status === 'computed' ? entry.on : null
}

test('the order in which deposits are read is irrelevant, and one more never makes it later', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 6, maxLength: 20 }), anyDay, (days, more) => {
      const acts = deposits(days)
      expect(entryIntoForce(six, acts.toReversed())).toEqual(entryIntoForce(six, acts))
      const before = computed(six, days)
      const after = computed(six, [...days, more])
      if (before && after) expect(after.latest <= before.latest).toBe(true)
    }),
  )
})

test('a deposit known to the month gives an interval that holds the day it really gave', () => {
  fc.assert(
    fc.property(
      fc.array(anyDay, { minLength: 6, maxLength: 12 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (days, vague) => {
        const exact = entryIntoForce(six, deposits(days))
        const told = entryIntoForce(six, deposits(days.map((on, n) => (vague[n] ? on.slice(0, 7) : on))))
        if (exact.status !== 'computed' || told.status !== 'computed') throw new Error('six are enough')
        expect(told.on.earliest <= exact.on.earliest && exact.on.latest <= told.on.latest).toBe(true)
      },
    ),
  )
})

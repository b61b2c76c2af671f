import { expect, test } from 'vitest'
import { doneDuring, type Effect, effects, notices } from './effects.ts'
import type { Instrument, ParticipationAct } from './facts.ts'
import {
  appliedProvisionally,
  body,
  deposited,
  hosted,
  inForce,
  inForceForState,
  joined,
  left,
  notified,
  observed,
  resumed,
  revoked,
  signed,
  succeeded,
  suspended,
  tookEffect,
  treaty,
} from './testing/invented.ts'

const span = ({ during: { earliest, latest } }: Effect) => (earliest === latest ? earliest : `${earliest}/${latest}`)
const said = (acts: readonly ParticipationAct[], instrument: Instrument) =>
  effects(acts, instrument).map(effect => `${effect.kind} ${span(effect)}${effect.computed ? ' computed' : ''}`)

test.each([
  { what: 'a day is that day', given: signed('1995-03-07'), days: ['1995-03-07', '1995-03-07'] },
  { what: 'a month is an interval', given: signed('1996-02'), days: ['1996-02-01', '1996-02-29'] },
  { what: 'a year is an interval', given: signed('1995'), days: ['1995-01-01', '1995-12-31'] },
  {
    what: 'a year known by a day ends on that day',
    given: signed('1995', { knownBy: '1995-04-30' }),
    days: ['1995-01-01', '1995-04-30'],
  },
  {
    what: 'a year known by a month ends with that month',
    given: signed('1995', { knownBy: '1995-04' }),
    days: ['1995-01-01', '1995-04-30'],
  },
  {
    what: 'a month that a source knew before it began stands whole: the two disagree',
    given: signed('1995-06', { knownBy: '1995-04-30' }),
    days: ['1995-06-01', '1995-06-30'],
  },
  {
    what: 'undated: from adoption to the day the source speaks for',
    given: signed(null, { knownBy: '2009-04-30' }),
    days: ['1990-01-01', '2009-04-30'],
  },
  {
    what: 'undated and known before the adoption: on any day before',
    given: signed(null, { knownBy: '1989-04-30' }),
    days: ['1800-01-01', '1989-04-30'],
  },
  {
    what: 'undated, with a reason to stand before the adoption: on any day before',
    given: deposited(null, { knownBy: '1999-12-31', earlierBecause: 'made for the court before' }),
    days: ['1800-01-01', '1999-12-31'],
  },
])('$what', ({ given, days }) => expect(Object.values(doneDuring(given, treaty()) ?? {})).toEqual(days))

test('neither a day nor a bound: nothing can be said of any day', () => expect(doneDuring(signed(null), treaty())).toBeNull())

const lateClause = { threshold: '60', generalDelay: 'P60D', ownDelay: 'P60D' }
const perState = { clauses: { threshold: 'per-state', ownDelay: 'P0D' } }

test.each([
  {
    rule: 'VCLT art. 18: a signature alone binds nobody',
    of: inForce(),
    acts: [signed('1992-05-01')],
    are: ['signed 1992-05-01'],
  },
  {
    rule: 'VCLT art. 24(3): a deposit after the entry into force binds after its own delay',
    of: inForce(),
    acts: [deposited('1992-05-01')],
    are: ['consented 1992-05-01', 'bound 1992-05-31 computed'],
  },
  {
    rule: 'VCLT art. 24(1): an early depositor is bound on the general day',
    of: inForce(),
    acts: [deposited('1990-05-01')],
    are: ['consented 1990-05-01', 'bound 1991-01-01 computed'],
  },
  {
    rule: 'the decisive deposit binds on the general day',
    of: inForce(),
    acts: [deposited('1990-12-02')],
    are: ['consented 1990-12-02', 'bound 1991-01-01 computed'],
  },
  {
    rule: 'a deposit between the decisive one and the general day binds on either, as the clause goes',
    of: inForce(),
    acts: [deposited('1990-12-20')],
    are: ['consented 1990-12-20', 'bound 1991-01-01/1991-01-19 computed'],
  },
  {
    rule: 'so does a deposit on the general day itself',
    of: inForce(),
    acts: [deposited('1991-01-01')],
    are: ['consented 1991-01-01', 'bound 1991-01-01/1991-01-31 computed'],
  },
  {
    rule: 'Rome Statute art. 126(2): Brazil, 20 June 2002, between the sixtieth deposit and the entry into force',
    of: treaty({
      adopted: '1998-07-17',
      entered: '2002-07-01',
      clauses: { ...lateClause, generalDelay: 'first-day-of-month:after-P60D', ownDelay: 'first-day-of-month:after-P60D' },
    }),
    acts: [deposited('2002-06-20')],
    are: ['consented 2002-06-20', 'bound 2002-07-01/2002-09-01 computed'],
  },
  {
    rule: 'a deposit known to the month binds on an interval',
    of: inForce(),
    acts: [deposited('2001-07')],
    are: ['consented 2001-07-01/2001-07-31', 'bound 2001-07-31/2001-08-30 computed'],
  },
  {
    rule: 'an entry into force known to the month makes the early depositor wait for some day in it',
    of: inForce({ entered: '1991-06' }),
    acts: [deposited('1990-05-01')],
    are: ['consented 1990-05-01', 'bound 1991-06-01/1991-06-30 computed'],
  },
  {
    rule: 'a deposit within the month of the entry into force may be early or late',
    of: inForce({ entered: '1991-06' }),
    acts: [deposited('1991-06-10')],
    are: ['consented 1991-06-10', 'bound 1991-06-10/1991-07-10 computed'],
  },
  {
    rule: 'an entry into force only known by a day lies between adoption and that day',
    of: treaty({ enteredBy: '1995-12-31', clauses: { threshold: '2', generalDelay: 'P0D', ownDelay: 'P0D' } }),
    acts: [deposited('1992-01-01')],
    are: ['consented 1992-01-01', 'bound 1992-01-01/1995-12-31 computed'],
  },
  {
    rule: 'without a clause on later depositors the day of deposit stands, and nothing is computed',
    of: treaty({ entered: '1991-01-01' }),
    acts: [deposited('1992-05-01')],
    are: ['consented 1992-05-01', 'bound 1992-05-01'],
  },
  {
    rule: 'each from its own deposit: no general day is needed',
    of: treaty(perState),
    acts: [deposited('1992-05-01')],
    are: ['consented 1992-05-01', 'bound 1992-05-01 computed'],
  },
  {
    rule: 'each from its own deposit a year later, though the first entered into force in between',
    of: treaty({ entered: '2013-05-08', clauses: { threshold: 'per-state', generalDelay: 'P1Y', ownDelay: 'P1Y' } }),
    acts: [deposited('2012-11-13')],
    are: ['consented 2012-11-13', 'bound 2013-11-13 computed'],
  },
  {
    rule: 'VCLT art. 2(1)(g): consent to what is not in force binds nobody',
    of: treaty({ status: 'not-in-force', clauses: { threshold: '40', generalDelay: 'P30D', ownDelay: 'P30D' } }),
    acts: [deposited('1992-05-01')],
    are: ['consented 1992-05-01'],
  },
  {
    rule: 'consent to what nobody has noted as in force, or as not: it binds from some day, or not yet',
    of: treaty({ clauses: { threshold: '40', generalDelay: 'P30D', ownDelay: 'P30D' } }),
    acts: [deposited('1992-05-01')],
    are: ['consented 1992-05-01', 'bound 1992-05-01/9999-12-31'],
  },
  {
    rule: 'noted as in force, no day recorded: bound from the deposit',
    of: treaty({ status: 'in-force', clauses: { threshold: '3' } }),
    acts: [deposited('1992-05-01')],
    are: ['consented 1992-05-01', 'bound 1992-05-01'],
  },
  {
    rule: 'a source that prints the day of effect adds no delay to it',
    of: inForce(),
    acts: [deposited('1992-05-01', { dayIs: 'effect' })],
    are: ['consented 1992-05-01', 'bound 1992-05-01'],
  },
  {
    rule: 'approval at home is no deposit: that follows on some later day',
    of: inForce(),
    acts: [deposited('1992-05-01', { dayIs: 'approval-at-home' })],
    are: ['consented 1992-05-01/9999-12-31', 'bound 1992-05-31/9999-12-31 computed'],
  },
  {
    rule: 'approval at home, and a notice later: who gives notice has deposited',
    of: inForce(),
    acts: [deposited('1992-05-01', { dayIs: 'approval-at-home' }), notified('1999-03-03')],
    are: [
      'consented 1992-05-01/1999-03-03',
      'bound 1992-05-31/1999-03-03 computed',
      'notified 1999-03-03',
      'left 2000-03-03 computed',
    ],
  },
  {
    rule: 'a day recorded for the state stands before the computed one (Tlatelolco: the waiver of Brazil)',
    of: inForce(),
    acts: [deposited('1990-05-01'), inForceForState('1994-05-30')],
    are: ['consented 1990-05-01', 'bound 1994-05-30'],
  },
  {
    rule: 'in force by a day, and no deposit on record',
    of: inForce(),
    acts: [inForceForState(null, { knownBy: '2011-06-30' })],
    are: ['bound 1990-01-01/2011-06-30'],
  },
  {
    rule: 'a day recorded after the return does not date the first consent',
    of: inForce(),
    acts: [deposited('1992-05-01'), tookEffect('2000-01-01'), deposited('2005-01-01'), inForceForState('2005-03-03')],
    are: ['consented 1992-05-01', 'bound 1992-05-31 computed', 'left 2000-01-01', 'consented 2005-01-01', 'bound 2005-03-03'],
  },
  {
    rule: 'VCLT art. 12: definitive signature',
    of: treaty({ clauses: { threshold: 'signature', generalDelay: 'P0D' } }),
    acts: [signed('1990-01-01')],
    are: ['signed 1990-01-01', 'bound 1990-01-01'],
  },
  {
    rule: 'VCLT art. 13: two states exchange instruments and are bound together',
    of: treaty({ entered: '1992-02-02', clauses: { threshold: 'exchange-of-instruments', generalDelay: 'P0D' } }),
    acts: [signed('1990-01-01')],
    are: ['signed 1990-01-01', 'bound 1992-02-02'],
  },
  {
    rule: 'who signs after all are bound together is not bound before it has signed',
    of: treaty({ entered: '1992-02-02', clauses: { threshold: 'exchange-of-instruments', generalDelay: 'P0D' } }),
    acts: [signed('1995-01-01')],
    are: ['signed 1995-01-01', 'bound 1995-01-01'],
  },
  { rule: 'whoever signs a commitment takes part in it', of: body(), acts: [signed('1992-05-01')], are: ['bound 1992-05-01'] },
  {
    rule: 'VCLT art. 25: provisional application makes no party',
    of: inForce(),
    acts: [appliedProvisionally('1992-05-01')],
    are: [],
  },
  { rule: 'a role has no effect', of: body(), acts: [hosted('1992-05-01')], are: [] },
  { rule: 'an observer observes', of: body(), acts: [observed('1992-05-01')], are: ['observes 1992-05-01'] },
  {
    rule: 'a succession binds like a deposit',
    of: inForce(),
    acts: [succeeded('1992-05-01')],
    are: ['consented 1992-05-01', 'bound 1992-05-31 computed'],
  },
  {
    rule: 'Vienna Convention of 1978, art. 23: a successor is a party from the day of the succession',
    of: inForce(),
    acts: [succeeded('2001-05-01', { effectiveFrom: '1995-02-22' })],
    are: ['bound 1995-02-22', 'consented 2001-05-01'],
  },
  {
    rule: 'Vienna Convention of 1978, art. 23: or of the entry into force, whichever is later',
    of: inForce(),
    acts: [succeeded('2001-05-01', { effectiveFrom: '1990-06-01' })],
    are: ['bound 1991-01-01', 'consented 2001-05-01'],
  },
  {
    rule: 'a return lifts and binds at once',
    of: body(),
    acts: [joined('1992-05-01'), left('2000'), resumed('2005-01-01')],
    are: ['bound 1992-05-01', 'left 2000-01-01/2000-12-31', 'bound 2005-01-01', 'lifted 2005-01-01'],
  },
  {
    rule: 'who is suspended had been bound: between the entry into force and that day',
    of: inForce(),
    acts: [signed('1990-05-01'), suspended('2012-06-29')],
    are: ['signed 1990-05-01', 'bound 1991-01-01/2012-06-29 computed', 'suspended 2012-06-29'],
  },
])('$rule', ({ of, acts, are }) => {
  expect(said(acts, of)).toEqual(are)
  expect(said(acts.toReversed(), of)).toEqual(are)
})

test.each([
  {
    rule: 'VCLT art. 54, 70: a notice releases after the delay of the clause',
    acts: [notified('2000-04-01')],
    left: ['2001-04-01'],
  },
  {
    rule: 'a recorded effect stands before the computed one',
    acts: [notified('2000-04-01'), tookEffect('2001-05-05')],
    left: ['2001-05-05'],
  },
  { rule: 'VCLT art. 68: revoked in time, it never releases', acts: [notified('2000-04-01'), revoked('2000-11-11')], left: [] },
  {
    rule: 'VCLT art. 68: what has taken effect cannot be revoked',
    acts: [notified('2000-04-01'), revoked('2001-11-11')],
    left: ['2001-04-01'],
  },
  {
    rule: 'the second notice releases although the first was revoked',
    acts: [notified('2000-04-01'), revoked('2000-11-11'), notified('2003-01-01')],
    left: ['2004-01-01'],
  },
  {
    rule: 'the first notice released although the second was revoked',
    acts: [notified('2000-04-01'), resumed('2002-02-02'), notified('2003-01-01'), revoked('2003-06-01')],
    left: ['2001-04-01'],
  },
  {
    rule: 'a notice known to the month releases in an interval',
    acts: [notified('2019-04')],
    left: ['2020-04-01/2020-04-30'],
  },
])('$rule', ({ acts, left }) => {
  const all = [deposited('1992-05-01'), ...acts]
  const exits = (given: readonly ParticipationAct[]) =>
    effects(given, inForce())
      .filter(({ kind }) => kind === 'left')
      .map(span)
  expect(exits(all)).toEqual(left)
  expect(exits(all.toReversed())).toEqual(left)
})

test('without a clause on notice no day of release is computed', () => {
  expect(said([deposited('1992-05-01'), notified('2000-04-01')], treaty({ entered: '1991-01-01' }))).not.toContainEqual(
    expect.stringContaining('left'),
  )
})

test('an answer belongs to the last notice before it', () => {
  const acts = [notified('2000-04-01'), revoked('2000-05-01'), notified('2003-01-01'), tookEffect('2004-01-01')]
  expect(notices(acts, inForce()).map(notice => notice.answers.map(({ body }) => body.on))).toEqual([
    ['2000-05-01'],
    ['2004-01-01'],
  ])
})

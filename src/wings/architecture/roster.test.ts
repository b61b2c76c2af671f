import { expect, test } from 'vitest'
import type { Instrument, ParticipationAct } from './facts.ts'
import { rosterStanding } from './roster.ts'
import { type Standing, standing } from './standing.ts'
import {
  body,
  caseWith,
  contest,
  day,
  deposited,
  inForce,
  lifted,
  list,
  notified,
  resumed,
  signed,
  suspended,
  tookEffect,
} from './testing/invented.ts'

const charter = inForce({ id: 'pact', clauses: { ownDelay: 'P0D', generalDelay: 'P0D', noticeDelay: 'P2Y' } })
const text = (more: Parameters<typeof body>[0] = {}) =>
  body({ id: 'declaration', adopted: '1998-02-28', form: 'political-commitment', roster: 'oas-members', ...more })

function underText(
  of: Instrument,
  acts: readonly ParticipationAct[],
  on: string,
  more: Parameters<typeof caseWith>[2] = {},
): Standing {
  const membership = caseWith(charter, acts, more)
  return rosterStanding(of, membership, standing(membership, day(on)), day(on))
}
const brief = ({ standing, bound, possible, because }: Standing) =>
  [standing, String(bound), possible.join('|'), because.map(({ code }) => code).join('+')].filter(part => part !== '').join(' ')

const member = [deposited('1991-06-01')]
const today = '2026-11-23'

test.each([
  {
    rule: 'a member of the organisation takes part in what it adopts',
    of: text(),
    acts: member,
    on: '1998-02-28',
    is: 'member true from-roster',
  },
  { rule: 'not before it is adopted', of: text(), acts: member, on: '1998-02-27', is: 'none false not-adopted' },
  {
    rule: 'who joins the organisation later takes part from then on',
    of: text(),
    acts: [deposited('2001-06-01')],
    on: '2001-06-01',
    is: 'member true from-roster',
  },
  {
    rule: 'and not before',
    of: text(),
    acts: [signed('1990-06-01'), deposited('2001-06-01')],
    on: '2001-05-31',
    is: 'none false from-roster',
  },
  {
    rule: 'whose first act is its deposit was no member before it, whether it had signed or not',
    of: text(),
    acts: [deposited('2001-06-01')],
    on: '2001-05-31',
    is: 'none false from-roster',
  },
  {
    rule: 'while its notice runs it takes part',
    of: text(),
    acts: [...member, notified('2021-11-19')],
    on: '2023-11-18',
    is: 'member true notice-runs+from-roster',
  },
  {
    rule: 'who has left takes part no longer',
    of: text(),
    acts: [...member, notified('2021-11-19')],
    on: '2023-11-19',
    is: 'former-member false from-roster',
  },
  {
    rule: 'who had left before the adoption never took part',
    of: text(),
    acts: [...member, tookEffect('1997-01-01')],
    on: today,
    is: 'none false from-roster',
  },
  {
    rule: 'excluded from the work when it was adopted',
    of: text(),
    acts: [...member, suspended('1992-01-31')],
    on: today,
    is: 'none false excluded-at-adoption+from-roster',
  },
  {
    rule: 'excluded on the very day of the adoption',
    of: text(),
    acts: [...member, suspended('1998-02-28')],
    on: today,
    is: 'none false excluded-at-adoption+from-roster',
  },
  {
    rule: 'the exclusion ended, but not resumed: still outside what was adopted meanwhile',
    of: text(),
    acts: [...member, suspended('1992-01-31'), lifted('2009-06-03', { participationResumed: false })],
    on: today,
    is: 'none false excluded-at-adoption+from-roster',
  },
  {
    rule: 'and suspended in what was adopted before',
    of: text({ adopted: '1991-12-31' }),
    acts: [...member, suspended('1992-01-31'), lifted('2009-06-03', { participationResumed: false })],
    on: today,
    is: 'suspended true not-resumed+from-roster',
  },
  {
    rule: 'suspended after the adoption: suspended in it',
    of: text(),
    acts: [...member, suspended('2009-07-05'), lifted('2011-06-01')],
    on: '2010-01-01',
    is: 'suspended true from-roster',
  },
  {
    rule: 'lifted: a member as before',
    of: text(),
    acts: [...member, suspended('2009-07-05'), lifted('2011-06-01')],
    on: '2011-06-01',
    is: 'member true from-roster',
  },
  {
    rule: 'suspended when it was adopted, and back since: takes part from its return',
    of: text({ adopted: '2010-05-05' }),
    acts: [...member, suspended('2009-07-05'), lifted('2011-06-01')],
    on: today,
    is: 'member true from-roster',
  },
  {
    rule: 'suspended when it was adopted: outside until its return',
    of: text({ adopted: '2010-05-05' }),
    acts: [...member, suspended('2009-07-05'), lifted('2011-06-01')],
    on: '2011-05-31',
    is: 'none false excluded-at-adoption+from-roster',
  },
  {
    rule: 'a return counts as well',
    of: text({ adopted: '2010-05-05' }),
    acts: [...member, suspended('2009-07-05'), resumed('2011-06-01')],
    on: today,
    is: 'member true from-roster',
  },
  {
    rule: 'contested membership makes contested participation',
    of: text(),
    acts: member,
    more: { contests: [contest('2019-04-27', null, ['party', 'former-party'])] },
    on: '2020-01-01',
    is: 'contested null member|former-member contested+from-roster',
  },
  {
    rule: 'unknown membership makes unknown participation',
    of: text(),
    acts: [deposited('1998')],
    on: '1998-06-01',
    is: 'unknown null none|member partial+not-covered+from-roster',
  },
  {
    rule: 'no act and no list of members',
    of: text(),
    acts: [],
    on: today,
    is: 'unknown null none|member not-covered+from-roster',
  },
  {
    rule: 'no act, and a list of members that covers the day',
    of: text(),
    acts: [],
    more: { lists: [list(today)] },
    on: today,
    is: 'none false from-roster',
  },
  {
    rule: 'adopted in a month: within it unknown',
    of: text({ adopted: '1998-02' }),
    acts: member,
    on: '1998-02-15',
    is: 'unknown null none|member partial+from-roster',
  },
  {
    rule: 'adopted on a day not known',
    of: text({ adopted: null }),
    acts: member,
    on: today,
    is: 'unknown null none|member undated+from-roster',
  },
  {
    rule: 'what has ended has no members',
    of: text({ superseded: '2010-05-05' }),
    acts: member,
    on: '2010-05-05',
    is: 'former-member false superseded+from-roster',
  },
  {
    rule: 'superseded in a month: within it unknown',
    of: text({ superseded: '2010-05' }),
    acts: member,
    on: '2010-05-15',
    is: 'unknown null member|former-member superseded+from-roster',
  },
  {
    rule: 'unknown membership of what has ended is not bound',
    of: text({ superseded: '2010-05-05' }),
    acts: [],
    on: today,
    is: 'unknown false none|former-member superseded+not-covered+from-roster',
  },
])('$rule', ({ of, acts, on, is, more }) => {
  expect(brief(underText(of, acts, on, more))).toBe(is)
  expect(underText(of, acts.toReversed(), on, more)).toEqual(underText(of, acts, on, more))
})

test('since: from the adoption, from the day it joined, or from its return, whichever is last', () => {
  const since = (of: Instrument, acts: readonly ParticipationAct[]) => underText(of, acts, today).since?.earliest
  expect(since(text(), member)).toBe('1998-02-28')
  expect(since(text(), [deposited('2001-06-01')])).toBe('2001-06-01')
  expect(since(text({ adopted: '2010-05-05' }), [...member, suspended('2009-07-05'), lifted('2011-06-01')])).toBe('2011-06-01')
  expect(since(text(), [...member, suspended('2009-07-05'), lifted('2011-06-01')])).toBe('1998-02-28')
})

import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { VOTE_KINDS } from '../../../acts/mechanism-defined.ts'
import { StateId } from '../../../kernel/ids.ts'
import { editionFinder } from './testing/edition-day.ts'
import { countsOf, quorumOf, suppose, type VoteCount, type VoteMark, votesNeeded } from './votes.ts'

test.each([
  ['absolute-majority', 34, 18],
  ['absolute-majority', 16, 9],
  ['absolute-majority', 17, 9],
  ['two-thirds', 18, 12],
  ['two-thirds', 16, 11],
  ['two-thirds', 34, 23],
  ['two-thirds', 33, 22],
  ['board-majority', 5, 3],
  ['board-majority', 3, 2],
  ['one-third-support', 164, 55],
  ['half-support', 12, 6],
  ['three-quarters-against', 41, 31],
  ['nine-of-fifteen-no-veto', 15, 9],
  ['consensus', 11, 11],
  ['not-set', 11, null],
  ['per-organ', 35, null],
] as const)('%s of %i is %s', (kind, of, needed) => expect(votesNeeded(kind, of)).toBe(needed))

test.each([
  ['votes-needed', 12, 18, 12],
  ['majority', 12, 18, 10],
  ['three-quarters', 12, 12, 9],
  ['all', 2, 3, 3],
  ['three', 3, 5, 3],
  [undefined, 12, 18, null],
] as const)('quorum %s with %i needed of %i is %s', (quorum, needed, of, expected) =>
  expect(quorumOf(quorum, needed, of)).toBe(expected),
)

test('a number is never more than all, nor less than one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...VOTE_KINDS), fc.integer({ min: 15, max: 200 }), (kind, of) => {
      const needed = votesNeeded(kind, of)
      if (needed !== null) expect(needed >= 1 && needed <= of).toBe(true)
    }),
  )
})

/** A vote of the Rio Treaty with P parties of which I are directly interested. */
const rio = (parties: number, interested: number) => {
  const voters = parties - interested
  const of = (n: number) => ({ least: n, most: n })
  return countsOf(
    { kind: 'two-thirds', bases: ['all', 'voting'], quorum: 'votes-needed' },
    base => of(base === 'all' ? parties : voters),
    of(voters),
  ).counts.map(({ base, needed, reachable }) => [base, needed.least, reachable])
}

test('Rio Treaty, eighteen parties, two of them interested: twelve of sixteen, or eleven', () => {
  expect(rio(18, 2)).toEqual([
    ['all', 12, true],
    ['voting', 11, true],
  ])
})

test('Rio Treaty, eighteen parties, seven of them interested: twelve cannot be reached by eleven', () => {
  expect(rio(18, 7)).toEqual([
    ['all', 12, false],
    ['voting', 8, true],
  ])
})

test('where nobody is shut out both readings come to the same, and are one', () => {
  expect(rio(18, 0)).toEqual([['all', 12, true]])
})

let edition: Awaited<ReturnType<typeof editionFinder>>
beforeAll(async () => {
  edition = await editionFinder()
})
const step = (votes: readonly VoteCount[], order: number) => {
  const found = votes.find(vote => vote.step === order)
  if (!found) throw new Error(`No vote in step ${order}.`)
  return found
}

test('the call of 2019: an absolute majority of seventeen, or of eighteen with Venezuela', () => {
  const call = step(edition.votes('MEC-TIAR-6', { on: '2019-09-11', affected: 'VEN' }), 2)
  expect(call.counts).toEqual([
    {
      base: 'voting',
      of: { least: 17, most: 18 },
      needed: { least: 9, most: 10 },
      quorum: { least: 9, most: 10 },
      reachable: true,
    },
  ])
  expect(call.voters?.open).toEqual([{ state: 'VEN', why: 'contested' }])
  expect(call.voters?.suspended).toEqual(['CUB'])
})

test('two contending American states are shut out; a state that contends with one from outside is not', () => {
  const within = step(edition.votes('MEC-TIAR-7', { on: '1969-07-14', contending: 'HND SLV' }), 3)
  expect(within.excluded.toSorted()).toEqual(['HND', 'SLV'])
  const outside = step(edition.votes('MEC-TIAR-6', { on: '1982-04-21', contending: 'ARG GBR' }), 4)
  expect(outside.excluded).toEqual([])
})

test('two thirds of the members of the OAS that take part: 23 of 34 in 2016, without the parties 22 of 32', () => {
  expect(step(edition.votes('MEC-IDC-21', { on: '2016-05-31', affected: 'VEN' }), 1).counts[0]).toMatchObject({
    of: { least: 34, most: 34 },
    needed: { least: 23, most: 23 },
  })
  expect(step(edition.votes('MEC-OAS-PC-GO', { on: '2016-05-31', contending: 'BOL CHL' }), 2).counts[0]).toMatchObject({
    of: { least: 32, most: 32 },
    needed: { least: 22, most: 22 },
  })
  expect(step(edition.votes('MEC-IDC-18', { on: '2016-05-31', affected: 'VEN' }), 3).counts[0]?.needed.least).toBe(18)
})

test('parties the world over, and boards of which no size is on record, have no number, and say so', () => {
  expect(step(edition.votes('MEC-APMBC-8', { on: '2020-01-15' }), 3)).toMatchObject({ counts: [], numberless: 'not-held' })
  expect(step(edition.votes('MEC-CIFTA-CC', { on: '2020-01-15' }), 3)).toMatchObject({ counts: [], numberless: 'not-set' })
  expect(step(edition.votes('MEC-BOGOTA-MED', { on: '2020-01-15' }), 2)).toMatchObject({ counts: [], numberless: 'nobody-named' })
})

const marks = (text: string) =>
  new Map(text.split(' ').map(one => [StateId.parse(one.slice(0, 3)), one.slice(4) as VoteMark] as const))

test('the vote of 11 September 2019 as it was cast passes, with Venezuela counted or not', () => {
  const call = step(edition.votes('MEC-TIAR-6', { on: '2019-09-11', affected: 'VEN' }), 2)
  const cast = marks(
    'ARG:yes BRA:yes CHL:yes COL:yes SLV:yes USA:yes GTM:yes HTI:yes HND:yes PRY:yes DOM:yes VEN:yes TTO:abstain URY:abstain CRI:abstain PAN:abstain PER:abstain BHS:absent',
  )
  expect(suppose(call, cast)).toMatchObject([
    { yes: 12, abstain: 5, absent: 1, passes: true, quorum: true, unmarked: [], decisive: [] },
  ])
})

test('as long as enough have not voted it is open, and says how many votes are missing', () => {
  const call = step(edition.votes('MEC-TIAR-6', { on: '2018-09-11', affected: 'HND' }), 2)
  expect(call.counts[0]?.needed).toEqual({ least: 9, most: 9 })
  expect(suppose(call, marks('ARG:yes BRA:yes CAN:yes'))).toMatchObject([
    { yes: 2, passes: null, missing: 7, withoutVote: ['CAN'], quorum: null },
  ])
})

test('a state whose vote is one too few decides', () => {
  const call = step(edition.votes('MEC-TIAR-6', { on: '2018-09-11', affected: 'HND' }), 2)
  const nine = 'ARG BRA CHL COL CRI DOM GTM HND HTI'.split(' ')
  const [supposed] = suppose(call, marks(nine.map(state => `${state}:yes`).join(' ')))
  expect(supposed).toMatchObject({ passes: true, missing: 0 })
  expect(supposed?.decisive).toEqual(nine)
})

test('with too few present there is no quorum, whatever the votes', () => {
  const call = step(edition.votes('MEC-TIAR-6', { on: '2018-09-11', affected: 'HND' }), 2)
  const all = [...(call.voters?.states ?? [])]
  const [supposed] = suppose(call, new Map(all.map((state, n) => [state, n < 8 ? 'yes' : 'absent'])))
  expect(supposed).toMatchObject({ quorum: false, passes: false })
})

test('consensus is broken by one objection, and not by an abstention', () => {
  const rio = step(edition.votes('MEC-RIO-1942', { on: '1995-01-26', contending: 'PER ECU' }), 3)
  expect(rio.voters?.states).toEqual(expect.arrayContaining(['ARG', 'BRA', 'CHL', 'USA']))
  expect(suppose(rio, marks('ARG:yes BRA:yes CHL:abstain USA:yes'))).toMatchObject([{ passes: true }])
  expect(suppose(rio, marks('ARG:yes BRA:yes CHL:no'))).toMatchObject([{ passes: false }])
  expect(suppose(rio, marks('ARG:yes BRA:yes'))).toMatchObject([{ passes: null }])
})

test('one more vote in favour never makes a vote fail', () => {
  const call = step(edition.votes('MEC-TIAR-7', { on: '2019-09-11', contending: 'ARG CHL' }), 3)
  const may = [...(call.voters?.states ?? []), 'VEN' as StateId]
  const mark = fc.constantFrom<VoteMark>('yes', 'no', 'abstain', 'absent')
  fc.assert(
    fc.property(fc.array(mark, { minLength: may.length, maxLength: may.length }), fc.nat(may.length - 1), (cast, turned) => {
      const before = new Map(may.map((state, n) => [state, cast[n] ?? 'absent']))
      const after = new Map(before).set(may[turned] ?? ('ARG' as StateId), 'yes')
      suppose(call, before).forEach((one, n) => {
        if (one.passes === true) expect(suppose(call, after)[n]?.passes).toBe(true)
      })
    }),
  )
})

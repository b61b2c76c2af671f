import { expect, test } from 'vitest'
import { interval, PlainDate } from '../../kernel/date.ts'
import { BodyId } from '../../kernel/ids.ts'
import { bodyRecord } from './body-record.ts'
import { tableOf } from './table.ts'
import { editionCatalogue } from './testing/edition-catalogue.ts'

const catalogue = await editionCatalogue()
const TODAY = PlainDate.parse('2026-11-23')
const tables = new Map<PlainDate, ReturnType<typeof tableOf>>()
const tableOn = (on: PlainDate) => {
  const table = tables.get(on) ?? tableOf(catalogue, on)
  tables.set(on, table)
  return table
}
const recordOf = (id: string, on: PlainDate = TODAY) => {
  const organ = catalogue.bodies.get(BodyId.parse(id))
  if (!organ) throw new Error(`no ${id}`)
  return bodyRecord(catalogue, tableOn(on), on, organ)
}

test.each([
  { rule: 'an instrument of its own id', body: 'cicte', members: { status: 'known', instrument: { id: 'cicte' } } },
  { rule: 'founded on the day of adoption', body: 'oas', members: { status: 'known', instrument: { id: 'oas-charter' } } },
  {
    rule: 'begun on the day of entry into force',
    body: 'opanal',
    members: { status: 'known', instrument: { id: 'tlatelolco' } },
  },
  { rule: 'named after it', body: 'celac', members: { status: 'known', instrument: { id: 'celac-2011' } } },
  { rule: 'founded anew by what supersedes', body: 'rss', members: { status: 'known', instrument: { id: 'rss-treaty-1996' } } },
  { rule: 'guarantors are not the parties', body: 'pe-ec-guarantors', members: { status: 'not-known' } },
  { rule: 'an organ of another body is not all its members', body: 'oas-general-assembly', members: { status: 'not-known' } },
  { rule: 'a court has no states as members', body: 'iacthr', members: { status: 'no-states' } },
  { rule: 'a secretariat has none', body: 'cdma-pts', members: { status: 'no-states' } },
  { rule: 'not all members of the charter sit in it', body: 'unsc', members: { status: 'not-known' } },
  { rule: 'its treaty is not in force', body: 'ctbto', members: { status: 'not-known' } },
  { rule: 'no instrument is stated to found it', body: 'caricom', members: { status: 'not-known' } },
])('$rule: $body', ({ body, members }) => expect(recordOf(body).members).toMatchObject(members))

test('who is a member changes with the day', () => {
  const { members } = recordOf('oas', PlainDate.parse('1985-01-01'))
  if (members.status !== 'known') throw new Error('not known')
  const bound = [...members.standings.values()].filter(one => one.bound === true).map(one => String(one.state))
  expect(bound).toContain('NIC')
  expect(bound).not.toContain('CAN')
})

test('what it runs stands once, as what it is to it', () => {
  const { runs } = recordOf('cicte')
  expect(runs.map(({ instrument }) => instrument.id)).toEqual([...new Set(runs.map(({ instrument }) => instrument.id))])
  expect(runs).toContainEqual({ instrument: catalogue.instruments.get(runs[0]?.instrument.id ?? ('' as never)), as: 'itself' })
  expect(runs.find(({ instrument }) => instrument.id === 'iacat')?.as).toMatch(/organ|executing-body/)
})

test('nothing on record is later than the day, and a conference belongs to its own series', () => {
  const on = PlainDate.parse('2002-11-22')
  for (const id of catalogue.bodies.keys())
    for (const activity of recordOf(id, on).activity) expect(interval(activity.on).earliest <= on, id).toBe(true)
  expect(recordOf('cdma', on).activity.find(({ kind }) => kind === 'conference')).toMatchObject({ on: '2002-11-18' })
  expect(recordOf('cicte', on).activity.some(({ kind }) => kind === 'conference')).toBe(false)
})

test('the last act is the last: no act under what it runs has a later day', () => {
  const { runs, activity } = recordOf('opanal')
  const last = activity.find(({ kind }) => kind === 'act')
  const days = runs
    .flatMap(({ instrument }) => [...(catalogue.acts.get(instrument.id)?.values() ?? [])].flat())
    .filter(({ body }) => body.type !== 'mechanism.invoked/v1' && body.type !== 'role.recorded/v1')
    .flatMap(({ body }) => (body.on && interval(body.on).earliest <= TODAY ? [interval(body.on).earliest] : []))
  expect(last && interval(last.on).earliest).toBe(days.toSorted().at(-1))
})

import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { LANGS } from '../../kernel/lang.ts'
import { clubTable, contextOfTable } from './clubs.ts'
import { countConcepts } from './lattice/concepts.ts'
import { nextClosures } from './lattice/next-closure.ts'
import { statesOfRegion } from './table.ts'
import { editionApp, TODAY } from './testing/edition-app.ts'

let edition: Awaited<ReturnType<typeof editionApp>>
beforeAll(async () => {
  edition = await editionApp()
})
const get = async (path: string) => {
  const answer = await edition.app.request(`http://register.example${path}`)
  return { status: answer.status, text: await answer.text() }
}
const Clubs = z.looseObject({
  on: z.string(),
  at: z.object({ size: z.number(), root: z.string() }),
  count: z.number(),
  matching: z.number(),
  listable: z.number(),
  listed: z.number(),
  bounded: z.string().optional(),
  table: z.object({ states: z.array(z.string()), instruments: z.array(z.string()) }),
  clubs: z.array(
    z.looseObject({
      states: z.array(z.string()),
      instruments: z.array(z.string()),
      address: z.string(),
      mayBelong: z.array(z.string()),
      mayLeave: z.number().nullable(),
    }),
  ),
})
const clubs = async (query: string) => Clubs.parse(JSON.parse((await get(`/clubs.json?${query}`)).text))
const Matrix = z.looseObject({
  states: z.array(z.string()),
  instruments: z.array(z.string()),
  cells: z.record(z.string(), z.record(z.string(), z.string())),
})
const Club = z.looseObject({
  asked: z.array(z.string()),
  states: z.array(z.string()),
  instruments: z.array(z.string()),
  mayBelong: z.array(z.object({ state: z.string(), notKnown: z.array(z.string()) })),
  history: z.array(z.looseObject({ on: z.string(), members: z.array(z.string()), mayBelong: z.array(z.string()) })),
  wider: z.array(z.looseObject({ states: z.array(z.string()), instruments: z.array(z.string()) })),
  closer: z.array(z.looseObject({ states: z.array(z.string()), instruments: z.array(z.string()) })),
})
const club = async (path: string) => Club.parse(JSON.parse((await get(path)).text))

/** Who is bound by what, read from the matrix as anybody could. */
async function boundBy(query: string): Promise<Map<string, ReadonlySet<string>>> {
  const matrix = Matrix.parse(JSON.parse((await get(`/matrix.json?${query}`)).text))
  const bound = new Set(['party', 'member', 'suspended'])
  return new Map(
    matrix.instruments.map(id => [
      id,
      new Set(Object.entries(matrix.cells[id] ?? {}).flatMap(([state, standing]) => (bound.has(standing) ? [state] : []))),
    ]),
  )
}
/** Every intersection of sets of states, with the whole: the concepts of a table, by closing under intersection. */
function conceptsOf(states: readonly string[], rows: readonly ReadonlySet<string>[]): Set<string> {
  const found = new Map([[states.join(' '), states]])
  for (const row of rows)
    for (const one of found.values()) {
      const both = one.filter(state => row.has(state))
      found.set(both.join(' '), both)
    }
  return new Set(found.keys())
}

test.each(['2026-11-23', '2002-11-22'])('on %s the count of every threat is that of an independent brute force', async on => {
  const bound = await boundBy(`on=${on}`)
  const { catalogue } = edition.ask
  const threats = [...(await catalogue({ size: edition.size })).terms.values()].flatMap(({ body }) =>
    body.kind === 'threat' ? [body.term] : [],
  )
  expect(threats.length).toBeGreaterThan(20)
  for (const threat of threats) {
    const answer = await clubs(`threat=${threat}&on=${on}`)
    const rows = answer.table.instruments.map(id => bound.get(id) ?? new Set<string>())
    const concepts = conceptsOf(answer.table.states, rows)
    expect(answer.count, threat).toBe(concepts.size)
    for (const { states, instruments } of answer.clubs) {
      expect(concepts).toContain(states.join(' '))
      expect(instruments).toEqual(answer.table.instruments.filter(id => states.every(state => bound.get(id)?.has(state))))
    }
    const trivial = concepts.size - answer.clubs.length
    expect(trivial, threat).toBeGreaterThanOrEqual(0)
    expect(trivial, threat).toBeLessThanOrEqual(2)
  }
})

test('on 22 November 2002 the whole table has as many concepts as closing under intersection finds', async () => {
  const bound = await boundBy('on=2002-11-22')
  const answer = await clubs('on=2002-11-22')
  const rows = answer.table.instruments.map(id => bound.get(id) ?? new Set<string>())
  expect(answer.count).toBe(conceptsOf(answer.table.states, rows).size)
  expect(answer.count).toBeGreaterThan(10_000)
})

test('nothing that binds a state on the day is missing from the table', async () => {
  for (const on of ['2026-11-23', '2002-11-22', '1950-01-01']) {
    const bound = await boundBy(`on=${on}`)
    const { table } = await clubs(`on=${on}&with=BRA`)
    for (const [id, states] of bound) if (states.size > 0) expect(table.instruments, `${id} ${on}`).toContain(id)
  }
})

test('the club of the firearms convention on 1 July 2001 has its twelve parties; of Cuba it is not known', async () => {
  const answer = await club('/clubs/cifta.json?on=2001-07-01')
  expect(answer.states.toSorted()).toEqual(['BHS', 'BLZ', 'BOL', 'BRA', 'CRI', 'ECU', 'MEX', 'NIC', 'PAN', 'PER', 'PRY', 'SLV'])
  expect(answer.mayBelong).toContainEqual({ state: 'CUB', notKnown: ['cifta'] })
})

test('a club named today is named the same on another day, and its members are those of that day', async () => {
  const [then, now] = await Promise.all([club('/clubs/cifta+iacat.json?on=2004-01-01'), club('/clubs/cifta+iacat.json')])
  expect(then.asked).toEqual(now.asked)
  expect(then.states.length).toBeLessThan(now.states.length)
  expect(now.history.findLast(({ on }) => on <= '2004-01-01')?.members).toEqual(then.states)
})

test('the end of a list is a day on which less is known of a club', async () => {
  const { history } = await club('/clubs/cifta+iacat.json')
  const day = history.find(({ on }) => on === '2009-05-31')
  expect(day?.mayBelong).toContain('CAN')
  expect(day?.members).toHaveLength(21)
})

test('the name of a listed club leads to that club', async () => {
  const { clubs: listed } = await clubs('threat=terrorism')
  for (const one of listed.filter((_, i) => i % 40 === 0)) {
    const found = await club(`${one.address}.json?threat=terrorism`)
    expect(found.states).toEqual(one.states)
    expect(found.instruments).toEqual(one.instruments)
    for (const { states } of found.wider) expect(one.states.every(state => states.includes(state))).toBe(true)
    for (const { states } of found.closer) expect(states.every(state => one.states.includes(state))).toBe(true)
  }
})

test('a club with more instruments than an address can hold is named by a few of them', async () => {
  const { clubs: listed } = await clubs('with=CHL,PER,ARG,BRA,PRY')
  const long = listed.find(({ instruments }) => instruments.join('+').length > 480)
  if (!long) throw new Error('no club is that long')
  expect(long.address.length).toBeLessThan(500)
  const found = await club(`${long.address}.json`)
  expect(found.states).toEqual(long.states)
  expect(found.instruments).toEqual(long.instruments)
})

test('members are asked for by `with`, and the table by `states`', async () => {
  const answer = await clubs('threat=terrorism&with=BRA,CAN')
  const all = await clubs('threat=terrorism')
  expect(answer.count).toBe(all.count)
  expect(answer.table).toEqual(all.table)
  const both = all.clubs.filter(({ states }) => states.includes('BRA') && states.includes('CAN'))
  expect(answer.clubs).toEqual(both)
  expect(answer.matching - answer.listed).toBeLessThanOrEqual(1)

  const among = await clubs('threat=terrorism&states=BRA,CAN')
  expect(among.table.states).toEqual(['BRA', 'CAN'])
  expect(among.count).toBeLessThanOrEqual(4)
})

test('the largest clubs come first, and a list that is cut says how to narrow', async () => {
  const answer = await clubs('')
  expect(answer.listed).toBe(2000)
  expect(answer.bounded).toContain('2,000')
  expect(answer.count).toBeGreaterThan(answer.listed)
  const sizes = answer.clubs.map(({ states }) => states.length)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
})

test('instruments that are left out are in no club', async () => {
  const answer = await clubs('threat=terrorism&without=iacat,oas-charter')
  expect(answer.table.instruments).not.toContain('iacat')
  for (const { instruments } of answer.clubs) expect(instruments).not.toContain('iacat')
})

test('legal and political clubs can be told apart', async () => {
  const treaties = await clubs('threat=terrorism&form=treaty')
  const others = await clubs('threat=terrorism&form=others')
  expect(treaties.table.instruments.filter(id => others.table.instruments.includes(id))).toEqual([])
  expect(treaties.count).toBeGreaterThan(1)
  expect(others.count).toBeGreaterThan(1)
})

test('a supposed accession changes the clubs', async () => {
  const [record, supposed] = await Promise.all([club('/clubs/cifta.json'), club('/clubs/cifta.json?suppose=USA:cifta')])
  expect(record.states).not.toContain('USA')
  expect(supposed.states).toContain('USA')
})

const PAGES = [
  '/clubs',
  '/clubs?threat=terrorism',
  '/clubs?threat=gangs&form=treaty',
  '/clubs?with=BRA,CAN',
  '/clubs?group=CARICOM&agenda=new&on=2002-11-22',
  '/clubs?on=1900-01-01',
  '/clubs/cifta',
  '/clubs/cifta+apmbc?on=2001-07-01',
  '/clubs/tiar+pact-of-bogota?states=ARG,BRA,CHL',
  '/clubs/npt?on=1900-01-01',
]
test.each(PAGES)('%s answers as a page in four languages, with what is not known', async path => {
  for (const lang of LANGS) {
    const { status, text } = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    expect(edition.causes.map(cause => cause.stack)).toEqual([])
    expect(status).toBe(200)
    expect(text).toContain('id="not-known"')
    const said = text.replace(/<pre>.*?<\/pre>/gs, '')
    expect(/>[^<]*\{[a-zA-Z]+[,}]/.exec(said)?.[0], 'a value that was not filled in').toBeUndefined()
    expect(said.includes('undefined')).toBe(false)
  }
})

test('every club of the diagram is a link with a name, and stands in the list too', async () => {
  const { text } = await get('/clubs?threat=terrorism&lang=en')
  const picture = /<svg class="clubs".*?<\/svg>/s.exec(text)?.[0] ?? ''
  const links = [...picture.matchAll(/<a [^>]*href="([^"]+)" aria-label="([^"]+)"/g)]
  const list = text.slice(text.indexOf('<tbody>'))
  expect(links.length).toBeGreaterThan(200)
  for (const [, href, label] of links) {
    expect(label).toMatch(/^\d+ states?, \d+ instruments?: /)
    expect(list).toContain(`href="${href}"`)
  }
})

test.each(['/clubs', '/clubs/cifta'])('%s can be had as a table', async path => {
  const { status, text } = await get(`${path}.csv`)
  expect(status).toBe(200)
  expect(text.split('\r\n').length).toBeGreaterThan(20)
})

test.each([
  ['/clubs.json?threat=terorism', 404, 'terrorism'],
  ['/clubs.json?principle=peaceful-setlement', 404, 'peaceful-settlement'],
  ['/clubs.json?states=CHI', 404, 'CHL'],
  ['/clubs.json?with=BRASIL', 400, ''],
  ['/clubs.json?with=CHI', 404, 'CHL'],
  ['/clubs.json?without=cift', 404, 'cifta'],
  ['/clubs.json?group=caribean', 404, 'caribbean'],
  ['/clubs/cift.json', 404, 'cifta'],
  ['/clubs/CIFTA.json', 400, ''],
  ['/clubs.json?states=BRA,CHL&with=CAN', 400, ''],
])('%s is answered by a problem, and by the nearest that there is', async (path, expected, nearest) => {
  const { status, text } = await get(path)
  expect(status).toBe(expected)
  const { suggestions = [] } = z.object({ suggestions: z.array(z.string()).optional() }).parse(JSON.parse(text))
  if (nearest !== '') expect(suggestions).toContain(nearest)
})

test('more than 40 states are answered by the number found and the number expected', async () => {
  const codes = Array.from({ length: 41 }, (_, i) => `X${String.fromCharCode(65 + i / 26, 65 + (i % 26))}`).join(',')
  const { status, text } = await get(`/clubs.json?states=${codes}`)
  expect(status).toBe(400)
  expect(text).toMatch(/41.*40/)
})

test('a second algorithm finds as many concepts in the whole table of today', async () => {
  const catalogue = await edition.ask.catalogue({ size: edition.size })
  const standings = await edition.ask.table({ size: edition.size }, TODAY)
  const context = contextOfTable(clubTable(catalogue, standings, TODAY, statesOfRegion(catalogue), {}))
  let count = 0
  for (const _ of nextClosures(context)) count++
  expect(countConcepts(context)).toEqual({ count, whole: true })
  expect(count).toBeGreaterThan(100_000)
})

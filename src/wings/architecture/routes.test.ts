import { expect, test } from 'vitest'
import { z } from 'zod'
import { LANGS } from '../../kernel/lang.ts'
import { editionApp } from './testing/edition-app.ts'

const { app, causes } = await editionApp()
const get = async (path: string) => {
  const answer = await app.request(`http://register.example${path}`)
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}
const Row = z.looseObject({
  state: z.string(),
  standing: z.string(),
  since: z.string().nullable(),
  because: z.string().optional(),
  acts: z.array(z.looseObject({ id: z.string(), kind: z.string(), on: z.string().nullable() })),
})
const Participation = z.looseObject({
  on: z.string(),
  at: z.object({ size: z.number(), root: z.string() }),
  instrument: z.string(),
  states: z.array(Row),
})
const participation = async (path: string) => Participation.parse(JSON.parse((await get(path)).text))
const rowOf = (answer: z.infer<typeof Participation>, state: string) => answer.states.find(row => row.state === state)

const PAGES = [
  '/states',
  '/states/CHL',
  '/states/VAT',
  '/states/VEN?on=2020-01-01',
  '/instruments',
  '/instruments?threat=terrorism&text=convencion',
  '/instruments/cifta',
  '/instruments/tiar?on=1950-01-01',
  '/instruments/oas-charter',
  '/instruments/cifta/participation',
  '/instruments/tlatelolco/participation?standing=bound',
  '/matrix',
  '/matrix?group=CARICOM&agenda=new',
  '/bodies',
  '/bodies/cicte',
  '/conferences',
]

test.each(PAGES)('%s answers as a page in four languages, with what is not known', async path => {
  for (const lang of LANGS) {
    const { status, text } = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    expect(causes.map(cause => cause.stack)).toEqual([])
    expect(status).toBe(200)
    expect(text).toContain('id="not-known"')
    expect(text.replace(/<pre>.*?<\/pre>/gs, ''), 'a value that was not filled in').not.toMatch(/>[^<]*\{[a-zA-Z]+[,}]/)
    expect(text).not.toContain('undefined')
  }
})

test('on 1 July 2001 twelve states had deposited under the firearms convention', async () => {
  const answer = await participation('/instruments/cifta/participation.json?on=2001-07-01')
  expect(Object.keys(answer).slice(0, 2)).toEqual(['on', 'at'])
  const parties = answer.states.filter(row => row.standing === 'party').map(row => row.state)
  expect(parties.toSorted()).toEqual(['BHS', 'BLZ', 'BOL', 'BRA', 'CRI', 'ECU', 'MEX', 'NIC', 'PAN', 'PER', 'PRY', 'SLV'])
  expect(rowOf(answer, 'URY')).toMatchObject({ standing: 'unknown', because: expect.stringContaining('2001-07') })
})

test('a signature without a day says until when it is known to have been made', async () => {
  const usa = rowOf(await participation('/instruments/cifta/participation.json?on=2002-11-22'), 'USA')
  expect(usa).toMatchObject({ standing: 'unknown', since: null, because: 'undated signature, known by 2009-04-30' })
})

test('the reason is said in the language of the reader', async () => {
  const usa = rowOf(await participation('/instruments/cifta/participation.json?on=2002-11-22&lang=es'), 'USA')
  expect(usa?.because).toBe('firma sin fecha; a más tardar el 2009-04-30')
})

test('what is no day, month or year is given by its two ends', async () => {
  const answer = await participation('/instruments/cifta/participation.json')
  expect(rowOf(answer, 'CRI')?.since).toBe('2001-05-01/2001-05-30')
  expect(rowOf(answer, 'MEX')?.since).toBe('1998-07-01/1998-07-30')
  const charter = await participation('/instruments/oas-charter/participation.json')
  expect(rowOf(charter, 'CAN')?.since).toBe('1990-01-08')
})

test('states stand in the order of their seats: by subregion, then by name', async () => {
  const codes = (await participation('/instruments/cifta/participation.json')).states.map(row => row.state)
  expect(codes.slice(0, 5)).toEqual(['CAN', 'MEX', 'USA', 'BLZ', 'CRI'])
  expect(codes).toHaveLength(35)
})

test('both readings of a contested standing are shown, with who holds them', async () => {
  const { text } = await get('/states/VEN?on=2020-01-01&lang=en')
  expect(text).toContain('class="readings"')
  const answer = await participation('/instruments/tiar/participation.json?on=2020-01-01')
  expect(rowOf(answer, 'VEN')).toMatchObject({ standing: 'contested', readings: [{}, {}] })
})

test('the matrix leaves nothing unknown out', async () => {
  const Matrix = z.object({
    on: z.string(),
    at: z.object({ size: z.number(), root: z.string() }),
    states: z.array(z.string()),
    instruments: z.array(z.string()),
    cells: z.record(z.string(), z.record(z.string(), z.string())),
  })
  const answer = Matrix.parse(JSON.parse((await get('/matrix.json')).text))
  expect(answer.states).toHaveLength(35)
  expect(answer.instruments).toHaveLength(232)
  expect(Object.values(answer.cells).reduce((sum, row) => sum + Object.keys(row).length, 0)).toBe(35 * 232)
})

test('the matrix of 1994 and that of 2026 differ as history did', async () => {
  const [then, now] = await Promise.all([get('/matrix.csv?on=1994-12-31'), get('/matrix.csv?on=2026-11-23')])
  expect(then?.text.match(/,party/g)?.length).toBeLessThan(now?.text.match(/,party/g)?.length ?? 0)
})

test('a state code in small letters is led to its own address, with the form and day asked for', async () => {
  const { status, headers } = await get('/states/chl.json?on=2002-11-22')
  expect(status).toBe(301)
  expect(headers.get('location')).toBe('/states/CHL.json?on=2002-11-22')
})

test.each([
  ['/states/CHI.json', 'CHL'],
  ['/instruments/cift.json', 'cifta'],
  ['/bodies/cict.json', 'cicte'],
])('%s is not in the register; the nearest that is stands beside', async (path, nearest) => {
  const { status, text } = await get(path)
  expect(status).toBe(404)
  expect(JSON.parse(text)).toMatchObject({ status: 404 })
  expect(z.object({ suggestions: z.array(z.string()) }).parse(JSON.parse(text)).suggestions).toContain(nearest)
})

test.each([
  '/instruments?level=galactic',
  '/instruments?threat=%3Cscript%3E',
  '/matrix?states=C',
  '/states/C%27HL',
  `/instruments?text=${'x'.repeat(200)}`,
  '/states/CHL?standing=first',
  '/matrix?on=2002-02-30',
])('%s is answered by 400 and a finding', async path => {
  const { status, text } = await get(path.includes('?') ? path.replace('?', '.json?') : `${path}.json`)
  expect(status).toBe(400)
  expect(z.object({ findings: z.array(z.unknown()).min(1) }).safeParse(JSON.parse(text)).success).toBe(true)
})

test('a group that does not exist is answered by those that do', async () => {
  const { status } = await get('/matrix?group=atlantis')
  expect(status).toBe(404)
})

test.each(['/states', '/states/CHL', '/instruments', '/instruments/cifta/participation', '/matrix', '/bodies', '/conferences'])(
  '%s can be had as a table',
  async path => {
    const { status, text } = await get(`${path}.csv`)
    expect(status).toBe(200)
    const widths = new Set(
      text
        .trim()
        .split('\r\n')
        .slice(0, 1)
        .map(line => line.split(',').length),
    )
    expect([...widths][0]).toBeGreaterThan(5)
  },
)

test('every link of the matrix leads to the row of its state', async () => {
  const { text } = await get('/matrix?level=continental&lang=en')
  expect(text).toContain('/instruments/cifta/participation?lang=en#CHL')
  expect((await get('/instruments/cifta/participation')).text).toContain('<tr id="CHL">')
})

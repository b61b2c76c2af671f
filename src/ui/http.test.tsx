import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { PartialDate, PlainDate } from '../kernel/date.ts'
import { ActId, InstrumentId, MechanismId, ObligationId, StateId } from '../kernel/ids.ts'
import { csvText } from './csv.ts'
import { findingOf } from './findings.ts'
import { furniture, translator } from './languages.ts'
import { suggestionHref } from './problem-page.tsx'
import { formatOfPath } from './reading.ts'
import { asked, specimenApp } from './specimen-app.tsx'

const reports: { incident: string; cause: Error }[] = []
const app = specimenApp(undefined, (incident, cause) => reports.push({ incident, cause }))
const get = (path: string, headers: Record<string, string> = {}) => app.request(`http://register.example${path}`, { headers })

test('JSON opens with the day and the state it was computed from', async () => {
  const answer = await get('/specimen.json?on=2002-11-22&at=6000')
  expect(answer.headers.get('content-type')).toContain('application/json')
  const body: unknown = await answer.json()
  expect(Object.keys(body ?? {}).slice(0, 2)).toEqual(['on', 'at'])
  expect(body).toMatchObject({ on: '2002-11-22', at: { size: 6000 }, rows: 24 })
})

test('the form is chosen by suffix or by Accept, and the suffix wins', async () => {
  const type = async (path: string, accept?: string) =>
    (await get(path, accept ? { accept } : {})).headers.get('content-type')?.split(';')[0]
  expect(await type('/specimen')).toBe('text/html')
  expect(await type('/specimen', '*/*')).toBe('text/html')
  expect(await type('/specimen', 'application/json')).toBe('application/json')
  expect(await type('/specimen', 'text/html;q=0.4,application/json;q=0.9')).toBe('application/json')
  expect(await type('/specimen.csv', 'application/json')).toBe('text/csv')
})

test('a page that is no table has no CSV, and says so', async () => {
  const answer = await get('/states/CHL.csv')
  expect(answer.status).toBe(406)
})

test('data of a named day and state are asked for again after an hour; pages each time', async () => {
  const cache = async (path: string) => (await get(path)).headers.get('cache-control')
  expect(await cache('/specimen.json?on=2002-11-22&at=6120')).toBe('public, max-age=3600, stale-while-revalidate=604800')
  expect(await cache('/specimen.csv?on=2002-11-22&at=6120')).toBe('public, max-age=3600, stale-while-revalidate=604800')
  expect(await cache('/specimen.json?at=6120')).toBe('public, no-cache')
  expect(await cache('/specimen?on=2002-11-22&at=6120')).toBe('public, no-cache')
})

test('an answer known by its tag is not sent again', async () => {
  const tag = (await get('/specimen')).headers.get('etag') ?? ''
  for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
    const again = await get('/specimen', { 'if-none-match': known })
    expect(again.status, known).toBe(304)
    expect(again.headers.get('etag')).toBe(tag)
    expect(await again.text()).toBe('')
  }
  expect((await get('/specimen', { 'if-none-match': '"other"' })).status).toBe(200)
  expect((await get('/specimen?on=2002-11-22', { 'if-none-match': tag })).status).toBe(200)
})

test('dots that belong to an address stay', () => {
  for (const path of [
    '/log/tile/0/000.json',
    '/assets/a.csv',
    '/api/openapi.json',
    '/acts/abc.tlog-proof',
    '/acts.atom',
    '/calendar.ics',
  ])
    expect(formatOfPath(path)).toEqual({ path, format: null })
  expect(formatOfPath('/states/CHL.json')).toEqual({ path: '/states/CHL', format: 'json' })
  expect(formatOfPath('/index.json')).toEqual({ path: '/', format: 'json' })
})

test('a wrong value is a problem with one finding: found, expected, in the reader’s language', async () => {
  const answer = await get('/states/CHLI.json?lang=es')
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(await answer.json()).toMatchObject({
    type: '/problems/invalid-input',
    title: 'No se pudo leer la solicitud',
    findings: [{ pointer: '/state', detail: '«state» es «CHLI». Se esperaba: tres letras mayúsculas (ISO 3166-1 alfa-3).' }],
  })
})

test.each([
  ['/specimen?on=2002-02-30', 400],
  ['/specimen?at=-1', 400],
  ['/specimen?at=99999', 404],
  ['/specimen?lang=xx', 400],
  ['/specimen?rows=many', 400],
  ['/specimen?rows=', 200],
  [`/specimen?sort=${'a'.repeat(401)}`, 400],
  [`/specimen?${Array.from({ length: 401 }, (_, i) => `a${i}=1`).join('&')}`, 400],
  ['/nothing', 404],
])('%s is answered with %i, as a page', async (path, status) => {
  const answer = await get(path)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toContain('<main')
})

test('whatever a stranger writes into the address comes back harmless, and never as a bug', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('on', 'at', 'lang', 'sort', 'rows', 'q'),
      async (text, name) => {
        const answer = await get(`/specimen?rows=1&${name}=${encodeURIComponent(`<script>${text}`)}`)
        expect([200, 400, 404]).toContain(answer.status)
        expect(await answer.text()).not.toContain('<script>')
      },
    ),
    { numRuns: 40 },
  )
  expect(reports).toHaveLength(0)
})

test('nearest ids of a problem are links beside the address asked for', async () => {
  const page = await (await get('/near/alpa?lang=fr')).text()
  expect(page).toContain('href="/near/alpha?lang=fr"')
})

test('a suggestion stands where the id was misspelt, however deep the address', () => {
  expect(suggestionHref('/instruments/cift/participation', 'cifta')).toBe('/instruments/cifta/participation')
  expect(suggestionHref('/response/mechanisms/MEC-TIR-3', 'MEC-TIAR-3')).toBe('/response/mechanisms/MEC-TIAR-3')
  expect(suggestionHref('/states/CHI', '/states/CHL')).toBe('/states/CHL')
})

test('a bug gives the reader a number and the log the cause', async () => {
  const answer = await get('/broken')
  const page = await answer.text()
  const [report] = reports.splice(0)
  expect(answer.status).toBe(500)
  expect(report?.cause.message).toBe('the cause')
  expect(page).toContain(report?.incident)
  expect(page).not.toContain('the cause')
})

test('every answer forbids inline script, frames and sniffing, also one that failed', async () => {
  for (const path of ['/specimen', '/nothing', '/broken', '/assets/none.css', '/specimen.json']) {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  reports.splice(0)
})

test('pages travel compressed, and unpack to what was said', async () => {
  const plain = await (await get('/specimen')).text()
  const zipped = await get('/specimen', { 'accept-encoding': 'gzip' })
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(plain)
  expect((await get('/specimen', { 'accept-encoding': 'br;q=0, gzip;q=0' })).headers.get('content-encoding')).toBeNull()
})

test('an answer is remembered for its day, state and language; never for a reader with a cookie', async () => {
  const times = async (path: string, headers: Record<string, string> = {}) => {
    const before = asked.count
    const answer = await get(path, headers)
    expect(answer.headers.get('etag')).toBeTruthy()
    expect(answer.headers.get('content-security-policy')).toBeTruthy()
    await answer.text()
    return asked.count - before
  }
  expect(await times('/specimen?rows=7')).toBe(1)
  expect(await times('/specimen?rows=7')).toBe(0)
  expect(await times('/specimen?rows=7', { 'accept-language': 'es' })).toBe(1)
  expect(await times('/specimen?rows=7&at=6000')).toBe(1)
  expect(await times('/specimen?rows=7', { accept: 'application/json' })).toBe(1)
  expect(await times('/specimen?rows=7', { cookie: 'a=b' })).toBe(1)
  const tag = (await get('/specimen?rows=7')).headers.get('etag') ?? ''
  expect((await get('/specimen?rows=7', { 'if-none-match': tag })).status).toBe(304)
})

test('links keep the day, the state and the language where the reader chose them, and only then', async () => {
  const chosen = await (await get('/specimen?on=2002-11-22&at=6000&lang=pt')).text()
  expect(chosen).toContain('href="/states/XAA?on=2002-11-22&amp;at=6000&amp;lang=pt"')
  const unchosen = await (await get('/specimen', { 'accept-language': 'pt' })).text()
  expect(unchosen).toContain('href="/states/XAA"')
})

test('every sentence the kernel says of an id or a day has its words in the four languages', () => {
  const schema = z.object({
    a: PlainDate,
    b: PartialDate,
    c: StateId,
    d: InstrumentId,
    e: ObligationId,
    f: MechanismId,
    g: ActId,
  })
  const given = { a: '?', b: '?', c: '?', d: '?', e: '?', f: '?', g: '?' }
  const other = translator('es', furniture)('expected_other')
  const findings = schema.safeParse(given).error?.issues.map(issue => findingOf(issue, given, translator('es', furniture))) ?? []
  expect(findings).toHaveLength(7)
  for (const { detail } of findings) {
    expect(detail).not.toContain(other)
    expect(detail).not.toContain('expected')
  }
})

test('CSV: header row, CRLF, quotes doubled, and nothing a spreadsheet would run', () => {
  const table = {
    columns: ['a', 'b'],
    rows: [
      ['x "y", z', -3],
      ['=1+1', null],
      ['@cmd', '-5'],
      ['\tx', 'two\nlines'],
    ],
  }
  expect(csvText(table)).toBe('a,b\r\n"x ""y"", z",-3\r\n\'=1+1,\r\n\'@cmd,\'-5\r\n\'\tx,"two\nlines"\r\n')
})

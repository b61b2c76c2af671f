import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegister } from '../../register/open.ts'
import type { Register } from '../../register/register.ts'
import { clockAt } from '../../register/testing/each-register.ts'
import { filing } from '../../register/testing/sample-acts.ts'
import { preparedCluster } from '../../store/testing/each-store.ts'
import { FoundAnswer } from './answer-schemas.ts'
import { PARTS, SAMPLE, searchOver } from './testing/sample-register.ts'

let folder: string
let register: Register
let site: ReturnType<typeof searchOver>

/** A name that would be markup if it were not escaped. */
const HOSTILE = filing('term/hostile', {
  type: 'term.defined/v1',
  kind: 'threat',
  term: 'hostile',
  names: { en: '<img src=x> hostile & "quoted"', es: 'hostil', pt: 'hostil', fr: 'hostile' },
  definitions: { en: 'x', es: 'x', pt: 'x', fr: 'x' },
  paperSections: [],
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hemicycle-search-'))
  register = await openRegister(
    { dataFolder: folder },
    { ...PARTS, clock: clockAt('2026-11-23T12:00:00.000Z'), prepared: await preparedCluster() },
  )
  const result = await register.record([...SAMPLE, HOSTILE])
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  site = searchOver(register)
})
afterAll(async () => {
  await register.close()
  await rm(folder, { recursive: true, force: true })
})

const page = async (path: string) => {
  const answer = await site.get(path)
  expect(site.causes).toEqual([])
  const { document } = parseHTML(await answer.text())
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  return {
    status: answer.status,
    text: (selector: string) => all(selector).map(one => one.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    links: (selector: string) => all(selector).map(one => one.getAttribute('href') ?? ''),
    all,
  }
}
const json = async (path: string) => FoundAnswer.parse(await (await site.get(path)).json())

test('without a question the page says how to ask, and each example is a link to itself', async () => {
  const { status, links, text } = await page('/search?lang=fr')
  expect(status).toBe(200)
  expect(links('dl.how a')).toContain('/search?q=cifta&lang=fr')
  expect(text('h1')).toEqual(['Recherche'])
})

test('a result is a link, its words are marked, and the language is named where it is not the reader’s', async () => {
  const { text, links } = await page('/search?q=antipersonal+almacenamiento&lang=en')
  expect(links('.hits h3 a')).toEqual(['/instruments/mine-ban?lang=en'])
  expect(text('.hits .found-in')).toEqual(['Found in Spanish:'])
  expect(text('.hits mark')).toContain('antipersonal')
  const own = await page('/search?q=antipersonal+almacenamiento&lang=es')
  expect(own.text('.hits .found-in')).toEqual([])
  expect(own.text('.hits h3 mark')).toEqual(['antipersonal'])
})

test('names that look like markup are shown as they are', async () => {
  const { text, all } = await page('/search?q=hostile&lang=en')
  expect(text('.hits h3')[0]).toBe('<img src=x> hostile & "quoted"')
  expect(all('.hits img')).toEqual([])
})

test('choices are links that keep the question, the day and the state, and lead to as many results as they say', async () => {
  const { all } = await page('/search?q=xanadu+OR+convention&on=2002-11-22&at=10&lang=en')
  const links = all('.narrow a')
  expect(links.length).toBeGreaterThan(8)
  for (const link of links) {
    const href = link.getAttribute('href') ?? ''
    expect(href).toMatch(/^\/search\?q=xanadu\+OR\+convention&\w+=[\w-]+&on=2002-11-22&at=10&lang=en$/)
    const { count } = await json(href.replace('/search', '/search.json'))
    expect(count, href).toBe(Number(link.querySelector('.figure')?.textContent))
  }
})

test('a choice that was made can be undone', async () => {
  const { links, text } = await page('/search?q=xanadu&kind=act&year=2001')
  expect(links('.narrow a[aria-current]')).toEqual(['/search?q=xanadu&year=2001', '/search?q=xanadu&kind=act'])
  expect(links('.hits-count a')).toEqual(['/search?q=xanadu'])
  expect(text('.hits-count')[0]).toMatch(/^1 result of \d+/)
})

test('results fill pages, and each stands on one', async () => {
  const first = await json('/search.json?q=example.org')
  expect([first.count, first.pages, first.results.length]).toEqual([11, 1, 11])
  const beyond = await json('/search.json?q=example.org&page=7')
  expect(beyond.page).toBe(1)
})

test('the answer as data has the shape that is described, and its marks lie on words', async () => {
  const given = await json('/search.json?q=minas+antipersonal&lang=es')
  const [first] = given.results
  expect(first).toMatchObject({ kind: 'instrument', id: 'mine-ban', address: '/instruments/mine-ban', foundBy: 'name' })
  expect(first?.titleMarks.map(([start, end]) => first.title.slice(start, end))).toEqual(['Minas', 'antipersonal'])
})

test('the table holds every result', async () => {
  const answer = await site.get('/search.csv?q=xanadu+OR+convention')
  const [head, ...rows] = (await answer.text()).trim().split('\r\n')
  expect(head).toBe('kind,id,title,address,foundBy,languages,on')
  expect(rows).toHaveLength((await json('/search.json?q=xanadu+OR+convention')).count)
})

test('nothing found: what may have been meant, and what to do', async () => {
  const { links, text } = await page('/search?q=rurittania&lang=en')
  expect(text('[role=status]')).toEqual(['Nothing in the register meets “rurittania”.'])
  expect(links('main p a')).toContain('/search?q=ruritania&lang=en')
  expect(links('main li a')).toContain('/states/XAB?lang=en')
})

test.each([
  [`/search?q=${'a'.repeat(201)}`, 400],
  [`/search?q=${'a'.repeat(5000)}`, 400],
  ['/search?q=a&year=19x7', 400],
  ['/search?q=a&kind=treaty', 400],
  ['/search?q=a&state=chl', 400],
  ['/search?q=a&page=0', 400],
  ['/search?q=-a', 200],
  [`/search?q=${Array.from({ length: 31 }, (_, n) => `w${n}`).join('+')}`, 200],
  ['/search?q=%27%3B+drop+schema+search+cascade%3B--', 200],
  ['/search?q=%00%FF%ED%A0%80', 200],
  ['/search?q=%22%22%22-%22', 200],
  ['/search?q=a&threat=none&state=ZZZ&year=0001', 200],
])('%s is answered with %i, and never with the inside of the program', async (path, status) => {
  const answer = await site.get(path, { headers: { accept: 'application/json' } })
  expect(answer.status).toBe(status)
  expect(await answer.text()).not.toMatch(/syntax error|tsquery|pg_|\bat .*\.ts:\d+/)
  expect(site.causes).toEqual([])
})

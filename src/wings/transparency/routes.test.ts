import { Hono } from 'hono'
import { beforeAll, expect, test } from 'vitest'
import { Instant } from '../../kernel/date.ts'
import { LANGS } from '../../kernel/lang.ts'
import { nodeHasher } from '../../kernel/node-hasher.ts'
import { noAssets } from '../../ui/assets.ts'
import { answerProblems, answerUnknownAddress, readRequest, routingPath } from '../../ui/http.tsx'
import { editionQuestions, TODAY } from '../architecture/testing/edition-app.ts'
import { ExampleAnswer, ExpenditureAnswer, MethodsAnswer } from './answer-schemas.ts'
import { digestOf, recompute } from './expenditure/derivation-document.ts'
import { loadInventedBudgets } from './expenditure/invented.ts'
import { editionFacts } from './expenditure/testing/edition-figures.ts'
import { EXAMPLE } from './expenditure/testing/invented-budgets.ts'
import { groundOf } from './questions.ts'
import { transparencyRoutes } from './routes.tsx'

let app: Hono
const causes: Error[] = []
beforeAll(async () => {
  const { ask, size } = await editionQuestions()
  const ground = groundOf(await editionFacts())
  const name = { en: 'The Americas', es: 'Las Américas', pt: 'As Américas', fr: 'Les Amériques' }
  const state = { size, root: 'q2tL9cJb0T3l9o2S6mZf1m0cJ1o1b8V2Vw2bq3J4n5k=' }
  app = new Hono({ getPath: routingPath })
  app.use(
    readRequest({
      site: { name: 'Hemicycle', edition: name, wings: { transparency: '/expenditure' }, asset: noAssets.href },
      clock: { today: () => TODAY, now: () => Instant.parse('2026-11-23T12:00:00.000Z') },
      latest: () => state,
      stateAt: asked => ({ ...state, size: asked }),
    }),
  )
  app.onError(answerProblems((_incident, cause) => causes.push(cause)))
  app.notFound(answerUnknownAddress)
  app.route('/', transparencyRoutes({ expenditure: async () => ground }, ask, loadInventedBudgets(EXAMPLE)))
})
const get = (path: string) => app.request(`http://register.example${path}`)
const text = async (path: string) => (await get(path)).text()
const json = async (path: string): Promise<unknown> => (await get(path)).json()

const CHILE = 'state=CHL&year=2005&amount=1000000000&conversion=usd-constant-cpi&base=2019'

test('an amount is converted, cited by its digest, and opens down to the acts of its figures', async () => {
  const page = await text(`/expenditure?${CHILE}`)
  expect(page).toContain('2,241,436.22455172')
  expect(page).toMatch(/sha256:[0-9a-f]{64}/)
  expect(page.match(/href="\/acts\/[a-z2-7]{26}"[^>]*>wb-consumer-prices/g)).toHaveLength(14)

  const { result } = ExpenditureAnswer.parse(await json(`/expenditure.json?${CHILE}`))
  if (!result) throw new Error('expected a result')
  expect(result.value).toMatch(/^2241436\.2245517157377/)
  expect(recompute(result.derivation)).toEqual([])
  expect(digestOf(result.derivation, nodeHasher)).toBe(result.digest)
})

test('what would mislead is refused on the page, with the reason and without a number', async () => {
  const page = await text('/expenditure?state=ARG&year=2005&amount=1000&conversion=usd-constant-cpi&base=2019')
  expect(page).toContain('Not comparable')
  expect(page).toContain('No complete chain of consumer prices (ARG) from 2005 to 2019')
  const { result } = ExpenditureAnswer.parse(
    await json('/expenditure.json?state=ARG&year=2005&amount=1000&conversion=usd-constant-cpi&base=2019'),
  )
  expect(result).toMatchObject({ value: null, missing: [{ reason: 'no-price-chain' }] })
})

test('a rate that the reader states is marked as changed', async () => {
  const page = await text('/expenditure?state=VEN&year=2012&amount=100&conversion=usd-constant-cpi&base=2015&rate=6.3')
  expect(page).toContain('80.2737838749225')
  expect(page).toContain('changed by whoever asks: rate of the base year')
})

test.each(['amount=1.000.000', 'year=20x5', 'conversion=gold', 'rate=0', 'state=chile'])(
  '%s is refused as a problem',
  async query => {
    const words = new URLSearchParams({ state: 'CHL', year: '2005', amount: '1' })
    for (const [name, value] of new URLSearchParams(query)) words.set(name, value)
    const answer = await get(`/expenditure.json?${words}`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('problem+json')
  },
)

test('the form alone is shown until something is asked; fields left blank are absent', async () => {
  expect((await get('/expenditure?state=&year=&amount=&conversion=&base=&rate=')).status).toBe(200)
  expect(ExpenditureAnswer.parse(await json('/expenditure.json')).result).toBeNull()
})

test('every figure on record comes as CSV with its act, missing ones left out', async () => {
  const lines = (await text('/expenditure.csv')).split('\r\n')
  expect(lines[0]).toBe('series,act,state,year,value,unit,mark')
  expect(lines.length).toBeGreaterThan(14_000)
  expect(lines.find(line => line.startsWith('wmeat-1973-expenditure-share-of-gnp') && line.includes(',ECU,1964,'))).toMatch(
    /,194,percent,Q$/,
  )
})

test('methods stand side by side, the reconstruction is called one, and unverified rules say so', async () => {
  const page = await text('/expenditure/methods')
  expect(page).toContain('Common standardized methodology of ECLAC (2001), reconstruction')
  expect(page).toContain('from level 2 (unverified)')
  expect(page).toContain('if equipped for military operations')
  expect(MethodsAnswer.parse(await json('/expenditure/methods.json')).methods).toHaveLength(6)
  expect((await text('/expenditure/methods.csv')).split('\r\n')[0]).toBe('item,cofog-02,eclac-2001,nato,sipri,un-2011,unasur')
})

test('the example shows both ends, each cause, and that nothing is left', async () => {
  const page = await text('/expenditure/example')
  for (const shown of [
    '1,165.46',
    '1,413.11',
    '-153.24',
    '-101.18',
    '-8.44',
    '63.26',
    '-59.80',
    '1,199.88',
    '1,153.71',
    'What is left',
  ])
    expect(page).toContain(shown)
  const answer = ExampleAnswer.parse(await json('/expenditure/example.json'))
  expect([...answer.states, ...answer.differences].map(one => one.closing)).toEqual(['0', '0', '0'])
  expect(digestOf(answer.derivation, nodeHasher)).toBe(answer.digest)
})

test('without an answer to the condition of its method a state is not compared, and the page says which condition', async () => {
  const page = await text('/expenditure/example?holds=open')
  expect(page).toContain('Not comparable')
  expect(page).toContain('The method does not say whether')
})

test('a method that is not on record is a problem with the nearest ones', async () => {
  const answer = await get('/expenditure/example.json?first=sipry')
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({
    type: expect.stringContaining('unknown-method'),
    suggestions: expect.arrayContaining(['sipri']),
  })
})

test.each(
  LANGS.flatMap(lang => [`/expenditure?${CHILE}`, '/expenditure/methods', '/expenditure/example'].map(path => ({ lang, path }))),
)('$path is whole in $lang: no key without words, no place left open', async ({ lang, path }) => {
  const page = await text(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
  const [content = ''] = page.split('<footer')
  expect(/\b(?:page|step|caution|reason|item|rule|cause|unit)_[a-z]+/.exec(content)?.[0]).toBeUndefined()
  expect(/\{[a-z]+\}/.exec(content)?.[0]).toBeUndefined()
  expect(causes).toEqual([])
})

test('a site without the example has no such page', async () => {
  const bare = new Hono().route(
    '/',
    transparencyRoutes({ expenditure: async () => groundOf(await editionFacts()) }, (await editionQuestions()).ask, null),
  )
  expect(bare.routes.some(({ path }) => path === '/expenditure/example')).toBe(false)
})

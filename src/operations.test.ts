/** What the machine description says is what the site does: every route, every schema, every example of every wing. */
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { OPERATIONS } from './app.tsx'
import { LANGS } from './kernel/lang.ts'
import { editionHouse } from './testing/edition-house.ts'
import type { Checks } from './ui/http.tsx'
import { exampleAddress, MEDIA, queryOf, routeOf, wordOf, wordsInPath } from './ui/operation.ts'
import { ProblemAnswer } from './wings/register/answer-schemas.ts'
import { referenceWords } from './wings/register/messages.ts'
import { openApi } from './wings/register/openapi.ts'

let house: Awaited<ReturnType<typeof editionHouse>>
beforeAll(async () => {
  house = await editionHouse()
})
afterAll(() => house.close())

const listed = OPERATIONS.flatMap(set => set.operations.map(operation => ({ path: operation.path, operation, set })))

/** Served to people's browsers as parts of pages, not asked by programs. */
const NOT_DESCRIBED = ['/assets/:name']

test('every route of the site is described, and every description has its route', () => {
  const routes = new Set(
    house.app.routes.filter(({ method, path }) => method === 'GET' && !NOT_DESCRIBED.includes(path)).map(({ path }) => path),
  )
  expect([...routes].toSorted()).toEqual([...new Set(listed.map(({ operation }) => routeOf(operation)))].toSorted())
})

const checksOf = (handler: unknown): Checks | undefined =>
  typeof handler === 'function' && 'checks' in handler ? (handler.checks as Checks) : undefined

test.each(listed)('$path checks a request with the very schemas that it is described by', ({ operation }) => {
  const checks = house.app.routes
    .filter(({ path }) => path === routeOf(operation))
    .flatMap(({ handler }) => checksOf(handler) ?? [])
  const query = checks.find(({ target }) => target === 'query')?.schema
  const params = checks.find(({ target }) => target === 'param')?.schema
  expect(query).toBe(operation.query)
  if (params) expect(params).toBe(operation.params)
  expect(Object.keys(operation.params?.shape ?? {}).toSorted()).toEqual([...new Set(wordsInPath(operation.path))].toSorted())
})

test.each(listed)('$path is explained in four languages, with every word it takes', ({ operation, set }) => {
  const names = [...wordsInPath(operation.path), ...Object.keys(queryOf(operation, set).shape)]
  for (const key of [`address_${operation.path}`, ...names.map(name => `word_${name}`)])
    for (const lang of LANGS) expect(wordOf(lang, key, [set.words, referenceWords]), `${lang} ${key}`).toMatch(/\S/)
})

test('the description is valid OpenAPI 3.1, in every language', async () => {
  for (const lang of LANGS) {
    const { valid, errors } = await new Validator().validate({ ...openApi(OPERATIONS, lang, 'https://register.example') })
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  }
})

const Described = z.looseObject({
  paths: z.record(
    z.string(),
    z.object({
      get: z.looseObject({
        operationId: z.string(),
        parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})

test('each reference in the description leads somewhere, nothing stands in it unused, and no two operations share a name', async () => {
  const text = await (await house.get('/api/openapi.json')).text()
  const { paths, components } = Described.parse(JSON.parse(text))
  const used = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name))
  expect([...used].filter(name => !(name in components.schemas))).toEqual([])
  expect(Object.keys(components.schemas).filter(name => !used.has(name))).toEqual(['Entry'])
  const ids = Object.values(paths).map(({ get }) => get.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(text).not.toContain('#/$defs/')
})

const examples = listed.flatMap(({ operation }) =>
  operation.forms.flatMap(form =>
    operation.examples.map(example => ({ address: exampleAddress(operation, example, form), form, operation })),
  ),
)

test.each(examples)('$address answers as $form, in the shape that is described', async ({ address, form, operation }) => {
  const answer = await house.get(address)
  expect(house.causes.map(cause => cause.stack)).toEqual([])
  expect(answer.status, await answer.clone().text()).toBe(200)
  expect(answer.headers.get('content-type')?.split(';')[0]).toBe(MEDIA[form])
  const body = await answer.text()
  expect(body.length).toBeGreaterThan(0)
  if (form !== 'json') return
  const given: unknown = JSON.parse(body)
  // Read and compared: a member that the shape does not name would be dropped by reading, and so be seen here.
  expect(operation.answer?.parse(given)).toEqual(given)
})

test('a refusal has the shape of a problem', async () => {
  for (const address of ['/states/CHI.json', '/matrix.json?on=2002-02-30', '/nowhere.json', '/states.json?at=999999999']) {
    const answer = await house.get(address)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    const given: unknown = await answer.json()
    expect(ProblemAnswer.parse(given)).toEqual(given)
  }
})

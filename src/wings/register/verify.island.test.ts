import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { openRegister } from '../../register/open.ts'
import type { Register } from '../../register/register.ts'
import { clockAt } from '../../register/testing/each-register.ts'
import { stateFiling } from '../../register/testing/sample-acts.ts'
import { preparedCluster } from '../../store/testing/each-store.ts'
import { architectureProjection } from '../architecture/projection.ts'
import { architectureRules } from '../architecture/rules.ts'
import { SAMPLE, siteOf } from './testing/register-site.ts'

/** The page and its script in a small browser of their own, over a real register. */
const folder = await mkdtemp(join(tmpdir(), 'hemicycle-verify-'))
const register: Register = await openRegister(
  { dataFolder: folder },
  {
    projections: [architectureProjection],
    rules: [architectureRules],
    clock: clockAt('2026-01-01T00:00:00.000Z'),
    prepared: await preparedCluster(),
  },
)
const recorded = await register.record(SAMPLE)
const act = recorded.ok ? recorded.receipts[4]?.id : undefined
const site = siteOf(register)

const storage = new Map<string, string>()
beforeEach(() => storage.clear())
afterAll(async () => {
  vi.unstubAllGlobals()
  await register.close()
  await rm(folder, { recursive: true, force: true })
})

type Changed = Readonly<Record<string, (body: ArrayBuffer) => ArrayBuffer | string>>

/** Opens the page; `changed` alters what the server would answer. Done when a verdict stands. */
async function visit(changed: Changed = {}) {
  const { document, Event } = parseHTML(await site.text(`/acts/${act}/verify?lang=en`))
  const fetched: string[] = []
  vi.stubGlobal('document', document)
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
    removeItem: (key: string) => storage.delete(key),
  })
  vi.stubGlobal('fetch', async (path: string) => {
    fetched.push(path)
    const answer = await site.get(path)
    const change = Object.entries(changed).find(([suffix]) => path.endsWith(suffix))?.[1]
    return change && answer.ok ? new Response(change(await answer.arrayBuffer())) : answer
  })
  vi.resetModules()
  await import('./verify.island.ts')
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
  const verdicts = () =>
    Object.fromEntries(
      ['body', 'leaf', 'inclusion', 'checkpoint', 'memory'].map(step => [step, text(`[data-step="${step}"] [data-verdict]`)]),
    )
  // This small browser has no selection in text fields.
  Object.assign(document.querySelector('textarea') ?? {}, { setSelectionRange: () => {} })
  const click = (selector: string) => document.querySelector(selector)?.dispatchEvent(new Event('click'))
  const page = { fetched, text, click, verdicts, overall: () => text('[data-overall]') }
  await vi.waitFor(() => expect(verdicts().memory).not.toMatch(/Not computed yet/), { timeout: 5_000 })
  return page
}
const decoded = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes)

test('an act as it was recorded passes all four steps, each with its numbers', async () => {
  const page = await visit()
  expect(page.overall()).toMatch(/^All four steps agree/)
  expect(page.verdicts()).toMatchObject({ body: 'Correct', leaf: 'Correct', inclusion: 'Correct', checkpoint: 'Correct' })
  expect(page.text('[data-step="inclusion"] [data-numbers]')).toContain((await site.ask.latest()).root)
  expect(page.text('[data-step="checkpoint"] [data-numbers]')).toContain(register.vkey.split('+').slice(0, 2).join('+'))
})

test('one byte of the body changed by the reader fails the first step and no other', async () => {
  const page = await visit()
  page.click('[data-flip]')
  await vi.waitFor(() => expect(page.verdicts().body).toBe('Does not agree'))
  expect(page.overall()).toMatch(/changed here by you/)
  expect(page.verdicts()).toMatchObject({ leaf: 'Correct', inclusion: 'Correct', checkpoint: 'Correct' })
  page.click('[data-restore]')
  await vi.waitFor(() => expect(page.overall()).toMatch(/^All four steps agree/))
})

test.each([
  { what: 'another body', file: '.body', from: 'ratification', to: 'acceptance', fails: 'body' },
  { what: 'another entry', file: '.entry', from: '1991-05', to: '1991-06', fails: 'inclusion' },
  { what: 'another size', file: '.tlog-proof', from: '\n8\n', to: '\n9\n', fails: 'checkpoint' },
])('a server that hands out $what is seen', async ({ file, from, to, fails }) => {
  const page = await visit({ [file]: body => decoded(body).replace(from, to) })
  expect(page.verdicts()[fails]).toBe('Does not agree')
  expect(page.overall()).toMatch(/^At least one step does not agree/)
  // What is remembered is a signed state; one that did not verify never is.
  expect(storage.size).toBe(fails === 'body' ? 1 : 0)
})

test('a returning reader sees that the register only grew', async () => {
  await visit()
  expect((await visit()).verdicts().memory).toContain('The state is the one you saw last: 8 acts')
  await register.record([stateFiling('XAC'), stateFiling('XAD')])
  const page = await visit()
  expect(page.verdicts().memory).toContain('You last saw 8 acts; there are now 10')
  expect(page.fetched.some(path => path.startsWith('/log/tile/0/'))).toBe(true)
})

test.each([
  { what: 'another history', size: 5, root: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', says: /another history/ },
  {
    what: 'another tree of the same size',
    size: 0,
    root: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    says: /another history/,
  },
  {
    what: 'a register that got shorter',
    size: 900,
    root: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    says: /never gets shorter/,
  },
])('a returning reader sees $what, and what was seen before is not written over', async ({ size, root, says }) => {
  const kept = JSON.stringify({
    vkey: register.vkey,
    checkpoint: `${register.origin}\n${size || (await site.ask.latest()).size}\n${root}\n\n— x AAAAAAAA\n`,
  })
  storage.set('hemicycle/last-checkpoint', kept)
  const page = await visit()
  expect(page.verdicts().memory).toMatch(says)
  expect(storage.get('hemicycle/last-checkpoint')).toBe(kept)
})

test('another key than at the last visit is said', async () => {
  await visit()
  storage.set(
    'hemicycle/last-checkpoint',
    (storage.get('hemicycle/last-checkpoint') ?? '').replace(register.vkey, 'x+00000000+AQ=='),
  )
  expect((await visit()).verdicts().memory).toMatch(/signed with another key/)
})

test('a browser without Ed25519 checks what it can, and says what it could not', async () => {
  vi.stubGlobal('crypto', { subtle: { importKey: () => Promise.reject(new Error('NotSupportedError')) } })
  const page = await visit()
  expect(page.overall()).toMatch(/The signature was not checked/)
  expect(page.verdicts()).toMatchObject({ body: 'Correct', inclusion: 'Correct', checkpoint: 'Not checked' })
  expect(page.verdicts().memory).toMatch(/nothing is remembered/)
  vi.unstubAllGlobals()
})

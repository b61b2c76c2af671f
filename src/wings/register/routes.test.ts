import {
  fromBase64,
  openCheckpoint,
  parseProofFile,
  parseVerifierKey,
  plainHasher,
  toBase64,
  utf8,
  verifyBody,
  verifyInclusion,
  verifyProofFile,
} from '@hemicycle/log'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { LANGS } from '../../kernel/lang.ts'
import { nodeVerifiers } from '../../register/keys.ts'
import { describeEachRegister } from '../../register/testing/each-register.ts'
import { filing, stateFiling } from '../../register/testing/sample-acts.ts'
import { architectureProjection } from '../architecture/projection.ts'
import { architectureRules } from '../architecture/rules.ts'
import { PROBLEM_TYPES } from './problems.ts'
import { SAMPLE, siteOf } from './testing/register-site.ts'

const Act = z.looseObject({ index: z.number(), id: z.string(), type: z.string(), correctedAt: z.number().nullable() })
const List = z.looseObject({ count: z.number(), acts: z.array(Act) })
const One = z.looseObject({
  act: Act,
  body: z.looseObject({ type: z.string() }),
  salt: z.string(),
  entry: z.string(),
  proof: z.object({
    size: z.number(),
    root: z.string(),
    index: z.number(),
    leafHash: z.string(),
    hashes: z.array(z.string()),
  }),
  changed: z.object({ days: z.array(z.object({ day: z.string(), is: z.string(), standing: z.string() })) }).nullable(),
  versions: z.array(Act),
})
const bytes = (text: string) => fromBase64(text) ?? new Uint8Array(0)

describeEachRegister('pages of the register', { projections: [architectureProjection], rules: [architectureRules] }, place => {
  const open = async () => {
    const register = await (await place()).open()
    const recorded = await register.record(SAMPLE)
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.findings))
    const ids = recorded.receipts.map(({ id }) => id)
    return { register, site: siteOf(register), ids, deposit: ids[4] ?? '' }
  }
  /** Opened once for the tests that only read. */
  let made: ReturnType<typeof open> | null = null
  const opened = () => {
    made ??= open()
    return made
  }

  test('every page answers in four languages, with every place in its sentences filled', async () => {
    const { site, ids } = await opened()
    const pages = [
      '/',
      '/?on=1991-05-15',
      '/?on=1800-01-01',
      '/acts',
      '/acts?state=XAA&from=1990-01-01&to=2010-01-01',
      '/acts?type=act.corrected/v1',
      '/log',
      '/api',
      '/problems',
      ...PROBLEM_TYPES.map(type => `/problems/${type}`),
      ...ids.map(id => `/acts/${id}`),
      `/acts/${ids[4]}/verify`,
      `/acts/${ids[3]}?at=4`,
    ]
    for (const path of pages)
      for (const lang of LANGS) {
        const answer = await site.get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        expect(site.causes.map(cause => cause.stack)).toEqual([])
        expect(answer.status, path).toBe(200)
        const text = (await answer.text()).replace(/data-words="[^"]*"|<pre>.*?<\/pre>/gs, '')
        expect(text, `${path} ${lang}`).not.toMatch(/>[^<]*\{(?!&quot;|\w*\})[a-zA-Z]+[,}]/)
        expect(text, `${path} ${lang}`).not.toContain('undefined')
        expect(text).not.toMatch(/ style=| onclick=|<script(?![^>]* (?:src=|type="application\/ld\+json"))/)
      }
  })

  test('the record is narrowed by type, state, instrument, confidence and day; a month counts by each of its days', async () => {
    const { site } = await opened()
    const count = async (query: string) => List.parse(await site.json(`/acts.json?${query}`)).acts.map(act => act.index)
    expect(await count('')).toEqual([7, 6, 5, 4, 3, 2, 1, 0])
    expect(await count('type=instrument.deposited/v1')).toEqual([5, 4])
    expect(await count('state=XAA')).toEqual([6, 4, 3, 0])
    expect(await count('instrument=pact&state=XAB')).toEqual([5])
    expect(await count('confidence=disputed')).toEqual([4])
    expect(await count('from=1991-05-20&to=1991-05-21')).toEqual([4])
    expect(await count('from=1991-06-01&to=2005-06-06')).toEqual([])
    expect(await count('at=4')).toEqual([3, 2, 1, 0])
  })

  test('the same list is a table of values, and a feed', async () => {
    const { site } = await opened()
    const csv = await site.text('/acts.csv?state=XAA')
    expect(csv.split('\r\n')[0]).toBe(
      'index,id,type,party,office,on,recordedAt,confidence,states,instruments,bodies,standsFor,correctedAt',
    )
    expect(csv.trim().split('\r\n')).toHaveLength(5)
    const feed = await site.get('/acts.atom?state=XAA')
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const text = await feed.text()
    expect(text.match(/<entry>/g)).toHaveLength(4)
    expect(text).toContain('<id>http://register.example/acts/')
  })

  test('an act answers with what makes it checkable, and its numbers agree', async () => {
    const { site, deposit } = await opened()
    const answer = await site.json(`/acts/${deposit}.json`)
    expect(Object.keys(answer).slice(0, 2)).toEqual(['on', 'at'])
    const { proof, entry, salt, body } = One.parse(answer)
    expect(proof.leafHash).toBe(toBase64(plainHasher.leaf(utf8(entry))))
    const said = { index: proof.index, size: proof.size, leafHash: bytes(proof.leafHash), root: bytes(proof.root) }
    expect(verifyInclusion({ ...said, proof: proof.hashes.map(bytes) })).toEqual({ ok: true })
    const line = await site.text(`/acts/${deposit}.body`)
    expect(line).toBe(`${salt}\t${line.slice(45)}`)
    expect(JSON.parse(line.slice(45))).toEqual(body)
    expect(verifyBody(utf8(entry), bytes(salt), utf8(line.slice(45).trimEnd()))).toEqual({ ok: true })
    expect(new Uint8Array(await (await site.get(`/acts/${deposit}.entry`)).arrayBuffer())).toEqual(utf8(entry))
  })

  test('the proof file verifies offline against the latest signed checkpoint', async () => {
    const { register, site, deposit } = await opened()
    const key = parseVerifierKey(register.vkey)
    if (!key.ok) throw new Error(key.finding.detail)
    const trust = { origin: register.origin, logKeys: [key.value] }
    const entry = utf8(One.parse(await site.json(`/acts/${deposit}.json`)).entry)
    for (const path of [`/acts/${deposit}.tlog-proof`, `/acts/${deposit}.tlog-proof?at=5`]) {
      const file = await site.text(path)
      expect(await verifyProofFile(file, entry, trust, nodeVerifiers), path).toMatchObject({ ok: true })
      const parsed = parseProofFile(file)
      if (!parsed.ok) throw new Error(parsed.finding.detail)
      expect(await openCheckpoint(parsed.value.checkpoint, trust, nodeVerifiers)).toMatchObject({
        ok: true,
        value: { checkpoint: { size: 8 } },
      })
    }
    expect((await site.get(`/acts/${deposit}.tlog-proof?at=4`)).status).toBe(404)
  })

  test('whatever its place, an act has a proof that leads to the root', async () => {
    const register = await (await place()).open()
    const letters = Array.from({ length: 300 }, (_, n) => `X${String.fromCharCode(65 + n / 26, 65 + (n % 26))}`)
    const recorded = await register.record(letters.map(stateFiling))
    const site = siteOf(register)
    const ids = recorded.ok ? recorded.receipts.map(({ id }) => id) : []
    for (const index of [0, 1, 100, 254, 255, 256, 257, 283, 298, 299]) {
      const { proof } = One.parse(await site.json(`/acts/${ids[index]}.json`))
      const said = { index, size: 300, leafHash: bytes(proof.leafHash), root: bytes(proof.root) }
      expect(verifyInclusion({ ...said, proof: proof.hashes.map(bytes) }), String(index)).toEqual({ ok: true })
    }
  })

  test('what an act changed is the standing before, after, and on the day of the page', async () => {
    const { site, deposit } = await opened()
    const { changed } = One.parse(await site.json(`/acts/${deposit}.json?on=2000-01-01`))
    expect(changed?.days.map(({ day, is }) => `${day} ${is}`)).toEqual([
      '1991-04-30 before',
      '1991-05-31 onLast',
      '2000-01-01 now',
    ])
    expect(changed?.days[0]?.standing).toBe('signatory')
  })

  test('a correction shows from its own place on, and not at an earlier state', async () => {
    const { register, site, deposit } = await open()
    const before = One.parse(await site.json(`/acts/${deposit}.json?on=2000-01-01&at=8`))
    const replacement = { ...before.body, on: '1991-05-11' }
    const correct = filing('c1', {
      type: 'act.corrected/v1',
      corrects: deposit,
      reason: 'A second list prints the day.',
      replacement,
    })
    const result = await register.record([correct])
    const correction = result.ok ? (result.receipts[0]?.id ?? '') : ''
    const now = One.parse(await site.json(`/acts/${deposit}.json`))
    expect(now.act.correctedAt).toBe(8)
    expect(now.versions.map(({ index }) => index)).toEqual([4, 8])
    expect(now.body).toEqual(before.body)
    expect(One.parse(await site.json(`/acts/${deposit}.json?at=8&on=2000-01-01`))).toEqual(before)
    expect(await site.text(`/acts/${deposit}`)).toContain(`href="/acts/${correction}"`)
    expect(await site.text(`/acts/${correction}`)).toContain('A second list prints the day.')
    expect(await site.text(`/acts/${correction}`)).toContain('11 May 1991')
    expect(await site.text(`/acts/${correction}`)).toContain('The list prints the month.')
    expect((await site.get(`/acts/${correction}?at=8`)).status).toBe(404)
    expect(List.parse(await site.json('/acts.json?state=XAA')).acts.map(({ index }) => index)).toEqual([8, 6, 4, 3, 0])
  })

  test('each state of the register has the root that the log had then', async () => {
    const { register, site } = await opened()
    const states = await Promise.all([0, 1, 5, 8].map(size => site.ask.stateAt(size)))
    expect(states[3]).toEqual(await site.ask.latest())
    expect(states[3]?.root).toBe(toBase64((await register.head()).root))
    expect(states[0]?.root).toBe('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
    expect(await site.ask.stateAt(9)).toBeNull()
    expect((await site.get('/acts?at=9')).status).toBe(404)
  })

  test('what is not there is said, with what is near; what cannot be read is refused; nothing breaks', async () => {
    const { site, ids } = await opened()
    const wrong = `${ids[3]?.slice(0, 12)}aaaaaaaaaaaaaa`
    const problem = await site.get(`/acts/${wrong}.json`)
    expect(problem.status).toBe(404)
    expect(await problem.json()).toMatchObject({ type: '/problems/unknown-act', suggestions: [`/acts/${ids[3]}`] })
    const refused = [
      'type=nothing/v1',
      'state=xx',
      'from=2001-02-30',
      'confidence=high',
      'page=0',
      'page=x',
      `instrument=${'a'.repeat(900)}`,
    ]
    for (const query of refused) expect((await site.get(`/acts?${query}`)).status, query).toBe(400)
    const absent = [
      '/acts/0',
      '/acts/%27%3B--',
      '/acts/..%2f..',
      '/acts/x.entry',
      '/acts/x.tlog-proof',
      '/acts/x.body',
      '/problems/none',
    ]
    for (const path of absent) expect((await site.get(path)).status, path).toBe(404)
    expect((await site.get('/acts?page=999')).status).toBe(200)
    expect(site.causes).toEqual([])
  })

  test('the machine description is whole: each reference leads somewhere, each word in a path is a parameter', async () => {
    const { site } = await opened()
    const text = await site.text('/api/openapi.json')
    const description = z
      .looseObject({
        openapi: z.literal('3.1.0'),
        paths: z.record(
          z.string(),
          z.object({ get: z.looseObject({ parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })) }) }),
        ),
        components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
      })
      .parse(JSON.parse(text))
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
      expect(Object.keys(description.components.schemas)).toContain(name)
    for (const [path, { get }] of Object.entries(description.paths)) {
      const inPath = get.parameters.filter(one => one.in === 'path').map(one => one.name)
      expect(inPath, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(found => found[1]))
    }
    expect(Object.keys(description.paths)).toContain('/acts/{act}')
  })
})

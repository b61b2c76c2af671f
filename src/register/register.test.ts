import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openCheckpoint, parseVerifierKey } from '@hemicycle/log'
import { expect, test } from 'vitest'
import { architectureProjection } from '../wings/architecture/projection.ts'
import { architectureRules } from '../wings/architecture/rules.ts'
import { nodeVerifiers } from './keys.ts'
import { clockAt, describeEachRegister } from './testing/each-register.ts'
import { depositFiling, filing, instrumentFiling, stateFiling, stepFiling } from './testing/sample-acts.ts'

const parts = { projections: [architectureProjection], rules: [architectureRules] }
const ground = [stateFiling('XAA'), stateFiling('XAB'), instrumentFiling('pact')]
const rulesOf = (result: { ok: boolean; findings?: readonly { rule: string }[] }) => result.findings?.map(f => f.rule)

describeEachRegister('register', parts, place => {
  test('an act is recorded once, however often it is sent', async () => {
    const register = await (await place()).open()
    const first = await register.record(ground)
    expect(first).toMatchObject({ ok: true, size: 3, receipts: [{ index: 0, before: false }, { index: 1 }, { index: 2 }] })
    expect(await register.record(ground)).toMatchObject({
      ok: true,
      size: 3,
      receipts: [{ index: 0, before: true }, { index: 1 }, { index: 2 }],
    })
    expect((await register.head()).size).toBe(3)
  })

  test('one wrong act among several: nothing is recorded, and every problem is listed', async () => {
    const register = await (await place()).open()
    await register.record(ground)
    const result = await register.record([
      depositFiling('pact', 'XAA', '1991-05-01'),
      depositFiling('pact', 'XZZ', '1991-05-01'),
      depositFiling('pact', 'XAB', '1989-12-31'),
      { ...depositFiling('pact', 'XAB', '1991-02-30'), key: 'no such day' },
    ])
    expect(result).toMatchObject({ ok: false, findings: [{ rule: 'act-shape', pointer: '/3/body/on' }] })
    const later = await register.record([
      depositFiling('pact', 'XAA', '1991-05-01'),
      depositFiling('pact', 'XZZ', '1991-05-01'),
      depositFiling('pact', 'XAB', '1989-12-31'),
    ])
    expect(rulesOf(later)).toEqual(['unknown-state', 'before-adoption'])
    expect((await register.head()).size).toBe(3)
  })

  test('a key that names another act is refused', async () => {
    const register = await (await place()).open()
    await register.record([...ground, depositFiling('pact', 'XAA', '1991-05-01')])
    expect(rulesOf(await register.record([depositFiling('pact', 'XAA', '1991-05-02')]))).toEqual(['key-taken'])
  })

  test('calls that arrive together are each judged for themselves', async () => {
    const register = await (await place()).open()
    await register.record(ground)
    const results = await Promise.all([
      register.record([stepFiling('denunciation.notified/v1', 'pact', 'XAA', '2001-01-01')]),
      register.record([
        stepFiling('denunciation.notified/v1', 'pact', 'XAB', '2001-01-01'),
        depositFiling('pact', 'XZZ', '1999-01-01'),
      ]),
      register.record([stepFiling('denunciation.notified/v1', 'pact', 'XAA', '2002-02-02')]),
      register.record([stepFiling('denunciation.notified/v1', 'pact', 'XAB', '2003-03-03')]),
    ])
    expect(results.map(result => (result.ok ? 'recorded' : rulesOf(result)?.join()))).toEqual([
      'recorded',
      'unknown-state',
      'second-denunciation',
      'recorded',
    ])
    expect((await register.head()).size).toBe(5)
  })

  const refusals = [
    { what: 'an unknown type', body: { type: 'instrument.abolished/v1' }, rule: 'act-type' },
    { what: 'an unknown version', body: { type: 'instrument.deposited/v9' }, rule: 'act-version' },
    { what: 'no type', body: {}, rule: 'act-without-type' },
    {
      what: 'a member nobody knows',
      body: { ...depositFiling('pact', 'XAA', '1999-01-01').body, colour: 'red' },
      rule: 'act-shape',
    },
    {
      what: 'the character U+0000',
      body: { ...depositFiling('pact', 'XAA', '1999-01-01').body, note: 'a\u0000b' },
      rule: 'act-text',
    },
    {
      what: 'half a character',
      body: { ...depositFiling('pact', 'XAA', '1999-01-01').body, note: 'a\ud800b' },
      rule: 'act-text',
    },
    {
      what: 'no source though verified',
      body: { ...depositFiling('pact', 'XAA', '1999-01-01').body, sources: [] },
      rule: 'source-missing',
    },
    {
      what: 'a revocation without a notice',
      body: stepFiling('denunciation.revoked/v1', 'pact', 'XAA', '1999-01-01').body,
      rule: 'revocation-without-notice',
    },
  ]

  test('what is not an act is refused, with the rule by its name', async () => {
    const register = await (await place()).open()
    await register.record(ground)
    for (const { what, body, rule } of refusals) {
      const result = await register.record([{ key: what, by: { party: 'edition:test', office: 'compiler' }, body }])
      expect(rulesOf(result), what).toEqual([rule])
    }
    expect((await register.head()).size).toBe(3)
  })

  test('a correction stands in the place of what it corrects, and the earlier state can still be read', async () => {
    const register = await (await place()).open()
    const recorded = await register.record([...ground, depositFiling('pact', 'XAA', '1991-05-01')])
    const id = recorded.ok ? recorded.receipts[3]?.id : undefined
    const replacement = depositFiling('pact', 'XAA', '1991-05-11').body
    const correct = (key: string, body: object) =>
      register.record([filing(key, { type: 'act.corrected/v1', corrects: id, reason: 'typing error', ...body })])
    expect(rulesOf(await correct('c0', { replacement: ground[0]?.body }))).toEqual(['correction-type'])
    expect(await correct('c1', { replacement })).toMatchObject({ ok: true, size: 5 })
    const rows = (size: number) =>
      register.reading('public', sql =>
        sql.query<{ on: string }>(
          `select body->>'on' as on from architecture.participation where from_index < $1 and (until_index is null or until_index >= $1)`,
          [size],
        ),
      )
    expect(await rows(4)).toEqual([{ on: '1991-05-01' }])
    expect(await rows(5)).toEqual([{ on: '1991-05-11' }])
    expect(await correct('c2', { replacement: null })).toMatchObject({ ok: true, size: 6 })
    expect(await rows(6)).toEqual([])
  })

  test('what a correction puts in the place of an act is judged like an act', async () => {
    const register = await (await place()).open()
    const recorded = await register.record([...ground, depositFiling('pact', 'XAA', '1991-05-01')])
    const corrects = recorded.ok ? recorded.receipts[3]?.id : undefined
    const replacement = depositFiling('no-such', 'XZZ', '1900-01-01').body
    const refused = await register.record([filing('c', { type: 'act.corrected/v1', corrects, reason: 'wrong', replacement })])
    expect(rulesOf(refused)).toEqual(['unknown-instrument', 'unknown-state'])
  })

  test('the checkpoint signs what is recorded, and time never goes back', async () => {
    const clock = clockAt('2026-01-02T00:00:00.000Z')
    const register = await (await place()).open({ clock })
    await register.record([stateFiling('XAA')])
    clock.set('2026-01-01T00:00:00.000Z')
    await register.record([stateFiling('XAB')])
    expect((await register.head()).recordedAt).toBe('2026-01-02T00:00:00.000Z')
    const key = parseVerifierKey(register.vkey)
    const opened =
      key.ok &&
      (await openCheckpoint(await register.checkpoint(), { origin: register.origin, logKeys: [key.value] }, nodeVerifiers))
    expect(opened).toMatchObject({ ok: true, value: { checkpoint: { size: 2, root: (await register.head()).root } } })
  })

  test("the register opens again with everything, and refuses another log's key", async () => {
    const here = await place()
    const register = await here.open()
    await register.record(ground)
    await register.close()
    const again = await here.open()
    expect((await again.head()).size).toBe(3)
    expect(await again.record([depositFiling('pact', 'XAA', '1991-05-01')])).toMatchObject({ ok: true, size: 4 })
    await again.close()

    const other = await place()
    await (await other.open()).close()
    for (const file of ['log.key', 'log.vkey'])
      await writeFile(join(here.settings.dataFolder, 'keys', file), await readFile(join(other.settings.dataFolder, 'keys', file)))
    await expect(here.open()).rejects.toThrow(/does not belong to the log/)
  })

  test('a rebuild derives the same tables', async () => {
    const register = await (await place()).open()
    await register.record([...ground, depositFiling('pact', 'XAA', '1991-05-01')])
    const tables = () =>
      register.reading('public', async sql => ({
        acts: await sql.query('select * from register.act order by index'),
        subjects: await sql.query('select * from register.subject order by kind, id, index'),
        participation: await sql.query('select * from architecture.participation order by from_index'),
      }))
    const before = await tables()
    expect(await register.rebuild()).toMatchObject({ rebuilt: ['register', 'architecture'] })
    expect(await tables()).toEqual(before)
  })

  test('many writers at once: every acknowledged act has a place of its own', async () => {
    const register = await (await place()).open()
    await register.record(ground)
    const calls = Array.from({ length: 300 }, (_, n) =>
      register.record([
        filing(`role/${n}`, { type: 'role.recorded/v1', instrument: 'pact', state: 'XAA', on: '2000-01-01', role: 'host' }),
      ]),
    )
    const places = (await Promise.all(calls)).map(result => (result.ok ? result.receipts[0]?.index : null))
    expect(new Set(places).size).toBe(300)
    expect((await register.head()).size).toBe(303)
  })
})

test('a second start on the same folder is refused with a sentence', async () => {
  const { mkdtemp } = await import('node:fs/promises')
  const { tmpdir } = await import('node:os')
  const { openRegister } = await import('./open.ts')
  const { preparedCluster } = await import('../store/testing/each-store.ts')
  const dataFolder = await mkdtemp(join(tmpdir(), 'hemicycle-register-'))
  const register = await openRegister({ dataFolder }, { ...parts, prepared: await preparedCluster() })
  await expect(openRegister({ dataFolder }, parts)).rejects.toThrow(/in use|already/i)
  await register.close()
  await rm(dataFolder, { recursive: true })
})

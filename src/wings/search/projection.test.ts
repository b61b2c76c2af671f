import { expect, test } from 'vitest'
import { actIdOf } from '../../acts/act-id.ts'
import { readBody } from '../../acts/catalogue.ts'
import { Entry } from '../../acts/entry.ts'
import { nodeHasher } from '../../kernel/node-hasher.ts'
import type { RecordedAct } from '../../register/projection.ts'
import { filing } from '../../register/testing/sample-acts.ts'
import type { Sql } from '../../store/store.ts'
import { describeEachStore } from '../../store/testing/each-store.ts'
import { searchProjection } from './projection.ts'
import { LANDMINES, SAMPLE } from './testing/sample-register.ts'

const bodyOf = (input: object) => {
  const read = readBody(input)
  if (!read.ok) throw new Error(read.findings.map(one => one.detail).join(' '))
  return read.body
}

/** As the register hands them to projections: the sample, a correction of an instrument, a withdrawal of an act. */
const ACTS: readonly RecordedAct[] = [
  ...SAMPLE.map(({ key, by, body }) => ({ key, by, body: bodyOf(body), corrects: null })),
  { ...filing('renamed', {}), body: bodyOf({ ...LANDMINES.body, threats: [] }), corrects: 2 },
  { ...filing('withdrawn', {}), body: null, corrects: 8 },
].map(({ by, body, corrects }, index, all) => {
  const idAt = (place: number) =>
    actIdOf(bytes => nodeHasher.sha256(bytes), 'edition:test' as Entry['by']['party'], all[place]?.key ?? '')
  const entry = Entry.parse({
    v: 1,
    id: idAt(index),
    type: body?.type ?? 'act.corrected/v1',
    by,
    on: null,
    recordedAt: '2026-11-23T12:00:00.000Z',
    visibility: 'public',
    refs: [],
    body: `${'A'.repeat(43)}=`,
  })
  return { index, entry, body, digest: '', standsFor: corrects === null ? entry.id : idAt(corrects) }
})

describeEachStore('the index of the search', open => {
  const derived = async (sql: Sql, schema: string, batches: readonly (readonly RecordedAct[])[]) => {
    await sql.exec(`drop schema if exists ${schema} cascade; create schema ${schema}; set local search_path to ${schema}`)
    await sql.exec(searchProjection.tables)
    for (const batch of batches) await searchProjection.apply(sql, batch)
    const tables = searchProjection.tableNames.map(table =>
      sql.query<{ row: string }>(`select t::text as row from ${table} t order by 1`),
    )
    return (await Promise.all(tables)).map(rows => rows.map(({ row }) => row))
  }

  test('is the same whether acts come together or in parts', async () => {
    const store = await open()
    await store.writing(async sql => {
      const together = await derived(sql, 'together', [ACTS])
      expect(together.map(rows => rows.length)).toEqual([7, 2, ACTS.length - 1])
      for (const size of [1, 5]) {
        const batches = Array.from({ length: Math.ceil(ACTS.length / size) }, (_, n) => ACTS.slice(n * size, (n + 1) * size))
        expect(await derived(sql, 'parts', batches), `${size} at a time`).toEqual(together)
      }
    })
  })
})

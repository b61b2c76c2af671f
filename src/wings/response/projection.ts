/**
 * The table of the Response wing: tests, worked cases and exercises as they are defined. What states did, and which mechanisms
 * there are, it asks of Architecture.
 *
 * History  `from_index` and `until_index` say from which act on a row holds and from which it no longer does.
 */
import type { ActBody, BodyOf } from '../../acts/catalogue.ts'
import { guarded } from '../../register/act-projection.ts'
import type { Projection, RecordedAct } from '../../register/projection.ts'
import type { Sql } from '../../store/store.ts'

export type DefinitionBody = BodyOf<'assessment-test.defined/v1' | 'worked-case.defined/v1' | 'exercise.defined/v1'>

/** What a row is about, as kind and id; null for acts of other wings. */
function defined(body: ActBody): { readonly kind: string; readonly id: string } | null {
  switch (body.type) {
    case 'assessment-test.defined/v1':
      return { kind: 'test', id: body.test }
    case 'worked-case.defined/v1':
      return { kind: 'case', id: body.case }
    case 'exercise.defined/v1':
      return { kind: 'exercise', id: body.exercise }
    default:
      return null
  }
}

export const responseProjection: Projection = {
  name: 'response',
  version: 1,
  tableNames: ['definition'],
  tables: `
    create table definition (
      kind text not null, id text not null, act text not null, stands_for text not null,
      from_index bigint not null, until_index bigint, visibility text not null, body jsonb not null,
      primary key (kind, id, from_index)
    );
    create index on definition (stands_for);
    ${guarded(['definition'])}
  `,
  apply: async (sql: Sql, acts: readonly RecordedAct[]) => {
    const rows = acts.flatMap(act => {
      const about = act.body ? defined(act.body) : null
      return about ? [{ act, ...about }] : []
    })
    if (rows.length > 0)
      await sql.query(
        `insert into definition (kind, id, act, stands_for, from_index, visibility, body)
         select kind, id, act, stands_for, from_index, visibility, body::jsonb
         from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[]) as t (kind, id, act, stands_for, from_index, visibility, body)`,
        [
          rows.map(row => row.kind),
          rows.map(row => row.id),
          rows.map(row => row.act.entry.id),
          rows.map(row => row.act.standsFor),
          rows.map(row => row.act.index),
          rows.map(row => row.act.entry.visibility),
          rows.map(row => JSON.stringify(row.act.body)),
        ],
      )
    for (const act of acts) {
      if (act.standsFor === act.entry.id) continue
      await sql.query(
        'update definition set until_index = $2 where stands_for = $1 and from_index < $2 and until_index is null',
        [act.standsFor, act.index],
      )
    }
  },
}

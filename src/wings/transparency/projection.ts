/**
 * The table of the Transparency wing: series of figures, currencies, notes on comparability and methods, as they are stated.
 *
 * History  `from_index` and `until_index` say from which act on a row holds and from which it no longer does.
 */
import type { ActBody, ActTypeName, BodyOf } from '../../acts/catalogue.ts'
import { guarded } from '../../register/act-projection.ts'
import type { Projection, RecordedAct } from '../../register/projection.ts'
import type { Sql } from '../../store/store.ts'

const STATEMENTS = [
  'series.published/v1',
  'currency.introduced/v1',
  'comparability.noted/v1',
  'expenditure-method.defined/v1',
] as const satisfies readonly ActTypeName[]
export type StatementBody = BodyOf<(typeof STATEMENTS)[number]>

const isStatement = (body: ActBody): body is StatementBody => STATEMENTS.some(type => type === body.type)

export const transparencyProjection: Projection = {
  name: 'transparency',
  version: 1,
  tableNames: ['statement'],
  tables: `
    create table statement (
      type text not null, act text not null, stands_for text not null,
      from_index bigint primary key, until_index bigint, visibility text not null, body jsonb not null
    );
    create index on statement (stands_for);
    ${guarded(['statement'])}
  `,
  apply: async (sql: Sql, acts: readonly RecordedAct[]) => {
    const rows = acts.flatMap(act => (act.body && isStatement(act.body) ? [{ ...act, body: act.body }] : []))
    if (rows.length > 0)
      await sql.query(
        `insert into statement (type, act, stands_for, from_index, visibility, body)
         select type, act, stands_for, from_index, visibility, body::jsonb
         from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[]) as t (type, act, stands_for, from_index, visibility, body)`,
        [
          rows.map(row => row.body.type),
          rows.map(row => row.entry.id),
          rows.map(row => row.standsFor),
          rows.map(row => row.index),
          rows.map(row => row.entry.visibility),
          rows.map(row => JSON.stringify(row.body)),
        ],
      )
    for (const act of acts) {
      if (act.standsFor === act.entry.id) continue
      await sql.query('update statement set until_index = $2 where stands_for = $1 and from_index < $2 and until_index is null', [
        act.standsFor,
        act.index,
      ])
    }
  },
}

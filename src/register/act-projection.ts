/** The register's own tables: every act with its body, and the things it speaks of, for pages and for checks of identity. */
import { subjectsOf } from '../acts/catalogue.ts'
import { interval } from '../kernel/date.ts'
import type { Sql } from '../store/store.ts'
import type { Projection, RecordedAct } from './projection.ts'

const GUARDED = (table: string) => `
  alter table ${table} enable row level security;
  create policy reading on ${table} for select
    using (visibility = 'public' and current_setting('hemicycle.identity', true) = 'public');`

/** Row-level security for a table of any projection: what is public is for the public. */
export const guarded = (tables: readonly string[]) => tables.map(GUARDED).join('\n')

const columns = `index, id, type, party, office, on_text, on_earliest, on_latest, recorded_at, visibility, stands_for, digest, body`

export const actProjection: Projection = {
  name: 'register',
  version: 1,
  tableNames: ['act', 'subject'],
  tables: `
    create table act (
      index bigint primary key, id text not null unique, type text not null, party text not null, office text not null,
      on_text text, on_earliest date, on_latest date, recorded_at text not null, visibility text not null,
      stands_for text not null, digest text not null, body jsonb,
      corrected_at bigint
    );
    create index on act (on_earliest, index);
    create index on act (stands_for);
    create table subject (index bigint not null, kind text not null, id text not null, visibility text not null, primary key (kind, id, index));
    ${guarded(['act', 'subject'])}
  `,
  apply: async (sql: Sql, acts: readonly RecordedAct[]) => {
    if (acts.length === 0) return
    await sql.query(
      `insert into act (${columns})
       select i, id, type, party, office, on_text, on_earliest::date, on_latest::date, recorded_at, visibility, stands_for, digest, body::jsonb
       from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[])
         as t (i, id, type, party, office, on_text, on_earliest, on_latest, recorded_at, visibility, stands_for, digest, body)`,
      [
        acts.map(act => act.index),
        acts.map(act => act.entry.id),
        acts.map(act => act.entry.type),
        acts.map(act => act.entry.by.party),
        acts.map(act => act.entry.by.office),
        acts.map(act => act.entry.on),
        acts.map(act => (act.entry.on ? interval(act.entry.on).earliest : null)),
        acts.map(act => (act.entry.on ? interval(act.entry.on).latest : null)),
        acts.map(act => act.entry.recordedAt),
        acts.map(act => act.entry.visibility),
        acts.map(act => act.standsFor),
        acts.map(act => act.digest),
        acts.map(act => (act.body ? JSON.stringify(act.body) : null)),
      ],
    )
    const subjects = acts.flatMap(act => {
      const { states = [], instruments = [], bodies = [] } = act.body ? subjectsOf(act.body) : {}
      const row = (kind: string, ids: readonly string[]) =>
        [...new Set(ids)].map(id => ({ index: act.index, kind, id, visibility: act.entry.visibility }))
      return [...row('state', states), ...row('instrument', instruments), ...row('body', bodies)]
    })
    await sql.query(
      `insert into subject (index, kind, id, visibility) select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[])`,
      [subjects.map(s => s.index), subjects.map(s => s.kind), subjects.map(s => s.id), subjects.map(s => s.visibility)],
    )
    for (const act of acts) {
      if (act.standsFor === act.entry.id) continue
      await sql.query('update act set corrected_at = $2 where stands_for = $1 and index < $2 and corrected_at is null', [
        act.standsFor,
        act.index,
      ])
    }
  },
}

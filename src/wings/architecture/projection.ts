/**
 * The tables of the Architecture wing: the catalogue (states, instruments and what is said of them) and participation.
 *
 * Reads    every act that says something of a state, a body, an instrument or a term; the others pass by.
 * History  `from_index` and `until_index` say from which act on a row holds and from which it no longer does.
 */
import type { ActBody, ActTypeName } from '../../acts/catalogue.ts'
import { guarded } from '../../register/act-projection.ts'
import type { Projection, RecordedAct } from '../../register/projection.ts'
import type { Sql } from '../../store/store.ts'
import { PARTICIPATION_TYPES, type ParticipationBody } from './facts.ts'

const PARTICIPATION: ReadonlySet<ActTypeName> = new Set(PARTICIPATION_TYPES)
const isParticipation = (body: ActBody): body is ParticipationBody => PARTICIPATION.has(body.type)

/** What a catalogue row is about, as kind and id; null for acts of other wings. */
function catalogued(body: ActBody): readonly (readonly [kind: string, id: string])[] {
  switch (body.type) {
    case 'state.registered/v1':
      return [['state', body.state]]
    case 'body.registered/v1':
      return [['body', body.body]]
    case 'term.defined/v1':
      return [['term', `${body.kind}/${body.term}`]]
    case 'instrument.adopted/v1':
      return [['instrument', body.instrument]]
    case 'instrument.entered-into-force/v1':
    case 'instrument.terminated/v1':
    case 'instrument.status-noted/v1':
    case 'instrument.rules-stated/v1':
      return [[body.type.slice(body.type.indexOf('.') + 1, -3), body.instrument]]
    case 'source-list.read/v1':
      return body.instruments.map(id => ['source-list', id] as const)
    case 'standing.contested/v1':
      return [['contest', body.instrument]]
    case 'relation.stated/v1': {
      const name = (end: typeof body.from) => ('instrument' in end ? end.instrument : end.body)
      return [['relation', `${name(body.from)} ${name(body.to)}`]]
    }
    case 'obligation.defined/v1':
      return [['obligation', body.obligation]]
    case 'mechanism.defined/v1':
      return [['mechanism', body.mechanism]]
    case 'precedent.described/v1':
      return [['precedent', body.precedent]]
    case 'conference.held/v1':
      return [['conference', body.conference]]
    default:
      return []
  }
}

export const architectureProjection: Projection = {
  name: 'architecture',
  version: 1,
  tableNames: ['catalogue', 'participation'],
  tables: `
    create table catalogue (
      kind text not null, id text not null, act text not null, stands_for text not null,
      from_index bigint not null, until_index bigint, visibility text not null, body jsonb not null,
      primary key (kind, id, from_index)
    );
    create index on catalogue (stands_for);
    create table participation (
      instrument text not null, state text not null, type text not null, act text not null, stands_for text not null,
      from_index bigint primary key, until_index bigint, visibility text not null, body jsonb not null
    );
    create index on participation (instrument, state);
    create index on participation (stands_for);
    ${guarded(['catalogue', 'participation'])}
  `,
  apply: async (sql: Sql, acts: readonly RecordedAct[]) => {
    const stated = acts.flatMap(act => (act.body ? [{ ...act, body: act.body }] : []))
    const rows = stated.flatMap(act => catalogued(act.body).map(([kind, id]) => ({ act, kind, id })))
    if (rows.length > 0)
      await sql.query(
        `insert into catalogue (kind, id, act, stands_for, from_index, visibility, body)
         select kind, id, act, stands_for, from_index, visibility, body::jsonb
         from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[]) as t (kind, id, act, stands_for, from_index, visibility, body)`,
        [rows.map(row => row.kind), rows.map(row => row.id), ...shared(rows.map(row => row.act))],
      )
    const participation = stated.flatMap(act => (isParticipation(act.body) ? [{ ...act, body: act.body }] : []))
    if (participation.length > 0)
      await sql.query(
        `insert into participation (instrument, state, type, act, stands_for, from_index, visibility, body)
         select instrument, state, type, act, stands_for, from_index, visibility, body::jsonb
         from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[], $8::text[])
           as t (instrument, state, type, act, stands_for, from_index, visibility, body)`,
        [
          participation.map(act => act.body.instrument),
          participation.map(act => act.body.state),
          participation.map(act => act.body.type),
          ...shared(participation),
        ],
      )
    for (const act of acts) {
      if (act.standsFor === act.entry.id) continue
      for (const table of ['catalogue', 'participation'])
        await sql.query(
          `update ${table} set until_index = $2 where stands_for = $1 and from_index < $2 and until_index is null`,
          [act.standsFor, act.index],
        )
    }
  },
}

/** The columns that both tables have, in their order. */
const shared = (acts: readonly (RecordedAct & { readonly body: ActBody })[]) => [
  acts.map(act => act.entry.id),
  acts.map(act => act.standsFor),
  acts.map(act => act.index),
  acts.map(act => act.entry.visibility),
  acts.map(act => JSON.stringify(act.body)),
]

/**
 * The index of the search: a row for each thing with its words in four languages, and a row for each act.
 *
 * Things   names weigh more (A) than what is said of them (D). Stems are PostgreSQL's, of words spelt by spelling.ts.
 * Acts     carry no words of their own but tokens: the state, the instrument, the kind of act, the remark. A query finds the
 *          tokens first, then the acts (acts.ts). So an act is found by every name of its state, in every language, and no name
 *          that is corrected later has to be corrected here; and loading stays cheap.
 * Remarks  what acts say in passing, each text once, however many acts repeat it. As written: its language is not known.
 * Index    none on the words. Row-level security lets the planner use an index only with operators that are leakproof, and
 *          `@@` is not one (docs/decisions/0016). Version: to be counted up whenever spelling.ts or documents.ts change.
 */

import { toBase64, utf8 } from '@hemicycle/log'
import { type ActBody, dayOf, subjectsOf } from '../../acts/catalogue.ts'
import { LANGS, type Lang } from '../../kernel/lang.ts'
import { nodeHasher } from '../../kernel/node-hasher.ts'
import { guarded } from '../../register/act-projection.ts'
import type { Projection, RecordedAct } from '../../register/projection.ts'
import type { Sql } from '../../store/store.ts'
import { kindsOfAct } from '../register/questions.ts'
import { documentOf, keyOf, keysOf, remarksOf, tokenOf } from './documents.ts'
import { CONFIGURATION, plainWords, speltTexts } from './spelling.ts'

type StatedAct = RecordedAct & { readonly body: ActBody }

export const searchProjection: Projection = {
  name: 'search',
  version: 1,
  tableNames: ['thing', 'remark', 'act'],
  tables: `
    create table thing (
      kind text not null, id text not null, act text not null, stands_for text not null,
      from_index bigint not null, until_index bigint, visibility text not null,
      codes text[] not null, keys text[] not null, ${LANGS.map(lang => `${lang} tsvector not null`).join(', ')},
      primary key (kind, id, from_index)
    );
    create index on thing (stands_for);
    create table remark (id text primary key, visibility text not null, words tsvector not null);
    create table act (
      from_index bigint primary key, stands_for text not null, until_index bigint, visibility text not null,
      on_text text, tokens text not null
    );
    create index on act (stands_for);
    ${guarded(['thing', 'remark', 'act'])}
  `,
  apply: async (sql: Sql, acts: readonly RecordedAct[]) => {
    const stated = acts.flatMap(act => (act.body ? [{ ...act, body: act.body }] : []))
    await addThings(sql, stated)
    await addActs(sql, stated)
    for (const act of acts) {
      if (act.standsFor === act.entry.id) continue
      for (const table of ['thing', 'act'])
        await sql.query(
          `update ${table} set until_index = $2 where stands_for = $1 and from_index < $2 and until_index is null`,
          [act.standsFor, act.index],
        )
    }
  },
}

async function addThings(sql: Sql, acts: readonly StatedAct[]): Promise<void> {
  const rows = acts.flatMap(act => {
    const document = documentOf(act.body)
    return document ? [{ act, document }] : []
  })
  if (rows.length === 0) return
  const vector = (lang: Lang) =>
    `setweight(to_tsvector('${CONFIGURATION[lang]}', names_${lang}), 'A') || setweight(to_tsvector('${CONFIGURATION[lang]}', said_${lang}), 'D')`
  const texts = LANGS.flatMap(lang => [`names_${lang}`, `said_${lang}`])
  const columns = ['kind', 'id', 'act', 'stands_for', 'from_index', 'visibility', 'codes', 'keys', ...texts]
  await sql.query(
    `insert into thing (kind, id, act, stands_for, from_index, visibility, codes, keys, ${LANGS.join(', ')})
     select kind, id, act, stands_for, from_index::bigint, visibility, string_to_array(codes, ' '), string_to_array(keys, ' '), ${LANGS.map(vector).join(', ')}
     from unnest(${columns.map((_, i) => `$${i + 1}::text[]`).join(', ')}) as t (${columns.join(', ')})`,
    [
      rows.map(({ document }) => document.kind),
      rows.map(({ document }) => document.id),
      rows.map(({ act }) => act.entry.id),
      rows.map(({ act }) => act.standsFor),
      rows.map(({ act }) => String(act.index)),
      rows.map(({ act }) => act.entry.visibility),
      rows.map(({ document }) => document.codes.map(keyOf).join(' ')),
      rows.map(({ document }) => keysOf(document).join(' ')),
      ...LANGS.flatMap(lang => [
        speltTexts(
          lang,
          rows.map(({ document }) => document.names[lang].join(' ')),
        ),
        speltTexts(
          lang,
          rows.map(({ document }) => document.passages[lang].join(' ')),
        ),
      ]),
    ],
  )
}

async function addActs(sql: Sql, acts: readonly StatedAct[]): Promise<void> {
  if (acts.length === 0) return
  const remarks = remarksIn(acts)
  const told = [...new Set(remarks)].filter(remark => remark !== null)
  await sql.query(
    `insert into remark (id, visibility, words) select id, visibility, to_tsvector('simple', words)
     from unnest($1::text[], $2::text[], $3::text[]) as t (id, visibility, words) on conflict do nothing`,
    [told.map(one => one.id), told.map(one => one.visibility), told.map(one => one.words)],
  )
  await sql.query(
    `insert into act (from_index, stands_for, visibility, on_text, tokens)
     select * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[])`,
    [
      acts.map(act => act.index),
      acts.map(act => act.standsFor),
      acts.map(act => act.entry.visibility),
      acts.map(act => dayOf(act.body)),
      acts.map((act, n) => tokensOf(act, remarks[n] ?? null).join(' ')),
    ],
  )
}

/** What an act is found by: the things it speaks of or brings, the words that name its kind, what it says in passing. */
function tokensOf({ entry, standsFor, body }: StatedAct, remark: Remark | null): string[] {
  const { states = [], instruments = [], bodies = [] } = subjectsOf(body)
  const brought = documentOf(body)
  return [
    ...new Set([
      ...states.map(id => tokenOf('state', id)),
      ...instruments.map(id => tokenOf('instrument', id)),
      ...bodies.map(id => tokenOf('body', id)),
      ...(brought ? [tokenOf(brought.kind, brought.id)] : []),
      ...kindsOfAct({ type: standsFor === entry.id ? body.type : 'act.corrected/v1', body }).map(kind => tokenOf('kind', kind)),
      ...(remark ? [tokenOf('remark', remark.id)] : []),
    ]),
  ]
}

type Remark = { readonly id: string; readonly visibility: string; readonly words: string }

/** The remark of each act, in their order. The same text twice is one, unless one of the two acts is not for everybody. */
function remarksIn(acts: readonly StatedAct[]): (Remark | null)[] {
  const known = new Map<string, Remark | null>()
  return acts.map(({ entry: { visibility }, body }) => {
    const text = Object.values(remarksOf(body)).flat().join('\n')
    const key = `${visibility}\n${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const words = plainWords(text).join(' ')
    const id = toBase64(nodeHasher.sha256(utf8(`${visibility} ${words}`))).slice(0, 22)
    const remark = words === '' ? null : { id, visibility, words }
    known.set(key, remark)
    return remark
  })
}

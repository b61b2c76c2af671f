/**
 * Files what an edition says: what is new as acts, what it now says otherwise as corrections, what it no longer says as
 * withdrawals. Loading the same edition again files nothing.
 *
 * Whole   everything in one call: all of it is recorded or none.
 */
import { canonicalize } from '@hemicycle/log'
import type { By } from '../acts/act.ts'
import { actIdOf } from '../acts/act-id.ts'
import type { ActBody } from '../acts/catalogue.ts'
import type { ActId } from '../kernel/ids.ts'
import { nodeHasher } from '../kernel/node-hasher.ts'
import type { Finding } from '../kernel/problem.ts'
import { digestOf } from './acts-in-log.ts'
import type { Filing } from './filing.ts'
import type { Register } from './register.ts'

export type EditionAct = { readonly key: string; readonly by: By; readonly body: ActBody }
export type Edition = { readonly name: string; readonly version: string; readonly acts: readonly EditionAct[] }

export type Loaded =
  | {
      readonly ok: true
      readonly filed: number
      readonly corrected: number
      readonly withdrawn: number
      readonly unchanged: number
    }
  | { readonly ok: false; readonly findings: readonly Finding[] }

type Standing = { readonly id: string; readonly index: number; readonly body: ActBody | null; readonly by: string }

export async function loadEdition(register: Register, edition: Edition): Promise<Loaded> {
  const parties = [...new Set(edition.acts.map(act => act.by.party))]
  const standing = await whatStands(register, parties)
  const said = new Set<string>()
  const news: Filing[] = []
  const corrections: Filing[] = []
  let unchanged = 0
  for (const act of edition.acts) {
    const id = actIdOf(bytes => nodeHasher.sha256(bytes), act.by.party, act.key)
    said.add(id)
    const before = standing.get(id)
    if (!before) news.push(act)
    else if (before.body !== null && canonicalize(before.body) === canonicalize(act.body)) unchanged++
    else corrections.push(correction(edition, act.by, act.key, id, before, act.body))
  }
  const gone = [...standing.values()].filter(one => !said.has(one.id) && one.body !== null)
  const by = edition.acts[0]?.by
  const withdrawals = by ? gone.map(one => correction(edition, by, one.id, one.id as ActId, one, null)) : []

  const filings = [...news, ...corrections, ...withdrawals]
  if (filings.length > 0) {
    const result = await register.record(filings)
    if (!result.ok) return { ok: false, findings: result.findings.map(found => withKey(found, filings)) }
  }
  return { ok: true, filed: news.length, corrected: corrections.length, withdrawn: withdrawals.length, unchanged }
}

/** What the register reads today for every act these parties filed, corrections applied. */
async function whatStands(register: Register, parties: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const rows = await register.reading('public', sql =>
    sql.query<Standing>(
      `select a.stands_for as id, a.index, a.body, a.party as by from register.act a
       join register.act first on first.id = a.stands_for
       where first.party = any($1::text[]) and a.corrected_at is null`,
      [parties],
    ),
  )
  return new Map(rows.map(row => [row.id, row]))
}

/** The key names what is corrected, from where to what: sending it again is sending the same. */
function correction(
  edition: Edition,
  by: By,
  key: string,
  corrects: ActId,
  before: Standing,
  replacement: ActBody | null,
): Filing {
  const to = replacement ? digestOf(replacement).slice(0, 16) : 'withdrawn'
  return {
    key: `correction/${key}/${before.index}/${to}`,
    by,
    body: {
      type: 'act.corrected/v1',
      corrects,
      reason: `The edition ${edition.name} of ${edition.version} ${replacement ? 'says otherwise' : 'no longer says this'}.`,
      replacement,
      sources: replacement?.sources ?? [{ address: `edition:${edition.name}`, part: edition.version }],
      confidence: replacement?.confidence ?? 'verified',
    },
  }
}

/** Findings of a load lead to the row of the edition and not to a place in a list. */
function withKey(found: Finding, filings: readonly Filing[]): Finding {
  const place = /^\/(\d+)/.exec(found.pointer)?.[1]
  const key = place === undefined ? undefined : filings[Number(place)]?.key
  return key === undefined ? found : { ...found, pointer: found.pointer.replace(/^\/\d+/, key) }
}

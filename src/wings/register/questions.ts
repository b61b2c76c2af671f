/**
 * What the Register wing answers: what was officially done, by whom, on which day, and how anybody can check it.
 *
 * State   every answer is for a size of the log. An act recorded later is not there, and a correction recorded later does not show.
 * Latest  is the published checkpoint: the newest state that is signed, so that whatever is shown can be proven.
 */
import {
  decodeBundle,
  formatProofFile,
  fromUtf8,
  parseCheckpoint,
  parseNote,
  TILE_WIDTH,
  type TileReader,
  TileSource,
  tilesOfSize,
  toBase64,
} from '@hemicycle/log'
import { type ActBody, type ActTypeName, readBody } from '../../acts/catalogue.ts'
import type { PartialDate, PlainDate } from '../../kernel/date.ts'
import { ActId } from '../../kernel/ids.ts'
import type { Text4 } from '../../kernel/lang.ts'
import { nodeHasher } from '../../kernel/node-hasher.ts'
import type { Confidence } from '../../kernel/source.ts'
import { placeOf, readBodyBundle } from '../../register/ledger.ts'
import { rootAt } from '../../register/projections.ts'
import type { Register } from '../../register/register.ts'
import type { Sql } from '../../store/store.ts'
import type { Reading } from '../../ui/reading.ts'
import { fullTitleOf, KINDS, kindsOf, kindWords } from './act-title.ts'
import { type Catalogue, wordsOf } from './words.ts'

/** A state of the register: how many acts, the root of the tree over them in base64, and when the last of them was recorded. */
export type State = { readonly size: number; readonly root: string; readonly recordedAt?: string }

/** One act as lists show it. */
export type ActSummary = {
  readonly index: number
  readonly id: ActId
  readonly type: ActTypeName
  readonly party: string
  readonly office: string
  /** Day in law; null when it is not known or the act has none. */
  readonly on: PartialDate | null
  readonly recordedAt: string
  readonly visibility: string
  /** The act it stands in for: its own id unless it is a correction. */
  readonly standsFor: ActId
  /** Index of the act that stands in its place at this state; null while it holds. */
  readonly correctedAt: number | null
  readonly confidence: Confidence | null
  /** What holds from its index on: its own body, or the replacement a correction brings; null when it withdraws. */
  readonly body: ActBody | null
}

export type ActFilter = {
  readonly type?: string | undefined
  readonly state?: string | undefined
  readonly instrument?: string | undefined
  readonly body?: string | undefined
  /** First and last day in law; an act of a whole month counts when any of its days lies between. */
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
  readonly confidence?: Confidence | undefined
}

export type ActList = {
  readonly count: number
  readonly page: number
  readonly pages: number
  readonly acts: readonly ActSummary[]
}

export type InclusionProof = Pick<State, 'size' | 'root'> & {
  readonly index: number
  readonly leafHash: string
  readonly hashes: readonly string[]
}

export type ActAnswer = {
  readonly act: ActSummary
  /** The body as it was logged; null when it is not public or was erased. */
  readonly logged: { readonly salt: string; readonly json: string; readonly body: ActBody } | null
  /** The entry, exactly as logged. */
  readonly entry: string
  readonly proof: InclusionProof
  /** Every act that says this same thing, first version first; one alone when it was never corrected. */
  readonly versions: readonly ActSummary[]
  readonly speaksOf: readonly ActSummary[]
  readonly spokenOfBy: readonly ActSummary[]
}

export type LogAnswer = {
  readonly origin: string
  readonly vkey: string
  readonly checkpoint: string
  readonly size: number
  readonly root: string
  readonly recordedAt: string | null
  /** Full and partial tiles of each level, entry bundles beside level 0. */
  readonly tiles: readonly { readonly level: number; readonly full: number; readonly partial: number }[]
}

/** Files of one act for checking it without us. */
export type ActFiles = {
  readonly entry: Uint8Array
  /** Salt and canonical body, as a line of a body bundle; null when it is not public. */
  readonly bodyLine: string | null
  readonly proofFile: string
}

export type Around = {
  readonly before: readonly ActSummary[]
  readonly onTheDay: readonly ActSummary[]
  readonly after: readonly ActSummary[]
}

export type RegisterQuestions = ReturnType<typeof registerQuestions>

export const PER_PAGE = 100

/** Types whose day is a day in law of states and instruments, so that they belong into the course of events. */
const EVENTS: readonly ActTypeName[] = [
  'instrument.adopted/v1',
  'instrument.entered-into-force/v1',
  'instrument.terminated/v1',
  'instrument.signed/v1',
  'instrument.deposited/v1',
  'instrument.succeeded/v1',
  'instrument.applied-provisionally/v1',
  'instrument.in-force-for-state/v1',
  'reservation.made/v1',
  'reservation.withdrawn/v1',
  'declaration.made/v1',
  'denunciation.notified/v1',
  'denunciation.took-effect/v1',
  'denunciation.revoked/v1',
  'suspension.imposed/v1',
  'suspension.lifted/v1',
  'participation.resumed/v1',
  'membership.joined/v1',
  'membership.left/v1',
  'mechanism.invoked/v1',
  'standing.contested/v1',
  'conference.held/v1',
]

/** Earlier states that were asked for, kept so that the root of each is computed once. */
const KEPT_STATES = 500

/** What kind of act it is: names of the words that say so. */
export const kindsOfAct: (act: { readonly type: ActTypeName; readonly body: ActBody | null }) => readonly string[] = kindsOf

/** Every kind of act, with its words in four languages and no name among them. */
export const KINDS_OF_ACT: readonly { readonly kind: string; readonly words: Text4 }[] = KINDS.map(kind => ({
  kind,
  words: kindWords(kind),
}))

export function registerQuestions(register: Register) {
  const { ledger } = register
  const reading = <T>(work: (sql: Sql) => Promise<T>) => register.reading('public', work)

  const stateOf = async (size: number, root: string): Promise<State> => {
    const [last] = await reading(sql =>
      sql.query<{ recorded_at: string }>('select recorded_at from register.act where index = $1', [size - 1]),
    )
    return { size, root, ...(last ? { recordedAt: last.recorded_at } : {}) }
  }

  let published: { readonly text: string; readonly state: State } | null = null
  const latestSigned = async (): Promise<{ readonly text: string; readonly state: State }> => {
    const text = await register.checkpoint()
    if (published?.text === text) return published
    const note = parseNote(text)
    const checkpoint = note.ok ? parseCheckpoint(note.value.text) : note
    if (!checkpoint.ok) throw new Error(checkpoint.finding.detail)
    const { size, root } = checkpoint.value
    published = { text, state: await stateOf(size, toBase64(root)) }
    return published
  }

  const states = new Map<number, State>()
  const stateAt = async (size: number): Promise<State | null> => {
    const { state } = await latestSigned()
    if (size > state.size) return null
    if (size === state.size) return state
    const known = states.get(size)
    if (known !== undefined) return known
    const made = await stateOf(size, toBase64(await rootAt(ledger, size)))
    if (states.size >= KEPT_STATES) states.clear()
    states.set(size, made)
    return made
  }

  /** Tiles as arrays of their own: a slice of Node's Buffer is a view, and folding one in place would change the tile. */
  const ownTile: TileReader = async (level, index, width) => new Uint8Array(await ledger.hashTile(level, index, width))

  const bytesOf = async (index: number) => {
    const { bundle, offset } = placeOf(index)
    const entries = decodeBundle(await ledger.entryBundle(bundle, offset + 1), offset + 1)
    const entry = entries.ok ? entries.value[offset] : undefined
    if (!entries.ok || !entry) throw new Error(entries.ok ? `Entry ${index} is missing` : entries.finding.detail)
    const line = readBodyBundle(await ledger.bodyBundle(bundle, offset + 1))[offset]
    if (!line?.ok) throw new Error(`Body ${index}: ${line?.found ?? 'missing'}`)
    return { entry, body: line.body }
  }

  const proofOf = async (index: number, size: number) => {
    const proof = await new TileSource(ownTile, size, { hasher: nodeHasher }).inclusionProof(index)
    if (!proof.ok) throw new Error(proof.finding.detail)
    return proof.value
  }

  return {
    /** The newest signed state. */
    latest: async (): Promise<State> => (await latestSigned()).state,
    /** An earlier state by its size; null when the register has not reached it. */
    stateAt,

    acts: (filter: ActFilter, at: State, page: number): Promise<ActList> =>
      reading(async sql => {
        const { where, values } = conditions(filter, at.size)
        const [counted] = await sql.query<{ n: number }>(`select count(*)::int as n from register.act a where ${where}`, values)
        const count = counted?.n ?? 0
        const pages = Math.max(1, Math.ceil(count / PER_PAGE))
        const shown = Math.min(page, pages)
        const rows = await sql.query<Row>(
          `select ${COLUMNS} from register.act a where ${where} order by index desc limit ${PER_PAGE} offset ${(shown - 1) * PER_PAGE}`,
          values,
        )
        return { count, page: shown, pages, acts: rows.map(row => summary(row, at.size)) }
      }),

    /** All that fit, newest first: for a table of values. */
    allActs: (filter: ActFilter, at: State): Promise<readonly ActSummary[]> =>
      reading(async sql => {
        const { where, values } = conditions(filter, at.size)
        const rows = await sql.query<Row>(`select ${COLUMNS} from register.act a where ${where} order by index desc`, values)
        return rows.map(row => summary(row, at.size))
      }),

    /** These acts, by their indices and in this order; one that is not there at this state is left out. */
    actsAt: (indices: readonly number[], at: State): Promise<readonly ActSummary[]> =>
      reading(async sql => {
        const rows = await sql.query<Row>(
          `select ${COLUMNS} from register.act a where index = any($1::bigint[]) and index < $2`,
          [indices, at.size],
        )
        const byIndex = new Map(rows.map(row => [row.index, summary(row, at.size)]))
        return indices.flatMap(index => byIndex.get(index) ?? [])
      }),

    /** What an act is called, in the language of this reading. */
    titleOf: (act: ActSummary, reading: Reading, catalogue: Catalogue): string => fullTitleOf(act, wordsOf(reading, catalogue)),

    /** How many acts of each type there are, for the filter. */
    typesOf: (at: State): Promise<ReadonlyMap<ActTypeName, number>> =>
      reading(async sql => {
        const rows = await sql.query<{ type: ActTypeName; n: number }>(
          'select type, count(*)::int as n from register.act where index < $1 group by type',
          [at.size],
        )
        return new Map(rows.map(row => [row.type, row.n]))
      }),

    act: async (id: ActId, at: State): Promise<ActAnswer | null> => {
      const found = await reading(async sql => {
        const [row] = await sql.query<Row>(`select ${COLUMNS} from register.act a where id = $1 and index < $2`, [id, at.size])
        if (!row) return null
        const versions = await sql.query<Row>(
          `select ${COLUMNS} from register.act a where stands_for = $1 and index < $2 order by index`,
          [row.stands_for, at.size],
        )
        const referring = await sql.query<Row>(
          `select ${COLUMNS} from register.act a
           where type = 'standing.contested/v1' and index < $2 and body -> 'acts' @> to_jsonb($1::text) order by index`,
          [id, at.size],
        )
        return { row, versions, referring }
      })
      if (!found) return null
      const { row } = found
      const { entry, body } = await bytesOf(row.index)
      const text = fromUtf8(entry) ?? ''
      const refs = refsOfEntry(text).filter(ref => ref !== row.stands_for)
      const speaksOf = await reading(sql =>
        sql.query<Row>(`select ${COLUMNS} from register.act a where id = any($1::text[]) and index < $2 order by index`, [
          refs,
          at.size,
        ]),
      )
      const hashes = await proofOf(row.index, at.size)
      const json = body ? fromUtf8(body.json) : undefined
      const logged = json === undefined ? null : readBody(JSON.parse(json))
      const summaries = (rows: readonly Row[]) => rows.map(one => summary(one, at.size))
      return {
        act: summary(row, at.size),
        logged: logged?.ok && body && json !== undefined ? { salt: toBase64(body.salt), json, body: logged.body } : null,
        entry: text,
        proof: {
          size: at.size,
          root: at.root,
          index: row.index,
          leafHash: toBase64(nodeHasher.leaf(entry)),
          hashes: hashes.map(toBase64),
        },
        versions: summaries(found.versions),
        speaksOf: summaries(speaksOf),
        spokenOfBy: summaries(found.referring),
      }
    },

    /** The files of one act. The proof leads to the latest checkpoint, since that one is signed; the act must stand in `at`. */
    files: async (id: ActId, at: State): Promise<ActFiles | null> => {
      const [row] = await reading(sql =>
        sql.query<{ index: number }>('select index from register.act where id = $1 and index < $2', [id, at.size]),
      )
      if (!row) return null
      const { text, state } = await latestSigned()
      const { entry, body } = await bytesOf(row.index)
      const proof = await proofOf(row.index, state.size)
      return {
        entry,
        bodyLine: body ? `${toBase64(body.salt)}\t${fromUtf8(body.json) ?? ''}\n` : null,
        proofFile: formatProofFile({ index: row.index, proof, checkpoint: text }),
      }
    },

    /** Ids that begin like this one, for somebody who mistyped or cut it. */
    nearestIds: async (asked: string, at: State): Promise<readonly ActId[]> => {
      const start = asked.toLowerCase().replace(/[^a-z2-7]/g, '')
      for (const length of [10, 6, 4]) {
        if (start.length < length) continue
        const rows = await reading(sql =>
          sql.query<{ id: ActId }>(
            'select id from register.act where left(id, $1) = $2 and index < $3 order by index desc limit 5',
            [length, start.slice(0, length), at.size],
          ),
        )
        if (rows.length > 0) return rows.map(row => row.id)
      }
      return []
    },

    /** The course of events next to a day: the last before it, what is of that very day, the first after it. */
    around: (on: PlainDate, at: State, each = 3): Promise<Around> =>
      reading(async sql => {
        const from = `select ${COLUMNS} from register.act a where index < $1 and (corrected_at is null or corrected_at >= $1) and type = any($2::text[])`
        const ask = async (condition: string) => {
          const rows = await sql.query<Row>(`${from} and ${condition}`, [at.size, EVENTS, on])
          return rows.map(row => summary(row, at.size))
        }
        return {
          before: (await ask(`on_latest < $3::date order by on_latest desc, index desc limit ${each}`)).toReversed(),
          onTheDay: await ask('on_text = $3 order by index limit 40'),
          after: await ask(`on_earliest > $3::date order by on_earliest, index limit ${each}`),
        }
      }),

    log: async (): Promise<LogAnswer> => {
      const { text, state } = await latestSigned()
      const counts = new Map<number, { full: number; partial: number }>()
      for (const { level, width } of tilesOfSize(state.size)) {
        const count = counts.get(Number(level)) ?? { full: 0, partial: 0 }
        if (width === TILE_WIDTH) count.full++
        else count.partial++
        counts.set(Number(level), count)
      }
      return {
        origin: register.origin,
        vkey: register.vkey,
        checkpoint: text,
        size: state.size,
        root: state.root,
        recordedAt: state.recordedAt ?? null,
        tiles: [...counts].map(([level, count]) => ({ level, ...count })),
      }
    },
  }
}

type Row = {
  readonly index: number
  readonly id: ActId
  readonly type: ActTypeName
  readonly party: string
  readonly office: string
  readonly on_text: PartialDate | null
  readonly recorded_at: string
  readonly visibility: string
  readonly stands_for: ActId
  readonly corrected_at: number | null
  readonly body: ActBody | null
}

const COLUMNS =
  'a.index, a.id, a.type, a.party, a.office, a.on_text, a.recorded_at, a.visibility, a.stands_for, a.corrected_at, a.body'

const summary = (row: Row, size: number): ActSummary => ({
  index: row.index,
  id: row.id,
  type: row.type,
  party: row.party,
  office: row.office,
  on: row.on_text,
  recordedAt: row.recorded_at,
  visibility: row.visibility,
  standsFor: row.stands_for,
  correctedAt: row.corrected_at !== null && row.corrected_at < size ? row.corrected_at : null,
  confidence: row.body?.confidence ?? null,
  body: row.body,
})

/** Every value a stranger gave is a parameter; the words of the query are ours. */
function conditions(filter: ActFilter, size: number): { readonly where: string; readonly values: readonly unknown[] } {
  const values: unknown[] = [size]
  const where = ['a.index < $1']
  const add = (condition: (place: string) => string, value: unknown) => {
    if (value === undefined) return
    values.push(value)
    where.push(condition(`$${values.length}`))
  }
  const about = (kind: string) => (place: string) =>
    `exists (select 1 from register.subject s where s.kind = '${kind}' and s.id = ${place} and s.index = a.index)`
  add(place => `a.type = ${place}`, filter.type)
  add(about('state'), filter.state)
  add(about('instrument'), filter.instrument)
  add(about('body'), filter.body)
  add(place => `a.on_latest >= ${place}::date`, filter.from)
  add(place => `a.on_earliest <= ${place}::date`, filter.to)
  add(place => `a.body ->> 'confidence' = ${place}`, filter.confidence)
  return { where: where.join(' and '), values }
}

function refsOfEntry(text: string): ActId[] {
  const parsed: unknown = JSON.parse(text)
  const refs = typeof parsed === 'object' && parsed !== null && 'refs' in parsed ? parsed.refs : []
  return Array.isArray(refs) ? refs.flatMap(ref => (ActId.safeParse(ref).success ? [ActId.parse(ref)] : [])) : []
}

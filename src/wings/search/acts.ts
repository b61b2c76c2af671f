/**
 * Every act with its tokens, kept in memory: which of them meet a query is decided here, in a thousandth of a second.
 *
 * Source  the table `act` of projection.ts, read once and then only what is new. Its rows never change but for the index from
 *         which they no longer hold, so one table serves every state of the register.
 * Size    some hundred bytes an act.
 */

import type { PartialDate } from '../../kernel/date.ts'
import type { ActId } from '../../kernel/ids.ts'
import { LANGS, type Lang } from '../../kernel/lang.ts'
import type { Sql } from '../../store/store.ts'
import type { Bits, Tokens } from './matching.ts'
import type { Query } from './query.ts'
import type { Stems } from './stems.ts'

export type ActRow = {
  readonly index: number
  /** From this index on it no longer holds; null while it does. */
  readonly until: number | null
  readonly standsFor: string
  readonly on: PartialDate | null
  readonly states: readonly string[]
  readonly instruments: readonly string[]
  /** Numbers of its tokens. */
  readonly tokens: readonly number[]
}

export type ActTable = {
  /** In the order in which results are shown: the latest day first, what has no day last. */
  readonly rows: readonly ActRow[]
  readonly numbers: ReadonlyMap<string, number>
}

export type ActFound = { readonly row: ActRow; readonly langs: readonly Lang[] }

type StoredRow = {
  readonly from_index: number
  readonly until_index: number | null
  readonly stands_for: string
  readonly on_text: PartialDate | null
  readonly tokens: string
}

/** The table as far as it is asked for. Who asks at the same time may read the same twice; it comes to the same. */
export function actTable() {
  const byIndex = new Map<number, ActRow>()
  const numbers = new Map<string, number>()
  const numberOf = (token: string) => {
    const known = numbers.get(token)
    if (known !== undefined) return known
    numbers.set(token, numbers.size)
    return numbers.size - 1
  }
  let table: ActTable = { rows: [], numbers }
  let upTo = 0

  return async (sql: Sql, size: number): Promise<ActTable> => {
    if (size <= upTo) return table
    const from = upTo
    const fresh = await sql.query<StoredRow>(
      'select from_index, until_index, stands_for, on_text, tokens from search.act where from_index >= $1 or until_index >= $1',
      [from],
    )
    for (const row of fresh) {
      const tokens = row.tokens.split(' ')
      byIndex.set(row.from_index, {
        index: row.from_index,
        // Of two answers that cross, the earlier one does not know of a correction yet.
        until: row.until_index ?? byIndex.get(row.from_index)?.until ?? null,
        standsFor: row.stands_for,
        on: row.on_text,
        states: idsIn(tokens, 'state:'),
        instruments: idsIn(tokens, 'instrument:'),
        tokens: tokens.map(numberOf),
      })
    }
    const rows = [...byIndex.values()].toSorted((a, b) => order(b.on, a.on) || b.index - a.index)
    table = { rows, numbers }
    upTo = Math.max(upTo, size)
    return table
  }
}

const idsIn = (tokens: readonly string[], kind: string) =>
  tokens.flatMap(token => (token.startsWith(kind) ? [token.slice(kind.length)] : []))

/** Days as text stand in their order; none comes before all. */
const order = (a: PartialDate | null, b: PartialDate | null) => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1)

const holds = ({ index, until }: ActRow, size: number) => index < size && (until === null || until >= size)

/** The act with this id, or the one that stands in its place. */
export const actNamed = ({ rows }: ActTable, size: number, id: ActId): ActFound[] =>
  rows.filter(row => row.standsFor === id && holds(row, size)).map(row => ({ row, langs: LANGS }))

/** Acts whose tokens meet the query: all that is looked for in one language, nothing that is left out in any. */
export function actsMeeting(table: ActTable, size: number, query: Query, tokens: Tokens, stems: Stems): ActFound[] {
  const bitsOf: (Readonly<Bits> | undefined)[] = []
  for (const [token, bits] of tokens) {
    const number = table.numbers.get(token)
    if (number !== undefined) bitsOf[number] = bits
  }
  const tests = LANGS.map(lang => ({ lang, asked: masksOf(query, lang, stems) }))
  return table.rows.flatMap(row => {
    if (!holds(row, size)) return []
    const met = { en: 0, es: 0, pt: 0, fr: 0 }
    for (const token of row.tokens) {
      const bits = bitsOf[token]
      if (bits) for (const lang of LANGS) met[lang] |= bits[lang]
    }
    const inAny = met.en | met.es | met.pt | met.fr
    if (inAny === 0) return []
    const langs = tests.flatMap(({ lang, asked }) =>
      asked.some(({ wanted, unwanted }) => (met[lang] & wanted) === wanted && (inAny & unwanted) === 0) ? [lang] : [],
    )
    return langs.length === 0 ? [] : [{ row, langs }]
  })
}

type Masks = { readonly wanted: number; readonly unwanted: number }

/** For each alternative the bits of its terms, in the order of `termsOf`; without those that the language does not count. */
function masksOf({ alternatives }: Query, lang: Lang, stems: Stems): Masks[] {
  let place = -1
  return alternatives.flatMap(terms => {
    let wanted = 0
    let unwanted = 0
    for (const { words, without } of terms) {
      place += 1
      if (without) unwanted |= 1 << place
      else if (words.some(word => stems(lang, word) !== null)) wanted |= 1 << place
    }
    return wanted === 0 ? [] : [{ wanted, unwanted }]
  })
}

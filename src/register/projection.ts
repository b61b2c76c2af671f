/**
 * A projection: tables that save re-reading the log. Everything in them can be dropped and derived again.
 *
 * Order     acts arrive in the order of the log, each once, in batches; a batch and the note of how far the projection has
 *           come are one transaction.
 * History   rows carry the index from which they hold and, once corrected, the index from which they no longer do: so any
 *           earlier state of the register (`at`) can be read from the same tables.
 */
import type { ActBody } from '../acts/catalogue.ts'
import type { Entry } from '../acts/entry.ts'
import type { ActId } from '../kernel/ids.ts'
import type { Finding } from '../kernel/problem.ts'
import type { Sql } from '../store/store.ts'

/** An act as projections read it: a correction has already been put in the place of what it corrects. */
export type RecordedAct = {
  readonly index: number
  readonly entry: Entry
  /** What holds from this index on: the act's own body, or the replacement a correction brings; null when it withdraws. */
  readonly body: ActBody | null
  /** Digest of the act's own body, without salt: to know the same act when it is sent again. */
  readonly digest: string
  /** The act this one stands in for; its own id unless it is a correction. */
  readonly standsFor: ActId
}

export type Projection = {
  /** Name of its schema in the database; no other room reads it. */
  readonly name: string
  /** Counted up when its tables or their meaning change: it is then rebuilt at the next start. */
  readonly version: number
  /** Tables of the schema, unqualified: the register creates the schema and sets the search path. */
  readonly tables: string
  /** Names of the tables, for comparing a projection with one derived anew. */
  readonly tableNames: readonly string[]
  readonly apply: (sql: Sql, acts: readonly RecordedAct[]) => Promise<void>
}

/** Rules of a wing, asked before anything is recorded. */
export type Rules = {
  /** Reads what the acts of a batch touch. */
  readonly open: (sql: Sql, acts: readonly Candidate[]) => Promise<Judge>
}

/** An act that asks to be recorded. `pointer` leads to it in what was handed in. */
export type Candidate = { readonly id: ActId; readonly body: ActBody; readonly pointer: string }

export type Judge = {
  /** Findings that stand against recording it now. Changes nothing. */
  readonly check: (act: Candidate) => readonly Finding[]
  /** It will be recorded: later acts of the same batch are judged with it. */
  readonly accept: (act: Candidate) => void
}

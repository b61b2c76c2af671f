/**
 * What the rest of the house may ask of a database, and nothing more: one SQL, two engines.
 *
 * Writing  a transaction of the register itself, under the owner of the tables. The caller sees to it that one runs at a time.
 * Reading  a transaction of a request: one unchanging view (repeatable read), read only, under a role that row-level
 *          security binds, with the identity of who asks. It is always rolled back, so nothing it sets outlives it.
 * Nesting  the work of a transaction gets `sql` and nothing else. Asking the store for a second transaction inside the
 *          first is an error that says so on both engines: embedded it would wait for itself for ever.
 * Trust    `RESET ROLE` inside a reading would lift the restriction. So no text from outside is ever SQL: it is a
 *          parameter, and `query` takes exactly one statement.
 */

export type Sql = {
  /** One statement. Values as values.ts describes them: a day is `YYYY-MM-DD`, an instant ISO with milliseconds. */
  query<R extends object = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<R[]>
  /** Several statements without parameters or answers: migrations. */
  exec(text: string): Promise<void>
}

/** Who asks. The ground for restricted bodies; today everybody is the public. */
export type Identity = 'public'

export type Store = {
  readonly kind: 'pglite' | 'postgres'
  writing<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  reading<T>(identity: Identity, work: (sql: Sql) => Promise<T>): Promise<T>
  /** Waits for transactions that have begun, then lets go. */
  close(): Promise<void>
}

/** The role every reading runs under: it logs in nowhere, owns nothing, and cannot bypass row-level security. */
export const READER = 'hemicycle_reader'

/** What is on disk cannot be opened or is damaged. The register sets the folder aside and rebuilds it from the log. */
export class StoreUnreadable extends Error {
  override readonly name = 'StoreUnreadable'
}

/** The connection went away under a running store. Whether a write that was under way took effect is not known. */
export class StoreLost extends Error {
  override readonly name = 'StoreLost'
}

/** "Hemicycle" cut to eight letters, as a number: nobody else in the database is likely to use it. */
const APPEND_LOCK = '5216695154088112495'

/** Held to the end of the given transaction: of several server processes on one database, one appends at a time. */
export async function appendLock(sql: Sql): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1::bigint)', [APPEND_LOCK])
}

const SCHEMA = /^[a-z][a-z0-9_]*$/

/** Lets readings see the tables that a schema has now. To be called again after a table is added: none is opened by default. */
export async function grantReading(sql: Sql, schema: string): Promise<void> {
  if (!SCHEMA.test(schema)) throw new Error(`"${schema}" is not a schema name of ours: lower case letters, digits, underscores`)
  await sql.exec(`grant usage on schema ${schema} to ${READER}; grant select on all tables in schema ${schema} to ${READER}`)
}

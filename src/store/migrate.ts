/**
 * Changes of the tables, each applied once and for ever remembered by its digest.
 *
 * Order    as the rooms hand them in; a new one is added at the end of its room's list.
 * Frozen   an applied migration never changes: what stands in the database would no longer be what the text says.
 * Atomic   all that are missing are applied in one transaction, or none.
 */
import { createHash } from 'node:crypto'
import type { Sql, Store } from './store.ts'

export type Migration = {
  /** Unique over all rooms, e.g. `register-0001-entries`. */
  readonly name: string
  readonly sql: string
}

/** Held while migrating: several server processes may start at once. The number is arbitrary, and not the append lock's. */
const MIGRATION_LOCK = '5216695154088112496'

/** Applies what is missing; returns the names of what was applied. */
export async function migrate(store: Store, migrations: readonly Migration[]): Promise<string[]> {
  const twice = migrations.find((migration, i) => migrations.findIndex(other => other.name === migration.name) < i)
  if (twice) throw new Error(`Two migrations are called ${twice.name}. Give one of them another name.`)

  return store.writing(async sql => {
    await sql.query('select pg_advisory_xact_lock($1::bigint)', [MIGRATION_LOCK])
    const applied = await appliedBefore(sql)
    const now: string[] = []
    for (const { name, sql: text } of migrations) {
      const digest = createHash('sha256').update(text).digest('hex')
      const before = applied.get(name)
      if (before === digest) continue
      if (before !== undefined) {
        throw new Error(
          `The migration ${name} was applied with digest ${before.slice(0, 12)}…, and its text now has ${digest.slice(0, 12)}…. ` +
            'An applied migration stays as it was: put its text back and add a new migration for the change.',
        )
      }
      await sql.exec(text)
      await sql.query('insert into hemicycle.migration (name, digest) values ($1, $2)', [name, digest])
      now.push(name)
    }
    return now
  })
}

async function appliedBefore(sql: Sql): Promise<Map<string, string>> {
  await sql.exec(`
    create schema if not exists hemicycle;
    create table if not exists hemicycle.migration (
      name text primary key,
      digest text not null,
      applied_at timestamptz not null default now()
    )`)
  const rows = await sql.query<{ name: string; digest: string }>('select name, digest from hemicycle.migration')
  return new Map(rows.map(row => [row.name, row.digest]))
}

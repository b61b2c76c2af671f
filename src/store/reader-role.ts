/** Sees to it, each time a store is opened, that the engine is recent enough and that readings have a role to run under. */
import { READER, type Sql, type Store } from './store.ts'

/** PostgreSQL 15: the oldest we test on. */
const FLOOR = 150_000

/** Roles belong to the whole cluster: two databases of one cluster may create it in the same moment. */
const CREATE = `
  do $$ begin
    create role ${READER} nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  exception when duplicate_object or unique_violation then null;
  end $$`

type Role = { bound: boolean; member: boolean }

const readRole = async (sql: Sql): Promise<Role | undefined> =>
  (
    await sql.query<Role>(
      `select not (rolsuper or rolbypassrls or rolcreaterole) as bound, pg_has_role(current_user, oid, 'member') as member
         from pg_roles where rolname = $1`,
      [READER],
    )
  )[0]

export async function prepareReading(store: Store): Promise<void> {
  await store.writing(async sql => {
    const [server] = await sql.query<{ number: number; version: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
    )
    if (!server || server.number < FLOOR) {
      throw new Error(`The database is PostgreSQL ${server?.version ?? 'of unknown version'}; Hemicycle needs 15 or later.`)
    }
    let role = await readRole(sql)
    if (!role) {
      await asked(sql, CREATE)
      role = await readRole(sql)
    }
    if (!role) throw new Error(`The role ${READER} could not be created.`)
    if (!role.bound) {
      throw new Error(
        `The role ${READER} can bypass row-level security. Run: alter role ${READER} nosuperuser nobypassrls nocreaterole`,
      )
    }
    if (!role.member) await asked(sql, `grant ${READER} to current_user`)
  })
}

/** On a server the account of the register may not manage roles; then its administrator does it once. */
async function asked(sql: Sql, text: string): Promise<void> {
  try {
    await sql.exec(text)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === '42501'
    if (!missing) throw error
    throw new Error(
      `The database account may not manage roles. Let its administrator run, once: ` +
        `create role ${READER} nologin (if it is not there); grant ${READER} to the account in DATABASE_URL.`,
      { cause: error },
    )
  }
}

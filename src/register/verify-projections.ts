/**
 * Are the projections what the acts give? They are derived anew beside the stored ones, compared, and thrown away.
 *
 * Method  one transaction that is always rolled back; per table a count and a sum over row digests, which no order can change;
 *         only where those differ the rows themselves are compared.
 */
import { equalBytes, fromBase64 } from '@hemicycle/log'
import type { Sql, Store } from '../store/store.ts'
import { actsInLog } from './acts-in-log.ts'
import type { LedgerReader } from './ledger.ts'
import type { Projection } from './projection.ts'
import { rootAt, within } from './projections.ts'
import type { Deviation } from './verify.ts'

class RolledBack extends Error {}

const ROWS_SHOWN = 5

/** `ledgerIn`: the log as the transaction of the comparison sees it. */
export async function verifyProjections(
  store: Store,
  ledgerIn: (sql: Sql) => LedgerReader,
  size: number,
  projections: readonly Projection[],
): Promise<readonly Deviation[]> {
  const deviations: Deviation[] = []
  for (const projection of projections) {
    try {
      await store.writing(async sql => {
        deviations.push(...(await verifyOne(sql, ledgerIn(sql), size, projection)))
        throw new RolledBack()
      })
    } catch (cause) {
      if (!(cause instanceof RolledBack)) throw cause
    }
  }
  return deviations
}

async function verifyOne(sql: Sql, ledger: LedgerReader, size: number, projection: Projection): Promise<Deviation[]> {
  const place = `projection ${projection.name}`
  const [state] = await sql.query<{ version: number; size: number; root: string }>(
    'select version, size, root from hemicycle.projected where name = $1',
    [projection.name],
  )
  if (!state) return [{ place, rule: 'projection-missing', detail: 'It is not there. Run "hemicycle rebuild".' }]
  if (state.size !== size || state.version !== projection.version)
    return [
      {
        place,
        rule: 'projection-behind',
        detail: `It has ${state.size} acts in version ${state.version}, the log ${size} in version ${projection.version}. Start the register, or run "hemicycle rebuild".`,
      },
    ]
  const root = fromBase64(state.root)
  if (root?.length !== 32 || !equalBytes(root, await rootAt(ledger, size)))
    return [{ place, rule: 'projection-of-another-log', detail: `It was derived from a log with root ${state.root}.` }]

  const scratch = `verify_${projection.name}`
  await sql.exec(`create schema ${scratch}`)
  await within(sql, scratch, async () => {
    await sql.exec(projection.tables)
    for await (const acts of actsInLog(ledger, 0, size)) await projection.apply(sql, acts)
  })
  const deviations: Deviation[] = []
  for (const table of projection.tableNames) {
    const [stored, derived] = [await sumOf(sql, `${projection.name}.${table}`), await sumOf(sql, `${scratch}.${table}`)]
    if (stored === derived) continue
    deviations.push(...(await differingRows(sql, projection.name, scratch, table)))
  }
  return deviations
}

async function sumOf(sql: Sql, table: string): Promise<string> {
  const [row] = await sql.query<{ sum: string }>(
    `select count(*) || ' ' || coalesce(sum(('x' || substr(md5(t::text), 1, 15))::bit(60)::bigint), 0) as sum from ${table} t`,
  )
  return row?.sum ?? ''
}

async function differingRows(sql: Sql, schema: string, scratch: string, table: string): Promise<Deviation[]> {
  const only = (here: string, there: string) =>
    sql.query<{ row: string }>(
      `select t::text as row from ${here}.${table} t except all select t::text from ${there}.${table} t limit ${ROWS_SHOWN}`,
    )
  const place = `projection ${schema}, table ${table}`
  const shown = (row: string) => (row.length > 160 ? `${row.slice(0, 160)}…` : row)
  return [
    ...(await only(schema, scratch)).map(({ row }) => ({
      place,
      rule: 'projection-row-extra',
      detail: `The acts do not give the row ${shown(row)}`,
    })),
    ...(await only(scratch, schema)).map(({ row }) => ({
      place,
      rule: 'projection-row-missing',
      detail: `The acts give the row ${shown(row)}`,
    })),
  ]
}
